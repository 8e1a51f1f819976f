export const id = 4324;
export const ids = [4324];
export const modules = {

/***/ 94324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownIdentity: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71695);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59357);
/* harmony import */ var _access_denied_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44987);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(112);
/* harmony import */ var _aws_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87566);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59535);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95205);









/** The identity of this process. `region` comes before AWS_REGION, AWS_DEFAULT_REGION and the profile. Throws AWS_REGION_MISSING;
 *  credentials are looked for when they are first needed. */
async function ownIdentity({ region: given, env, send, learn, clean, signal, }) {
    const named = [given, env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find((one) => one !== undefined && one !== '');
    const limited = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .oneAttempt */ .Yl)(send, { timeoutMs: _aws_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUEST_TIMEOUT_MS */ .j, clean, isOurs: () => true });
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__.STSClient({
        ...(named === undefined ? {} : { region: named }),
        requestHandler: (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .requestHandler */ .O)(limited, signal),
    });
    return {
        region: checked(named ?? (await regionOfProfile(client))),
        async credentials() {
            const { accessKeyId, secretAccessKey, sessionToken, expiration } = await client.config
                .credentials()
                .catch(explainChain);
            // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
            for (const secret of [secretAccessKey, sessionToken])
                if (secret !== undefined && secret !== accessKeyId)
                    learn(secret);
            return {
                accessKeyId,
                secretAccessKey,
                ...(sessionToken === undefined ? {} : { sessionToken }),
                ...(expiration === undefined ? {} : { expiration }),
            };
        },
    };
}
/** What kept the chain from credentials is no answer to the call that needs them. */
function explainChain(error) {
    const what = 'credentials could not be obtained';
    if (error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W_) {
        const { message, hint } = error.reason;
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${message}`, { hint, cause: error });
    }
    throw (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccessDenied */ .w)(error)
        ? (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_5__/* .accessDenied */ .I)(error, { what, actions: ['sts:AssumeRole'] })
        : (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_6__/* .commonAwsError */ .BU)(error, { what, otherwise: '' });
}
async function regionOfProfile(client) {
    try {
        return await client.config.region();
    }
    catch (error) {
        throw (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_6__/* .commonAwsError */ .BU)(error, { what: 'A deploy has to know where', otherwise: '' });
    }
}
/** It becomes a part of host names, which no other text may. */
function checked(region) {
    if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(region))
        return region;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .uV('AWS_REGION_MISSING', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(region)} is no AWS region.`, {
        hint: `Correct ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_8__/* .optionNamed */ .b)('aws-region')} or AWS_REGION: eu-west-1, us-east-1.`,
    });
}


/***/ })

};

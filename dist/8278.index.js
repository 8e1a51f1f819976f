export const id = 8278;
export const ids = [8278];
export const modules = {

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ commonAwsError),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   Jk: () => (/* binding */ awsMessage),
/* harmony export */   O0: () => (/* binding */ isClockCorrected),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89182);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);




/** The name by which AWS and its SDK call an error: `AccessDeniedException`, `CredentialsProviderError`. */
function awsErrorName(error) {
    return error instanceof Error ? error.name : '';
}
/** The HTTP status by which AWS answered; undefined when it did not. */
function statusOf(error) {
    const status = metadataOf(error)['httpStatusCode'];
    return typeof status === 'number' ? status : undefined;
}
/** Whether an answer of AWS is behind it: then there were credentials, if not good ones. */
function isAnswered(error) {
    return statusOf(error) !== undefined || (error instanceof Error && isAnswered(error.cause));
}
/** The id by which AWS finds the request in its logs, as a part of a sentence; empty when there is none. */
function requestOf(error) {
    const id = metadataOf(error)['requestId'];
    return typeof id === 'string' && id !== '' ? ` (request ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(id, 80)})` : '';
}
function metadataOf(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return {};
    return typeof error.$metadata === 'object' ? { ...error.$metadata } : {};
}
/** Whether AWS refused a request for its time, and the SDK has corrected its clock since. */
function isClockCorrected(error) {
    return metadataOf(error)['clockSkewCorrected'] === true && (statusOf(error) ?? 500) < 500;
}
/** Whether AWS refused a request for the rate of them. It had no effect then. */
function isThrottling(error) {
    return statusOf(error) === 429 || /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded/.test(awsErrorName(error));
}
/** What AWS says, fit for one line. Its messages name identities and resources; what of a secret a cut may leave is taken out
 *  where the redactor is. */
function awsMessage(error) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 400).replace(/\.$/, '');
}
/** What is wrong with the caller rather than with what was asked for: no credentials, expired or unknown ones, no region, no
 *  answer. `what` begins the sentence: `The secret "orders/login" cannot be read`. */
function commonAwsError(error, { what, otherwise, throttled, }) {
    if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV(error.code, `${what}: ${error.message}`, { hint: error.hint, cause: error });
    }
    const name = awsErrorName(error);
    // The SDK takes a variable that is empty, as an absent one of a workflow is, for a region.
    if (/^Region (?:is missing|not accepted: region="")/.test((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REGION_MISSING', `${what}: no AWS region is configured.`, {
            hint: `Give ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('aws-region')}, or set AWS_REGION. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (/CredentialsProviderError|TokenProviderError|CredentialsError|InvalidIdentityToken/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: there are no AWS credentials that can be used.`, {
            hint: `In a workflow run aws-actions/configure-aws-credentials first; elsewhere set AWS_PROFILE or AWS_ACCESS_KEY_ID. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (isUnreadableFile(error)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${awsMessage(error)}.`, {
            hint: `Look at the file that AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE names. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (/^(?:ExpiredToken|RequestExpired)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: the AWS credentials have expired.`, {
            hint: 'Get new ones: run aws-actions/configure-aws-credentials again, or sign in anew.',
            cause: error,
        });
    }
    if (/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: AWS does not accept the credentials (${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}).`, {
            hint: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: they must belong together and to that partition.',
            cause: error,
        });
    }
    if (isThrottling(error)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV(throttled?.code ?? 'AWS_REQUEST_FAILED', `${what}: AWS answers too many requests with ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}.`, {
            hint: throttled?.hint ??
                `canary-preflight tried three times. Run again later, or with a lower ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('concurrency')}. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}: ${awsMessage(error)}.`, {
        hint: `Look at the health of AWS in that region, and at AWS_ENDPOINT_URL when it is set. ${otherwise}`.trimEnd(),
        cause: error,
    });
}
/** Only what obtains credentials reads files. */
function isUnreadableFile(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'open';
}


/***/ }),

/***/ 95205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requestHandler)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);

/** What an AWS client sends its requests with. It keeps no connection. */
function requestHandler(send, signal) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request) {
            const response = await send({
                method: request.method,
                url: urlOf(request),
                headers: Object.entries(request.headers).filter(([name]) => !FRAMING.has(name.toLowerCase())),
                body: bodyOf(request.body),
            }, signal);
            return {
                response: {
                    statusCode: response.status,
                    headers: Object.fromEntries(response.headers),
                    body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(response.body)]),
                },
            };
        },
        destroy() { },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
    };
}
/** The message's own: set when it is sent. */
const FRAMING = new Set(['host', 'content-length', 'connection', 'expect', 'transfer-encoding']);
function urlOf({ protocol, hostname, port, path, query }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    const pairs = [];
    for (const [name, value] of Object.entries(query ?? {})) {
        for (const one of [value].flat())
            pairs.push(`${encoded(name)}=${encoded(one ?? '')}`);
    }
    url.search = pairs.join('&');
    return url;
}
/** RFC 3986, as it is signed: a space is never a `+`. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function bodyOf(body) {
    if (body === undefined || body === null || typeof body === 'string')
        return body ?? undefined;
    // A plain view: the SDK's own class of bytes warns when it is taken for a text.
    if (body instanceof Uint8Array)
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    throw new TypeError('An AWS client sent a body that is neither text nor bytes.');
}


/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownCredentials: () => (/* binding */ ownCredentials),
/* harmony export */   roleCredentials: () => (/* binding */ roleCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89182);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59535);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95205);





/** The credentials of this process, by the SDK's standard chain. Throws AWS_CREDENTIALS_MISSING. */
async function ownCredentials({ region, send, signal }) {
    const client = stsClient({ region, send, signal });
    try {
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = await client.config.credentials();
        return { accessKeyId, secretAccessKey, sessionToken, expiresAt: expiration };
    }
    catch (error) {
        throw (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .commonAwsError */ .BU)(error, { what: 'The request cannot be signed', otherwise: '' });
    }
    finally {
        client.destroy();
    }
}
/** Credentials of a role. Throws AUTH_ROLE_FAILED, or what is wrong with the caller. */
async function roleCredentials({ roleArn, sessionName, ...asked }) {
    const client = stsClient(asked);
    try {
        const { Credentials } = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: SHORTEST_SESSION_S }), { abortSignal: asked.signal });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined) {
            throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AUTH_ROLE_FAILED', `STS gave no credentials for the role ${roleArn}.`);
        }
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiresAt: Expiration,
        };
    }
    catch (error) {
        throw asked.signal.aborted ? asked.signal.reason : roleError(error, roleArn);
    }
    finally {
        client.destroy();
    }
}
/** The least STS gives (API reference, AssumeRole): a run that takes longer asks again. */
const SHORTEST_SESSION_S = 900;
function stsClient({ region, send, signal }) {
    return new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.STSClient({ region, requestHandler: (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .requestHandler */ .O)(send, signal) });
}
function roleError(error, roleArn) {
    const ownRole = `Or sign with your own credentials: ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNamed */ .b)('assume-role', 'false')}.`;
    switch ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error)) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AUTH_ROLE_FAILED', `The role ${roleArn} cannot be assumed: ${(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsMessage */ .Jk)(error)}.`, {
                hint: `The caller needs sts:AssumeRole for it, and the trust policy of the role must name the caller; a role that does not exist is refused in the same words. ${ownRole}`,
                cause: error,
            });
        case 'ValidationError':
        case 'MalformedPolicyDocument':
        case 'MalformedPolicyDocumentException':
        case 'PackedPolicyTooLarge':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AUTH_ROLE_FAILED', `STS refuses the request for the role ${roleArn}: ${(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsMessage */ .Jk)(error)}.`, {
                hint: 'Check "roleArn": arn:aws:iam::ACCOUNT:role/NAME.',
                cause: error,
            });
        case 'RegionDisabledException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AUTH_ROLE_FAILED', `STS is not enabled in this region: ${(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsMessage */ .Jk)(error)}.`, {
                hint: `Enable it in the settings of the account, or give another ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNamed */ .b)('aws-region')}.`,
                cause: error,
            });
        default:
            if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV && error.code === 'AUTH_ROLE_FAILED')
                return error;
            return (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .commonAwsError */ .BU)(error, { what: `The role ${roleArn} cannot be assumed`, otherwise: ownRole });
    }
}


/***/ })

};

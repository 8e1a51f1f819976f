export const id = 633;
export const ids = [633];
export const modules = {

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ commonAwsError),
/* harmony export */   Jk: () => (/* binding */ awsMessage),
/* harmony export */   ZH: () => (/* binding */ awsErrorName)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9357);


/** The name by which AWS and its SDK call an error: `AccessDeniedException`, `CredentialsProviderError`. */
function awsErrorName(error) {
    return error instanceof Error ? error.name : '';
}
/** What AWS says, fit for one line. Its messages name identities and resources, never a secret. */
function awsMessage(error) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((error instanceof Error ? error.message : String(error)).slice(0, 400)).replace(/\.$/, '');
}
/** What is wrong with the caller rather than with what was asked for: no credentials, expired or unknown ones, no region, no
 *  answer. `what` begins the sentence: `The secret "orders/login" cannot be read`. */
function commonAwsError(error, { what, otherwise }) {
    if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u(error.code, `${what}: ${error.message}`, { hint: error.hint, cause: error });
    }
    const name = awsErrorName(error);
    if (/^Region is missing/.test(messageOf(error))) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_REGION_MISSING', `${what}: no AWS region is configured.`, {
            hint: `Give --aws-region, or set AWS_REGION. ${otherwise}`,
            cause: error,
        });
    }
    if (/CredentialsProviderError|TokenProviderError|CredentialsError|InvalidIdentityToken/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_CREDENTIALS_MISSING', `${what}: there are no AWS credentials that can be used.`, {
            hint: `In a workflow run aws-actions/configure-aws-credentials first; elsewhere set AWS_PROFILE or AWS_ACCESS_KEY_ID. ${otherwise}`,
            cause: error,
        });
    }
    if (/^(?:ExpiredToken|RequestExpired)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_CREDENTIALS_MISSING', `${what}: the AWS credentials have expired.`, {
            hint: 'Get new ones: run aws-actions/configure-aws-credentials again, or sign in anew.',
            cause: error,
        });
    }
    if (/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_CREDENTIALS_MISSING', `${what}: AWS does not accept the credentials (${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}).`, {
            hint: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: they must belong together and to that partition.',
            cause: error,
        });
    }
    if (/Throttl|TooManyRequests|SlowDown|RequestLimitExceeded/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_REQUEST_FAILED', `${what}: AWS answers too many requests with ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}.`, {
            hint: `canary-preflight tried three times. Run again later, or with a lower --concurrency. ${otherwise}`,
            cause: error,
        });
    }
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u('AWS_REQUEST_FAILED', `${what}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}: ${awsMessage(error)}.`, {
        hint: `Look at the health of AWS in that region, and at AWS_ENDPOINT_URL when it is set. ${otherwise}`,
        cause: error,
    });
}
function messageOf(error) {
    return error instanceof Error ? error.message : '';
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requestHandler)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/** What an AWS client sends its requests with. It keeps no connection. */
function requestHandler(send, signal) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request) {
            const response = await send({
                method: request.method,
                url: urlOf(request),
                headers: Object.entries(request.headers).filter(([name]) => !FRAMING.has(name.toLowerCase())),
                body: textOf(request.body),
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
    for (const [name, value] of Object.entries(query ?? {})) {
        for (const one of [value].flat())
            url.searchParams.append(name, one ?? '');
    }
    return url;
}
function textOf(body) {
    if (body === undefined || body === null || typeof body === 'string')
        return body ?? undefined;
    if (body instanceof Uint8Array) {
        // A plain view: the SDK's own class of bytes warns when it is taken for a text.
        return new TextDecoder().decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
    }
    throw new TypeError('An AWS client sent a body that is no text.');
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretValue: () => (/* binding */ secretValue)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9357);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9535);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5205);





/** The text of a secret, by its name or ARN. Throws SECRET_NOT_FOUND, SECRET_ACCESS_DENIED, SECRET_INVALID, or what is wrong with
 *  the caller; no message shows the value. */
async function secretValue({ name, region, send, signal, }) {
    const client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .SecretsManagerClient */ ._H({
        ...(region === undefined ? {} : { region }),
        requestHandler: (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_1__/* .requestHandler */ .O)(send, signal),
    });
    try {
        const { SecretString } = await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__/* .GetSecretValueCommand */ .d2({ SecretId: name }), { abortSignal: signal });
        if (SecretString !== undefined)
            return SecretString;
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_INVALID', `The secret ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is binary, so it cannot be put into a text.`, {
            hint: 'AWS does not document binary secrets in blueprints. Store it as text, for example in Base64.',
        });
    }
    catch (error) {
        throw signal.aborted ? signal.reason : secretError(error, { name, region });
    }
    finally {
        client.destroy();
    }
}
function secretError(error, { name, region }) {
    const secret = `The secret ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
    const said = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_4__/* .awsMessage */ .Jk)(error);
    switch ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_4__/* .awsErrorName */ .ZH)(error)) {
        case 'ResourceNotFoundException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_NOT_FOUND', `${secret} does not exist in ${region ?? 'the configured region'}.`, {
                hint: 'Check its name, the region (--aws-region, AWS_REGION) and the account of the credentials.',
                cause: error,
            });
        case 'AccessDeniedException':
            if (/\bkms\b/i.test(said))
                return notDecrypted(`${secret} may be read, but not decrypted: ${said}.`, error);
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_ACCESS_DENIED', `${secret} may not be read: ${said}.`, {
                hint: `Allow secretsmanager:GetSecretValue for it. ${LOCAL(name)}`,
                cause: error,
            });
        case 'DecryptionFailure':
            return notDecrypted(`${secret} cannot be decrypted: ${said}.`, error);
        case 'InvalidRequestException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_NOT_FOUND', `${secret} cannot be read in its present state: ${said}.`, {
                hint: 'It may be scheduled for deletion; restore it, or name another one.',
                cause: error,
            });
        case 'InvalidParameterException':
        case 'ValidationException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_NOT_FOUND', `${secret} has a name that Secrets Manager does not take: ${said}.`, {
                hint: 'Names have letters, digits and /_+=.@- only.',
                cause: error,
            });
        default:
            if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u && error.code === 'SECRET_INVALID')
                return error;
            return (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_4__/* .commonAwsError */ .BU)(error, { what: `${secret} cannot be read`, otherwise: LOCAL(name) });
    }
}
function notDecrypted(message, cause) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('SECRET_ACCESS_DENIED', message, {
        hint: 'Allow kms:Decrypt for the key it is encrypted with, and check that the key is enabled.',
        cause,
    });
}
const LOCAL = (name) => `Or give its value for this run: --secret ${name}=VALUE, input "secrets".`;


/***/ })

};

export const id = 6633;
export const ids = [6633];
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

/***/ 46633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretValue: () => (/* binding */ secretValue)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12994);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59357);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59535);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95205);






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
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_INVALID', `The secret ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is binary, so it cannot be put into a text.`, {
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
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_NOT_FOUND', `${secret} does not exist in ${region ?? 'the configured region'}.`, {
                hint: `Check its name, the region (${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_5__/* .optionNamed */ .b)('aws-region')}, AWS_REGION) and the account of the credentials.`,
                cause: error,
            });
        case 'AccessDeniedException':
            if (/\bkms\b/i.test(said))
                return notDecrypted(`${secret} may be read, but not decrypted: ${said}.`, error);
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_ACCESS_DENIED', `${secret} may not be read: ${said}.`, {
                hint: 'Allow secretsmanager:GetSecretValue for it.',
                cause: error,
            });
        case 'DecryptionFailure':
            return notDecrypted(`${secret} cannot be decrypted: ${said}.`, error);
        case 'InvalidRequestException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_NOT_FOUND', `${secret} cannot be read in its present state: ${said}.`, {
                hint: 'It may be scheduled for deletion; restore it, or name another one.',
                cause: error,
            });
        case 'InvalidParameterException':
        case 'ValidationException':
            return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_NOT_FOUND', `${secret} has a name that Secrets Manager does not take: ${said}.`, {
                hint: 'Names have letters, digits and /_+=.@- only.',
                cause: error,
            });
        default:
            if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV && error.code === 'SECRET_INVALID')
                return error;
            return (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_4__/* .commonAwsError */ .BU)(error, { what: `${secret} cannot be read`, otherwise: '' });
    }
}
function notDecrypted(message, cause) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_ACCESS_DENIED', message, {
        hint: 'Allow kms:Decrypt for the key it is encrypted with, and check that the key is enabled.',
        cause,
    });
}


/***/ })

};

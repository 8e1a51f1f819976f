export const id = 2221;
export const ids = [2221];
export const modules = {

/***/ 82221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDeployedCode: () => (/* binding */ createDeployedCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71696);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(112);
/* harmony import */ var _aws_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87566);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59535);
/* harmony import */ var _aws_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58627);
/* harmony import */ var _synthetics_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23086);









/** The layers that canaries keep their code in. */
function createDeployedCode(options) {
    const { region, clean, clock, random, requestTimeoutMs: timeoutMs = _aws_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUEST_TIMEOUT_MS */ .j } = options;
    const call = (0,_aws_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCaller */ .p)(options, {
        isOurs: _attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonAnswer */ .DZ,
        explain: noSuchLayer,
        clientFrom: (config) => new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .LambdaClient */ .Nox(config),
    });
    const send = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .oneAttempt */ .Yl)(options.send, {
        timeoutMs,
        clean,
        isOurs: ({ status }) => status === 200,
        maxBytes: MOST_BYTES,
    });
    return {
        async layerArchive(layerVersionArn, signal) {
            const about = {
                operation: 'GetLayerVersionByArn',
                subject: `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(layerVersionArn, 255)} in ${region}`,
                kind: 'read',
                actions: ['lambda:GetLayerVersion'],
            };
            const command = new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .GetLayerVersionByArnCommand */ .tGD({ Arn: layerVersionArn });
            const { Content } = await call(about, (client) => client.send(command), signal);
            const url = downloadUrl(Content?.Location, about);
            try {
                const strategy = (0,_aws_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .awsRetry */ .Qh)({ kind: 'read', clock, random, signal });
                const archive = await (0,_aws_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .LH)(strategy, () => downloaded(url, { send, signal }));
                if (Content?.CodeSha256 !== undefined)
                    assertHash(archive, { sha256: Content.CodeSha256, about });
                return archive;
            }
            catch (error) {
                throw signal.aborted ? signal.reason : downloadError(error, about);
            }
        },
    };
}
function noSuchLayer(error, { operation, subject }) {
    if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_6__/* .awsErrorName */ .ZH)(error) !== 'ResourceNotFoundException')
        return undefined;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_7__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${operation} of ${subject} failed: there is no such layer version.`, {
        hint: 'Somebody deleted the layer that the canary keeps its code in: deploy the code anew.',
        cause: error,
    });
}
/** Larger than any zip of a canary: the API takes 10,000,000 bytes. */
const MOST_BYTES = 10_485_760;
/** The link is signed, so that it needs no credentials, and must be given to nobody. */
async function downloaded(url, { send, signal }) {
    const { body } = await send({ method: 'GET', url, headers: [], body: undefined }, signal);
    return body;
}
function downloadUrl(location, about) {
    const url = location !== undefined && URL.canParse(location) ? new URL(location) : undefined;
    const isLocal = url?.protocol === 'http:' && LOCAL.test(url.hostname);
    if (url !== undefined && (url.protocol === 'https:' || isLocal))
        return url;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_7__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${about.operation} of ${about.subject} gave no https link to the code.`, {
        hint: 'Check AWS_ENDPOINT_URL_LAMBDA and AWS_ENDPOINT_URL: does another server answer in place of AWS?',
    });
}
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
function assertHash(archive, { sha256, about }) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('base64') === sha256)
        return;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_7__/* .AppError */ .uV('AWS_REQUEST_FAILED', `The code behind ${about.subject} is not what its SHA-256 says.`, {
        hint: 'The download was changed or cut off on the way. Run again, and look at the proxy.',
    });
}
/** Without what was answered: an error of S3 may repeat parts of the link. */
function downloadError(error, about) {
    if (!(error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .ForeignAnswer */ .J6))
        return (0,_synthetics_error_js__WEBPACK_IMPORTED_MODULE_8__/* .awsCallError */ .I)(error, { ...about, operation: 'The download of the code' });
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_7__/* .AppError */ .uV('AWS_REQUEST_FAILED', `The download of the code of ${about.subject} was answered with HTTP ${error.status}.`, { hint: 'The link that Lambda gave is good for ten minutes; run again.', cause: error });
}


/***/ })

};

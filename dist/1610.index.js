export const id = 1610;
export const ids = [1610];
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
            hint: `Give --aws-region, or set AWS_REGION. ${otherwise}`.trimEnd(),
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
                `canary-preflight tried three times. Run again later, or with a lower --concurrency. ${otherwise}`.trimEnd(),
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

/***/ 51610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __webpack_require__(59535);
// EXTERNAL MODULE: ./lib/canary/make-plan.js + 1 modules
var make_plan = __webpack_require__(4948);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/commands/deploy-connection.js
var deploy_connection = __webpack_require__(18796);
// EXTERNAL MODULE: ./lib/commands/desired-canaries.js
var desired_canaries = __webpack_require__(78677);
// EXTERNAL MODULE: ./lib/commands/foreign-code.js
var foreign_code = __webpack_require__(14194);
;// CONCATENATED MODULE: ./lib/commands/plan-output/plan-outputs.js
/** One line a format; each module is loaded only when its format is asked for. */
const PLAN_OUTPUTS = {
    text: async () => (await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 81371))).planText,
    json: async () => (await __webpack_require__.e(/* import() */ 4066).then(__webpack_require__.bind(__webpack_require__, 84066))).planJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 8329).then(__webpack_require__.bind(__webpack_require__, 38329))).planMarkdown,
};

// EXTERNAL MODULE: ./lib/commands/redact-canary.js
var redact_canary = __webpack_require__(60598);
// EXTERNAL MODULE: ./lib/commands/valid-sources.js + 1 modules
var valid_sources = __webpack_require__(75841);
// EXTERNAL MODULE: ./lib/commands/verification.js
var commands_verification = __webpack_require__(55283);
;// CONCATENATED MODULE: ./lib/commands/plan.js











/** Compares manifests with the live canaries and prints what a deploy would do. Changes nothing. Exit status 1 when a file is
 *  invalid, or a canary cannot be deployed as it is. Throws what keeps AWS from being
 *  asked, unless the caller can go without: then missing credentials or a missing region only skip the plan. */
async function planCommand(options, context, { canGoWithoutAws = false } = {}) {
    const verification = (0,commands_verification/* verificationOf */.z)(options, context);
    const skipped = (0,foreign_code/* withheldBecause */.e)(options, context);
    const loaded = await (0,valid_sources/* validSources */.j)(options, context, { isOnlyJudged: skipped !== undefined });
    if (!loaded.isValid)
        return { result: [], exitCode: 1, loaded };
    if (skipped !== undefined) {
        context.stderr(`AWS is not asked: ${skipped}.\n`);
        return { result: [], exitCode: 0, loaded, skipped };
    }
    const desired = await (0,desired_canaries/* desiredCanaries */.l)(loaded.sources);
    const { signal } = context;
    let plans;
    try {
        const aws = await (0,deploy_connection/* deployAws */.d)(options, context);
        const made = await (0,make_plan/* makePlans */.$L)(desired, { aws, signal, verification, concurrency: options.concurrency });
        plans = made.map((plan) => (0,redact_canary/* redactPlan */.n)(plan, context.redactor));
    }
    catch (error) {
        // The files are judged all the same: a face may go on with that.
        if (!(canGoWithoutAws && isWithoutAws(error)))
            throw error;
        const why = (0,visible/* visible */.RK)(context.redactor.clean(error.message));
        context.stderr(`AWS cannot be asked: ${why}\n`);
        return { result: [], exitCode: 0, loaded, skipped: why };
    }
    const output = await PLAN_OUTPUTS[options.format]();
    context.stdout(output(plans, { colour: context.hasColour && !options.noColor }));
    return { result: plans, exitCode: plans.some(({ action }) => action === 'blocked') ? 1 : 0, loaded };
}
/** Credentials that AWS refuses are a mistake of somebody, who would not hear of it. */
function isWithoutAws(error) {
    if (!(error instanceof app_error/* AppError */.uV))
        return false;
    return error.code === 'AWS_REGION_MISSING' || (error.code === 'AWS_CREDENTIALS_MISSING' && !(0,aws_error/* isAnswered */.Qy)(error));
}


/***/ })

};

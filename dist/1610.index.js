export const id = 1610;
export const ids = [1610];
export const modules = {

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
        const asked = { verification, start: options.start };
        const made = await (0,make_plan/* makePlans */.$L)(desired, { aws, signal, asked, concurrency: options.concurrency });
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

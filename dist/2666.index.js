export const id = 2666;
export const ids = [2666,285];
export const modules = {

/***/ 40117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote a report. A test holds the version against package.json. */
const TOOL = {
    name: 'canary-preflight',
    version: '0.1.0',
    url: 'https://github.com/canary-preflight/canary-preflight',
};


/***/ }),

/***/ 72666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFromValidation: () => (/* binding */ reportFromValidation)
/* harmony export */ });
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40117);
/* harmony import */ var _runner_report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23827);


/** A validation as a report without steps, for the sinks that take a report (SARIF, annotations, the job summary). */
function reportFromValidation(files, { startedAt, durationMs }) {
    const runs = files.map(({ path, sha256, valid, diagnostics }) => ({
        path,
        sha256,
        status: valid ? 'passed' : 'failed',
        durationMs: 0,
        diagnostics,
        steps: [],
    }));
    return {
        schemaVersion: 1,
        tool: { name: _core_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.name, version: _core_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.version },
        startedAt: startedAt.toISOString(),
        durationMs,
        status: files.every(({ valid }) => valid) ? 'passed' : 'failed',
        totals: (0,_runner_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(runs),
        runs,
    };
}


/***/ }),

/***/ 23827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Lw: () => (/* binding */ observedStatus),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/** The status of a whole from those of its parts. A failure outweighs an error, since it is the more definite answer;
 *  either outweighs any number of passes; and a whole of which nothing passed has not passed. */
function statusOf(parts) {
    let worst = 'skipped';
    for (const part of parts)
        if (weight[part] > weight[worst])
            worst = part;
    return worst;
}
/** The status of a step that could observe. `hasFailedOtherwise`: a value could not be extracted, and the like. */
function observedStatus(assertions, hasFailedOtherwise) {
    const status = statusOf(assertions);
    if (status === 'failed' || status === 'errored')
        return status;
    return hasFailedOtherwise ? 'failed' : 'passed';
}
/** Whether a part gives no reason for a red result. */
function isGood(status) {
    return weight[status] <= weight.passed;
}
const weight = { skipped: 0, passed: 1, errored: 2, failed: 3 };
/** Counts over all runs. */
function totalsOf(runs) {
    const steps = runs.flatMap((run) => run.steps);
    const assertions = steps.flatMap((step) => step.assertions);
    const withStatus = (status) => count(steps, (step) => step.status === status);
    return {
        files: runs.length,
        invalidFiles: count(runs, isInvalid),
        steps: steps.length,
        passed: withStatus('passed'),
        failed: withStatus('failed'),
        errored: withStatus('errored'),
        skipped: withStatus('skipped'),
        flaky: count(steps, (step) => step.flaky),
        assertions: assertions.length,
        failedAssertions: count(assertions, ({ status }) => status === 'failed'),
        warnings: steps.reduce((sum, step) => sum + step.warnings.length, 0) +
            runs.reduce((sum, run) => sum + count(run.diagnostics, ({ severity }) => severity === 'warning'), 0),
    };
}
function isInvalid(run) {
    return run.diagnostics.some(({ severity }) => severity === 'error');
}
function count(items, isCounted) {
    return items.filter(isCounted).length;
}


/***/ })

};

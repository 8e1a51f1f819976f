export const id = 285;
export const ids = [285];
export const modules = {

/***/ 72666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFromValidation: () => (/* binding */ reportFromValidation)
/* harmony export */ });
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40117);
/* harmony import */ var _validation_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);


/** A validation as a report without steps, for the sinks that take a report (SARIF, annotations, the job summary). */
function reportFromValidation(files, { startedAt, durationMs }) {
    const totals = (0,_validation_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .validationTotals */ .f)(files);
    const invalidFiles = totals.files - totals.valid;
    return {
        schemaVersion: 1,
        tool: { name: _core_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name, version: _core_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version },
        startedAt: startedAt.toISOString(),
        durationMs,
        status: invalidFiles === 0 ? 'passed' : 'failed',
        totals: {
            files: totals.files,
            invalidFiles,
            steps: 0,
            passed: 0,
            failed: 0,
            errored: 0,
            skipped: 0,
            flaky: 0,
            assertions: 0,
            failedAssertions: 0,
            warnings: totals.warnings,
        },
        runs: files.map(({ path, sha256, valid, diagnostics }) => ({
            path,
            sha256,
            status: valid ? 'passed' : 'failed',
            durationMs: 0,
            diagnostics,
            steps: [],
        })),
    };
}


/***/ })

};

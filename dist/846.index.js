export const id = 846;
export const ids = [846];
export const modules = {

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** The report as `report.schema.json` describes it: always the same order of keys, two spaces, a line feed at the end.
 *  A text longer than 10,000 characters (a body that an assertion compared) is cut and says by how much. */
const json = (report) => `${JSON.stringify(report, inOrder, 2)}\n`;
const LONGEST_TEXT = 10_000;
function inOrder(_key, value) {
    if (typeof value === 'string')
        return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, LONGEST_TEXT);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)));
}
function rankOf(key) {
    const at = ORDER.indexOf(key);
    return at === -1 ? ORDER.length : at;
}
// One order for all objects. A member that a later version adds comes last, by its name, until it is listed here.
const ORDER = [
    ...['schemaVersion', 'tool', 'path', 'sha256', 'key', 'index', 'name', 'version', 'source', 'checkerType', 'type'],
    ...['operator', 'description', 'severity', 'code', 'status', 'flaky', 'target', 'startedAt', 'durationMs', 'timings'],
    ...['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'totalMs', 'totals', 'files', 'invalidFiles', 'passed', 'failed'],
    ...['errored', 'skipped', 'failedAssertions', 'runs', 'diagnostics', 'steps', 'attempts', 'assertions', 'extracted'],
    ...['inputs', 'warnings', 'expected', 'actual', 'value', 'message', 'hint', 'error', 'skipReason', 'pointer'],
    ...['line', 'column', 'endLine', 'endColumn', 'isSensitive'],
];


/***/ })

};

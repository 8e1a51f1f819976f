export const id = 3792;
export const ids = [3792];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ mapStrings)
/* harmony export */ });
/** A copy of `value` with every string in it replaced by `change(text, path)`. Keys, and whatever is not a string, stay. */
function mapStrings(value, change) {
    // The shape does not change, which the compiler cannot see through a recursion over unknown members.
    return mapped(value, [], change);
}
function mapped(value, path, change) {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapped(item, [...path, index], change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, [...path, key], change)]));
}


/***/ }),

/***/ 73792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactReport: () => (/* binding */ redactReport),
/* harmony export */   redactRun: () => (/* binding */ redactRun),
/* harmony export */   redactStep: () => (/* binding */ redactStep)
/* harmony export */ });
/* harmony import */ var _core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);

/** The report with every known secret taken out of every text, in every form it may have. Done once more at the end,
 *  since a secret may become known after a text that holds it was written. */
function redactReport(report, redactor) {
    return (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(report, cleaned(redactor));
}
/** The same for one blueprint. */
function redactRun(run, redactor) {
    return (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(run, cleaned(redactor));
}
/** The same for one step. */
function redactStep(step, redactor) {
    return (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(step, cleaned(redactor));
}
function cleaned(redactor) {
    return (text, path) => {
        const field = path.at(-1);
        return typeof field === 'string' && fixedFields.has(field) ? text : redactor.clean(text);
    };
}
/** Words of ours, names that the schema keeps free of `${...}`, and what programs find things by: a secret that happens
 *  to be the word "passed" must not turn a verdict into asterisks. */
const fixedFields = new Set([
    'checkerType',
    'code',
    'key',
    'name',
    'operator',
    'path',
    'pointer',
    'severity',
    'sha256',
    'startedAt',
    'status',
    'type',
    'version',
]);


/***/ })

};

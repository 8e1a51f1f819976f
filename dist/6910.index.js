export const id = 6910;
export const ids = [6910];
export const modules = {

/***/ 16274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var _file_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51476);


/** Finds, reads and judges blueprints, and the manifests that are found beside them with the blueprint that each names: all that may be
 *  deployed. Of a manifest nothing is known of the environment, so that its `${env:NAME}` stay open. With `takesManifests: false`
 *  one that is named is a wrong call, and said to be one. What is in the book already is not read again. Throws when a file is missing or unreadable. */
async function loadFiles(patterns, context, { takesManifests = true, manifests = [], book = new _file_book_js__WEBPACK_IMPORTED_MODULE_0__/* .FileBook */ .qN(context) } = {}) {
    const found = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)({ ...context, patterns, names: [_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .BLUEPRINT_NAME */ .cK, _find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir] });
    const judged = [];
    for (const { path, isNamed } of found) {
        const kind = book.kindOf({ path, noun: 'blueprint' }, 'blueprint');
        if (kind === 'manifest' && (takesManifests || !isNamed))
            judged.push(path);
        else if (kind === 'settings' && takesManifests)
            judged.push(path);
        else
            book.blueprint({ path, noun: 'blueprint' });
    }
    const own = book.blueprints;
    if (manifests.length > 0) {
        judged.push(...(await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)({ ...context, patterns: manifests, names: [_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir] })).map(({ path }) => path));
    }
    if (judged.length === 0)
        return { files: own, blueprints: own, sources: book.sources };
    const { loadManifests } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2344), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 54074));
    const { files } = loadManifests([...new Set(judged)], { book, env: undefined });
    const others = files.filter(({ path }) => !own.some((blueprint) => blueprint.path === path));
    return { files: [...own, ...others], blueprints: book.blueprints, sources: book.sources };
}


/***/ }),

/***/ 56910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
;// CONCATENATED MODULE: ./lib/reporters/validation-json.js
/** `validate --format json`, schema version 1: one JSON document, line feed at its end. */
function validationJson(files) {
    const document = {
        schemaVersion: 1,
        files: files.map(({ path, valid, sha256, diagnostics }) => ({
            path,
            valid,
            sha256,
            diagnostics: diagnostics.map(memberOf),
        })),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
/** The members by name: whatever else a diagnostic may come to carry is not part of the contract. */
function memberOf(diagnostic) {
    const { severity, source, code, message, hint, pointer, line, column, endLine, endColumn } = diagnostic;
    return {
        severity,
        source,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        pointer,
        line,
        column,
        endLine,
        endColumn,
    };
}

// EXTERNAL MODULE: ./lib/reporters/validation-text.js + 1 modules
var validation_text = __webpack_require__(32465);
// EXTERNAL MODULE: ./lib/reporters/validation-totals.js
var validation_totals = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/commands/files/load-files.js
var load_files = __webpack_require__(16274);
;// CONCATENATED MODULE: ./lib/commands/validate.js






/** Validates files and prints what was found. Needs no network. Throws when a file cannot be found or read. */
async function validateCommand(options, context) {
    const startedAt = context.clock.now();
    const startMs = context.clock.monotonicMs();
    const loaded = await (0,load_files/* loadFiles */.a)(options.patterns, context, options);
    switch (options.format) {
        case 'text': {
            const style = (0,core_style/* createStyle */._)({ colour: context.hasColour && !options.noColor });
            context.stdout((0,validation_text/* validationText */.n)(loaded.files, { sources: loaded.sources, style }));
            break;
        }
        case 'json':
            context.stdout(validationJson(loaded.files));
            break;
        case 'sarif': {
            const [{ sarif }, { reportFromValidation }] = await Promise.all([
                __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 38011)),
                __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 72666)),
            ]);
            const durationMs = context.clock.monotonicMs() - startMs;
            const report = reportFromValidation(loaded.files, { startedAt, durationMs });
            context.stdout(sarif(report, { sources: loaded.sources }));
            break;
        }
    }
    const excess = excessWarnings(loaded.files, options.maxWarnings);
    if (excess !== undefined)
        context.stderr(`${excess}\n`);
    return { result: loaded, exitCode: isGood(loaded.files, options) && excess === undefined ? 0 : 1 };
}
function excessWarnings(files, maxWarnings) {
    const { warnings } = (0,validation_totals/* validationTotals */.f)(files);
    if (maxWarnings === undefined || warnings <= maxWarnings)
        return undefined;
    return `Too many warnings: ${warnings}, and ${(0,option_words/* optionNamed */.b)('max-warnings')} allows ${maxWarnings}.`;
}
function isGood(files, { failOn }) {
    const { errors, warnings } = (0,validation_totals/* validationTotals */.f)(files);
    switch (failOn) {
        case 'error':
        case 'failure':
        case 'flaky':
            return errors === 0 && files.every(({ valid }) => valid);
        case 'warning':
            return errors + warnings === 0 && files.every(({ valid }) => valid);
        case 'never':
            return true;
    }
}


/***/ })

};

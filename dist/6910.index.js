export const id = 6910;
export const ids = [6910];
export const modules = {

/***/ 56910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
// EXTERNAL MODULE: ./lib/commands/files/find-files.js
var find_files = __webpack_require__(64285);
// EXTERNAL MODULE: ./lib/commands/files/load-files.js + 2 modules
var load_files = __webpack_require__(91025);
;// CONCATENATED MODULE: ./lib/commands/validate.js







/** Validates files and prints what was found. Needs no network. Throws when a file cannot be found or read. */
async function validateCommand(options, context) {
    const startedAt = context.clock.now();
    const startMs = context.clock.monotonicMs();
    const loaded = await load(options.patterns, context);
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
/** A file with the name of a canary manifest is one, and brings its blueprint along. Its `${env:NAME}` stay open: this
 *  need not be the environment that it is deployed from. */
async function load(patterns, context) {
    const { cwd, signal } = context;
    const paths = await (0,find_files/* findFiles */.l)({ cwd, patterns, signal });
    const manifests = paths.filter((path) => external_node_path_.posix.basename(path) === find_files/* MANIFEST_NAME */.i);
    const loaded = await (0,load_files/* loadPaths */.D6)(paths.filter((path) => !manifests.includes(path)), context);
    if (manifests.length === 0)
        return loaded;
    const { loadCanarySources } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2033), __webpack_require__.e(7596)]).then(__webpack_require__.bind(__webpack_require__, 87596));
    const { files, texts } = await loadCanarySources({ ...context, patterns: manifests, env: undefined });
    const known = new Set(loaded.files.map(({ path }) => path));
    return {
        files: [...loaded.files, ...files.filter(({ path }) => !known.has(path))],
        sources: (path) => loaded.sources(path) ?? texts(path),
    };
}
function excessWarnings(files, maxWarnings) {
    const { warnings } = (0,validation_totals/* validationTotals */.f)(files);
    if (maxWarnings === undefined || warnings <= maxWarnings)
        return undefined;
    return `Too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.`;
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


/***/ }),

/***/ 32465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ validationText)
});

// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/tool.js
var tool = __webpack_require__(40117);
;// CONCATENATED MODULE: ./lib/core/docs-link.js

/** Where the documentation of a diagnostic lies. GitHub makes a heading's anchor in lower case. */
function docsLink(code) {
    return `${DOCS_BASE}/diagnostics.md#${code.toLowerCase()}`;
}
const DOCS_BASE = `${tool/* TOOL */.j.url}/blob/main/docs`;

// EXTERNAL MODULE: ./lib/core/span.js
var span = __webpack_require__(44367);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/reporters/validation-totals.js
var validation_totals = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var reporters_verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/validation-text.js






/** Every diagnostic with its excerpt, hint and documentation, then one line that sums up. For people. */
function validationText(files, options) {
    const blocks = files.flatMap((file) => {
        const text = options.sources(file.path);
        const lines = text === undefined ? undefined : new span/* LineIndex */.r(text);
        return file.diagnostics.map((diagnostic) => blockOf({ path: file.path, diagnostic, lines, style: options.style }));
    });
    return [...blocks, summaryOf(files, options.style)].map((block) => `${block}\n`).join('\n');
}
function blockOf({ path, diagnostic, lines, style }) {
    const { line, column, severity, code, message, hint } = diagnostic;
    const accent = accentOf(severity, style);
    const place = `${style.bold((0,visible/* visible */.RK)(path))}:${line}:${column}:`;
    const frame = lines === undefined ? [] : (0,code_frame/* codeFrame */.l)({ lines, range: diagnostic, style, accent });
    return [
        `${place} ${accent(severity)} ${style.bold(code)}: ${(0,visible/* visible */.RK)(message)}`,
        ...frame.map((row) => `  ${row}`),
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* visible */.RK)(hint)}`]),
        `  docs: ${style.dim(docsLink(code))}`,
    ]
        .map(visible/* defuseCommands */.pq)
        .join('\n');
}
function accentOf(severity, style) {
    switch (severity) {
        case 'error':
            return style.red;
        case 'warning':
            return style.yellow;
        case 'notice':
            return style.cyan;
    }
}
function summaryOf(files, style) {
    const totals = (0,validation_totals/* validationTotals */.f)(files);
    const invalid = totals.files - totals.valid;
    const verdict = [
        ...(totals.valid === 0 ? [] : [style.green(`${totals.valid} valid`)]),
        ...(invalid === 0 ? [] : [style.red(`${invalid} invalid`)]),
    ].join(', ');
    const counts = [
        (0,reporters_verdict/* counted */.hS)(totals.errors, 'error'),
        (0,reporters_verdict/* counted */.hS)(totals.warnings, 'warning'),
        ...(totals.notices === 0 ? [] : [(0,reporters_verdict/* counted */.hS)(totals.notices, 'notice')]),
    ].join(', ');
    return `${(0,reporters_verdict/* counted */.hS)(totals.files, 'file')} checked: ${verdict} (${counts}).`;
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ validationTotals)
/* harmony export */ });
/** Counts files and diagnostics. */
function validationTotals(files) {
    const count = (severity) => files.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
    return {
        files: files.length,
        valid: files.filter(({ valid }) => valid).length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
    };
}


/***/ })

};

export const id = 8570;
export const ids = [8570];
export const modules = {

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   op: () => (/* binding */ readJsonObject),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
/* harmony import */ var _blueprint_parse_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56199);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44367);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7179);





const LARGEST_BYTES = 1024 * 1024;
/** The members of a file that holds one JSON object. Throws FILE_INVALID with the position of the first mistake. */
function readJsonObject(file) {
    const { path, isSecret } = file;
    const bytes = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)({ ...file, maxBytes: LARGEST_BYTES });
    const { document, diagnostics } = (0,_blueprint_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)({ path, bytes });
    const [problem] = diagnostics;
    if (problem !== undefined || document === undefined) {
        // A repeated name is refused too: which of two values is meant cannot be told.
        const said = isSecret || problem === undefined ? 'this is not JSON' : problem.message.replace(/\.$/, '');
        throw invalidFile(file, problem, said);
    }
    const { root, text } = document;
    if (root.type !== 'object')
        throw invalidFile(file, undefined, `it must hold one object, not ${nameOfType(root.type)}`);
    const lines = new _core_span_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(text);
    return membersOf(root).map(({ name, value }) => ({
        name,
        value,
        source: text.slice(value.offset, value.offset + value.length),
        invalid: (objection) => invalidFile(file, lines.rangeOf(value), objection),
    }));
}
/** The members of an object's node, `__proto__` like any other. */
function membersOf(node) {
    return (node.children ?? []).flatMap(({ children }) => {
        const [key, value] = children ?? [];
        return key === undefined || value === undefined ? [] : [{ name: String(key.value), value }];
    });
}
/** `a text`, `null`, for messages. */
function nameOfType(type) {
    switch (type) {
        case 'array':
            return 'a list';
        case 'object':
            return 'an object';
        case 'string':
            return 'a text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'true or false';
        case 'null':
            return 'null';
        case 'property':
            return 'a member';
    }
}
function invalidFile({ noun, path, example }, at, objection) {
    const place = at === undefined ? '' : `, line ${at.line}, column ${at.column}`;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_INVALID', `The ${noun} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}${place}: ${objection}.`, {
        hint: `It must hold one JSON object, such as ${example}.`,
    });
}


/***/ }),

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

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ givenSecrets)
/* harmony export */ });
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63030);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78615);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95958);





/** The secrets given for this run. One from `--secret` replaces the file's of the same name and key. */
function givenSecrets(options, context) {
    if (options.secretsFile === undefined)
        return options.secrets;
    const fromFile = secretsOfFile(options.secretsFile, context);
    const isReplaced = (secret) => options.secrets.some(({ name, key }) => (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(name, secret.name) >= 2 && key === secret.key);
    return [...fromFile.filter((secret) => !isReplaced(secret)), ...options.secrets];
}
function secretsOfFile(path, { cwd, root, redactor }) {
    const example = '{"orders/login": {"username": "...", "password": "..."}, "orders/key": "..."}';
    const members = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)({ cwd, root, path, noun: 'secrets file', example, isSecret: true });
    const secrets = members.flatMap(({ name, value, source, invalid }) => {
        if (value.type === 'string')
            return [{ name, key: undefined, value: redactor.learn(String(value.value)), source: path }];
        if (value.type !== 'object')
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} must be a text or an object; it is ${(0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfType */ .xH)(value.type)}`);
        // As in Secrets Manager, where the secret is the whole JSON text and a key picks one of its members.
        const whole = { name, key: undefined, value: redactor.learn(source), source: path };
        (0,_runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .learnJsonSecret */ .ji)(source, redactor);
        // Members of another kind are found in the whole.
        const keys = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(value).flatMap(({ name: key, value: node }) => {
            const text = textOf(node, source.slice(node.offset - value.offset, node.offset - value.offset + node.length));
            return text === undefined ? [] : [{ name, key, value: redactor.learn(text), source: path, isMember: true }];
        });
        return [whole, ...keys];
    });
    for (const secret of secrets)
        (0,_pair_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .assertLearnable */ .H0)(secret);
    return secrets;
}
/** A number as it is written: one of twenty digits is an identifier, which must not be rounded. */
function textOf({ type, value }, source) {
    if (type === 'string')
        return String(value);
    return type === 'number' || type === 'boolean' ? source : undefined;
}


/***/ }),

/***/ 79170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenVariables)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78615);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95958);




const ENV_PREFIX = 'CANARY_PREFLIGHT_VAR_';
/** The variables from outside the blueprint, lowest precedence first: file, environment, options. */
function givenVariables(options, context) {
    const fromFile = options.varsFile === undefined ? [] : variablesOfFile(options.varsFile, context);
    return [...fromFile, ...variablesOfEnvironment(context.env), ...options.variables];
}
function variablesOfFile(path, { cwd, root }) {
    const example = '{"baseUrl": "https://staging.example.com"}';
    const members = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, root, path, noun: 'variables file', example, isSecret: false });
    return members.map(({ name, value, source, invalid }) => {
        if (!_pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN.test(name)) {
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of a variable, which is letters, digits and underscores`);
        }
        switch (value.type) {
            case 'string':
                return { name, value: String(value.value), source: path };
            case 'number':
            case 'boolean':
                // As it is written: a variable is text, and 1.0 must not become 1.
                return { name, value: source, source: path };
            default:
                throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} must be a text, a number, true or false; it is ${(0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(value.type)}`);
        }
    });
}
/** An empty value counts as given: falling back to the blueprint's own could mean production. */
function variablesOfEnvironment(env) {
    return Object.entries(env).flatMap(([key, value]) => {
        if (!key.startsWith(ENV_PREFIX) || value === undefined)
            return [];
        const name = key.slice(ENV_PREFIX.length);
        if (_pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN.test(name))
            return [{ name, value, source: key }];
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `The environment variable ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} names no variable: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of one.`, { hint: `After ${ENV_PREFIX} comes a name of letters, digits and underscores that begins with a letter.` });
    });
}


/***/ }),

/***/ 18570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
// EXTERNAL MODULE: ./lib/core/tool.js
var core_tool = __webpack_require__(40117);
// EXTERNAL MODULE: ./lib/github/foreign-code.js
var foreign_code = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/runner/report/findings.js
var findings = __webpack_require__(52935);
// EXTERNAL MODULE: ./lib/reporters/duration-text.js
var duration_text = __webpack_require__(72242);
// EXTERNAL MODULE: ./lib/reporters/phases.js
var reporters_phases = __webpack_require__(72056);
// EXTERNAL MODULE: ./lib/reporters/source-lines.js
var source_lines = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/reporters/status-text.js
var status_text = __webpack_require__(58240);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/console.js









/** What a person reads after a run, in a terminal or in a CI log: blueprint by blueprint, totals, the verdict last.
 *  Nothing from outside reaches the terminal as it was, and no line is a workflow command. */
function formatConsole(report, options) {
    const writer = createWriter(options);
    const accent = accentOf(writer.style, report.status);
    const lines = [
        ...report.runs.flatMap((run) => [...runLines((0,findings/* findingsOfRun */.Fh)(run), writer), '']),
        (0,verdict/* totalsOf */.vA)(report),
        accent(writer.style.bold(`${status_text/* SYMBOLS */.Am[report.status]} ${report.status}: ${(0,verdict/* verdictOf */.Vj)(report)}`)),
    ];
    return lines.map((line) => `${(0,visible/* defuseCommands */.pq)(line)}\n`).join('');
}
/** The colour of a status; it only repeats what the word says. */
function accentOf(style, status) {
    switch (status) {
        case 'passed':
            return style.green;
        case 'failed':
        case 'errored':
            return style.red;
        case 'skipped':
            return style.yellow;
    }
}
function createWriter({ colour, verbose, sources }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const linesOf = (0,source_lines/* sourceLines */.J)(sources);
    return {
        style,
        verbose,
        status: (status) => accentOf(style, status)(`${status_text/* SYMBOLS */.Am[status]} ${status.padEnd(7)}`),
        place: (finding, accent) => {
            const { path, line, column } = finding;
            const at = style.dim(`at ${(0,visible/* readable */.HD)(path)}:${line}:${column}`);
            const lines = linesOf(path);
            return lines === undefined ? [at] : [at, ...(0,code_frame/* codeFrame */.l)({ lines, range: finding, style, accent })];
        },
    };
}
function runLines({ run, diagnostics, steps, trouble }, writer) {
    const { style, status, verbose } = writer;
    return [
        `${status(run.status)} ${style.bold((0,visible/* readable */.HD)(run.path))} ${style.dim((0,duration_text/* durationText */.S)(run.durationMs))}`,
        ...(verbose ? [style.dim(`sha256 ${(0,visible/* readable */.HD)(run.sha256)}`)] : []),
        ...diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, writer)),
        ...steps.flatMap((step) => stepLines(step, writer)),
        ...(trouble === undefined ? [] : diagnosticLines(trouble, writer, [])),
    ].map((line, index) => (index === 0 ? line : `  ${line}`));
}
function diagnosticLines(finding, { style, place }, at) {
    const { severity, message, code, hint } = finding;
    const accent = severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan;
    const details = [...(at ?? place(finding, accent)), ...(hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(hint)}`])];
    return [
        `${accent(severity)} ${(0,visible/* readable */.HD)(message)} ${style.dim(`(${(0,visible/* readable */.HD)(code)})`)}`,
        ...details.map((line) => `  ${line}`),
    ];
}
/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
function stepLines({ step, subject, trouble, assertions }, writer) {
    const { style, status } = writer;
    const time = step.startedAt === null ? '' : ` ${style.dim((0,duration_text/* durationText */.S)(step.durationMs))}`;
    const details = [
        ...valueLines(step.inputs, writer),
        ...timingLines(step, writer),
        ...(step.skipReason === undefined ? [] : [(0,visible/* readable */.HD)(step.skipReason)]),
        ...(trouble === undefined ? [] : troubleLines(trouble, writer)),
        ...assertions.flatMap((assertion) => assertionLines(assertion, writer)),
        ...step.warnings.map((warning) => `${style.yellow('warning')} ${(0,visible/* readable */.HD)(warning)}`),
    ];
    return [
        `${status(step.status)} ${(0,visible/* readable */.HD)(subject)}  ${style.cyan((0,visible/* readable */.HD)(step.target))}${time}${flakyNote(step)}`,
        ...details.map((line) => `    ${line}`),
    ];
}
/** Rewrites always stand alone: they say that the request went elsewhere than the file says. */
function valueLines(inputs, { style, verbose }) {
    const rewrites = inputs.filter(({ name }) => name === 'rewrite');
    const values = inputs.filter(({ name }) => name !== 'rewrite');
    const length = verbose ? visible/* READABLE_LENGTH */.AM : BRIEF_LENGTH;
    const texts = values.map(({ name, value, source }) => `${(0,visible/* readable */.HD)(name, length)} = ${(0,visible/* readable */.HD)(value, length)} (${(0,visible/* readable */.HD)(source, length)})`);
    const shown = verbose || texts.length === 0 ? texts : [`with ${texts.join(', ')}`];
    return [
        ...rewrites.map(({ value, source }) => `rewritten ${(0,visible/* readable */.HD)(value)} (${(0,visible/* readable */.HD)(source)})`),
        ...shown.map((text) => style.dim(text)),
    ];
}
function timingLines(step, { style, verbose }) {
    if (!verbose)
        return [];
    const phases = (0,reporters_phases/* phasesOf */.I$)(step.timings).map(({ name, ms }) => `${name} ${(0,duration_text/* durationText */.S)(ms)}`);
    const attempts = step.attempts.length < 2 ? [] : step.attempts;
    return [
        ...(phases.length === 0 ? [] : [phases.join(', ')]),
        ...attempts.map((attempt, index) => {
            const reason = (0,findings/* reasonOf */.A3)(attempt);
            const after = `attempt ${index + 1} ${attempt.status} after ${(0,duration_text/* durationText */.S)(attempt.durationMs)}`;
            return reason === undefined ? after : `${after}: ${(0,visible/* readable */.HD)(reason)}`;
        }),
        ...(step.extracted.length === 0 ? [] : [`sets ${step.extracted.map((name) => (0,visible/* readable */.HD)(name)).join(', ')}`]),
    ].map((line) => style.dim(line));
}
function troubleLines(trouble, { style, place }) {
    const { message, code, answer, hint } = trouble;
    return [
        `${style.red((0,visible/* readable */.HD)(message))} ${style.dim(`(${(0,visible/* readable */.HD)(code)})`)}`,
        ...(answer === undefined ? [] : [`answer: ${(0,visible/* readable */.HD)(answer)}`]),
        ...(hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(hint)}`]),
        ...place(trouble, style.red),
    ];
}
function assertionLines({ assertion, name, finding }, writer) {
    const { style, status, verbose, place } = writer;
    const head = `${status(assertion.status)} ${(0,visible/* readable */.HD)(name)}`;
    if (finding === undefined)
        return verbose ? [`${head}: ${(0,visible/* readable */.HD)(assertion.message)}`] : [];
    const { message, expected = '', actual, answer, hint } = finding;
    const details = [
        (0,visible/* readable */.HD)(message),
        `expected  ${(0,visible/* readable */.HD)(expected)}`,
        ...(actual === undefined ? [] : [`actual    ${(0,visible/* readable */.HD)(actual)}`]),
        ...(answer === undefined ? [] : [`answer    ${(0,visible/* readable */.HD)(answer)}`]),
        ...(hint === undefined ? [] : [`hint      ${(0,visible/* readable */.HD)(hint)}`]),
        ...place(finding, style.red),
    ];
    return [head, ...details.map((line) => `  ${line}`)];
}
function flakyNote({ flaky, attempts }) {
    return flaky ? ` (flaky: passed at attempt ${attempts.length})` : '';
}
const BRIEF_LENGTH = 60;

;// CONCATENATED MODULE: ./lib/reporters/progress.js






/** On a terminal one line that is rewritten with each event; elsewhere one line a step, as it ends. No timer runs. */
function createProgress(options) {
    return options.isTerminal ? terminalProgress(options) : plainProgress(options);
}
const DEFAULT_COLUMNS = 80;
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_LINE = '\r\u001b[2K';
const FRAMES = ['|', '/', '-', '\\'];
const LONGEST_TARGET = 120;
function plainProgress({ write, colour }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const line = (text) => write(`${(0,visible/* defuseCommands */.pq)(text)}\n`);
    return {
        onEvent(event) {
            if (event.type === 'step-retrying') {
                const reason = (0,visible/* readable */.HD)(event.reason);
                line(`retrying ${(0,visible/* readable */.HD)(event.path)} › ${event.key} ${(0,visible/* readable */.HD)(event.name)}, attempt ${event.attempt}: ${reason}`);
            }
            if (event.type !== 'step-ended')
                return;
            const { step } = event;
            const status = accentOf(style, step.status)(`${status_text/* SYMBOLS */.Am[step.status]} ${step.status}`);
            const target = (0,visible/* readable */.HD)(step.target, LONGEST_TARGET);
            line(`${status} ${(0,visible/* readable */.HD)(event.path)} › ${(0,visible/* readable */.HD)((0,findings/* stepSubject */.fZ)(step))} ${target} ${(0,duration_text/* durationText */.S)(step.durationMs)}`);
        },
        end() { },
    };
}
function terminalProgress({ write, colour, columns = DEFAULT_COLUMNS }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const running = new Map();
    let [stepCount, endedCount, frame] = [0, 0, 0];
    let isShown = false;
    const draw = () => {
        const sign = FRAMES[frame % FRAMES.length] ?? '';
        frame += 1;
        const current = [...running.values()].at(-1) ?? '';
        const others = running.size > 1 ? ` (and ${running.size - 1} more)` : '';
        const text = `${sign} ${endedCount}/${stepCount} steps${others}  ${current}`;
        write(`${isShown ? '' : HIDE_CURSOR}${CLEAR_LINE}${style.dim(fitting((0,visible/* defuseCommands */.pq)(text), columns - 1))}`);
        isShown = true;
    };
    return {
        onEvent(event) {
            switch (event.type) {
                case 'run-started':
                    stepCount += event.stepCount;
                    break;
                case 'step-started':
                    running.set(`${event.path}\n${event.key}`, `${(0,visible/* readable */.HD)(event.name)} ${(0,visible/* readable */.HD)(event.target, LONGEST_TARGET)}`);
                    break;
                case 'step-retrying':
                    running.set(`${event.path}\n${event.key}`, `${(0,visible/* readable */.HD)(event.name)}, attempt ${event.attempt}: ${(0,visible/* readable */.HD)(event.reason)}`);
                    break;
                case 'step-ended':
                    running.delete(`${event.path}\n${event.step.key}`);
                    endedCount += 1;
                    break;
                case 'run-ended':
                    break;
            }
            draw();
        },
        end() {
            if (isShown)
                write(`${CLEAR_LINE}${SHOW_CURSOR}`);
            isShown = false;
            running.clear();
        },
    };
}
/** As much of `text` as fits in `columns`; a character outside Latin is counted as two columns, to be on the safe side. */
function fitting(text, columns) {
    let width = 0;
    let end = 0;
    for (const sign of text) {
        width += (sign.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2;
        if (width > columns)
            break;
        end += sign.length;
    }
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./lib/reporters/validation-text.js + 1 modules
var validation_text = __webpack_require__(32465);
// EXTERNAL MODULE: ./lib/reporters/validation-totals.js
var validation_totals = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
;// CONCATENATED MODULE: ./lib/commands/error-text.js




/** An error for people: what happened, what to do, and for a defect of ours how to report it. Whole lines. */
function errorText(error, { isVerbose }) {
    const isOurs = !(error instanceof app_error/* AppError */.uV) || error.kind === 'internal';
    const message = (0,system_error/* messageOf */.bD)(error);
    const hint = error instanceof app_error/* AppError */.uV ? error.hint : undefined;
    const lines = [
        isOurs ? `internal error: ${(0,visible/* visible */.RK)(message)}` : `error: ${(0,visible/* visible */.RK)(message)}`,
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* visible */.RK)(hint)}`]),
        ...(isOurs ? [`  This is a defect of canary-preflight. Please report it: ${core_tool/* TOOL */.j.url}/issues`] : []),
        ...(isOurs && !isVerbose ? ['  CANARY_PREFLIGHT_DEBUG=1 shows where it happened.'] : []),
        ...(isVerbose ? stackOf(error) : []),
    ];
    return `${lines.join('\n')}\n`;
}
function stackOf(error) {
    if (!(error instanceof Error))
        return [];
    const own = (error.stack ?? '').split('\n').map((line) => `  ${(0,visible/* visible */.RK)(line)}`);
    return error.cause === undefined ? own : [...own, '  caused by:', ...stackOf(error.cause)];
}

// EXTERNAL MODULE: ./lib/commands/exit-code.js
var exit_code = __webpack_require__(15884);
// EXTERNAL MODULE: ./lib/commands/files/load-files.js
var load_files = __webpack_require__(16274);
// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __webpack_require__(7179);
// EXTERNAL MODULE: ./lib/commands/options/given-secrets.js
var given_secrets = __webpack_require__(46910);
// EXTERNAL MODULE: ./lib/commands/options/given-variables.js
var given_variables = __webpack_require__(79170);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 1 modules
var write_reports = __webpack_require__(51686);
;// CONCATENATED MODULE: ./lib/commands/run.js














/** Validates, runs, prints and writes the reports. Files that the caller has loaded are taken instead of those that the options name.
 *  An interrupted run is reported as far as it came. Throws for what keeps a run from beginning. */
async function runCommand(options, context, known) {
    const { cwd, redactor, clock, signal, env } = context;
    // Before anything else: what is read or printed from here on may contain one of them.
    const secrets = (0,given_secrets/* givenSecrets */.B)(options, context);
    const variables = (0,given_variables/* givenVariables */.P)(options, context);
    const loaded = known ?? (await (0,load_files/* loadFiles */.a)(options.patterns, context, { ...options, takesManifests: false }));
    const { varsFile, secretsFile } = options;
    const inputs = [...loaded.files.map(({ path }) => path), varsFile, secretsFile].filter((path) => path !== undefined);
    (0,write_reports/* assertNotInputs */.$H)(options.reports, { cwd, inputs });
    const colour = context.hasColour && !options.noColor;
    const progress = createProgress({ write: context.stderr, isTerminal: context.isTerminal, colour });
    const { blueprints } = loaded;
    // A manifest is not run. One that is invalid is in the report, or the run would be green although its canary cannot be deployed.
    const others = loaded.files.filter((file) => !blueprints.some(({ path }) => path === file.path));
    const files = [...blueprints, ...others.filter((file) => !file.valid)];
    const remarks = others.filter(({ valid, diagnostics }) => valid && diagnostics.length > 0);
    if (known === undefined && remarks.length > 0)
        context.stderr((0,validation_text/* validationText */.n)(remarks, { sources: loaded.sources, style: (0,core_style/* createStyle */._)({ colour }) }));
    const report = await run(files, { ...options, secrets, variables }, progress);
    const sources = loaded.sources;
    const print = (0,write_reports/* takesStandardOutput */.Zd)(options.reports) ? context.stderr : context.stdout;
    print(formatConsole(report, { colour, verbose: options.verbose, sources }));
    const { written, errors } = await (0,write_reports/* writeReports */.Li)(report, { targets: options.reports, context: { sources } }, context);
    for (const error of errors)
        context.stderr(errorText(error, { isVerbose: options.verbose }));
    return { result: report, exitCode: exitCode(report, errors), loaded, written, errors };
    async function run(asked, runOptions, { onEvent, end }) {
        const { runSuite } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2344), __webpack_require__.e(3445)]).then(__webpack_require__.bind(__webpack_require__, 53445));
        try {
            const tool = { name: core_tool/* TOOL */.j.name, version: core_tool/* TOOL */.j.version };
            return await runSuite(asked, runOptions, {
                clock,
                signal,
                redactor,
                env,
                tool,
                onEvent,
                foreignCode: (0,foreign_code/* foreignCode */.o)(env, read_file/* readableText */.Gh),
                usesSecretsManager: true,
            });
        }
        finally {
            end();
        }
    }
    function exitCode(done, failures) {
        if (signal.aborted)
            return 130;
        if (failures.length > 0)
            return 3;
        const isRemarked = options.failOn === 'warning' && (0,validation_totals/* validationTotals */.f)(remarks).warnings > 0;
        return isRemarked ? 1 : (0,exit_code/* exitCodeOfReport */.j)(done, options.failOn);
    }
}


/***/ }),

/***/ 68124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ payloadOf),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The payload of the event that started this job; undefined when it cannot be read or is not JSON. `readFile` returns undefined
 *  for what it cannot read. */
function payloadOf(path, readFile) {
    const text = path === undefined || path === '' ? undefined : readFile(path);
    if (text === undefined)
        return undefined;
    try {
        const payload = JSON.parse(text);
        return payload;
    }
    catch {
        // Whoever asks takes a payload that is missing for the worst.
        return undefined;
    }
}
/** The member of that name in the member of that name, and so on; undefined when one of them is missing. */
function at(value, ...names) {
    return names.reduce((found, name) => typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined, value);
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foreignCode)
/* harmony export */ });
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68124);

/** Why the code of this job may have been written by someone who may not have the repository's secrets, as part of a sentence;
 *  undefined when it is the repository's own, or when this is no GitHub workflow. What cannot be told counts as foreign.
 *  `readFile` returns undefined for what it cannot read. */
function foreignCode(env, readFile) {
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '')
        return undefined;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .M)(env['GITHUB_EVENT_PATH'], readFile);
    // With the secrets of the repository, whoever opened the pull request: what is checked out is up to the workflow.
    if (eventName === 'pull_request_target')
        return 'the event pull_request_target carries the code of whoever opened the pull request';
    if (eventName.startsWith('pull_request'))
        return ofPullRequest(payload);
    if (eventName === 'workflow_run')
        return ofWorkflowRun(payload);
    if (eventName === 'issue_comment' && (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request') !== undefined) {
        return 'a comment on a pull request does not tell where its code comes from';
    }
    return undefined;
}
function ofPullRequest(payload) {
    const head = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this pull request comes from a fork' : UNKNOWN;
}
function ofWorkflowRun(payload) {
    const head = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'workflow_run', 'head_repository', 'full_name');
    const base = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'repository', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this workflow_run was started by code of a fork' : UNKNOWN;
}
const UNKNOWN = 'the event does not tell where the code comes from';
function isSame(head, base) {
    return typeof head === 'string' && typeof base === 'string' && head.toLowerCase() === base.toLowerCase();
}


/***/ }),

/***/ 72056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   X: () => (/* binding */ barCells),
/* harmony export */   XN: () => (/* binding */ sumOf)
/* harmony export */ });
/** The phases that took place, in their order. `rest` is what the total has beyond the others: mostly the body. */
function phasesOf(timings) {
    if (timings === null)
        return [];
    const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings;
    const phases = [
        ['dns', dnsMs],
        ['connect', connectMs],
        ['tls', tlsMs],
        ['first byte', firstByteMs],
        ['rest', totalMs - [dnsMs, connectMs, tlsMs, firstByteMs].reduce((sum, ms) => sum + (ms ?? 0), 0)],
    ];
    return phases.flatMap(([name, ms]) => (ms === null || !(ms > 0) ? [] : [{ name, ms }]));
}
/** How the widest of several bars and this one share `width` cells; a phase that took place gets its rounded part. */
function barCells(phases, scaleMs, width) {
    if (!(scaleMs > 0))
        return [];
    let at = 0;
    return phases.map(({ name, ms }) => {
        const from = Math.round((at / scaleMs) * width);
        at += ms;
        return { name, cells: Math.max(0, Math.min(width, Math.round((at / scaleMs) * width)) - from) };
    });
}
/** What the phases took together. */
function sumOf(phases) {
    return phases.reduce((sum, { ms }) => sum + ms, 0);
}


/***/ })

};

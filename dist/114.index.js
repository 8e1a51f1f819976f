export const id = 114;
export const ids = [114];
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
async function readJsonObject(file) {
    const { cwd, path, noun, isSecret } = file;
    const bytes = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)({ cwd, path, noun, maxBytes: LARGEST_BYTES });
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

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ givenSecrets)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59357);
/* harmony import */ var _files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78615);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95958);



/** The secrets given for this run. One from `--secret` replaces the file's of the same name and key. */
async function givenSecrets(options, { cwd, redactor }) {
    if (options.secretsFile === undefined)
        return options.secrets;
    const fromFile = await secretsOfFile(options.secretsFile, { cwd, redactor });
    const isReplaced = (secret) => options.secrets.some(({ name, key }) => name === secret.name && key === secret.key);
    return [...fromFile.filter((secret) => !isReplaced(secret)), ...options.secrets];
}
async function secretsOfFile(path, { cwd, redactor }) {
    const example = '{"orders/login": {"username": "...", "password": "..."}, "orders/key": "..."}';
    const members = await (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, path, noun: 'secrets file', example, isSecret: true });
    const secrets = members.flatMap(({ name, value, source, invalid }) => {
        if (value.type === 'string')
            return [{ name, key: undefined, value: redactor.learn(String(value.value)), source: path }];
        if (value.type !== 'object')
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be a text or an object; it is ${(0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(value.type)}`);
        // As in Secrets Manager, where the secret is the whole JSON text and a key picks one of its members.
        const whole = { name, key: undefined, value: redactor.learn(source), source: path };
        const keys = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(value).map(({ name: key, value: node }) => {
            const text = textOf(node, source.slice(node.offset - value.offset, node.offset - value.offset + node.length));
            if (text === undefined)
                throw invalid(`the member ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} of ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be a text, a number, true or false`);
            return { name, key, value: redactor.learn(text), source: path };
        });
        return [whole, ...keys];
    });
    for (const secret of secrets)
        (0,_pair_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLearnable */ .H0)(secret);
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
async function givenVariables(options, { cwd, env }) {
    const fromFile = options.varsFile === undefined ? [] : await variablesOfFile(options.varsFile, cwd);
    return [...fromFile, ...variablesOfEnvironment(env), ...options.variables];
}
async function variablesOfFile(path, cwd) {
    const example = '{"baseUrl": "https://staging.example.com"}';
    const members = await (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, path, noun: 'variables file', example, isSecret: false });
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

/***/ 70114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/tool.js
var core_tool = __webpack_require__(40117);
// EXTERNAL MODULE: ./lib/github/foreign-code.js
var foreign_code = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/span.js
var span = __webpack_require__(44367);
// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/reporters/duration-text.js
var duration_text = __webpack_require__(72242);
// EXTERNAL MODULE: ./lib/reporters/phases.js
var reporters_phases = __webpack_require__(72056);
// EXTERNAL MODULE: ./lib/reporters/problems.js
var problems = __webpack_require__(63244);
;// CONCATENATED MODULE: ./lib/reporters/console-step.js




/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
function stepLines(run, step, writer) {
    const { style, status } = writer;
    const time = step.startedAt === null ? '' : ` ${style.dim((0,duration_text/* durationText */.S)(step.durationMs))}`;
    const details = [
        ...valueLines(step.inputs, writer),
        ...timingLines(step, writer),
        ...(step.skipReason === undefined ? [] : [(0,visible/* readable */.HD)(step.skipReason)]),
        ...errorLines(run, step, writer),
        ...step.assertions.flatMap((assertion) => assertionLines(run, assertion, writer)),
        ...step.warnings.map((warning) => `${style.yellow('warning')} ${(0,visible/* readable */.HD)(warning)}`),
    ];
    return [
        `${status(step.status)} ${(0,visible/* readable */.HD)((0,problems/* stepSubject */.fZ)(step))}  ${style.cyan((0,visible/* readable */.HD)(step.target))}${time}${flakyNote(step)}`,
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
        ...attempts.map(({ status, durationMs, error }, index) => {
            const reason = error === undefined ? '' : `: ${(0,visible/* readable */.HD)(error.message)}`;
            return `attempt ${index + 1} ${status} after ${(0,duration_text/* durationText */.S)(durationMs)}${reason}`;
        }),
        ...(step.extracted.length === 0 ? [] : [`sets ${step.extracted.map((name) => (0,visible/* readable */.HD)(name)).join(', ')}`]),
    ].map((line) => style.dim(line));
}
function errorLines(run, step, { style, place }) {
    const isBad = step.status === 'failed' || step.status === 'errored';
    const isExplained = step.assertions.some(({ status }) => status === 'failed' || status === 'errored');
    const error = step.error ?? (isBad && !isExplained ? { code: 'UNEXPLAINED', message: problems/* UNEXPLAINED */.QH } : undefined);
    if (error === undefined)
        return [];
    return [
        `${style.red((0,visible/* readable */.HD)(error.message))} ${style.dim(`(${(0,visible/* readable */.HD)(error.code)})`)}`,
        ...(error.hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(error.hint)}`]),
        ...place(run.path, step, style.red),
    ];
}
function assertionLines(run, assertion, { style, status, verbose, place }) {
    const isBad = assertion.status === 'failed' || assertion.status === 'errored';
    if (!isBad && !verbose)
        return [];
    const head = `${status(assertion.status)} ${(0,visible/* readable */.HD)((0,problems/* assertionName */.OI)(assertion))}`;
    if (!isBad)
        return [`${head}: ${(0,visible/* readable */.HD)(assertion.message)}`];
    const details = [
        (0,visible/* readable */.HD)(assertion.message),
        `expected  ${(0,visible/* readable */.HD)(assertion.expected)}`,
        ...(assertion.actual === null ? [] : [`actual    ${(0,visible/* readable */.HD)(assertion.actual)}`]),
        ...(assertion.hint === undefined ? [] : [`hint      ${(0,visible/* readable */.HD)(assertion.hint)}`]),
        ...place(run.path, assertion, style.red),
    ];
    return [head, ...details.map((line) => `  ${line}`)];
}
function flakyNote({ flaky, attempts }) {
    return flaky ? ` (flaky: passed at attempt ${attempts.length})` : '';
}
const BRIEF_LENGTH = 60;

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
        ...report.runs.flatMap((run) => [...runLines(run, writer), '']),
        (0,verdict/* totalsOf */.vA)(report.totals),
        accent(writer.style.bold(`${status_text/* SYMBOLS */.A[report.status]} ${report.status}: ${(0,verdict/* verdictOf */.Vj)(report)}`)),
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
    const indexes = new Map();
    const linesOf = (path) => {
        if (!indexes.has(path)) {
            const source = sources(path);
            indexes.set(path, source === undefined ? undefined : new span/* LineIndex */.r(source));
        }
        return indexes.get(path);
    };
    return {
        style,
        verbose,
        status: (status) => accentOf(style, status)(`${status_text/* SYMBOLS */.A[status]} ${status.padEnd(7)}`),
        place: (path, range, accent) => {
            const at = style.dim(`at ${(0,visible/* readable */.HD)(path)}:${range.line}:${range.column}`);
            const lines = linesOf(path);
            return lines === undefined ? [at] : [at, ...(0,code_frame/* codeFrame */.l)({ lines, range, style, accent })];
        },
    };
}
function runLines(run, writer) {
    const { style, status, verbose } = writer;
    const steps = run.steps.flatMap((step) => stepLines(run, step, writer));
    const error = run.error === undefined ? [] : console_errorLines(run.error, writer);
    return [
        `${status(run.status)} ${style.bold((0,visible/* readable */.HD)(run.path))} ${style.dim((0,duration_text/* durationText */.S)(run.durationMs))}`,
        ...(verbose ? [style.dim(`sha256 ${(0,visible/* readable */.HD)(run.sha256)}`)] : []),
        ...run.diagnostics.flatMap((diagnostic) => diagnosticLines(run, diagnostic, writer)),
        ...steps,
        ...error,
    ].map((line, index) => (index === 0 ? line : `  ${line}`));
}
function diagnosticLines(run, diagnostic, writer) {
    const { style, place } = writer;
    const accent = diagnostic.severity === 'error' ? style.red : diagnostic.severity === 'warning' ? style.yellow : style.cyan;
    const details = [
        ...place(run.path, diagnostic, accent),
        ...(diagnostic.hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(diagnostic.hint)}`]),
    ];
    return [
        `${accent(diagnostic.severity)} ${(0,visible/* readable */.HD)(diagnostic.message)} ${style.dim(`(${(0,visible/* readable */.HD)(diagnostic.code)})`)}`,
        ...details.map((line) => `  ${line}`),
    ];
}
function console_errorLines({ code, message, hint }, { style }) {
    return [
        `${style.red('error')} ${(0,visible/* readable */.HD)(message)} ${style.dim(`(${(0,visible/* readable */.HD)(code)})`)}`,
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* readable */.HD)(hint)}`]),
    ];
}

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
            const status = accentOf(style, step.status)(`${status_text/* SYMBOLS */.A[step.status]} ${step.status}`);
            const target = (0,visible/* readable */.HD)(step.target, LONGEST_TARGET);
            line(`${status} ${(0,visible/* readable */.HD)(event.path)} › ${(0,visible/* readable */.HD)((0,problems/* stepSubject */.fZ)(step))} ${target} ${(0,duration_text/* durationText */.S)(step.durationMs)}`);
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

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
;// CONCATENATED MODULE: ./lib/commands/error-text.js




/** An error for people: what happened, what to do, and for a defect of ours how to report it. Whole lines. */
function errorText(error, { isVerbose }) {
    const isOurs = !(error instanceof app_error/* AppError */.uV) || error.kind === 'internal';
    const message = (0,system_error/* messageOf */.b)(error);
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
// EXTERNAL MODULE: ./lib/commands/files/load-files.js + 2 modules
var load_files = __webpack_require__(91025);
// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __webpack_require__(7179);
// EXTERNAL MODULE: ./lib/commands/options/given-secrets.js
var given_secrets = __webpack_require__(46910);
// EXTERNAL MODULE: ./lib/commands/options/given-variables.js
var given_variables = __webpack_require__(79170);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 1 modules
var write_reports = __webpack_require__(51686);
;// CONCATENATED MODULE: ./lib/commands/run.js











/** Validates, runs, prints and writes the reports. An interrupted run is reported as far as it came. Throws for what
 *  keeps a run from beginning. */
async function runCommand(options, context) {
    const { cwd, redactor, clock, signal, env } = context;
    // Before anything else: what is read or printed from here on may contain one of them.
    const secrets = await (0,given_secrets/* givenSecrets */.B)(options, context);
    const variables = await (0,given_variables/* givenVariables */.P)(options, context);
    const loaded = await (0,load_files/* loadFiles */.aY)(options.patterns, context);
    const { varsFile, secretsFile } = options;
    const inputs = [...loaded.files.map(({ path }) => path), varsFile, secretsFile].filter((path) => path !== undefined);
    (0,write_reports/* assertNotInputs */.$)(options.reports, { cwd, inputs });
    const colour = context.hasColour && !options.noColor;
    const progress = createProgress({ write: context.stderr, isTerminal: context.isTerminal, colour });
    const report = await run(loaded, { ...options, secrets, variables }, progress);
    const sources = loaded.sources;
    context.stdout(formatConsole(report, { colour, verbose: options.verbose, sources }));
    const { written, errors } = await (0,write_reports/* writeReports */.L)(report, { cwd, targets: options.reports, context: { sources } });
    for (const error of errors)
        context.stderr(errorText(error, { isVerbose: options.verbose }));
    return { result: report, exitCode: exitCode(report, errors), loaded, written, errors };
    async function run({ files }, runOptions, { onEvent, end }) {
        const { runSuite } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2033), __webpack_require__.e(5451)]).then(__webpack_require__.bind(__webpack_require__, 75451));
        try {
            const tool = { name: core_tool/* TOOL */.j.name, version: core_tool/* TOOL */.j.version };
            return await runSuite(files, runOptions, {
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
        return failures.length > 0 ? 3 : (0,exit_code/* exitCodeOfReport */.j)(done, options.failOn);
    }
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foreignCode)
/* harmony export */ });
/** Why the code of this job may have been written by someone who may not have the repository's secrets, as part of a sentence;
 *  undefined when it is the repository's own, or when this is no GitHub workflow. What cannot be told counts as foreign.
 *  `readFile` returns undefined for what it cannot read. */
function foreignCode(env, readFile) {
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '')
        return undefined;
    const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile);
    // With the secrets of the repository, whoever opened the pull request: what is checked out is up to the workflow.
    if (eventName === 'pull_request_target')
        return 'the event pull_request_target carries the code of whoever opened the pull request';
    if (eventName.startsWith('pull_request'))
        return ofPullRequest(payload);
    if (eventName === 'workflow_run')
        return ofWorkflowRun(payload);
    if (eventName === 'issue_comment' && at(payload, 'issue', 'pull_request') !== undefined) {
        return 'a comment on a pull request does not tell where its code comes from';
    }
    return undefined;
}
function ofPullRequest(payload) {
    const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this pull request comes from a fork' : UNKNOWN;
}
function ofWorkflowRun(payload) {
    const head = at(payload, 'workflow_run', 'head_repository', 'full_name');
    const base = at(payload, 'repository', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this workflow_run was started by code of a fork' : UNKNOWN;
}
const UNKNOWN = 'the event does not tell where the code comes from';
function isSame(head, base) {
    return typeof head === 'string' && typeof base === 'string' && head.toLowerCase() === base.toLowerCase();
}
function payloadOf(path, readFile) {
    const text = path === undefined || path === '' ? undefined : readFile(path);
    if (text === undefined)
        return undefined;
    try {
        const payload = JSON.parse(text);
        return payload;
    }
    catch {
        // Without a payload the code counts as foreign.
        return undefined;
    }
}
function at(value, ...names) {
    return names.reduce((found, name) => typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined, value);
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


/***/ }),

/***/ 58240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SYMBOLS),
/* harmony export */   q: () => (/* binding */ statusText)
/* harmony export */ });
/** Beside the word, never instead of it. */
const SYMBOLS = { passed: '✓', failed: '✗', errored: '!', skipped: '-' };
/** `✓ passed`, `✓ passed (flaky, attempt 2)`. */
function statusText({ status, flaky, attempts }) {
    const word = `${SYMBOLS[status]} ${status}`;
    return flaky ? `${word} (flaky, attempt ${attempts.length})` : word;
}


/***/ })

};

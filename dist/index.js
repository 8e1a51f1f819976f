import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 32909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_conclusion_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3775);
/* harmony import */ var _commands_context_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(40801);
/* harmony import */ var _commands_execute_mode_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9225);
/* harmony import */ var _commands_exit_code_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(15884);
/* harmony import */ var _commands_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(70249);
/* harmony import */ var _commands_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(22989);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76858);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84999);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(59357);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(17889);
/* harmony import */ var _github_repository_path_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(24619);
/* harmony import */ var _github_step_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(16327);
/* harmony import */ var _github_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97217);















// Until there is a verdict: whatever ends this process early, the step is not green.
process.exitCode = 3;
const { env, stdout, stderr } = process;
// The reader may go away; the verdict still counts.
for (const stream of [stdout, stderr])
    stream.on('error', () => undefined);
const redactor = new _core_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .Redactor */ .pO();
// Before anything is printed: GitHub hides in the log what it was told to.
redactor.onLearn((form) => {
    if (form.trim() !== '')
        stdout.write(`${(0,_github_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a)('add-mask', {}, form)}\n`);
});
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
    // The runner sends both, seconds apart: the second one must not cut off what is being written.
    process.on(name, () => stop.abort(new _core_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .uV('INTERRUPTED', `The step was cancelled (${name}).`)));
}
process.on('uncaughtException', (error) => {
    annotateError(error);
    process.exit(3);
});
const context = {
    ...(0,_commands_context_js__WEBPACK_IMPORTED_MODULE_5__/* .processContext */ .z)({ redactor, signal: stop.signal }),
    stdout: (text) => print(stdout, text),
    stderr: (text) => print(stderr, text),
};
const spent = { error: 0, notice: 0 };
const sinks = {
    ...(0,_github_step_files_js__WEBPACK_IMPORTED_MODULE_6__/* .stepFiles */ .U)(env),
    commands: (lines) => {
        for (const line of lines)
            stdout.write(`${line}\n`);
    },
    notice: (message) => annotate('notice', 'canary-preflight', message),
    spent: () => spent,
};
process.exitCode = await main();
await Promise.all([flushed(stdout), flushed(stderr)]);
// A connection that some server keeps open must not keep the job running.
process.exit();
async function main() {
    try {
        const options = (0,_commands_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)(env, redactor);
        const event = (0,_github_event_context_js__WEBPACK_IMPORTED_MODULE_8__/* .eventContext */ .W)(env, textOf);
        for (const notice of [...event.notices, ...noticesAbout(options, event)])
            sinks.notice(notice);
        const { outcome, exitCode, notices, errors } = await (0,_commands_execute_mode_js__WEBPACK_IMPORTED_MODULE_9__/* .executeMode */ .r4)(withDebugging(options), context);
        for (const notice of notices)
            sinks.notice(notice);
        for (const error of errors)
            annotateError(error);
        const remarks = [...errors.map(linesOf), ...notices.map((notice) => [redactor.clean(notice)])];
        await (0,_commands_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .m)({ ...outcome, remarks }, { event, repositoryPath: repositoryPath() }, sinks);
        return exitCode;
    }
    catch (error) {
        // The entry: every error that ends the Action is shown here, and only here.
        const shown = stop.signal.aborted ? stop.signal.reason : error;
        annotateError(shown);
        const exitCode = (0,_commands_exit_code_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodeOfError */ .L)(shown);
        await (0,_commands_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n)({ conclusion: (0,_commands_conclusion_js__WEBPACK_IMPORTED_MODULE_12__/* .conclusionOfFailure */ .b)(exitCode) }, sinks);
        return exitCode;
    }
}
function noticesAbout(options, event) {
    const aboutManifests = `"mode: ${options.command}" does not look at "manifests". To check them, name them in "files" with "mode: validate".`;
    return [...(options.ignoresManifests ? [aboutManifests] : []), ...aboutSecrets(options, event)];
}
function aboutSecrets({ command, emptySecrets }, { isForkPullRequest }) {
    if (command === 'validate' || emptySecrets.length === 0)
        return [];
    const why = isForkPullRequest
        ? 'GitHub gives no secrets to pull requests from forks; "mode: validate" needs none.'
        : 'Check that the repository or its environment has them, under the names the workflow uses.';
    return [`These secrets are empty and count as not given: ${emptySecrets.map(_core_visible_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK).join(', ')}. ${why}`];
}
/** "Enable debug logging" of a re-run sets RUNNER_DEBUG. */
function withDebugging(asked) {
    const verbose = env['RUNNER_DEBUG'] === '1';
    if (asked.command === 'run')
        return { ...asked, options: { ...asked.options, verbose } };
    return asked.command === 'deploy' ? { ...asked, run: { ...asked.run, verbose } } : asked;
}
/** The one way for text to the log: no secret in it, and no line of it a command. */
function print(stream, text) {
    const safe = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_13__/* .defuseCommands */ .pq)(redactor.clean(text));
    stream.write(safe.endsWith('\n') || safe === '' ? safe : `${safe}\n`);
}
function annotate(level, title, message) {
    spent[level] += 1;
    stdout.write(`${(0,_github_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a)(level, { title: redactor.clean(title) }, redactor.clean(message))}\n`);
}
function annotateError(error) {
    const known = knownError(error);
    annotate('error', `canary-preflight: ${known.code}`, linesOf(known).join('\n'));
    if (env['RUNNER_DEBUG'] === '1' && known.kind === 'internal')
        print(stderr, (error instanceof Error && error.stack) || '');
}
function knownError(error) {
    return (0,_core_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .toAppError */ .b_)('INTERNAL', error, {
        hint: 'This is a defect of canary-preflight. Please report it, with the log of a run with debug logging enabled.',
    });
}
/** What is said of an error, without a secret. */
function linesOf(error) {
    const { message, hint } = knownError(error);
    const lines = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])];
    return lines.map((line) => (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(redactor.clean(line)));
}
function repositoryPath() {
    const given = env['GITHUB_WORKSPACE'];
    const workspace = given !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(given) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(given) : context.cwd;
    const paths = (0,_github_repository_path_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryPaths */ .D)({ cwd: context.cwd, workspace, isRepository });
    // The workspace may be a link, by which the workflow names its files.
    return (path) => paths(path) ?? (given ? paths((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given, path))) : undefined);
}
/** A submodule has a file `.git`; its files are not those of the repository on GitHub, so it is none here. */
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() === true;
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        // The event context says that the payload is missing.
        return undefined;
    }
}
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 64980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   G: () => (/* binding */ rangeInString)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38245);

/** Where `pointer` leads. When it leads nowhere (a missing member, a wrong path) that is its nearest parent. */
function placeOf(document, pointer) {
    const found = [];
    let node = document.root;
    for (const token of (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromPointer */ .X)(pointer)) {
        const child = childOf(node, token);
        if (child === undefined)
            break;
        node = child;
        found.push(token);
    }
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return {
        pointer: (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerFromPath */ .t)(found),
        value: { offset: node.offset, length: node.length },
        key: key === undefined ? undefined : { offset: key.offset, length: key.length },
    };
}
/** The source range of a stretch of a text: `offset` and `length` count UTF-16 code units of the value, after its escape
 *  sequences were read. A pointer to something other than a text gives the range of all of it. */
function rangeInString(document, pointer, offset, length) {
    const { value } = placeOf(document, pointer);
    const source = document.text.slice(value.offset, value.offset + value.length);
    if (!/^["'`“”„«‘]/.test(source))
        return document.lines.rangeOf(value);
    const start = sourceOffset(source, offset);
    const end = sourceOffset(source, offset + length);
    return document.lines.rangeOf({ offset: value.offset + start, length: end - start });
}
/** Each escape sequence stands for exactly one code unit; a pair of surrogates is two. The opening quote comes first. */
function sourceOffset(source, units) {
    let at = 1;
    for (let unit = 0; unit < units && at < source.length - 1; unit++) {
        if (source.charAt(at) !== '\\')
            at += 1;
        else
            at += source.charAt(at + 1) === 'u' ? 6 : 2;
    }
    return Math.min(at, source.length - 1);
}
function childOf(node, token) {
    if (node.type === 'array')
        return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.children?.[Number(token)] : undefined;
    if (node.type !== 'object')
        return undefined;
    return node.children?.find((property) => property.children?.[0]?.value === token)?.children?.[1];
}


/***/ }),

/***/ 96402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OVERRIDE_INPUTS)
/* harmony export */ });
/** The inputs of the Action that stand for one member, each with its path. */
const OVERRIDE_INPUTS = {
    'canary-name': 'Name',
    'execution-role-arn': 'ExecutionRoleArn',
    'artifact-s3-location': 'ArtifactS3Location',
    schedule: 'Schedule.Expression',
    'runtime-version': 'RuntimeVersion',
};


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ conclusionOfFailure),
/* harmony export */   q: () => (/* binding */ conclusionOfRun)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15884);

/** The conclusion of a run. Never `passed` when nothing passed, whatever the report's own status says. */
function conclusionOfRun(report, exitCode) {
    if (exitCode !== 0 && exitCode !== 1)
        return conclusionOfFailure(exitCode);
    const isRefused = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfReport */ .j)(report, 'failure') !== 0;
    return report.status === 'passed' && isRefused ? 'errored' : report.status;
}
/** The conclusion when there is no report to judge. */
function conclusionOfFailure(exitCode) {
    return exitCode === 130 ? 'cancelled' : 'aborted';
}


/***/ }),

/***/ 40801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ processContext)
});

;// CONCATENATED MODULE: ./lib/core/clock.js
/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal.addEventListener('abort', onAbort, { once: true });
    }),
};

// EXTERNAL MODULE: ./lib/core/style.js
var style = __nccwpck_require__(36750);
;// CONCATENATED MODULE: ./lib/commands/context.js


/** The context of this process. Nothing reaches its outputs but through `redactor`. */
function processContext({ redactor, signal, }) {
    const { stdout, stderr, env } = process;
    // The AWS SDK would tell users of the bundle which Node its next version needs: that is for us to know.
    env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    return {
        cwd: process.cwd(),
        env,
        clock: systemClock,
        signal,
        redactor,
        stdout: (text) => void stdout.write(redactor.clean(text)),
        stderr: (text) => void stderr.write(redactor.clean(text)),
        // Of both: progress goes to one, moves the cursor, and must not end up in the file that the other one is.
        isTerminal: stdout.isTTY === true && stderr.isTTY === true,
        hasColour: (0,style/* wantsColour */.M)({ env, isTerminal: stdout.isTTY === true }),
    };
}


/***/ }),

/***/ 32627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ actionWords),
/* harmony export */   Kk: () => (/* binding */ liveWords),
/* harmony export */   lL: () => (/* binding */ blamedPlace),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64980);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59357);


/** Beside the word, never instead of it. */
function symbolOf({ action }) {
    switch (action) {
        case 'created':
        case 'updated':
        case 'dry-run-passed':
            return '✓';
        case 'unchanged':
            return '=';
        case 'dry-run-failed':
        case 'rolled-back':
            return '✗';
        case undefined:
            return '!';
    }
}
/** What became of a canary, as the end of a sentence that its name begins. */
function actionWords({ action, error }) {
    switch (action) {
        case 'created':
            return 'was created';
        case 'updated':
            return 'was updated';
        case 'unchanged':
            return 'is unchanged';
        case 'dry-run-passed':
            return 'passed its dry run, which is not committed';
        case 'dry-run-failed':
            return 'failed its dry run';
        case 'rolled-back':
            return 'failed after the update, and what was there before was put back';
        case undefined:
            return error?.code === 'INTERRUPTED' ? 'was not deployed to the end' : 'could not be deployed';
    }
}
/** What is live now: the first thing that whoever is on call wants to know. */
function liveWords({ live, name, plan }) {
    switch (live) {
        case 'absent':
            return `There is no canary ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(name)}.`;
        case 'as-before':
            // Without a plan the deploy did not even get to see it.
            return plan === undefined ? 'Nothing was changed.' : 'The live canary is as it was before.';
        case 'new':
            return 'The new configuration is live.';
        case 'unstarted':
            return `The canary ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(name)} exists and was never started; the next deploy goes on with it.`;
        case 'unknown':
            return 'What became of the last change is not known: look at the canary in the console, or deploy again.';
    }
}
/** The line of the blueprint that a failure is about: its step, or the file's first value when none is known. */
function blamedPlace({ failure }, { blueprint }) {
    const { document, path } = blueprint;
    const { key, name } = failure?.step ?? {};
    const steps = Object.entries(blueprint.blueprint.steps);
    // By its name first: AWS counts steps, and whether by key or by place is not documented.
    const step = steps.find(([, { stepName }]) => stepName === name) ?? steps.find(([own]) => own === key);
    const place = (0,_blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(document, step === undefined ? '' : `/steps/${step[0]}`);
    const range = document.lines.rangeOf(step === undefined ? { offset: 0, length: 1 } : (place.key ?? place.value));
    return { path, range, stepName: step?.[1].stepName };
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ loadedFiles),
/* harmony export */   UX: () => (/* binding */ withReports),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   r4: () => (/* binding */ executeMode),
/* harmony export */   sX: () => (/* binding */ stopwatch)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3775);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51686);


/** Does what the inputs ask for. Throws for what keeps it from beginning. */
async function executeMode(asked, context) {
    const shown = { cwd: context.cwd, hasAnnotations: asked.annotations, hasSummary: asked.summary };
    switch (asked.command) {
        case 'validate':
            return await withReports(await validateMode(asked.options, context, shown), asked.reports, context);
        case 'run': {
            const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(7312), __nccwpck_require__.e(114)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70114));
            const { result: report, exitCode, loaded, written, errors } = await runCommand(asked.options, context);
            const conclusion = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOfRun */ .q)(report, exitCode);
            return { outcome: { ...shown, report, loaded, conclusion, reports: written }, exitCode, notices: [], errors };
        }
        case 'plan':
            return await withReports(await planMode(asked.options, context, shown), asked.reports, context);
        case 'deploy': {
            const { deployMode } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(9547), __nccwpck_require__.e(7312), __nccwpck_require__.e(2033), __nccwpck_require__.e(7596), __nccwpck_require__.e(3020), __nccwpck_require__.e(1320)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91320));
            return await deployMode(asked, context, shown);
        }
    }
}
/** Writes the reports of a mode that runs nothing. One that cannot be written is an error, as in a run. */
async function withReports(done, targets, { cwd }) {
    const { report, loaded } = done.outcome;
    (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotInputs */ .$)(targets, { cwd, inputs: report.runs.map(({ path }) => path) });
    const { written, errors } = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReports */ .L)(report, { cwd, targets, context: { sources: loaded.sources } });
    const outcome = { ...done.outcome, reports: written };
    if (errors.length === 0)
        return { ...done, outcome };
    return { ...done, outcome: { ...outcome, conclusion: (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOfFailure */ .b)(3) }, exitCode: 3, errors };
}
async function validateMode(options, context, shown) {
    const { validateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(7312), __nccwpck_require__.e(6910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56910));
    const timed = stopwatch(context);
    const { result: loaded, exitCode } = await validateCommand(options, context);
    const report = await validationReport(loaded.files, timed(), context);
    return {
        outcome: { ...shown, report, loaded, conclusion: report.status, reports: [] },
        exitCode,
        notices: [],
        errors: [],
    };
}
async function planMode(options, context, shown) {
    const { planCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(9547), __nccwpck_require__.e(7312), __nccwpck_require__.e(2033), __nccwpck_require__.e(7596), __nccwpck_require__.e(3020), __nccwpck_require__.e(1592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11592));
    const timed = stopwatch(context);
    const { loaded, result: plans, exitCode, skipped } = await planCommand(options, context, { canGoWithoutAws: true });
    const report = await validationReport(loaded.files, timed(), context);
    const outcome = {
        ...shown,
        report,
        loaded: loadedFiles(loaded),
        reports: [],
        canaries: {
            plans: loaded.isValid && skipped === undefined ? plans : undefined,
            outcomes: [],
            sources: loaded.sources,
        },
    };
    if (skipped !== undefined) {
        const notices = [`The plan is skipped: ${skipped.replace(/\.$/, '')}.`];
        return {
            outcome: { ...outcome, conclusion: report.status === 'passed' ? 'skipped' : report.status },
            exitCode,
            notices,
            errors: [],
        };
    }
    const isBlocked = plans.some(({ action }) => action === 'blocked');
    return {
        outcome: { ...outcome, conclusion: isBlocked ? 'failed' : report.status },
        exitCode,
        notices: [],
        errors: [],
    };
}
/** The files of canaries in the form in which those of a run are published. */
function loadedFiles({ sources, texts }) {
    return { files: sources.map(({ blueprint }) => blueprint), sources: texts };
}
/** Files that were judged, as a report without steps. */
async function validationReport(files, times, { redactor }) {
    const [{ reportFromValidation }, { redactReport }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2666).then(__nccwpck_require__.bind(__nccwpck_require__, 72666)),
        __nccwpck_require__.e(/* import() */ 3792).then(__nccwpck_require__.bind(__nccwpck_require__, 73792)),
    ]);
    return redactReport(reportFromValidation(files, times), redactor);
}
/** Begins to measure; the function it returns says when it began and how long it took until then. */
function stopwatch({ clock }) {
    const startedAt = clock.now();
    const startMs = clock.monotonicMs();
    return () => ({ startedAt, durationMs: clock.monotonicMs() - startMs });
}


/***/ }),

/***/ 15884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exitCodeOfError),
/* harmony export */   j: () => (/* binding */ exitCodeOfReport)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76858);

/** 2 for what the caller can mend, 1 for a step that could not observe, 3 for everything else. */
function exitCodeOfError(error) {
    if (!(error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV))
        return 3;
    if (error.code === 'INTERRUPTED')
        return 130;
    switch (error.kind) {
        case 'usage':
            return 2;
        case 'step':
            return OUTSIDE_OF_STEPS.has(error.code) ? 3 : 1;
        case 'environment':
        case 'internal':
            return 3;
    }
}
/** In a run they are a step's, and reported with it; as an error of a whole command they keep it from doing its job. */
const OUTSIDE_OF_STEPS = new Set([
    'AWS_CREDENTIALS_MISSING',
    'AWS_REGION_MISSING',
    'AWS_REQUEST_FAILED',
]);
/** The verdict as an exit status. Never 0 when nothing passed, whatever the report's own status says. */
function exitCodeOfReport(report, failOn) {
    return isRefused(report, failOn) ? 1 : 0;
}
function isRefused({ status, totals, runs }, failOn) {
    const cannotTell = totals.invalidFiles > 0 || totals.errored > 0 || totals.passed + totals.failed === 0 || runs.some(hasError);
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return cannotTell;
        case 'failure':
            return cannotTell || status !== 'passed' || totals.failed > 0;
        case 'flaky':
            return cannotTell || status !== 'passed' || totals.failed > 0 || totals.flaky > 0;
        case 'warning':
            return cannotTell || status !== 'passed' || totals.failed + totals.flaky + totals.warnings > 0;
    }
}
/** Of the run as a whole: nothing in it was verified. */
function hasError({ error }) {
    return error !== undefined;
}


/***/ }),

/***/ 92005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ booleanOption),
/* harmony export */   LK: () => (/* binding */ assertDistinct),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rI: () => (/* binding */ specOf),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59357);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39204);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82119);




function specOf(name) {
    const spec = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw.find((candidate) => candidate.name === name);
    if (spec === undefined)
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('INTERNAL', `No option is called "${name}".`);
    return spec;
}
/** The value of an option, or its default. */
function one(given, name) {
    return (given.get(name)?.[0] ?? { text: specOf(name).default ?? '', label: `The default of ${name}`, source: 'default' });
}
/** The value of an option that has no default. */
function optional(given, name, parse) {
    const value = given.get(name)?.[0];
    return value === undefined ? undefined : parse(value);
}
/** All values of a repeatable option. */
function list(given, name, parse) {
    return (given.get(name) ?? []).map((value) => parse(value));
}
/** A flag or a boolean input; absent, its default. */
function booleanOption(given, name) {
    return (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(one(given, name));
}
/** Throws OPTION_INVALID when two values have the same name. */
function assertDistinct(values, nameOf) {
    const seen = new Set();
    for (const value of values) {
        const name = nameOf(value);
        if (seen.has(name)) {
            throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)} is given twice.`, { hint: 'Keep the one that is meant.' });
        }
        seen.add(name);
    }
}


/***/ }),

/***/ 31376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ OUTPUTS),
/* harmony export */   w: () => (/* binding */ ACTION_OPTIONS)
/* harmony export */ });
/** The inputs that only the Action has. */
const ACTION_OPTIONS = [
    {
        name: 'mode',
        flag: null,
        input: 'mode',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['validate', 'run', 'plan', 'deploy'] },
        isRepeatable: false,
        default: 'run',
        description: '"validate" checks the blueprint files; "run" checks them, executes their steps and evaluates the assertions; "plan" compares manifests with the canaries in AWS; "deploy" runs the blueprints of the manifests and, when all of them pass, deploys the canaries.',
        commands: ['validate', 'run', 'plan', 'deploy'],
    },
    {
        name: 'files',
        flag: null,
        input: 'files',
        placeholder: 'FILE|DIR|GLOB',
        form: { kind: 'text' },
        isRepeatable: true,
        default: '**/blueprint-config.json',
        description: 'Blueprint files, folders or glob patterns. A folder stands for every blueprint-config.json below it; node_modules is left out.',
        commands: ['validate', 'run', 'deploy'],
    },
    {
        name: 'fail-on',
        flag: null,
        input: 'fail-on',
        placeholder: 'LEVEL',
        form: { kind: 'choice', choices: ['error', 'failure', 'flaky', 'warning', 'never'] },
        isRepeatable: false,
        default: 'failure',
        description: 'What fails the job. "error": an invalid blueprint or a step that could not observe its target; "failure": also a failed assertion; "flaky": also a step that passed only when retried; "warning": also a warning; "never": no verdict does. Wrong inputs and internal errors always do.',
        commands: ['validate', 'run', 'deploy'],
    },
    {
        name: 'annotations',
        flag: null,
        input: 'annotations',
        placeholder: 'BOOLEAN',
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'true',
        description: 'Annotates the line of each failed assertion and each diagnostic.',
        commands: ['validate', 'run', 'plan', 'deploy'],
    },
    {
        name: 'summary',
        flag: null,
        input: 'summary',
        placeholder: 'BOOLEAN',
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'true',
        description: 'Writes the job summary.',
        commands: ['validate', 'run', 'plan', 'deploy'],
    },
    {
        name: 'github-token',
        flag: null,
        input: 'github-token',
        placeholder: 'TOKEN',
        form: { kind: 'text' },
        isRepeatable: false,
        default: null,
        description: 'A token that is kept out of every log and report. This version calls no GitHub API and needs none.',
        commands: ['validate', 'run', 'plan', 'deploy'],
    },
];
/** Every output of the Action. */
const OUTPUTS = [
    {
        name: 'conclusion',
        description: 'What was found out, whatever fail-on makes of it: passed, failed, errored or skipped, the status of everything together; cancelled when interrupted; aborted when the job could not be done (wrong inputs, a report that could not be written, an internal error).',
    },
    { name: 'passed-count', description: 'Number of steps that passed.' },
    { name: 'failed-count', description: 'Number of steps with an assertion that failed.' },
    { name: 'errored-count', description: 'Number of steps that could not observe their target.' },
    { name: 'skipped-count', description: 'Number of steps that were not executed.' },
    { name: 'flaky-count', description: 'Number of steps that passed only when retried.' },
    {
        name: 'results-file',
        description: 'Path of the JSON report: the one asked for, else one in the temporary folder of the runner.',
    },
    {
        name: 'junit-file',
        description: 'Path of the JUnit report: the one asked for, else one in the temporary folder of the runner.',
    },
    {
        name: 'html-file',
        description: 'Path of the HTML report: the one asked for, else one in the temporary folder of the runner.',
    },
    {
        name: 'canary-action',
        description: 'What became of the canary: created, updated, unchanged, dry-run-passed, dry-run-failed or rolled-back; empty when the deploy could not be done. Of several manifests the first that is not unchanged, in the order of "manifests"; those of one pattern are sorted by path.',
    },
    { name: 'canary-arn', description: 'ARN of that canary.' },
    { name: 'dry-run-id', description: 'Id of its dry run, for "dry-run-id" of a later deploy.' },
    { name: 'has-changes', description: 'Whether the plan changes anything: true or false; empty without a plan.' },
    { name: 'changes-markdown', description: 'The plan as Markdown, for a comment.' },
];


/***/ }),

/***/ 65937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   p: () => (/* binding */ RUN_OPTIONS)
/* harmony export */ });
const REPORT_FORMATS = [
    'json',
    'junit',
    'html',
    'markdown',
    'openmetrics',
    'tap',
    'sarif',
];
/** The options that say how blueprints are run. */
const RUN_OPTIONS = [
    {
        name: 'var',
        flag: '--var',
        input: 'variables',
        placeholder: 'NAME=VALUE',
        form: { kind: 'variable' },
        isRepeatable: true,
        default: null,
        description: 'Sets a blueprint variable for this run. It wins over the environment (CANARY_PREFLIGHT_VAR_name), the variables file and the blueprint.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'vars-file',
        flag: '--vars-file',
        input: 'vars-file',
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'JSON file with one object of variable names and values. It wins over the blueprint.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'rewrite',
        flag: '--rewrite',
        input: 'rewrites',
        placeholder: 'FROM=TO',
        form: { kind: 'rewrite' },
        isRepeatable: true,
        default: null,
        description: 'Sends what is meant for FROM to TO: a URL (scheme, host, port, path prefix) or a bare host. A rewrite that nothing used is an error.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'resolve',
        flag: '--resolve',
        input: 'resolve',
        placeholder: 'HOST:PORT:ADDR',
        form: { kind: 'resolve' },
        isRepeatable: true,
        default: null,
        description: 'Connects to this address instead of asking DNS for the host; the host name stays in the request and in certificate checks. IPv6 addresses stand in brackets.',
        commands: ['run'],
    },
    {
        name: 'secret',
        flag: '--secret',
        input: 'secrets',
        placeholder: 'NAME[:KEY]=VALUE',
        form: { kind: 'secret' },
        isRepeatable: true,
        default: null,
        description: 'Value of ${AWS_SECRET:NAME} or ${AWS_SECRET:NAME:KEY}, instead of AWS Secrets Manager; at least 4 characters, and never shown. Other users of a machine can read a command line, so on the CLI prefer --secrets-file.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'secrets-file',
        flag: '--secrets-file',
        input: null,
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'JSON file with secrets: {"NAME": "value"} or {"NAME": {"KEY": "value"}}. --secret wins over it.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'allow-host',
        flag: '--allow-host',
        input: 'allowed-hosts',
        placeholder: 'PATTERN',
        form: { kind: 'text' },
        isRepeatable: true,
        default: null,
        description: 'The only hosts that steps may reach: a host name, a pattern such as *.example.com, an address or a CIDR block. Without it every host is allowed.',
        commands: ['run'],
    },
    {
        name: 'follow-redirects',
        flag: '--follow-redirects',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'Follows up to 10 redirects; credentials are dropped when the origin changes.',
        commands: ['run'],
    },
    {
        name: 'step',
        flag: '--step',
        input: null,
        placeholder: 'NAME',
        form: { kind: 'text' },
        isRepeatable: true,
        default: null,
        description: 'Runs only the steps of this name or key.',
        commands: ['run'],
    },
    {
        name: 'grep',
        flag: '--grep',
        input: null,
        placeholder: 'RE',
        form: { kind: 'regex' },
        isRepeatable: false,
        default: null,
        description: 'Runs only the steps whose "path › name" matches this regular expression.',
        commands: ['run'],
    },
    {
        name: 'retries',
        flag: '--retries',
        input: 'retries',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 5 },
        isRepeatable: false,
        default: '0',
        description: 'Further attempts (0 to 5) for a step that met a network error, a time-out or a 5xx answer. A step that then passes is reported as flaky.',
        commands: ['run'],
    },
    {
        name: 'bail',
        flag: '--bail',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'Stops a blueprint at its first step that failed or errored.',
        commands: ['run'],
    },
    {
        name: 'concurrency',
        flag: '--concurrency',
        input: 'concurrency',
        placeholder: 'N',
        form: { kind: 'integer', min: 1, max: 64 },
        isRepeatable: false,
        default: '4',
        description: 'How many blueprints run, or canaries are deployed, at the same time (1 to 64). The steps of one blueprint always run in turn.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'shard',
        flag: '--shard',
        input: 'shard',
        placeholder: 'I/N',
        form: { kind: 'shard' },
        isRepeatable: false,
        default: null,
        description: 'Runs only the I-th of N shares of the blueprint files, for several machines.',
        commands: ['run'],
    },
    {
        name: 'timeout',
        flag: '--timeout',
        input: 'timeout',
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 1, maxMs: 24 * 60 * 60 * 1000 },
        isRepeatable: false,
        default: null,
        description: 'Time limit of the run as a whole, such as 500ms, 20s or 2m. A deploy that follows has its own.',
        commands: ['run'],
    },
    {
        name: 'report',
        flag: '--report',
        input: 'reports',
        placeholder: 'FORMAT=PATH',
        form: { kind: 'report' },
        isRepeatable: true,
        default: null,
        description: `Writes a report to a file. Formats: ${REPORT_FORMATS.join(', ')}.`,
        commands: ['run'],
    },
    {
        name: 'verbose',
        flag: '--verbose',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'Shows passed assertions, where each value came from and, on an internal error, its stack.',
        commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
    },
];


/***/ }),

/***/ 95958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ assertLearnable),
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   Oo: () => (/* binding */ parseRewrite),
/* harmony export */   i1: () => (/* binding */ parseSecretHost),
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   nN: () => (/* binding */ VARIABLE_NAME),
/* harmony export */   o7: () => (/* binding */ parseSecret),
/* harmony export */   qK: () => (/* binding */ parseResolve)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76858);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(84999);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(83281);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3029);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59357);
/* harmony import */ var _runner_rewrite_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81898);
/* harmony import */ var _runner_secret_bindings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1279);
/* harmony import */ var _options_run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65937);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82119);








/** Names the blueprint schema allows for a variable. */
const VARIABLE_NAME = /^[a-zA-Z][a-zA-Z0-9_]*$/;
/** `NAME=VALUE`; the value may be empty and may contain `=`. */
function parseVariable(given) {
    const [name, value] = splitAt(given.text, '=');
    if (value === undefined)
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'NAME=VALUE', 'Write for example baseUrl=https://staging.example.com');
    if (!VARIABLE_NAME.test(name)) {
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${(0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of a variable.`, {
            hint: 'A name begins with a letter and consists of letters, digits and underscores.',
        });
    }
    return { name, value, source: given.source };
}
/** `FROM=TO`, two URLs or two hosts, which the runner judges. Here already, so that a mistake costs no run. */
function parseRewrite(given) {
    const [from, to] = splitAt(given.text, '=');
    if (to === undefined || from === '' || to === '') {
        const example = 'Write for example https://api.example.com=https://staging.example.com';
        // Not quoted when it may hold a password.
        throw given.text.includes('@')
            ? new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must be FROM=TO.`, { hint: example })
            : (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'FROM=TO', example);
    }
    (0,_runner_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRewrites */ .$F)([{ from, to }]);
    return { from, to };
}
/** `HOST:PORT:ADDR`. An IPv6 address may stand in brackets. */
function parseResolve(given) {
    const match = /^(\[[^\]]+\]|[^:[\]\s]+):(\d{1,5}):(\S+)$/.exec(given.text);
    const port = Number(match?.[2] ?? 0);
    const address = match?.[3]?.replace(/^\[(.*)\]$/, '$1') ?? '';
    const example = 'Write for example api.example.com:443:127.0.0.1 or api.example.com:443:[::1]';
    if (match?.[1] === undefined || port < 1 || port > 65_535) {
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'HOST:PORT:ADDR with a port from 1 to 65535', example);
    }
    if (!isIpAddress(address)) {
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${(0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(address)} is not an IPv4 or IPv6 address.`, {
            hint: example,
        });
    }
    return { host: match[1].replace(/^\[(.*)\]$/, '$1').toLowerCase(), port, address };
}
/** `NAME=VALUE` or `NAME:KEY=VALUE`; the name may be an ARN. The value is learned by the redactor here, and the text is
 *  never shown in a message, for a malformed one may be nothing but the secret. */
function parseSecret(given, redactor) {
    const [reference, text] = splitAt(given.text, '=');
    const value = redactor.learn(text ?? given.text);
    const match = /^(arn:[a-z-]+:secretsmanager:[^:\s]+:\d*:secret:[^:\s]+|[^:\s]+)(?::([^:\s]+))?$/.exec(reference);
    if (text === undefined || match?.[1] === undefined) {
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must be NAME=VALUE or NAME:KEY=VALUE.`, {
            hint: `NAME and KEY are those of \${AWS_SECRET:NAME:KEY} in the blueprint. The value is not shown, it may be secret.${given.isLine === true ? ' A value with line breaks cannot be given here: each line is one secret.' : ''}`,
        });
    }
    const secret = { name: match[1], key: match[2], value, source: given.source };
    assertLearnable(secret, given.isLine === true && secret.key === undefined ? (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given) : undefined);
    return secret;
}
/** `NAME=HOST`: a pattern of names and a pattern of hosts, which is judged here so that a mistake costs no run. */
function parseSecretHost(given) {
    const [name, host] = splitAt(given.text, '=');
    if (host === undefined || host === '' || !/^[^:\s]+$/.test(name.replace(/^arn:[^\s]+$/, 'arn'))) {
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'NAME=HOST', 'Write for example orders/*=*.staging.example.com');
    }
    (0,_runner_secret_bindings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSecretHosts */ .X)([{ name, host }]);
    return { name, host };
}
/** Throws for a secret that is too short to be kept out of what is printed. `place` names it where its name may be the end of a
 *  secret in Base64 that has line breaks. */
function assertLearnable(secret, place) {
    if ((0,_core_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .isLearnable */ .fh)(secret.value))
        return;
    const name = secret.key === undefined ? (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret.name) : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${secret.name}:${secret.key}`);
    const about = place === undefined ? `The value of secret ${name} from ${secret.source}` : `${place}: the value`;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${about} is shorter than ${_core_redactor_js__WEBPACK_IMPORTED_MODULE_6__/* .SHORTEST_SECRET */ .c} characters, so it could not be kept out of logs and reports.`, {
        hint: 'Use a longer value. If it is not secret, write a variable into the blueprint instead of ${AWS_SECRET:...}.',
    });
}
/** `FORMAT=PATH`. */
function parseReport(given) {
    const [name, path] = splitAt(given.text, '=');
    const format = _options_run_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FORMATS */ .E.find((candidate) => candidate === name);
    const formats = `The formats are ${_options_run_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FORMATS */ .E.join(', ')}.`;
    if (format === undefined && path !== undefined) {
        const hint = [(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(name, _options_run_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FORMATS */ .E), formats].filter((part) => part !== undefined).join(' ');
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${(0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not a report format.`, { hint });
    }
    if (format === undefined || path === undefined || path === '') {
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'FORMAT=PATH', `Write for example junit=reports/junit.xml. ${formats}`);
    }
    return { format, path };
}
function splitAt(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
function isIpAddress(text) {
    if (text.includes(':'))
        return /^[0-9a-fA-F:.]+$/.test(text) && URL.canParse(`http://[${text}]/`);
    return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text);
}


/***/ }),

/***/ 70249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __nccwpck_require__(76858);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
// EXTERNAL MODULE: ./lib/canary/manifest/override-inputs.js
var override_inputs = __nccwpck_require__(96402);
// EXTERNAL MODULE: ./lib/commands/options/option-values.js
var option_values = __nccwpck_require__(92005);
// EXTERNAL MODULE: ./lib/commands/options/pair-parsers.js
var pair_parsers = __nccwpck_require__(95958);
// EXTERNAL MODULE: ./lib/commands/options/value-parsers.js
var value_parsers = __nccwpck_require__(82119);
;// CONCATENATED MODULE: ./lib/commands/options/given-deploy-options.js






function given_deploy_options_packageOptions(given) {
    return { ...manifestOptions(given), output: parseText(one(given, 'package-output')) };
}
function given_deploy_options_planOptions(given, redactor) {
    // First, so that the message about any other value can no longer show one of them.
    const secrets = (0,option_values/* list */.p_)(given, 'secret', (value) => (0,pair_parsers/* parseSecret */.o7)(value, redactor));
    return {
        ...manifestOptions(given),
        secrets,
        format: (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'plan-format'), (0,option_values/* specOf */.rI)('plan-format').form.choices),
        concurrency: (0,value_parsers/* parseInteger */.cG)((0,option_values/* one */.xH)(given, 'concurrency'), (0,option_values/* specOf */.rI)('concurrency').form),
        variables: (0,option_values/* list */.p_)(given, 'var', pair_parsers/* parseVariable */.mO),
        varsFile: (0,option_values/* optional */.lq)(given, 'vars-file', value_parsers/* parseText */.r4),
        secretsFile: (0,option_values/* optional */.lq)(given, 'secrets-file', value_parsers/* parseText */.r4),
        rewrites: (0,option_values/* list */.p_)(given, 'rewrite', pair_parsers/* parseRewrite */.Oo),
        foreignCodeMode: (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'foreign-code'), (0,option_values/* specOf */.rI)('foreign-code').form.choices),
    };
}
/** Throws OPTION_INVALID for options that contradict each other, too. */
function given_deploy_options_deployOptions(given, redactor) {
    const dryRun = dryRunMode(given);
    const dryRunId = (0,option_values/* optional */.lq)(given, 'dry-run-id', parseUuid);
    const watchRuns = (0,value_parsers/* parseInteger */.cG)((0,option_values/* one */.xH)(given, 'watch-runs'), (0,option_values/* specOf */.rI)('watch-runs').form);
    if (dryRunId !== undefined && dryRun !== 'required') {
        throw contradiction(`A dry run id is given, and "dry-run" is "${dryRun}".`, 'Leave one of the two out.');
    }
    if (watchRuns > 0 && dryRun === 'only') {
        throw contradiction('There are no runs to watch when only a dry run is made.', 'Leave --watch-runs out.');
    }
    return {
        ...given_deploy_options_planOptions(given, redactor),
        dryRun,
        dryRunId,
        watchRuns,
        start: startOption(given),
        deployTimeoutMs: (0,option_values/* optional */.lq)(given, 'deploy-timeout', (value) => (0,value_parsers/* parseDuration */.E9)(value, (0,option_values/* specOf */.rI)('deploy-timeout').form)),
    };
}
function given_deploy_options_policyOptions(given) {
    return {
        ...manifestOptions(given),
        holder: parseChoice(one(given, 'policy-for'), specOf('policy-for').form.choices),
        mode: parseChoice(one(given, 'policy-mode'), specOf('policy-mode').form.choices),
    };
}
function given_deploy_options_templateOptions(given) {
    const output = optional(given, 'template-output', parseText);
    return { ...manifestOptions(given), start: startOption(given) ?? true, output };
}
function given_deploy_options_emulatorOptions(given) {
    return {
        port: parseInteger(one(given, 'port'), specOf('port').form),
        dataDir: optional(given, 'data', parseText),
        faultsFile: optional(given, 'faults', parseText),
        account: parseAccount(one(given, 'account')),
        delayMs: optional(given, 'delay', (value) => parseDuration(value, specOf('delay').form)),
        secretsFile: optional(given, 'emulated-secrets', parseText),
        rewrites: list(given, 'emulated-rewrite', parseRewrite),
        verbose: booleanOption(given, 'verbose'),
    };
}
function manifestOptions(given) {
    return {
        patterns: (0,option_values/* list */.p_)(given, 'manifests', value_parsers/* parseText */.r4),
        overrides: overridesOf(given),
        awsRegion: (0,option_values/* optional */.lq)(given, 'aws-region', value_parsers/* parseRegion */.cf),
        noColor: (0,option_values/* booleanOption */.Ic)(given, 'no-color'),
        verbose: (0,option_values/* booleanOption */.Ic)(given, 'verbose'),
    };
}
function overridesOf(given) {
    const members = Object.entries(override_inputs/* OVERRIDE_INPUTS */.F).flatMap(([name, path]) => (0,option_values/* list */.p_)(given, name, (value) => ({
        path,
        text: (0,value_parsers/* parseText */.r4)(value),
        source: value.source,
    })));
    return [...members, ...(0,option_values/* list */.p_)(given, 'set', parseOverride)];
}
/** `PATH=VALUE`; the value may be empty and may contain `=`. Which paths there are, the manifest's schema says. */
function parseOverride(given) {
    const at = given.text.indexOf('=');
    const path = given.text.slice(0, at);
    if (at < 1 || !/^[A-Za-z]\S*$/.test(path)) {
        throw (0,value_parsers/* invalidValue */.BS)(given, 'PATH=VALUE', 'Write for example RunConfig.TimeoutInSeconds=60');
    }
    return { path, text: given.text.slice(at + 1), source: given.source };
}
function dryRunMode(given) {
    const mode = (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'dry-run'), (0,option_values/* specOf */.rI)('dry-run').form.choices);
    if (!(0,option_values/* booleanOption */.Ic)(given, 'dry-run-only'))
        return mode;
    if (given.has('dry-run') && mode !== 'only') {
        throw contradiction(`--dry-run-only and --dry-run ${mode} contradict each other.`, 'Keep the one that is meant.');
    }
    return 'only';
}
function startOption(given) {
    const start = (0,option_values/* optional */.lq)(given, 'start', value_parsers/* parseBoolean */.yG);
    if (!(0,option_values/* booleanOption */.Ic)(given, 'no-start'))
        return start;
    if (start === true)
        throw contradiction('--start and --no-start contradict each other.', 'Keep the one that is meant.');
    return false;
}
function contradiction(message, hint) {
    return new app_error/* AppError */.uV('OPTION_INVALID', message, { hint });
}
/** The form of a dry run's id (API reference, StartCanaryDryRun). */
function parseUuid(given) {
    if (/^[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(given.text))
        return given.text;
    throw new app_error/* AppError */.uV('OPTION_INVALID', `${given.label}: ${(0,visible/* quoted */.TL)(given.text)} is not the id of a dry run.`, {
        hint: 'It is the UUID that a deploy with "dry-run: only" tells, in its output "dry-run-id".',
    });
}
function parseAccount(given) {
    if (/^\d{12}$/.test(given.text))
        return given.text;
    throw invalidValue(given, 'the twelve digits of an AWS account');
}

;// CONCATENATED MODULE: ./lib/commands/options/given-options.js




/** Checks and converts every value. Throws OPTION_INVALID for the first that is not of its form. */
function commandOptions(command, given, redactor) {
    switch (command) {
        case 'validate':
            return { command, options: validateOptions(given) };
        case 'run':
            return { command, options: runOptions(given, redactor) };
        case 'package':
            return { command, options: packageOptions(given) };
        case 'plan':
            return { command, options: planOptions(given, redactor) };
        case 'deploy':
            return { command, options: deployOptions(given, redactor) };
        case 'iam-policy':
            return { command, options: policyOptions(given) };
        case 'cloudformation':
            return { command, options: templateOptions(given) };
        case 'emulator':
            return { command, options: emulatorOptions(given) };
    }
}
/** Of the `validate` command. */
function validateOptions(given) {
    return {
        ...fileOptions(given),
        format: (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'format'), (0,option_values/* specOf */.rI)('format').form.choices),
        maxWarnings: (0,option_values/* optional */.lq)(given, 'max-warnings', (value) => (0,value_parsers/* parseInteger */.cG)(value, (0,option_values/* specOf */.rI)('max-warnings').form)),
    };
}
/** Of the `run` command, which the `deploy` mode of the Action executes first. */
function runOptions(given, redactor) {
    // First, so that the message about any other value can no longer show one of them.
    const secrets = (0,option_values/* list */.p_)(given, 'secret', (value) => (0,pair_parsers/* parseSecret */.o7)(value, redactor));
    const variables = (0,option_values/* list */.p_)(given, 'var', pair_parsers/* parseVariable */.mO);
    const reports = (0,option_values/* list */.p_)(given, 'report', pair_parsers/* parseReport */.MM);
    (0,option_values/* assertDistinct */.LK)(secrets, ({ name, key }) => `Secret "${key === undefined ? name : `${name}:${key}`}"`);
    (0,option_values/* assertDistinct */.LK)(variables, ({ name }) => `Variable "${name}"`);
    (0,option_values/* assertDistinct */.LK)(reports, ({ path }) => `Report path "${path}"`);
    return {
        ...fileOptions(given),
        secrets,
        variables,
        reports,
        varsFile: (0,option_values/* optional */.lq)(given, 'vars-file', value_parsers/* parseText */.r4),
        rewrites: (0,option_values/* list */.p_)(given, 'rewrite', pair_parsers/* parseRewrite */.Oo),
        resolve: (0,option_values/* list */.p_)(given, 'resolve', pair_parsers/* parseResolve */.qK),
        secretsFile: (0,option_values/* optional */.lq)(given, 'secrets-file', value_parsers/* parseText */.r4),
        allowHosts: (0,option_values/* list */.p_)(given, 'allow-host', value_parsers/* parseText */.r4),
        followRedirects: (0,option_values/* booleanOption */.Ic)(given, 'follow-redirects'),
        steps: (0,option_values/* list */.p_)(given, 'step', value_parsers/* parseText */.r4),
        grep: (0,option_values/* optional */.lq)(given, 'grep', value_parsers/* parseRegex */.rG),
        retries: (0,value_parsers/* parseInteger */.cG)((0,option_values/* one */.xH)(given, 'retries'), (0,option_values/* specOf */.rI)('retries').form),
        bail: (0,option_values/* booleanOption */.Ic)(given, 'bail'),
        concurrency: (0,value_parsers/* parseInteger */.cG)((0,option_values/* one */.xH)(given, 'concurrency'), (0,option_values/* specOf */.rI)('concurrency').form),
        shard: (0,option_values/* optional */.lq)(given, 'shard', value_parsers/* parseShard */.uK),
        timeoutMs: (0,option_values/* optional */.lq)(given, 'timeout', (value) => (0,value_parsers/* parseDuration */.E9)(value, (0,option_values/* specOf */.rI)('timeout').form)),
        secretHosts: (0,option_values/* list */.p_)(given, 'secret-host', pair_parsers/* parseSecretHost */.i1),
        foreignCodeMode: (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'foreign-code'), (0,option_values/* specOf */.rI)('foreign-code').form.choices),
        assumeRole: (0,option_values/* booleanOption */.Ic)(given, 'assume-role'),
        awsRegion: (0,option_values/* optional */.lq)(given, 'aws-region', value_parsers/* parseRegion */.cf),
        verbose: (0,option_values/* booleanOption */.Ic)(given, 'verbose'),
    };
}
function fileOptions(given) {
    return {
        patterns: (0,option_values/* list */.p_)(given, 'files', value_parsers/* parseText */.r4),
        failOn: (0,value_parsers/* parseChoice */.HU)((0,option_values/* one */.xH)(given, 'fail-on'), (0,option_values/* specOf */.rI)('fail-on').form.choices),
        noColor: (0,option_values/* booleanOption */.Ic)(given, 'no-color'),
    };
}

// EXTERNAL MODULE: ./lib/commands/options/table.js + 3 modules
var table = __nccwpck_require__(39204);
;// CONCATENATED MODULE: ./lib/commands/options/parse-inputs.js








/** Reads `INPUT_*` as the Actions runner sets them: names in upper case, spaces as `_`, hyphens kept. Empty is unset.
 *  Throws OPTION_UNKNOWN and OPTION_INVALID. Secrets and the token are learned here. */
function parseInputs(env, redactor) {
    const texts = new Map();
    for (const [key, value] of Object.entries(env)) {
        const text = value?.trim() ?? '';
        if (/^INPUT_/i.test(key) && text !== '')
            texts.set(key.slice('INPUT_'.length).toLowerCase(), text);
    }
    redactor.learn(texts.get('github-token') ?? '');
    const given = new Map();
    for (const spec of inputSpecs) {
        const text = texts.get(spec.input);
        texts.delete(spec.input);
        if (text !== undefined)
            given.set(spec.name, valuesOf(spec, text));
    }
    const emptySecrets = takeEmptySecrets(given);
    const mode = (0,value_parsers/* parseChoice */.HU)(given.get('mode')?.[0] ?? DEFAULT_MODE, MODES);
    // In every mode: a workflow that switches modes hears of a mistake at once, and its secrets are known to the redactor.
    const run = runOptions(given, redactor);
    const deploy = given_deploy_options_deployOptions(given, redactor);
    for (const [name, text] of texts)
        assertKnown(name, text);
    const [annotations, summary] = [(0,option_values/* booleanOption */.Ic)(given, 'annotations'), (0,option_values/* booleanOption */.Ic)(given, 'summary')];
    // GitHub hands over the default of an input as if it had been written.
    const namesManifests = deploy.patterns.some((pattern) => pattern !== (0,option_values/* specOf */.rI)('manifests').default);
    const ignoresManifests = namesManifests && (mode === 'validate' || mode === 'run');
    const common = { annotations, summary, reports: run.reports, ignoresManifests, emptySecrets };
    switch (mode) {
        case 'validate':
            return { command: mode, options: validateOptions(given), ...common };
        case 'run':
            return { command: mode, options: run, ...common };
        case 'plan':
            return { command: mode, options: deploy, ...common };
        case 'deploy':
            return { command: mode, options: deploy, run, ...common };
    }
}
const MODES = ['validate', 'run', 'plan', 'deploy'];
const DEFAULT_MODE = { text: 'run', label: 'Input "mode"', source: 'default' };
/** Removes them from `given`. A pull request from a fork sees every secret as empty: the steps that need none still run. */
function takeEmptySecrets(given) {
    const secrets = given.get('secret') ?? [];
    const [empty, others] = [secrets.filter(isEmptySecret), secrets.filter((secret) => !isEmptySecret(secret))];
    given.set('secret', others);
    // Base64 ends with "=" too. With a colon it is none, but NAME:KEY; without one only the line is named.
    return empty.map((secret) => (secret.text.includes(':') ? secret.text.slice(0, -1) : (0,value_parsers/* labelOf */.Wy)(secret)));
}
function isEmptySecret({ text }) {
    return text.length > 1 && text.indexOf('=') === text.length - 1;
}
const inputSpecs = table/* OPTIONS */.lw.flatMap((spec) => spec.input === null ? [] : [{ ...spec, input: spec.input }]);
/** Inputs of the design that this version does not have, with the one value that asks for nothing. */
const laterInputs = new Map([
    ['check-run', 'false'],
    ['comment', 'never'],
]);
function valuesOf(spec, text) {
    const label = `Input "${spec.input}"`;
    const source = `input ${spec.input}`;
    if (!spec.isRepeatable)
        return [{ text, label, source }];
    return text
        .split(/\r\n|\n|\r/)
        .map((line, index) => ({ text: line.trim(), label: `${label}, line ${index + 1},`, source, isLine: true }))
        .filter((line) => line.text !== '');
}
function assertKnown(name, text) {
    if (laterInputs.has(name)) {
        if (laterInputs.get(name) === text)
            return;
        throw new app_error/* AppError */.uV('OPTION_UNKNOWN', `Input "${name}" is not available in this version.`, {
            hint: 'Remove it from the step\'s "with".',
        });
    }
    const names = inputSpecs.map(({ input }) => input);
    const variable = (0,visible/* quoted */.TL)(`INPUT_${name.toUpperCase()}`);
    throw new app_error/* AppError */.uV('OPTION_UNKNOWN', `There is no input ${(0,visible/* quoted */.TL)(name)}.`, {
        // The runner hands over inputs as variables, so that one of the workflow's "env" looks like an input.
        hint: `${(0,suggest/* didYouMean */.a)(name, names) ?? `The inputs are ${names.join(', ')}.`} If the workflow itself sets a variable ${variable}, give it a name that does not begin with INPUT_.`,
    });
}


/***/ }),

/***/ 39204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS)
});

// UNUSED EXPORTS: COMMANDS, OUTPUTS

// EXTERNAL MODULE: ./lib/commands/options/options-action.js
var options_action = __nccwpck_require__(31376);
;// CONCATENATED MODULE: ./lib/commands/options/options-aws.js
/** The options that say where secrets and roles come from and where they may go. */
const AWS_OPTIONS = [
    {
        name: 'secret-host',
        flag: '--secret-host',
        input: 'secret-hosts',
        placeholder: 'NAME=HOST',
        form: { kind: 'secret-host' },
        isRepeatable: true,
        default: null,
        description: 'A host that the secret NAME may go to; with it, NAME goes to no other host. In NAME a * stands for any characters; HOST is a pattern as in --allow-host, with http:// before it when it may be reached without TLS.',
        commands: ['run'],
    },
    {
        name: 'foreign-code',
        flag: '--foreign-code',
        input: 'foreign-code',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['block', 'skip', 'trust'] },
        isRepeatable: false,
        default: 'block',
        description: 'What becomes of steps that need a secret or a role when the event carries code from outside the repository (a pull request from a fork, pull_request_target, workflow_run of a fork). "block": they are skipped and the verdict is not green; "skip": they are skipped and the other steps decide; "trust": they run, with the secrets.',
        commands: ['run', 'plan', 'deploy'],
    },
    {
        name: 'assume-role',
        flag: '--no-assume-role',
        input: 'assume-role',
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'true',
        description: "Whether SIGV4 steps are signed with the credentials of their roleArn, as AWS does it. Otherwise the caller's own credentials sign, for a staging environment without such a role.",
        commands: ['run'],
    },
    {
        name: 'aws-region',
        flag: '--aws-region',
        input: 'aws-region',
        placeholder: 'REGION',
        form: { kind: 'text' },
        isRepeatable: false,
        default: null,
        description: 'Region of the canaries, of Secrets Manager and of STS. Without it AWS_REGION, AWS_DEFAULT_REGION or the configuration of the machine says which.',
        commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation'],
    },
];

// EXTERNAL MODULE: ./lib/canary/manifest/override-inputs.js
var override_inputs = __nccwpck_require__(96402);
;// CONCATENATED MODULE: ./lib/commands/options/options-deploy.js

/** The commands that begin with a canary's manifest. */
const MANIFEST_COMMANDS = [
    'package',
    'plan',
    'deploy',
    'iam-policy',
    'cloudformation',
];
function member(name) {
    return {
        name,
        flag: null,
        input: name,
        placeholder: 'VALUE',
        form: { kind: 'text' },
        isRepeatable: false,
        default: null,
        description: `Takes the place of "${override_inputs/* OVERRIDE_INPUTS */.F[name]}" in the manifest.`,
        commands: ['plan', 'deploy'],
    };
}
/** The options that say what is deployed and how. */
const DEPLOY_OPTIONS = [
    {
        name: 'manifests',
        flag: null,
        input: 'manifests',
        placeholder: 'FILE|DIR|GLOB',
        form: { kind: 'text' },
        isRepeatable: true,
        default: '**/canary.json',
        description: 'Canary manifests, folders or glob patterns. A folder stands for every canary.json below it; node_modules is left out.',
        commands: MANIFEST_COMMANDS,
    },
    {
        name: 'set',
        flag: '--set',
        input: null,
        placeholder: 'PATH=VALUE',
        form: { kind: 'text' },
        isRepeatable: true,
        default: null,
        description: 'Sets one member of the manifest, by its dotted name: --set RunConfig.TimeoutInSeconds=60. It wins over the file.',
        commands: MANIFEST_COMMANDS,
    },
    member('canary-name'),
    member('execution-role-arn'),
    member('artifact-s3-location'),
    member('schedule'),
    member('runtime-version'),
    {
        name: 'dry-run',
        flag: '--dry-run',
        input: 'dry-run',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['required', 'only', 'skip'] },
        isRepeatable: false,
        default: 'required',
        description: '"required": an update is committed only as a dry run that passed in AWS; "only": stops after the dry run and tells its id; "skip": changes the canary without one.',
        commands: ['deploy'],
    },
    {
        name: 'dry-run-only',
        flag: '--dry-run-only',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'The same as --dry-run only.',
        commands: ['deploy'],
    },
    {
        name: 'dry-run-id',
        flag: '--dry-run-id',
        input: 'dry-run-id',
        placeholder: 'ID',
        form: { kind: 'uuid' },
        isRepeatable: false,
        default: null,
        description: 'Commits the dry run of an earlier deploy with "dry-run: only", if it passed and tested just this blueprint and manifest.',
        commands: ['deploy'],
    },
    {
        name: 'start',
        flag: '--start',
        input: 'start',
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: null,
        description: 'Whether the canary runs afterwards. Without it a new canary is started and an existing one stays as it was, running or stopped.',
        commands: ['deploy', 'cloudformation'],
    },
    {
        name: 'no-start',
        flag: '--no-start',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'The canary does not run afterwards.',
        commands: ['deploy', 'cloudformation'],
    },
    {
        name: 'watch-runs',
        flag: '--watch-runs',
        input: 'watch-runs',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 100 },
        isRepeatable: false,
        default: '0',
        description: 'Waits for so many scheduled runs after an update (0 to 100) and puts the former configuration and code back when one fails.',
        commands: ['deploy'],
    },
    {
        name: 'deploy-timeout',
        flag: '--deploy-timeout',
        input: 'deploy-timeout',
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 1000, maxMs: 24 * 60 * 60 * 1000 },
        isRepeatable: false,
        default: null,
        description: 'Time limit of the deploy of one canary, such as 20m. Without it each wait has its own.',
        commands: ['deploy'],
    },
];

;// CONCATENATED MODULE: ./lib/commands/options/options-deploy-output.js
/** The options that say how a plan, a package or a policy is printed, and those of the emulator. Some share a flag with an option
 *  of another command. */
const DEPLOY_OUTPUT_OPTIONS = [
    {
        name: 'plan-format',
        flag: '--format',
        input: null,
        placeholder: 'text|json|markdown',
        form: { kind: 'choice', choices: ['text', 'json', 'markdown'] },
        isRepeatable: false,
        default: 'text',
        description: 'How the plan is printed.',
        commands: ['plan'],
    },
    {
        name: 'package-output',
        flag: '--output',
        input: null,
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: 'multi-checks.zip',
        description: 'Where the zip is written.',
        commands: ['package'],
    },
    {
        name: 'template-output',
        flag: '--output',
        input: null,
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'Where the template is written, instead of standard output.',
        commands: ['cloudformation'],
    },
    {
        name: 'policy-for',
        flag: '--for',
        input: null,
        placeholder: 'WHO',
        form: { kind: 'choice', choices: ['deployer', 'execution-role', 'execution-role-trust'] },
        isRepeatable: false,
        default: 'deployer',
        description: '"deployer": the role of the pipeline; "execution-role": the role of the canary; "execution-role-trust": who may assume that one.',
        commands: ['iam-policy'],
    },
    {
        name: 'policy-mode',
        flag: '--mode',
        input: null,
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['plan', 'create-and-update', 'dry-run-only'] },
        isRepeatable: false,
        default: 'create-and-update',
        description: 'What the deployer may do.',
        commands: ['iam-policy'],
    },
    {
        name: 'port',
        flag: '--port',
        input: null,
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 65_535 },
        isRepeatable: false,
        default: '4599',
        description: 'Port on 127.0.0.1; 0 takes any that is free.',
        commands: ['emulator'],
    },
    {
        name: 'data',
        flag: '--data',
        input: null,
        placeholder: 'DIR',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'Folder that keeps canaries, runs, secrets and objects. Without it they end with the process.',
        commands: ['emulator'],
    },
    {
        name: 'faults',
        flag: '--faults',
        input: null,
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'JSON file with rules of faults to answer with.',
        commands: ['emulator'],
    },
    {
        name: 'account',
        flag: '--account',
        input: null,
        placeholder: 'ID',
        form: { kind: 'account' },
        isRepeatable: false,
        default: '123456789012',
        description: 'The account that it is.',
        commands: ['emulator'],
    },
    {
        name: 'delay',
        flag: '--delay',
        input: null,
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 0, maxMs: 60 * 60 * 1000 },
        isRepeatable: false,
        default: null,
        description: 'How long each change of state takes, such as 100ms; 500ms to 1s without it.',
        commands: ['emulator'],
    },
    {
        name: 'emulated-rewrite',
        flag: '--rewrite',
        input: null,
        placeholder: 'FROM=TO',
        form: { kind: 'rewrite' },
        isRepeatable: true,
        default: null,
        description: 'Sends what a canary sends to FROM to TO: a URL (scheme, host, port, path prefix) or a bare host.',
        commands: ['emulator'],
    },
    {
        name: 'emulated-secrets',
        flag: '--secrets-file',
        input: null,
        placeholder: 'FILE',
        form: { kind: 'path' },
        isRepeatable: false,
        default: null,
        description: 'JSON file with what its Secrets Manager has: {"NAME": "value"} or {"NAME": {"KEY": "value"}}. Clients can add more.',
        commands: ['emulator'],
    },
];

// EXTERNAL MODULE: ./lib/commands/options/options-run.js
var options_run = __nccwpck_require__(65937);
;// CONCATENATED MODULE: ./lib/commands/options/table.js





const COMMANDS = {
    validate: { about: 'Checks blueprint files without executing them. Needs no network, token or account.' },
    run: { about: 'Validates blueprint files, executes every step and evaluates its assertions.' },
    package: {
        about: 'Validates one manifest and its blueprint and writes the zip that the canary runs. The same files give the same bytes everywhere.',
    },
    plan: {
        about: 'Compares manifests with the canaries in AWS and prints what a deploy would change. Changes nothing.',
    },
    deploy: {
        about: 'Creates canaries, or updates them through a dry run in AWS. A deploy that fails leaves the live canary as it was.',
    },
    'iam-policy': { about: 'Prints the least that a role has to be allowed, made from a manifest and its blueprint.' },
    cloudformation: { about: 'Prints a CloudFormation template of a canary, made from the same manifest.' },
    emulator: {
        about: 'Serves a local CloudWatch Synthetics that really runs blueprints, for trying deploys without an AWS account.',
    },
};
/** The options that say how diagnostics are shown. */
const OUTPUT_OPTIONS = [
    {
        name: 'format',
        flag: '--format',
        input: null,
        placeholder: 'text|json|sarif',
        form: { kind: 'choice', choices: ['text', 'json', 'sarif'] },
        isRepeatable: false,
        default: 'text',
        description: 'How the diagnostics are printed.',
        commands: ['validate'],
    },
    {
        name: 'max-warnings',
        flag: '--max-warnings',
        input: null,
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 1_000_000 },
        isRepeatable: false,
        default: null,
        description: 'Exits with 1 when there are more warnings than this, even if every file is valid.',
        commands: ['validate'],
    },
    {
        name: 'no-color',
        flag: '--no-color',
        input: null,
        placeholder: null,
        form: { kind: 'flag' },
        isRepeatable: false,
        default: 'false',
        description: 'Prints without colours. NO_COLOR and FORCE_COLOR are respected too.',
        commands: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
    },
];
/** Every option of every face. The CLI's help, action.yml and the tables of the documentation are made from it. */
const OPTIONS = [
    ...options_action/* ACTION_OPTIONS */.w,
    ...options_run/* RUN_OPTIONS */.p,
    ...AWS_OPTIONS,
    ...DEPLOY_OPTIONS,
    ...OUTPUT_OPTIONS,
    ...DEPLOY_OUTPUT_OPTIONS,
];
/** Every output of the Action. */



/***/ }),

/***/ 82119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ invalidValue),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rG: () => (/* binding */ parseRegex),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76858);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3029);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59357);




/** The label before a colon: `Input "variables", line 2`. */
function labelOf({ label }) {
    return label.replace(/,$/, '');
}
/** The error for a value that is not of its form: what was wanted, what was found. */
function invalidValue(given, wanted, hint) {
    const found = given.text === '' ? 'it is empty' : `it was ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(given.text)}`;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must be ${wanted}; ${found}.`, hint === undefined ? {} : { hint });
}
/** Any text but the empty one. */
function parseText(given) {
    if (given.text === '')
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must not be empty.`);
    if (given.text.includes('\0'))
        throw invalidValue(given, 'text without a NUL character');
    return given.text;
}
/** A whole number in decimal digits, within the range of the option. */
function parseInteger(given, { min, max }) {
    const value = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (!(value >= min && value <= max))
        throw invalidValue(given, `a whole number from ${min} to ${max}`);
    return value;
}
/** `500ms`, `20s`, `2m`, `1h`: milliseconds. */
function parseDuration(given, limits) {
    const match = /^(\d{1,12})(ms|s|m|h)$/.exec(given.text);
    const wanted = 'a duration such as 500ms, 20s or 2m';
    if (match === null) {
        const hint = /^\d+$/.test(given.text)
            ? `Add the unit: ${given.text}s for seconds, ${given.text}ms for milliseconds.`
            : 'Write a whole number and a unit without a space: ms, s, m or h.';
        throw invalidValue(given, wanted, hint);
    }
    const valueMs = Number(match[1]) * (millisecondsOf[match[2] ?? ''] ?? Number.NaN);
    if (!(valueMs >= limits.minMs && valueMs <= limits.maxMs)) {
        throw invalidValue(given, `${wanted}, from ${limits.minMs}ms to ${limits.maxMs / 3_600_000}h`);
    }
    return valueMs;
}
const millisecondsOf = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** One of the choices, exactly as written there. */
function parseChoice(given, choices) {
    const choice = choices.find((candidate) => candidate === given.text);
    if (choice === undefined)
        throw invalidValue(given, `one of ${choices.join(', ')}`, (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given.text, choices));
    return choice;
}
/** The booleans of YAML 1.2's core schema, which is what GitHub's own inputs accept. */
function parseBoolean(given) {
    if (/^(?:true|True|TRUE)$/.test(given.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(given.text))
        return false;
    throw invalidValue(given, 'true or false');
}
/** A JavaScript regular expression, without slashes or flags. */
function parseRegex(given) {
    try {
        return new RegExp(parseText(given));
    }
    catch (cause) {
        if (cause instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV)
            throw cause;
        const reason = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause).split(': ').at(-1);
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must be a regular expression; ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(given.text)} is not: ${reason}.`, { hint: 'Put a backslash before a character that is meant literally, such as \\( or \\[.', cause });
    }
}
/** The name of an AWS region: it becomes part of a host name. */
function parseRegion(given) {
    if (/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(given.text))
        return given.text;
    throw invalidValue(given, 'the name of an AWS region', 'Write for example eu-west-1');
}
/** `I/N` with I from 1 to N. */
function parseShard(given) {
    const match = /^(\d{1,4})\/(\d{1,4})$/.exec(given.text);
    const index = Number(match?.[1] ?? Number.NaN);
    const total = Number(match?.[2] ?? Number.NaN);
    if (!(index >= 1 && index <= total)) {
        throw invalidValue(given, 'I/N with I from 1 to N', 'The first of three shares is 1/3, the last is 3/3.');
    }
    return { index, total };
}


/***/ }),

/***/ 22989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/blueprint/place.js
var place = __nccwpck_require__(64980);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
// EXTERNAL MODULE: ./lib/github/workflow-commands.js
var workflow_commands = __nccwpck_require__(97217);
;// CONCATENATED MODULE: ./lib/github/annotation.js


/** GitHub shows this many annotations of each level a step, and drops the rest without a word. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts messages at 4096 characters. */
const LONGEST_MESSAGE = 4000;
/** The longest title the Checks API takes is 255. */
const LONGEST_TITLE = 250;
/** At most ten of each level, errors first, less those that the step has printed before (`spent`). Of more, the last one says
 *  how many were left out and where they are. The order within a level is the caller's: the most telling first. */
function withinBudget(annotations, spent = {}) {
    return LEVELS.flatMap((level) => {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (spent[level] ?? 0));
        if (ofLevel.length <= room)
            return ofLevel;
        if (room === 0)
            return [];
        return [...ofLevel.slice(0, room - 1), ...folded(level, ofLevel.slice(room - 1))];
    });
}
/** The workflow command that makes GitHub show it. */
function annotationLine(annotation) {
    const { path, range } = annotation;
    const isOneLine = range.endLine === range.line;
    const place = path === undefined
        ? {}
        : {
            file: path,
            line: range.line,
            endLine: range.endLine,
            // The runner ignores columns of a range over several lines, and an empty range of columns is none.
            col: isOneLine ? range.column : undefined,
            endColumn: isOneLine ? Math.max(range.endColumn, range.column) : undefined,
        };
    const title = cut(oneLine(annotation.title), LONGEST_TITLE);
    return (0,workflow_commands/* commandLine */.a)(annotation.level, { ...place, title }, cut(visibleLines(annotation.message), LONGEST_MESSAGE));
}
const LEVELS = ['error', 'warning', 'notice'];
const PLURAL = { error: 'problems', warning: 'warnings', notice: 'notices' };
function folded(level, rest) {
    const first = rest[0];
    if (first === undefined)
        return [];
    const closing = (left) => (left === 0 ? '' : `\n... and ${left} more`);
    const places = [];
    let length = 0;
    for (const { path, range, title } of rest) {
        const place = `${path ?? 'outside the repository'}:${range.line} ${cut(oneLine(title), 120)}`;
        length += place.length + 1;
        if (length > LONGEST_MESSAGE - 300)
            break;
        places.push(place);
    }
    const note = `GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of a kind for a step. The other ones are in the job summary and in the log:`;
    return [
        {
            level,
            path: first.path,
            range: first.range,
            title: `${rest.length} more ${PLURAL[level]}`,
            message: `${note}\n${places.join('\n')}${closing(rest.length - places.length)}`,
        },
    ];
}
/** Each line made visible: an annotation may have several lines, but only those that its maker put there. */
function visibleLines(text) {
    return text.split('\n').map(visible/* visible */.RK).join('\n');
}
function oneLine(text) {
    return (0,visible/* visible */.RK)(text.replaceAll(/\s+/g, ' ').trim());
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    const end = ` ... (${text.length - length} more characters)`;
    // Half of a surrogate pair would be sent as a replacement character.
    return `${text.slice(0, length - end.length).replace(/[\uD800-\uDBFF]$/, '')}${end}`;
}

;// CONCATENATED MODULE: ./lib/github/file-link.js
/** Web address of these lines of a file at the event's commit; undefined when the event names no commit or repository.
 *  `path` is relative to the root of the repository, with forward slashes. */
function fileLink(event, file) {
    if (event.repository === undefined || event.commit === undefined)
        return undefined;
    const path = file.path.split('/').map(encodeSegment).join('/');
    const lines = file.endLine === undefined || file.endLine <= file.line ? '' : `-L${file.endLine}`;
    return `${event.serverUrl}/${event.repository}/blob/${event.commit}/${path}#L${file.line}${lines}`;
}
/** `encodeURIComponent` leaves signs that mean something in Markdown, where these links end up, and throws at a lone
 *  surrogate, which the detour over bytes replaces. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString()).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./lib/reporters/problems.js
var problems = __nccwpck_require__(63244);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js



/** Every remark of the report, failures first. The first one of each step and file comes before the second one of any,
 *  so that a budget cuts off what is most alike. */
function annotationsOf(report, places) {
    const ranks = new Map();
    return [...(0,problems/* problemsOf */.GW)(report), ...warningsOf(report)]
        .map((problem) => {
        const group = `${problem.path}\n${problem.severity}\n${problem.subject.split(' › ')[0]}`;
        const rank = ranks.get(group) ?? 0;
        ranks.set(group, rank + 1);
        return { rank, annotation: annotationFrom(problem, places) };
    })
        .sort((a, b) => a.rank - b.rank)
        .map(({ annotation }) => annotation);
}
function annotationFrom(problem, places) {
    const path = places.repositoryPath(problem.path);
    const lines = [
        annotations_short(problem.message),
        ...labelled('expected', problem.expected),
        ...labelled('actual', problem.actual),
        ...labelled('target', problem.target),
        ...labelled('hint', problem.hint),
        // A file outside the repository gets no line on GitHub, so that its name has to stand in the text.
        ...(path === undefined ? [`file: ${(0,visible/* visible */.RK)(problem.path)}:${problem.line}`] : []),
    ];
    return {
        level: problem.severity,
        path,
        range: rangeOf(problem, places),
        title: titleOf(problem),
        message: lines.join('\n'),
    };
}
/** An assertion and a diagnostic bring their own range; an error may know a better place than its step's key. */
function rangeOf(problem, places) {
    const isError = problem.kind === 'errored' || problem.kind === 'unverified';
    const found = isError && problem.pointer !== undefined ? places.rangeOf(problem.path, problem.pointer) : undefined;
    return found ?? problem;
}
function titleOf({ kind, severity, code, subject, path }) {
    // By its name: it may be a blueprint, a manifest or settings.
    const file = (0,visible/* visible */.RK)(external_node_path_.posix.basename(path));
    switch (kind) {
        case 'failed':
            return `Failed: ${subject}`;
        case 'errored':
            return `Errored: ${subject} (${code})`;
        case 'unverified':
            return `Nothing was verified (${code})`;
        case 'diagnostic':
            if (severity === 'error')
                return `Invalid ${file} (${code})`;
            return subject === '' ? `${file}: ${severity} (${code})` : `${code}: ${subject}`;
    }
}
/** What a reader should know although it does not change the verdict. */
function warningsOf(report) {
    return report.runs.flatMap((run) => run.steps.flatMap((step) => textsOfWarnings(step).map(({ code, message }) => ({
        kind: 'diagnostic',
        severity: 'warning',
        path: run.path,
        subject: (0,problems/* stepSubject */.fZ)(step),
        code,
        message,
        target: step.target,
        line: step.line,
        column: step.column,
        endLine: step.endLine,
        endColumn: step.endColumn,
    }))));
}
function textsOfWarnings(step) {
    const warnings = step.warnings.map((message) => ({ code: 'Warning', message }));
    if (!step.flaky)
        return warnings;
    const reason = step.attempts[0]?.error?.message;
    const message = `The step passed only at attempt ${step.attempts.length}.${reason === undefined ? '' : ` The first attempt: ${reason}`}`;
    return [{ code: 'Flaky', message }, ...warnings];
}
function labelled(label, text) {
    return text === undefined || text === '' ? [] : [`${label}: ${annotations_short(text)}`];
}
/** A value of a response can be a megabyte, and a line break in it could pretend to be a line of ours. */
function annotations_short(text) {
    const longest = 600;
    const shown = (0,visible/* visible */.RK)(text.slice(0, longest));
    return text.length <= longest ? shown : `${shown} ... (${text.length - longest} more characters)`;
}

// EXTERNAL MODULE: ./lib/reporters/table.js
var table = __nccwpck_require__(86218);
// EXTERNAL MODULE: ./lib/commands/deploy-output/deploy-words.js
var deploy_words = __nccwpck_require__(32627);
;// CONCATENATED MODULE: ./lib/commands/deploy-output/deploy-annotations.js


/** A remark on the step of the blueprint that failed in AWS, or on the manifest of a canary that could not be deployed. */
function deployAnnotations(outcomes, { sources, repositoryPath }) {
    return outcomes.flatMap((outcome) => {
        const source = sources.find(({ path }) => path === outcome.path);
        const { name, failure, error } = outcome;
        if (failure !== undefined && source !== undefined) {
            const { path, range, stepName } = (0,deploy_words/* blamedPlace */.lL)(outcome, source);
            const what = outcome.action === 'rolled-back' ? 'A scheduled run failed' : 'Dry run failed';
            const title = `${what}: ${name}${stepName === undefined ? '' : ` › ${stepName}`}`;
            const lines = [failure.reason, ...failure.details, (0,deploy_words/* liveWords */.Kk)(outcome)];
            return [{ level: 'error', path: repositoryPath(path), range, title, message: textOf(lines) }];
        }
        if (error === undefined)
            return [];
        const lines = [error.message, ...(error.hint === undefined ? [] : [`hint: ${error.hint}`]), (0,deploy_words/* liveWords */.Kk)(outcome)];
        const path = repositoryPath(outcome.path);
        return [
            {
                level: 'error',
                path,
                range: FIRST_LINE,
                title: `${name} was not deployed (${error.code})`,
                message: textOf(lines),
            },
        ];
    });
}
const FIRST_LINE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function textOf(lines) {
    return lines.map((line) => (0,visible/* visible */.RK)(line)).join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/canary-part.js

/** Remarks on the steps that failed in AWS, and on manifests that could not be deployed. */
function canaryAnnotations({ outcomes, sources }, repositoryPath) {
    return deployAnnotations(outcomes, { sources, repositoryPath });
}
/** The outputs of plan and deploy. Of several canaries the first that was not left alone, by the order of their manifests. */
async function canaryOutputs({ plans, outcomes }) {
    const told = outcomes.find(({ action }) => action !== 'unchanged') ?? outcomes[0];
    const { planMarkdown } = await __nccwpck_require__.e(/* import() */ 8329).then(__nccwpck_require__.bind(__nccwpck_require__, 38329));
    const { hasChanges } = await __nccwpck_require__.e(/* import() */ 819).then(__nccwpck_require__.bind(__nccwpck_require__, 70819));
    // A canary that could not be looked at may have changes or none.
    const isWhole = outcomes.every(({ plan }) => plan !== undefined);
    const canTell = plans !== undefined && (isWhole || hasChanges(plans));
    return {
        'canary-action': told?.action ?? '',
        'canary-arn': told?.arn ?? '',
        'dry-run-id': told?.dryRunId ?? '',
        'has-changes': canTell ? String(hasChanges(plans)) : '',
        'changes-markdown': plans === undefined ? '' : planMarkdown(plans, { maxBytes: LONGEST_COMMENT }),
    };
}
/** Plan and outcome for the job summary; empty when there is neither. */
async function canarySummary({ plans = [], outcomes, sources }, { linkTo, maxBytes, }) {
    const { planMarkdown } = await __nccwpck_require__.e(/* import() */ 8329).then(__nccwpck_require__.bind(__nccwpck_require__, 38329));
    const { deployMarkdown } = await __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 10857));
    const half = Math.floor(maxBytes / 2);
    const plan = plans.length === 0 ? '' : planMarkdown(plans, { maxBytes: half });
    const deploy = outcomes.length === 0 ? '' : deployMarkdown(outcomes, { sources, linkTo, maxBytes: half });
    return [deploy, plan].filter((part) => part !== '').join('\n') + (plan + deploy === '' ? '' : '\n');
}
/** What GitHub takes as the text of a comment. */
const LONGEST_COMMENT = 65_000;

// EXTERNAL MODULE: ./lib/commands/options/options-action.js
var options_action = __nccwpck_require__(31376);
;// CONCATENATED MODULE: ./lib/commands/publish.js









/** Tells GitHub: annotations, reports, outputs, job summary. The verdict is not touched: what cannot be told becomes a
 *  notice. */
async function publish(outcome, places, sinks) {
    if (outcome.hasAnnotations)
        sinks.commands(annotationLines(outcome, places, sinks.spent()));
    const paths = await reportPaths(outcome, sinks);
    const { totals } = outcome.report;
    const outputs = {
        conclusion: outcome.conclusion,
        'passed-count': String(totals.passed),
        'failed-count': String(totals.failed),
        'errored-count': String(totals.errored),
        'skipped-count': String(totals.skipped),
        'flaky-count': String(totals.flaky),
        'results-file': paths.json ?? '',
        'junit-file': paths.junit ?? '',
        'html-file': paths.html ?? '',
        ...(outcome.canaries === undefined ? {} : await canaryOutputs(outcome.canaries)),
    };
    await setOutputs(outputs, sinks);
    if (outcome.hasSummary)
        await attempt('The job summary could not be written', sinks, () => writeSummary(outcome, places, sinks));
}
/** Sets every output; one that is not given is empty. */
async function setOutputs(outputs, sinks) {
    await attempt('The outputs could not be set', sinks, async () => {
        // One after the other, for they go to one file.
        for (const { name } of options_action/* OUTPUTS */.p)
            await sinks.setOutput(name, outputs[name] ?? '');
    });
}
function annotationLines({ report, loaded, canaries }, { repositoryPath }, spent) {
    const rangeOf = (path, pointer) => {
        const document = loaded.files.find((file) => file.path === path)?.document;
        return document?.lines.rangeOf((0,place/* placeOf */.$)(document, pointer).value);
    };
    const ofCanaries = canaries === undefined ? [] : canaryAnnotations(canaries, repositoryPath);
    const annotations = [...annotationsOf(report, { repositoryPath, rangeOf }), ...ofCanaries];
    const lines = withinBudget(annotations, spent).map(annotationLine);
    // The log says all of it already, better: it shows annotations folded.
    return lines.length === 0 ? [] : [(0,workflow_commands/* commandLine */.a)('group', {}, 'Annotations'), ...lines, (0,workflow_commands/* commandLine */.a)('endgroup', {}, '')];
}
/** The path of each report that is an output: the one that was asked for, else one in the runner's temporary folder. */
async function reportPaths({ report, loaded, reports, cwd }, sinks) {
    const paths = {};
    for (const format of FORMATS) {
        const asked = reports.find((target) => target.format === format);
        if (asked !== undefined) {
            paths[format] = (0,external_node_path_.resolve)(cwd, asked.path);
            continue;
        }
        await attempt(`The ${format} report could not be written`, sinks, async () => {
            const reporter = await table/* REPORTERS */.P[format]();
            paths[format] = await sinks.writeTemporary(DEFAULT_NAMES[format], reporter(report, { sources: loaded.sources }));
        });
    }
    return paths;
}
const DEFAULT_NAMES = { json: 'report.json', junit: 'junit.xml', html: 'report.html' };
const FORMATS = ['json', 'junit', 'html'];
async function writeSummary({ report, loaded, canaries, remarks = [] }, { event, repositoryPath }, sinks) {
    const room = await sinks.summaryRoom();
    if (room < SMALLEST_SUMMARY)
        return;
    const linkTo = (file, line) => {
        const path = repositoryPath(file);
        return path === undefined ? undefined : fileLink(event, { path, line });
    };
    const markdown = await table/* REPORTERS */.P.markdown();
    const { markdownText } = await __nccwpck_require__.e(/* import() */ 3313).then(__nccwpck_require__.bind(__nccwpck_require__, 73313));
    // First, or a run that passed would look like the whole truth. Each is cut to a few hundred characters.
    const head = remarks.map((lines) => `> ${lines.map(markdownText).join(' ')}\n\n`).join('');
    // Then the deploy: it is what was asked for, and what room is left is enough for the run.
    const maxBytes = Math.max(0, room - Buffer.byteLength(head));
    const ofCanaries = canaries === undefined ? '' : await canarySummary(canaries, { linkTo, maxBytes });
    const left = maxBytes - Buffer.byteLength(ofCanaries);
    const ofRun = left < SMALLEST_SUMMARY ? '' : markdown(report, { sources: loaded.sources, linkTo, maxBytes: left });
    await sinks.appendSummary(head + ofCanaries + ofRun);
}
/** With less room than this there is nothing sensible to say. */
const SMALLEST_SUMMARY = 2000;
async function attempt(what, sinks, work) {
    try {
        await work();
    }
    catch (error) {
        // What is known has been said in the log and by the exit status; a file that cannot be written changes neither.
        sinks.notice(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 51686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ assertNotInputs),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __nccwpck_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
// EXTERNAL MODULE: ./lib/reporters/table.js
var table = __nccwpck_require__(86218);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __nccwpck_require__(34573);
;// CONCATENATED MODULE: ./lib/commands/files/write-file.js






/** Writes a whole file or nothing: a reader never sees half of it. Makes the folders above it. Throws FILE_UNWRITABLE. */
async function writeWhole(file) {
    const path = (0,external_node_path_.resolve)(file.cwd, file.path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const kind = await kindOf(path);
        if (kind === 'folder')
            throw new app_error/* AppError */.uV('FILE_UNWRITABLE', `The ${file.noun} path ${(0,visible/* quoted */.TL)(file.path, 200)} is a folder.`);
        // A pipe or a device is written to; renaming a file over /dev/stdout would replace it.
        if (kind === 'device')
            await (0,promises_.writeFile)(path, file.content);
        else
            await replace(await (0,promises_.realpath)(path).catch(() => path), file.content);
    }
    catch (cause) {
        if (cause instanceof app_error/* AppError */.uV)
            throw cause;
        const code = (0,system_error/* systemErrorCode */.v)(cause) ?? (0,system_error/* messageOf */.b)(cause);
        throw new app_error/* AppError */.uV('FILE_UNWRITABLE', `The ${file.noun} ${(0,visible/* quoted */.TL)(file.path, 200)} cannot be written (${code}).`, {
            hint: 'Check that its folder may be written to and that the disk is not full.',
            cause,
        });
    }
}
async function replace(path, content) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, content);
        await (0,promises_.rename)(draft, path);
    }
    finally {
        // After the rename there is none; after a failure half of one.
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined); // Then it does not exist yet, or writing it will say why not.
    if (found === undefined)
        return undefined;
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device';
}

;// CONCATENATED MODULE: ./lib/commands/write-reports.js





/** Writes each report to its file. */
async function writeReports(report, { cwd, targets, context, }) {
    const written = [];
    const errors = [];
    for (const target of targets) {
        try {
            const reporter = await table/* REPORTERS */.P[target.format]();
            await writeWhole({ cwd, path: target.path, content: reporter(report, context), noun: 'report' });
            written.push(target);
        }
        catch (cause) {
            // Kept for the end: one report that cannot be written must not cost the others, nor the verdict.
            const message = `The ${target.format} report ${(0,visible/* quoted */.TL)(target.path, 200)} could not be made.`;
            errors.push((0,app_error/* toAppError */.b_)('INTERNAL', cause, { message }));
        }
    }
    return { written, errors };
}
/** Throws OPTION_INVALID when a report would replace one of the files it is about. */
function assertNotInputs(targets, { cwd, inputs }) {
    const taken = new Set(inputs.map((input) => (0,external_node_path_.resolve)(cwd, input)));
    for (const { path } of targets) {
        if (taken.has((0,external_node_path_.resolve)(cwd, path))) {
            throw new app_error/* AppError */.uV('OPTION_INVALID', `The report path ${(0,visible/* quoted */.TL)(path, 200)} is one of the files that are read.`, {
                hint: 'Name another file: the report would replace it.',
            });
        }
    }
}


/***/ }),

/***/ 76858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uV: () => (/* binding */ AppError),
  b_: () => (/* binding */ toAppError)
});

// UNUSED EXPORTS: sayingHint

;// CONCATENATED MODULE: ./lib/core/error-codes.js
/** Every code an AppError can carry. The table in docs/errors.md is generated from it. */
const ERROR_CODES = {
    INTERNAL: { kind: 'internal', about: 'A defect in canary-preflight itself.' },
    INTERRUPTED: {
        kind: 'step',
        about: 'The run was cancelled (SIGINT, SIGTERM, a cancelled workflow) before this step ended.',
    },
    RUN_TIMEOUT: { kind: 'step', about: 'The time limit of the whole run ended before this step did.' },
    OPTION_UNKNOWN: { kind: 'usage', about: 'An option or command that does not exist.' },
    OPTION_INVALID: { kind: 'usage', about: 'An option or input whose value is not of its form.' },
    FILE_NOT_FOUND: { kind: 'usage', about: 'A named file does not exist.' },
    FILE_UNREADABLE: { kind: 'usage', about: 'A named file cannot be read.' },
    FILE_INVALID: { kind: 'usage', about: 'A variables, secrets or report file that is not of its form.' },
    FILE_UNWRITABLE: { kind: 'environment', about: 'A report or output file cannot be written.' },
    NOTHING_MATCHED: { kind: 'usage', about: 'No blueprint, or no step, matched what was asked for.' },
    VARIABLE_UNUSED: {
        kind: 'usage',
        about: 'A variable given on the command line or in a file that no blueprint uses.',
    },
    REWRITE_UNUSED: { kind: 'usage', about: 'A rewrite that matched no URL and no host.' },
    RESOLVE_UNUSED: { kind: 'usage', about: 'A --resolve entry that no connection used.' },
    AWS_ACCESS_DENIED: { kind: 'environment', about: 'The caller lacks a permission that a call to AWS needs.' },
    AWS_REQUEST_REFUSED: { kind: 'environment', about: 'AWS refuses a request: what was sent is not valid there.' },
    AWS_THROTTLED: { kind: 'environment', about: 'AWS still answered too many requests after several attempts.' },
    AWS_ANSWER_LOST: {
        kind: 'environment',
        about: 'AWS answered a change with a server error, or not at all: whether it took effect had to be looked up.',
    },
    CANARY_NOT_FOUND: { kind: 'environment', about: 'There is no such canary in that region and account.' },
    CANARY_CONFLICT: { kind: 'environment', about: 'Another operation on the canary, or its dry run, is under way.' },
    CANARY_STATE: { kind: 'environment', about: 'The canary is in a state, or of a kind, that a deploy cannot change.' },
    CANARY_CREATE_FAILED: { kind: 'environment', about: 'AWS could not create the canary.' },
    CANARY_UPDATE_FAILED: {
        kind: 'environment',
        about: 'AWS accepted an update and took it back, or the canary is afterwards not what was sent.',
    },
    DRY_RUN_NOT_PREPARED: {
        kind: 'environment',
        about: 'AWS could not prepare the dry run, so the blueprint never ran.',
    },
    DRY_RUN_UNUSABLE: {
        kind: 'environment',
        about: 'A dry run that cannot be committed: unknown, not passed, or of another configuration.',
    },
    DEPLOY_TIMEOUT: { kind: 'environment', about: 'AWS did not come to an end within the time limit of the deploy.' },
    DEPLOY_NOT_RESTORABLE: {
        kind: 'environment',
        about: 'The present code or environment of the canary cannot be saved, so that a roll back would be impossible.',
    },
    MANIFEST_INVALID: { kind: 'usage', about: 'A canary manifest that is not valid, where only a valid one will do.' },
    BLUEPRINT_NOT_VERIFIED: {
        kind: 'usage',
        about: 'A blueprint to deploy that was not seen to pass in this job, or changed since.',
    },
    PACKAGE_TOO_LARGE: { kind: 'usage', about: 'The zip is too large to be sent inline, and no bucket is named.' },
    EMULATOR_NOT_STARTED: {
        kind: 'environment',
        about: 'The emulator cannot listen on its port, or cannot use its data folder.',
    },
    NO_ASSERTION_EVALUATED: {
        kind: 'step',
        about: 'The blueprint ran, but not one assertion was evaluated, so nothing was verified.',
    },
    EXPECTATION_FAILED: {
        kind: 'step',
        about: 'What a checker demands without an assertion is not so: a connection, a valid certificate, a record.',
    },
    EXTRACTION_FAILED: { kind: 'step', about: 'A value that later steps need could not be taken from the response.' },
    VARIABLE_MISSING: { kind: 'step', about: 'A value that a step needs is not defined.' },
    SECRET_UNAVAILABLE: { kind: 'step', about: 'A secret that a step needs could not be obtained.' },
    SECRET_NOT_FOUND: {
        kind: 'step',
        about: 'AWS Secrets Manager has no secret of that name in that region and account.',
    },
    SECRET_ACCESS_DENIED: {
        kind: 'step',
        about: 'The credentials of this run may not read the secret, or not decrypt it.',
    },
    SECRET_INVALID: {
        kind: 'step',
        about: 'A secret that is there, but cannot be used: no such key, no JSON, binary, or too short to be kept out of reports.',
    },
    SECRET_NOT_ALLOWED: { kind: 'step', about: 'A secret would go to a host that it is not meant for.' },
    SECRETS_WITHHELD: {
        kind: 'step',
        about: 'The event carries code from outside the repository, so steps that need a secret or a role were not run.',
    },
    AWS_CREDENTIALS_MISSING: { kind: 'step', about: 'There are no AWS credentials, or AWS does not accept them.' },
    AWS_REGION_MISSING: { kind: 'step', about: 'No AWS region is configured.' },
    AWS_REQUEST_FAILED: { kind: 'step', about: 'AWS did not answer, or with an error of its own.' },
    RESOLVED_VALUE_INVALID: { kind: 'step', about: 'After substitution a value is not of the form the step needs.' },
    HOST_NOT_ALLOWED: { kind: 'step', about: 'The host or address of the step is not covered by --allow-host.' },
    DNS_LOOKUP_FAILED: { kind: 'step', about: 'The host name could not be resolved to an address.' },
    CONNECTION_REFUSED: { kind: 'step', about: 'The host refused the connection.' },
    CONNECTION_RESET: { kind: 'step', about: 'The connection was closed or reset before the exchange was complete.' },
    CONNECTION_FAILED: {
        kind: 'step',
        about: 'The connection could not be made (unreachable network, proxy, and the like).',
    },
    TLS_FAILED: { kind: 'step', about: 'The TLS handshake failed or the certificate was not trusted.' },
    STEP_TIMEOUT: { kind: 'step', about: 'The step did not end within its time-out.' },
    HTTP_PROTOCOL_ERROR: {
        kind: 'step',
        about: 'The answer is not valid HTTP, is cut off, or its content coding is broken.',
    },
    HTTP_RESPONSE_TOO_LARGE: { kind: 'step', about: 'The response body is larger than 1 MB after decompression.' },
    HTTP_TOO_MANY_REDIRECTS: { kind: 'step', about: 'More than 10 redirects, or a redirect loop.' },
    HTTP_REDIRECT_REFUSED: {
        kind: 'step',
        about: 'A redirect that cannot be followed: its target is no http or https URL, or it would carry a secret away.',
    },
    AUTH_TOKEN_FAILED: {
        kind: 'step',
        about: 'The authorization server of an OAuth step gave no token that can be used.',
    },
    AUTH_ROLE_FAILED: { kind: 'step', about: 'The role of a SIGV4 step could not be assumed.' },
    AUTH_INVALID: { kind: 'step', about: 'The values of the authentication cannot be used as they are.' },
    DNS_NAME_NOT_FOUND: { kind: 'step', about: 'The name of a DNS step does not exist (NXDOMAIN).' },
    DNS_NO_RECORDS: { kind: 'step', about: 'The name of a DNS step exists, but has no record of the type asked for.' },
    DNS_SERVER_ERROR: { kind: 'step', about: 'The name server answered with an error: SERVFAIL, REFUSED and the like.' },
    DNS_NO_ANSWER: { kind: 'step', about: 'The name server gave no usable answer.' },
    DNS_CNAME_LOOP: { kind: 'step', about: 'The CNAME records of a name lead in a circle, or are too many.' },
    TCP_UNEXPECTED_RESPONSE: { kind: 'step', about: 'What came back over TCP does not contain expectedResponse.' },
    TCP_RESPONSE_TOO_LARGE: { kind: 'step', about: 'More than 1 MB came back over TCP.' },
    OBSERVATION_MISSING: { kind: 'step', about: 'A step is replayed, but nothing was recorded of it.' },
};

;// CONCATENATED MODULE: ./lib/core/app-error.js

/** The one error this product throws. `message` says what happened, `hint` what to do next. */
class AppError extends Error {
    name = 'AppError';
    code;
    hint;
    /** JSON Pointer of the value of the blueprint that is to blame, when one is. */
    pointer;
    constructor(code, message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : undefined);
        this.code = code;
        this.hint = options.hint;
        this.pointer = options.pointer;
    }
    get kind() {
        return ERROR_CODES[this.code].kind;
    }
}
/** `cause` itself when it already is an AppError, else a new one with that code around it. */
function toAppError(code, cause, options = {}) {
    if (cause instanceof AppError)
        return cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    const message = options.message ?? said;
    return new AppError(code, message, { ...(options.hint === undefined ? {} : { hint: options.hint }), cause });
}
/** The same error with its hint in its message, for a place that shows nothing else of an error: a test framework. */
function sayingHint(error) {
    if (!(error instanceof AppError) || error.hint === undefined)
        return error;
    const { code, message, hint, pointer } = error;
    return new AppError(code, `${message}\n\nHint: ${hint}`, {
        hint,
        ...(error.cause === undefined ? {} : { cause: error.cause }),
        ...(pointer === undefined ? {} : { pointer }),
    });
}


/***/ }),

/***/ 65407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   S: () => (/* binding */ ownCopy)
/* harmony export */ });
/** `text` itself, or its first `limit` UTF-16 units followed by how long it is. Redact before cutting: half a secret is
 *  no longer recognised as one. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
    return `${ownCopy(text.slice(0, end))}… (${text.length} characters)`;
}
/** The same text without a hold on the one it was sliced from: V8 keeps a whole response alive for ten characters of it. */
function ownCopy(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 38245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathFromPointer),
/* harmony export */   t: () => (/* binding */ pointerFromPath)
/* harmony export */ });
/** RFC 6901: joins reference tokens into a JSON Pointer; no token gives `''`, the whole document. */
function pointerFromPath(path) {
    return path.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** RFC 6901: splits a JSON Pointer into its reference tokens. */
function pathFromPointer(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 84999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  pO: () => (/* binding */ Redactor),
  fh: () => (/* binding */ isLearnable)
});

// UNUSED EXPORTS: SHORTEST_SECRET

;// CONCATENATED MODULE: ./lib/core/form-index.js
/** Overlapping stretches together, in their order. */
function joined(stretches) {
    const result = [];
    for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
        const last = result.at(-1);
        if (last === undefined || from >= last.to)
            result.push({ from, to });
        else if (to > last.to)
            result[result.length - 1] = { from: last.from, to };
    }
    return result;
}
/** Finds any of many texts inside another one, whatever its case, in time that hardly depends on how many there are. A
 *  regular expression of thousands of alternatives took minutes for a thousand extracted tokens. */
class FormIndex {
    /** By the first three units, folded; the longest first. */
    #buckets = new Map();
    /** Whether any form begins with two units that have this hash: nearly every position is refused here. */
    #starts = new Uint8Array(65_536);
    #longest = 0;
    /** UTF-16 units of the longest form. */
    get longest() {
        return this.#longest;
    }
    get isEmpty() {
        return this.#longest === 0;
    }
    /** `form` has at least three units. */
    add(form) {
        const units = folded(form);
        const key = keyAt(units, 0);
        const bucket = this.#buckets.get(key);
        if (bucket === undefined)
            this.#buckets.set(key, [units]);
        else {
            const shorter = bucket.findIndex((other) => other.length < units.length);
            bucket.splice(shorter === -1 ? bucket.length : shorter, 0, units);
        }
        this.#starts[hashAt(units, 0)] = 1;
        this.#longest = Math.max(this.#longest, form.length);
    }
    /** The stretches of `text` that forms cover, overlapping ones together, in their order. With those, what a cut has left of
     *  a form: its beginning, before an ellipsis. */
    stretchesIn(text) {
        const units = folded(text);
        const stretches = [];
        let compared = 0;
        for (let at = 0; at + 2 < units.length; at++) {
            let end = at + this.#matchAt(units, at);
            if (end === at)
                continue;
            for (let inside = at + 1; inside < end && compared < MOST_COMPARED; inside++) {
                const length = this.#matchAt(units, inside);
                compared += length;
                end = Math.max(end, inside + length);
            }
            stretches.push({ from: at, to: end });
            at = end - 1;
        }
        return joined([...stretches, ...this.#beginningsIn(text, units)]);
    }
    #beginningsIn(text, units) {
        const found = [];
        let left = MOST_LOOKED_AT;
        // From the end: the last ellipsis is the one that we have put there.
        for (const { index: end } of [...text.matchAll(ELLIPSIS)].reverse()) {
            const first = Math.max(0, end - Math.min(this.#longest, LONGEST_CUT));
            for (let at = first; at + SHORTEST_BEGINNING <= end && left > 0; at++, left--) {
                if (!this.#beginsAt(units, at, end))
                    continue;
                found.push({ from: at, to: end });
                break;
            }
        }
        return found;
    }
    /** Whether all from `at` to `end` is the beginning of a longer form. */
    #beginsAt(units, at, end) {
        if (this.#starts[hashAt(units, at)] === 0)
            return false;
        const forms = this.#buckets.get(keyAt(units, at)) ?? [];
        return forms.some((form) => form.length > end - at && isAt(units, at, form.subarray(0, end - at)));
    }
    /** The length of the longest form that begins at `at`; 0 for none. */
    #matchAt(units, at) {
        if (this.#starts[hashAt(units, at)] === 0 || at + 2 >= units.length)
            return 0;
        for (const form of this.#buckets.get(keyAt(units, at)) ?? [])
            if (isAt(units, at, form))
                return form.length;
        return 0;
    }
}
/** Units compared for forms that begin inside other ones. Only a text made to repeat a long secret at every place needs
 *  more: its stretches are then masked one by one. */
const MOST_COMPARED = 50_000_000;
const ELLIPSIS = /…|\.\.\./g;
/** Units of a form that are too much of it. */
const SHORTEST_BEGINNING = 4;
/** More units than any message keeps of a value that was not cleaned before. */
const LONGEST_CUT = 2048;
/** Places looked at for beginnings of forms; a text made of ellipses would ask for more. */
const MOST_LOOKED_AT = 200_000;
function isAt(units, at, form) {
    if (at + form.length > units.length)
        return false;
    for (let index = 3; index < form.length; index++)
        if (units[at + index] !== form[index])
            return false;
    return true;
}
function hashAt(units, at) {
    return ((units[at] ?? 0) * 31 + (units[at + 1] ?? 0)) & 0xffff;
}
function keyAt(units, at) {
    return ((units[at] ?? 0) * 65_536 + (units[at + 1] ?? 0)) * 65_536 + (units[at + 2] ?? 0);
}
/** One unit for each unit, so that positions stay: letters that differ in case only become the same one. */
function folded(text) {
    const units = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        units[index] = unit < 128 ? (unit >= 97 && unit <= 122 ? unit - 32 : unit) : foldBeyondAscii(unit);
    }
    return units;
}
const folds = new Map();
function foldBeyondAscii(unit) {
    const known = folds.get(unit);
    if (known !== undefined)
        return known;
    const upper = String.fromCharCode(unit).toUpperCase();
    // What becomes longer, or a letter of ASCII, stays what it is: as in a regular expression that ignores case.
    const fold = upper.length === 1 && upper.charCodeAt(0) >= 128 ? upper.charCodeAt(0) : unit;
    folds.set(unit, fold);
    return fold;
}

;// CONCATENATED MODULE: ./lib/core/entities.js
/** Signs that HTML has names for, as far as writers use them for text: markup, punctuation, and the letters of Latin-1. */
const ENTITIES = new Map([
    ...Object.entries({
        amp: '&',
        apos: "'",
        ast: '*',
        bsol: '\\',
        colon: ':',
        comma: ',',
        commat: '@',
        dollar: '$',
        equals: '=',
        excl: '!',
        grave: '`',
        gt: '>',
        hat: '^',
        lbrace: '{',
        lcub: '{',
        lbrack: '[',
        lsqb: '[',
        lowbar: '_',
        lpar: '(',
        lt: '<',
        num: '#',
        percnt: '%',
        period: '.',
        plus: '+',
        quest: '?',
        quot: '"',
        rbrace: '}',
        rcub: '}',
        rbrack: ']',
        rsqb: ']',
        rpar: ')',
        semi: ';',
        sol: '/',
        verbar: '|',
        vert: '|',
    }),
    ...latin1(),
]);
/** In the order of their code points, from U+00A0. */
function latin1() {
    const names = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
    return names.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]);
}

;// CONCATENATED MODULE: ./lib/core/readings.js

/** `text` as it reads once its escapes are resolved, those inside of them too, and each of that without what folds a long
 *  line. Nearly every sign can be escaped in several ways, and any choice of signs may be: no list of texts could name all. */
function readingsOf(text) {
    const readings = [];
    let current;
    for (let depth = 0; depth <= MOST_NESTED; depth++) {
        const unfolded = reread(text, current, { pattern: FOLDS, meaning: nothing });
        if (unfolded !== undefined)
            readings.push(unfolded);
        current = depth === MOST_NESTED ? undefined : reread(text, current, { pattern: ESCAPES, meaning: meaningOf });
        if (current === undefined)
            break;
        readings.push(current);
    }
    // On its own, because "=" followed by two digits is nearly always something else.
    const printable = reread(text, undefined, { pattern: QUOTED_PRINTABLE, meaning: bytesOf });
    if (printable === undefined)
        return readings;
    const unfolded = reread(text, printable, { pattern: FOLDS, meaning: nothing });
    return [...readings, printable, ...(unfolded === undefined ? [] : [unfolded])];
}
/** JSON in JSON in a URL in an attribute. */
const MOST_NESTED = 4;
/** Line breaks of MIME and of indented lists, the zeros of UTF-16 read byte by byte, and invisible characters. */
const FOLDS = /=\r?\n|\r?\n[ \t]*|(?:\0|[\u00ad\u200b-\u200d\u2060\ufeff])/g;
/** Of URLs, of HTML and XML, and of JSON, JavaScript, C and shells. Bytes beyond ASCII belong together: they are UTF-8. */
const ESCAPES = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+|%u[\da-f]{4}|&#x[\da-f]{1,8};?|&#\d{1,8};?|&[a-z]\w{1,7};|\\x[0-7][\da-f]|(?:\\x[89a-f][\da-f])+|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\[01][0-7]{2}|(?:\\[23][0-7]{2})+|\\[bfnrt]|\\[^\w\s]/gi;
const QUOTED_PRINTABLE = /=[0-7][\dA-F]|(?:=[89A-F][\dA-F])+/g;
/** `original`, or an earlier reading of it, read by `rule`; undefined when the rule finds nothing. */
function reread(original, earlier, { pattern, meaning }) {
    const text = earlier === undefined ? original : earlier.text;
    if (text.search(pattern) === -1)
        return undefined;
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    const pieces = [];
    let length = 0;
    const put = (piece, placeOf) => {
        for (let index = 0; index < piece.length; index++, length++) {
            const [from, to] = placeOf(index);
            starts[length] = earlier === undefined ? from : (earlier.starts[from] ?? 0);
            ends[length] = earlier === undefined ? to : (earlier.ends[to - 1] ?? 0);
        }
        pieces.push(piece);
    };
    let done = 0;
    for (const { 0: stretch, index: at } of text.matchAll(pattern)) {
        const read = meaning(stretch);
        if (read === undefined)
            continue;
        const before = done;
        put(text.slice(before, at), (index) => [before + index, before + index + 1]);
        done = at + stretch.length;
        put(read, () => [at, at + stretch.length]);
    }
    if (done === 0)
        return undefined;
    put(text.slice(done), (index) => [done + index, done + index + 1]);
    return { text: pieces.join(''), starts, ends };
}
function nothing() {
    return '';
}
function meaningOf(escaped) {
    const kind = escaped.slice(0, 2).toLowerCase();
    if (kind === '&#')
        return signOf(/x/i.test(escaped) ? hexIn(escaped) : Number.parseInt(escaped.slice(2), 10));
    if (escaped.startsWith('&'))
        return ENTITIES.get(escaped.slice(1, -1));
    if (kind === '%u' || kind === '\\u')
        return signOf(hexIn(escaped));
    if (escaped.startsWith('%') || kind === '\\x')
        return bytesOf(escaped);
    if (/^\\\d/.test(escaped))
        return textOf(escaped.slice(1).split('\\'), 8);
    return CONTROLS.get(kind) ?? escaped.slice(1);
}
const CONTROLS = new Map([
    ['\\b', '\b'],
    ['\\f', '\f'],
    ['\\n', '\n'],
    ['\\r', '\r'],
    ['\\t', '\t'],
]);
function hexIn(escaped) {
    return Number.parseInt(escaped.replaceAll(/[^\da-f]/gi, ''), 16);
}
/** A lone half of a pair stays one: its other half follows, escaped in the same way. */
function signOf(codePoint) {
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
function bytesOf(escaped) {
    return textOf(escaped.match(/[\da-f]{2}/gi) ?? [], 16);
}
/** UTF-8, or Latin-1 where it is not. */
function textOf(numbers, base) {
    const bytes = Buffer.from(numbers.map((number) => Number.parseInt(number, base)));
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

// EXTERNAL MODULE: ./lib/core/secret-forms.js
var secret_forms = __nccwpck_require__(83281);
;// CONCATENATED MODULE: ./lib/core/redactor.js



/** What stands in for a secret wherever one would have been printed. */
const MASK = '***';

/** Learns each secret the moment it is known and removes it, in every form it may travel in, from all text
 *  that leaves the process. One instance a process; every sink goes through `clean`. */
class Redactor {
    #secrets = new Set();
    #listeners = [];
    #forms = new Set();
    #index = new FormIndex();
    /** Registers `secret` and returns it, so that it can be learned on the line that obtains it.
     *  A value shorter than four characters is returned but not learned: see `isLearnable`. */
    learn(secret) {
        if (!isLearnable(secret) || this.#secrets.has(secret))
            return secret;
        this.#secrets.add(secret);
        for (const form of (0,secret_forms/* formsOf */.X)(secret)) {
            if (this.#forms.has(form))
                continue;
            this.#forms.add(form);
            this.#index.add(form);
            for (const listener of this.#listeners)
                listener(form);
        }
        return secret;
    }
    /** Calls `listener` with each form of each secret, those already known included. The Action masks them with it. */
    onLearn(listener) {
        this.#listeners.push(listener);
        for (const form of this.#forms)
            listener(form);
    }
    /** UTF-16 units of the longest text that `clean` recognises: what it may miss at an end where a text was cut. */
    get longestForm() {
        return this.#index.longest;
    }
    /** `text` with each known secret, in each of its forms and however it is escaped, replaced by `***`. */
    clean(text) {
        if (this.#index.isEmpty)
            return text;
        const escaped = readingsOf(text).flatMap((reading) => this.#index.stretchesIn(reading.text).map((stretch) => originalOf(stretch, reading)));
        let clean = '';
        let done = 0;
        for (const { from, to } of joined([...this.#index.stretchesIn(text), ...escaped])) {
            clean += text.slice(done, from) + MASK;
            done = to;
        }
        return done === 0 ? text : clean + text.slice(done);
    }
}
function originalOf({ from, to }, { starts, ends }) {
    return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
}
/** Whether a secret is long enough to be removed from text. */
function isLearnable(secret) {
    return secret.length >= secret_forms/* SHORTEST_SECRET */.c;
}


/***/ }),

/***/ 83281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Shorter values would turn ordinary text into asterisks and protect nothing. */
const SHORTEST_SECRET = 4;
/** Every text by which a secret can be read: as it is, and in the encodings that requests, responses and reports put it
 *  into. The case of letters is left to whoever looks for them. A secret of several lines counts line by line too. */
function formsOf(secret) {
    const lines = secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== secret && line.length >= SHORTEST_SECRET);
    const forms = [secret, ...new Set(lines)].flatMap(formsOfLine);
    return new Set(forms.filter((form) => form.length >= SHORTEST_SECRET));
}
function formsOfLine(secret) {
    // A lone surrogate has no UTF-8: what would be sent is its replacement character.
    const wellFormed = Buffer.from(secret, 'utf8').toString('utf8');
    const percent = percentFormsOf(wellFormed);
    const json = jsonFormsOf(secret);
    return [
        secret,
        wellFormed,
        ...respelled(wellFormed),
        ...json,
        ...json.map((form) => JSON.stringify(form).slice(1, -1)),
        ...percent,
        ...hexFormsOf(wellFormed),
        // As it is, as OAuth has the credentials of a client (RFC 6749, section 2.3.1), and as JSON has it.
        ...new Set([wellFormed, ...percent.slice(0, FOR_BASE64), ...json.slice(0, 1)].flatMap(base64OfText)),
        ...markupFormsOf(secret),
    ];
}
/** What other programs make of the text without escaping it: another normal form of Unicode, another encoding of its bytes,
 *  numbers, and the spaces of a form. */
function respelled(text) {
    const bytes = Buffer.from(text, 'utf8');
    const others = [
        text.normalize('NFC'),
        text.normalize('NFD'),
        bytes.toString('latin1'),
        // As Latin-1 that is taken for UTF-8, and as ASCII.
        Buffer.from(text, 'latin1').toString('utf8'),
        text.replaceAll(/[^ -~]/gu, '?'),
    ];
    return [
        ...others.filter((other) => other.replaceAll(/[^ -~]|\?/g, '').length >= SHORTEST_SECRET),
        text.replaceAll(' ', '+'),
        ...[',', ', ', ' '].map((between) => [...bytes].join(between)),
        ...base64FormsOf(Buffer.from(text, 'utf16le')),
    ];
}
/** How many of the percent-encoded forms are looked for in Base64 too. */
const FOR_BASE64 = 3;
function percentFormsOf(text) {
    const component = encodeURIComponent(text);
    const strict = component.replaceAll(/[!'()*]/g, percentOf);
    const form = new URLSearchParams([[text, '']]).toString().slice(0, -1);
    const url = new URL('http://host/');
    url.search = text;
    url.pathname = text;
    const forms = [
        component,
        form,
        strict,
        component.replaceAll('%20', '+'),
        strict.replaceAll('%20', '+'),
        encodeURI(text),
        // As URL parsers leave it in a query and in a path.
        url.search.slice(1),
        url.pathname.slice(1),
        Buffer.from(text, 'utf8').toString('hex').replaceAll(/../g, '%$&'),
    ];
    // Twice, as a URL inside the query of another one has it.
    return [...forms, ...[component, form, strict].map(encodeURIComponent)];
}
function percentOf(sign) {
    return `%${sign.charCodeAt(0).toString(16)}`;
}
/** JSON has more than one way to write a text: other writers escape slashes, markup, or all that is not ASCII. */
function jsonFormsOf(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    let forms = [plain];
    for (const [pattern, escaped] of JSON_ESCAPES) {
        forms = forms.flatMap((form) => [form, form.replaceAll(pattern, escaped)]);
    }
    return [...new Set([...forms, text.replaceAll(/[\s\S]/g, unicodeEscape)])];
}
const JSON_ESCAPES = [
    [/[^ -~]/g, unicodeEscape],
    [/\//g, () => '\\/'],
    [/[<>&]/g, unicodeEscape],
    [/['+]/g, unicodeEscape],
];
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function hexFormsOf(text) {
    const hex = Buffer.from(text, 'utf8').toString('hex');
    return [hex, ...[' ', ':', '-', ', 0x', ',0x', ' 0x'].map((between) => hex.replaceAll(/..(?=.)/g, `$&${between}`))];
}
function base64OfText(text) {
    return base64FormsOf(Buffer.from(text, 'utf8'));
}
/** Base64 of the secret at each of the three offsets it can have inside a longer text (`user:SECRET`), without the
 *  characters that depend on its neighbours; in both alphabets, and percent-encoded. */
function base64FormsOf(bytes) {
    if (bytes.length === 0)
        return [];
    const forms = [];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const firstOwn = [0, 2, 3][lead] ?? 0;
        const trailing = ((lead + bytes.length) * 8) % 6 === 0 ? encoded.length : encoded.length - 1;
        const own = encoded.slice(firstOwn, trailing);
        // Fewer characters than this say too little of the secret and too much of ordinary text.
        if (own.length >= 5)
            forms.push(own, own.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(own));
    }
    return forms;
}
function markupFormsOf(text) {
    const escaped = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
    return [
        escaped,
        ...['&#39;', '&#x27;', '&apos;'].map((quote) => escaped.replaceAll("'", quote)),
        ...['&#34;', '&#x22;'].map((quote) => escaped.replaceAll('&quot;', quote).replaceAll("'", '&#39;')),
        text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
        text.replaceAll(/[&<>"']/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
    ];
}


/***/ }),

/***/ 36750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   _: () => (/* binding */ createStyle)
/* harmony export */ });
/** The style of an output that shows colours, or of one that does not. Text of files is made `visible` before. */
function createStyle({ colour }) {
    return colour ? coloured : plain;
}
/** Whether to colour an output. FORCE_COLOR (unless it is 0 or false) wins over NO_COLOR, as in Node itself; else a
 *  terminal that is not dumb gets colours, and a CI log does not. */
function wantsColour({ env, isTerminal }) {
    const { FORCE_COLOR, NO_COLOR = '', TERM, CI = '' } = env;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== '' || TERM === 'dumb')
        return false;
    const isCi = !['', '0', 'false'].includes(CI);
    return isTerminal && !isCi;
}
const plain = {
    bold: (text) => text,
    dim: (text) => text,
    red: (text) => text,
    yellow: (text) => text,
    green: (text) => text,
    cyan: (text) => text,
};
const coloured = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    cyan: sgr(36, 39),
};
/** Select Graphic Rendition, ECMA-48 8.3.117. */
function sgr(on, off) {
    return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate nearest to `given`, or undefined when none is near enough to be meant.
 *  Case and separators do not count; otherwise at most a third of the letters may differ (optimal string alignment). */
function nearest(given, candidates) {
    const wanted = plain(given);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance > Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)))
            continue;
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** `Did you mean "x"?`, or undefined when nothing is near. */
function didYouMean(given, candidates) {
    const candidate = nearest(given, candidates);
    return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
}
function plain(name) {
    // Names longer than this are no typo of ours, and the table below is quadratic.
    return name
        .slice(0, 64)
        .toLowerCase()
        .replaceAll(/[-_\s]/g, '');
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 34573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of an error of Node or of the system (`ENOENT`); undefined for any other value. Not `instanceof Error`, which
 *  is false for errors from another realm: under Jest those of Node are. */
function systemErrorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** What any thrown value says. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error)
        return String(error.message);
    return String(error);
}


/***/ }),

/***/ 59357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ READABLE_LENGTH),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65407);

/** `text` with every character that could change how a terminal or a reader takes the rest written out: controls, ESC,
 *  line breaks, bidirectional overrides, invisible ones, lone surrogates. The result is one line of plain text. */
function visible(text) {
    return text.replace(UNSAFE, (sign) => NAMED[sign] ?? escapeOf(sign));
}
/** `text` in double quotes for a message: made visible and cut after `limit` characters. */
function quoted(text, limit = 80) {
    const shown = visible(text.slice(0, limit));
    return text.length > limit ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
/** `text` as a part of one line that a person reads: visible, and cut after `limit` characters. */
function readable(text, limit = READABLE_LENGTH) {
    return visible((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, limit));
}
/** Takes from a text what the GitHub runner would execute: `::name` at the start of a line, after white space, and the
 *  older `##[name]`, which it finds anywhere in a line (actions/runner, ActionCommand.cs). It reads both streams, and a
 *  carriage return ends a line too. What a person reads hardly changes. */
function defuseCommands(text) {
    return text.replace(LINE_START_COMMAND, '$1: :').replaceAll('##[', '## [');
}
/** About two lines of a wide terminal: what a person reads of one value before looking elsewhere. */
const READABLE_LENGTH = 300;
// Zero-width joiner and non-joiner stay: emoji and several scripts need them, and they reorder nothing.
const UNSAFE = /(?![\u{200c}\u{200d}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]/gu;
// What .NET's TrimStart removes, and what its string comparison looks through: controls and invisible characters.
const LINE_START_COMMAND = /((?:^|[\n\r])(?:(?![\n\r])[\s\p{Cc}\p{Cf}])*):(?:(?![\n\r])[\p{Cc}\p{Cf}])*:/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeOf(sign) {
    const hex = (sign.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ eventContext)
/* harmony export */ });
/** Reads the context from `GITHUB_*` and the event payload. Never throws: a payload or a variable that is not of its
 *  form is left out, with a notice when a person should know. `readFile` returns undefined for what it cannot read. */
function eventContext(env, readFile) {
    const { payload, notice } = readPayload(env['GITHUB_EVENT_PATH'], readFile);
    const eventName = env['GITHUB_EVENT_NAME'] || undefined;
    const pullRequest = member(payload, 'pull_request');
    const head = member(pullRequest, 'head');
    // `pull_request_target` checks out the base branch, so that GITHUB_SHA is right there.
    const headSha = eventName === 'pull_request_target' ? undefined : member(head, 'sha');
    return {
        eventName,
        serverUrl: serverUrl(env['GITHUB_SERVER_URL']),
        repository: matching(env['GITHUB_REPOSITORY'], /^[\w.-]+\/[\w.-]+$/),
        commit: matching(headSha, COMMIT) ?? matching(env['GITHUB_SHA'], COMMIT),
        isForkPullRequest: isFork(pullRequest, head),
        runId: matching(env['GITHUB_RUN_ID'], /^\d+$/),
        runAttempt: matching(env['GITHUB_RUN_ATTEMPT'], /^\d+$/),
        notices: notice === undefined ? [] : [notice],
    };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
function readPayload(path, readFile) {
    if (!path)
        return {};
    const text = readFile(path);
    if (text === undefined)
        return { notice: unusable('it cannot be read') };
    try {
        const payload = JSON.parse(text);
        return isRecord(payload) ? { payload } : { notice: unusable('it is not a JSON object') };
    }
    catch {
        // The parser's message would quote the payload; where it came from is all a person needs.
        return { notice: unusable('it is not JSON') };
    }
}
function unusable(reason) {
    return `The event payload (GITHUB_EVENT_PATH) is not used because ${reason}; links point at GITHUB_SHA instead.`;
}
/** A pull request whose head repository was deleted came from a fork too. */
function isFork(pullRequest, head) {
    if (!isRecord(pullRequest))
        return false;
    const from = member(member(head, 'repo'), 'full_name');
    const to = member(member(member(pullRequest, 'base'), 'repo'), 'full_name');
    return typeof from !== 'string' || typeof to !== 'string' || from.toLowerCase() !== to.toLowerCase();
}
function serverUrl(given) {
    const fallback = 'https://github.com';
    if (!given || !URL.canParse(given))
        return fallback;
    const url = new URL(given);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return fallback;
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function matching(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
function member(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 24619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Makes the function that turns a path as the user named it into one relative to the root of its repository, with
 *  forward slashes; undefined for a file outside the workspace. The repository is the nearest folder that
 *  `isRepository`, because `actions/checkout` may put it below the workspace; without one it is the workspace. */
function repositoryPaths(options) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workspace);
    const roots = new Map();
    const rootOf = (folder) => {
        const known = roots.get(folder);
        if (known !== undefined)
            return known;
        const root = folder === workspace || options.isRepository(folder) ? folder : rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder));
        roots.set(folder, root);
        return root;
    };
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd, path);
        if (!isInside(workspace, file))
            return undefined;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)), file)
            .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
            .join('/');
    };
}
function isInside(folder, file) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, file);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 16327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



/** GitHub's limit of a job summary is 1 MiB a step; beyond it the runner drops all of it. */
const LARGEST_SUMMARY_BYTES = 1024 * 1024 - 1024;
/** Each function rejects when the runner's file cannot be used. Without a runner, outputs and summary go nowhere. */
function stepFiles(env) {
    let folder;
    return {
        setOutput: async (name, value) => {
            if (!env['GITHUB_OUTPUT'])
                return;
            const { setOutput } = await __nccwpck_require__.e(/* import() */ 6421).then(__nccwpck_require__.bind(__nccwpck_require__, 96421));
            setOutput(name, value);
        },
        summaryRoom: async () => {
            const path = env['GITHUB_STEP_SUMMARY'];
            return path ? Math.max(0, LARGEST_SUMMARY_BYTES - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size) : 0;
        },
        appendSummary: async (markdown) => {
            const { summary } = await __nccwpck_require__.e(/* import() */ 6421).then(__nccwpck_require__.bind(__nccwpck_require__, 96421));
            await summary.addRaw(markdown).write();
        },
        writeTemporary: async (fileName, text) => {
            folder ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'canary-preflight-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await folder, fileName);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        },
    };
}


/***/ }),

/***/ 97217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/** One line that the Actions runner takes as a command. Nothing in `properties` or `message` can end it, add a
 *  property or start another command. Escapes as GitHub documents them and the runner undoes them. */
function commandLine(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 27722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   aQ: () => (/* binding */ isLinkLocalOrMetadata)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);

/** One spelling for each IP address: dotted IPv4, compressed lower-case IPv6 without zone; IPv6-mapped IPv4 as IPv4.
 *  Undefined for anything else. Takes an IPv6 address with or without brackets. */
function canonicalAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return text;
    // Before asking Node, whose pattern of IPv6 addresses takes milliseconds to compile.
    if (!text.includes(':'))
        return undefined;
    const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return undefined;
    const compressed = new URL(`http://[${bare}]`).hostname.slice(1, -1);
    const embedded = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(compressed);
    if (embedded === null)
        return compressed;
    const [high, low] = [embedded[1], embedded[2]].map((group) => Number.parseInt(group ?? '0', 16));
    return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}
/** A host name or address as it is compared: lower case, IDNA in its ASCII form, no trailing dot, no brackets, and
 *  decimal, octal, hexadecimal and shortened IPv4 (`0x7f.1`, `2130706433`) as the address they stand for. */
function normalHost(host) {
    const address = canonicalAddress(host);
    if (address !== undefined)
        return address;
    const lower = host.toLowerCase();
    if (/[/?#@\\:%[\]\s]/.test(host) || !URL.canParse(`http://${host}`))
        return lower;
    const { hostname } = new URL(`http://${host}`);
    return canonicalAddress(hostname) ?? hostname.replace(/\.$/, '');
}
/** Link-local addresses, and the addresses at which clouds hand out credentials and instance metadata. */
function isLinkLocalOrMetadata(address) {
    const canonical = canonicalAddress(address);
    return canonical !== undefined && isIn(metadataAddresses(), canonical);
}
/** Whether a canonical address lies in a list. */
function isIn(list, canonical) {
    return list.check(canonical, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(canonical) ? 'ipv4' : 'ipv6');
}
let metadata;
// Made when first needed: telling IPv6 addresses takes Node milliseconds the first time, which validation does not need.
function metadataAddresses() {
    if (metadata !== undefined)
        return metadata;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet('169.254.0.0', 16, 'ipv4');
    list.addSubnet('fe80::', 10, 'ipv6');
    // AWS: instance metadata, ECS and EKS credentials over IPv6.
    list.addSubnet('fd00:ec2::', 32, 'ipv6');
    // Google Cloud over IPv6, Alibaba Cloud, Oracle Cloud, and the wire server of Azure.
    list.addAddress('fd20:ce::254', 'ipv6');
    list.addAddress('100.100.100.200', 'ipv4');
    list.addAddress('192.0.0.192', 'ipv4');
    list.addAddress('168.63.129.16', 'ipv4');
    metadata = list;
    return list;
}


/***/ }),

/***/ 24181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern),
/* harmony export */   i: () => (/* binding */ parseHostPattern)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76858);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27722);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80345);




/** Reads `api.example.com`, `*.example.com`, `host:8443`, `10.0.0.0/8`, `[2001:db8::/32]:443`, each with or without a
 *  leading `!`. A leading `*.` stands for one or more labels, `*` elsewhere for part of a label, `*` alone for every
 *  host. Throws OPTION_INVALID. */
function parseHostPattern(text) {
    const isDenial = text.startsWith('!');
    const { host, port } = splitPort(isDenial ? text.slice(1) : text, text);
    const list = addressesOf(host, text);
    if (list !== undefined)
        return { isDenial, port, subject: { kind: 'addresses', list } };
    if (host === '' || !/^[\p{L}\p{N}._*-]+$/u.test(host))
        throw invalidPattern(text);
    return { isDenial, port, subject: { kind: 'name', regex: nameRegex(host) } };
}
/** Whether `pattern` speaks of `destination`. An address pattern never matches before the address is known. */
function matchesPattern(pattern, destination) {
    if (pattern.port !== undefined && destination.port !== undefined && pattern.port !== destination.port)
        return false;
    if (pattern.subject.kind === 'name')
        return pattern.subject.regex.test(destination.host);
    return destination.address !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIn */ .S1)(pattern.subject.list, destination.address);
}
function splitPort(text, whole) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text.replace(/\/\d+$/, '')))
        return { host: text, port: undefined };
    const parts = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d{1,5}))?$/.exec(text);
    if (parts === null)
        throw invalidPattern(whole);
    const port = parts[3] === undefined ? undefined : Number(parts[3]);
    if (port !== undefined && (port < 1 || port > 65_535))
        throw invalidPattern(whole);
    return { host: parts[1] ?? parts[2] ?? '', port };
}
function addressesOf(host, whole) {
    const [base = '', bits, ...rest] = host.split('/');
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(base);
    if (address === undefined) {
        if (bits !== undefined)
            throw invalidPattern(whole);
        return undefined;
    }
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? 'ipv4' : 'ipv6';
    const most = family === 'ipv4' ? 32 : 128;
    if (rest.length > 0 || (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > most))) {
        throw invalidPattern(whole);
    }
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, bits === undefined ? most : Number(bits), family);
    return list;
}
function nameRegex(host) {
    if (host === '*')
        return /^/;
    const plain = host.includes('*') ? host.toLowerCase().replace(/\.$/, '') : (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(host);
    const source = plain
        .replace(/^\*\./, '\u0000')
        .replaceAll(/[.]/g, '\\.')
        .replaceAll('*', '[^.]*')
        .replace('\u0000', '(?:[^.]+\\.)+');
    return new RegExp(`^${source}$`);
}
function invalidPattern(text) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text.replace(/[^/@]*@/, '***@'));
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `"${shown}" is not a host pattern that --allow-host takes.`, {
        hint: 'Write a host ("api.example.com"), a glob ("*.example.com"), an address or block ("10.0.0.0/8"), each with or without ":port"; a leading "!" refuses instead of allowing. No scheme and no path. In the Action it is the input "allowed-hosts".',
    });
}


/***/ }),

/***/ 80345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// Controls (C0, DEL, C1), line and paragraph separators, and what reorders or hides text.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200d\ufeff]/gu;
/** Foreign text made fit for one line of a message: control characters shown as escapes, cut to `maxLength`. */
function printable(text, maxLength = 200) {
    const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
    return cut.replaceAll(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 63244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   OI: () => (/* binding */ assertionName),
/* harmony export */   QH: () => (/* binding */ UNEXPLAINED),
/* harmony export */   fZ: () => (/* binding */ stepSubject),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/** All problems: failed assertions, errored steps, unverified blueprints, then diagnostics by severity; within each kind
 *  in the order of the report. */
function problemsOf(report) {
    const all = report.runs.flatMap(problemsOfRun);
    return KINDS.flatMap((isOfKind) => all.filter(isOfKind));
}
/** For people: `2 Items › assertion 1, STATUS_CODE EQUALS`. */
function assertionSubject(step, assertion) {
    return `${stepSubject(step)} › ${assertionName(assertion)}`;
}
/** For people: `assertion 1, STATUS_CODE EQUALS: the description`. */
function assertionName({ index, type, operator, description }) {
    const what = operator === null ? type : `${type} ${operator}`;
    return `assertion ${index + 1}, ${what}${description === undefined ? '' : `: ${description}`}`;
}
/** For people: `2 Items`. */
function stepSubject(step) {
    return `${step.key} ${step.name}`;
}
/** What is said of a step that failed although none of its assertions did and it carries no error: never nothing. */
const UNEXPLAINED = 'The step did not pass, but the report does not say why.';
/** The word a person reads for each kind. */
const WORDS = {
    failed: 'failed',
    errored: 'errored',
    unverified: 'not verified',
    diagnostic: 'invalid',
};
const KINDS = [
    ({ kind }) => kind === 'failed',
    ({ kind }) => kind === 'errored',
    ({ kind }) => kind === 'unverified',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'error',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'warning',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'notice',
];
function problemsOfRun(run) {
    const problems = run.steps.flatMap((step) => problemsOfStep(run, step));
    if (run.error !== undefined) {
        problems.push({
            kind: 'unverified',
            severity: 'error',
            path: run.path,
            subject: '',
            ...run.error,
            ...START_OF_FILE,
        });
    }
    for (const diagnostic of run.diagnostics) {
        problems.push({ kind: 'diagnostic', path: run.path, subject: '', ...diagnostic });
    }
    return problems;
}
function problemsOfStep(run, step) {
    const failed = step.assertions.filter(({ status }) => status === 'failed' || status === 'errored');
    const problems = failed.map((assertion) => ({
        ...rangeOf(assertion),
        kind: 'failed',
        severity: 'error',
        path: run.path,
        code: assertion.type,
        subject: assertionSubject(step, assertion),
        message: assertion.message,
        expected: assertion.expected,
        ...(assertion.actual === null ? {} : { actual: assertion.actual }),
        target: step.target,
        ...(assertion.hint === undefined ? {} : { hint: assertion.hint }),
        pointer: assertion.pointer,
    }));
    const isBad = step.status === 'failed' || step.status === 'errored';
    if (step.status === 'skipped' || (step.error === undefined && (!isBad || failed.length > 0)))
        return problems;
    problems.push({
        ...rangeOf(step),
        kind: step.status === 'failed' ? 'failed' : 'errored',
        severity: 'error',
        path: run.path,
        subject: stepSubject(step),
        target: step.target,
        ...(step.error ?? { code: 'UNEXPLAINED', message: UNEXPLAINED }),
    });
    return problems;
}
function rangeOf({ line, column, endLine, endColumn }) {
    return { line, column, endLine, endColumn };
}
const START_OF_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };


/***/ }),

/***/ 86218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ REPORTERS)
/* harmony export */ });
/** One line a format; each module is loaded only when its format is asked for. */
const REPORTERS = {
    json: async () => (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 90846))).json,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 9553).then(__nccwpck_require__.bind(__nccwpck_require__, 9553))).junit,
    html: async () => (await __nccwpck_require__.e(/* import() */ 8925).then(__nccwpck_require__.bind(__nccwpck_require__, 68925))).htmlReport,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 20333))).markdown,
    openmetrics: async () => (await __nccwpck_require__.e(/* import() */ 2787).then(__nccwpck_require__.bind(__nccwpck_require__, 2787))).openmetrics,
    tap: async () => (await __nccwpck_require__.e(/* import() */ 1295).then(__nccwpck_require__.bind(__nccwpck_require__, 91295))).tap,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 8011).then(__nccwpck_require__.bind(__nccwpck_require__, 38011))).sarif,
};


/***/ }),

/***/ 81898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ parseRewrites),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   jV: () => (/* binding */ plainHost)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59357);


/** Reads the rewrites, the most specific first, which is the order in which they are tried: of each target only one is
 *  rewritten by, and never twice. Throws OPTION_INVALID. */
function parseRewrites(rewrites) {
    const parsed = rewrites.map(parseRewrite);
    const targets = new Map();
    for (const rewrite of parsed) {
        const from = identityOf(rewrite, 'from');
        const to = identityOf(rewrite, 'to');
        const other = targets.get(from);
        if (other !== undefined && other !== to) {
            const message = `Two rewrites send ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(rewrite.given.from)} to different places: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other)} and ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(to)}.`;
            throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', message, { hint: 'Keep one of them.' });
        }
        targets.set(from, to);
    }
    return parsed.sort((a, b) => specificity(b) - specificity(a));
}
/** The path of a rewrite's side: no slash at its end, empty for the root. */
function pathOf(url) {
    return url.pathname.replace(/\/+$/, '');
}
/** The port a URL leads to, written or not. */
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** A host as it is compared: lower case, without the brackets of an IPv6 address. */
function plainHost(host) {
    return host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
}
function parseRewrite(given) {
    const isUrl = given.from.includes('://');
    if (isUrl !== given.to.includes('://')) {
        throw invalid(given, 'one side has a scheme and the other has none', 'Write the scheme on both sides, or on neither.');
    }
    if (isUrl)
        return { kind: 'url', given, from: urlSide(given, given.from), to: urlSide(given, given.to) };
    return { kind: 'host', given, from: hostSide(given, given.from), to: hostSide(given, given.to) };
}
function urlSide(given, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw invalid(given, `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no http: or https: URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw invalid(given, 'a side holds credentials');
    if (url.search !== '' || url.hash !== '')
        throw invalid(given, `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} has a query or a fragment`);
    return url;
}
function hostSide(given, text) {
    const match = /^(\[[0-9a-fA-F:.]+\]|[^\s:/?#@[\]]+)(?::(\d{1,5}))?$/.exec(text);
    const port = match?.[2] === undefined ? undefined : Number(match[2]);
    // As a URL writes it, since a URL silently ignores a host that it cannot hold.
    const url = match?.[1] === undefined ? undefined : `http://${match[1]}/`;
    if (url === undefined || !URL.canParse(url) || (port !== undefined && (port < 1 || port > 65_535))) {
        throw invalid(given, `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is neither a URL nor HOST or HOST:PORT`);
    }
    return { host: plainHost(new URL(url).hostname), port };
}
function invalid(given, problem, hint) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `The rewrite ${describe(given)} cannot be used: ${problem}.`, {
        hint: hint ?? 'Write for example https://api.example.com=https://staging.example.com or db.example.com=127.0.0.1:5432.',
    });
}
// A side that may hold a password is not quoted.
function describe({ from, to }) {
    return [from, to].some((side) => side.includes('@')) ? 'FROM=TO' : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${from}=${to}`, 160);
}
/** One text for all ways to write the same side. */
function identityOf(rewrite, side) {
    if (rewrite.kind === 'url')
        return `${rewrite[side].origin}${pathOf(rewrite[side])}`;
    const { host, port } = rewrite[side];
    return port === undefined ? host : `${host}:${port}`;
}
// A path is more specific than none, and the longer the more; a URL more than a host; a host with a port more than one without.
function specificity(rewrite) {
    if (rewrite.kind === 'url')
        return 2 + pathOf(rewrite.from).length;
    return rewrite.from.port === undefined ? 0 : 1;
}


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseSecretHosts)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59357);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27722);
/* harmony import */ var _network_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24181);




/** Throws OPTION_INVALID for what is no pattern. A host with `http://` before it may also be reached without TLS; a loopback
 *  address always may. */
function parseSecretHosts(given) {
    return given.map(({ name, host }) => {
        const mayBePlain = host.startsWith('http://');
        const text = host.replace(/^https?:\/\//, '');
        if (text.startsWith('!'))
            throw noDenial(host);
        const pattern = (0,_network_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHostPattern */ .i)(text);
        const regex = new RegExp(`^${name
            .split('*')
            .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
            .join('.*')}$`, 's');
        return {
            binds: (secretName) => regex.test(secretName),
            covers: ({ host: to, port, isPlain }) => {
                const normal = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(to);
                const address = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(normal);
                if (isPlain && !mayBePlain && !isLoopback(normal, address))
                    return false;
                return (0,_network_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, { host: normal, address, port });
            },
        };
    });
}
/** `address` is canonical, so that every spelling of 127.0.0.0/8 begins alike. */
function isLoopback(host, address) {
    if (address === undefined)
        return host === 'localhost' || host.endsWith('.localhost');
    return address.startsWith('127.') || address === '::1';
}
function noDenial(host) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('OPTION_INVALID', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(host)} refuses a host, but a secret is bound to the hosts it may go to.`, {
        hint: 'Write the hosts that may have it, without "!".',
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

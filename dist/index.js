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
/* harmony import */ var _commands_action_step_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74878);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76858);


// Until there is a verdict: whatever ends this process early, the step is not green.
process.exitCode = 3;
const { env, stdout, stderr } = process;
// The reader may go away; the verdict still counts.
for (const stream of [stdout, stderr])
    stream.on('error', () => undefined);
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
    // The runner sends both, seconds apart: the second one must not cut off what is being written.
    process.on(name, () => stop.abort(new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('INTERRUPTED', `The step was cancelled (${name}).`)));
}
const step = (0,_commands_action_step_js__WEBPACK_IMPORTED_MODULE_1__/* .actionStep */ .J)({
    env,
    cwd: process.cwd(),
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    signal: stop.signal,
});
process.on('uncaughtException', (error) => {
    step.annotateError(error);
    process.exit(3);
});
process.exitCode = await step.run();
await Promise.all([flushed(stdout), flushed(stderr)]);
// A connection that some server keeps open must not keep the job running.
process.exit();
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
    let cursor = cursors.get(document);
    if (cursor?.pointer !== pointer || cursor.units > offset) {
        const { value } = placeOf(document, pointer);
        const source = document.text.slice(value.offset, value.offset + value.length);
        if (!/^["'`“”„«‘]/.test(source))
            return document.lines.rangeOf(value);
        cursor = { pointer, source, offset: value.offset, at: 1, units: 0 };
        cursors.set(document, cursor);
    }
    advance(cursor, offset);
    const start = cursor.at;
    advance(cursor, offset + length);
    return document.lines.rangeOf({ offset: cursor.offset + start, length: cursor.at - start });
}
/** Where the last question about each document ended: a long text with many finds in it is read through once. */
const cursors = new WeakMap();
/** Each escape sequence stands for exactly one code unit; a pair of surrogates is two. The opening quote comes first. */
function advance(cursor, units) {
    const { source } = cursor;
    while (cursor.units < units && cursor.at < source.length - 1) {
        cursor.at += source.charAt(cursor.at) !== '\\' ? 1 : source.charAt(cursor.at + 1) === 'u' ? 6 : 2;
        cursor.units += 1;
    }
    cursor.at = Math.min(cursor.at, source.length - 1);
}
function childOf(node, token) {
    if (node.type === 'array')
        return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.children?.[Number(token)] : undefined;
    if (node.type !== 'object')
        return undefined;
    return membersByName(node).get(token)?.children?.[1];
}
/** Made once for each object that is looked into. */
const indexes = new WeakMap();
function membersByName(object) {
    const known = indexes.get(object);
    if (known !== undefined)
        return known;
    const index = new Map((object.children ?? []).map((property) => [property.children?.[0]?.value, property]));
    indexes.set(object, index);
    return index;
}


/***/ }),

/***/ 74878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ actionStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __nccwpck_require__(76858);
// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __nccwpck_require__(89182);
// EXTERNAL MODULE: ./lib/core/redactor.js + 2 modules
var core_redactor = __nccwpck_require__(47026);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
;// CONCATENATED MODULE: ./lib/github/event-context.js
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

;// CONCATENATED MODULE: ./lib/github/repository-path.js

/** Makes the function that turns a path as the user named it into one relative to the root of its repository, with
 *  forward slashes; undefined for a file outside the workspace. The repository is the nearest folder that
 *  `isRepository`, because `actions/checkout` may put it below the workspace; without one it is the workspace. */
function repositoryPaths(options) {
    const workspace = (0,external_node_path_.resolve)(options.workspace);
    const roots = new Map();
    const rootOf = (folder) => {
        const known = roots.get(folder);
        if (known !== undefined)
            return known;
        const root = folder === workspace || options.isRepository(folder) ? folder : rootOf((0,external_node_path_.dirname)(folder));
        roots.set(folder, root);
        return root;
    };
    return (path) => {
        const file = (0,external_node_path_.resolve)(options.cwd, path);
        if (!isInside(workspace, file))
            return undefined;
        return (0,external_node_path_.relative)(rootOf((0,external_node_path_.dirname)(file)), file)
            .split(external_node_path_.sep)
            .join('/');
    };
}
function isInside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./lib/github/step-files.js



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
            return path ? Math.max(0, LARGEST_SUMMARY_BYTES - (await (0,promises_.stat)(path)).size) : 0;
        },
        appendSummary: async (markdown) => {
            const { summary } = await __nccwpck_require__.e(/* import() */ 6421).then(__nccwpck_require__.bind(__nccwpck_require__, 96421));
            await summary.addRaw(markdown).write();
        },
        writeTemporary: async (fileName, text) => {
            folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'canary-preflight-'));
            const path = (0,external_node_path_.join)(await folder, fileName);
            await (0,promises_.writeFile)(path, text);
            return path;
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/workflow-commands.js
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

// EXTERNAL MODULE: ./lib/commands/conclusion.js
var commands_conclusion = __nccwpck_require__(3775);
// EXTERNAL MODULE: ./lib/commands/mode-outcome.js
var mode_outcome = __nccwpck_require__(92610);
;// CONCATENATED MODULE: ./lib/commands/action-run.js


/** Does what the inputs ask for. Throws for what keeps it from beginning. */
async function executeMode(asked, context) {
    const shown = { cwd: context.cwd, hasAnnotations: asked.annotations, hasSummary: asked.summary };
    switch (asked.command) {
        case 'validate':
            return await (0,mode_outcome/* withReports */.UX)(await validateMode(asked.options, context, shown), asked.reports, context);
        case 'run': {
            const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(4345), __nccwpck_require__.e(8570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18570));
            const { result: report, exitCode, loaded, written, errors } = await runCommand(asked.options, context);
            const conclusion = (0,commands_conclusion/* conclusionOfRun */.q)(report, exitCode);
            return { outcome: { ...shown, report, loaded, conclusion, reports: written }, exitCode, notices: [], errors };
        }
        case 'plan':
            return await (0,mode_outcome/* withReports */.UX)(await planMode(asked.options, context, shown), asked.reports, context);
        case 'deploy': {
            const { deployMode } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(9547), __nccwpck_require__.e(4345), __nccwpck_require__.e(2344), __nccwpck_require__.e(4074), __nccwpck_require__.e(9277), __nccwpck_require__.e(6782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26782));
            return await deployMode(asked, context, shown);
        }
    }
}
async function validateMode(options, context, shown) {
    const { validateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(4345), __nccwpck_require__.e(6910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56910));
    const timed = (0,mode_outcome/* stopwatch */.sX)(context);
    const { result: loaded, exitCode } = await validateCommand(options, context);
    const report = await (0,mode_outcome/* validationReport */.qW)(loaded.files, timed(), context);
    return {
        outcome: { ...shown, report, loaded, conclusion: report.status, reports: [] },
        exitCode,
        notices: [],
        errors: [],
    };
}
async function planMode(options, context, shown) {
    const { planCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(9547), __nccwpck_require__.e(4345), __nccwpck_require__.e(2344), __nccwpck_require__.e(4074), __nccwpck_require__.e(9277), __nccwpck_require__.e(1610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51610));
    const timed = (0,mode_outcome/* stopwatch */.sX)(context);
    const { loaded, result: plans, exitCode, skipped } = await planCommand(options, context, { canGoWithoutAws: true });
    const report = await (0,mode_outcome/* validationReport */.qW)(loaded.files, timed(), context);
    const outcome = {
        ...shown,
        report,
        loaded: (0,mode_outcome/* loadedFiles */.F9)(loaded),
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
function processContext({ redactor, signal, root, env = process.env, cwd = process.cwd(), }) {
    const { stdout, stderr } = process;
    // The AWS SDK would tell users of the bundle which Node its next version needs: that is for us to know.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    return {
        cwd,
        root,
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

// EXTERNAL MODULE: ./lib/commands/exit-code.js
var exit_code = __nccwpck_require__(15884);
// EXTERNAL MODULE: ./lib/commands/files/permitted-path.js
var permitted_path = __nccwpck_require__(23440);
// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __nccwpck_require__(7179);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/commands/options/command-options.js + 1 modules
var command_options = __nccwpck_require__(25631);
;// CONCATENATED MODULE: ./lib/commands/options/secret-lines.js

/** The secrets of an input, a line each. What begins a JSON object goes on to its closing brace, and a PEM to its last line: both
 *  come with line breaks, and a piece of one must not be taken for a secret of its own. All of the text is learned first. Throws
 *  OPTION_INVALID for one that does not end. */
function secretLines(text, { label, source, redactor }) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
    const found = [];
    for (let from = 0; from < lines.length;) {
        const own = `${label}, line ${from + 1},`;
        const count = lengthFrom(lines, from);
        if (count === undefined) {
            for (const line of lines)
                for (const part of [line, line.slice(line.indexOf('=') + 1)])
                    redactor.learn(part);
            throw unfinished(own, lines[from] ?? '');
        }
        const value = lines.slice(from, from + count).join('\n');
        if (value !== '')
            found.push({ text: value, label: own, source, isLine: true });
        from += count;
    }
    return found;
}
/** How many lines the secret takes that begins at `from`; undefined when it does not end. */
function lengthFrom(lines, from) {
    const first = lines[from] ?? '';
    const value = first.slice(first.indexOf('=') + 1).trimStart();
    const end = PEM.exec(value)?.[1];
    if (end !== undefined)
        return ending(lines, from, (line) => line.endsWith(`-----END ${end}-----`));
    if (!/^\{(?:\s*$|\s*")/.test(value))
        return 1;
    const isClosed = braces();
    return ending(lines, from, (line, index) => isClosed(index === from ? value : line));
}
const PEM = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/;
function ending(lines, from, isLast) {
    for (let index = from; index < lines.length; index++)
        if (isLast(lines[index] ?? '', index))
            return index - from + 1;
    return undefined;
}
/** Reads JSON line by line and says when its first brace is closed. */
function braces() {
    let depth = 0;
    return (line) => {
        // A text of JSON ends in the line in which it begins.
        for (const sign of line.replaceAll(/"(?:[^"\\]|\\.)*"?/g, '').replaceAll(/[^{}]/g, ''))
            depth += sign === '{' ? 1 : -1;
        return depth <= 0;
    };
}
function unfinished(label, first) {
    const kind = first.includes('-----BEGIN')
        ? 'a PEM, and its last line "-----END ...-----"'
        : 'a JSON object, and its closing brace';
    return new app_error/* AppError */.uV('OPTION_INVALID', `${label.replace(/,$/, '')}: here begins ${kind} does not follow.`, {
        hint: 'Give all of it: NAME={ ... } or NAME=-----BEGIN ...-----. Nothing of it is shown, it may be secret.',
    });
}

// EXTERNAL MODULE: ./lib/commands/options/table.js + 4 modules
var table = __nccwpck_require__(39441);
// EXTERNAL MODULE: ./lib/commands/options/value-parsers.js
var value_parsers = __nccwpck_require__(82119);
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
            given.set(spec.name, valuesOf(spec, text, redactor));
    }
    const emptySecrets = takeEmptySecrets(given);
    const toOutput = given.get('report')?.find(({ text }) => text.endsWith('=-'));
    if (toOutput !== undefined) {
        throw new app_error/* AppError */.uV('OPTION_INVALID', `${(0,value_parsers/* labelOf */.Wy)(toOutput)}: a step has no standard output for a report.`, {
            hint: 'Name a file, such as json=reports/report.json.',
        });
    }
    // In every mode: a workflow that switches modes hears of a mistake at once, and its secrets are known to the redactor.
    const run = (0,command_options/* commandOptions */.i)('run', given, redactor);
    const validate = (0,command_options/* commandOptions */.i)('validate', given, redactor);
    const deploy = (0,command_options/* commandOptions */.i)('deploy', given, redactor);
    for (const name of texts.keys())
        assertKnown(name);
    const { mode, annotations, summary, workingDirectory } = run;
    // GitHub hands over the default of an input as if it had been written. The modes that deploy nothing judge those that were named.
    const isNamed = deploy.manifests.some((pattern) => pattern !== (0,command_options/* specOf */.r)('manifests').default);
    const manifests = isNamed ? deploy.manifests : [];
    const common = { annotations, summary, workingDirectory, reports: run.reports, emptySecrets };
    switch (mode) {
        case 'validate':
            return { command: mode, options: { ...validate, manifests }, ...common };
        case 'run':
            return { command: mode, options: { ...run, manifests }, ...common };
        case 'plan':
            return { command: mode, options: (0,command_options/* commandOptions */.i)('plan', given, redactor), ...common };
        case 'deploy':
            return { command: mode, options: deploy, run, ...common };
    }
}
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
function valuesOf(spec, text, redactor) {
    const label = `Input "${spec.input}"`;
    const source = `input ${spec.input}`;
    if (!spec.isRepeatable)
        return [{ text, label, source }];
    if (spec.form.kind === 'secret')
        return secretLines(text, { label, source, redactor });
    return text
        .split(/\r\n|\n|\r/)
        .map((line, index) => ({ text: line.trim(), label: `${label}, line ${index + 1},`, source }))
        .filter((line) => line.text !== '');
}
function assertKnown(name) {
    const names = inputSpecs.map(({ input }) => input);
    const variable = (0,visible/* quoted */.TL)(`INPUT_${name.toUpperCase()}`);
    throw new app_error/* AppError */.uV('OPTION_UNKNOWN', `There is no input ${(0,visible/* quoted */.TL)(name)}.`, {
        // The runner hands over inputs as variables, so that one of the workflow's "env" looks like an input.
        hint: `${(0,suggest/* didYouMean */.a)(name, names) ?? `The inputs are ${names.join(', ')}.`} If the workflow itself sets a variable ${variable}, give it a name that does not begin with INPUT_.`,
    });
}

;// CONCATENATED MODULE: ./lib/commands/options/words-of-face.js

/** Names the options as a face spells them. What a face lacks is named as on the command line. */
function wordsOf(face) {
    return (name, value) => {
        const spec = table/* OPTIONS */.lw.find((candidate) => candidate.name === name);
        return spec === undefined ? name : WORDS[face](spec, value);
    };
}
const WORDS = {
    cli: ({ flag, name, form }, value) => {
        const own = flag ?? `--${name}`;
        return value === undefined || form.kind === 'flag' ? own : `${own} ${value}`;
    },
    action: (spec, value) => {
        if (spec.input === null)
            return WORDS.cli(spec, value);
        return value === undefined ? `input "${spec.input}"` : `"${spec.input}: ${value}"`;
    },
    settings: (spec, value) => {
        if (spec.setting === null)
            return WORDS.cli(spec, value);
        return value === undefined ? `"${spec.setting}"` : `"${spec.setting}: ${value}"`;
    },
};

// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __nccwpck_require__(34573);
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
    return commandLine(annotation.level, { ...place, title }, cut(visibleLines(annotation.message), LONGEST_MESSAGE));
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

// EXTERNAL MODULE: ./lib/runner/report/findings.js
var findings = __nccwpck_require__(52935);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js



/** Every remark of the report, failures first. The first one of each step and file comes before the second one of any,
 *  so that a budget cuts off what is most alike. */
function annotationsOf(report, repositoryPath) {
    const ranks = new Map();
    return (0,findings/* findings */.Pg)(report)
        .map((finding) => {
        const group = `${finding.path}\n${finding.severity}\n${finding.step}`;
        const rank = ranks.get(group) ?? 0;
        ranks.set(group, rank + 1);
        return { rank, annotation: annotationFrom(finding, repositoryPath) };
    })
        .sort((a, b) => a.rank - b.rank)
        .map(({ annotation }) => annotation);
}
function annotationFrom(finding, repositoryPath) {
    const { line, column, endLine, endColumn } = finding;
    const path = repositoryPath(finding.path);
    const details = (0,findings/* detailsOf */.cz)(finding).filter(([name, text]) => name !== 'pointer' && text !== '');
    const lines = [
        annotations_short(finding.message),
        ...details.map(([name, text]) => `${name}: ${annotations_short(text)}`),
        // A file outside the repository gets no line on GitHub, so that its name has to stand in the text.
        ...(path === undefined ? [`file: ${(0,visible/* visible */.RK)(finding.path)}:${line}`] : []),
    ];
    return {
        level: finding.severity,
        path,
        range: { line, column, endLine, endColumn },
        title: titleOf(finding),
        message: lines.join('\n'),
    };
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
            // Steps may have passed: only one of these errors says that none did.
            return code === 'NO_ASSERTION_EVALUATED' ? `Nothing was verified (${code})` : `Not verified as a whole (${code})`;
        case 'diagnostic':
            return severity === 'error' ? `Invalid ${file} (${code})` : `${file}: ${severity} (${code})`;
        case 'flaky':
        case 'warning':
            return `${code}: ${subject}`;
    }
}
/** A value of a response can be a megabyte, and a line break in it could pretend to be a line of ours. */
function annotations_short(text) {
    return (0,visible/* readable */.HD)(text, 600);
}

// EXTERNAL MODULE: ./lib/reporters/status-text.js
var status_text = __nccwpck_require__(58240);
// EXTERNAL MODULE: ./lib/reporters/table.js
var reporters_table = __nccwpck_require__(86218);
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
        // Of what is not there, such as a new canary that failed its dry run, the name would lead nowhere.
        'canary-arn': told === undefined || told.live === 'absent' ? '' : told.arn,
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











/** Tells GitHub: annotations, reports, outputs, job summary. Returns what was promised (outputs, summary) and could not be written: the
 *  job is not done without. Of displays, and of files that nobody asked for, only a notice says so. The verdict is not touched. */
async function publish(outcome, places, sinks) {
    if (outcome.hasAnnotations) {
        const show = () => sinks.commands(annotationLines(outcome, places, sinks.spent()));
        noticed('The annotations could not be shown', sinks, await problemOf(show));
    }
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
    const unset = await setOutputs(outputs, sinks);
    const unwritten = outcome.hasSummary ? await problemOf(() => writeSummary(outcome, places, sinks)) : undefined;
    return unwritten === undefined ? unset : [...unset, brokenPromise('The job summary could not be written', unwritten)];
}
/** Sets every output; one that is not given is empty. Returns why they could not be set. */
async function setOutputs(outputs, sinks) {
    const problem = await problemOf(async () => {
        // One after the other, for they go to one file.
        for (const { name } of options_action/* OUTPUTS */.p)
            await sinks.setOutput(name, outputs[name] ?? '');
    });
    return problem === undefined ? [] : [brokenPromise('The outputs could not be set', problem)];
}
function brokenPromise(what, problem) {
    return new app_error/* AppError */.uV('FILE_UNWRITABLE', `${what}: ${problem}`, {
        hint: 'What was found out is in the log. Without what was asked for, the step does not end as if it were done.',
    });
}
function annotationLines({ report, canaries }, { repositoryPath }, spent) {
    const ofCanaries = canaries === undefined ? [] : canaryAnnotations(canaries, repositoryPath);
    const annotations = [...annotationsOf(report, repositoryPath), ...ofCanaries];
    const lines = withinBudget(annotations, spent).map(annotationLine);
    // The log says all of it already, better: it shows annotations folded.
    return lines.length === 0 ? [] : [commandLine('group', {}, 'Annotations'), ...lines, commandLine('endgroup', {}, '')];
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
        const problem = await problemOf(async () => {
            const reporter = await reporters_table/* REPORTERS */.P[format]();
            paths[format] = await sinks.writeTemporary(DEFAULT_NAMES[format], reporter(report, { sources: loaded.sources }));
        });
        noticed(`The ${format} report could not be written`, sinks, problem);
    }
    return paths;
}
const DEFAULT_NAMES = { json: 'report.json', junit: 'junit.xml', html: 'report.html' };
const FORMATS = ['json', 'junit', 'html'];
async function writeSummary({ report, loaded, canaries, conclusion, remarks = [] }, { event, repositoryPath }, sinks) {
    const room = await sinks.summaryRoom();
    if (room < SMALLEST_SUMMARY)
        return;
    const linkTo = (file, line) => {
        const path = repositoryPath(file);
        return path === undefined ? undefined : fileLink(event, { path, line });
    };
    const markdown = await reporters_table/* REPORTERS */.P.markdown();
    const { markdownText } = await __nccwpck_require__.e(/* import() */ 3313).then(__nccwpck_require__.bind(__nccwpck_require__, 73313));
    // First, or a run that passed would look like the whole truth. Each is cut to a few hundred characters.
    const said = remarks.map((lines) => `> ${lines.map(markdownText).join(' ')}\n\n`).join('');
    // One verdict, of the job. What the report says is a part of it where there is more to say.
    const isWhole = canaries === undefined && conclusion === report.status;
    const head = isWhole ? said : `${said}## ${SYMBOLS[conclusion]} ${markdownText(report.tool.name)}: ${conclusion}\n\n`;
    const heading = isWhole ? {} : { heading: report.totals.steps > 0 ? '## Verification' : '## Files' };
    // Then the deploy: it is what was asked for, and what room is left is enough for the run.
    const maxBytes = Math.max(0, room - Buffer.byteLength(head));
    const ofCanaries = canaries === undefined ? '' : await canarySummary(canaries, { linkTo, maxBytes });
    const left = maxBytes - Buffer.byteLength(ofCanaries);
    const ofRun = left < SMALLEST_SUMMARY ? '' : markdown(report, { sources: loaded.sources, linkTo, maxBytes: left, ...heading });
    await sinks.appendSummary(head + ofCanaries + ofRun);
}
const SYMBOLS = { ...status_text/* SYMBOLS */.Am, cancelled: '!', aborted: '!' };
/** With less room than this there is nothing sensible to say. */
const SMALLEST_SUMMARY = 2000;
async function problemOf(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        // Whether it only is a notice, or more, depends on what could not be done.
        return (0,system_error/* messageOf */.bD)(error);
    }
}
function noticed(what, sinks, problem) {
    if (problem !== undefined)
        sinks.notice(`${what}: ${problem}`);
}

;// CONCATENATED MODULE: ./lib/commands/action-step.js



















function actionStep(host) {
    const { env, signal } = host;
    (0,option_words/* speakAs */.d)(wordsOf('action'));
    const redactor = new core_redactor/* Redactor */.pO();
    // Before anything is printed: GitHub hides in the log what it was told to.
    redactor.onLearn((text) => {
        if (text.trim() !== '')
            host.stdout(`${commandLine('add-mask', {}, text)}\n`);
    });
    let context = {
        ...processContext({ redactor, signal, env, cwd: host.cwd, root: workspaceOf(host) }),
        stdout: (text) => print(host.stdout, text),
        stderr: (text) => print(host.stderr, text),
    };
    const spent = { error: 0, notice: 0 };
    const sinks = {
        ...stepFiles(env),
        commands: (lines) => {
            for (const line of lines)
                host.stdout(`${line}\n`);
        },
        notice: (message) => annotate('notice', 'canary-preflight', message),
        spent: () => spent,
    };
    return { run, annotateError };
    async function run() {
        try {
            const options = parseInputs(env, redactor);
            context = inFolder(context, options.workingDirectory);
            const event = eventContext(env, read_file/* readableText */.Gh);
            for (const notice of [...event.notices, ...aboutSecrets(options, event)])
                sinks.notice(notice);
            const { outcome, exitCode, notices, errors } = await executeMode(withDebugging(options), context);
            for (const notice of notices)
                sinks.notice(notice);
            for (const error of errors)
                annotateError(error);
            const remarks = [...errors.map(linesOf), ...notices.map((notice) => [redactor.clean(notice)])];
            return kept(exitCode, await publish({ ...outcome, remarks }, { event, repositoryPath: repositoryPath() }, sinks));
        }
        catch (error) {
            const shown = signal.aborted ? signal.reason : error;
            annotateError(shown);
            const exitCode = (0,exit_code/* exitCodeOfError */.L)(shown);
            return kept(exitCode, await setOutputs({ conclusion: (0,commands_conclusion/* conclusionOfFailure */.b)(exitCode) }, sinks));
        }
    }
    /** The exit status, or 3 when something that was promised could not be written, whatever the verdict. */
    function kept(exitCode, broken) {
        for (const error of broken)
            annotateError(error);
        return broken.length === 0 || exitCode === 130 ? exitCode : 3;
    }
    /** "Enable debug logging" of a re-run sets RUNNER_DEBUG. */
    function withDebugging(asked) {
        if (env['RUNNER_DEBUG'] !== '1')
            return asked;
        const verbose = true;
        if (asked.command === 'run')
            return { ...asked, options: { ...asked.options, verbose } };
        return asked.command === 'deploy' ? { ...asked, run: { ...asked.run, verbose } } : asked;
    }
    /** The one way for text to the log: no secret in it, and no line of it a command. */
    function print(write, text) {
        const safe = (0,visible/* defuseCommands */.pq)(redactor.clean(text));
        write(safe.endsWith('\n') || safe === '' ? safe : `${safe}\n`);
    }
    function annotate(level, title, message) {
        spent[level] += 1;
        host.stdout(`${commandLine(level, { title: redactor.clean(title) }, redactor.clean(message))}\n`);
    }
    function annotateError(error) {
        const known = knownError(error);
        annotate('error', `canary-preflight: ${known.code}`, linesOf(known).join('\n'));
        if (env['RUNNER_DEBUG'] === '1' && known.kind === 'internal')
            print(host.stderr, (error instanceof Error && error.stack) || '');
    }
    /** What is said of an error, without a secret. */
    function linesOf(error) {
        const { message, hint } = knownError(error);
        const lines = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])];
        return lines.map((line) => (0,visible/* visible */.RK)(redactor.clean(line)));
    }
    function repositoryPath() {
        const given = env['GITHUB_WORKSPACE'];
        const paths = repositoryPaths({ cwd: context.cwd, workspace: workspaceOf(host), isRepository });
        // The workspace may be a link, by which the workflow names its files.
        return (path) => paths(path) ?? (given ? paths((0,external_node_path_.join)(workspaceOf(host), (0,external_node_path_.relative)(given, path))) : undefined);
    }
}
function aboutSecrets({ command, emptySecrets }, { isForkPullRequest }) {
    if (command === 'validate' || emptySecrets.length === 0)
        return [];
    const why = isForkPullRequest
        ? 'GitHub gives no secrets to pull requests from forks; "mode: validate" needs none.'
        : 'Check that the repository or its environment has them, under the names the workflow uses.';
    return [`These secrets are empty and count as not given: ${emptySecrets.map(visible/* visible */.RK).join(', ')}. ${why}`];
}
function knownError(error) {
    return (0,app_error/* toAppError */.b_)('INTERNAL', error, {
        hint: 'This is a defect of canary-preflight. Please report it, with the log of a run with debug logging enabled.',
    });
}
/** The context in the folder of the input "working-directory": paths begin there, and what nothing may leave stays the workspace. */
function inFolder(context, folder) {
    if (folder === undefined)
        return context;
    const cwd = (0,permitted_path/* permittedPath */.In)({ ...context, path: folder, noun: 'working directory' }, 'read');
    const isThere = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isThere && (0,permitted_path/* isWithin */.UO)(cwd, (0,permitted_path/* realPath */.Ye)(context.root ?? context.cwd)))
        return { ...context, cwd };
    throw new app_error/* AppError */.uV('OPTION_INVALID', `Input "working-directory" must name a folder of the workspace; it was ${(0,visible/* quoted */.TL)(folder)}.`, {
        hint: 'Write its path from the workspace, for example services/checkout.',
    });
}
/** By its real name. Without one, as in a test, the folder the step was started in. */
function workspaceOf({ env, cwd }) {
    const given = env['GITHUB_WORKSPACE'];
    return given !== undefined && (0,external_node_fs_.existsSync)(given) ? (0,external_node_fs_.realpathSync)(given) : cwd;
}
/** A submodule has a file `.git`; its files are not those of the repository on GitHub, so it is none here. */
function isRepository(folder) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() === true;
}


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
    // What was found out stays, although something could not be written.
    if (exitCode === 2 || exitCode === 130)
        return conclusionOfFailure(exitCode);
    const isRefused = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfReport */ .j)(report, 'failure') !== 0;
    return report.status === 'passed' && isRefused ? 'errored' : report.status;
}
/** The conclusion when there is no report to judge. */
function conclusionOfFailure(exitCode) {
    return exitCode === 130 ? 'cancelled' : 'aborted';
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
        case 'by-others':
            return 'This deploy changed nothing. Somebody else may have changed the canary meanwhile.';
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

/***/ 23440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   In: () => (/* binding */ permittedPath),
/* harmony export */   R$: () => (/* binding */ forwardSlashes),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59357);




/** The one answer to "may this path be read or written": where it really leads. A path that lies inside of the root has to lead
 *  to a place inside: else whoever can put a link or a manifest into a repository could have any file of the machine shown, or
 *  replaced. A path that lies outside as it was typed is the operator's wish. Nothing in a `.git` is read or written.
 *  Throws FILE_UNREADABLE or FILE_UNWRITABLE. */
function permittedPath(named, purpose) {
    const { namedBy, path, noun } = named;
    const typed = typedPath(named, path);
    const root = rootOf(named, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(namedBy === undefined ? typed : typedPath(named, namedBy))) ?? rootOf(named, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(typed));
    const real = realPath(typed);
    const isOutside = root !== undefined && !isWithin(real, root);
    if (!isOutside && !isInGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root ?? node_path__WEBPACK_IMPORTED_MODULE_1__.sep, real)))
        return real;
    const way = isOutside ? `out of ${nameOf(root, named)}` : 'out of the repository, into what Git keeps';
    const hint = purpose === 'read'
        ? 'Put the file itself into the repository, instead of a link or a path to another place.'
        : 'Name another path. One that lies outside, and does not lead there by a link, may be named too.';
    const code = purpose === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE';
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV(code, `The ${noun} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path, 200)} leads ${way}.`, { hint });
}
/** The folder that a path in this folder must not lead out of, by its real name; undefined when it is the operator's own. The
 *  outermost is looked for first: a link out of it to another repository must not make that one the root. */
function rootOf(context, folder) {
    const [given, here] = [context.root === undefined ? undefined : realPath(context.root), realPath(context.cwd)];
    let root;
    for (const ancestor of ancestorsOf(typedPath(context, folder))) {
        const real = realPath(ancestor);
        if (root !== undefined && !isWithin(real, root))
            return root;
        if (given !== undefined)
            root ??= isWithin(real, given) ? given : undefined;
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, '.git')) || (root === undefined && real === here))
            root = real;
    }
    return root;
}
/** Where a path leads, all links followed. What does not exist yet lies where its folder really is. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        // Nothing is there, or a link to nothing: reading and writing say so themselves.
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** By the real name of `cwd`: it may have been reached by a link, which is nobody's doing in the repository. */
function typedPath({ cwd }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd)), path);
}
function ancestorsOf(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [...ancestorsOf(parent), folder];
}
/** Some file systems take `.GIT` for the same. */
function isInGit(way) {
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((name) => name.toLowerCase() === '.git');
}
function nameOf(root, context) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')))
        return 'the repository';
    return context.root === undefined ? `the folder ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(root, 200)}` : 'the workspace';
}
/** On Windows a backslash separates folders, elsewhere it is a letter of a name. */
function forwardSlashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ readableText),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export LARGEST_READ_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76858);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59357);
/* harmony import */ var _permitted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23440);





/** Larger files are not even looked at. Between this and its own limit the blueprint reader says how large the file is. */
const LARGEST_READ_BYTES = 64 * 1024 * 1024;
/** The bytes of a regular file that may be read; at once, for Node's thread pool takes longer to start than such a file to read.
 *  Never more than `maxBytes`. Throws FILE_NOT_FOUND or FILE_UNREADABLE. */
function readBytes(file) {
    const { path, noun, maxBytes = LARGEST_READ_BYTES } = file;
    const name = `The ${noun} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path, 200)}`;
    try {
        const real = (0,_permitted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .permittedPath */ .In)(file, 'read');
        assertRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real), name);
        // Without O_NONBLOCK a pipe would be waited for before it can be seen to be one.
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            assertRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle), name);
            assertStillThere(handle, { file, real, name });
            return wholeOf(handle, { name, maxBytes });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (cause) {
        if (cause instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV)
            throw cause;
        throw unreadable(name, cause);
    }
}
/** The text of a file that is not the user's, such as the payload of an event; undefined when it cannot be read. */
function readableText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        // Why it cannot be read is no business of the user.
        return undefined;
    }
}
function assertRegular(facts, name) {
    if (facts.isFile())
        return;
    if (facts.isDirectory())
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} is a folder.`, { hint: 'Name a file in it.' });
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} is no regular file, but a pipe, a socket or a device.`, {
        hint: 'Write its content to a file, and name that.',
    });
}
/** What is open has to be what was permitted: a link may have been put in its way in between. */
function assertStillThere(handle, { file, real, name }) {
    const [open, there] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle, { bigint: true }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { bigint: true })];
    if ((0,_permitted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .permittedPath */ .In)(file, 'read') === real && open.ino === there.ino && open.dev === there.dev)
        return;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} was replaced while it was read.`, { hint: 'Start again.' });
}
function wholeOf(handle, { name, maxBytes }) {
    const chunks = [];
    for (let size = 0;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk);
        if (bytesRead === 0)
            return Buffer.concat(chunks, size);
        chunks.push(chunk.subarray(0, bytesRead));
        size += bytesRead;
        if (size > maxBytes)
            throw tooLarge(name, maxBytes);
    }
}
const CHUNK_BYTES = 256 * 1024;
function tooLarge(name, maxBytes) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} is larger than ${maxBytes / 1024 / 1024} MiB.`, {
        hint: 'Check that the path leads to the file that is meant.',
    });
}
function unreadable(name, cause) {
    const code = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_NOT_FOUND', `${name} does not exist.`, { hint: 'Check the path.', cause });
    }
    if (code === 'EACCES' || code === 'EPERM') {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} may not be read by this user.`, {
            hint: 'Change its permissions, or run as a user who may read it.',
            cause,
        });
    }
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_UNREADABLE', `${name} cannot be read (${code ?? (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}).`, {
        hint: 'Check that the path leads to the file that is meant.',
        cause,
    });
}


/***/ }),

/***/ 92610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ loadedFiles),
/* harmony export */   UX: () => (/* binding */ withReports),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   sX: () => (/* binding */ stopwatch)
/* harmony export */ });
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51686);

/** Writes the reports of a mode that runs nothing. One that cannot be written is an error, as in a run. */
async function withReports(done, targets, context) {
    const { report, loaded } = done.outcome;
    (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNotInputs */ .$H)(targets, { cwd: context.cwd, inputs: report.runs.map(({ path }) => path) });
    const { written, errors } = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReports */ .Li)(report, { targets, context: { sources: loaded.sources } }, context);
    const outcome = { ...done.outcome, reports: written };
    if (errors.length === 0)
        return { ...done, outcome };
    return { ...done, outcome, exitCode: 3, errors };
}
/** The files of canaries in the form in which those of a run are published. */
function loadedFiles({ sources, texts }) {
    return { files: sources.map(({ blueprint }) => blueprint), sources: texts };
}
/** Files that were judged, as a report without steps. */
async function validationReport(files, times, { redactor }) {
    const [{ reportFromValidation }, { redacted }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2666).then(__nccwpck_require__.bind(__nccwpck_require__, 72666)),
        __nccwpck_require__.e(/* import() */ 4832).then(__nccwpck_require__.bind(__nccwpck_require__, 74832)),
    ]);
    return redacted(reportFromValidation(files, times), redactor);
}
/** Begins to measure; the function it returns says when it began and how long it took until then. */
function stopwatch({ clock }) {
    const startedAt = clock.now();
    const startMs = clock.monotonicMs();
    return () => ({ startedAt, durationMs: clock.monotonicMs() - startMs });
}


/***/ }),

/***/ 25631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ commandOptions),
  r: () => (/* binding */ specOf)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __nccwpck_require__(76858);
// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __nccwpck_require__(89182);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
// EXTERNAL MODULE: ./lib/commands/options/pair-parsers.js
var pair_parsers = __nccwpck_require__(95958);
// EXTERNAL MODULE: ./lib/commands/options/value-parsers.js
var value_parsers = __nccwpck_require__(82119);
;// CONCATENATED MODULE: ./lib/commands/options/forms.js




/** How a value of each form is read. Throws OPTION_INVALID. */
const FORMS = {
    flag: (given) => (0,value_parsers/* parseBoolean */.yG)(given),
    text: (given) => (0,value_parsers/* parseText */.r4)(given),
    path: (given) => (0,value_parsers/* parseText */.r4)(given),
    integer: (given, form) => (0,value_parsers/* parseInteger */.cG)(given, form),
    duration: (given, form) => (0,value_parsers/* parseDuration */.E9)(given, form),
    choice: (given, { choices }) => (0,value_parsers/* parseChoice */.HU)(given, choices),
    regex: (given) => (0,value_parsers/* parseRegex */.rG)(given),
    shard: (given) => (0,value_parsers/* parseShard */.uK)(given),
    variable: (given) => (0,pair_parsers/* parseVariable */.mO)(given),
    rewrite: (given) => (0,pair_parsers/* parseRewrite */.Oo)(given),
    resolve: (given) => (0,pair_parsers/* parseResolve */.qK)(given),
    secret: (given, _form, redactor) => (0,pair_parsers/* parseSecret */.o7)(given, redactor),
    'secret-host': (given) => (0,pair_parsers/* parseSecretHost */.i1)(given),
    report: (given) => (0,pair_parsers/* parseReport */.MM)(given),
    region: (given) => (0,value_parsers/* parseRegion */.cf)(given),
    uuid: (given) => parseUuid(given),
    account: (given) => parseAccount(given),
    override: (given, form) => parseOverride(given, form),
};
/** Reads one value. */
function parseForm(given, form, redactor) {
    // The table has for each kind the parser of just that kind.
    const parse = FORMS[form.kind];
    return parse(given, form, redactor);
}
/** Names a value, of the forms of which no two may be given with the same name. */
const IDENTITIES = {
    secret: ({ name, key }) => `Secret "${key === undefined ? name : `${name}:${key}`}"`,
    variable: ({ name }) => `Variable "${name}"`,
    report: ({ path }) => `Report path "${path}"`,
};
/** `PATH=VALUE`; the value may be empty and may contain `=`. Which paths there are, the manifest's schema says. */
function parseOverride(given, form) {
    const { source } = given;
    if (form.path !== undefined)
        return { path: form.path, text: (0,value_parsers/* parseText */.r4)(given), source };
    const at = given.text.indexOf('=');
    const path = given.text.slice(0, at);
    if (at < 1 || !/^[A-Za-z]\S*$/.test(path)) {
        throw (0,value_parsers/* invalidValue */.BS)(given, 'PATH=VALUE', 'Write for example RunConfig.TimeoutInSeconds=60');
    }
    return { path, text: given.text.slice(at + 1), source };
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
    throw (0,value_parsers/* invalidValue */.BS)(given, 'the twelve digits of an AWS account');
}

// EXTERNAL MODULE: ./lib/commands/options/table.js + 4 modules
var table = __nccwpck_require__(39441);
;// CONCATENATED MODULE: ./lib/commands/options/command-options.js





/** Checks and converts every value. Throws OPTION_INVALID for the first that is not of its form, for two of the same name, and for
 *  options that contradict each other. Secrets are learned here. */
function commandOptions(command, given, redactor) {
    const values = {};
    for (const spec of specsOf(command)) {
        const { key, form, isRepeatable } = spec;
        const parsed = givenFor(spec, given).map((value) => parseForm(value, form, redactor));
        assertDistinct(parsed, form);
        const isList = isRepeatable || form.kind === 'override';
        const others = Array.isArray(values[key]) ? values[key] : [];
        values[key] = isList ? [...others, ...parsed] : parsed[0];
    }
    assertConsistent(values);
    // Each member was read by the parser of its entry, from which its type follows.
    return values;
}
/** The entry of an option in the table. */
function specOf(name) {
    const spec = table/* OPTIONS */.lw.find((candidate) => candidate.name === name);
    if (spec === undefined)
        throw new app_error/* AppError */.uV('INTERNAL', `No option is called "${name}".`);
    return spec;
}
/** Secrets first, so that the message about any other value can no longer show one of them. */
function specsOf(command) {
    const own = table/* OPTIONS */.lw.filter(({ commands, alias }) => commands.includes(command) && alias === null);
    const isSecret = ({ form }) => form.kind === 'secret';
    return [...own.filter(isSecret), ...own.filter((spec) => !isSecret(spec))];
}
/** What was given, else the default. Of a list nothing stands for the default. */
function givenFor(spec, given) {
    const own = given.get(spec.name);
    if (own !== undefined)
        return spec.isRepeatable ? own : own.slice(0, 1);
    if (spec.isRepeatable || spec.default === null)
        return [];
    return [{ text: spec.default, label: `The default of ${spec.name}`, source: 'default' }];
}
function assertDistinct(values, { kind }) {
    // Of the form itself, as its parser made it.
    const nameOf = IDENTITIES[kind];
    if (nameOf === undefined)
        return;
    const seen = new Set();
    for (const name of values.map(nameOf)) {
        if (seen.has(name)) {
            throw new app_error/* AppError */.uV('OPTION_INVALID', `${(0,visible/* visible */.RK)(name)} is given twice.`, { hint: 'Keep the one that is meant.' });
        }
        seen.add(name);
    }
}
function assertConsistent({ dryRun, dryRunId, watchRuns }) {
    if (dryRunId !== undefined && dryRun !== 'required') {
        throw new app_error/* AppError */.uV('OPTION_INVALID', `A dry run id is given, and "dry-run" is "${dryRun}".`, {
            hint: 'Leave one of the two out.',
        });
    }
    if (typeof watchRuns === 'number' && watchRuns > 0 && dryRun === 'only') {
        throw new app_error/* AppError */.uV('OPTION_INVALID', 'There are no runs to watch when only a dry run is made.', {
            hint: `Leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out.`,
        });
    }
}


/***/ }),

/***/ 18132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ option)
/* harmony export */ });
/* unused harmony export FACE_COMMANDS */
/** The commands that each face has. */
const FACE_COMMANDS = {
    cli: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
    action: ['validate', 'run', 'plan', 'deploy'],
    settings: ['run'],
};
/** An entry of the table. By default the flag and the input are called as the option, and each face has it. */
function option(entry) {
    const { name, notOn = {} } = entry;
    const input = entry.input ?? name;
    const whole = {
        placeholder: null,
        isRepeatable: false,
        default: null,
        key: camelCase(name),
        alias: null,
        notOn,
        ...entry,
        flag: notOn.cli === undefined ? (entry.flag ?? `--${name}`) : null,
        input: isOn('action', entry) ? input : null,
        setting: isOn('settings', entry) ? camelCase(input) : null,
    };
    // The compiler cannot follow literal types through the defaults.
    return whole;
}
function isOn(face, { commands, notOn = {} }) {
    return notOn[face] === undefined && commands.some((command) => FACE_COMMANDS[face].includes(command));
}
function camelCase(name) {
    return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 31376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ OUTPUTS),
/* harmony export */   w: () => (/* binding */ ACTION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18132);

/** The inputs that only the Action has, and which files are meant. */
const ACTION_OPTIONS = [
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'mode',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['validate', 'run', 'plan', 'deploy'] },
        default: 'run',
        description: '"validate" checks the blueprint files; "run" checks them, executes their steps and evaluates the assertions; "plan" compares manifests with the canaries in AWS; "deploy" runs the blueprints of the manifests and, when all of them pass, deploys the canaries.',
        commands: ['validate', 'run', 'plan', 'deploy'],
        notOn: { cli: 'It is the command.', settings: 'A test runs its blueprint.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'files',
        key: 'patterns',
        placeholder: 'FILE|DIR|GLOB',
        form: { kind: 'text' },
        isRepeatable: true,
        default: '**/blueprint-config.json',
        description: 'Blueprint files, folders or glob patterns. A folder, and the default, stand for every blueprint-config.json below it and every canary.json with the blueprint it names; node_modules is left out.',
        commands: ['validate', 'run', 'deploy'],
        notOn: { cli: 'They are the arguments of the command.', settings: 'Select files with testMatch.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'fail-on',
        placeholder: 'LEVEL',
        form: { kind: 'choice', choices: ['error', 'failure', 'flaky', 'warning', 'never'] },
        default: 'failure',
        description: 'What fails the job. "error": an invalid blueprint or a step that could not observe its target; "failure": also a failed assertion; "flaky": also a step that passed only when retried; "warning": also a warning; "never": no verdict does. Wrong inputs and internal errors always do.',
        commands: ['validate', 'run', 'deploy'],
        notOn: { settings: 'A test that failed fails the tests.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'annotations',
        placeholder: 'BOOLEAN',
        form: { kind: 'flag' },
        default: 'true',
        description: 'Annotates the line of each failed assertion and each diagnostic.',
        commands: ['validate', 'run', 'plan', 'deploy'],
        notOn: { cli: 'Only GitHub shows them.', settings: 'Only GitHub shows them.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'summary',
        placeholder: 'BOOLEAN',
        form: { kind: 'flag' },
        default: 'true',
        description: 'Writes the job summary.',
        commands: ['validate', 'run', 'plan', 'deploy'],
        notOn: { cli: 'Only GitHub shows it.', settings: 'Only GitHub shows it.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'github-token',
        placeholder: 'TOKEN',
        form: { kind: 'text' },
        description: 'A token that is kept out of every log and report. This version calls no GitHub API and needs none.',
        commands: ['validate', 'run', 'plan', 'deploy'],
        notOn: { cli: 'Only the Action has one.', settings: 'Only the Action has one.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'working-directory',
        placeholder: 'DIR',
        form: { kind: 'path' },
        description: 'Folder, below the workspace, where the patterns of files and manifests and the paths of reports begin. Nothing outside of the workspace is read or written.',
        commands: ['validate', 'run', 'plan', 'deploy'],
        notOn: {
            cli: 'Change the folder before the command.',
            settings: 'Paths begin at the folder of the test framework.',
        },
    }),
];
/** Every output of the Action. */
const OUTPUTS = [
    {
        name: 'conclusion',
        description: 'What was found out, whatever fail-on makes of it and whatever could not be written: passed, failed, errored or skipped, the status of everything together; cancelled when interrupted; aborted when nothing was found out (wrong inputs, an internal error).',
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
    { name: 'canary-arn', description: 'ARN of that canary; empty when there is none.' },
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
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18132);

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
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'var',
        input: 'variables',
        key: 'variables',
        placeholder: 'NAME=VALUE',
        form: { kind: 'variable' },
        isRepeatable: true,
        description: 'Sets a blueprint variable for this run. It wins over the environment (CANARY_PREFLIGHT_VAR_name), the variables file and the blueprint.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'vars-file',
        placeholder: 'FILE',
        form: { kind: 'path' },
        description: 'JSON file with one object of variable names and values. It wins over the blueprint.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'rewrite',
        input: 'rewrites',
        key: 'rewrites',
        placeholder: 'FROM=TO',
        form: { kind: 'rewrite' },
        isRepeatable: true,
        description: 'Sends what is meant for FROM to TO: a URL (scheme, host, port, path prefix) or a bare host. A rewrite that nothing used is an error.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'resolve',
        placeholder: 'HOST:PORT:ADDR',
        form: { kind: 'resolve' },
        isRepeatable: true,
        description: 'Connects to this address instead of asking DNS for the host; the host name stays in the request and in certificate checks. IPv6 addresses stand in brackets.',
        commands: ['run'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'secret',
        input: 'secrets',
        key: 'secrets',
        placeholder: 'NAME[:KEY]=VALUE',
        form: { kind: 'secret' },
        isRepeatable: true,
        description: 'Value of ${AWS_SECRET:NAME} or ${AWS_SECRET:NAME:KEY}, instead of AWS Secrets Manager; at least 4 characters, and never shown. Other users of a machine can read a command line, so on the CLI prefer --secrets-file.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'secrets-file',
        placeholder: 'FILE',
        form: { kind: 'path' },
        description: 'JSON file with secrets: {"NAME": "value"} or {"NAME": {"KEY": "value"}}. --secret wins over it.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'allow-host',
        input: 'allowed-hosts',
        key: 'allowHosts',
        placeholder: 'PATTERN',
        form: { kind: 'text' },
        isRepeatable: true,
        description: 'The only hosts that steps may reach: a host name, a pattern such as *.example.com, an address or a CIDR block. Without it every host is allowed.',
        commands: ['run'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'follow-redirects',
        form: { kind: 'flag' },
        default: 'false',
        description: 'Follows up to 10 redirects; credentials are dropped when the origin changes.',
        commands: ['run'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'step',
        key: 'steps',
        placeholder: 'NAME',
        form: { kind: 'text' },
        isRepeatable: true,
        description: 'Runs only the steps of this name or key.',
        commands: ['run'],
        notOn: { settings: 'Select tests by name with -t.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'grep',
        placeholder: 'RE',
        form: { kind: 'regex' },
        description: 'Runs only the steps whose "path › name" matches this regular expression.',
        commands: ['run'],
        notOn: { settings: 'Select tests by name with -t.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'retries',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 5 },
        default: '0',
        description: 'Further attempts (0 to 5) for a step that met a network error, a time-out or a 5xx answer. A step that then passes is reported as flaky.',
        commands: ['run'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'bail',
        form: { kind: 'flag' },
        default: 'false',
        description: 'Stops a blueprint at its first step that failed or errored.',
        commands: ['run'],
        notOn: { settings: 'Use the --bail of the test framework.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'concurrency',
        placeholder: 'N',
        form: { kind: 'integer', min: 1, max: 64 },
        default: '4',
        description: 'How many blueprints run, or canaries are deployed, at the same time (1 to 64). The steps of one blueprint always run in turn.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'shard',
        placeholder: 'I/N',
        form: { kind: 'shard' },
        description: 'Runs only the I-th of N shares of the blueprint files, for several machines.',
        commands: ['run'],
        notOn: { settings: 'Use the --shard of the test framework.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'timeout',
        key: 'timeoutMs',
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 1, maxMs: 24 * 60 * 60 * 1000 },
        description: 'Time limit of the run as a whole, such as 500ms, 20s or 2m. A deploy that follows has its own.',
        commands: ['run'],
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'report',
        input: 'reports',
        key: 'reports',
        placeholder: 'FORMAT=PATH',
        form: { kind: 'report' },
        isRepeatable: true,
        description: `Writes a report to a file; on the command line - is the standard output. Formats: ${REPORT_FORMATS.join(', ')}.`,
        commands: ['run'],
        notOn: { settings: 'Use the reporters of the test framework.' },
    }),
    (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)({
        name: 'verbose',
        form: { kind: 'flag' },
        default: 'false',
        description: 'Shows passed assertions, where each value came from and, on an internal error, its stack.',
        commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
        notOn: { settings: 'Use the --verbose of the test framework.' },
    }),
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
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(47026);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(23600);
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(63030);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3029);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59357);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27722);
/* harmony import */ var _runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(81697);
/* harmony import */ var _runner_secrets_secret_bindings_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(49521);
/* harmony import */ var _runner_targets_rewrites_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46718);
/* harmony import */ var _options_run_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(65937);
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
    (0,_runner_targets_rewrites_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRewrites */ .$F)([{ from, to }]);
    return { from, to };
}
/** `HOST:PORT:ADDR`. An IPv6 address may stand in brackets. */
function parseResolve(given) {
    const match = /^(\[[^\]]+\]|[^:[\]\s]+):(\d{1,5}):(\S+)$/.exec(given.text);
    const port = Number(match?.[2] ?? 0);
    const text = match?.[3] ?? '';
    // A zone belongs to one machine, and would be lost on the way.
    const address = text.includes('%') ? undefined : (0,_network_address_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalAddress */ .Z5)(text);
    const example = 'Write for example api.example.com:443:127.0.0.1 or api.example.com:443:[::1]';
    if (match?.[1] === undefined || port < 1 || port > 65_535) {
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'HOST:PORT:ADDR with a port from 1 to 65535', example);
    }
    if (address === undefined) {
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${(0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given)}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not an IPv4 or IPv6 address.`, {
            hint: example,
        });
    }
    return { host: (0,_network_address_js__WEBPACK_IMPORTED_MODULE_4__/* .normalHost */ .CS)(match[1]), port, address };
}
/** `NAME=VALUE` or `NAME:KEY=VALUE`; the name may be an ARN. The value is learned by the redactor here, and the text is
 *  never shown in a message, for a malformed one may be nothing but the secret. */
function parseSecret(given, redactor) {
    const [reference, text] = splitAt(given.text, '=');
    const value = redactor.learn(text ?? given.text);
    (0,_runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .learnJsonSecret */ .ji)(value, redactor);
    const named = (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .secretReference */ .QO)(reference);
    if (text === undefined || named === undefined) {
        redactor.learn(given.text);
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${given.label} must be NAME=VALUE or NAME:KEY=VALUE.`, {
            hint: `NAME and KEY are those of \${AWS_SECRET:NAME:KEY} in the blueprint. The value is not shown, it may be secret.${given.isLine === true ? ' Each line is one secret, but for a JSON object, which ends with its closing brace, and a PEM. Of both the name stands before them: NAME={ or NAME=-----BEGIN ...-----.' : ''}`,
        });
    }
    const secret = { ...named, value, source: given.source };
    assertLearnable(secret, given.isLine === true && secret.key === undefined ? (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(given) : undefined);
    return secret;
}
/** `NAME=HOST`: a pattern of names and a pattern of hosts, which is judged here so that a mistake costs no run. */
function parseSecretHost(given) {
    const [name, host] = splitAt(given.text, '=');
    if (host === undefined || host === '' || name === '') {
        throw (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(given, 'NAME=HOST', 'Write for example orders/*=*.staging.example.com');
    }
    (0,_runner_secrets_secret_bindings_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSecretHosts */ .X)([{ name, host }]);
    return { name, host };
}
/** Throws for a secret that is too short to be kept out of what is printed. `place` names it where its name may be the end of a
 *  secret in Base64 that has line breaks. */
function assertLearnable(secret, place) {
    if ((0,_core_redactor_js__WEBPACK_IMPORTED_MODULE_8__/* .isLearnable */ .fh)(secret.value))
        return;
    const name = secret.key === undefined ? (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret.name) : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${secret.name}:${secret.key}`);
    const about = place === undefined ? `The value of secret ${name} from ${secret.source}` : `${place}: the value`;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('OPTION_INVALID', `${about} is shorter than ${_core_redactor_js__WEBPACK_IMPORTED_MODULE_9__/* .SHORTEST_SECRET */ .c} characters, so it could not be kept out of logs and reports.`, {
        hint: 'Use a longer value. If it is not secret, write a variable into the blueprint instead of ${AWS_SECRET:...}.',
    });
}
/** `FORMAT=PATH`. */
function parseReport(given) {
    const [name, path] = splitAt(given.text, '=');
    const format = _options_run_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_FORMATS */ .E.find((candidate) => candidate === name);
    const formats = `The formats are ${_options_run_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_FORMATS */ .E.join(', ')}.`;
    if (format === undefined && path !== undefined) {
        const hint = [(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(name, _options_run_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_FORMATS */ .E), formats].filter((part) => part !== undefined).join(' ');
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


/***/ }),

/***/ 39441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS)
});

// UNUSED EXPORTS: COMMANDS, OUTPUTS

// EXTERNAL MODULE: ./lib/commands/options/option-spec.js
var option_spec = __nccwpck_require__(18132);
// EXTERNAL MODULE: ./lib/commands/options/options-action.js
var options_action = __nccwpck_require__(31376);
;// CONCATENATED MODULE: ./lib/commands/options/options-aws.js

/** The options that say where secrets and roles come from and where they may go. */
const AWS_OPTIONS = [
    (0,option_spec/* option */.u)({
        name: 'secret-host',
        input: 'secret-hosts',
        key: 'secretHosts',
        placeholder: 'NAME=HOST',
        form: { kind: 'secret-host' },
        isRepeatable: true,
        description: 'A host that the secret NAME may go to; with it, NAME goes to no other host. In NAME a * stands for any characters; HOST is a pattern as in --allow-host, with http:// before it when it may be reached without TLS.',
        commands: ['run'],
    }),
    (0,option_spec/* option */.u)({
        name: 'foreign-code',
        key: 'foreignCodeMode',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['block', 'skip', 'trust'] },
        default: 'block',
        description: 'What becomes of steps that need a secret or a role when the event carries code from outside the repository (a pull request from a fork, pull_request_target, workflow_run of a fork). "block": they are skipped and the verdict is not green; "skip": they are skipped and the other steps decide; "trust": they run, with the secrets.',
        commands: ['run', 'plan', 'deploy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'assume-role',
        flag: '--no-assume-role',
        form: { kind: 'flag' },
        default: 'true',
        description: "Whether SIGV4 steps are signed with the credentials of their roleArn, as AWS does it. Otherwise the caller's own credentials sign, for a staging environment without such a role.",
        commands: ['run'],
    }),
    (0,option_spec/* option */.u)({
        name: 'aws-region',
        placeholder: 'REGION',
        form: { kind: 'region' },
        description: 'Region of the canaries, of Secrets Manager and of STS. Without it AWS_REGION, AWS_DEFAULT_REGION or the configuration of the machine says which.',
        commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation'],
    }),
];

;// CONCATENATED MODULE: ./lib/canary/manifest/override-inputs.js
/** The inputs of the Action that stand for one member, each with its path. */
const OVERRIDE_INPUTS = {
    'canary-name': 'Name',
    'execution-role-arn': 'ExecutionRoleArn',
    'artifact-s3-location': 'ArtifactS3Location',
    schedule: 'Schedule.Expression',
    'runtime-version': 'RuntimeVersion',
};

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
    return (0,option_spec/* option */.u)({
        name,
        key: 'overrides',
        placeholder: 'VALUE',
        form: { kind: 'override', path: OVERRIDE_INPUTS[name] },
        description: `Takes the place of "${OVERRIDE_INPUTS[name]}" in the manifest.`,
        commands: ['plan', 'deploy'],
        notOn: { cli: `Use --set ${OVERRIDE_INPUTS[name]}=VALUE.` },
    });
}
/** The options that say what is deployed and how. */
const DEPLOY_OPTIONS = [
    (0,option_spec/* option */.u)({
        name: 'manifests',
        placeholder: 'FILE|DIR|GLOB',
        form: { kind: 'text' },
        isRepeatable: true,
        default: '**/canary.json',
        description: 'Canary manifests, folders or glob patterns. A folder stands for every canary.json below it; node_modules is left out.',
        commands: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation'],
        notOn: {
            cli: 'They are the arguments of the command.',
            settings: 'A test runs blueprints; toMatchCanary reads a manifest.',
        },
    }),
    (0,option_spec/* option */.u)({
        name: 'set',
        key: 'overrides',
        placeholder: 'PATH=VALUE',
        form: { kind: 'override' },
        isRepeatable: true,
        description: 'Sets one member of the manifest, by its dotted name: --set RunConfig.TimeoutInSeconds=60. It wins over the file.',
        commands: MANIFEST_COMMANDS,
    }),
    member('canary-name'),
    member('execution-role-arn'),
    member('artifact-s3-location'),
    member('schedule'),
    member('runtime-version'),
    (0,option_spec/* option */.u)({
        name: 'dry-run',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['required', 'only', 'skip'] },
        default: 'required',
        description: '"required": an update is committed only as a dry run that passed in AWS; "only": stops after the dry run and tells its id; "skip": changes the canary without one.',
        commands: ['deploy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'dry-run-only',
        form: { kind: 'flag' },
        alias: { name: 'dry-run', text: 'only' },
        description: 'The same as --dry-run only.',
        commands: ['deploy'],
        notOn: { action: 'Write "dry-run: only".' },
    }),
    (0,option_spec/* option */.u)({
        name: 'dry-run-id',
        placeholder: 'ID',
        form: { kind: 'uuid' },
        description: 'Commits the dry run of an earlier deploy with "dry-run: only", if it passed and tested just this blueprint and manifest.',
        commands: ['deploy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'start',
        form: { kind: 'flag' },
        description: 'Whether the canary runs afterwards. Without it a new canary is started and an existing one stays as it was, running or stopped.',
        commands: ['plan', 'deploy', 'cloudformation'],
    }),
    (0,option_spec/* option */.u)({
        name: 'no-start',
        form: { kind: 'flag' },
        alias: { name: 'start', text: 'false' },
        description: 'The canary does not run afterwards.',
        commands: ['plan', 'deploy', 'cloudformation'],
        notOn: { action: 'Write "start: false".' },
    }),
    (0,option_spec/* option */.u)({
        name: 'watch-runs',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 100 },
        default: '0',
        description: 'Waits for so many scheduled runs after an update (0 to 100) and puts the former configuration and code back when one fails.',
        commands: ['deploy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'deploy-timeout',
        key: 'deployTimeoutMs',
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 1000, maxMs: 24 * 60 * 60 * 1000 },
        description: 'Time limit of the deploy of one canary, such as 20m. Without it each wait has its own.',
        commands: ['deploy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'allow-unmerged',
        form: { kind: 'flag' },
        default: 'false',
        description: 'Deploys also on events whose code is not merged: pull requests, comments on them, the merge queue, and workflows that these started. Never code from outside the repository.',
        commands: ['deploy'],
    }),
];

;// CONCATENATED MODULE: ./lib/commands/options/options-deploy-output.js

/** The options that say how a plan, a package or a policy is printed, and those of the emulator. Some share a flag with an option
 *  of another command. */
const DEPLOY_OUTPUT_OPTIONS = [
    (0,option_spec/* option */.u)({
        name: 'plan-format',
        flag: '--format',
        key: 'format',
        placeholder: 'text|json|markdown',
        form: { kind: 'choice', choices: ['text', 'json', 'markdown'] },
        default: 'text',
        description: 'How the plan is printed.',
        commands: ['plan'],
        notOn: { action: 'The output "changes-markdown" and the job summary hold the plan.' },
    }),
    (0,option_spec/* option */.u)({
        name: 'package-output',
        flag: '--output',
        key: 'output',
        placeholder: 'FILE',
        form: { kind: 'path' },
        default: 'multi-checks.zip',
        description: 'Where the zip is written.',
        commands: ['package'],
    }),
    (0,option_spec/* option */.u)({
        name: 'template-output',
        flag: '--output',
        key: 'output',
        placeholder: 'FILE',
        form: { kind: 'path' },
        description: 'Where the template is written, instead of standard output.',
        commands: ['cloudformation'],
    }),
    (0,option_spec/* option */.u)({
        name: 'policy-for',
        flag: '--for',
        key: 'holder',
        placeholder: 'WHO',
        form: { kind: 'choice', choices: ['deployer', 'execution-role', 'execution-role-trust'] },
        default: 'deployer',
        description: '"deployer": the role of the pipeline; "execution-role": the role of the canary; "execution-role-trust": who may assume that one.',
        commands: ['iam-policy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'policy-mode',
        flag: '--mode',
        key: 'mode',
        placeholder: 'MODE',
        form: { kind: 'choice', choices: ['plan', 'create-and-update', 'dry-run-only'] },
        default: 'create-and-update',
        description: 'What the deployer may do.',
        commands: ['iam-policy'],
    }),
    (0,option_spec/* option */.u)({
        name: 'port',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 65535 },
        default: '4599',
        description: 'Port on 127.0.0.1; 0 takes any that is free.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'data',
        key: 'dataDir',
        placeholder: 'DIR',
        form: { kind: 'path' },
        description: 'Folder that keeps canaries, runs, secrets and objects. Without it they end with the process.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'faults',
        key: 'faultsFile',
        placeholder: 'FILE',
        form: { kind: 'path' },
        description: 'JSON file with rules of faults to answer with.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'account',
        placeholder: 'ID',
        form: { kind: 'account' },
        default: '123456789012',
        description: 'The account that it is.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'delay',
        key: 'delayMs',
        placeholder: 'DURATION',
        form: { kind: 'duration', minMs: 0, maxMs: 60 * 60 * 1000 },
        description: 'How long each change of state takes, such as 100ms; 500ms to 1s without it.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'emulated-rewrite',
        flag: '--rewrite',
        key: 'rewrites',
        placeholder: 'FROM=TO',
        form: { kind: 'rewrite' },
        isRepeatable: true,
        description: 'Sends what a canary sends to FROM to TO: a URL (scheme, host, port, path prefix) or a bare host.',
        commands: ['emulator'],
    }),
    (0,option_spec/* option */.u)({
        name: 'emulated-secrets',
        flag: '--secrets-file',
        key: 'secretsFile',
        placeholder: 'FILE',
        form: { kind: 'path' },
        description: 'JSON file with what its Secrets Manager has: {"NAME": "value"} or {"NAME": {"KEY": "value"}}. Clients can add more.',
        commands: ['emulator'],
    }),
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
    (0,option_spec/* option */.u)({
        name: 'format',
        placeholder: 'text|json|sarif',
        form: { kind: 'choice', choices: ['text', 'json', 'sarif'] },
        default: 'text',
        description: 'How the diagnostics are printed.',
        commands: ['validate'],
        notOn: { action: 'The log is for people; programs read the reports and the output "results-file".' },
    }),
    (0,option_spec/* option */.u)({
        name: 'max-warnings',
        placeholder: 'N',
        form: { kind: 'integer', min: 0, max: 1000000 },
        description: 'Exits with 1 when there are more warnings than this, even if every file is valid.',
        commands: ['validate'],
    }),
    (0,option_spec/* option */.u)({
        name: 'no-color',
        form: { kind: 'flag' },
        default: 'false',
        description: 'Prints without colours. NO_COLOR and FORCE_COLOR are respected too.',
        commands: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
        notOn: {
            action: 'Set NO_COLOR or FORCE_COLOR in the "env" of the step.',
            settings: 'The test framework has its own.',
        },
    }),
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
        const reason = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause).split(': ').at(-1);
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

/***/ 51686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ assertNotInputs),
  Zd: () => (/* binding */ takesStandardOutput),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __nccwpck_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __nccwpck_require__(59357);
// EXTERNAL MODULE: ./lib/reporters/table.js
var table = __nccwpck_require__(86218);
// EXTERNAL MODULE: ./lib/commands/files/permitted-path.js
var permitted_path = __nccwpck_require__(23440);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __nccwpck_require__(34573);
;// CONCATENATED MODULE: ./lib/commands/files/write-file.js








/** Writes a whole file or nothing: a reader never sees half of it. Makes the folders above it. Throws FILE_UNWRITABLE. */
async function writeWhole(file) {
    try {
        const real = (0,permitted_path/* permittedPath */.In)(file, 'write');
        // A device outside (/dev/stdout) is written to: renaming a file over it would replace it.
        if (kindOf(real) === 'device' && (0,permitted_path/* rootOf */.I5)(file, (0,external_node_path_.dirname)(file.path)) === undefined)
            await (0,promises_.writeFile)(real, file.content);
        else
            writeWholeNow(file);
    }
    catch (cause) {
        throw unwritable(file, cause);
    }
}
/** The same at once, and never to a device. */
function writeWholeNow(file) {
    try {
        const real = (0,permitted_path/* permittedPath */.In)(file, 'write');
        const kind = kindOf(real);
        if (kind !== undefined && kind !== 'file') {
            const what = kind === 'folder' ? 'is a folder' : 'is no regular file, but a pipe, a socket or a device';
            throw new app_error/* AppError */.uV('FILE_UNWRITABLE', `The ${file.noun} path ${(0,visible/* quoted */.TL)(file.path, 200)} ${what}.`);
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(real), { recursive: true });
        const draft = `${real}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        try {
            // Neither follows a link at the end of the path.
            (0,external_node_fs_.writeFileSync)(draft, file.content, { flag: 'wx' });
            if ((0,permitted_path/* permittedPath */.In)(file, 'write') !== real) {
                throw new app_error/* AppError */.uV('FILE_UNWRITABLE', `The ${file.noun} path ${(0,visible/* quoted */.TL)(file.path, 200)} changed meanwhile.`);
            }
            (0,external_node_fs_.renameSync)(draft, real);
        }
        finally {
            // After the rename there is none; after a failure half of one.
            (0,external_node_fs_.rmSync)(draft, { force: true });
        }
    }
    catch (cause) {
        throw unwritable(file, cause);
    }
}
function unwritable({ noun, path }, cause) {
    if (cause instanceof app_error/* AppError */.uV)
        return cause;
    const code = (0,system_error/* systemErrorCode */.vq)(cause) ?? (0,system_error/* messageOf */.bD)(cause);
    return new app_error/* AppError */.uV('FILE_UNWRITABLE', `The ${noun} ${(0,visible/* quoted */.TL)(path, 200)} cannot be written (${code}).`, {
        hint: 'Check that its folder may be written to and that the disk is not full.',
        cause,
    });
}
function kindOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device');
    }
    catch {
        // Writing it will say why not.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/commands/write-reports.js






/** The path that stands for the standard output. */
const STANDARD_OUTPUT = '-';
/** Whether a report is what the standard output is for: then text for people does not go there. */
function takesStandardOutput(targets) {
    return targets.some(({ path }) => path === STANDARD_OUTPUT);
}
/** Writes each report to its file, and says where. */
async function writeReports(report, { targets, context }, { cwd, root, stdout, stderr }) {
    const written = [];
    const errors = [];
    for (const target of targets) {
        try {
            const reporter = await table/* REPORTERS */.P[target.format]();
            const content = reporter(report, context);
            if (target.path === STANDARD_OUTPUT)
                stdout(content);
            else {
                await writeWhole({ cwd, root, path: target.path, content, noun: 'report' });
                stderr(`The ${target.format} report is in ${(0,visible/* visible */.RK)(target.path)}.\n`);
            }
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
    const taken = new Set(inputs.map((input) => (0,permitted_path/* realPath */.Ye)((0,external_node_path_.resolve)(cwd, input))));
    for (const { path } of targets) {
        if (taken.has((0,permitted_path/* realPath */.Ye)((0,external_node_path_.resolve)(cwd, path)))) {
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
    SECRET_UNUSED: { kind: 'usage', about: 'A given secret, or a key of one, that no blueprint asks for.' },
    REWRITE_UNUSED: { kind: 'usage', about: 'A rewrite that matched no URL and no host.' },
    RESOLVE_UNUSED: { kind: 'usage', about: 'A --resolve entry that no connection used.' },
    AWS_ACCESS_DENIED: { kind: 'environment', about: 'The caller lacks a permission that a call to AWS needs.' },
    AWS_REQUEST_REFUSED: { kind: 'environment', about: 'AWS refuses a request: what was sent is not valid there.' },
    AWS_THROTTLED: { kind: 'environment', about: 'AWS still answered too many requests after several attempts.' },
    AWS_ANSWER_LOST: {
        kind: 'environment',
        about: 'AWS answered a change with a server error, or not at all: whether it took effect had to be looked up.',
    },
    CODE_NOT_MERGED: {
        kind: 'usage',
        about: 'The event carries code that is not merged, such as that of a pull request, so it is not deployed.',
    },
    CANARY_NOT_FOUND: { kind: 'environment', about: 'There is no such canary in that region and account.' },
    CANARY_CONFLICT: { kind: 'environment', about: 'Another operation on the canary, or its dry run, is under way.' },
    CANARY_STATE: { kind: 'environment', about: 'The canary is in a state, or of a kind, that a deploy cannot change.' },
    CANARY_CREATE_FAILED: { kind: 'environment', about: 'AWS could not create the canary.' },
    CANARY_UPDATE_FAILED: {
        kind: 'environment',
        about: 'AWS accepted an update and took it back, or the canary is afterwards not what was sent.',
    },
    DRY_RUN_LATE: {
        kind: 'environment',
        about: 'The checks of the dry run passed, but its Lambda function did not end within the time-out.',
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

// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __nccwpck_require__(34573);
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
    const said = (0,system_error/* messageOf */.bD)(cause);
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

/***/ 89182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ optionNamed),
/* harmony export */   d: () => (/* binding */ speakAs)
/* harmony export */ });
let words = (name, value) => (value === undefined ? `--${name}` : `--${name} ${value}`);
/** An option in the words of the face that shows the message. `name` is that of its entry in the table. */
function optionNamed(name, value) {
    return words(name, value);
}
/** Called by each face before it does anything: a process speaks to one kind of reader. */
function speakAs(face) {
    words = face;
}


/***/ }),

/***/ 47026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  pO: () => (/* binding */ Redactor),
  fh: () => (/* binding */ isLearnable)
});

// UNUSED EXPORTS: SHORTEST_SECRET

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

;// CONCATENATED MODULE: ./lib/core/decoded-text.js

/** `text` as it reads once its escapes are resolved, those inside of them too, and each of that without what folds a long
 *  line. Nearly every sign can be escaped in several ways, and any choice of signs may be: no list of texts could name all. */
function decodedTexts(text) {
    const decoded = [];
    let current;
    for (let depth = 0; depth <= MOST_NESTED; depth++) {
        const unfolded = reread(text, current, { pattern: FOLDS, meaning: nothing });
        if (unfolded !== undefined)
            decoded.push(unfolded);
        current = depth === MOST_NESTED ? undefined : reread(text, current, { pattern: ESCAPES, meaning: meaningOf });
        if (current === undefined)
            break;
        decoded.push(current);
    }
    // On its own, because "=" followed by two digits is nearly always something else.
    const printable = reread(text, undefined, { pattern: QUOTED_PRINTABLE, meaning: bytesOf });
    if (printable === undefined)
        return decoded;
    const unfolded = reread(text, printable, { pattern: FOLDS, meaning: nothing });
    return [...decoded, printable, ...(unfolded === undefined ? [] : [unfolded])];
}
/** JSON in JSON in a URL in an attribute. */
const MOST_NESTED = 4;
/** Line breaks of MIME and of indented lists, the zeros of UTF-16 read byte by byte, and invisible characters. */
const FOLDS = /=\r?\n|\r?\n[ \t]*|(?:\0|[\u00ad\u200b-\u200d\u2060\ufeff])/g;
/** Of URLs, of HTML and XML, and of JSON, JavaScript, C and shells. Bytes beyond ASCII belong together: they are UTF-8. */
const ESCAPES = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+|%u[\da-f]{4}|&#x[\da-f]{1,8};?|&#\d{1,8};?|&[a-z]\w{1,7};|\\x[0-7][\da-f]|(?:\\x[89a-f][\da-f])+|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\[01][0-7]{2}|(?:\\[23][0-7]{2})+|\\[bfnrt]|\\[^\w\s]/gi;
const QUOTED_PRINTABLE = /=[0-7][\dA-F]|(?:=[89A-F][\dA-F])+/g;
/** `original`, or an earlier decoding of it, read by `rule`; undefined when the rule finds nothing. */
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

// EXTERNAL MODULE: ./lib/core/secret-encodings.js
var secret_encodings = __nccwpck_require__(23600);
// EXTERNAL MODULE: ./lib/core/secret-index.js
var secret_index = __nccwpck_require__(41234);
;// CONCATENATED MODULE: ./lib/core/redactor.js



/** What stands in for a secret wherever one would have been printed. */
const MASK = '***';

/** Learns each secret the moment it is known and removes it, in every encoding it may travel in, from all text
 *  that leaves the process. One instance a process; every sink goes through `clean`. */
class Redactor {
    #secrets = new Set();
    #listeners = [];
    #encodings = new Set();
    #index = new secret_index/* SecretIndex */.X();
    /** Registers `secret` and returns it, so that it can be learned on the line that obtains it.
     *  A value shorter than four characters is returned but not learned: see `isLearnable`. */
    learn(secret) {
        if (!isLearnable(secret) || this.#secrets.has(secret))
            return secret;
        this.#secrets.add(secret);
        for (const encoding of (0,secret_encodings/* encodingsOf */.a)(secret)) {
            if (this.#encodings.has(encoding))
                continue;
            this.#encodings.add(encoding);
            this.#index.add(encoding);
            for (const listener of this.#listeners)
                listener(encoding);
        }
        return secret;
    }
    /** Calls `listener` with each encoding of each secret, those already known included. The Action masks them with it. */
    onLearn(listener) {
        this.#listeners.push(listener);
        for (const encoding of this.#encodings)
            listener(encoding);
    }
    /** UTF-16 units of the longest text that `clean` recognises: what it may miss at an end where a text was cut. */
    get longestEncoding() {
        return this.#index.longest;
    }
    /** `text` with each known secret, in each of its encodings and however it is escaped, replaced by `***`. */
    clean(text) {
        if (this.#index.isEmpty)
            return text;
        const escaped = decodedTexts(text).flatMap((decoded) => this.#index.stretchesIn(decoded.text).map((stretch) => originalOf(stretch, decoded)));
        let clean = '';
        let done = 0;
        for (const { from, to } of (0,secret_index/* joined */.o)([...this.#index.stretchesIn(text), ...escaped])) {
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
    return secret.length >= secret_encodings/* SHORTEST_SECRET */.c;
}


/***/ }),

/***/ 23600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ encodingsOf),
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Shorter values would turn ordinary text into asterisks and protect nothing. */
const SHORTEST_SECRET = 4;
/** Every text by which a secret can be read: as it is, and in the encodings that requests, responses and reports put it
 *  into. The case of letters is left to whoever looks for them. A secret of several lines counts line by line too. */
function encodingsOf(secret) {
    const lines = secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== secret && line.length >= SHORTEST_SECRET);
    const encodings = [secret, ...new Set(lines)].flatMap(encodingsOfLine);
    return new Set(encodings.filter((encoding) => encoding.length >= SHORTEST_SECRET));
}
function encodingsOfLine(secret) {
    // A lone surrogate has no UTF-8: what would be sent is its replacement character.
    const wellFormed = Buffer.from(secret, 'utf8').toString('utf8');
    const percent = percentEncodingsOf(wellFormed);
    const json = jsonEncodingsOf(secret);
    return [
        secret,
        wellFormed,
        ...respelled(wellFormed),
        ...json,
        ...json.map((encoding) => JSON.stringify(encoding).slice(1, -1)),
        ...percent,
        ...hexEncodingsOf(wellFormed),
        // As it is, as OAuth has the credentials of a client (RFC 6749, section 2.3.1), and as JSON has it.
        ...new Set([wellFormed, ...percent.slice(0, FOR_BASE64), ...json.slice(0, 1)].flatMap(base64OfText)),
        ...markupEncodingsOf(secret),
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
        ...base64EncodingsOf(Buffer.from(text, 'utf16le')),
    ];
}
/** How many of the percent-encoded ones are looked for in Base64 too. */
const FOR_BASE64 = 3;
function percentEncodingsOf(text) {
    const component = encodeURIComponent(text);
    const strict = component.replaceAll(/[!'()*]/g, percentOf);
    const form = new URLSearchParams([[text, '']]).toString().slice(0, -1);
    const url = new URL('http://host/');
    url.search = text;
    url.pathname = text;
    const encodings = [
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
    return [...encodings, ...[component, form, strict].map(encodeURIComponent)];
}
function percentOf(sign) {
    return `%${sign.charCodeAt(0).toString(16)}`;
}
/** JSON has more than one way to write a text: other writers escape slashes, markup, or all that is not ASCII. */
function jsonEncodingsOf(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    let encodings = [plain];
    for (const [pattern, escaped] of JSON_ESCAPES) {
        encodings = encodings.flatMap((encoding) => [encoding, encoding.replaceAll(pattern, escaped)]);
    }
    return [...new Set([...encodings, text.replaceAll(/[\s\S]/g, unicodeEscape)])];
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
function hexEncodingsOf(text) {
    const hex = Buffer.from(text, 'utf8').toString('hex');
    return [hex, ...[' ', ':', '-', ', 0x', ',0x', ' 0x'].map((between) => hex.replaceAll(/..(?=.)/g, `$&${between}`))];
}
function base64OfText(text) {
    return base64EncodingsOf(Buffer.from(text, 'utf8'));
}
/** Base64 of the secret at each of the three offsets it can have inside a longer text (`user:SECRET`), without the
 *  characters that depend on its neighbours; in both alphabets, and percent-encoded. */
function base64EncodingsOf(bytes) {
    if (bytes.length === 0)
        return [];
    const encodings = [];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const firstOwn = [0, 2, 3][lead] ?? 0;
        const trailing = ((lead + bytes.length) * 8) % 6 === 0 ? encoded.length : encoded.length - 1;
        const own = encoded.slice(firstOwn, trailing);
        // Fewer characters than this say too little of the secret and too much of ordinary text.
        if (own.length >= 5)
            encodings.push(own, own.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(own));
    }
    return encodings;
}
function markupEncodingsOf(text) {
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

/***/ 63030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   eU: () => (/* binding */ secretArn),
/* harmony export */   kV: () => (/* binding */ maySameSecret),
/* harmony export */   n$: () => (/* binding */ secretPattern)
/* harmony export */ });
/** The parts of an ARN of a secret; undefined for a name. */
function secretArn(name) {
    const [, partition, region, account, resource] = ARN.exec(name) ?? [];
    if (partition === undefined || region === undefined || account === undefined || resource === undefined)
        return undefined;
    return { partition, region, account, resource, stem: /^(.+)-[A-Za-z0-9]{6}$/s.exec(resource)?.[1] };
}
/** `NAME` or `NAME:KEY`, where the name may be an ARN; undefined for what is neither. */
function secretReference(text) {
    const [, name, key] = REFERENCE.exec(text) ?? [];
    return name === undefined ? undefined : { name, key };
}
/** How surely two names mean the same secret: 3 spelled alike, 2 for the same name, 1 when one of them may have the six signs of
 *  Secrets Manager, 0 for different secrets. A bare name means the secret of every account and region: where it is looked for,
 *  only the run knows. */
function likeness(a, b) {
    if (a === b)
        return 3;
    const [x, y] = [secretArn(a), secretArn(b)];
    if (x === undefined && y === undefined)
        return 0;
    if (x !== undefined && y !== undefined && !isSamePlace(x, y))
        return 0;
    const [own, other] = [x?.resource ?? a, y?.resource ?? b];
    if (own === other)
        return 2;
    return x?.stem === other || y?.stem === own ? 1 : 0;
}
/** Whether two names may mean the same secret. */
function maySameSecret(a, b) {
    return likeness(a, b) > 0;
}
/** Says which secrets a pattern may mean, however they are named: `*` stands for any signs, and for none. A pattern of ARNs also
 *  means the bare names that may have such an ARN, whatever their account. Undefined for what can name no secret. */
function secretPattern(pattern) {
    const [, region, account, own] = ARN_PATTERN.exec(pattern) ?? [];
    if (region === undefined || account === undefined || own === undefined) {
        return /^[^:{}\s]+$/.test(pattern) ? (name) => namesOf(name).some((one) => matchesGlob(pattern, one)) : undefined;
    }
    return (name) => {
        const arn = secretArn(name);
        const isElsewhere = arn !== undefined &&
            !(matchesGlob(region.toLowerCase(), arn.region.toLowerCase()) &&
                (account === '' || arn.account === '' || matchesGlob(account, arn.account)));
        if (isElsewhere)
            return false;
        return namesOf(name).some((one) => matchesGlob(own, one) || matchesGlob(own, `${one}-${CHOSEN.repeat(6)}`));
    };
}
const ARN = /^arn:([a-z-]+):secretsmanager:([^:{}\s]+):(\d*):secret:([^:{}\s]+)$/;
const ARN_PATTERN = /^arn:[a-z*-]+:secretsmanager:([^:{}\s]+):([\d*]*):secret:([^:{}\s]+)$/;
const REFERENCE = /^(arn:[a-z-]+:secretsmanager:[^:{}\s]+:\d*:secret:[^:{}\s]+|[^:{}\s]+)(?::([^:{}\s]+))?$/;
function isSamePlace(x, y) {
    return (x.region.toLowerCase() === y.region.toLowerCase() &&
        (x.account === y.account || x.account === '' || y.account === ''));
}
/** The names that the secret may have. */
function namesOf(name) {
    const arn = secretArn(name);
    if (arn === undefined)
        return [name];
    return arn.stem === undefined ? [arn.resource] : [arn.resource, arn.stem];
}
/** Stands for one of the six signs, which nobody knows. */
const CHOSEN = '\0';
/** Whether a pattern matches all of a text. Of two stars the later one is tried again, so that no text takes long. */
function matchesGlob(pattern, text) {
    let at = 0;
    let place = 0;
    let star = -1;
    let begin = 0;
    while (place < text.length) {
        const sign = pattern.charAt(at);
        if (sign === '*') {
            star = at++;
            begin = place;
        }
        else if (sign !== '' && fits(sign, text.charAt(place))) {
            at++;
            place++;
        }
        else if (star === -1)
            return false;
        else {
            at = star + 1;
            place = ++begin;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
/** `?` is how policies write one of the six signs. */
function fits(sign, one) {
    return sign === one || sign === '?' || (one === CHOSEN && /^[A-Za-z0-9]$/.test(sign));
}


/***/ }),

/***/ 41234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SecretIndex),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
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
class SecretIndex {
    /** By the first three units, folded; the longest first. */
    #buckets = new Map();
    /** Whether any encoding begins with two units that have this hash: nearly every position is refused here. */
    #starts = new Uint8Array(65_536);
    #longest = 0;
    /** UTF-16 units of the longest encoding. */
    get longest() {
        return this.#longest;
    }
    get isEmpty() {
        return this.#longest === 0;
    }
    /** `encoding` has at least three units. */
    add(encoding) {
        const units = folded(encoding);
        const key = keyAt(units, 0);
        const bucket = this.#buckets.get(key);
        if (bucket === undefined)
            this.#buckets.set(key, [units]);
        else {
            const shorter = bucket.findIndex((other) => other.length < units.length);
            bucket.splice(shorter === -1 ? bucket.length : shorter, 0, units);
        }
        this.#starts[hashAt(units, 0)] = 1;
        this.#longest = Math.max(this.#longest, encoding.length);
    }
    /** The stretches of `text` that encodings cover, overlapping ones together, in their order. With those, what a cut has left of
     *  an encoding: its beginning, before an ellipsis. */
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
    /** Whether all from `at` to `end` is the beginning of a longer encoding. */
    #beginsAt(units, at, end) {
        if (this.#starts[hashAt(units, at)] === 0)
            return false;
        const encodings = this.#buckets.get(keyAt(units, at)) ?? [];
        return encodings.some((encoding) => encoding.length > end - at && isAt(units, at, encoding.subarray(0, end - at)));
    }
    /** The length of the longest encoding that begins at `at`; 0 for none. */
    #matchAt(units, at) {
        if (this.#starts[hashAt(units, at)] === 0 || at + 2 >= units.length)
            return 0;
        for (const encoding of this.#buckets.get(keyAt(units, at)) ?? [])
            if (isAt(units, at, encoding))
                return encoding.length;
        return 0;
    }
}
/** Units compared for encodings that begin inside other ones. Only a text made to repeat a long secret at every place needs
 *  more: its stretches are then masked one by one. */
const MOST_COMPARED = 50_000_000;
const ELLIPSIS = /…|\.\.\./g;
/** Units of an encoding that are too much of it. */
const SHORTEST_BEGINNING = 4;
/** More units than any message keeps of a value that was not cleaned before. */
const LONGEST_CUT = 2048;
/** Places looked at for beginnings of encodings; a text made of ellipses would ask for more. */
const MOST_LOOKED_AT = 200_000;
function isAt(units, at, encoding) {
    if (at + encoding.length > units.length)
        return false;
    for (let index = 3; index < encoding.length; index++)
        if (units[at + index] !== encoding[index])
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
/* harmony export */   Is: () => (/* binding */ errorName),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
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
/** The `name` of a foreign error, or undefined. */
function errorName(cause) {
    if (typeof cause !== 'object' || cause === null || !('name' in cause))
        return undefined;
    return typeof cause.name === 'string' ? cause.name : undefined;
}


/***/ }),

/***/ 59357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ READABLE_LENGTH),
/* harmony export */   D4: () => (/* binding */ showPlainly),
/* harmony export */   FP: () => (/* binding */ escapeOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Sf: () => (/* binding */ ownCopy),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Z7: () => (/* binding */ LONGEST_SHOWN),
/* harmony export */   dq: () => (/* binding */ LONGEST_IN_MESSAGE),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
/** `text` with every character that could change how a terminal or a reader takes the rest written out: controls, ESC,
 *  line breaks, bidirectional overrides, invisible ones, lone surrogates. The result is one line of plain text. */
function visible(text) {
    return text.replace(UNSAFE, escapeOf);
}
/** `text` in double quotes for a message: made visible, by `show` if more than that is to be seen, and cut after `limit`
 *  characters. */
function quoted(text, limit = 80, show = visible) {
    if (text.length <= limit)
        return `"${show(text)}"`;
    return `"${show(beginning(text, limit))}…" (${text.length} characters)`;
}
/** `text` as a part of one line that a person reads: visible, and cut after `limit` characters. */
function readable(text, limit = READABLE_LENGTH) {
    return visible(cut(text, limit));
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
/** The one spelling of a character that is not shown as it is. */
function escapeOf(sign) {
    const name = NAMED[sign];
    if (name !== undefined)
        return name;
    const hex = (sign.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** `text` itself, or its first `limit` UTF-16 units followed by how long it is. Redact before cutting: half a secret is
 *  no longer recognised as one. */
function cut(text, limit) {
    return text.length <= limit ? text : `${ownCopy(beginning(text, limit))}… (${text.length} characters)`;
}
/** At most `limit` UTF-16 units, without half of a character at the end. */
function beginning(text, limit) {
    return text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit);
}
/** The same text without a hold on the one it was sliced from: V8 keeps a whole response alive for ten characters of it. */
function ownCopy(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/** UTF-16 units that a report keeps of a value, so that it stays small whatever a server sends. */
const LONGEST_SHOWN = 500;
/** The same, inside a sentence. */
const LONGEST_IN_MESSAGE = 120;
/** Cuts, and knows no secrets: for tests and for callers that redact themselves. */
const showPlainly = (text, limit = LONGEST_SHOWN) => cut(text, limit);


/***/ }),

/***/ 27722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   DX: () => (/* binding */ tlsName),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Xf: () => (/* binding */ isSameHost),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   aQ: () => (/* binding */ isLinkLocalOrMetadata),
/* harmony export */   cG: () => (/* binding */ namedByHeader),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   sm: () => (/* binding */ isSameEndpoint),
/* harmony export */   vM: () => (/* binding */ isMetadataName),
/* harmony export */   vO: () => (/* binding */ authorityOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);

/** Where a URL leads: host without brackets, port with its default. */
function endpointOf(url) {
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    return { host: withoutBrackets(url.hostname), port };
}
/** Whom a `Host` header names, as a server reads it. The port is undefined when it is the scheme's. A text that no server
 *  can read as host and port is the host as a whole. */
function namedByHeader(value) {
    const isAuthority = !/[/?#@\\\s]/.test(value) && URL.canParse(`http://${value}`);
    if (!isAuthority)
        return { host: value, port: undefined };
    const port = /:(\d+)$/.exec(value)?.[1];
    return {
        host: withoutBrackets(new URL(`http://${value}`).hostname),
        port: port === undefined ? undefined : Number(port),
    };
}
/** `host:port`, with the brackets an IPv6 address needs. */
function authorityOf({ host, port }) {
    return `${bracketed(host)}:${port}`;
}
/** A host as a URL writes it: an IPv6 address in brackets. */
function bracketed(host) {
    return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
function withoutBrackets(host) {
    return host.replace(/^\[(.*)\]$/, '$1');
}
/** Whether two texts name the same host, however they spell it. */
function isSameHost(one, other) {
    return normalHost(one) === normalHost(other);
}
/** Whether two endpoints are the same one, however they are spelled. */
function isSameEndpoint(one, other) {
    return one.port === other.port && isSameHost(one.host, other.host);
}
/** What TLS calls a host: its name without the trailing dot (RFC 6066), or undefined for an address, which has no SNI. */
function tlsName(host) {
    return canonicalAddress(host) === undefined ? host.replace(TRAILING_DOT, '') : undefined;
}
/** One spelling for each IP address: dotted IPv4, compressed lower-case IPv6 without zone; IPv6-mapped IPv4 as IPv4.
 *  Undefined for anything else. Takes an IPv6 address with or without brackets. */
function canonicalAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return text;
    // Before asking Node, whose pattern of IPv6 addresses takes milliseconds to compile.
    if (!text.includes(':'))
        return undefined;
    const bare = withoutBrackets(text).replace(/%.*$/, '');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return undefined;
    const compressed = new URL(`http://[${bare}]`).hostname.slice(1, -1);
    const isMapped = /^(?:::ffff:|64:ff9b::)[0-9a-f]{1,4}:[0-9a-f]{1,4}$/.test(compressed);
    return isMapped ? dotted(bytesOf(compressed).slice(12)) : compressed;
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
    return canonicalAddress(hostname) ?? hostname.replace(TRAILING_DOT, '');
}
/** The dot that makes a name absolute. Of several it is none: such a text is no name. */
const TRAILING_DOT = /(?<!\.)\.$/;
/** Whether a host is this machine: `localhost`, a name under it, or a loopback address. */
function isLoopbackHost(host) {
    const normal = normalHost(host);
    const address = canonicalAddress(normal);
    if (address === undefined)
        return normal === 'localhost' || normal.endsWith('.localhost');
    return address.startsWith('127.') || address === '::1';
}
/** A canonical address and all others that a packet sent to it may reach: the IPv4 address that IPv6 carries for a
 *  translator or a tunnel (RFC 3056, 4291, 6052, 7915, 8215), and the loopback addresses for the unspecified one. What
 *  one of them is refused for, the address is refused for. */
function reachedBy(canonical) {
    if (canonical === '0.0.0.0')
        return [canonical, '127.0.0.1'];
    if (canonical === '::')
        return [canonical, '::1', '127.0.0.1'];
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(canonical) ? [canonical] : [canonical, ...embeddedIn(bytesOf(canonical)).map(dotted)];
}
function embeddedIn(bytes) {
    const startsWith = (...prefix) => prefix.every((byte, at) => bytes[at] === byte);
    const zeros = (count) => new Array(count).fill(0);
    // IPv4-compatible, and IPv4-translated. Below 0.0.1.0 stand the addresses of IPv6 itself, as ::1.
    if (startsWith(...zeros(12)) && !startsWith(...zeros(14)))
        return [bytes.slice(12)];
    if (startsWith(...zeros(8), 255, 255, 0, 0))
        return [bytes.slice(12)];
    if (startsWith(0x20, 0x02))
        return [bytes.slice(2, 6)];
    // The prefix of a network's own translator may be 48, 56, 64 or 96 bits long; the byte after 64 bits is always skipped.
    if (startsWith(0, 0x64, 0xff, 0x9b, 0, 1)) {
        const pick = (...at) => at.map((index) => bytes[index] ?? 0);
        return [pick(6, 7, 9, 10), pick(7, 9, 10, 11), pick(9, 10, 11, 12), pick(12, 13, 14, 15)];
    }
    return [];
}
/** The 16 bytes of a compressed IPv6 address. */
function bytesOf(compressed) {
    const [head = '', tail = ''] = compressed.split('::');
    const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
    const missing = new Array(8 - (first?.length ?? 0) - (last?.length ?? 0)).fill('0');
    return [...(first ?? []), ...missing, ...(last ?? [])].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 255];
    });
}
function dotted(bytes) {
    return bytes.join('.');
}
/** Link-local addresses, and the addresses at which clouds hand out credentials and instance metadata, also where another
 *  address leads there. */
function isLinkLocalOrMetadata(address) {
    const canonical = canonicalAddress(address);
    return canonical !== undefined && reachedBy(canonical).some((reached) => isIn(metadataAddresses(), reached));
}
/** The names that clouds give to those addresses: all there is to tell by where only a proxy will learn the address. */
function isMetadataName(host) {
    return METADATA_NAMES.has(normalHost(host));
}
const METADATA_NAMES = new Set([
    // Google Cloud, AWS, Tencent Cloud. The short ones are found by the search domains of their networks.
    'metadata.google.internal',
    'metadata.goog',
    'metadata',
    'instance-data',
    'instance-data.ec2.internal',
    'metadata.tencentyun.com',
]);
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
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59357);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27722);





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
/** Whether `pattern` speaks of `destination`. An address pattern never matches before the address is known. A denial also
 *  speaks of all that the address leads to. */
function matchesPattern(pattern, { host, address, port }) {
    if (pattern.port !== undefined && port !== undefined && pattern.port !== port)
        return false;
    if (pattern.subject.kind === 'name')
        return pattern.subject.regex.test(host);
    if (address === undefined)
        return false;
    const { list } = pattern.subject;
    return pattern.isDenial ? (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)(address).some((reached) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIn */ .S1)(list, reached)) : (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIn */ .S1)(list, address);
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
    const shown = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(text.replace(/[^/@]*@/, '***@'));
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `"${shown}" is not a host pattern that ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNamed */ .b)('allow-host')} takes.`, {
        hint: 'Write a host ("api.example.com"), a glob ("*.example.com"), an address or block ("10.0.0.0/8"), each with or without ":port"; a leading "!" refuses instead of allowing. No scheme and no path.',
    });
}


/***/ }),

/***/ 58240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/** Beside the word, never instead of it. */
const SYMBOLS = { passed: '✓', failed: '✗', errored: '!', skipped: '-' };
/** The word a person reads for what was found. */
const WORDS = {
    failed: 'failed',
    errored: 'errored',
    unverified: 'not verified',
    diagnostic: 'invalid',
    flaky: 'flaky',
    warning: 'warning',
};
/** `✓ passed`, `✓ passed (flaky, attempt 2)`. */
function statusText({ status, flaky, attempts }) {
    const word = `${SYMBOLS[status]} ${status}`;
    return flaky ? `${word} (flaky, attempt ${attempts.length})` : word;
}


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
    html: async () => (await __nccwpck_require__.e(/* import() */ 1005).then(__nccwpck_require__.bind(__nccwpck_require__, 21005))).htmlReport,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 20333))).markdown,
    openmetrics: async () => (await __nccwpck_require__.e(/* import() */ 2787).then(__nccwpck_require__.bind(__nccwpck_require__, 2787))).openmetrics,
    tap: async () => (await __nccwpck_require__.e(/* import() */ 1295).then(__nccwpck_require__.bind(__nccwpck_require__, 91295))).tap,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 8011).then(__nccwpck_require__.bind(__nccwpck_require__, 38011))).sarif,
};


/***/ }),

/***/ 52935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Fh: () => (/* binding */ findingsOfRun),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   fZ: () => (/* binding */ stepSubject)
/* harmony export */ });
/* unused harmony export findingsIn */
/** Everything there is to look at in a report, in the order to show it: failed assertions, errored steps, unverified
 *  blueprints, diagnostics by severity, then what does not change the verdict; within each kind in the order of the report.
 *  This file alone decides what a report means; the reporters write it down. */
function findings(report) {
    const all = report.runs.map(findingsOfRun).flatMap(findingsIn);
    return ORDER.flatMap((isNext) => all.filter(isNext));
}
/** The same for one blueprint, part by part. */
function findingsOfRun(run) {
    const { path } = run;
    const diagnostics = run.diagnostics.map((diagnostic) => ({ kind: 'diagnostic', path, step: '', subject: '', ...diagnostic }));
    const steps = run.steps.map((step) => findingsOfStep(path, step));
    const isExplained = [...diagnostics, ...steps.flatMap(findingsInStep)].some(({ severity }) => severity === 'error');
    const error = run.error ?? (isExplained ? undefined : unexplainedRun(run));
    const trouble = error && { kind: 'unverified', ...from(error, START_OF_FILE), path, step: '', subject: '' };
    return { run, diagnostics, steps, trouble };
}
/** All that was found in one blueprint. */
function findingsIn({ diagnostics, steps, trouble }) {
    return [...diagnostics, ...steps.flatMap(findingsInStep), ...(trouble === undefined ? [] : [trouble])];
}
/** What an assertion or a step says besides its message, in the order to show it. */
function detailsOf({ expected, actual, target, answer, hint, pointer }) {
    const all = { expected, actual, target, answer, hint, pointer };
    return DETAILS.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
}
/** For people: `2 Items`. */
function stepSubject({ key, name }) {
    return `${key} ${name}`;
}
const DETAILS = ['expected', 'actual', 'target', 'answer', 'hint', 'pointer'];
const ORDER = [
    ({ kind }) => kind === 'failed',
    ({ kind }) => kind === 'errored',
    ({ kind }) => kind === 'unverified',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'error',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'warning',
    ({ kind, severity }) => kind === 'diagnostic' && severity === 'notice',
    ({ kind }) => kind === 'flaky' || kind === 'warning',
];
const START_OF_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function findingsInStep({ trouble, assertions, remarks }) {
    const own = assertions.flatMap(({ finding }) => finding ?? []);
    return [...own, ...(trouble === undefined ? [] : [trouble]), ...remarks];
}
function findingsOfStep(path, step) {
    const subject = stepSubject(step);
    const { target } = step;
    const common = { path, step: subject, subject, target };
    const told = step.answer === undefined ? common : { ...common, answer: answerText(step.answer) };
    const isExplained = step.assertions.some(isBad);
    const error = step.error ?? (isBad(step) && !isExplained ? UNEXPLAINED : undefined);
    const kind = step.status === 'failed' ? 'failed' : 'errored';
    const carrier = step.assertions.find((assertion) => !isBad(assertion));
    return {
        step,
        subject,
        trouble: error && { kind, ...from(error, step), ...told },
        hasTrouble: error !== undefined || isExplained,
        assertions: step.assertions.map((assertion) => {
            const name = nameOf(assertion);
            const finding = isBad(assertion)
                ? { ...told, ...fromAssertion(assertion), subject: `${subject} › ${name}` }
                : undefined;
            return { assertion, name, finding, carriesTrouble: error !== undefined && assertion === carrier };
        }),
        remarks: remarksOf(step).map((remark) => ({ severity: 'warning', ...remark, ...common, ...rangeOf(step) })),
    };
}
function answerText({ method, status, contentType, members = [] }) {
    const names = members.length === 0 ? '' : `, members ${members.map((name) => `"${name}"`).join(', ')}`;
    return `${status} to ${method}, ${contentType ?? 'without a content type'}${names}`;
}
function fromAssertion({ type, message, expected, actual, hint, pointer, ...place }) {
    return {
        ...rangeOf(place),
        kind: 'failed',
        severity: 'error',
        code: type,
        message,
        expected,
        ...(actual === null ? {} : { actual }),
        ...(hint === undefined ? {} : { hint }),
        pointer,
    };
}
/** At the value that is to blame when it is known, else at `whole`. */
function from({ code, message, hint, pointer, ...place }, whole) {
    return {
        ...rangeOf(whole),
        ...place,
        severity: 'error',
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(pointer === undefined ? {} : { pointer }),
    };
}
function remarksOf(step) {
    const reason = reasonOf(step.attempts[0]);
    const first = reason === undefined ? '' : ` The first attempt: ${reason}`;
    const flaky = `The step passed only at attempt ${step.attempts.length}.${first}`;
    return [
        ...(step.flaky ? [{ kind: 'flaky', code: 'Flaky', message: flaky }] : []),
        ...step.warnings.map((message) => ({ kind: 'warning', code: 'Warning', message })),
    ];
}
/** Why an attempt did not pass, as far as it is no news of its step. */
function reasonOf(attempt) {
    return attempt?.error?.message ?? attempt?.reason;
}
function nameOf({ index, type, operator, description }) {
    const what = operator === null ? type : `${type} ${operator}`;
    return `assertion ${index + 1}, ${what}${description === undefined ? '' : `: ${description}`}`;
}
/** What is said of a step that is red although none of its assertions is and it carries no error: never nothing. */
const UNEXPLAINED = {
    code: 'UNEXPLAINED',
    message: 'The step did not pass, but the report does not say why.',
};
/** The same of a blueprint. */
function unexplainedRun(run) {
    const isEmpty = run.status === 'skipped' && run.steps.length === 0;
    if (!isBad(run) && !isEmpty)
        return undefined;
    return { code: 'NOTHING_VERIFIED', message: `The blueprint is ${run.status}, but nothing in it says why.` };
}
function isBad({ status }) {
    return status === 'failed' || status === 'errored';
}
function rangeOf({ line, column, endLine, endColumn }) {
    return { line, column, endLine, endColumn };
}


/***/ }),

/***/ 81697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ assertLongEnough),
/* harmony export */   ji: () => (/* binding */ learnJsonSecret),
/* harmony export */   kW: () => (/* binding */ memberOfSecret)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76858);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47026);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23600);


/** The value under a key of a secret that is a JSON object, and every other text in it learned on the way: who has one member
 *  has all. A key with dots is also looked for member by member. Throws SECRET_INVALID. */
function memberOfSecret({ text, label, source }, key, redactor) {
    redactor.learn(text);
    const fields = jsonObjectFrom(text);
    if (fields === undefined) {
        throw invalid(`${label} asks for a key, but the secret from ${source} is no JSON object.`, {
            hint: 'Name the secret without a key, or store it as a JSON object.',
        });
    }
    learnAll(fields, redactor);
    const value = Object.hasOwn(fields, key) ? fields[key] : nestedIn(fields, key);
    if (typeof value === 'string')
        return redactor.learn(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return redactor.learn(writtenAs(text, value));
    // Its keys are not secret, but which ones there are is nobody else's business: the one asked for is enough.
    const problem = value === undefined ? 'has no such key' : 'holds no text under that key';
    throw invalid(`${label}: the secret from ${source} ${problem}.`, {
        hint: 'AWS documents keys whose values are text. Check the spelling of the key.',
    });
}
/** Learns every text in a secret that is JSON. */
function learnJsonSecret(text, redactor) {
    const fields = jsonObjectFrom(text);
    if (fields !== undefined)
        learnAll(fields, redactor);
}
/** Throws SECRET_INVALID for a value that could not be kept out of what is printed. */
function assertLongEnough(value, { label, source }) {
    if ((0,_core_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .isLearnable */ .fh)(value))
        return;
    throw invalid(`The value of ${label} from ${source} is shorter than ${_core_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_SECRET */ .c} characters, so it could not be kept out of logs and reports.`, {
        hint: 'Use a longer value. If it is not secret, write a variable into the blueprint instead of ${AWS_SECRET:...}.',
    });
}
/** AWS does not document nested keys; `a.b` is what its own tools write for them. */
function nestedIn(fields, key) {
    let value = fields;
    for (const name of key.split('.')) {
        if (!isObject(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
/** A number as it is written in the secret: one of twenty digits is an identifier, which must not be rounded. */
function writtenAs(text, value) {
    if (typeof value === 'boolean' || Number.isSafeInteger(value))
        return String(value);
    const digits = (text.match(/-?\d[\d.eE+-]*/g) ?? []).filter((candidate) => Number(candidate) === value);
    return digits.length === 1 ? (digits[0] ?? String(value)) : String(value);
}
function learnAll(value, redactor) {
    if (typeof value === 'string' || typeof value === 'number')
        redactor.learn(String(value));
    else if (typeof value === 'object' && value !== null) {
        for (const member of Object.values(value))
            learnAll(member, redactor);
    }
}
function jsonObjectFrom(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        // The parser's message quotes the text, which is a secret: it must not become anyone's cause.
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(message, { hint }) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('SECRET_INVALID', message, { hint });
}


/***/ }),

/***/ 49521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseSecretHosts)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76858);
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63030);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59357);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27722);
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
        const binds = (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .secretPattern */ .n$)(name);
        if (binds === undefined)
            throw noSecret(name);
        return {
            binds,
            covers: ({ host: to, port, isPlain }) => {
                if (isPlain && !mayBePlain && !(0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(to))
                    return false;
                const normal = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .normalHost */ .CS)(to);
                return (0,_network_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, { host: normal, address: (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalAddress */ .Z5)(normal), port });
            },
        };
    });
}
function noSecret(name) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name, 200)} is neither the name of a secret nor its ARN.`, {
        hint: 'Write the name without a key, or arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME; "*" stands for any characters.',
    });
}
function noDenial(host) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(host)} refuses a host, but a secret is bound to the hosts it may go to.`, {
        hint: 'Write the hosts that may have it, without "!".',
    });
}


/***/ }),

/***/ 46718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ parseRewrites),
/* harmony export */   Kt: () => (/* binding */ matchesDomain),
/* harmony export */   Oy: () => (/* binding */ rewriteUrl),
/* harmony export */   Vv: () => (/* binding */ matchesUrl),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   ZH: () => (/* binding */ rewriteDomain),
/* harmony export */   e7: () => (/* binding */ rewriteEndpoint),
/* harmony export */   lf: () => (/* binding */ matchesEndpoint)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59357);
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27722);



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
    return { host: (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(new URL(url)).host, port };
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
    if (rewrite.kind === 'url') {
        const url = rewrite[side];
        return `${url.protocol}//${identity((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url))}${pathOf(url)}`;
    }
    const { host, port } = rewrite[side];
    return port === undefined ? (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .normalHost */ .CS)(host) : identity({ host, port });
}
function identity({ host, port }) {
    return (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .authorityOf */ .vO)({ host: (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .normalHost */ .CS)(host), port });
}
// A path is more specific than none, and the longer the more; a URL more than a host; a host with a port more than one without.
function specificity(rewrite) {
    if (rewrite.kind === 'url')
        return 2 + pathOf(rewrite.from).length;
    return rewrite.from.port === undefined ? 0 : 1;
}
/** Sends a URL somewhere else: scheme, host, port and path prefix change, the rest of the path and the query stay. */
function rewriteUrl(url, rewrites) {
    const by = rewrites.find((rewrite) => matchesUrl(rewrite, url));
    if (by === undefined)
        return { value: url, by };
    const value = new URL(url);
    if (by.kind === 'host') {
        moveTo(value, by.to.host, by.to.port === undefined ? undefined : String(by.to.port));
        return { value, by };
    }
    // In this order: a default port is dropped by the scheme it belongs to.
    value.protocol = by.to.protocol;
    moveTo(value, by.to.hostname, by.to.port);
    value.pathname = `${pathOf(by.to)}${url.pathname.slice(pathOf(by.from).length)}` || '/';
    return { value, by };
}
/** Sends a host and port somewhere else. A rewrite between URLs applies when it has no path and leads to that port, unless
 *  one names just this host and port: an SSL or TCP step often has to go elsewhere than the requests. */
function rewriteEndpoint(endpoint, rewrites) {
    const matching = rewrites.filter((rewrite) => matchesEndpoint(rewrite, endpoint));
    const by = matching.find(({ kind, from }) => kind === 'host' && from.port !== undefined) ?? matching[0];
    if (by === undefined)
        return { value: endpoint, by };
    const to = by.kind === 'url' ? (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(by.to) : by.to;
    return { value: { host: to.host, port: to.port ?? endpoint.port }, by };
}
/** Replaces the name that a DNS step asks for. Only a rewrite between two plain names can: a question has no port. */
function rewriteDomain(domain, rewrites) {
    for (const by of rewrites)
        if (matchesDomain(by, domain))
            return { value: by.to.host, by };
    return { value: domain, by: undefined };
}
/** Whether a rewrite would apply to a URL, if no more specific one did. */
function matchesUrl(rewrite, url) {
    if (rewrite.kind === 'host')
        return matchesHost(rewrite.from, (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url));
    const { from } = rewrite;
    if (url.protocol !== from.protocol || !(0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameEndpoint */ .sm)((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(url), (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(from)))
        return false;
    const prefix = pathOf(from);
    return url.pathname === prefix || url.pathname.startsWith(`${prefix}/`);
}
/** Whether a rewrite would apply to a host and port, if no more specific one did. */
function matchesEndpoint(rewrite, endpoint) {
    if (rewrite.kind === 'host')
        return matchesHost(rewrite.from, endpoint);
    return pathOf(rewrite.from) === '' && (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameEndpoint */ .sm)((0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(rewrite.from), endpoint);
}
/** Whether a rewrite would apply to the name a DNS step asks for. */
function matchesDomain(rewrite, domain) {
    if (rewrite.kind !== 'host' || rewrite.from.port !== undefined || rewrite.to.port !== undefined)
        return false;
    return (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameHost */ .Xf)(rewrite.from.host, domain) && (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalAddress */ .Z5)(rewrite.to.host) === undefined;
}
function matchesHost(from, endpoint) {
    return (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameHost */ .Xf)(from.host, endpoint.host) && (from.port === undefined || from.port === endpoint.port);
}
function moveTo(url, host, port) {
    url.hostname = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .bracketed */ .Em)(host);
    if (port !== undefined)
        url.port = port;
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

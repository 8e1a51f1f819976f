export const id = 8011;
export const ids = [8011,392];
export const modules = {

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secondsText),
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Milliseconds as a person reads them: `4 ms`, `1.23 s`, `2 min 05 s`. */
function durationText(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return '0 ms';
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** Milliseconds as seconds with three decimals, the form of JUnit and TAP. */
function secondsText(ms) {
    return (Number.isFinite(ms) && ms > 0 ? ms / 1000 : 0).toFixed(3);
}


/***/ }),

/***/ 38011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59357);
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52935);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47);




/** SARIF 2.1.0 for code scanning: one result a problem, on the line of the blueprint that is to blame. */
const sarif = (report) => {
    const problems = (0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(report).filter(({ kind }) => kind !== 'flaky' && kind !== 'warning');
    const rules = [...new Map(problems.map((problem) => [ruleIdOf(problem), ruleOf(problem)])).values()];
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: report.tool.name, version: report.tool.version, rules } },
                // Of the tool itself: a step that failed is a result; an interrupted run is not an execution that succeeded.
                invocations: [{ executionSuccessful: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .interruptionOf */ .nS)(report) === undefined, ...timesOf(report) }],
                columnKind: 'utf16CodeUnits',
                artifacts: report.runs.map(({ path, sha256 }) => ({
                    location: { uri: uriOf(path) },
                    hashes: { 'sha-256': sha256 },
                })),
                results: resultsOf(problems, ruleIndexes),
                properties: { status: report.status, totals: report.totals },
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};
const LONGEST_VALUE = 1_000;
function resultsOf(problems, ruleIndexes) {
    const seen = new Map();
    return problems.map((problem) => {
        const ruleId = ruleIdOf(problem);
        const { line, column, endLine, endColumn } = problem;
        const identity = [problem.path, ruleId, problem.pointer ?? '', problem.subject].join('\n');
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return {
            ruleId,
            ruleIndex: ruleIndexes.get(ruleId) ?? -1,
            level: LEVELS[problem.severity],
            kind: 'fail',
            message: { text: messageOf(problem) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: uriOf(problem.path) },
                        region: { startLine: line, startColumn: column, endLine, endColumn },
                    },
                    ...(problem.subject === '' ? {} : { logicalLocations: [{ fullyQualifiedName: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(problem.subject) }] }),
                },
            ],
            // Neither line nor message is in it: an alert stays the same one when lines move or the answer differs.
            partialFingerprints: {
                'canaryPreflight/v1': (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}\n${occurrence}`).digest('hex'),
            },
        };
    });
}
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** The kind is part of the id, so that a failed assertion is never taken for a file that AWS would refuse. */
function ruleIdOf({ kind, code }) {
    return kind === 'diagnostic' ? code : `${kind}/${code}`;
}
function ruleOf(problem) {
    return {
        id: ruleIdOf(problem),
        shortDescription: { text: descriptionOf(problem) },
        defaultConfiguration: { level: LEVELS[problem.severity] },
    };
}
function descriptionOf({ kind, code, expected }) {
    if (kind === 'diagnostic')
        return `The blueprint: ${code}.`;
    if (kind === 'unverified')
        return `A blueprint was not verified: ${code}.`;
    if (kind === 'errored')
        return `A step could not be executed: ${code}.`;
    return expected === undefined ? `A step failed: ${code}.` : `An assertion of the type ${code} is false.`;
}
function messageOf(finding) {
    const { message, subject } = finding;
    const details = (0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .cz)(finding).flatMap(([name, text]) => (name === 'pointer' ? [] : [`${LABELS[name]}${text}`]));
    return [subject === '' ? message : `${subject}: ${message}`, ...details].map(plainText).join('\n');
}
const LABELS = { expected: 'Expected: ', actual: 'Actual: ', target: 'Target: ', answer: 'Answer: ', hint: '' };
/** Plain text: braces are doubled and brackets escaped, or they would be placeholders and links (SARIF 3.11.5, 3.11.6). */
function plainText(text) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, LONGEST_VALUE)).replaceAll('{', '{{').replaceAll('}', '}}').replace(/[[\]]/g, '\\$&');
}
/** A relative path as a relative URI reference; an absolute one as a file URI. */
function uriOf(path) {
    const segments = path.split('/').map((segment) => encodeURIComponent(Buffer.from(segment).toString()));
    const drive = /^[A-Za-z]:\//.test(path) ? `/${path.slice(0, 2)}/${segments.slice(1).join('/')}` : undefined;
    if (drive !== undefined)
        return `file://${drive}`;
    return path.startsWith('/') ? `file://${segments.join('/')}` : segments.join('/');
}
function timesOf({ startedAt, durationMs }) {
    const startedMs = Date.parse(startedAt);
    if (Number.isNaN(startedMs))
        return {};
    return {
        startTimeUtc: new Date(startedMs).toISOString(),
        endTimeUtc: new Date(startedMs + durationMs).toISOString(),
    };
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nS: () => (/* binding */ interruptionOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vC: () => (/* binding */ INTERRUPTIONS)
/* harmony export */ });
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52935);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72242);


/** The verdict in one sentence, without a full stop: what went wrong first, or what was verified. */
function verdictOf(report) {
    const time = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(report.durationMs);
    if (report.status === 'passed')
        return passedText(report, time);
    const reasons = reasonsOf(report);
    const said = reasons.length === 0 ? 'nothing was verified' : reasons.join(', ');
    const code = interruptionOf(report);
    return `${code === undefined ? '' : `${INTERRUPTIONS[code]}; `}${said}, after ${time}`;
}
/** All counts in one line, for people. */
function totalsOf({ totals, runs }) {
    const flaky = totals.flaky === 0 ? '' : ` (${totals.flaky} flaky)`;
    const invalid = totals.invalidFiles === 0 ? '' : ` (${totals.invalidFiles} invalid)`;
    const failed = totals.failedAssertions === 0 ? '' : ` (${totals.failedAssertions} failed)`;
    return [
        // A file without a step may be a manifest as well.
        `${counted(totals.files, runs.every(({ steps }) => steps.length > 0) ? 'blueprint' : 'file')}${invalid}`,
        `${counted(totals.steps, 'step')}: ${totals.passed} passed${flaky}, ${totals.failed} failed, ${totals.errored} errored, ${totals.skipped} skipped`,
        `${counted(totals.assertions, 'assertion')}${failed}`,
        ...(totals.warnings === 0 ? [] : [counted(totals.warnings, 'warning')]),
    ].join(' · ');
}
/** Why the run ended before it was complete: it was cancelled, or its time limit ended it. Undefined when it is complete. */
function interruptionOf({ runs }) {
    const codes = new Set(runs.flatMap(({ error, steps }) => [error?.code, ...steps.map((step) => step.error?.code)]));
    return INTERRUPTION_CODES.find((code) => codes.has(code));
}
/** What is said of a run that is not complete. */
const INTERRUPTIONS = { INTERRUPTED: 'interrupted', RUN_TIMEOUT: 'stopped by the time limit' };
const INTERRUPTION_CODES = ['INTERRUPTED', 'RUN_TIMEOUT'];
/** `1 step`, `2 steps`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function reasonsOf({ totals, runs }) {
    const found = runs.map(_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOfRun */ .Fh);
    // A step that failed otherwise than by an assertion: a value could not be extracted, and the like.
    const otherwise = found.flatMap(({ steps }) => steps.filter(({ step, assertions }) => step.status === 'failed' && assertions.every((one) => !one.finding))).length;
    const unverified = found.filter(({ trouble }) => trouble !== undefined).length;
    return [
        ...(totals.failedAssertions === 0 ? [] : [`${counted(totals.failedAssertions, 'assertion')} failed`]),
        ...(otherwise === 0 ? [] : [`${counted(otherwise, totals.failedAssertions === 0 ? 'step' : 'more step')} failed`]),
        ...(totals.errored === 0 ? [] : [`${counted(totals.errored, 'step')} errored`]),
        ...(unverified === 0 ? [] : [`${counted(unverified, 'blueprint')} could not be verified`]),
        ...(totals.invalidFiles === 0 ? [] : [`${counted(totals.invalidFiles, 'file')} invalid`]),
        ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
    ];
}
/** Counts what was really looked at: a step that was not selected proves nothing. */
function passedText({ runs, totals }, time) {
    const steps = runs.flatMap((run) => run.steps);
    const assertions = steps.flatMap((step) => step.assertions).filter(({ status }) => status === 'passed');
    const files = runs.filter(({ status }) => status === 'passed');
    // A run without a step is never green: this is a validation.
    if (totals.steps === 0)
        return `${counted(files.length, 'file')} checked and valid, no step was run; took ${time}`;
    const verified = `${counted(assertions.length, 'assertion')} in ${counted(totals.passed, 'step')} of ${counted(files.length, 'blueprint')} passed in ${time}`;
    const remarks = [
        ...(totals.flaky === 0 ? [] : [`${counted(totals.flaky, 'step')} only after a retry`]),
        ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
    ];
    return [verified, ...remarks].join('; ');
}


/***/ })

};

export const id = 392;
export const ids = [392];
export const modules = {

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


/***/ })

};

export const id = 2787;
export const ids = [2787];
export const modules = {

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openmetrics: () => (/* binding */ openmetrics)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52935);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72056);



/** OpenMetrics 1.0 text: gauges only, since each report stands for one moment. Everything that is not green is 0. */
const openmetrics = (report) => {
    const runs = runsOf(report);
    const steps = runs.flatMap(({ run, labels }) => (0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOfRun */ .Fh)(run).steps.map((found) => ({ ...found, labels: { ...labels, ...labelsOf(found.step) } })));
    const started = steps.filter(({ step }) => step.startedAt !== null);
    const startedAt = Date.parse(report.startedAt);
    return [
        family('report_success', 'Whether the whole report is green (1) or not (0).', [sample({}, greenOf(report.status))]),
        family('report_duration_seconds', 'How long everything took together.', [sample({}, report.durationMs / 1000)]),
        family('report_start_timestamp_seconds', 'When the run began, in seconds since 1970.', Number.isNaN(startedAt) ? [] : [sample({}, startedAt / 1000)]),
        family('blueprint_success', 'Whether the blueprint passed (1) or not (0).', runs.map(({ run, labels }) => sample(labels, greenOf(run.status)))),
        family('blueprint_duration_seconds', 'How long the steps of the blueprint took together.', runs.map(({ run, labels }) => sample(labels, run.durationMs / 1000))),
        family('blueprint_diagnostics', 'Diagnostics of the blueprint by severity.', runs.flatMap(({ run, labels }) => diagnosticSamples(run, labels))),
        family('step_success', 'Whether the step passed (1) or failed, errored or was skipped (0).', steps.map(({ step, hasTrouble, labels }) => sample(labels, hasTrouble ? 0 : greenOf(step.status)))),
        family('step_status', 'The status of the step: 1 on the sample whose label names it.', steps.map(({ step, labels }) => sample({ ...labels, status: step.status }, 1))),
        family('step_flaky', 'Whether the step passed only after a retry (1) or not (0).', steps.map(({ step, labels }) => sample(labels, step.flaky ? 1 : 0))),
        family('step_attempts', 'How often the step was tried.', steps.map(({ step, labels }) => sample(labels, step.attempts.length))),
        family('step_duration_seconds', 'How long the step took. Absent for a step that did not start.', started.map(({ step, labels }) => sample(labels, step.durationMs / 1000))),
        family('step_phase_duration_seconds', 'How long each phase of the step took. Absent for a phase that did not take place.', started.flatMap(({ step, labels }) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(step.timings).map(({ name, ms }) => sample({ ...labels, phase: name.replace(' ', '_') }, ms / 1000)))),
        family('assertion_success', 'Whether the assertion holds (1) or failed or was not evaluated (0).', steps.flatMap(({ step, labels }) => assertionSamples(step, labels))),
        '# EOF\n',
    ].join('');
};
/** A path or a name is shorter; no file can make the series larger than this. */
const LONGEST_LABEL = 300;
function family(name, help, samples) {
    const full = `canary_preflight_${name}`;
    const unit = name.endsWith('_seconds') ? [`# UNIT ${full} seconds`] : [];
    const head = [`# TYPE ${full} gauge`, ...unit, `# HELP ${full} ${help}`];
    return [...head, ...samples.map((one) => `${full}${one}`)].map((line) => `${line}\n`).join('');
}
function sample(labels, value) {
    const written = Object.entries(labels).map(([name, text]) => `${name}="${escapeLabel(text)}"`);
    return `${written.length === 0 ? '' : `{${written.join(',')}}`} ${Number.isFinite(value) ? Number(value.toFixed(6)) : 'NaN'}`;
}
/** Backslash, quote and line feed are the format's own rules; other controls are written out so that a series stays one line. */
function escapeLabel(text) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, LONGEST_LABEL)).replace(/["\\]/g, '\\$&');
}
/** A path that occurs twice (merged reports) gets a `run` label, or two samples would have the same labels. */
function runsOf(report) {
    const seen = new Map();
    return report.runs.map((run) => {
        const count = (seen.get(run.path) ?? 0) + 1;
        seen.set(run.path, count);
        return { run, labels: { blueprint: run.path, ...(count === 1 ? {} : { run: String(count) }) } };
    });
}
function labelsOf(step) {
    return { step: step.name, step_key: step.key, checker_type: step.checkerType };
}
function assertionSamples(step, labels) {
    return step.assertions.map(({ index, type, operator, status }) => sample({ ...labels, assertion: String(index + 1), assertion_type: type, operator: operator ?? '' }, greenOf(status)));
}
function diagnosticSamples(run, labels) {
    return ['error', 'warning', 'notice'].map((severity) => sample({ ...labels, severity }, run.diagnostics.filter((one) => one.severity === severity).length));
}
function greenOf(status) {
    return status === 'passed' ? 1 : 0;
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

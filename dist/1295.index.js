export const id = 1295;
export const ids = [1295];
export const modules = {

/***/ 15391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52935);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47);


/** One suite a blueprint. Whatever the report holds, a report that did not pass has a case that did not pass:
 *  who reads only this file must not see green. */
function suitesOf(report) {
    const suites = report.runs.map((run) => ({ name: run.path, run, cases: casesOfRun((0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOfRun */ .Fh)(run)) }));
    const isBad = suites.some(({ cases }) => cases.some(({ outcome }) => 'finding' in outcome));
    if (isBad || (report.status === 'passed' && suites.length > 0))
        return suites;
    const verdict = {
        kind: 'unverified',
        severity: 'error',
        path: '',
        step: '',
        subject: '',
        code: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptionOf */ .nS)(report) ?? 'NOTHING_VERIFIED',
        message: suites.length === 0 ? 'No blueprint was run.' : `The report is not green: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(report)}.`,
        ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
    };
    return [...suites, { name: report.tool.name, run: undefined, cases: [caseOf('verdict', verdict)] }];
}
/** How many cases came out as `kind`. */
function countOf(cases, kind) {
    return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function casesOfRun({ diagnostics, steps, trouble }) {
    const cases = [
        ...diagnostics
            .filter(({ severity }) => severity === 'error')
            .map((finding) => caseOf(`${finding.code} at ${finding.line}:${finding.column}`, finding)),
        ...steps.flatMap(casesOfStep),
        ...(trouble === undefined ? [] : [caseOf('blueprint', trouble)]),
    ];
    // A valid file of which nothing was to be run.
    if (cases.length === 0)
        cases.push({ name: 'blueprint', outcome: { kind: 'passed' }, durationMs: 0, line: 1, column: 1 });
    return cases;
}
/** The step itself comes first, when something is wrong with it or when it has no assertion. */
function casesOfStep({ step, subject, trouble, assertions }) {
    const { line, column, skipReason, durationMs } = step;
    const cases = assertions.map(({ assertion, name, finding }) => {
        const title = `${subject} › ${name}`;
        if (finding !== undefined)
            return caseOf(title, finding);
        const reason = skipReason ?? 'Not evaluated, because the step could not observe its target.';
        const outcome = assertion.status === 'skipped' ? { kind: 'skipped', reason } : { kind: 'passed' };
        return { name: title, outcome, durationMs: 0, line: assertion.line, column: assertion.column };
    });
    if (trouble !== undefined)
        cases.unshift(caseOf(subject, trouble));
    if (cases.length === 0) {
        const outcome = step.status === 'skipped'
            ? { kind: 'skipped', reason: skipReason ?? 'The step was not run.' }
            : { kind: 'passed' };
        cases.push({ name: subject, outcome, durationMs: 0, line, column });
    }
    return cases.map((one, index) => (index === 0 ? { ...one, durationMs, step } : one));
}
function caseOf(name, finding) {
    const { kind, line, column } = finding;
    const outcome = { kind: kind === 'failed' || kind === 'diagnostic' ? 'failed' : 'errored', finding };
    return { name, outcome, durationMs: 0, line, column };
}


/***/ }),

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

/***/ 91295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tap: () => (/* binding */ tap)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59357);
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52935);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15391);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47);




/** TAP version 14: one subtest a blueprint, one test point an assertion. An interrupted run bails out at the end, so
 *  that no harness takes what is there for everything there was. */
const tap = (report) => {
    const suites = (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .suitesOf */ .f)(report);
    const lines = ['TAP version 14', `1..${suites.length}`];
    suites.forEach((suite, index) => {
        lines.push(`# Subtest: ${plain(suite.name)}`);
        lines.push(`    1..${suite.cases.length}`);
        suite.cases.forEach((one, at) => {
            lines.push(...pointOf(one, at + 1).map((line) => `    ${line}`));
        });
        lines.push(...summaryPoint(suite, index + 1));
    });
    const interruption = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptionOf */ .nS)(report);
    if (interruption !== undefined)
        lines.push(`Bail out! The run was ${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERRUPTIONS */ .vC[interruption]}.`);
    return `${lines.join('\n')}\n`;
};
const LONGEST_VALUE = 4_000;
function pointOf({ name, outcome, durationMs, line, column }, number) {
    const point = `ok ${number} - ${described(name)}`;
    switch (outcome.kind) {
        case 'passed':
            return durationMs === 0 ? [point] : [point, ...yamlBlock([['duration_ms', durationMs]])];
        case 'skipped':
            return [`${point} # SKIP ${plain(outcome.reason)}`];
        case 'failed':
        case 'errored':
            return [
                `not ${point}`,
                ...yamlBlock([
                    ['status', outcome.kind],
                    ['code', outcome.finding.code],
                    ['message', outcome.finding.message],
                    ...(0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(outcome.finding),
                    ['line', line],
                    ['column', column],
                    ['duration_ms', durationMs],
                ]),
            ];
    }
}
function summaryPoint({ name, run, cases }, number) {
    const isGreen = (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(cases, 'failed') + (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(cases, 'errored') === 0;
    const isSkipped = isGreen && (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(cases, 'skipped') === cases.length;
    const point = `${isGreen ? '' : 'not '}ok ${number} - ${described(name)}`;
    if (isSkipped)
        return [`${point} # SKIP no step of it was run`];
    return run === undefined ? [point] : [point, ...yamlBlock([['duration_ms', run.durationMs]])];
}
/** A description: `#` would begin a directive. Leading digits would be taken for the number, hence the ` - ` before it. */
function described(text) {
    return plain(text).replace(/[\\#]/g, '\\$&');
}
function plain(text) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, LONGEST_VALUE));
}
/** Each value is a JSON number or string, which is YAML too. */
function yamlBlock(entries) {
    const lines = entries.map(([name, value]) => `  ${name}: ${typeof value === 'number' ? Number(value.toFixed(3)) : JSON.stringify(plain(value))}`);
    return ['  ---', ...lines, '  ...'];
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

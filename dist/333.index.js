export const id = 333;
export const ids = [333,3313];
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

/***/ 87021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/** `head` and as many items as fit into `maxBytes` of UTF-8, in their order; what does not fit is counted at the end.
 *  With less room than `head` takes, its first line; with less than that, nothing. */
function folded({ head, sections, maxBytes }) {
    const filled = sections.filter(({ items }) => items.length > 0);
    const whole = head + filled.map(({ open, items, close }) => open + items.join('') + close).join('');
    if (bytesOf(whole) <= maxBytes)
        return whole;
    const left = new Map();
    for (const { noun, items } of filled)
        left.set(noun, (left.get(noun) ?? 0) + items.length);
    const room = maxBytes - bytesOf(noteOf(left, maxBytes));
    if (bytesOf(head) > room) {
        const firstLine = `${head.split('\n', 1)[0]}\n`;
        return bytesOf(firstLine) <= maxBytes ? firstLine : '';
    }
    let text = head;
    let taken = bytesOf(head);
    let isFull = false;
    for (const { noun, open, items, close } of filled) {
        let part = open;
        let partBytes = bytesOf(open) + bytesOf(close);
        let count = 0;
        for (const item of items) {
            const itemBytes = bytesOf(item);
            isFull ||= taken + partBytes + itemBytes > room;
            if (isFull)
                break;
            part += item;
            partBytes += itemBytes;
            count += 1;
        }
        if (count > 0) {
            text += part + close;
            taken += partBytes;
        }
        left.set(noun, (left.get(noun) ?? 0) - count);
    }
    return text + noteOf(left, maxBytes);
}
/** Longest when nothing was written yet, which is what the room for it is measured with. */
function noteOf(left, maxBytes) {
    const missing = [...left]
        .filter(([, count]) => count > 0)
        .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
    return `\n> Left out to stay within ${maxBytes} bytes: ${missing.join(', ')}. The JSON report holds everything.\n`;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 73313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** A person reads no more of one value; the JSON report has the rest. */
const LONGEST_TEXT = 500;
/** Text as plain Markdown text: no markup, HTML, link, image, mention, reference, emoji or table cell can come of it.
 *  Entities stop CommonMark, at the start of a list item too. GitHub's own filters look at the text after that, so `@`, `#`, `://` and the like are
 *  parted from what follows by a zero-width space, as dependency bots do it. */
function markdownText(text) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_TEXT))
        .replace(/^[-+=\s]|(?<=^\d+)[.)]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>\\`*[\]|~$^]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/(?<![&])#|@|:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)|\b(?:www(?=\.)|GH(?=-\d)|(?:mailto|xmpp)(?=:))/gi, `$&${APART}`);
}
/** Text as a code span: exactly what it was, nothing in it is looked at. For values, so that they can be copied. */
function codeSpan(text) {
    const shown = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_TEXT));
    if (shown === '')
        return '*(empty)*';
    const longestRun = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A code span inside a table, where a pipe ends the cell whatever stands around it: it is written as `\x7c`. */
function codeCell(text) {
    return codeSpan(text.replaceAll('|', '\\x7c'));
}
/** A link to `url`, or the text alone when there is none. */
function markdownLink(text, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return markdownText(text);
    const target = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(url).replace(/[\s<>()[\]\\|`"'*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${markdownText(text)}](${target})`;
}
const APART = '&#8203;';


/***/ }),

/***/ 20333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52935);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72242);
/* harmony import */ var _markdown_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87021);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73313);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72056);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58240);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47);







/** For a job summary or a comment: the verdict, what went wrong, each step, the warnings. Never longer than `maxBytes`. */
const markdown = (report, context) => {
    const found = (0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report);
    const scaleMs = Math.max(0, ...report.runs.flatMap((run) => run.steps.map((step) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)((0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(step.timings)))));
    return (0,_markdown_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .T)({
        head: headOf(report, context),
        maxBytes: context.maxBytes ?? ONE_MEBIBYTE,
        sections: [
            {
                noun: 'problem',
                open: '\n### What went wrong\n',
                items: found.filter(({ severity }) => severity === 'error').map((finding) => problemItem(finding, context)),
                close: '',
            },
            ...report.runs.map((run) => stepSection(run, scaleMs, context)),
            {
                noun: 'warning',
                open: '\n### Warnings\n\n',
                // That a step is flaky stands in its row.
                items: found
                    .filter(({ kind, severity }) => severity !== 'error' && kind !== 'flaky')
                    .map((finding) => remarkItem(finding, context)),
                close: '',
            },
            { noun: 'value', open: VALUES_OPEN, items: report.runs.flatMap(valueItems), close: '\n</details>\n' },
            { noun: 'checksum', open: CHECKSUMS_OPEN, items: report.runs.map(checksumItem), close: '\n</details>\n' },
        ],
    });
};
/** GitHub's limit of one step's job summary. */
const ONE_MEBIBYTE = 1_048_576;
const BAR_WIDTH = 20;
const BAR_SIGNS = {
    dns: '░',
    connect: '▒',
    tls: '▓',
    'first byte': '█',
    rest: '▄',
};
const LEGEND = `Time: ${Object.entries(BAR_SIGNS)
    .map(([name, sign]) => `${sign} ${name}`)
    .join(' · ')}`;
const VALUES_OPEN = '\n<details>\n<summary>Where the values came from</summary>\n\n';
const CHECKSUMS_OPEN = '\n<details>\n<summary>What was verified (SHA-256)</summary>\n\n';
function headOf(report, { heading }) {
    const title = heading ?? `## ${_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SYMBOLS */ .Am[report.status]} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(report.tool.name)}: ${report.status}`;
    return `${title}\n\n**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(report))}**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .totalsOf */ .vA)(report))}\n`;
}
function problemItem(finding, context) {
    const { kind, code, subject, message } = finding;
    const title = kind === 'failed' ? `${_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SYMBOLS */ .Am.failed} **failed**` : `${_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SYMBOLS */ .Am.errored} **${_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9[kind]}** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(code)}`;
    const details = (0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .cz)(finding).filter(([name]) => name !== 'pointer');
    return [
        `\n${title}${subject === '' ? '' : ` · ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(subject)}`} · ${placeOf(finding, context)}\n\n`,
        `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(message)}\n`,
        ...details.map(([name, text]) => `- ${name}: ${name === 'hint' ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(text) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(text)}\n`),
    ].join('');
}
function stepSection(run, scaleMs, context) {
    const title = `${_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SYMBOLS */ .Am[run.status]} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)(run.path, context.linkTo?.(run.path, 1))}: ${run.status}, ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(run.durationMs)}`;
    return {
        noun: 'step',
        open: `\n### ${title}\n\n| Status | Step | Target | Duration | Time |\n|---|---|---|--:|---|\n`,
        items: run.steps.map((step) => stepRow(step, scaleMs)),
        close: `\n${LEGEND}\n`,
    };
}
function stepRow(step, scaleMs) {
    const cells = [
        (0,_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .statusText */ .qS)(step),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)((0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stepSubject */ .fZ)(step)),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)(step.target),
        step.startedAt === null ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(step.durationMs),
        step.skipReason === undefined ? timeCell(step, scaleMs) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(step.skipReason),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function timeCell(step, scaleMs) {
    const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(step.timings);
    const bar = (0,_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .barCells */ .X)(phases, scaleMs, BAR_WIDTH)
        .map(({ name, cells }) => BAR_SIGNS[name].repeat(cells))
        .join('');
    const text = phases.map(({ name, ms }) => `${name} ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(ms)}`).join(', ');
    return bar === '' ? text : `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(bar)} ${text}`;
}
function remarkItem(finding, context) {
    const { severity, code, step, message, hint } = finding;
    const what = step === '' ? ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(code)}` : '';
    const texts = [...(step === '' ? [] : [`${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(step)}:`]), (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(message)];
    if (hint !== undefined)
        texts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(hint));
    return `- ${severity}${what} ${placeOf(finding, context)}: ${texts.join(' ')}\n`;
}
function valueItems(run) {
    return run.steps.flatMap((step) => step.inputs.map(({ name, value, source }) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(run.path)} · ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)((0,_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stepSubject */ .fZ)(step))}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(name)} = ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(value)} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(source)})\n`));
}
function checksumItem({ path, sha256 }) {
    return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(sha256)} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__.markdownText)(path)}\n`;
}
function placeOf({ path, line, column }, context) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)(`${path}:${line}:${column}`, context.linkTo?.(path, line));
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

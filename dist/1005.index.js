export const id = 1005;
export const ids = [1005];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ mapStrings)
/* harmony export */ });
/** A copy of `value` with every string in it replaced by `change(text, path)`. Keys, and whatever is not a string, stay. */
function mapStrings(value, change) {
    // The shape does not change, which the compiler cannot see through a recursion over unknown members.
    return mapped(value, [], change);
}
function mapped(value, path, change) {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapped(item, [...path, index], change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, [...path, key], change)]));
}


/***/ }),

/***/ 44367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Knows where each line of a text begins. Built once for a file, then every lookup is a binary search. */
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** The range of `span`, cut to the text when the span reaches past its end. */
    rangeOf(span) {
        const start = this.#positionOf(span.offset);
        const end = this.#positionOf(span.offset + span.length);
        return { ...start, endLine: end.line, endColumn: end.column };
    }
    /** The text of a 1-based line without its line break; empty for a line that does not exist. */
    lineText(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        const next = this.#starts[line];
        const end = next === undefined ? this.#text.length : next - 1;
        // Not by a pattern, which would look at each character of a line that may be as long as the file.
        return this.#text.slice(start, this.#text.charAt(end - 1) === '\r' && end > start ? end - 1 : end);
    }
    get lineCount() {
        return this.#starts.length;
    }
    #positionOf(offset) {
        const at = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
    }
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

/***/ 21005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./lib/core/map-strings.js
var map_strings = __webpack_require__(1910);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/runner/report/findings.js
var findings = __webpack_require__(52935);
// EXTERNAL MODULE: ./lib/reporters/duration-text.js
var duration_text = __webpack_require__(72242);
;// CONCATENATED MODULE: ./lib/reporters/html-text.js

const MARKUP = Symbol('markup');
/** Template of markup: whatever is put into it is escaped unless it is `Html` itself. Right in element content and in
 *  attribute values between double quotes; put nothing anywhere else. */
function html(strings, ...contents) {
    return { [MARKUP]: strings.reduce((text, part, index) => text + markupOf(contents[index - 1] ?? '') + part) };
}
/** An empty piece of markup. */
const NOTHING = { [MARKUP]: '' };
/** Text of ours that is markup or a style already. Nothing from a report may come here. */
function trusted(text) {
    return { [MARKUP]: text };
}
/** The text of the finished document. */
function textOf(document) {
    return document[MARKUP];
}
/** The lines of `text` made visible one by one, so that its line breaks stay: for `pre`. */
function multiline(text) {
    return text.replaceAll('\r\n', '\n').split('\n').map(visible/* visible */.RK).join('\n');
}
function markupOf(content) {
    if (typeof content === 'number')
        return String(content);
    if (typeof content === 'string')
        return escapeHtml(content);
    return MARKUP in content ? content[MARKUP] : content.map(markupOf).join('');
}
/** Characters that could deceive a reader are written out too; line feeds stay, see `multiline`. */
function escapeHtml(text) {
    const shown = text.split('\n').map(visible/* visible */.RK).join('\n');
    return shown.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/reporters/status-text.js
var status_text = __webpack_require__(58240);
;// CONCATENATED MODULE: ./lib/reporters/html-parts.js



/** The status as a word with its symbol: the colour only repeats it. */
function statusBadge(status, text = status) {
    return html `<span class="status ${status}"><span aria-hidden="true">${status_text/* SYMBOLS */.Am[status]}</span> ${text}</span>`;
}
/** A value as code; a long one opens on demand. */
function shownValue(text) {
    if (text === '')
        return html `<em>(empty)</em>`;
    if (text.length <= SHORT_VALUE && !text.includes('\n'))
        return html `<code>${text}</code>`;
    return html `<details><summary><code>${(0,visible/* cut */.Jj)(text.replaceAll('\n', ' '), PREVIEW)}</code></summary><pre tabindex="0">${multiline(text)}</pre></details>`;
}
/** `path:line:column`, linked when an address of the line is known. */
function placeOf(path, { line, column }, context) {
    return linkOf(`${path}:${line}:${column}`, context.linkTo?.(path, line));
}
/** `text`, linked when there is an address. */
function linkOf(text, url) {
    // Only a web address: what comes from outside must not become a script.
    return url !== undefined && /^https?:\/\//.test(url) ? html `<a href="${url}">${text}</a>` : html `${text}`;
}
/** Name and value pairs; those without a value are left out. */
function facts(pairs) {
    const present = pairs.flatMap(([name, value]) => value === undefined ? [] : [html `<dt>${name}</dt><dd>${value}</dd>`]);
    return present.length === 0 ? NOTHING : html `<dl class="facts">${present}</dl>`;
}
/** The lines of the blueprint that are to blame with one before and after, the range marked; nothing when the text is
 *  not at hand. */
function excerpt(path, range, lines) {
    if (lines === undefined || range.line < 1 || range.line > lines.lineCount)
        return NOTHING;
    const first = Math.max(1, range.line - 1);
    const last = Math.min(lines.lineCount, Math.min(range.endLine, range.line + MOST_LINES - 1) + 1);
    const rows = Array.from({ length: last - first + 1 }, (_, at) => {
        const line = first + at;
        return html `${String(line).padStart(5)} | ${marked(lines.lineText(line), line, range)}\n`;
    });
    return html `<pre tabindex="0" role="group" aria-label="Excerpt of ${path}, line ${range.line}">${rows}</pre>`;
}
const SHORT_VALUE = 200;
const PREVIEW = 120;
const LONGEST_LINE = 200;
const MOST_LINES = 8;
function marked(text, lineNumber, { line, column, endLine, endColumn }) {
    if (lineNumber < line || lineNumber > endLine)
        return html `${text.slice(0, LONGEST_LINE)}`;
    const start = lineNumber === line ? column - 1 : text.length - text.trimStart().length;
    const from = Math.min(start, text.length);
    const to = Math.max(from, lineNumber === endLine ? Math.min(endColumn - 1, text.length) : text.length);
    const before = text.slice(Math.max(0, from - LONGEST_LINE), from);
    return html `${before}<mark>${text.slice(from, Math.min(to, from + LONGEST_LINE))}</mark>${text.slice(to, to + LONGEST_LINE)}`;
}

// EXTERNAL MODULE: ./lib/reporters/phases.js
var reporters_phases = __webpack_require__(72056);
;// CONCATENATED MODULE: ./lib/reporters/html-steps.js





/** One blueprint: what was verified and a table of its steps. Bars share the scale `scaleMs`. */
function blueprintPanel(run, scaleMs, context) {
    const found = (0,findings/* findingsOfRun */.Fh)(run);
    return html `<section class="panel">
<h3>${statusBadge(run.status)} ${linkOf(run.path, context.linkTo?.(run.path, 1))}</h3>
<p class="quiet">${(0,duration_text/* durationText */.S)(run.durationMs)} · SHA-256 <code>${run.sha256}</code></p>
${run.steps.length === 0 ? html `<p>No step of it was run.</p>` : stepTable(found, scaleMs)}
</section>
`;
}
/** What the colours of the bars mean. */
function phaseLegend() {
    const names = ['dns', 'connect', 'tls', 'first byte', 'rest'];
    return html `<ul class="legend quiet" aria-label="Colours of the bars">${names.map((name) => html `<li><i class="phase-${classOf(name)}"></i>${name}</li>`)}</ul>`;
}
/** The longest of all steps, which the bars are drawn against. */
function slowestMs(runs) {
    return runs.reduce((slowest, run) => run.steps.reduce((ms, step) => Math.max(ms, (0,reporters_phases/* sumOf */.XN)((0,reporters_phases/* phasesOf */.I$)(step.timings))), slowest), 0);
}
function stepTable({ run, steps }, scaleMs) {
    return html `<div class="scroll" tabindex="0" role="group" aria-label="Steps of ${run.path}"><table>
<caption>Steps in the order they were run</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Status</th><th scope="col">Target</th><th scope="col">Duration</th><th scope="col">Time by phase</th></tr></thead>
<tbody>
${steps.map((found) => stepRow(found, scaleMs))}</tbody>
</table></div>`;
}
function stepRow(found, scaleMs) {
    const { step, subject } = found;
    return html `<tr><th scope="row">${subject}</th><td>${statusBadge(step.status)}${flakyNote(step)}</td><td class="target">${shownValue(step.target)}${stepDetails(found)}</td><td class="number">${step.startedAt === null ? '–' : (0,duration_text/* durationText */.S)(step.durationMs)}</td><td>${timeBar(step, scaleMs)}</td></tr>
`;
}
function flakyNote({ flaky, attempts }) {
    return flaky ? html `<br><span class="quiet">flaky: attempt ${attempts.length}</span>` : NOTHING;
}
function timeBar({ timings, skipReason }, scaleMs) {
    if (skipReason !== undefined)
        return html `${skipReason}`;
    const phases = (0,reporters_phases/* phasesOf */.I$)(timings);
    if (phases.length === 0)
        return html `<span class="quiet">not measured</span>`;
    const text = phases.map(({ name, ms }) => `${name} ${(0,duration_text/* durationText */.S)(ms)}`).join(', ');
    const bar = phases.map((phase) => barPart(phase, scaleMs));
    return html `<span class="quiet">${text}</span><div class="bar" aria-hidden="true">${bar}</div>`;
}
function barPart({ name, ms }, scaleMs) {
    const percent = scaleMs > 0 ? ((ms / scaleMs) * 100).toFixed(2) : '0';
    return html `<span class="phase-${classOf(name)}" style="width: ${percent}%"></span>`;
}
function classOf(name) {
    return name.replace(' ', '-');
}
function stepDetails({ step, assertions }) {
    const lists = [
        ...list('Attempts', step.attempts.length > 1 ? step.attempts.map(attemptItem) : []),
        ...list('Assertions', assertions.map(assertionItem)),
        ...list('Values used', step.inputs.map(({ name, value, source }) => html `<code>${name}</code> = ${shownValue(value)} (${source})`)),
        ...list('Values set', step.extracted.map((name) => html `<code>${name}</code>`)),
        ...list('Warnings', step.warnings.map((warning) => html `${warning}`)),
    ];
    return lists.length === 0 ? NOTHING : html `<details><summary>Details of ${step.name}</summary>${lists}</details>`;
}
function list(title, items) {
    return items.length === 0
        ? []
        : [html `<p class="quiet">${title}</p><ul>${items.map((item) => html `<li>${item}</li>`)}</ul>`];
}
function assertionItem({ assertion, name }) {
    return html `${statusBadge(assertion.status)} ${name}: ${shownValue(assertion.message)}`;
}
function attemptItem({ status, durationMs, error, reason }) {
    const why = error === undefined ? reason : `${error.code}, ${error.message}`;
    return html `${statusBadge(status)} ${(0,duration_text/* durationText */.S)(durationMs)}${why === undefined ? '' : `: ${why}`}`;
}

;// CONCATENATED MODULE: ./lib/reporters/html-style.js
const LIGHT = {
    page: '#f6f7f9',
    panel: '#ffffff',
    line: '#d5d9e0',
    text: '#1b1f24',
    quiet: '#535b66',
    link: '#0a55b5',
    mark: '#fff0b8',
    passed: '#17692f',
    failed: '#b3191f',
    errored: '#8a4a00',
    skipped: '#535b66',
    dns: '#8a63d2',
    connect: '#2f7fd0',
    tls: '#158a83',
    'first-byte': '#c27a10',
    rest: '#7d8794',
};
const DARK = {
    page: '#0e1116',
    panel: '#171b22',
    line: '#333b47',
    text: '#e8ecf1',
    quiet: '#a3adba',
    link: '#7cb8ff',
    mark: '#5a4a10',
    passed: '#5fd07f',
    failed: '#ff8a84',
    errored: '#f0b45c',
    skipped: '#a3adba',
    dns: '#a68be6',
    connect: '#5aa5ef',
    tls: '#3fbab1',
    'first-byte': '#e0a33e',
    rest: '#8b95a3',
};
/** Everything the page looks like, in one style element: no file, font or script is loaded. */
const STYLE = `
:root { color-scheme: light dark; ${variablesOf(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variablesOf(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
header { padding-bottom: 0; }
footer { color: var(--quiet); font-size: 0.875rem; }
h1 { font-size: 1.125rem; margin: 0; font-weight: 600; color: var(--quiet); }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { margin: 0.5rem 0; padding: 0.625rem 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
summary { cursor: pointer; }
.verdict { font-size: 1.5rem; line-height: 1.3; font-weight: 650; margin: 0.25rem 0 0.5rem; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.125rem; margin: 0 0 0.875rem; }
.panel.failed, .panel.errored { border-left: 4px solid currentColor; }
.panel.failed { border-left-color: var(--failed); }
.panel.errored { border-left-color: var(--errored); }
.status { font-weight: 650; white-space: nowrap; }
.status.passed { color: var(--passed); }
.status.failed { color: var(--failed); }
.status.errored { color: var(--errored); }
.status.skipped { color: var(--skipped); }
.totals { display: flex; flex-wrap: wrap; gap: 0.625rem; margin: 1rem 0 0; }
.totals div { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.875rem; min-width: 6.5rem; }
.totals dt { color: var(--quiet); font-size: 0.8125rem; }
.totals dd { margin: 0; font-size: 1.25rem; font-weight: 650; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.5rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin-top: 0.75rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; color: var(--quiet); font-size: 0.875rem; padding-bottom: 0.375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { white-space: nowrap; color: var(--quiet); font-weight: 600; font-size: 0.8125rem; border-top: 0; }
tbody th { font-weight: 600; min-width: 8rem; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.target { min-width: 14rem; }
ul { margin: 0.375rem 0; padding-left: 1.25rem; }
.bar { display: flex; width: 12rem; height: 0.75rem; margin-top: 0.375rem; border-radius: 3px; overflow: hidden; background: var(--line); }
.bar span { height: 100%; flex: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
.legend i { display: inline-block; width: 0.75rem; height: 0.75rem; border-radius: 2px; margin-right: 0.375rem; }
${phaseRules()}
@media (max-width: 40rem) { .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: 0.375rem; } }
@media print {
  :root { ${variablesOf(LIGHT)} --page: #ffffff; }
  body { font-size: 11pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .panel, tr { break-inside: avoid; }
  .bar, .legend i { print-color-adjust: exact; }
}
`;
function variablesOf(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}: ${colour};`)
        .join(' ');
}
function phaseRules() {
    return ['dns', 'connect', 'tls', 'first-byte', 'rest']
        .map((name) => `.phase-${name} { background: var(--${name}); }`)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/source-lines.js
var source_lines = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/html.js











/** One file that needs nothing else: no script, no font, no network. What went wrong comes first. */
const htmlReport = (report, context) => textOf(page(readable(report), context));
/** Long texts cost a browser more than they tell a person; the JSON report has them. Paths stay: sources and links need them. */
function readable(report) {
    return (0,map_strings/* mapStrings */.t)(report, (text, path) => {
        const key = String(path.at(-1));
        return key === 'path' ? text : (0,visible/* cut */.Jj)(text, key === 'expected' || key === 'actual' ? LONGEST_VALUE : LONGEST_TEXT);
    });
}
const LONGEST_VALUE = 20_000;
const LONGEST_TEXT = 1_000;
function page(report, context) {
    const found = (0,findings/* findings */.Pg)(report);
    const title = `${report.status}: ${report.tool.name}`;
    return html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${report.tool.name} report</h1>
<p class="verdict">${statusBadge(report.status)}: ${(0,verdict/* verdictOf */.Vj)(report)}</p>
<p class="quiet">Started <time datetime="${report.startedAt}">${report.startedAt}</time> · took ${(0,duration_text/* durationText */.S)(report.durationMs)}</p>
${tally(report.totals)}
</header>
<main>
${problems(found, context)}${blueprints(report, context)}${warnings(found, context)}</main>
<footer>
<p>Written by ${report.tool.name} ${report.tool.version}.</p>
</footer>
</body>
</html>
`;
}
function tally(totals) {
    const counts = [
        ['Files', totals.files],
        ['Invalid', totals.invalidFiles],
        ['Steps', totals.steps],
        ['Passed', totals.passed],
        ['Failed', totals.failed],
        ['Errored', totals.errored],
        ['Skipped', totals.skipped],
        ['Flaky', totals.flaky],
        ['Assertions', totals.assertions],
        ['Warnings', totals.warnings],
    ];
    return html `<dl class="totals">${counts.map(([name, count]) => html `<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>`;
}
function problems(found, context) {
    const linesOf = (0,source_lines/* sourceLines */.J)(context.sources);
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return NOTHING;
    return html `<section aria-labelledby="problems">
<h2 id="problems">What went wrong</h2>
${errors.map((finding) => problemPanel(finding, context, linesOf(finding.path)))}</section>
`;
}
/** One problem with everything a person needs to act on it. */
function problemPanel(finding, context, lines) {
    const { kind, path, code, subject, message } = finding;
    const status = kind === 'failed' ? 'failed' : 'errored';
    const details = (0,findings/* detailsOf */.cz)(finding).filter(([name]) => name !== 'pointer');
    return html `<article class="panel ${status}">
<h3>${statusBadge(status, status_text/* WORDS */.q9[kind])} ${subject === '' ? path : subject}</h3>
<p class="quiet">${placeOf(path, finding, context)} · ${code}</p>
<p>${message}</p>
${facts(details.map(([name, text]) => [LABELS[name], name === 'hint' ? html `${text}` : shownValue(text)]))}
${excerpt(path, finding, lines)}
</article>
`;
}
const LABELS = {
    expected: 'Expected',
    actual: 'Actual',
    target: 'Target',
    answer: 'Answer',
    hint: 'What to do',
    pointer: 'Pointer',
};
function blueprints(report, context) {
    const scaleMs = slowestMs(report.runs);
    return html `<section aria-labelledby="blueprints">
<h2 id="blueprints">Blueprints</h2>
${scaleMs > 0 ? phaseLegend() : NOTHING}
${report.runs.length === 0 ? html `<p>No blueprint was run.</p>` : report.runs.map((run) => blueprintPanel(run, scaleMs, context))}</section>
`;
}
/** That a step is flaky stands in its row. */
function warnings(found, context) {
    const items = found.filter(({ kind, severity }) => severity !== 'error' && kind !== 'flaky');
    if (items.length === 0)
        return NOTHING;
    return html `<section aria-labelledby="warnings">
<h2 id="warnings">Warnings</h2>
<ul>
${items.map((finding) => remarkItem(finding, context))}</ul>
</section>
`;
}
function remarkItem(finding, context) {
    const { severity, code, message, hint, path, step } = finding;
    const place = placeOf(path, finding, context);
    if (step !== '')
        return html `<li>${severity} ${place}: ${step}: ${message}</li>\n`;
    return html `<li>${severity} <code>${code}</code> ${place}: ${message} ${hint ?? NOTHING}</li>\n`;
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

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _core_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44367);

/** Asks for each text when it is first shown, and once: to take secrets out of it costs as much as it is long, and there may be
 *  an excerpt for each of its lines. */
function sourceLines(sources) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = sources(path);
            known.set(path, text === undefined ? undefined : new _core_span_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text));
        }
        return known.get(path);
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

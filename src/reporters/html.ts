import { mapStrings } from '../core/map-strings.ts'
import type { LineIndex } from '../core/span.ts'
import { cut } from '../core/visible.ts'
import { detailsOf, type Finding, findings } from '../runner/report/findings.ts'
import type { Report, Totals } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { excerpt, facts, placeOf, shownValue, statusBadge } from './html-parts.ts'
import { blueprintPanel, phaseLegend, slowestMs } from './html-steps.ts'
import { STYLE } from './html-style.ts'
import { type Html, html, NOTHING, textOf, trusted } from './html-text.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import { sourceLines } from './source-lines.ts'
import { WORDS } from './status-text.ts'
import { verdictOf } from './verdict.ts'

/** One file that needs nothing else: no script, no font, no network. What went wrong comes first. */
export const htmlReport: Reporter = (report, context) => textOf(page(readable(report), context))

/** Long texts cost a browser more than they tell a person; the JSON report has them. Paths stay: sources and links need them. */
function readable(report: Report): Report {
  return mapStrings(report, (text, path) => {
    const key = String(path.at(-1))
    return key === 'path' ? text : cut(text, key === 'expected' || key === 'actual' ? LONGEST_VALUE : LONGEST_TEXT)
  })
}

const LONGEST_VALUE = 20_000
const LONGEST_TEXT = 1_000

function page(report: Report, context: ReportContext): Html {
  const found = findings(report)
  const title = `${report.status}: ${report.tool.name}`
  return html`<!DOCTYPE html>
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
<p class="verdict">${statusBadge(report.status)}: ${verdictOf(report)}</p>
<p class="quiet">Started <time datetime="${report.startedAt}">${report.startedAt}</time> · took ${durationText(report.durationMs)}</p>
${tally(report.totals)}
</header>
<main>
${problems(found, context)}${blueprints(report, context)}${warnings(found, context)}</main>
<footer>
<p>Written by ${report.tool.name} ${report.tool.version}.</p>
</footer>
</body>
</html>
`
}

function tally(totals: Totals): Html {
  const counts: [string, number][] = [
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
  ]
  return html`<dl class="totals">${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>`
}

function problems(found: readonly Finding[], context: ReportContext): Html {
  const linesOf = sourceLines(context.sources)
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return NOTHING
  return html`<section aria-labelledby="problems">
<h2 id="problems">What went wrong</h2>
${errors.map((finding) => problemPanel(finding, context, linesOf(finding.path)))}</section>
`
}

/** One problem with everything a person needs to act on it. */
function problemPanel(finding: Finding, context: ReportContext, lines: LineIndex | undefined): Html {
  const { kind, path, code, subject, message } = finding
  const status = kind === 'failed' ? 'failed' : 'errored'
  const details = detailsOf(finding).filter(([name]) => name !== 'pointer')
  return html`<article class="panel ${status}">
<h3>${statusBadge(status, WORDS[kind])} ${subject === '' ? path : subject}</h3>
<p class="quiet">${placeOf(path, finding, context)} · ${code}</p>
<p>${message}</p>
${facts(details.map(([name, text]) => [LABELS[name], name === 'hint' ? html`${text}` : shownValue(text)]))}
${excerpt(path, finding, lines)}
</article>
`
}

const LABELS = {
  expected: 'Expected',
  actual: 'Actual',
  target: 'Target',
  answer: 'Answer',
  hint: 'What to do',
  pointer: 'Pointer',
}

function blueprints(report: Report, context: ReportContext): Html {
  const scaleMs = slowestMs(report.runs)
  return html`<section aria-labelledby="blueprints">
<h2 id="blueprints">Blueprints</h2>
${scaleMs > 0 ? phaseLegend() : NOTHING}
${report.runs.length === 0 ? html`<p>No blueprint was run.</p>` : report.runs.map((run) => blueprintPanel(run, scaleMs, context))}</section>
`
}

/** That a step is flaky stands in its row. */
function warnings(found: readonly Finding[], context: ReportContext): Html {
  const items = found.filter(({ kind, severity }) => severity !== 'error' && kind !== 'flaky')
  if (items.length === 0) return NOTHING
  return html`<section aria-labelledby="warnings">
<h2 id="warnings">Warnings</h2>
<ul>
${items.map((finding) => remarkItem(finding, context))}</ul>
</section>
`
}

function remarkItem(finding: Finding, context: ReportContext): Html {
  const { severity, code, message, hint, path, step } = finding
  const place = placeOf(path, finding, context)
  if (step !== '') return html`<li>${severity} ${place}: ${step}: ${message}</li>\n`
  return html`<li>${severity} <code>${code}</code> ${place}: ${message} ${hint ?? NOTHING}</li>\n`
}

import { mapStrings } from '../core/map-strings.ts'
import { cut } from '../core/visible.ts'
import type { Report, Totals } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { placeOf, statusBadge } from './html-parts.ts'
import { problemPanel, remarkItem } from './html-problems.ts'
import { blueprintPanel, phaseLegend, slowestMs } from './html-steps.ts'
import { STYLE } from './html-style.ts'
import { type Html, html, NOTHING, textOf, trusted } from './html-text.ts'
import { problemsOf, stepSubject } from './problems.ts'
import type { ReportContext, Reporter } from './reporter.ts'
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
${problems(report, context)}${blueprints(report, context)}${warnings(report, context)}</main>
<footer>
<p>Written by ${report.tool.name} ${report.tool.version}.</p>
</footer>
</body>
</html>
`
}

function tally(totals: Totals): Html {
  const counts: [string, number][] = [
    ['Blueprints', totals.files],
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

function problems(report: Report, context: ReportContext): Html {
  const errors = problemsOf(report).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return NOTHING
  return html`<section aria-labelledby="problems">
<h2 id="problems">What went wrong</h2>
${errors.map((problem) => problemPanel(problem, context))}</section>
`
}

function blueprints(report: Report, context: ReportContext): Html {
  const scaleMs = slowestMs(report.runs)
  return html`<section aria-labelledby="blueprints">
<h2 id="blueprints">Blueprints</h2>
${scaleMs > 0 ? phaseLegend() : NOTHING}
${report.runs.length === 0 ? html`<p>No blueprint was run.</p>` : report.runs.map((run) => blueprintPanel(run, scaleMs, context))}</section>
`
}

function warnings(report: Report, context: ReportContext): Html {
  const items = [
    ...problemsOf(report)
      .filter(({ severity }) => severity !== 'error')
      .map((problem) => remarkItem(problem, context)),
    ...report.runs.flatMap(({ path, steps }) =>
      steps.flatMap((step) =>
        step.warnings.map(
          (text) => html`<li>warning ${placeOf(path, step, context)}: ${stepSubject(step)}: ${text}</li>\n`,
        ),
      ),
    ),
  ]
  if (items.length === 0) return NOTHING
  return html`<section aria-labelledby="warnings">
<h2 id="warnings">Warnings</h2>
<ul>
${items}</ul>
</section>
`
}

import {
  type AssertionFindings,
  findingsOfRun,
  type RunFindings,
  type StepFindings,
} from '../runner/report/findings.ts'
import type { RunReport, StepReport } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { linkOf, shownValue, statusBadge } from './html-parts.ts'
import { type Html, html, NOTHING } from './html-text.ts'
import { type Phase, type PhaseName, phasesOf, sumOf } from './phases.ts'
import type { ReportContext } from './reporter.ts'

/** One blueprint: what was verified and a table of its steps. Bars share the scale `scaleMs`. */
export function blueprintPanel(run: RunReport, scaleMs: number, context: ReportContext): Html {
  const found = findingsOfRun(run)
  return html`<section class="panel">
<h3>${statusBadge(run.status)} ${linkOf(run.path, context.linkTo?.(run.path, 1))}</h3>
<p class="quiet">${durationText(run.durationMs)} · SHA-256 <code>${run.sha256}</code></p>
${run.steps.length === 0 ? html`<p>No step of it was run.</p>` : stepTable(found, scaleMs)}
</section>
`
}

/** What the colours of the bars mean. */
export function phaseLegend(): Html {
  const names: readonly PhaseName[] = ['dns', 'connect', 'tls', 'first byte', 'rest']
  return html`<ul class="legend quiet" aria-label="Colours of the bars">${names.map((name) => html`<li><i class="phase-${classOf(name)}"></i>${name}</li>`)}</ul>`
}

/** The longest of all steps, which the bars are drawn against. */
export function slowestMs(runs: readonly RunReport[]): number {
  return runs.reduce(
    (slowest, run) => run.steps.reduce((ms, step) => Math.max(ms, sumOf(phasesOf(step.timings))), slowest),
    0,
  )
}

function stepTable({ run, steps }: RunFindings, scaleMs: number): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Steps of ${run.path}"><table>
<caption>Steps in the order they were run</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Status</th><th scope="col">Target</th><th scope="col">Duration</th><th scope="col">Time by phase</th></tr></thead>
<tbody>
${steps.map((found) => stepRow(found, scaleMs))}</tbody>
</table></div>`
}

function stepRow(found: StepFindings, scaleMs: number): Html {
  const { step, subject } = found
  return html`<tr><th scope="row">${subject}</th><td>${statusBadge(step.status)}${flakyNote(step)}</td><td class="target">${shownValue(step.target)}${stepDetails(found)}</td><td class="number">${step.startedAt === null ? '–' : durationText(step.durationMs)}</td><td>${timeBar(step, scaleMs)}</td></tr>
`
}

function flakyNote({ flaky, attempts }: StepReport): Html {
  return flaky ? html`<br><span class="quiet">flaky: attempt ${attempts.length}</span>` : NOTHING
}

function timeBar({ timings, skipReason }: StepReport, scaleMs: number): Html {
  if (skipReason !== undefined) return html`${skipReason}`
  const phases = phasesOf(timings)
  if (phases.length === 0) return html`<span class="quiet">not measured</span>`
  const text = phases.map(({ name, ms }) => `${name} ${durationText(ms)}`).join(', ')
  const bar = phases.map((phase) => barPart(phase, scaleMs))
  return html`<span class="quiet">${text}</span><div class="bar" aria-hidden="true">${bar}</div>`
}

function barPart({ name, ms }: Phase, scaleMs: number): Html {
  const percent = scaleMs > 0 ? ((ms / scaleMs) * 100).toFixed(2) : '0'
  return html`<span class="phase-${classOf(name)}" style="width: ${percent}%"></span>`
}

function classOf(name: PhaseName): string {
  return name.replace(' ', '-')
}

function stepDetails({ step, assertions }: StepFindings): Html {
  const lists = [
    ...list('Attempts', step.attempts.length > 1 ? step.attempts.map(attemptItem) : []),
    ...list('Assertions', assertions.map(assertionItem)),
    ...list(
      'Values used',
      step.inputs.map(({ name, value, source }) => html`<code>${name}</code> = ${shownValue(value)} (${source})`),
    ),
    ...list(
      'Values set',
      step.extracted.map((name) => html`<code>${name}</code>`),
    ),
    ...list(
      'Warnings',
      step.warnings.map((warning) => html`${warning}`),
    ),
  ]
  return lists.length === 0 ? NOTHING : html`<details><summary>Details of ${step.name}</summary>${lists}</details>`
}

function list(title: string, items: readonly Html[]): Html[] {
  return items.length === 0
    ? []
    : [html`<p class="quiet">${title}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`]
}

function assertionItem({ assertion, name }: AssertionFindings): Html {
  return html`${statusBadge(assertion.status)} ${name}: ${shownValue(assertion.message)}`
}

function attemptItem({ status, durationMs, error, reason }: StepReport['attempts'][number]): Html {
  const why = error === undefined ? reason : `${error.code}, ${error.message}`
  return html`${statusBadge(status)} ${durationText(durationMs)}${why === undefined ? '' : `: ${why}`}`
}

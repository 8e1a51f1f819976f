import { detailsOf, type Finding, findings, stepSubject } from '../runner/report/findings.ts'
import type { Report, RunReport, StepReport } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { folded, type Section } from './markdown-fold.ts'
import { codeCell, codeSpan, markdownLink, markdownText } from './markdown-text.ts'
import { barCells, type PhaseName, phasesOf, sumOf } from './phases.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import { SYMBOLS, statusText, WORDS } from './status-text.ts'
import { totalsOf, verdictOf } from './verdict.ts'

/** For a job summary or a comment: the verdict, what went wrong, each step, the warnings. Never longer than `maxBytes`. */
export const markdown: Reporter = (report, context) => {
  const found = findings(report)
  const scaleMs = Math.max(0, ...report.runs.flatMap((run) => run.steps.map((step) => sumOf(phasesOf(step.timings)))))
  return folded({
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
  })
}

/** GitHub's limit of one step's job summary. */
const ONE_MEBIBYTE = 1_048_576
const BAR_WIDTH = 20
const BAR_SIGNS: Readonly<Record<PhaseName, string>> = {
  dns: '░',
  connect: '▒',
  tls: '▓',
  'first byte': '█',
  rest: '▄',
}
const LEGEND = `Time: ${Object.entries(BAR_SIGNS)
  .map(([name, sign]) => `${sign} ${name}`)
  .join(' · ')}`
const VALUES_OPEN = '\n<details>\n<summary>Where the values came from</summary>\n\n'
const CHECKSUMS_OPEN = '\n<details>\n<summary>What was verified (SHA-256)</summary>\n\n'

function headOf(report: Report, { heading }: ReportContext): string {
  const title = heading ?? `## ${SYMBOLS[report.status]} ${markdownText(report.tool.name)}: ${report.status}`
  return `${title}\n\n**${markdownText(verdictOf(report))}**\n\n${markdownText(totalsOf(report))}\n`
}

function problemItem(finding: Finding, context: ReportContext): string {
  const { kind, code, subject, message } = finding
  const title =
    kind === 'failed' ? `${SYMBOLS.failed} **failed**` : `${SYMBOLS.errored} **${WORDS[kind]}** ${codeSpan(code)}`
  const details = detailsOf(finding).filter(([name]) => name !== 'pointer')
  return [
    `\n${title}${subject === '' ? '' : ` · ${markdownText(subject)}`} · ${placeOf(finding, context)}\n\n`,
    `- ${markdownText(message)}\n`,
    ...details.map(([name, text]) => `- ${name}: ${name === 'hint' ? markdownText(text) : codeSpan(text)}\n`),
  ].join('')
}

function stepSection(run: RunReport, scaleMs: number, context: ReportContext): Section {
  const title = `${SYMBOLS[run.status]} ${markdownLink(run.path, context.linkTo?.(run.path, 1))}: ${run.status}, ${durationText(run.durationMs)}`
  return {
    noun: 'step',
    open: `\n### ${title}\n\n| Status | Step | Target | Duration | Time |\n|---|---|---|--:|---|\n`,
    items: run.steps.map((step) => stepRow(step, scaleMs)),
    close: `\n${LEGEND}\n`,
  }
}

function stepRow(step: StepReport, scaleMs: number): string {
  const cells = [
    statusText(step),
    markdownText(stepSubject(step)),
    codeCell(step.target),
    step.startedAt === null ? '' : durationText(step.durationMs),
    step.skipReason === undefined ? timeCell(step, scaleMs) : markdownText(step.skipReason),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function timeCell(step: StepReport, scaleMs: number): string {
  const phases = phasesOf(step.timings)
  const bar = barCells(phases, scaleMs, BAR_WIDTH)
    .map(({ name, cells }) => BAR_SIGNS[name].repeat(cells))
    .join('')
  const text = phases.map(({ name, ms }) => `${name} ${durationText(ms)}`).join(', ')
  return bar === '' ? text : `${codeSpan(bar)} ${text}`
}

function remarkItem(finding: Finding, context: ReportContext): string {
  const { severity, code, step, message, hint } = finding
  const what = step === '' ? ` ${codeSpan(code)}` : ''
  const texts = [...(step === '' ? [] : [`${markdownText(step)}:`]), markdownText(message)]
  if (hint !== undefined) texts.push(markdownText(hint))
  return `- ${severity}${what} ${placeOf(finding, context)}: ${texts.join(' ')}\n`
}

function valueItems(run: RunReport): string[] {
  return run.steps.flatMap((step) =>
    step.inputs.map(
      ({ name, value, source }) =>
        `- ${markdownText(run.path)} · ${markdownText(stepSubject(step))}: ${codeSpan(name)} = ${codeSpan(value)} (${codeSpan(source)})\n`,
    ),
  )
}

function checksumItem({ path, sha256 }: RunReport): string {
  return `- ${codeSpan(sha256)} ${markdownText(path)}\n`
}

function placeOf({ path, line, column }: Finding, context: ReportContext): string {
  return markdownLink(`${path}:${line}:${column}`, context.linkTo?.(path, line))
}

import { codeFrame } from '../core/code-frame.ts'
import { createStyle, type Style } from '../core/style.ts'
import { defuseCommands, READABLE_LENGTH, readable } from '../core/visible.ts'
import {
  type AssertionFindings,
  type Finding,
  findingsOfRun,
  type RunFindings,
  reasonOf,
  type StepFindings,
} from '../runner/report/findings.ts'
import type { InputReport, Report, Status, StepReport } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { phasesOf } from './phases.ts'
import type { ReportContext } from './reporter.ts'
import { sourceLines } from './source-lines.ts'
import { SYMBOLS } from './status-text.ts'
import { totalsOf, verdictOf } from './verdict.ts'

export interface ConsoleOptions {
  readonly colour: boolean
  /** Adds what passed, all values, all attempts and all timings. */
  readonly verbose: boolean
  readonly sources: ReportContext['sources']
}

/** What the parts of the console report share. */
export interface ConsoleWriter {
  readonly style: Style
  readonly verbose: boolean
  /** The word of a status with its symbol, coloured, padded to one width. */
  readonly status: (status: Status) => string
  /** `at path:line:column` and, when the text is at hand, the excerpt with the caret. */
  readonly place: (finding: Finding, accent: (text: string) => string) => readonly string[]
}

/** What a person reads after a run, in a terminal or in a CI log: blueprint by blueprint, totals, the verdict last.
 *  Nothing from outside reaches the terminal as it was, and no line is a workflow command. */
export function formatConsole(report: Report, options: ConsoleOptions): string {
  const writer = createWriter(options)
  const accent = accentOf(writer.style, report.status)
  const lines = [
    ...report.runs.flatMap((run) => [...runLines(findingsOfRun(run), writer), '']),
    totalsOf(report),
    accent(writer.style.bold(`${SYMBOLS[report.status]} ${report.status}: ${verdictOf(report)}`)),
  ]
  return lines.map((line) => `${defuseCommands(line)}\n`).join('')
}

/** The colour of a status; it only repeats what the word says. */
export function accentOf(style: Style, status: Status): (text: string) => string {
  switch (status) {
    case 'passed':
      return style.green
    case 'failed':
    case 'errored':
      return style.red
    case 'skipped':
      return style.yellow
  }
}

function createWriter({ colour, verbose, sources }: ConsoleOptions): ConsoleWriter {
  const style = createStyle({ colour })
  const linesOf = sourceLines(sources)
  return {
    style,
    verbose,
    status: (status) => accentOf(style, status)(`${SYMBOLS[status]} ${status.padEnd(7)}`),
    place: (finding, accent) => {
      const { path, line, column } = finding
      const at = style.dim(`at ${readable(path)}:${line}:${column}`)
      const lines = linesOf(path)
      return lines === undefined ? [at] : [at, ...codeFrame({ lines, range: finding, style, accent })]
    },
  }
}

function runLines({ run, diagnostics, steps, trouble }: RunFindings, writer: ConsoleWriter): string[] {
  const { style, status, verbose } = writer
  return [
    `${status(run.status)} ${style.bold(readable(run.path))} ${style.dim(durationText(run.durationMs))}`,
    ...(verbose ? [style.dim(`sha256 ${readable(run.sha256)}`)] : []),
    ...diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, writer)),
    ...steps.flatMap((step) => stepLines(step, writer)),
    ...(trouble === undefined ? [] : diagnosticLines(trouble, writer, [])),
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

function diagnosticLines(finding: Finding, { style, place }: ConsoleWriter, at?: readonly string[]): string[] {
  const { severity, message, code, hint } = finding
  const accent = severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan
  const details = [...(at ?? place(finding, accent)), ...(hint === undefined ? [] : [`hint: ${readable(hint)}`])]
  return [
    `${accent(severity)} ${readable(message)} ${style.dim(`(${readable(code)})`)}`,
    ...details.map((line) => `  ${line}`),
  ]
}

/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
function stepLines({ step, subject, trouble, assertions }: StepFindings, writer: ConsoleWriter): string[] {
  const { style, status } = writer
  const time = step.startedAt === null ? '' : ` ${style.dim(durationText(step.durationMs))}`
  const details = [
    ...valueLines(step.inputs, writer),
    ...timingLines(step, writer),
    ...(step.skipReason === undefined ? [] : [readable(step.skipReason)]),
    ...(trouble === undefined ? [] : troubleLines(trouble, writer)),
    ...assertions.flatMap((assertion) => assertionLines(assertion, writer)),
    ...step.warnings.map((warning) => `${style.yellow('warning')} ${readable(warning)}`),
  ]
  return [
    `${status(step.status)} ${readable(subject)}  ${style.cyan(readable(step.target))}${time}${flakyNote(step)}`,
    ...details.map((line) => `    ${line}`),
  ]
}

/** Rewrites always stand alone: they say that the request went elsewhere than the file says. */
function valueLines(inputs: readonly InputReport[], { style, verbose }: ConsoleWriter): string[] {
  const rewrites = inputs.filter(({ name }) => name === 'rewrite')
  const values = inputs.filter(({ name }) => name !== 'rewrite')
  const length = verbose ? READABLE_LENGTH : BRIEF_LENGTH
  const texts = values.map(
    ({ name, value, source }) => `${readable(name, length)} = ${readable(value, length)} (${readable(source, length)})`,
  )
  const shown = verbose || texts.length === 0 ? texts : [`with ${texts.join(', ')}`]
  return [
    ...rewrites.map(({ value, source }) => `rewritten ${readable(value)} (${readable(source)})`),
    ...shown.map((text) => style.dim(text)),
  ]
}

function timingLines(step: StepReport, { style, verbose }: ConsoleWriter): string[] {
  if (!verbose) return []
  const phases = phasesOf(step.timings).map(({ name, ms }) => `${name} ${durationText(ms)}`)
  const attempts = step.attempts.length < 2 ? [] : step.attempts
  return [
    ...(phases.length === 0 ? [] : [phases.join(', ')]),
    ...attempts.map((attempt, index) => {
      const reason = reasonOf(attempt)
      const after = `attempt ${index + 1} ${attempt.status} after ${durationText(attempt.durationMs)}`
      return reason === undefined ? after : `${after}: ${readable(reason)}`
    }),
    ...(step.extracted.length === 0 ? [] : [`sets ${step.extracted.map((name) => readable(name)).join(', ')}`]),
  ].map((line) => style.dim(line))
}

function troubleLines(trouble: Finding, { style, place }: ConsoleWriter): string[] {
  const { message, code, answer, hint } = trouble
  return [
    `${style.red(readable(message))} ${style.dim(`(${readable(code)})`)}`,
    ...(answer === undefined ? [] : [`answer: ${readable(answer)}`]),
    ...(hint === undefined ? [] : [`hint: ${readable(hint)}`]),
    ...place(trouble, style.red),
  ]
}

function assertionLines({ assertion, name, finding }: AssertionFindings, writer: ConsoleWriter): string[] {
  const { style, status, verbose, place } = writer
  const head = `${status(assertion.status)} ${readable(name)}`
  if (finding === undefined) return verbose ? [`${head}: ${readable(assertion.message)}`] : []
  const { message, expected = '', actual, answer, hint } = finding
  const details = [
    readable(message),
    `expected  ${readable(expected)}`,
    ...(actual === undefined ? [] : [`actual    ${readable(actual)}`]),
    ...(answer === undefined ? [] : [`answer    ${readable(answer)}`]),
    ...(hint === undefined ? [] : [`hint      ${readable(hint)}`]),
    ...place(finding, style.red),
  ]
  return [head, ...details.map((line) => `  ${line}`)]
}

function flakyNote({ flaky, attempts }: StepReport): string {
  return flaky ? ` (flaky: passed at attempt ${attempts.length})` : ''
}

const BRIEF_LENGTH = 60

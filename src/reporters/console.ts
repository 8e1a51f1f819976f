import { codeFrame } from '../core/code-frame.ts'
import { type LineIndex, LineIndex as Lines, type Range } from '../core/span.ts'
import { createStyle, type Style } from '../core/style.ts'
import { defuseCommands, READABLE_LENGTH, readable } from '../core/visible.ts'
import type { AssertionReport, InputReport, Report, RunReport, Status, StepReport } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'
import { phasesOf } from './phases.ts'
import { assertionName, stepSubject, UNEXPLAINED } from './problems.ts'
import type { ReportContext } from './reporter.ts'
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
  readonly place: (path: string, range: Range, accent: (text: string) => string) => readonly string[]
}

/** What a person reads after a run, in a terminal or in a CI log: blueprint by blueprint, totals, the verdict last.
 *  Nothing from outside reaches the terminal as it was, and no line is a workflow command. */
export function formatConsole(report: Report, options: ConsoleOptions): string {
  const writer = createWriter(options)
  const accent = accentOf(writer.style, report.status)
  const lines = [
    ...report.runs.flatMap((run) => [...runLines(run, writer), '']),
    totalsOf(report.totals),
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
  const indexes = new Map<string, LineIndex | undefined>()
  const linesOf = (path: string): LineIndex | undefined => {
    if (!indexes.has(path)) {
      const source = sources(path)
      indexes.set(path, source === undefined ? undefined : new Lines(source))
    }
    return indexes.get(path)
  }
  return {
    style,
    verbose,
    status: (status) => accentOf(style, status)(`${SYMBOLS[status]} ${status.padEnd(7)}`),
    place: (path, range, accent) => {
      const at = style.dim(`at ${readable(path)}:${range.line}:${range.column}`)
      const lines = linesOf(path)
      return lines === undefined ? [at] : [at, ...codeFrame({ lines, range, style, accent })]
    },
  }
}

function runLines(run: RunReport, writer: ConsoleWriter): string[] {
  const { style, status, verbose } = writer
  const steps = run.steps.flatMap((step) => stepLines(run, step, writer))
  const error = run.error === undefined ? [] : errorLines(run.error, writer)
  return [
    `${status(run.status)} ${style.bold(readable(run.path))} ${style.dim(durationText(run.durationMs))}`,
    ...(verbose ? [style.dim(`sha256 ${readable(run.sha256)}`)] : []),
    ...run.diagnostics.flatMap((diagnostic) => diagnosticLines(run, diagnostic, writer)),
    ...steps,
    ...error,
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

function diagnosticLines(
  run: RunReport,
  diagnostic: RunReport['diagnostics'][number],
  writer: ConsoleWriter,
): string[] {
  const { style, place } = writer
  const accent =
    diagnostic.severity === 'error' ? style.red : diagnostic.severity === 'warning' ? style.yellow : style.cyan
  const details = [
    ...place(run.path, diagnostic, accent),
    ...(diagnostic.hint === undefined ? [] : [`hint: ${readable(diagnostic.hint)}`]),
  ]
  return [
    `${accent(diagnostic.severity)} ${readable(diagnostic.message)} ${style.dim(`(${readable(diagnostic.code)})`)}`,
    ...details.map((line) => `  ${line}`),
  ]
}

function errorLines({ code, message, hint }: NonNullable<RunReport['error']>, { style }: ConsoleWriter): string[] {
  return [
    `${style.red('error')} ${readable(message)} ${style.dim(`(${readable(code)})`)}`,
    ...(hint === undefined ? [] : [`  hint: ${readable(hint)}`]),
  ]
}

/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
export function stepLines(run: RunReport, step: StepReport, writer: ConsoleWriter): string[] {
  const { style, status } = writer
  const time = step.startedAt === null ? '' : ` ${style.dim(durationText(step.durationMs))}`
  const details = [
    ...valueLines(step.inputs, writer),
    ...timingLines(step, writer),
    ...(step.skipReason === undefined ? [] : [readable(step.skipReason)]),
    ...stepErrorLines(run, step, writer),
    ...step.assertions.flatMap((assertion) => assertionLines(run, assertion, writer)),
    ...step.warnings.map((warning) => `${style.yellow('warning')} ${readable(warning)}`),
  ]
  return [
    `${status(step.status)} ${readable(stepSubject(step))}  ${style.cyan(readable(step.target))}${time}${flakyNote(step)}`,
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
    ...attempts.map(({ status, durationMs, error }, index) => {
      const reason = error === undefined ? '' : `: ${readable(error.message)}`
      return `attempt ${index + 1} ${status} after ${durationText(durationMs)}${reason}`
    }),
    ...(step.extracted.length === 0 ? [] : [`sets ${step.extracted.map((name) => readable(name)).join(', ')}`]),
  ].map((line) => style.dim(line))
}

function stepErrorLines(run: RunReport, step: StepReport, { style, place }: ConsoleWriter): string[] {
  const isBad = step.status === 'failed' || step.status === 'errored'
  const isExplained = step.assertions.some(({ status }) => status === 'failed' || status === 'errored')
  const error = step.error ?? (isBad && !isExplained ? { code: 'UNEXPLAINED', message: UNEXPLAINED } : undefined)
  if (error === undefined) return []
  return [
    `${style.red(readable(error.message))} ${style.dim(`(${readable(error.code)})`)}`,
    ...(error.hint === undefined ? [] : [`hint: ${readable(error.hint)}`]),
    ...place(run.path, step, style.red),
  ]
}

function assertionLines(
  run: RunReport,
  assertion: AssertionReport,
  { style, status, verbose, place }: ConsoleWriter,
): string[] {
  const isBad = assertion.status === 'failed' || assertion.status === 'errored'
  if (!isBad && !verbose) return []
  const head = `${status(assertion.status)} ${readable(assertionName(assertion))}`
  if (!isBad) return [`${head}: ${readable(assertion.message)}`]
  const details = [
    readable(assertion.message),
    `expected  ${readable(assertion.expected)}`,
    ...(assertion.actual === null ? [] : [`actual    ${readable(assertion.actual)}`]),
    ...(assertion.hint === undefined ? [] : [`hint      ${readable(assertion.hint)}`]),
    ...place(run.path, assertion, style.red),
  ]
  return [head, ...details.map((line) => `  ${line}`)]
}

function flakyNote({ flaky, attempts }: StepReport): string {
  return flaky ? ` (flaky: passed at attempt ${attempts.length})` : ''
}

const BRIEF_LENGTH = 60

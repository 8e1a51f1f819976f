import { READABLE_LENGTH, readable } from '../core/visible.ts'
import type { AssertionReport, InputReport, RunReport, StepReport } from '../runner/report.ts'
import type { ConsoleWriter } from './console.ts'
import { durationText } from './duration-text.ts'
import { phasesOf } from './phases.ts'
import { assertionName, stepSubject, UNEXPLAINED } from './problems.ts'

/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
export function stepLines(run: RunReport, step: StepReport, writer: ConsoleWriter): string[] {
  const { style, status } = writer
  const time = step.startedAt === null ? '' : ` ${style.dim(durationText(step.durationMs))}`
  const details = [
    ...valueLines(step.inputs, writer),
    ...timingLines(step, writer),
    ...(step.skipReason === undefined ? [] : [readable(step.skipReason)]),
    ...errorLines(run, step, writer),
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

function errorLines(run: RunReport, step: StepReport, { style, place }: ConsoleWriter): string[] {
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

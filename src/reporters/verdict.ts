import type { Report, RunReport, Totals } from '../runner/report.ts'
import { durationText } from './duration-text.ts'

/** The verdict in one sentence, without a full stop: what went wrong first, or what was verified. */
export function verdictOf(report: Report): string {
  const { totals } = report
  const time = durationText(report.durationMs)
  if (report.status === 'passed') {
    const verified = `${counted(totals.assertions, 'assertion')} in ${counted(totals.steps, 'step')} of ${counted(totals.files, 'blueprint')}`
    return `${verified} passed in ${time}${totals.flaky === 0 ? '' : `; ${counted(totals.flaky, 'step')} only after a retry`}`
  }
  const reasons = reasonsOf(report)
  const said = reasons.length === 0 ? 'nothing was verified' : reasons.join(', ')
  return `${isInterrupted(report) ? 'interrupted; ' : ''}${said}, after ${time}`
}

/** All counts in one line, for people. */
export function totalsOf(totals: Totals): string {
  const flaky = totals.flaky === 0 ? '' : ` (${totals.flaky} flaky)`
  const invalid = totals.invalidFiles === 0 ? '' : ` (${totals.invalidFiles} invalid)`
  const failed = totals.failedAssertions === 0 ? '' : ` (${totals.failedAssertions} failed)`
  return [
    `${counted(totals.files, 'blueprint')}${invalid}`,
    `${counted(totals.steps, 'step')}: ${totals.passed} passed${flaky}, ${totals.failed} failed, ${totals.errored} errored, ${totals.skipped} skipped`,
    `${counted(totals.assertions, 'assertion')}${failed}`,
    ...(totals.warnings === 0 ? [] : [counted(totals.warnings, 'warning')]),
  ].join(' · ')
}

/** Whether the run was cancelled before it was complete. */
export function isInterrupted(report: Report): boolean {
  return report.runs.some((run) => isInterruption(run.error) || run.steps.some((step) => isInterruption(step.error)))
}

/** `1 step`, `2 steps`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function reasonsOf({ totals, runs }: Report): string[] {
  const silent = totals.failed > 0 && totals.failedAssertions === 0
  const unverified = runs.filter((run) => run.error !== undefined).length
  return [
    ...(totals.failedAssertions === 0 ? [] : [`${counted(totals.failedAssertions, 'assertion')} failed`]),
    ...(silent ? [`${counted(totals.failed, 'step')} failed`] : []),
    ...(totals.errored === 0 ? [] : [`${counted(totals.errored, 'step')} errored`]),
    ...(unverified === 0 ? [] : [`${counted(unverified, 'blueprint')} could not be verified`]),
    ...(totals.invalidFiles === 0 ? [] : [`${counted(totals.invalidFiles, 'blueprint')} invalid`]),
    ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
  ]
}

function isInterruption(error: RunReport['error']): boolean {
  return error?.code === 'INTERRUPTED'
}

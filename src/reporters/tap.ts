import { cut, visible } from '../core/visible.ts'
import { detailsOf } from '../runner/report/findings.ts'
import { type Case, countOf, type Suite, suitesOf } from './cases.ts'
import type { Reporter } from './reporter.ts'
import { INTERRUPTIONS, interruptionOf } from './verdict.ts'

/** TAP version 14: one subtest a blueprint, one test point an assertion. An interrupted run bails out at the end, so
 *  that no harness takes what is there for everything there was. */
export const tap: Reporter = (report) => {
  const suites = suitesOf(report)
  const lines = ['TAP version 14', `1..${suites.length}`]
  suites.forEach((suite, index) => {
    lines.push(`# Subtest: ${plain(suite.name)}`)
    lines.push(`    1..${suite.cases.length}`)
    suite.cases.forEach((one, at) => {
      lines.push(...pointOf(one, at + 1).map((line) => `    ${line}`))
    })
    lines.push(...summaryPoint(suite, index + 1))
  })
  const interruption = interruptionOf(report)
  if (interruption !== undefined) lines.push(`Bail out! The run was ${INTERRUPTIONS[interruption]}.`)
  return `${lines.join('\n')}\n`
}

const LONGEST_VALUE = 4_000

function pointOf({ name, outcome, durationMs, line, column }: Case, number: number): string[] {
  const point = `ok ${number} - ${described(name)}`
  switch (outcome.kind) {
    case 'passed':
      return durationMs === 0 ? [point] : [point, ...yamlBlock([['duration_ms', durationMs]])]
    case 'skipped':
      return [`${point} # SKIP ${plain(outcome.reason)}`]
    case 'failed':
    case 'errored':
      return [
        `not ${point}`,
        ...yamlBlock([
          ['status', outcome.kind],
          ['code', outcome.finding.code],
          ['message', outcome.finding.message],
          ...detailsOf(outcome.finding),
          ['line', line],
          ['column', column],
          ['duration_ms', durationMs],
        ]),
      ]
  }
}

function summaryPoint({ name, run, cases }: Suite, number: number): string[] {
  const isGreen = countOf(cases, 'failed') + countOf(cases, 'errored') === 0
  const isSkipped = isGreen && countOf(cases, 'skipped') === cases.length
  const point = `${isGreen ? '' : 'not '}ok ${number} - ${described(name)}`
  if (isSkipped) return [`${point} # SKIP no step of it was run`]
  return run === undefined ? [point] : [point, ...yamlBlock([['duration_ms', run.durationMs]])]
}

/** A description: `#` would begin a directive. Leading digits would be taken for the number, hence the ` - ` before it. */
function described(text: string): string {
  return plain(text).replace(/[\\#]/g, '\\$&')
}

function plain(text: string): string {
  return visible(cut(text, LONGEST_VALUE))
}

/** Each value is a JSON number or string, which is YAML too. */
function yamlBlock(entries: readonly (readonly [name: string, value: string | number])[]): string[] {
  const lines = entries.map(
    ([name, value]) =>
      `  ${name}: ${typeof value === 'number' ? Number(value.toFixed(3)) : JSON.stringify(plain(value))}`,
  )
  return ['  ---', ...lines, '  ...']
}

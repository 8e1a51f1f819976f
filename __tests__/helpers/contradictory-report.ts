import type { Report, RunReport, Status } from '../../lib/runner/report/report.js'
import { HOSTILE_TEXTS } from './hostile-report.js'
import { assertionReport, diagnostic, reportOf, runReport, skippedStep, stepReport } from './report-parts.js'

/** What every reader must learn of one thing that is wrong: which step, why, and the line. */
export interface Expected {
  /** Empty when the file as a whole is to blame. */
  readonly step: string
  readonly why: string
  readonly line: number
}

/** One blueprint, and what is wrong in it. */
export interface Combination {
  readonly run: RunReport
  readonly red: readonly Expected[]
}

const assertion = (index: number, status: Status, parts = {}): ReturnType<typeof assertionReport> =>
  assertionReport({ index, status, message: why(`assertion-${index}`), actual: hostile(index), ...parts })
const errorOf = (name: string, parts = {}) => ({ code: 'STEP_TIMEOUT', message: why(name), hint: hostile(3), ...parts })
const at = { line: 7, column: 3, endLine: 7, endColumn: 9, pointer: '/steps/1/timeout' }

/** Everything a report can say that is easy to read in two ways; some of it no runner says, but another version may. */
export const COMBINATIONS: Readonly<Record<string, Combination>> = {
  'an errored step with a failed assertion': one(
    { status: 'errored', error: errorOf('own'), assertions: [assertion(0, 'failed'), assertion(1, 'skipped')] },
    [red('assertion-0', 30), red('own', 25)],
  ),
  'an errored step without a reason': one({ status: 'errored' }, [red('does not say why', 25)]),
  'a failed step without a failed assertion': one({ status: 'failed', assertions: [assertion(0, 'passed')] }, [
    red('does not say why', 25),
  ]),
  'a failed step with an error of its own': one(
    { status: 'failed', error: errorOf('own'), assertions: [assertion(0, 'failed'), assertion(1, 'passed')] },
    [red('assertion-0', 30), red('own', 25)],
  ),
  'an error that knows the value to blame': one({ status: 'errored', error: errorOf('own', at) }, [red('own', 7)]),
  'a passed step with an error': one(
    { status: 'passed', error: errorOf('own'), assertions: [assertion(0, 'passed')] },
    [red('own', 25)],
  ),
  'a passed step with a failed assertion': one({ assertions: [assertion(0, 'passed'), assertion(1, 'failed')] }, [
    red('assertion-1', 34),
  ]),
  'an assertion that errored': one({ status: 'failed', assertions: [assertion(0, 'errored', { actual: null })] }, [
    red('assertion-0', 30),
  ]),
  'a skipped step with an error': one({ status: 'skipped', error: errorOf('own'), skipReason: 'Not selected.' }, [
    red('own', 25),
  ]),
  'a flaky step with warnings': one({ flaky: true, warnings: [hostile(0)], assertions: [assertion(0, 'passed')] }, []),
  'an error of the run, with steps that passed': {
    run: run({ status: 'errored', error: errorOf('own'), steps: [step({ assertions: [assertion(0, 'passed')] })] }),
    red: [{ step: '', why: 'why-own', line: 1 }],
  },
  'a red run that nothing explains': {
    run: run({ status: 'failed', steps: [step({ assertions: [assertion(0, 'passed')] })] }),
    red: [{ step: '', why: 'nothing in it says why', line: 1 }],
  },
  'a run of which nothing was selected': { run: run({ steps: [skipped()] }), red: [] },
  'an invalid file': {
    run: run({
      diagnostics: (['error', 'warning', 'notice', 'error'] as const).map((severity, index) =>
        diagnostic({ severity, message: why(`diagnostic-${index}`), hint: hostile(index), line: 9 + index }),
      ),
    }),
    red: [0, 3].map((index) => ({ step: '', why: `why-diagnostic-${index}`, line: 9 + index })),
  },
}

/** All of it in one report; the path of each blueprint is `p-N/blueprint-config.json`. */
export const contradictoryReport: Report = reportOf(
  Object.values(COMBINATIONS).map(({ run: own }, index) => ({ ...own, path: pathAt(index) })),
)

export function pathAt(index: number): string {
  return `p-${index}/blueprint-config.json`
}

function one(parts: Partial<ReturnType<typeof stepReport>>, expected: readonly Expected[]): Combination {
  const own = step(parts)
  return {
    run: run({ status: own.status, steps: [own, { ...step({}), key: '2', name: 'step-2', line: 99 }] }),
    red: expected,
  }
}

function step(parts: Partial<ReturnType<typeof stepReport>>): ReturnType<typeof stepReport> {
  return stepReport({ key: '1', name: `step-1 ${hostile(4)}`, target: hostile(5), ...parts })
}

function skipped(): ReturnType<typeof stepReport> {
  return skippedStep({ key: '1', name: 'step-1', skipReason: hostile(6), assertions: [assertion(0, 'skipped')] })
}

function run(parts: Partial<RunReport>): RunReport {
  return runReport({ path: '', ...parts })
}

function red(name: string, line: number): Expected {
  return { step: 'step-1', why: name.includes(' ') ? name : `why-${name}`, line }
}

function why(name: string): string {
  return `why-${name} ${hostile(name.length)}`
}

function hostile(index: number): string {
  return HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? ''
}

import { type Item, numberIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, View } from './view.ts'

type Code = 'TIMEOUT_BELOW_DOCUMENTED' | 'TIMEOUTS_EXCEED_LIMIT' | 'TIMEOUTS_EXCEED_USUAL'

/** How long steps may take, alone and together. */
export const timeouts = rule<Code>({
  codes: {
    TIMEOUT_BELOW_DOCUMENTED: {
      severity: 'notice',
      title: 'Time-out below the documented minimum',
      about: 'The schema of AWS allows 1000 to 300000 ms, its documentation 5000 to 300000 ms.',
    },
    TIMEOUTS_EXCEED_LIMIT: {
      severity: 'warning',
      title: 'Steps may take longer than a canary can',
      about:
        'At worst every step takes its `waitTime` and its whole time-out. A canary run ends after RunConfig.TimeoutInSeconds, at most 840 seconds, and the steps that are left do not run.',
    },
    TIMEOUTS_EXCEED_USUAL: {
      severity: 'notice',
      title: 'Steps may take longer than five minutes',
      about:
        'RunConfig.TimeoutInSeconds is by default the interval of the schedule, usually five minutes or less, and cannot be longer than it.',
    },
  },
  *check(view) {
    if (view.globalSettings !== undefined) yield* belowMinimum(view.globalSettings, 'stepTimeout')
    for (const step of view.steps) yield* belowMinimum(step, 'timeout')
    yield* total(view)
  },
})

function* belowMinimum(item: Item, name: 'timeout' | 'stepTimeout'): Generator<Finding<Code>> {
  const ms = numberIn(item, name)
  if (ms === undefined || ms < 1000 || ms >= 5000) return
  const message = `${ms} ms is allowed by the schema of AWS, but its documentation says at least 5000.`
  const hint =
    'Use at least 5000 unless you have seen AWS honour less; assert on RESPONSE_TIME to demand a faster answer.'
  yield { code: 'TIMEOUT_BELOW_DOCUMENTED', pointer: `${item.pointer}/${name}`, message, hint }
}

function* total(view: View): Generator<Finding<Code>> {
  const seconds = Math.ceil(view.steps.reduce((sum, step) => sum + worstSeconds(step), 0))
  if (seconds <= USUAL_INTERVAL_S) return
  const where = { pointer: '/steps', at: 'key' } as const
  const worst = `Waits and time-outs of the steps add up to ${seconds} s`
  if (seconds > LONGEST_RUN_S) {
    const message = `${worst}, but a canary run may take at most ${LONGEST_RUN_S} s.`
    const hint = 'Lower timeout, stepTimeout or waitTime, or spread the steps over several canaries.'
    yield { code: 'TIMEOUTS_EXCEED_LIMIT', ...where, message, hint }
    return
  }
  const message = `${worst}, more than the five minutes that a usual schedule leaves for a run.`
  const hint = `Set RunConfig.TimeoutInSeconds to at least ${seconds}, with a schedule no tighter than that, or lower the time-outs.`
  yield { code: 'TIMEOUTS_EXCEED_USUAL', ...where, message, hint }
}

function worstSeconds(step: StepView): number {
  const waitS = step.checkerType === 'HTTP' ? (numberIn(step, 'waitTime') ?? 0) : 0
  return Math.max(0, waitS) + Math.max(0, step.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1000
}

/** The schema's default; the documentation says 30000. */
const DEFAULT_TIMEOUT_MS = 5000
/** API reference, CanaryRunConfigInput. */
const LONGEST_RUN_S = 840
const USUAL_INTERVAL_S = 300

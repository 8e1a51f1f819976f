import { TIMEOUT_S } from '../../aws-facts/limits.ts'
import { numberIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, View } from './view.ts'

type Code = 'TIMEOUTS_EXCEED_LIMIT' | 'TIMEOUTS_EXCEED_USUAL'

/** How long steps may take, alone and together. */
export const timeouts = rule<Code>({
  codes: {
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
    yield* total(view)
  },
})

function* total(view: View): Generator<Finding<Code>> {
  const seconds = Math.ceil(view.steps.reduce((sum, step) => sum + worstSeconds(step), 0))
  if (seconds <= USUAL_INTERVAL_S) return
  const where = { pointer: '/steps', at: 'key' } as const
  const worst = `Waits and time-outs of the steps add up to ${seconds} s`
  if (seconds > TIMEOUT_S.most) {
    const message = `${worst}, but a canary run may take at most ${TIMEOUT_S.most} s.`
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

/** The default of the schema and of the documentation. */
const DEFAULT_TIMEOUT_MS = 5000
const USUAL_INTERVAL_S = 300

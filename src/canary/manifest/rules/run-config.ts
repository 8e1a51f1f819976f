import { MEMORY_MB, RETRIES, TIMEOUT_S } from '../../../aws-facts/limits.ts'
import { flagIn, numberIn } from '../../../blueprint/rules/item.ts'
import type { Finding } from '../../../blueprint/rules/rule.ts'
import { isCron, scheduleIntervalSeconds } from '../schedule.ts'
import type { ManifestView } from '../view.ts'
import { manifestRule } from './manifest-rule.ts'

type Code =
  | 'MANIFEST_TIMEOUT_ABOVE_INTERVAL'
  | 'MANIFEST_TIMEOUT_ABOVE_CRON'
  | 'MANIFEST_TIMEOUT_SHORT'
  | 'MANIFEST_TIMEOUT_RETRIES'
  | 'MANIFEST_MEMORY_STEP'
  | 'MANIFEST_TRACING'

export const runConfig = manifestRule<Code>({
  codes: {
    MANIFEST_TIMEOUT_ABOVE_INTERVAL: {
      severity: 'error',
      title: 'A run may take longer than the interval',
      about: 'AWS refuses a RunConfig.TimeoutInSeconds that is longer than the interval of a rate.',
    },
    MANIFEST_TIMEOUT_ABOVE_CRON: {
      severity: 'warning',
      title: 'A run may take longer than the time to the next one',
      about:
        'AWS documents that the time-out may not be longer than the interval, but not how it measures the interval of a cron expression; canary-preflight takes the shortest there is.',
    },
    MANIFEST_TIMEOUT_SHORT: {
      severity: 'warning',
      title: 'A time-out below what AWS recommends',
      about: `AWS recommends at least ${TIMEOUT_S.recommended} seconds, because the start of the function counts.`,
    },
    MANIFEST_TIMEOUT_RETRIES: {
      severity: 'error',
      title: 'A time-out that is too long for two retries',
      about: `With Schedule.RetryConfig.MaxRetries ${RETRIES.most} the time-out must be below ${RETRIES.timeoutBelowS} seconds.`,
    },
    MANIFEST_MEMORY_STEP: {
      severity: 'error',
      title: 'Memory that is no multiple of 64',
      about: `RunConfig.MemoryInMB goes from ${MEMORY_MB.least} to ${MEMORY_MB.most} in steps of ${MEMORY_MB.step}.`,
    },
    MANIFEST_TRACING: {
      severity: 'notice',
      title: 'Tracing is not documented for multi-checks',
      about: 'AWS documents RunConfig.ActiveTracing for other runtimes only.',
    },
  },
  *check(view) {
    const item = view.object('RunConfig')
    if (item === undefined) return
    const timeoutS = numberIn(item, 'TimeoutInSeconds')
    if (timeoutS !== undefined) yield* timeout(view, { timeoutS, pointer: `${item.pointer}/TimeoutInSeconds` })
    const memoryMb = numberIn(item, 'MemoryInMB')
    if (memoryMb !== undefined && Number.isInteger(memoryMb) && memoryMb % MEMORY_MB.step !== 0) {
      const lower = memoryMb - (memoryMb % MEMORY_MB.step)
      const near = [lower, lower + MEMORY_MB.step].filter((mb) => mb >= MEMORY_MB.least && mb <= MEMORY_MB.most)
      const message = `MemoryInMB must be a multiple of ${MEMORY_MB.step}; found ${memoryMb}.`
      const hint = `Use ${near.join(' or ')}.`
      yield { code: 'MANIFEST_MEMORY_STEP', pointer: `${item.pointer}/MemoryInMB`, message, hint }
    }
    if (flagIn(item, 'ActiveTracing') === true) {
      const message = 'AWS does not document tracing for multi-checks canaries.'
      const hint = 'Remove it, unless you have seen it work.'
      yield { code: 'MANIFEST_TRACING', pointer: `${item.pointer}/ActiveTracing`, message, hint }
    }
  },
})

function* timeout(
  view: ManifestView,
  { timeoutS, pointer }: { readonly timeoutS: number; readonly pointer: string },
): Generator<Finding<Code>> {
  if (timeoutS >= TIMEOUT_S.least && timeoutS < TIMEOUT_S.recommended) {
    const message = `AWS recommends a time-out of at least ${TIMEOUT_S.recommended} s; found ${timeoutS}.`
    const hint = 'The first start of the function takes some seconds of it.'
    yield { code: 'MANIFEST_TIMEOUT_SHORT', pointer, message, hint }
  }
  const retryConfig = view.object('Schedule', 'RetryConfig')
  const retries = retryConfig === undefined ? undefined : numberIn(retryConfig, 'MaxRetries')
  if (retries === RETRIES.most && timeoutS >= RETRIES.timeoutBelowS) {
    const message = `With MaxRetries ${retries}, TimeoutInSeconds must be below ${RETRIES.timeoutBelowS}; found ${timeoutS}.`
    yield { code: 'MANIFEST_TIMEOUT_RETRIES', pointer, message, hint: 'Lower the time-out, or MaxRetries to 1.' }
  }
  const expression = view.text('Schedule', 'Expression')?.text ?? ''
  const intervalS = scheduleIntervalSeconds(expression)
  if (intervalS === undefined || timeoutS <= intervalS) return
  const message = `A run may take ${timeoutS} s, but the next one begins after ${intervalS} s.`
  const hint = `Set TimeoutInSeconds to at most ${intervalS}, or choose a longer interval.`
  const code = isCron(expression) ? 'MANIFEST_TIMEOUT_ABOVE_CRON' : 'MANIFEST_TIMEOUT_ABOVE_INTERVAL'
  yield { code, pointer, message, hint }
}

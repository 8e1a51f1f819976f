import { randomUUID } from 'node:crypto'
import { nextRunTime, parseExpression } from '../schedule/expression.ts'
import type { CanaryRecord } from './canary-record.ts'
import type { RunsContext } from './context.ts'
import { executeRun } from './execute-run.ts'

/** The running schedules, by the id of the canary. */
export class Schedules {
  readonly #running = new Map<string, Running>()

  /** Runs the canary now and then by its schedule, as it is kept at this moment. What was running before gives way. */
  begin(record: CanaryRecord, context: RunsContext): void {
    this.#end(record.id, { isStop: false })
    const running: Running = { controller: new AbortController(), isStopped: false }
    this.#running.set(record.id, running)
    context.background(async () => {
      await keepRunning(record, running, context)
      if (this.#running.get(record.id) === running) this.#running.delete(record.id)
    })
  }

  /** Ends the schedule. A run in progress goes on, but is not written down as completed. */
  stop(record: CanaryRecord): void {
    this.#end(record.id, { isStop: true })
  }

  #end(id: string, { isStop }: { readonly isStop: boolean }): void {
    const running = this.#running.get(id)
    if (running === undefined) return
    running.isStopped = isStop
    running.controller.abort()
    this.#running.delete(id)
  }
}

interface Running {
  readonly controller: AbortController
  isStopped: boolean
}

async function keepRunning(record: CanaryRecord, running: Running, context: RunsContext): Promise<void> {
  const { clock, delays } = context
  const { Expression, DurationInSeconds } = record.schedule
  const expression = parseExpression(Expression)
  const ended = running.controller.signal
  const signal = AbortSignal.any([ended, context.signal])
  const beginMs = clock.now().getTime()
  const endMs = DurationInSeconds === 0 ? Number.POSITIVE_INFINITY : beginMs + DurationInSeconds * 1000
  while (!signal.aborted) {
    const begun = clock.now()
    await runWithRetries(record, running, context)
    const due = expression === undefined ? undefined : nextRunTime(expression, begun)
    if (due === undefined) break
    const nextMs = delays.scheduleIntervalMs === undefined ? due.getTime() : begun.getTime() + delays.scheduleIntervalMs
    const isOver = nextMs >= endMs
    try {
      await sleepUntil(isOver ? endMs : nextMs, context, signal)
    } catch (error) {
      // Stopped, updated or deleted meanwhile, or the emulator is closed: whoever did it knows the state.
      if (signal.aborted) return
      throw error
    }
    if (isOver) break
  }
  if (signal.aborted) return
  context.canaries.change(record, (now) =>
    now.status.State === 'RUNNING' ? { ...now, status: { State: 'STOPPED' } } : now,
  )
}

async function runWithRetries(record: CanaryRecord, running: Running, context: RunsContext): Promise<void> {
  const { configuration, schedule } = record
  const scheduledRunId = randomUUID()
  const isRecorded = (): boolean => !running.isStopped
  for (let attempt = 0; attempt <= schedule.RetryConfig.MaxRetries; attempt += 1) {
    const retry = attempt === 0 ? {} : { retryAttempt: attempt }
    const verdict = await executeRun(record, { configuration, scheduledRunId, ...retry, isRecorded }, context)
    if (verdict === 'PASSED' || running.controller.signal.aborted || context.signal.aborted) return
  }
}

async function sleepUntil(timeMs: number, { clock }: RunsContext, signal: AbortSignal): Promise<void> {
  for (let leftMs = timeMs - clock.now().getTime(); leftMs > 0; leftMs = timeMs - clock.now().getTime()) {
    await clock.sleep(Math.min(leftMs, LONGEST_SLEEP_MS), signal)
  }
}

/** A timer of Node waits 24 days at most; a cron schedule may be a year away. */
const LONGEST_SLEEP_MS = 24 * 60 * 60 * 1000

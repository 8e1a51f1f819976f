import type { Clock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import type { Style } from '../core/style.ts'
import { diagnosticsText } from '../reporters/failure-text.ts'
import { sourceLines } from '../reporters/source-lines.ts'
import type { RunEvent } from '../runner/options.ts'
import { findingsOfRun } from '../runner/report/findings.ts'
import type { ReportedError, RunReport, StepReport } from '../runner/report/report.ts'
import type { TestEvents } from './jest-types.ts'
import type { Job } from './job.ts'
import { assertionResult, consoleEntries, consoleText, type Ran, testResultOf } from './test-result.ts'

/** What telling Jest takes. */
export interface EmitContext {
  readonly emit: <Name extends keyof TestEvents>(name: Name, ...args: TestEvents[Name]) => Promise<void>
  readonly redactor: Redactor
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly style: Style
  /** To the person who watches, at once. */
  readonly print: (text: string) => void
}

/** What else decides what is shown. */
export type ShownContext = Pick<Ran, 'isSilent' | 'isVerbose' | 'isReplay'>

/** Turns what happens while blueprints run into what Jest listens to, one thing after the other. The result of a file is
 *  held back until the next one is there: the last of them can then carry what only the end of the run brings to light. */
export class Emitter {
  readonly #context: EmitContext & ShownContext
  /** The files without a result so far. */
  readonly #open: Map<string, Job>
  readonly #startedAt = new Map<Job, number>()
  readonly #finished = new Map<string, RunReport>()
  #heldBack: { readonly job: Job; readonly run: RunReport } | undefined
  #queue: Promise<void> = Promise.resolve()
  #failure: { readonly reason: unknown } | undefined

  constructor(jobs: readonly Job[], context: EmitContext & ShownContext) {
    this.#context = context
    this.#open = new Map(jobs.map((job) => [job.path, job]))
  }

  onEvent(event: RunEvent): void {
    switch (event.type) {
      case 'run-started':
        this.#start(this.#asked(event.path))
        break
      case 'step-ended':
        this.#caseResults(this.#asked(event.path), event.step)
        break
      case 'run-ended':
        this.#finish(this.#asked(event.run.path), event.run)
        break
      case 'step-started':
      case 'step-retrying':
        break
    }
  }

  /** Emits what is left: files that were not run, invalid ones, those of which nothing is selected. `runs` are the settled
   *  reports. Throws what a listener threw. */
  async end(runs: readonly RunReport[]): Promise<void> {
    for (const run of runs) this.#finish(this.#asked(run.path), run)
    const afterAll = runs.find(
      ({ path, error }) => error !== undefined && this.#finished.get(path)?.error === undefined,
    )
    this.#release(afterAll?.error)
    for (const job of [...this.#open.values()]) this.#idle(job)
    await this.#queue
    if (this.#failure !== undefined) throw this.#failure.reason
  }

  #asked(path: string): Job | undefined {
    const job = this.#open.get(path)
    return job !== undefined && job.selected.size > 0 ? job : undefined
  }

  #start(job: Job | undefined): void {
    if (job === undefined || this.#startedAt.has(job)) return
    this.#startedAt.set(job, this.#context.clock.now().getTime())
    this.#emit('test-file-start', job.test)
  }

  /** For reporters that count as it goes. */
  #caseResults(job: Job | undefined, step: StepReport): void {
    if (job === undefined) return
    const run: RunReport = { ...emptyRun, path: job.path, status: step.status, steps: [step] }
    const ran = this.#ran(job, run)
    for (const { stepKey, tests } of job.tests) {
      if (stepKey !== step.key) continue
      for (const test of tests) this.#emit('test-case-result', job.test.path, assertionResult(test, ran))
    }
  }

  #finish(job: Job | undefined, run: RunReport): void {
    if (job === undefined) return
    this.#start(job)
    this.#open.delete(job.path)
    this.#finished.set(job.path, run)
    this.#release()
    this.#heldBack = { job, run }
  }

  #release(error?: ReportedError): void {
    if (this.#heldBack === undefined) return
    const { job, run } = this.#heldBack
    this.#heldBack = undefined
    const settled: RunReport = error === undefined ? run : { ...run, error, status: 'errored' }
    const ran = this.#ran(job, settled)
    if (ran.isVerbose) this.#enqueue(() => this.#context.print(consoleText(consoleEntries(ran))))
    this.#emit('test-file-success', job.test, testResultOf(ran))
  }

  /** A file of which nothing ran. */
  #idle(job: Job): void {
    const { file, path, source, test } = job
    this.#open.delete(path)
    this.#start(job)
    if (file?.valid === true) {
      this.#emit('test-file-success', test, testResultOf(this.#ran(job, undefined)))
      return
    }
    const { style } = this.#context
    const message =
      file === undefined
        ? 'This file is the same as another test file, under another name. Only one of them was run.'
        : diagnosticsText(file.diagnostics, { path, lines: sourceLines(source)(path), style })
    this.#emit('test-file-failure', test, { message, stack: '' })
  }

  #ran(job: Job, run: RunReport | undefined): Ran {
    const { test, path, source, tests, isSelected } = job
    const { style, clock, redactor, isSilent, isVerbose, isReplay } = this.#context
    const startedAt = this.#startedAt.get(job) ?? clock.now().getTime()
    const found = run === undefined ? undefined : findingsOfRun(run)
    return {
      file: { absolutePath: test.path, path, linesOf: sourceLines(source) },
      tests,
      isSelected,
      clean: (text) => redactor.clean(text),
      found,
      startedAt,
      config: test.context.config,
      style,
      isSilent,
      isVerbose,
      isReplay,
    }
  }

  #emit<Name extends keyof TestEvents>(name: Name, ...args: TestEvents[Name]): void {
    this.#enqueue(() => this.#context.emit(name, ...args))
  }

  #enqueue(action: () => unknown): void {
    this.#queue = this.#queue.then(async () => {
      try {
        if (this.#failure === undefined) await action()
      } catch (reason) {
        // Thrown again at the end: here, nobody awaits the queue yet.
        this.#failure = { reason }
      }
    })
  }
}

const emptyRun: RunReport = { path: '', sha256: '', status: 'skipped', durationMs: 0, diagnostics: [], steps: [] }

import { messageOf } from '../core/system-error.ts'

/** What goes on after the answers: transitions, runs, schedules. */
export class Background {
  readonly #tasks = new Set<Promise<void>>()
  readonly #signal: AbortSignal
  readonly #log: (line: string) => void

  constructor(signal: AbortSignal, log: (line: string) => void) {
    this.#signal = signal
    this.#log = log
  }

  begin(task: () => Promise<void>): void {
    const running = task()
      .catch((error: unknown) => {
        // Closing the emulator ends everything by its signal.
        if (!this.#signal.aborted) this.#log(`The emulator failed: ${messageOf(error)}`)
      })
      .finally(() => this.#tasks.delete(running))
    this.#tasks.add(running)
  }

  /** Resolves when all of it has ended. */
  async ended(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.all(this.#tasks)
  }
}

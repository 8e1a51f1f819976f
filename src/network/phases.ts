import type { Clock } from '../core/clock.ts'

/** What an exchange spends its time on, in order. `proxy` is the way to and through a proxy. */
export type Phase = 'dns' | 'connect' | 'proxy' | 'tls' | 'firstByte' | 'body'

/** Times the phases of an exchange with a monotonic clock, and knows which one is being waited for.
 *  Redirects and a second attempt with fresh credentials add up. */
export class Phases {
  readonly #clock: Clock
  readonly #startedMs: number
  readonly #sums = new Map<Phase, number>()
  #current: { phase: Phase; startedMs: number } | undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.#startedMs = clock.monotonicMs()
  }

  /** Ends the current phase and begins `phase`. */
  enter(phase: Phase): void {
    this.end()
    this.#current = { phase, startedMs: this.#clock.monotonicMs() }
  }

  /** Ends the current phase; time that passes now belongs to none. */
  end(): void {
    if (this.#current === undefined) return
    const { phase, startedMs } = this.#current
    this.#sums.set(phase, (this.#sums.get(phase) ?? 0) + this.#clock.monotonicMs() - startedMs)
    this.#current = undefined
  }

  get current(): Phase | undefined {
    return this.#current?.phase
  }

  /** Milliseconds spent in `phase` so far, without the one that still runs; null when it did not take place. */
  spentMs(phase: Phase): number | null {
    return this.#sums.get(phase) ?? null
  }

  /** Milliseconds since the first phase could begin. */
  get elapsedMs(): number {
    return this.#clock.monotonicMs() - this.#startedMs
  }
}

import fc from 'fast-check'
import { type Around, CHANGES, type Operation } from './around-calls.js'

/** When and how a deploy is ended from outside. */
export interface Crash {
  /** `interrupted`: its signal aborts, as on SIGTERM. `killed`: it is never answered again, as if its process were gone. */
  readonly how: 'interrupted' | 'killed'
  /** The call by which it happens, from 1: of that operation, of those that change something, or of all. */
  readonly nth: number
  readonly of: Operation | 'changes' | 'calls'
  /** Before AWS gets the request, or after it did what the request asks for and before the deploy hears of it. */
  readonly when: 'before' | 'after'
}

export const crashes: fc.Arbitrary<Crash> = fc.oneof(
  fc.record({
    how: fc.constantFrom('killed' as const, 'interrupted' as const),
    nth: fc.constantFrom(1, 1, 2),
    of: fc.constantFrom(...CHANGES),
    when: fc.constantFrom('after' as const, 'before' as const),
  }),
  fc.record({
    how: fc.constantFrom('killed' as const, 'interrupted' as const),
    nth: fc.integer({ min: 1, max: 6 }),
    of: fc.constant('changes' as const),
    when: fc.constantFrom('after' as const, 'before' as const),
  }),
  fc.record({
    how: fc.constantFrom('interrupted' as const, 'killed' as const),
    nth: fc.integer({ min: 1, max: 20 }),
    of: fc.constant('calls' as const),
    when: fc.constant('before' as const),
  }),
)

export function crashText({ how, nth, of, when }: Crash): string {
  return `${how} ${when} ${of === 'changes' ? 'change' : of === 'calls' ? 'call' : of} ${nth}`
}

const burial = new AbortController()
const silence = new Promise<never>((_, reject) => {
  burial.signal.addEventListener('abort', () => reject(new Error('The process is gone.')))
})
silence.catch(() => undefined)

/** Lets go of the deploys that were killed, so that their timers end. No call of theirs goes out any more. */
export function buryTheKilled(): void {
  burial.abort()
}

/** What ends a deploy as told. `interrupt` is called for one that is interrupted; `hasEnded` resolves when one is killed.
 *  `beforeAnswer` has its argument called as soon as a request has taken effect. */
export function crashing(
  crash: Crash,
  on: { readonly interrupt: () => void; readonly beforeAnswer: (then: () => void) => void },
): { readonly around: Around; readonly hasEnded: Promise<'killed'> } {
  let count = 0
  let isGone = false
  let end: (how: 'killed') => void = () => {}
  const hasEnded = new Promise<'killed'>((resolve) => {
    end = resolve
  })
  const around: Around = async (operation, call) => {
    if (isGone) return await silence
    if (!isCounted(operation, crash)) return await call()
    count += 1
    if (count !== crash.nth) return await call()
    if (crash.how === 'interrupted') {
      if (crash.when === 'before') on.interrupt()
      else on.beforeAnswer(on.interrupt)
      return await call()
    }
    isGone = true
    // Whatever came of it, nobody hears it.
    if (crash.when === 'after') await call().catch(() => undefined)
    end('killed')
    return await silence
  }
  return { around, hasEnded }
}

function isCounted(operation: Operation, { of }: Crash): boolean {
  if (of === 'changes') return CHANGES.some((change) => change === operation)
  return of === 'calls' || of === operation
}

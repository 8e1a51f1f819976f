import type { Timings } from '../checks/observation.ts'

export type PhaseName = 'dns' | 'connect' | 'tls' | 'first byte' | 'rest'

/** One stretch of the time a step took. */
export interface Phase {
  readonly name: PhaseName
  readonly ms: number
}

/** The phases that took place, in their order. `rest` is what the total has beyond the others: mostly the body. */
export function phasesOf(timings: Timings | null): readonly Phase[] {
  if (timings === null) return []
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings
  const phases: [PhaseName, number | null][] = [
    ['dns', dnsMs],
    ['connect', connectMs],
    ['tls', tlsMs],
    ['first byte', firstByteMs],
    ['rest', totalMs - [dnsMs, connectMs, tlsMs, firstByteMs].reduce<number>((sum, ms) => sum + (ms ?? 0), 0)],
  ]
  return phases.flatMap(([name, ms]) => (ms === null || !(ms > 0) ? [] : [{ name, ms }]))
}

/** How the widest of several bars and this one share `width` cells; a phase that took place gets its rounded part. */
export function barCells(
  phases: readonly Phase[],
  scaleMs: number,
  width: number,
): readonly { name: PhaseName; cells: number }[] {
  if (!(scaleMs > 0)) return []
  let at = 0
  return phases.map(({ name, ms }) => {
    const from = Math.round((at / scaleMs) * width)
    at += ms
    return { name, cells: Math.max(0, Math.min(width, Math.round((at / scaleMs) * width)) - from) }
  })
}

/** What the phases took together. */
export function sumOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, { ms }) => sum + ms, 0)
}

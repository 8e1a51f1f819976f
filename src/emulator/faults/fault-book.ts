import type { Fault, FaultRule } from './fault-rule.ts'

/** Counts the calls and says which of them goes wrong. */
export class FaultBook {
  readonly #entries: { readonly rule: FaultRule; seen: number }[] = []

  constructor(rules: readonly FaultRule[]) {
    for (const rule of rules) this.add(rule)
  }

  /** Counts from now on. */
  add(rule: FaultRule): void {
    this.#entries.push({ rule, seen: 0 })
  }

  /** The fault of this call, by the first rule that has one; every matching rule counts it. */
  take(call: { readonly operation: string; readonly name: string | undefined }): Fault | undefined {
    let found: Fault | undefined
    for (const entry of this.#entries) {
      const { rule } = entry
      if (rule.operation !== call.operation || (rule.name !== undefined && rule.name !== call.name)) continue
      entry.seen += 1
      if (found === undefined && isDue(rule, entry.seen)) found = rule.fault
    }
    return found
  }
}

function isDue({ nth, times }: FaultRule, seen: number): boolean {
  const first = nth ?? 1
  const last = times === undefined ? (nth === undefined ? Number.POSITIVE_INFINITY : nth) : first + times - 1
  return seen >= first && seen <= last
}

import type { CanaryRecord } from './canary-record.ts'

/** All canaries of all regions. Records are replaced, never changed. */
export class Canaries {
  readonly #records = new Map<string, CanaryRecord>()
  readonly #deleted = new Set<string>()
  readonly #onChange: () => void

  constructor(records: readonly CanaryRecord[], onChange: () => void) {
    for (const record of records) this.#records.set(keyOf(record), record)
    this.#onChange = onChange
  }

  get(region: string, name: string): CanaryRecord | undefined {
    return this.#records.get(keyOf({ region, name }))
  }

  /** In the order of their names. */
  all(region?: string): readonly CanaryRecord[] {
    return [...this.#records.values()]
      .filter((record) => region === undefined || record.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  }

  put(record: CanaryRecord): void {
    this.#records.set(keyOf(record), record)
    this.#onChange()
  }

  /** Replaces a canary unless it was deleted, or deleted and made anew, since. Returns what it is now. */
  change(
    { region, name, id }: Pick<CanaryRecord, 'region' | 'name' | 'id'>,
    to: (record: CanaryRecord) => CanaryRecord,
  ): CanaryRecord | undefined {
    const record = this.get(region, name)
    if (record === undefined || record.id !== id) return undefined
    const changed = to(record)
    this.put(changed)
    return changed
  }

  delete(record: CanaryRecord): void {
    this.#records.delete(keyOf(record))
    this.#deleted.add(keyOf(record))
    this.#onChange()
  }

  /** The names of a region's canaries that were deleted since the start. */
  deletedNames(region: string): readonly string[] {
    const prefix = `${region}/`
    return [...this.#deleted].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  }
}

function keyOf({ region, name }: Pick<CanaryRecord, 'region' | 'name'>): string {
  return `${region}/${name}`
}

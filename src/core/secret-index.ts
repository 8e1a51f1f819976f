/** A part of a text, from its first UTF-16 unit to the one behind its last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Overlapping stretches together, in their order. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last === undefined || from >= last.to) result.push({ from, to })
    else if (to > last.to) result[result.length - 1] = { from: last.from, to }
  }
  return result
}

/** Finds any of many texts inside another one, whatever its case, in time that hardly depends on how many there are. A
 *  regular expression of thousands of alternatives took minutes for a thousand extracted tokens. */
export class SecretIndex {
  /** By the first three units, folded; the longest first. */
  readonly #buckets = new Map<number, Uint16Array[]>()
  /** Whether any encoding begins with two units that have this hash: nearly every position is refused here. */
  readonly #starts = new Uint8Array(65_536)
  #longest = 0

  /** UTF-16 units of the longest encoding. */
  get longest(): number {
    return this.#longest
  }

  get isEmpty(): boolean {
    return this.#longest === 0
  }

  /** `encoding` has at least three units. */
  add(encoding: string): void {
    const units = folded(encoding)
    const key = keyAt(units, 0)
    const bucket = this.#buckets.get(key)
    if (bucket === undefined) this.#buckets.set(key, [units])
    else {
      const shorter = bucket.findIndex((other) => other.length < units.length)
      bucket.splice(shorter === -1 ? bucket.length : shorter, 0, units)
    }
    this.#starts[hashAt(units, 0)] = 1
    this.#longest = Math.max(this.#longest, encoding.length)
  }

  /** The stretches of `text` that encodings cover, overlapping ones together, in their order. With those, what a cut has left of
   *  an encoding: its beginning, before an ellipsis. */
  stretchesIn(text: string): Stretch[] {
    const units = folded(text)
    const stretches: Stretch[] = []
    let compared = 0
    for (let at = 0; at + 2 < units.length; at++) {
      let end = at + this.#matchAt(units, at)
      if (end === at) continue
      for (let inside = at + 1; inside < end && compared < MOST_COMPARED; inside++) {
        const length = this.#matchAt(units, inside)
        compared += length
        end = Math.max(end, inside + length)
      }
      stretches.push({ from: at, to: end })
      at = end - 1
    }
    return joined([...stretches, ...this.#beginningsIn(text, units)])
  }

  #beginningsIn(text: string, units: Uint16Array): Stretch[] {
    const found: Stretch[] = []
    let left = MOST_LOOKED_AT
    // From the end: the last ellipsis is the one that we have put there.
    for (const { index: end } of [...text.matchAll(ELLIPSIS)].reverse()) {
      const first = Math.max(0, end - Math.min(this.#longest, LONGEST_CUT))
      for (let at = first; at + SHORTEST_BEGINNING <= end && left > 0; at++, left--) {
        if (!this.#beginsAt(units, at, end)) continue
        found.push({ from: at, to: end })
        break
      }
    }
    return found
  }

  /** Whether all from `at` to `end` is the beginning of a longer encoding. */
  #beginsAt(units: Uint16Array, at: number, end: number): boolean {
    if (this.#starts[hashAt(units, at)] === 0) return false
    const encodings = this.#buckets.get(keyAt(units, at)) ?? []
    return encodings.some((encoding) => encoding.length > end - at && isAt(units, at, encoding.subarray(0, end - at)))
  }

  /** The length of the longest encoding that begins at `at`; 0 for none. */
  #matchAt(units: Uint16Array, at: number): number {
    if (this.#starts[hashAt(units, at)] === 0 || at + 2 >= units.length) return 0
    for (const encoding of this.#buckets.get(keyAt(units, at)) ?? [])
      if (isAt(units, at, encoding)) return encoding.length
    return 0
  }
}

/** Units compared for encodings that begin inside other ones. Only a text made to repeat a long secret at every place needs
 *  more: its stretches are then masked one by one. */
const MOST_COMPARED = 50_000_000

const ELLIPSIS = /…|\.\.\./g

/** Units of an encoding that are too much of it. */
const SHORTEST_BEGINNING = 4

/** More units than any message keeps of a value that was not cleaned before. */
const LONGEST_CUT = 2048

/** Places looked at for beginnings of encodings; a text made of ellipses would ask for more. */
const MOST_LOOKED_AT = 200_000

function isAt(units: Uint16Array, at: number, encoding: Uint16Array): boolean {
  if (at + encoding.length > units.length) return false
  for (let index = 3; index < encoding.length; index++) if (units[at + index] !== encoding[index]) return false
  return true
}

function hashAt(units: Uint16Array, at: number): number {
  return ((units[at] ?? 0) * 31 + (units[at + 1] ?? 0)) & 0xffff
}

function keyAt(units: Uint16Array, at: number): number {
  return ((units[at] ?? 0) * 65_536 + (units[at + 1] ?? 0)) * 65_536 + (units[at + 2] ?? 0)
}

/** One unit for each unit, so that positions stay: letters that differ in case only become the same one. */
function folded(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    units[index] = unit < 128 ? (unit >= 97 && unit <= 122 ? unit - 32 : unit) : foldBeyondAscii(unit)
  }
  return units
}

const folds = new Map<number, number>()

function foldBeyondAscii(unit: number): number {
  const known = folds.get(unit)
  if (known !== undefined) return known
  const upper = String.fromCharCode(unit).toUpperCase()
  // What becomes longer, or a letter of ASCII, stays what it is: as in a regular expression that ignores case.
  const fold = upper.length === 1 && upper.charCodeAt(0) >= 128 ? upper.charCodeAt(0) : unit
  folds.set(unit, fold)
  return fold
}

/** Gathers chunks, and knows when they hold the wanted bytes without looking at all of them again each time. */
export class ByteSearch {
  readonly #wanted: Buffer | undefined
  readonly #chunks: Buffer[] = []
  #tail = Buffer.alloc(0)
  #size = 0
  #isFound: boolean

  constructor(wanted: Buffer | undefined) {
    this.#wanted = wanted
    this.#isFound = wanted === undefined
  }

  get size(): number {
    return this.#size
  }

  /** Always true when nothing is wanted. */
  get isFound(): boolean {
    return this.#isFound
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#isFound || this.#wanted === undefined) return
    const recent = Buffer.concat([this.#tail, chunk])
    this.#isFound = recent.includes(this.#wanted)
    this.#tail = recent.subarray(Math.max(0, recent.length - this.#wanted.length + 1))
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}

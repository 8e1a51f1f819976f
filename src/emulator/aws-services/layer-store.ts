/** A Lambda layer version: the archive that a canary runs. */
export interface StoredLayer {
  /** Of the version: `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:7`. */
  readonly arn: string
  readonly bytes: Uint8Array
}

/** The layers of canaries. */
export interface LayerStore {
  put(arn: string, bytes: Uint8Array): void
  get(arn: string): Uint8Array | undefined
  remove(arn: string): void
  /** What `restore` takes. */
  entries(): Iterable<StoredLayer>
  restore(layers: Iterable<StoredLayer>): void
}

/** Layers that last as long as the process. */
export function memoryLayers(): LayerStore {
  const layers = new Map<string, Uint8Array>()
  return {
    put: (arn, bytes) => void layers.set(arn, bytes),
    get: (arn) => layers.get(arn),
    remove: (arn) => void layers.delete(arn),
    *entries() {
      for (const [arn, bytes] of layers) yield { arn, bytes }
    },
    restore(stored) {
      for (const { arn, bytes } of stored) layers.set(arn, bytes)
    },
  }
}

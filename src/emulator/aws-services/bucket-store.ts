import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'

/** One version of an object, or the mark that it was deleted. */
export interface StoredObject {
  readonly bucket: string
  readonly key: string
  readonly versionId: string
  /** MD5 of the bytes in hex, without the quotes that it has in a header. */
  readonly etag: string
  readonly contentType: string
  readonly lastModified: Date
  readonly bytes: Uint8Array
  readonly isDeleteMarker: boolean
}

export interface ListedObject {
  readonly key: string
  readonly sizeBytes: number
  readonly etag: string
  readonly lastModified: Date
}

/** Buckets with versioning on, as a canary's code wants them. */
export interface BucketStore {
  /** Does nothing when there is one of that name. */
  createBucket(name: string): void
  hasBucket(name: string): boolean
  /** Undefined when there is no such bucket. */
  put(object: {
    readonly bucket: string
    readonly key: string
    readonly bytes: Uint8Array
    readonly contentType: string
  }): { readonly versionId: string; readonly etag: string } | undefined
  /** The newest version, or the one asked for. Undefined when there is none, or when it is deleted. */
  get(object: { readonly bucket: string; readonly key: string; readonly versionId?: string }): StoredObject | undefined
  /** Marks the object as deleted; its versions stay. With `versionId` that version is gone. Undefined when nothing was there. */
  remove(object: {
    readonly bucket: string
    readonly key: string
    readonly versionId?: string
  }): { readonly versionId: string; readonly isDeleteMarker: boolean } | undefined
  /** Objects that are not deleted, sorted by the bytes of their keys. */
  list(folder: { readonly bucket: string; readonly prefix: string }): readonly ListedObject[]
  bucketNames(): readonly string[]
  /** All versions of all objects, older ones of a key first: what `restore` takes. */
  entries(): Iterable<StoredObject>
  /** Adds what `bucketNames` and `entries` gave. */
  restore(stored: { readonly buckets: Iterable<string>; readonly objects: Iterable<StoredObject> }): void
}

/** Buckets that last as long as the process. */
export function memoryBuckets(clock: Clock): BucketStore {
  const buckets = new Map<string, Map<string, StoredObject[]>>()
  const versionsOf = (bucket: string, key: string): StoredObject[] => buckets.get(bucket)?.get(key) ?? []

  const append = (object: StoredObject): void => {
    buckets.get(object.bucket)?.set(object.key, [...versionsOf(object.bucket, object.key), object])
  }

  const createBucket = (name: string): void => {
    if (!buckets.has(name)) buckets.set(name, new Map())
  }

  return {
    createBucket,
    hasBucket: (name) => buckets.has(name),
    put({ bucket, key, bytes, contentType }) {
      if (!buckets.has(bucket)) return undefined
      const versionId = newVersionId()
      const etag = createHash('md5').update(bytes).digest('hex')
      append({ bucket, key, versionId, etag, contentType, lastModified: clock.now(), bytes, isDeleteMarker: false })
      return { versionId, etag }
    },
    get({ bucket, key, versionId }) {
      const versions = versionsOf(bucket, key)
      const found = versionId === undefined ? versions.at(-1) : versions.find((one) => one.versionId === versionId)
      return found?.isDeleteMarker === true ? undefined : found
    },
    remove({ bucket, key, versionId }) {
      const versions = versionsOf(bucket, key)
      if (versionId !== undefined) {
        const gone = versions.find((one) => one.versionId === versionId)
        if (gone === undefined) return undefined
        const left = versions.filter((one) => one !== gone)
        if (left.length === 0) buckets.get(bucket)?.delete(key)
        else buckets.get(bucket)?.set(key, left)
        return { versionId, isDeleteMarker: gone.isDeleteMarker }
      }
      if (versions.at(-1)?.isDeleteMarker !== false) return undefined
      const marker = { bucket, key, versionId: newVersionId(), lastModified: clock.now(), isDeleteMarker: true }
      append({ ...marker, etag: '', contentType: '', bytes: new Uint8Array() })
      return { versionId: marker.versionId, isDeleteMarker: true }
    },
    list: ({ bucket, prefix }) =>
      [...(buckets.get(bucket)?.values() ?? [])]
        .flatMap((versions) => versions.at(-1) ?? [])
        .filter(({ key, isDeleteMarker }) => !isDeleteMarker && key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
        .map(({ key, bytes, etag, lastModified }) => ({ key, sizeBytes: bytes.length, etag, lastModified })),
    bucketNames: () => [...buckets.keys()],
    *entries() {
      for (const objects of buckets.values()) for (const versions of objects.values()) yield* versions
    },
    restore(stored) {
      for (const name of stored.buckets) createBucket(name)
      for (const object of stored.objects) {
        createBucket(object.bucket)
        append(object)
      }
    },
  }
}

/** Hex, so that no command line takes it for an option. */
function newVersionId(): string {
  return randomBytes(16).toString('hex')
}

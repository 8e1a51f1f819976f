import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'
import type { BucketStore } from '../aws-services/bucket-store.ts'
import type { LayerStore } from '../aws-services/layer-store.ts'
import type { SecretStore } from '../aws-services/secret-store.ts'
import type { CanaryRecord } from '../synthetics/canary-record.ts'

/** What is kept besides canaries. */
export interface Stores {
  readonly buckets: BucketStore
  readonly layers: LayerStore
  readonly secrets: SecretStore
}

/** Contents by their SHA-256, hex. */
export interface Blobs {
  keep(bytes: Uint8Array): Promise<string>
  /** Undefined when it is not there, or not what it was. */
  read(sha256: string): Promise<Uint8Array | undefined>
}

/** `state.json`. */
export interface State {
  readonly schemaVersion: 1
  readonly account: string
  readonly canaries: readonly CanaryRecord[]
  readonly buckets: readonly string[]
  readonly objects: readonly {
    readonly bucket: string
    readonly key: string
    readonly versionId: string
    readonly etag: string
    readonly contentType: string
    readonly lastModified: string
    readonly isDeleteMarker: boolean
    readonly sha256: string
  }[]
  readonly layers: readonly { readonly arn: string; readonly sha256: string }[]
  readonly secrets: readonly {
    readonly name: string
    readonly createdAt: string
    readonly versions: readonly { readonly versionId: string; readonly text: string; readonly createdAt: string }[]
  }[]
}

export function stateText(state: State): string {
  return `${JSON.stringify(state, undefined, 1)}\n`
}

/** Everything as it is at this moment; the contents are kept first. */
export async function stateOf(
  { account, canaries, stores }: { account: string; canaries: readonly CanaryRecord[]; stores: Stores },
  blobs: Pick<Blobs, 'keep'>,
): Promise<State> {
  const { buckets, layers, secrets } = stores
  const names = buckets.bucketNames()
  const kept = [...secrets.entries()]
  const objects = [...buckets.entries()].map(async ({ bytes, lastModified, ...object }) => ({
    ...object,
    lastModified: lastModified.toISOString(),
    sha256: await blobs.keep(bytes),
  }))
  const archives = [...layers.entries()].map(async ({ arn, bytes }) => ({ arn, sha256: await blobs.keep(bytes) }))
  return {
    schemaVersion: 1,
    account,
    canaries,
    buckets: names,
    objects: await Promise.all(objects),
    layers: await Promise.all(archives),
    secrets: kept.map(({ name, createdAt, versions }) => ({
      name,
      createdAt: createdAt.toISOString(),
      versions: versions.map((version) => ({ ...version, createdAt: version.createdAt.toISOString() })),
    })),
  }
}

/** Puts what `text` says into the stores and returns the canaries. Throws FILE_INVALID when it is not what was once written. */
export async function restoreState(
  file: { readonly text: string | undefined; readonly path: string; readonly account: string },
  { stores, blobs }: { readonly stores: Stores; readonly blobs: Blobs },
): Promise<readonly CanaryRecord[]> {
  if (file.text === undefined) return []
  const state = parsed(file.text, file.path)
  if (state.account !== file.account) {
    throw damaged(file.path, `it is of account ${state.account}, not ${file.account}`, 'Give that --account.')
  }
  const contentOf = async (sha256: string, what: string): Promise<Uint8Array> => {
    const bytes = await blobs.read(sha256)
    if (bytes === undefined) throw damaged(file.path, `the content of ${what} is missing from blobs/ or damaged`)
    return bytes
  }
  const objects = state.objects.map(async ({ sha256, lastModified, ...object }) => ({
    ...object,
    lastModified: new Date(lastModified),
    bytes: await contentOf(sha256, `s3://${object.bucket}/${object.key}`),
  }))
  const layers = state.layers.map(async ({ arn, sha256 }) => ({ arn, bytes: await contentOf(sha256, arn) }))
  stores.buckets.restore({ buckets: state.buckets, objects: await Promise.all(objects) })
  stores.layers.restore(await Promise.all(layers))
  stores.secrets.restore(
    state.secrets.map(({ name, createdAt, versions }) => ({
      name,
      createdAt: new Date(createdAt),
      versions: versions.map((version) => ({ ...version, createdAt: new Date(version.createdAt) })),
    })),
  )
  return state.canaries
}

function parsed(text: string, path: string): State {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw damaged(path, 'it is not JSON', undefined, cause)
  }
  if (!isState(value)) throw damaged(path, 'it is not what the emulator writes')
  return value
}

/** The outline, and of each entry that it has its members: what stands in them was written by the emulator itself. */
function isState(value: unknown): value is State {
  if (typeof value !== 'object' || value === null) return false
  const state = new Map<string, unknown>(Object.entries(value))
  const buckets = state.get('buckets')
  return (
    state.get('schemaVersion') === 1 &&
    typeof state.get('account') === 'string' &&
    Array.isArray(buckets) &&
    buckets.every((name) => typeof name === 'string') &&
    Object.entries(MEMBERS).every(([list, members]) => isList(state.get(list), members))
  )
}

function isList(list: unknown, members: readonly string[]): boolean {
  return (
    Array.isArray(list) &&
    list.every((entry) => typeof entry === 'object' && entry !== null && members.every((name) => name in entry))
  )
}

const MEMBERS = {
  canaries: ['id', 'name', 'region', 'configuration', 'schedule', 'status', 'tags', 'dryRuns', 'runs'],
  objects: ['bucket', 'key', 'versionId', 'etag', 'contentType', 'lastModified', 'sha256'],
  layers: ['arn', 'sha256'],
  secrets: ['name', 'createdAt', 'versions'],
} as const

function damaged(path: string, why: string, hint?: string, cause?: unknown): AppError {
  return new AppError('FILE_INVALID', `The emulator's state ${quoted(path, 200)} cannot be used: ${why}.`, {
    hint: hint ?? 'Restore the data folder from a copy, or give an empty one.',
    cause,
  })
}

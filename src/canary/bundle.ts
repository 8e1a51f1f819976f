import { sha256Of } from '../blueprint/sha256.cjs'
import { AppError } from '../core/app-error.ts'
import { quoted } from '../core/visible.ts'
import type { CanarySource } from './manifest.ts'

/** The zip that a canary runs, made from files byte for byte. The same files give the same bytes on every machine. */
export interface Bundle {
  readonly zip: Uint8Array
  /** Of the zip, lower-case hex. */
  readonly sha256: string
  /** Of `blueprint-config.json` in it: the hash that `validate` and `run` print. */
  readonly blueprintSha256: string
}

/** Of the base64 text that carries a zip inline: the strictest reading of the 225 KB of the API reference (decision 74). */
export const INLINE_LIMIT_BYTES = 225_000

/** Packs a blueprint and, when there is one, its `synthetics.json`. The bytes depend on nothing else: no clock, time zone or
 *  platform. Throws FILE_INVALID when the bytes are not those that were validated. */
export async function bundleOf(source: BundleSource): Promise<Bundle> {
  const { blueprint, blueprintBytes, settingsBytes } = source
  const blueprintSha256 = sha256Of(blueprintBytes)
  if (blueprintSha256 !== blueprint.sha256) throw changedSince(blueprint.path)
  const { default: JSZip } = await import('jszip')
  const archive = new JSZip()
  // In the order of their names, which is the order in the zip.
  archive.file('blueprint-config.json', blueprintBytes, ENTRY)
  if (settingsBytes !== undefined) archive.file('synthetics.json', settingsBytes, ENTRY)
  const zip = await archive.generateAsync(WHOLE)
  return { zip, sha256: sha256Of(zip), blueprintSha256 }
}

export type BundleSource = Pick<CanarySource, 'blueprintBytes' | 'settingsBytes'> & {
  readonly blueprint: Pick<CanarySource['blueprint'], 'path' | 'sha256'>
}

/** Whether the zip may be sent in the request itself instead of by way of S3. */
export function fitsInline({ zip }: Pick<Bundle, 'zip'>): boolean {
  return base64Length({ zip }) < INLINE_LIMIT_BYTES
}

/** Characters of the base64 text of the zip. */
export function base64Length({ zip }: Pick<Bundle, 'zip'>): number {
  return Math.ceil(zip.byteLength / 3) * 4
}

// jszip writes the date in UTC: the first one that the format knows. Permissions: a regular file, rw-r--r--.
const ENTRY = { binary: true, createFolders: false, date: new Date('1980-01-01T00:00:00Z'), unixPermissions: 0o100644 }

// Level 9 of pako, which is JavaScript and therefore the same everywhere. Node's zlib differs between versions.
const WHOLE = {
  type: 'uint8array',
  compression: 'DEFLATE',
  compressionOptions: { level: 9 },
  platform: 'UNIX',
  streamFiles: false,
} as const

function changedSince(path: string): AppError {
  return new AppError('FILE_INVALID', `${quoted(path)} changed after it was validated.`, {
    hint: 'Start again, so that what is deployed is what was validated.',
  })
}

/** The blueprint in a zip, at its root or in a folder as long as there is only one; undefined when it has none. */
export async function blueprintIn(archive: Uint8Array): Promise<Uint8Array | undefined> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(archive)
  const entries = zip.filter((path, { dir }) => !dir && /(?:^|\/)blueprint-config\.json$/.test(path))
  const entry = zip.file('blueprint-config.json') ?? (entries.length === 1 ? entries[0] : undefined)
  return await entry?.async('uint8array')
}

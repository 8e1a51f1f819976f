import type { Manifest } from './manifest.ts'

/** What the keys of a canary's zips begin with in its bucket: `Code.S3Key` as a folder, or the name of the canary. */
export function codeKeyPrefix({ Name, Code }: Pick<Manifest, 'Name' | 'Code'>): string {
  const folder = Code?.S3Key ?? Name
  return folder.endsWith('/') ? folder : `${folder}/`
}

/** The key of a zip: its SHA-256 (hex) ends it, so that no upload ever replaces another. */
export function codeKey(manifest: Pick<Manifest, 'Name' | 'Code'>, sha256: string): string {
  return `${codeKeyPrefix(manifest)}${sha256}.zip`
}

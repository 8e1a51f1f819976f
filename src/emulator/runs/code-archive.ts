/** Where the blueprint lies in the code of a canary. */
export const BLUEPRINT_FILE = 'blueprint-config.json'

/** One file of a zip; undefined when it has none of that name. Rejects when it is no zip. */
export async function fileOfZip(zip: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  // Loaded when needed: whoever never runs a canary does not pay for it.
  const { default: JSZip } = await import('jszip')
  const archive = await JSZip.loadAsync(zip)
  const entry = archive.file(name)
  return entry === null ? undefined : await entry.async('uint8array')
}

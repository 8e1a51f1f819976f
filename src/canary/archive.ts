/** The blueprint in a zip, at its root or in a folder as long as there is only one; undefined when it has none. */
export async function blueprintIn(archive: Uint8Array): Promise<Uint8Array | undefined> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(archive)
  const entries = zip.filter((path, { dir }) => !dir && /(?:^|\/)blueprint-config\.json$/.test(path))
  const entry = zip.file('blueprint-config.json') ?? (entries.length === 1 ? entries[0] : undefined)
  return await entry?.async('uint8array')
}

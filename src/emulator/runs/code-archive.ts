import type { JSZipObject } from 'jszip'
import { quoted } from '../../core/visible.ts'

/** Where the blueprint lies in the code of a canary. */
export const BLUEPRINT_FILE = 'blueprint-config.json'

/** One file of a zip; undefined when it has none of that name. Rejects when it is no zip, and when the file has more than
 *  `maxBytes`: no more of it is unpacked then. */
export async function fileOfZip(
  zip: Uint8Array,
  { name, maxBytes }: { readonly name: string; readonly maxBytes: number },
): Promise<Uint8Array | undefined> {
  // Loaded when needed: whoever never runs a canary does not pay for it.
  const { default: JSZip } = await import('jszip')
  const archive = await JSZip.loadAsync(zip)
  const entry = archive.file(name)
  return entry === null || isFromElsewhere(entry) ? undefined : await bytesOf(entry, maxBytes)
}

/** JSZip takes `../` out of names: such an entry was not at the place where it is found. */
function isFromElsewhere({ unsafeOriginalName = '' }: JSZipObject): boolean {
  return unsafeOriginalName.split('/').includes('..')
}

function bytesOf(entry: JSZipObject, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const stream = entry.nodeStream()
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) {
        chunks.push(chunk)
        return
      }
      // What nobody reads is not unpacked: a zip of kilobytes may hold gigabytes.
      stream.pause()
      reject(new Error(`${quoted(entry.name)} has more than ${maxBytes} bytes.`))
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

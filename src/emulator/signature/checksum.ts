import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Whether the bytes have that checksum. Undefined for an algorithm that is not looked at (CRC32C, CRC64NVME). */
function hasChecksum(bytes: Uint8Array, header: string, value: string): boolean | undefined {
  const made = CHECKSUMS[header]?.(bytes)
  return made === undefined ? undefined : made.toString('base64') === value
}

/** Base64 of these is what the header has. */
const CHECKSUMS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  'content-md5': (bytes) => createHash('md5').update(bytes).digest(),
  'x-amz-checksum-sha1': (bytes) => createHash('sha1').update(bytes).digest(),
  'x-amz-checksum-sha256': (bytes) => createHash('sha256').update(bytes).digest(),
  'x-amz-checksum-crc32': (bytes) => {
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(bytes))
    return sum
  },
}

/** The first header whose checksum is not that of the bytes. */
export function wrongChecksum(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(CHECKSUMS).find((name) => {
    const value = headers[name]
    return value !== undefined && hasChecksum(bytes, name, value) === false
  })
}

import { readFileSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'

/** What is read, and how the messages call it: `blueprint`, `variables file`. */
export interface FileToRead {
  readonly cwd: string
  readonly path: string
  readonly noun: string
  readonly maxBytes: number
}

/** The bytes of a file. Throws FILE_NOT_FOUND or FILE_UNREADABLE; never reads more than `maxBytes`, so that a device or
 *  a wrong path cannot fill the memory. */
export async function readBytes({ cwd, path, noun, maxBytes }: FileToRead): Promise<Uint8Array> {
  const name = `The ${noun} ${quoted(path, 200)}`
  try {
    // At once: Node's thread pool takes longer to start than such a file takes to read.
    if (isSmallFile(resolve(cwd, path), maxBytes)) return readFileSync(resolve(cwd, path))
    await using file = await open(resolve(cwd, path), 'r')
    if ((await file.stat()).isDirectory()) {
      throw new AppError('FILE_UNREADABLE', `${name} is a folder.`, { hint: 'Name a file in it.' })
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) })
      if (bytesRead === 0) break
      chunks.push(buffer.subarray(0, bytesRead))
      size += bytesRead
      if (size > maxBytes) throw tooLarge(name, maxBytes)
    }
    return Buffer.concat(chunks, size)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw unreadable(name, cause)
  }
}

/** The same at once, for a caller that cannot wait. The limit is on what is returned. */
export function readBytesNow({ cwd, path, noun, maxBytes }: FileToRead): Uint8Array {
  const name = `The ${noun} ${quoted(path, 200)}`
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(cwd, path))
  } catch (cause) {
    if (systemErrorCode(cause) === 'EISDIR') {
      throw new AppError('FILE_UNREADABLE', `${name} is a folder.`, { hint: 'Name a file in it.' })
    }
    throw unreadable(name, cause)
  }
  if (bytes.length > maxBytes) throw tooLarge(name, maxBytes)
  return bytes
}

function isSmallFile(path: string, maxBytes: number): boolean {
  const facts = statSync(path)
  return facts.isFile() && facts.size <= maxBytes
}

/** The text of a file that is not the user's, such as the payload of an event; undefined when it cannot be read. */
export function readableText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Why it cannot be read is no business of the user.
    return undefined
  }
}

const CHUNK_BYTES = 256 * 1024

function tooLarge(name: string, maxBytes: number): AppError {
  return new AppError('FILE_UNREADABLE', `${name} is larger than ${maxBytes / 1024 / 1024} MiB.`, {
    hint: 'Check that the path leads to the file that is meant.',
  })
}

function unreadable(name: string, cause: unknown): AppError {
  const code = systemErrorCode(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('FILE_NOT_FOUND', `${name} does not exist.`, { hint: 'Check the path.', cause })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new AppError('FILE_UNREADABLE', `${name} may not be read by this user.`, {
      hint: 'Change its permissions, or run as a user who may read it.',
      cause,
    })
  }
  return new AppError('FILE_UNREADABLE', `${name} cannot be read (${code ?? messageOf(cause)}).`, {
    hint: 'Check that the path leads to the file that is meant.',
    cause,
  })
}

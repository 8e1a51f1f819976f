import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs'
import { AppError } from '../../core/app-error.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import { type NamedPath, permittedPath } from './permitted-path.ts'

/** Larger files are not even looked at. Between this and its own limit the blueprint reader says how large the file is. */
export const LARGEST_READ_BYTES = 64 * 1024 * 1024

/** The bytes of a regular file that may be read; at once, for Node's thread pool takes longer to start than such a file to read.
 *  Never more than `maxBytes`. Throws FILE_NOT_FOUND or FILE_UNREADABLE. */
export function readBytes(file: NamedPath & { readonly maxBytes?: number }): Uint8Array {
  const { path, noun, maxBytes = LARGEST_READ_BYTES } = file
  const name = `The ${noun} ${quoted(path, 200)}`
  try {
    const real = permittedPath(file, 'read')
    assertRegular(statSync(real), name)
    // Without O_NONBLOCK a pipe would be waited for before it can be seen to be one.
    const handle = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      assertRegular(fstatSync(handle), name)
      assertStillThere(handle, { file, real, name })
      return wholeOf(handle, { name, maxBytes })
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw unreadable(name, cause)
  }
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

function assertRegular(facts: Stats, name: string): void {
  if (facts.isFile()) return
  if (facts.isDirectory()) throw new AppError('FILE_UNREADABLE', `${name} is a folder.`, { hint: 'Name a file in it.' })
  throw new AppError('FILE_UNREADABLE', `${name} is no regular file, but a pipe, a socket or a device.`, {
    hint: 'Write its content to a file, and name that.',
  })
}

/** What is open has to be what was permitted: a link may have been put in its way in between. */
function assertStillThere(
  handle: number,
  { file, real, name }: { readonly file: NamedPath; readonly real: string; readonly name: string },
): void {
  const [open, there] = [fstatSync(handle, { bigint: true }), lstatSync(real, { bigint: true })]
  if (permittedPath(file, 'read') === real && open.ino === there.ino && open.dev === there.dev) return
  throw new AppError('FILE_UNREADABLE', `${name} was replaced while it was read.`, { hint: 'Start again.' })
}

function wholeOf(handle: number, { name, maxBytes }: { readonly name: string; readonly maxBytes: number }): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const bytesRead = readSync(handle, chunk)
    if (bytesRead === 0) return Buffer.concat(chunks, size)
    chunks.push(chunk.subarray(0, bytesRead))
    size += bytesRead
    if (size > maxBytes) throw tooLarge(name, maxBytes)
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

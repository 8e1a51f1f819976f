import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import { type NamedPath, permittedPath, rootOf } from './permitted-path.ts'

type FileToWrite = NamedPath & { readonly content: string | Uint8Array }

/** Writes a whole file or nothing: a reader never sees half of it. Makes the folders above it. Throws FILE_UNWRITABLE. */
export async function writeWhole(file: FileToWrite): Promise<void> {
  try {
    const real = permittedPath(file, 'write')
    // A device outside (/dev/stdout) is written to: renaming a file over it would replace it.
    if (kindOf(real) === 'device' && rootOf(file, dirname(file.path)) === undefined) await writeFile(real, file.content)
    else writeWholeNow(file)
  } catch (cause) {
    throw unwritable(file, cause)
  }
}

/** The same at once, and never to a device. */
export function writeWholeNow(file: FileToWrite): void {
  try {
    const real = permittedPath(file, 'write')
    const kind = kindOf(real)
    if (kind !== undefined && kind !== 'file') {
      const what = kind === 'folder' ? 'is a folder' : 'is no regular file, but a pipe, a socket or a device'
      throw new AppError('FILE_UNWRITABLE', `The ${file.noun} path ${quoted(file.path, 200)} ${what}.`)
    }
    mkdirSync(dirname(real), { recursive: true })
    const draft = `${real}.${randomUUID()}.tmp`
    try {
      // Neither follows a link at the end of the path.
      writeFileSync(draft, file.content, { flag: 'wx' })
      if (permittedPath(file, 'write') !== real) {
        throw new AppError('FILE_UNWRITABLE', `The ${file.noun} path ${quoted(file.path, 200)} changed meanwhile.`)
      }
      renameSync(draft, real)
    } finally {
      // After the rename there is none; after a failure half of one.
      rmSync(draft, { force: true })
    }
  } catch (cause) {
    throw unwritable(file, cause)
  }
}

function unwritable({ noun, path }: FileToWrite, cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const code = systemErrorCode(cause) ?? messageOf(cause)
  return new AppError('FILE_UNWRITABLE', `The ${noun} ${quoted(path, 200)} cannot be written (${code}).`, {
    hint: 'Check that its folder may be written to and that the disk is not full.',
    cause,
  })
}

function kindOf(path: string): 'file' | 'folder' | 'device' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device')
  } catch {
    // Writing it will say why not.
    return undefined
  }
}

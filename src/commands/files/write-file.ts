import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'

/** Writes a whole file or nothing: a reader never sees half of it. Makes the folders above it. Throws FILE_UNWRITABLE. */
export async function writeWhole(file: {
  readonly cwd: string
  readonly path: string
  readonly content: string | Uint8Array
  /** How messages call it: `report`, `zip`. */
  readonly noun: string
}): Promise<void> {
  const path = resolve(file.cwd, file.path)
  try {
    await mkdir(dirname(path), { recursive: true })
    const kind = await kindOf(path)
    if (kind === 'folder')
      throw new AppError('FILE_UNWRITABLE', `The ${file.noun} path ${quoted(file.path, 200)} is a folder.`)
    // A pipe or a device is written to; renaming a file over /dev/stdout would replace it.
    if (kind === 'device') await writeFile(path, file.content)
    else await replace(await realpath(path).catch(() => path), file.content)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const code = systemErrorCode(cause) ?? messageOf(cause)
    throw new AppError('FILE_UNWRITABLE', `The ${file.noun} ${quoted(file.path, 200)} cannot be written (${code}).`, {
      hint: 'Check that its folder may be written to and that the disk is not full.',
      cause,
    })
  }
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, content)
    await rename(draft, path)
  } finally {
    // After the rename there is none; after a failure half of one.
    await rm(draft, { force: true })
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'device' | undefined> {
  const found = await stat(path).catch(() => undefined) // Then it does not exist yet, or writing it will say why not.
  if (found === undefined) return undefined
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device'
}

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import type { EmulatorOptions } from '../options.ts'
import { Canaries } from '../synthetics/canaries.ts'
import { lockFolder } from './folder-lock.ts'
import { type Blobs, restoreState, type Stores, stateOf, stateText } from './state.ts'

/** Where everything is kept, or nothing when there is no folder. */
export interface DataFolder {
  readonly canaries: Canaries
  /** Resolves when all that has happened so far is on disk. Rejects with FILE_UNWRITABLE. */
  saved(): Promise<void>
  close(): Promise<void>
}

/** Takes the folder, reads it into the stores, and writes them to it whenever something changes: `state.json`, replaced as a
 *  whole, and a file in `blobs/` for each content. Throws EMULATOR_NOT_STARTED when another emulator has the folder,
 *  FILE_INVALID, FILE_UNWRITABLE. */
export async function openDataFolder(options: Options, stores: Stores): Promise<DataFolder> {
  const { dataDir } = options
  if (dataDir === undefined) {
    return { canaries: new Canaries([], () => {}), saved: () => Promise.resolve(), close: () => Promise.resolve() }
  }
  await made(join(dataDir, 'blobs'))
  const unlock = await lockFolder(dataDir)
  try {
    const { canaries, saved } = await opened({ ...options, dataDir }, stores)
    const close = async (): Promise<void> => {
      try {
        await saved()
      } finally {
        await unlock()
      }
    }
    return { canaries, saved, close }
  } catch (error) {
    await unlock()
    throw error
  }
}

type Options = Pick<EmulatorOptions, 'dataDir' | 'account' | 'log'>

async function opened(
  { dataDir, account, log }: Options & { readonly dataDir: string },
  stores: Stores,
): Promise<Omit<DataFolder, 'close'>> {
  const blobs = folderBlobs(join(dataDir, 'blobs'))
  const path = join(dataDir, 'state.json')
  const records = await restoreState({ text: await textOf(path), path, account }, { stores, blobs })
  const write = async (): Promise<void> => {
    const state = await stateOf({ account, canaries: canaries.all(), stores }, blobs)
    await replaced(path, stateText(state))
  }
  const saved = inTurn(write)
  const canaries = new Canaries(records, () => {
    saved().catch((error: unknown) => log(messageOf(error)))
  })
  await saved()
  await blobs.sweep()
  await removed(dataDir, (name) => name.startsWith('state.json.') && name.endsWith(DRAFT))
  return { canaries, saved }
}

/** Calls that come while one is under way share the next one. */
function inTurn(write: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= current
      .catch(() => undefined) // Whoever asked for that one has heard of it.
      .then(() => {
        next = undefined
        current = write()
        return current
      })
    return next
  }
}

interface FolderBlobs extends Blobs {
  /** Removes the files that nothing has asked for or kept since the start. */
  sweep(): Promise<void>
}

function folderBlobs(folder: string): FolderBlobs {
  const known = new WeakMap<Uint8Array, string>()
  const onDisk = new Set<string>()
  return {
    async keep(bytes) {
      const sha256 = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
      known.set(bytes, sha256)
      if (onDisk.has(sha256)) return sha256
      await replaced(join(folder, sha256), bytes)
      onDisk.add(sha256)
      return sha256
    },
    async read(sha256) {
      const bytes = await readFile(join(folder, sha256)).catch(() => undefined) // Missing: the caller says what for.
      if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined
      known.set(bytes, sha256)
      onDisk.add(sha256)
      return bytes
    },
    async sweep() {
      await removed(folder, (name) => !onDisk.has(name))
    },
  }
}

async function removed(folder: string, isUseless: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.filter(isUseless).map((name) => rm(join(folder, name), { force: true })))
}

async function made(folder: string): Promise<void> {
  try {
    // Secrets are in it.
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unwritable(folder, cause)
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return undefined
    throw new AppError('FILE_UNREADABLE', `The emulator's state ${quoted(path, 200)} cannot be read.`, { cause })
  }
}

async function replaced(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}${DRAFT}`
  try {
    await writeFile(draft, content, { mode: 0o600 })
    await rename(draft, path)
  } catch (cause) {
    throw unwritable(path, cause)
  } finally {
    // After the rename there is none; after a failure half of one.
    await rm(draft, { force: true })
  }
}

/** What a half-written file ends in. One that is killed while it writes leaves it behind. */
const DRAFT = '.tmp'

function unwritable(path: string, cause: unknown): AppError {
  const code = systemErrorCode(cause) ?? messageOf(cause)
  return new AppError('FILE_UNWRITABLE', `The emulator cannot write ${quoted(path, 200)} (${code}).`, {
    hint: 'Check that the data folder may be written to and that the disk is not full.',
    cause,
  })
}

import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'

/** Takes the folder for one emulator, and resolves with what gives it back. The file `lock` names a port of 127.0.0.1 where
 *  its owner says a word that the file has too: an owner that was killed does not answer, and no other program knows the word.
 *  Throws EMULATOR_NOT_STARTED when the folder is taken. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const word = randomUUID()
  const server = createServer((socket) => {
    socket.on('error', () => {}) // Whoever asked went away.
    socket.end(word)
  })
  const port = await listening(server)
  try {
    while (!(await isCreated(path, `${port} ${word}\n`))) {
      if (await isHeld(path)) throw taken(folder)
      // Left behind by an emulator that was killed.
      await rm(path, { force: true })
    }
  } catch (error) {
    server.close()
    throw error
  }
  return async () => {
    await rm(path, { force: true })
    server.close()
  }
}

async function isCreated(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (cause) {
    if (systemErrorCode(cause) === 'EEXIST') return false
    throw new AppError(
      'FILE_UNWRITABLE',
      `The emulator cannot write ${quoted(path, 200)} (${systemErrorCode(cause)}).`,
      {
        hint: 'Check that the data folder may be written to and that the disk is not full.',
        cause,
      },
    )
  }
}

async function isHeld(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '') // Given back meanwhile.
  const [, port, word] = /^(\d{1,5}) (\S+)\n$/.exec(text) ?? []
  return port !== undefined && Number(port) < 65_536 && (await wordAt(Number(port))) === word
}

/** What is said at that port; undefined when nobody says anything in time. */
function wordAt(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ port, host: '127.0.0.1', timeout: ANSWER_MS })
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      said += text
      // Another program has the port now.
      if (said.length > 100) socket.destroy()
    })
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => {}) // Nobody listens: `close` follows.
    socket.on('close', () => resolve(said === '' ? undefined : said))
  })
}

const ANSWER_MS = 1000

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // It ends with the emulator, and keeps no process alive.
  server.unref()
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function taken(folder: string): AppError {
  return new AppError('EMULATOR_NOT_STARTED', `Another emulator uses the data folder ${quoted(folder, 200)}.`, {
    hint: 'Give another --data folder, or end the other emulator.',
  })
}

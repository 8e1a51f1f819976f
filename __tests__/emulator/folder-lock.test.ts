import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cliEmulator } from '../helpers/cli-emulator.js'
import { emulator } from '../helpers/emulator.js'
import { rejectionOf } from '../helpers/error-of.js'
import { rawServer } from '../helpers/raw-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

test('a data folder that an emulator uses is refused to another, and the first goes on', async () => {
  await using folder = tempFolder()
  await using first = await cliEmulator(['--port', '0', '--data', folder.path])
  expect(await rejectionOf(emulator({ dataDir: folder.path }))).toMatchObject({
    code: 'EMULATOR_NOT_STARTED',
    message: `Another emulator uses the data folder "${folder.path}".`,
    hint: 'Give another --data folder, or end the other emulator.',
  })
  expect(await readdir(folder.path)).toContain('lock')
  expect((await fetch(first.url)).status).toBe(403)
})

test('the data folder of an emulator that was killed can be used', async () => {
  await using folder = tempFolder()
  {
    await using _killed = await cliEmulator(['--port', '0', '--data', folder.path])
  }
  expect(await readdir(folder.path)).toContain('lock')
  await using second = await emulator({ dataDir: folder.path })
  expect((await second.call('POST', '/canaries', {})).status).toBe(200)
})

test('the port of a killed emulator may be that of another program now', async () => {
  await using other = await rawServer((socket) => void socket.write('220 ready\r\n'))
  await using folder = tempFolder({ lock: `${other.port} 6c1f1b9e-2f43-4b54-9a5e-0c1d2e3f4a5b\n` })
  await using _server = await emulator({ dataDir: folder.path })
  expect(await readFile(join(folder.path, 'lock'), 'utf8')).not.toContain('6c1f1b9e')
})

test('an emulator that ends gives its data folder back', async () => {
  await using folder = tempFolder()
  const { end } = await cliEmulator(['--port', '0', '--data', folder.path])
  expect(await end('SIGTERM')).toBe(130)
  expect((await readdir(folder.path)).sort()).toEqual(['blobs', 'state.json'])
})

test('an emulator that does not get its port gives its data folder back', async () => {
  await using folder = tempFolder()
  await using first = await emulator()
  const error = await rejectionOf(emulator({ port: first.port, dataDir: folder.path }))
  expect([error.code, await readdir(folder.path)]).toEqual([
    'EMULATOR_NOT_STARTED',
    expect.not.arrayContaining(['lock']),
  ])
})

test('an emulator that cannot read its state gives its data folder back', async () => {
  await using folder = tempFolder()
  await mkdir(join(folder.path, 'blobs'))
  await writeFile(join(folder.path, 'state.json'), '{')
  const error = await rejectionOf(emulator({ dataDir: folder.path }))
  expect([error.code, (await readdir(folder.path)).sort()]).toEqual(['FILE_INVALID', ['blobs', 'state.json']])
})

import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { canaryRequest, codeFor, dryRun, emulator, eventually, readyCanary } from '../helpers/emulator.js'
import { rejectionOf } from '../helpers/error-of.js'
import { heldClock } from '../helpers/held-clock.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

const PATH = '/canary/checkout-api'
const NOWHERE = 'http://127.0.0.1:9/'

test('an emulator that is started again has canaries, code, runs, artifacts, tags and secrets', async () => {
  await using folder = tempFolder()
  await using target = await httpServer(answer(200))
  const first = await emulator({ dataDir: folder.path })
  await readyCanary(first, await codeFor([target.url]), { Tags: { team: 'checkout' } })
  const { id, run } = await dryRun(first, 'checkout-api', {})
  first.secrets.put('api', 'value')
  const before = await first.call('GET', PATH)
  await first.close()

  await using second = await emulator({ dataDir: folder.path })
  expect((await second.call('GET', PATH)).body).toEqual(before.body)
  expect(await second.runs('checkout-api', { DryRunId: id, RunType: 'DRY_RUN' })).toEqual([run])
  expect(second.buckets.list({ bucket: 'acme-canary-artifacts', prefix: '' })).toHaveLength(2)
  expect(second.secrets.get('api')?.versions.at(-1)?.text).toBe('value')
  const again = await dryRun(second, 'checkout-api', {})
  expect([again.run.Status.State, target.requests.length]).toEqual(['PASSED', 2])
})

test('what was answered is on disk, also when the emulator is killed', async () => {
  await using folder = tempFolder()
  const { clock } = heldClock()
  await using _first = await emulator({ dataDir: folder.path, clock })
  await _first.call('POST', '/canary', canaryRequest(await codeFor([NOWHERE])))
  const state = JSON.parse(await readFile(join(folder.path, 'state.json'), 'utf8'))
  expect(state.canaries).toMatchObject([{ name: 'checkout-api', status: { State: 'CREATING' } }])
})

test('a state that was on its way settles after a restart', async () => {
  await using folder = tempFolder()
  const { clock } = heldClock()
  const first = await emulator({ dataDir: folder.path, clock })
  await first.call('POST', '/canary', canaryRequest(await codeFor([NOWHERE])))
  await first.close()
  await using second = await emulator({ dataDir: folder.path })
  await second.until('checkout-api', 'READY')
})

test('a run that was cut off has failed, and a running schedule goes on', async () => {
  await using folder = tempFolder()
  const hanging = { is: true }
  await using target = await httpServer((_request, response) => void (hanging.is || response.end('ok')))
  const first = await emulator({ dataDir: folder.path })
  await readyCanary(first, await codeFor([target.url]))
  await first.call('POST', `${PATH}/start`)
  await eventually(
    () => Promise.resolve(target.requests.length),
    (count) => count === 1,
  )
  await first.close()
  hanging.is = false
  await using second = await emulator({ dataDir: folder.path })
  const { body } = await eventually(
    () => second.call('POST', `${PATH}/runs`, {}),
    (one) => one.body.CanaryRuns[0]?.Status.State === 'PASSED',
  )
  expect(body.CanaryRuns.map(({ Status }) => Status.StateReason)).toEqual([
    '',
    'Error: The emulator was closed during the run.',
  ])
})

test('only its owner may read what is kept', async () => {
  await using folder = tempFolder()
  await using _server = await emulator({ dataDir: join(folder.path, 'data') })
  const { mode } = await stat(join(folder.path, 'data', 'state.json'))
  expect(mode & 0o077).toBe(0)
})

test.each([
  ['{', 'it is not JSON'],
  ['{"schemaVersion": 2}', 'it is not what the emulator writes'],
  [
    '{"schemaVersion":1,"account":"999999999999","canaries":[],"buckets":[],"objects":[],"layers":[],"secrets":[]}',
    'it is of account 999999999999, not 123456789012',
  ],
  [
    '{"schemaVersion":1,"account":"123456789012","canaries":[{"name":"x"}],"buckets":[],"objects":[],"layers":[],"secrets":[]}',
    'it is not what the emulator writes',
  ],
  [
    '{"schemaVersion":1,"account":"123456789012","canaries":[],"buckets":[],"objects":[],"layers":[{"arn":"arn:x","sha256":"00"}],"secrets":[]}',
    'the content of arn:x is missing from blobs/ or damaged',
  ],
])('a state of %s is refused, and left as it is', async (text, why) => {
  await using folder = tempFolder({ 'state.json': text })
  const error = await rejectionOf(emulator({ dataDir: folder.path }))
  const path = join(folder.path, 'state.json')
  expect(error).toMatchObject({
    code: 'FILE_INVALID',
    message: `The emulator's state "${path}" cannot be used: ${why}.`,
  })
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('contents that nothing needs any more are removed at the start', async () => {
  await using folder = tempFolder({ 'blobs/old': 'x' })
  await using _server = await emulator({ dataDir: folder.path })
  expect(await readdir(join(folder.path, 'blobs'))).toEqual([])
})

test('a state that was half written when an emulator was killed is removed', async () => {
  await using folder = tempFolder({ 'state.json.5d3ac1a0.tmp': '{' })
  await using _server = await emulator({ dataDir: folder.path })
  expect((await readdir(folder.path)).sort()).toEqual(['blobs', 'lock', 'state.json'])
})

test('a change that cannot be kept is answered with an error that says why', async () => {
  await using folder = tempFolder()
  await using server = await emulator({ dataDir: join(folder.path, 'data') })
  await rm(join(folder.path, 'data'), { recursive: true })
  const { status, headers, body } = await server.call('POST', '/canary', canaryRequest(await codeFor([NOWHERE])))
  expect([status, headers.get('x-amzn-errortype')]).toEqual([500, 'InternalServerException'])
  expect(body.Message).toMatch(/^The emulator cannot write ".*" \(ENOENT\)\.$/)
  await mkdir(join(folder.path, 'data', 'blobs'), { recursive: true })
})

test('a data folder that is a file is no data folder', async () => {
  await using folder = tempFolder()
  await writeFile(join(folder.path, 'file'), '')
  const error = await rejectionOf(emulator({ dataDir: join(folder.path, 'file') }))
  expect(error.code).toBe('FILE_UNWRITABLE')
})

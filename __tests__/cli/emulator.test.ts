import { expect, test } from '@jest/globals'
import { signRequest } from '../../lib/aws/sign-request.js'
import { cliEmulator } from '../helpers/cli-emulator.js'
import { canaryFiles, emulatorEnvironment, PRODUCTION } from '../helpers/deploy-project.js'
import { canaryRequest, codeFor } from '../helpers/emulator.js'
import { httpServer } from '../helpers/http-server.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

test('it says where it listens, ends on SIGINT with 130 and leaves nothing open', async () => {
  await using emulator = await cliEmulator(['--port', '0'])
  expect((await fetch(`${emulator.url}/canaries`, { method: 'POST' })).status).toBe(403)
  expect(await emulator.end('SIGINT')).toBe(130)
  await expect(fetch(emulator.url)).rejects.toThrow('fetch failed')
})

test('a port that is taken is an error of the machine, with a way out', async () => {
  await using other = await httpServer()
  const { exitCode, stdout, stderr } = await runCli(['emulator', '--port', String(other.port)])
  expect([exitCode, stdout]).toEqual([3, ''])
  expect(stderr).toContain(String(other.port))
  expect(stderr).toContain('hint:')
})

test('with --data a canary is still there after a restart', async () => {
  await using production = await httpServer()
  await using folder = tempFolder(canaryFiles(['/health']))
  const args = ['--port', '0', '--data', 'state', '--delay', '0ms', '--rewrite', `${PRODUCTION}=${production.url}`]
  await using first = await cliEmulator(args, folder.path)
  const deploy = await runCli(['deploy', '--no-start'], { cwd: folder.path, env: emulatorEnvironment(first.url) })
  expect([deploy.exitCode, deploy.stdout]).toEqual([0, expect.stringContaining('checkout-api was created')])
  expect(await first.end('SIGTERM')).toBe(130)
  await using second = await cliEmulator(args, folder.path)
  const plan = await runCli(['plan'], { cwd: folder.path, env: emulatorEnvironment(second.url) })
  expect([plan.exitCode, plan.stdout]).toEqual([0, expect.stringContaining('unchanged')])
})

test('a dozen canaries at once are no leak to warn of', async () => {
  await using emulator = await cliEmulator(['--port', '0'])
  const zip = await codeFor(['http://127.0.0.1:9/'])
  const url = new URL(`${emulator.url}/canary`)
  const create = async (Name: string): Promise<number> => {
    const body = JSON.stringify(canaryRequest(zip, { Name }))
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
    const scope = { service: 'synthetics', region: 'eu-west-1', credentials, date: new Date() }
    const headers = await signRequest({ method: 'POST', url, headers: {}, body }, scope)
    return (await fetch(url, { method: 'POST', headers, body })).status
  }
  const statuses = await Promise.all(Array.from({ length: 12 }, (_, index) => create(`canary-${index}`)))
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(await emulator.end('SIGTERM')).toBe(130)
  expect(emulator.stderr()).not.toContain('Warning')
})

test('canaries read the secrets of the file', async () => {
  await using production = await httpServer()
  const secrets = JSON.stringify({ 'app/login': { key: 'key-0123456789' } })
  const blueprint = (canaryFiles(['/health'])['blueprint-config.json'] ?? '').replace(
    '"httpMethod"',
    '"headers": { "X-Key": "${AWS_SECRET:app/login:key}" },\n      "httpMethod"',
  )
  await using folder = tempFolder({
    ...canaryFiles(['/health']),
    'blueprint-config.json': blueprint,
    'secrets.json': secrets,
  })
  const args = ['--port', '0', '--delay', '0ms', '--secrets-file', 'secrets.json']
  await using emulator = await cliEmulator([...args, `--rewrite=${PRODUCTION}=${production.url}`], folder.path)
  const { exitCode } = await runCli(['deploy'], { cwd: folder.path, env: emulatorEnvironment(emulator.url) })
  expect(exitCode).toBe(0)
  expect(production.requests[0]?.headers['x-key']).toBe('key-0123456789')
})

test('the faults of the file befall the calls', async () => {
  const faults = JSON.stringify([{ operation: 'GetCanary', fault: { kind: 'access-denied' } }])
  await using folder = tempFolder({ ...canaryFiles(['/health']), 'faults.json': faults })
  await using emulator = await cliEmulator(['--port', '0', '--faults', 'faults.json'], folder.path)
  const { exitCode, stderr } = await runCli(['plan'], { cwd: folder.path, env: emulatorEnvironment(emulator.url) })
  expect(exitCode).toBe(3)
  expect(stderr).toContain('synthetics:GetCanary')
})

test.each([
  ['[{]', 'is not JSON.'],
  ['{}', 'must be a list of rules'],
  ['[{"operation": "UpdateCanry", "fault": {"kind": "throttle"}}]', 'UpdateCanary'],
])('a faults file %s is refused', async (text, message) => {
  await using folder = tempFolder({ 'faults.json': text })
  const { exitCode, stderr } = await runCli(['emulator', '--port=0', '--faults', 'faults.json'], { cwd: folder.path })
  expect(exitCode).toBe(2)
  expect(stderr).toContain(message)
})

test('a faults file that is not there is named', async () => {
  const { exitCode, stderr } = await runCli(['emulator', '--port=0', '--faults', 'nowhere.json'])
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('nowhere.json')])
})

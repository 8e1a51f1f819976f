import { expect, test } from '@jest/globals'
import { canaryFiles, emulatorEnvironment, NO_CREDENTIALS, PRODUCTION } from '../helpers/deploy-project.js'
import { canaryRequest, codeFor, emulator, readyCanary, type TestEmulator } from '../helpers/emulator.js'
import { type CliResult, runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

async function planned(
  server: TestEmulator,
  args: readonly string[],
  files = canaryFiles(['/health']),
): Promise<CliResult> {
  await using folder = tempFolder(files)
  return await runCli(['plan', ...args], { cwd: folder.path, env: emulatorEnvironment(server.url) })
}

test('a canary that does not exist is to be created, in each format', async () => {
  await using server = await emulator()
  const [text, json, markdown] = await Promise.all(
    ['text', 'json', 'markdown'].map((format) => planned(server, ['--format', format])),
  )
  expect([text?.exitCode, json?.exitCode, markdown?.exitCode]).toEqual([0, 0, 0])
  expect(text?.stdout).toContain('checkout-api')
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
    schemaVersion: 1,
    canaries: [{ name: 'checkout-api', path: 'canary.json', action: 'create', changes: [] }],
    hasChanges: true,
  })
  expect(markdown?.stdout).toMatch(/^## Canary plan: 1 to create\n/)
})

test('each change is named with what it is and what it will be', async () => {
  await using server = await emulator()
  await readyCanary(server, await codeFor([`${PRODUCTION}/health`]))
  const args = ['--format=json', '--set', 'Schedule.Expression=rate(1 minute)']
  const { canaries } = JSON.parse((await planned(server, args)).stdout)
  expect(canaries[0].action).toBe('update')
  expect(canaries[0].changes).toContainEqual(
    expect.objectContaining({
      field: 'Schedule.Expression',
      kind: 'changed',
      from: 'rate(5 minutes)',
      to: 'rate(1 minute)',
    }),
  )
})

test('a canary of another kind blocks the plan, with exit status 1', async () => {
  await using server = await emulator()
  const request = canaryRequest(await codeFor([`${PRODUCTION}/health`]), {})
  const code = { ZipFile: (request['Code'] as { readonly ZipFile: string }).ZipFile, Handler: 'index.handler' }
  await server.call('POST', '/canary', { ...request, Code: code })
  await server.until('checkout-api', 'READY')
  const { exitCode, stdout } = await planned(server, [])
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('not a multi-checks blueprint')])
})

test('what the verification had and the canary will not have is named, without its value', async () => {
  await using server = await emulator()
  const args = [
    '--secret',
    'app:key=hunter2hunter2',
    '--var',
    'api=hunter3hunter3',
    '--rewrite',
    `${PRODUCTION}=http://staging.local`,
  ]
  const { stdout, stderr } = await planned(server, args)
  for (const name of ['app:key', 'api', 'http://staging.local']) expect(stdout).toContain(name)
  expect(stdout + stderr).not.toMatch(/hunter[23]/)
})

test.each([
  ['credentials', { ...NO_CREDENTIALS, AWS_REGION: 'eu-west-1' }, 3, 'AWS_ACCESS_KEY_ID'],
  ['a region', NO_CREDENTIALS, 3, '--aws-region'],
] as const)('without %s there is no plan', async (_, env, status, hint) => {
  await using folder = tempFolder(canaryFiles(['/health']))
  const { exitCode, stdout, stderr } = await runCli(['plan'], { cwd: folder.path, env })
  expect([exitCode, stdout]).toEqual([status, ''])
  expect(stderr).toContain(hint)
})

test('a folder without a manifest is called wrongly', async () => {
  await using folder = tempFolder({ 'README.md': '' })
  const { exitCode, stderr } = await runCli(['plan'], { cwd: folder.path })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('canary.json')])
})

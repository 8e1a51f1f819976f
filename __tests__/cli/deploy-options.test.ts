import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { canaryFiles, emulatorEnvironment, PRODUCTION } from '../helpers/deploy-project.js'
import { codeFor, emulator, readyCanary, type TestEmulator } from '../helpers/emulator.js'
import { type HttpServer, httpServer } from '../helpers/http-server.js'
import { type CliOptions, runCli, runCliProcess } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

let production: HttpServer

beforeAll(async () => {
  production = await httpServer((request, response) => {
    response.writeHead(request.path === '/next' ? 404 : 200).end('{}')
  })
})

afterAll(async () => await production[Symbol.asyncDispose]())

const local = (given: Parameters<typeof emulator>[0] = {}): Promise<TestEmulator> =>
  emulator({ rewrites: [{ from: PRODUCTION, to: production.url }], ...given })

async function deployed(
  server: TestEmulator,
  args: readonly string[],
  {
    files = canaryFiles(['/health']),
    ...options
  }: CliOptions & { readonly files?: Readonly<Record<string, string>> } = {},
) {
  await using folder = tempFolder(files)
  return await (options.onStart === undefined ? runCli : runCliProcess)(['deploy', ...args], {
    cwd: folder.path,
    env: emulatorEnvironment(server.url),
    ...options,
  })
}

test('a dry run alone changes nothing and tells its id, and a second deploy commits it', async () => {
  await using server = await local()
  await readyCanary(server, await codeFor([`${PRODUCTION}/old`]))
  const only = await deployed(server, ['--dry-run-only'])
  expect([only.exitCode, only.stdout]).toEqual([
    0,
    expect.stringContaining('passed its dry run, which is not committed'),
  ])
  const [, id = ''] = /dry run ([0-9a-f-]{36})/.exec(only.stdout) ?? []
  const commit = await deployed(server, ['--dry-run-id', id])
  expect([commit.exitCode, commit.stdout]).toEqual([0, expect.stringContaining('checkout-api was updated')])
  expect(server.requests.filter(({ operation }) => operation === 'StartCanaryDryRun')).toHaveLength(1)
})

test('a failed dry run ends with 1 and shows the step in the blueprint', async () => {
  await using server = await local()
  await readyCanary(server, await codeFor([`${PRODUCTION}/health`]))
  const { exitCode, stdout } = await deployed(server, [], { files: canaryFiles(['/health', '/next']) })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('failed its dry run')
  expect(stdout).toContain('The live canary is as it was before.')
  expect(stdout).toMatch(/blueprint-config\.json:\d+:\d+/)
})

test('a missing permission ends with 3 and names it', async () => {
  await using server = await local({ faults: [{ operation: 'CreateCanary', fault: { kind: 'access-denied' } }] })
  const { exitCode, stdout } = await deployed(server, [])
  expect([exitCode, stdout]).toEqual([3, expect.stringContaining('synthetics:CreateCanary')])
})

test('one dry run cannot be that of two canaries', async () => {
  await using server = await local()
  const one = canaryFiles(['/health'])
  const other = canaryFiles(['/health'], { Name: 'other' })
  const files = Object.fromEntries(
    [one, other].flatMap((all, at) => Object.entries(all).map(([name, text]) => [`${at}/${name}`, text])),
  )
  const id = '01234567-89ab-cdef-0123-456789abcdef'
  const { exitCode, stderr } = await deployed(server, ['--dry-run-id', id], { files })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('A dry run is of one canary')])
  expect(server.requests).toEqual([])
})

test('interrupted, a deploy ends with 130 and says what is live', async () => {
  await using server = await local({
    faults: [{ operation: 'StartCanaryDryRun', fault: { kind: 'stuck', state: 'RUNNING' } }],
  })
  await readyCanary(server, await codeFor([`${PRODUCTION}/old`]))
  const { exitCode, stdout } = await deployed(server, [], {
    onStart: (child) => {
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('begun')) child.kill('SIGINT')
      })
    },
  })
  expect([exitCode, stdout]).toEqual([130, expect.stringContaining('The live canary is as it was before.')])
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { answer, echoHeaders, httpServer } from '../helpers/http-server.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const file = 'blueprint-config.json'

describe('the verdict', () => {
  test('all passed: exit 0, the verdict on standard output', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ [file]: blueprintText([`${server.url}/a`, `${server.url}/b`]) })
    const { stdout, exitCode } = await runCli(['run'], { cwd: folder.path })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('2 passed, 0 failed')
    expect(server.requests.map(({ path }) => path)).toEqual(['/a', '/b'])
  })

  test('a failed assertion: exit 1, with its line', async () => {
    await using server = await httpServer(answer(503))
    await using folder = tempFolder({ [file]: blueprintText([server.url]) })
    const { stdout, exitCode } = await runCli(['run', file], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/blueprint-config\.json:1[0-9]:/)
    expect(stdout).toContain('503')
  })

  test('a step that could not observe: exit 1, and it says errored', async () => {
    const port = await closedPort()
    await using folder = tempFolder({ [file]: blueprintText([`http://127.0.0.1:${port}/`]) })
    const { stdout, exitCode } = await runCli(['run'], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('1 errored')
    expect(stdout).toContain('CONNECTION_REFUSED')
  })

  test('no assertion was evaluated: not green', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ [file]: blueprintText([server.url], {}, { assertions: [] }) })
    const { stdout, exitCode } = await runCli(['run'], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('NO_ASSERTION_EVALUATED')
  })

  test('an invalid file beside a good one: the good one runs, exit 1', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ 'a.json': '{}', 'b.json': blueprintText([server.url]) })
    const { stdout, exitCode } = await runCli(['run', 'a.json', 'b.json'], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('(1 invalid)')
    expect(server.requests).toHaveLength(1)
  })

  test('--timeout ends the run: exit 1, and the report is written', async () => {
    await using server = await httpServer(() => undefined)
    await using folder = tempFolder({ [file]: blueprintText([server.url, server.url]) })
    const args = ['run', '--timeout', '700ms', '--report', 'json=out.json']
    const { exitCode, durationMs } = await runCli(args, { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(durationMs).toBeLessThan(8000)
    expect(readFileSync(join(folder.path, 'out.json'), 'utf8')).toContain('RUN_TIMEOUT')
  })
})

test('a variable comes from the file, the environment or the option, the later one winning', async () => {
  await using server = await httpServer()
  const variables = { a: 'blueprint', b: 'blueprint', c: 'blueprint', d: 'blueprint' }
  await using folder = tempFolder({
    [file]: blueprintText([`${server.url}/\${a}/\${b}/\${c}/\${d}`], { variables }),
    'vars.json': '{"b": "file", "c": "file", "d": "file"}',
  })
  const env = { CANARY_PREFLIGHT_VAR_c: 'environment', CANARY_PREFLIGHT_VAR_d: 'environment' }
  await runCli(['run', '--vars-file', 'vars.json', '--var', 'd=option'], { cwd: folder.path, env })
  expect(server.requests[0]?.path).toBe('/blueprint/file/environment/option')
})

describe('reports', () => {
  test('one of each format is written, folders made', async () => {
    await using server = await httpServer(answer(503))
    await using folder = tempFolder({ [file]: blueprintText([server.url]) })
    const formats = ['json', 'junit', 'html', 'markdown', 'openmetrics', 'tap', 'sarif']
    const args = formats.flatMap((format) => ['--report', `${format}=out/deep/report.${format}`])
    expect((await runCli(['run', ...args], { cwd: folder.path })).exitCode).toBe(1)
    for (const format of formats) {
      expect(readFileSync(join(folder.path, `out/deep/report.${format}`), 'utf8')).toMatch(/\n$/)
    }
  })

  test('one that cannot be written costs neither the verdict nor the others: exit 3', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ [file]: blueprintText([server.url]), taken: '' })
    const args = ['run', '--report', 'json=taken/out.json', '--report', 'tap=out.tap']
    const { stdout, stderr, exitCode } = await runCli(args, { cwd: folder.path })
    expect(exitCode).toBe(3)
    expect(stdout).toContain('1 passed')
    expect(stderr).toContain('error: The report "taken/out.json" cannot be written')
    expect(existsSync(join(folder.path, 'out.tap'))).toBe(true)
  })
})

describe('secrets', () => {
  const password = 'p@ss/wörd "x"'
  const authentication = { type: 'BASIC', username: 'joe', password: '${AWS_SECRET:db:password}' }
  const echoed = [
    { type: 'HEADER', headerName: 'x-echo', operator: 'EQUALS', value: 'nothing' },
    { type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'nothing' },
  ]

  test.each<[string, readonly string[]]>([
    ['a file', ['--secrets-file', 'secrets.json']],
    ['the command line', ['--secret', `db:password=${password}`]],
  ])('from %s are sent, and are in no output although the server echoes them', async (_, args) => {
    await using server = await httpServer((request, response) => {
      const encoded = String(request.headers.authorization).slice('Basic '.length)
      const plain = Buffer.from(encoded, 'base64').toString('utf8')
      response.setHeader('x-echo', encodeURIComponent(plain))
      echoHeaders({ ...request, headers: { ...request.headers, plain } }, response)
    })
    await using folder = tempFolder({
      [file]: blueprintText([server.url], {}, { authentication, assertions: echoed }),
      'secrets.json': JSON.stringify({ db: { password } }),
    })
    const formats = ['json', 'junit', 'html', 'markdown', 'tap', 'sarif']
    const reports = formats.flatMap((format) => ['--report', `${format}=out.${format}`])
    const { stdout, stderr, exitCode } = await runCli(['run', '--verbose', ...args, ...reports], { cwd: folder.path })
    const basic = Buffer.from(`joe:${password}`).toString('base64')
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${basic}`)
    expect(exitCode).toBe(1)
    const texts = [stdout, stderr, ...formats.map((format) => readFileSync(join(folder.path, `out.${format}`), 'utf8'))]
    for (const text of texts) {
      for (const form of [password, basic, encodeURIComponent(password), 'p@ss', 'wörd', basic.slice(6, 18)]) {
        expect(text).not.toContain(form)
      }
    }
    expect(stdout).toContain('***')
  })

  test('one that is not given stops its step, not the process', async () => {
    await using server = await httpServer()
    await using folder = tempFolder({ [file]: blueprintText([server.url], {}, { authentication }) })
    const { stdout, exitCode } = await runCli(['run'], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('AWS_REGION_MISSING')
    expect(server.requests).toEqual([])
  })
})

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  await using server = await httpServer()
  return server.port
}

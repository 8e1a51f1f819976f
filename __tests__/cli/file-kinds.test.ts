import { expect, test } from '@jest/globals'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { httpServer } from '../helpers/http-server.js'
import { manifestOf } from '../helpers/manifest.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const GOOD = blueprintText(['https://api.example.com/health'])
const manifest = (members: Readonly<Record<string, unknown>> = {}): string => JSON.stringify(manifestOf(members))

interface Judged {
  readonly path: string
  readonly valid: boolean
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly hint?: string }[]
}

async function validated(files: Record<string, string>, ...args: string[]): Promise<Judged[]> {
  await using folder = tempFolder(files)
  const { stdout } = await runCli(['validate', ...args, '--format', 'json'], { cwd: folder.path })
  return JSON.parse(stdout).files
}

test('a manifest beside a good blueprint is judged without being named', async () => {
  await using server = await httpServer()
  await using folder = tempFolder({ 'blueprint-config.json': blueprintText([server.url]), 'canary.json': '{"Naem":5}' })
  for (const command of ['validate', 'run']) {
    const { stdout, exitCode } = await runCli([command], { cwd: folder.path })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('"Naem"')
  }
})

test('the blueprint that a manifest names is judged and run, whatever its name', async () => {
  await using server = await httpServer()
  await using folder = tempFolder({
    'canary.json': manifest({ Name: 'a', Blueprint: 'prod.json' }),
    'prod.json': blueprintText([server.url]),
    'blueprint-config.json': blueprintText([server.url]),
  })
  const run = await runCli(['run', '--report', 'json=out.json'], { cwd: folder.path })
  expect(run.exitCode).toBe(0)
  expect(server.requests).toHaveLength(2)
  const files = await validated({ 'canary.json': manifest({ Blueprint: 'prod.json' }), 'prod.json': '{"steps": {}}' })
  expect(files.map(({ path, valid }) => [path, valid])).toEqual([
    ['canary.json', true],
    ['prod.json', false],
  ])
})

test('a warning about a manifest is said by run', async () => {
  await using server = await httpServer()
  await using folder = tempFolder({
    'blueprint-config.json': blueprintText([server.url], {}, { timeout: 10_000 }),
    'canary.json': manifest({ RunConfig: { EnvironmentVariables: { DB_PASSWORD: 'k3mfo2lq0dp' } } }),
  })
  const { stderr, exitCode } = await runCli(['run'], { cwd: folder.path })
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('canary.json')])
})

test.each([
  ['canary.prod.json', manifest(), true],
  ['anything.json', manifest(), true],
  ['canary.json', GOOD, true],
  ['blueprint-config.json', manifest({ Blueprint: 'checks.json' }), true],
])('%s is what its content says', async (path, content, isValid) => {
  const files = await validated(
    {
      [path]: content,
      'checks.json': GOOD,
      ...(path === 'blueprint-config.json' ? {} : { 'blueprint-config.json': GOOD }),
    },
    path,
  )
  expect([files[0]?.path, files[0]?.valid]).toEqual([path, isValid])
})

const HAR =
  '{"log": {"version": "1.2", "entries": [{"request": {"headers": [{"name": "Cookie", "value": "hunter2"}]}}]}}'
test.each([
  ['package.json', '{"name": "shop", "version": "1.0.0"}', 'a package.json of npm'],
  ['checks.yaml', '# checks\nsteps:\n  "1":\n    checkerType: HTTP\n', 'YAML'],
  ['blueprint-config.json', '---\nsteps: {}\n', 'YAML'],
  ['shop.har', HAR, 'a HAR file'],
  ['shop.json', '{"info": {"name": "shop"}, "item": []}', 'a Postman collection'],
  ['api.json', '{"openapi": "3.1.0", "paths": {}}', 'an OpenAPI description'],
  ['stack.json', '{"Resources": {}}', 'a CloudFormation template'],
  ['canary.json', '{"Canary": {"Name": "a"}}', 'an answer of GetCanary'],
  ['tsconfig.json', '{"compilerOptions": {}}', 'a configuration of TypeScript'],
])('validate %s says in one sentence that it is another kind of file', async (path, content, what) => {
  const files = await validated({ [path]: content }, path)
  expect(files).toHaveLength(1)
  expect(files[0]?.diagnostics).toEqual([
    expect.objectContaining({
      code: 'FILE_KIND_WRONG',
      message: expect.stringContaining(what),
      hint: expect.any(String),
    }),
  ])
})

test('a manifest that names another kind of file is told so at the place of the name', async () => {
  const files = await validated({ 'canary.json': manifest({ Blueprint: 'canary.json' }) })
  expect(files.map(({ path, diagnostics }) => [path, diagnostics.map(({ code }) => code)])).toEqual([
    ['canary.json', ['MANIFEST_BLUEPRINT_MISSING']],
  ])
  expect(files[0]?.diagnostics[0]?.message).toContain('"canary.json" is none. This is a canary manifest')
})

test('nothing of a file of another kind is quoted', async () => {
  await using folder = tempFolder({ 'shop.har': HAR })
  const { stdout, stderr } = await runCli(['validate', 'shop.har'], { cwd: folder.path })
  expect(stdout + stderr).not.toContain('hunter2')
})

test.each([
  [['run', 'canary.json'], 'This is a canary manifest, not a blueprint.', 'prod.json'],
  [['plan', 'blueprint-config.json'], 'This is a blueprint, not a canary manifest.', 'canary.json'],
  [['deploy', 'blueprint-config.json'], 'This is a blueprint, not a canary manifest.', 'canary.json'],
  [['package', 'blueprint-config.json'], 'This is a blueprint, not a canary manifest.', 'canary.json'],
  [['iam-policy', 'package.json'], 'This is a package.json of npm, not a canary manifest.', 'blueprint'],
  [['cloudformation', 'blueprint-config.json'], 'This is a blueprint, not a canary manifest.', 'canary.json'],
])('%j is told what the file is and what to do', async (args, sentence, todo) => {
  await using folder = tempFolder({
    'canary.json': manifest({ Blueprint: 'prod.json' }),
    'blueprint-config.json': GOOD,
    'package.json': '{"name": "shop", "scripts": {}}',
  })
  const { stdout, stderr, exitCode } = await runCli(args, { cwd: folder.path, env: { AWS_REGION: 'eu-west-1' } })
  expect(exitCode).toBe(1)
  expect(stdout + stderr).toContain(sentence)
  expect(stdout + stderr).toContain(todo)
  expect((stdout + stderr).match(/ error /g)).toHaveLength(1)
})

test('a kind that is only assumed is said to be', async () => {
  const [file] = await validated({ 'x.json': '{}' }, 'x.json')
  expect(file?.diagnostics.map(({ code }) => code)).toContain('FILE_KIND_ASSUMED')
})

test.each([
  ['checks as a list', '{"name": "a", "checks": [{"type": "http", "request": {"url": "https://x.example"}}]}'],
  ['steps as a list', '{"steps": [{"checkerType": "HTTP", "url": "https://x.example"}, {"checkerType": "HTTP"}]}'],
  ['a list', '[{"type": "http"}, {"type": "dns"}]'],
  ['one check', '{"type": "http", "request": {"url": "https://x.example"}}'],
  ['other members', '{"steps": {"1": {"type": "http", "request": {}}, "2": {"type": "tcp", "host": "a", "port": 1}}}'],
  ['small letters', '{"steps": {"1": {"checkerType": "http", "url": "x"}, "2": {"checkerType": "tcp", "host": "a"}}}'],
])('an invented shape (%s) gets one diagnostic with the right one', async (_name, content) => {
  const [file] = await validated({ 'blueprint-config.json': content })
  expect(file?.diagnostics).toHaveLength(1)
  const skeleton = /^Write (\{.*\})\.$/.exec(file?.diagnostics[0]?.hint ?? '')?.[1] ?? ''
  expect(await validated({ 'blueprint-config.json': skeleton })).toMatchObject([{ valid: true, diagnostics: [] }])
})

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadCanarySources } from '../../../lib/commands/files/load-manifests.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { createStyle } from '../../../lib/core/style.js'
import { validationText } from '../../../lib/reporters/validation-text.js'
import { rejectionOf } from '../../helpers/error-of.js'
import { blueprintOf, httpStep } from '../../helpers/lint.js'
import { manifestOf } from '../../helpers/manifest.js'
import { runCli } from '../../helpers/run-cli.js'
import { type TempFolder, tempFolder } from '../../helpers/temp-folder.js'

const blueprint = JSON.stringify(blueprintOf([httpStep({ timeout: 10_000 })]))
const json = (members: object = {}): string => JSON.stringify(manifestOf({ ...members }))

function load(folder: TempFolder, given: Partial<Parameters<typeof loadCanarySources>[0]> = {}) {
  return loadCanarySources({
    cwd: folder.path,
    patterns: [],
    env: {},
    signal: new AbortController().signal,
    redactor: new Redactor(),
    ...given,
  })
}

const said = ({ problems }: Awaited<ReturnType<typeof load>>): string[] =>
  problems.flatMap(({ path, diagnostics }) => diagnostics.map(({ code }) => `${path} ${code}`))

test('every canary.json below the folder is found, but not in node_modules', async () => {
  await using folder = tempFolder({
    'a/canary.json': json({ Name: 'a' }),
    'a/blueprint-config.json': blueprint,
    'b/canary.json': json({ Name: 'b', Blueprint: '../checks/b.json' }),
    'b/canary.yaml': '',
    'checks/b.json': blueprint,
    'node_modules/c/canary.json': json({ Name: 'c' }),
  })
  const { sources, files, problems } = await load(folder)
  expect(sources.map(({ path, manifest, blueprint: { path: of } }) => [path, manifest.Name, of])).toEqual([
    ['a/canary.json', 'a', 'a/blueprint-config.json'],
    ['b/canary.json', 'b', 'checks/b.json'],
  ])
  expect(files.map(({ path }) => path)).toEqual([
    'a/canary.json',
    'a/blueprint-config.json',
    'b/canary.json',
    'checks/b.json',
  ])
  expect(problems).toEqual([])
})

test('a source has its files byte for byte', async () => {
  const settings = '{ "step": {} }\r\n'
  await using folder = tempFolder({
    'canary.json': json(),
    'blueprint-config.json': `${blueprint}\r\n`,
    'synthetics.json': settings,
  })
  const [source] = (await load(folder)).sources
  expect(Buffer.from(source?.blueprintBytes ?? []).toString()).toBe(`${blueprint}\r\n`)
  expect(Buffer.from(source?.settingsBytes ?? []).toString()).toBe(settings)
})

test('what is wrong in manifest, blueprint and settings is said in one pass, and nothing could be deployed', async () => {
  await using folder = tempFolder({
    'canary.json': json({ Name: 'A', RunConfig: { TimeoutInSeconds: 2 } }),
    'blueprint-config.json': JSON.stringify(blueprintOf([httpStep({ httpMethod: 'get' })])),
    'synthetics.json': '{ "step": }',
  })
  const loaded = await load(folder)
  expect(said(loaded)).toEqual([
    'canary.json MANIFEST_NAME_INVALID',
    'canary.json VALUE_OUT_OF_RANGE',
    'blueprint-config.json VALUE_NOT_ALLOWED',
    'synthetics.json VALUE_MISSING',
  ])
  expect(loaded.sources).toEqual([])
})

test.each([
  ['blueprint', { 'blueprint-config.json': '{}' }, 'blueprint-config.json PROPERTY_MISSING'],
  ['settings', { 'synthetics.json': '[]' }, 'synthetics.json SETTINGS_NOT_OBJECT'],
  ['manifest', { 'canary.json': '{' }, 'canary.json NOT_CLOSED'],
])('an error in the %s alone blocks the canary', async (_, files, problem) => {
  await using folder = tempFolder({ 'canary.json': json(), 'blueprint-config.json': blueprint, ...files })
  const loaded = await load(folder)
  expect(said(loaded)).toContain(problem)
  expect(loaded.sources).toEqual([])
})

test('a blueprint that two manifests share is judged once', async () => {
  const shared = JSON.stringify(blueprintOf([httpStep({ assertions: [] })]))
  await using folder = tempFolder({
    'a/canary.json': json({ Name: 'a', Blueprint: '../shared.json' }),
    'b/canary.json': json({ Name: 'b', Blueprint: '../shared.json' }),
    'shared.json': shared,
  })
  const loaded = await load(folder)
  expect(said(loaded)).toEqual(['shared.json STEP_WITHOUT_ASSERTIONS'])
  expect(loaded.sources).toHaveLength(2)
})

test('two manifests for one canary are an error, also when an override makes them so', async () => {
  await using folder = tempFolder({
    'a/canary.json': json({ Name: 'a' }),
    'a/blueprint-config.json': blueprint,
    'b/canary.json': json({ Name: 'b', Blueprint: '../a/blueprint-config.json' }),
  })
  const overrides = [{ path: ['Name'], value: 'c', source: 'input canary-name' }]
  const loaded = await load(folder, { overrides })
  expect(said(loaded)).toEqual(['b/canary.json MANIFEST_NAME_DUPLICATE'])
  expect(loaded.problems[0]?.diagnostics[0]?.message).toContain('(from input canary-name)')
  expect(loaded.sources).toHaveLength(1)
})

test('no excerpt and no message shows a credential of the manifest, or a secret that is known', async () => {
  const EnvironmentVariables = { DB_PASSWORD: 'k3mfo2lq0dp', OTHER: 'known-secret-value' }
  const manifest = JSON.stringify(manifestOf({ Name: 'A B', RunConfig: { EnvironmentVariables } }))
  await using folder = tempFolder({ 'canary.json': manifest, 'blueprint-config.json': blueprint })
  const redactor = new Redactor()
  redactor.learn('known-secret-value')
  const { files, texts, problems } = await load(folder, { redactor })
  const text = validationText(files, { sources: texts, style: createStyle({ colour: false }) })
  expect(text).toContain('MANIFEST_CREDENTIAL')
  expect(text + JSON.stringify(problems.map(({ path, diagnostics }) => [texts(path), diagnostics]))).not.toMatch(
    /k3mfo|known-secret/,
  )
})

test('a manifest that is named and not there is a wrong call', async () => {
  await using folder = tempFolder({ 'canary.json': json() })
  expect(await rejectionOf(load(folder, { patterns: ['canry.json'] }))).toMatchObject({ code: 'FILE_NOT_FOUND' })
  await using empty = tempFolder()
  expect(await rejectionOf(load(empty))).toMatchObject({ code: 'NOTHING_MATCHED' })
})

test('validate judges a canary.json as a manifest, with its blueprint, and leaves its references open', async () => {
  await using folder = tempFolder({
    'canary.json': json({ Name: '${env:NAME_OF_CANARY}', RuntimeVersion: 'syn-nodejs-2.0' }),
    'blueprint-config.json': blueprint,
  })
  const { stdout, exitCode } = await runCli(['validate', 'canary.json', '--format', 'json'], { cwd: folder.path })
  const { files } = JSON.parse(stdout)
  expect(exitCode).toBe(1)
  expect(files.map(({ path, valid }: { path: string; valid: boolean }) => [path, valid])).toEqual([
    ['canary.json', false],
    ['blueprint-config.json', true],
  ])
  expect(files[0].diagnostics.map(({ code }: { code: string }) => code)).toEqual(['MANIFEST_RUNTIME_UNSUITABLE'])
})

test('validate without arguments judges manifests, too', async () => {
  await using folder = tempFolder({ 'canary.json': '{', 'blueprint-config.json': blueprint })
  expect(await runCli(['validate'], { cwd: folder.path })).toMatchObject({ exitCode: 1 })
})

test('no file is judged, or read, more than once, by whatever names it is found', async () => {
  await using folder = tempFolder({
    'a/canary.json': json({ Name: 'a', Blueprint: '../checks.json' }),
    'b/canary.json': json({ Name: 'b', Blueprint: '../link.json' }),
    'checks.json': blueprint,
    'synthetics.json': '{}',
  })
  symlinkSync('checks.json', join(folder.path, 'link.json'))
  const { files, sources } = await load(folder)
  expect(files.map(({ path }) => path)).toEqual(['a/canary.json', 'checks.json', 'synthetics.json', 'b/canary.json'])
  expect(new Set(sources.map((source) => source.blueprint)).size).toBe(1)
  expect(new Set(sources.map((source) => source.blueprintBytes)).size).toBe(1)
})

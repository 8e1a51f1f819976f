import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { documentedFiles } from '../helpers/documented-files.js'
import { type Finished, finished } from '../helpers/finished.js'
import { expectGolden } from '../helpers/golden.js'
import { healthService } from '../helpers/health-service.js'
import type { HttpServer } from '../helpers/http-server.js'
import { settledJson, settledOutput } from '../helpers/jest-output.js'
import { type PackedProject, packedProject } from '../helpers/packed-project.js'
import { declareOptionTests } from './jest-options.js'

jest.setTimeout(240_000)

// The page shows the settings file in two languages, of which a project has one.
const { 'canary-preflight.config.ts': TYPED_SETTINGS = '', ...documented } = documentedFiles('docs/jest.md')
const kinds = ['failing', 'skipped', 'invalid']
let service: HttpServer

beforeAll(async () => {
  service = await healthService()
})

afterAll(async () => {
  await service[Symbol.asyncDispose]()
})

describe.each(['29', '30'])('a project made by following docs/jest.md, with Jest %s', (version) => {
  let project: PackedProject
  // Jest orders test files by how long they took before. A cache of its own for each run leaves the order to their sizes.
  let runs = 0

  beforeAll(async () => {
    project = await packedProject([`jest@${version}`, 'jest-junit@16'])
    project.write(documented)
    for (const kind of kinds) {
      cpSync(`__tests__/fixtures/jest/${kind}`, join(project.path, 'checks', kind), { recursive: true })
    }
  })

  afterAll(async () => {
    await project[Symbol.asyncDispose]()
  })

  const runJest = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished> => {
    runs += 1
    const own = ['--runInBand', `--cacheDirectory=.jest-cache-${runs}`]
    return project.node(['node_modules/jest/bin/jest.js', ...own, ...args], { STAGING_URL: service.url, ...env })
  }

  test.each([
    ['default', []],
    ['verbose', ['--verbose']],
  ])('shows passing, failing, skipped and invalid blueprints in its %s output', async (name, args) => {
    const { stderr, exitCode } = await runJest(['--selectProjects', 'staging', ...args])
    expect(exitCode).toBe(1)
    expectGolden(`jest/output-${name}-${version}.txt`, settledOutput(stderr, project.path))
  })

  test('says the same as JSON', async () => {
    const { stdout } = await runJest(['--selectProjects', 'staging', '--json'])
    expectGolden(`jest/output-${version}.json`, settledJson(stdout, project.path))
  })

  test('passes with the one blueprint of the page', async () => {
    const { exitCode, stderr } = await runJest(['--selectProjects', 'staging', '--', 'checks/health'])
    expect({ exitCode, tests: /^Tests: .*$/m.exec(stderr)?.[0] }).toEqual({
      exitCode: 0,
      tests: 'Tests:       2 passed, 2 total',
    })
  })

  declareOptionTests(() => ({ project, version, serviceUrl: service.url, runJest }))

  test('declares the blueprint in an ES module', async () => {
    const { exitCode, stderr } = await project.node(
      ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', 'unit', 'orders'],
      {},
    )
    expect({ exitCode, tests: /^Tests: .*$/m.exec(stderr)?.[0] }).toEqual({
      exitCode: 0,
      tests: 'Tests:       2 passed, 2 total',
    })
  })

  test('declares the blueprint and has the matchers in CommonJS', async () => {
    project.write({ 'common.test.js': COMMON })
    const { exitCode, stderr } = await runJest(['--selectProjects', 'unit', '--verbose', 'common'])
    expect({ exitCode, tests: testLines(stderr) }).toEqual({
      exitCode: 1,
      tests: [
        '✓ is valid',
        '✓ passes',
        '✕ does not pass',
        '✓ STATUS_CODE EQUALS',
        '✓ BODY EQUALS: the service says ok',
      ],
    })
  })
})

describe('a project in TypeScript', () => {
  let project: PackedProject

  beforeAll(async () => {
    project = await packedProject(['jest@30', '@types/node@20'])
  })

  afterAll(async () => {
    await project[Symbol.asyncDispose]()
  })

  test('knows the library and the matchers, from ES modules and from CommonJS', async () => {
    project.write({ 'module.mts': TYPED, 'common.cts': TYPED, 'settings.mts': TYPED_SETTINGS })
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
    const { stdout, exitCode } = await project.node([tsc, ...strictly, 'module.mts', 'common.cts', 'settings.mts'])
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 })
  })

  test('has its settings file in TypeScript too, with Node 24', async () => {
    const { 'canary-preflight.config.mjs': _, ...files } = documented
    project.write({ ...files, 'canary-preflight.config.ts': TYPED_SETTINGS })
    const jestArgs = ['node_modules/jest/bin/jest.js', '--selectProjects', 'staging']
    const { exitCode, stderr } = await finished(
      'npm',
      ['exec', '--yes', '--prefer-offline', '--package=node@24', '--', 'node', ...jestArgs],
      {
        cwd: project.path,
        env: { STAGING_URL: service.url },
        hasShell: process.platform === 'win32',
        timeoutMs: 200_000,
      },
    )
    expect({ exitCode, tests: /^Tests: .*$/m.exec(stderr)?.[0] }).toEqual({
      exitCode: 0,
      tests: 'Tests:       2 passed, 2 total',
    })
  })
})

test('examples/jest passes as a user would run it', async () => {
  await using project = await packedProject(['jest@30'])
  const manifest = readFileSync(join(project.path, 'package.json'), 'utf8')
  cpSync('examples/jest', project.path, { recursive: true })
  project.write({ 'package.json': manifest.replace('"private"', '"type": "module", "private"') })
  const { exitCode, stderr } = await project.node(['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'])
  expect({ exitCode, tests: /^Tests: .*$/m.exec(stderr)?.[0] }).toEqual({
    exitCode: 0,
    tests: 'Tests:       6 passed, 6 total',
  })
})

const TYPED = `
import { describe, expect, test } from '@jest/globals'
import { type Report, type RunSettings, describeBlueprint, runBlueprint } from 'canary-preflight'
import 'canary-preflight/jest-matchers'
const settings: RunSettings = { retries: 1, rewrites: { a: 'b' } }
export const report: Promise<Report> = runBlueprint('x', settings)
describeBlueprint('x', { rewrites: { a: () => 'b' }, framework: { describe, test } })
// @ts-expect-error: no such setting
describeBlueprint('x', { retrys: 1 })
expect('x').toBeValidBlueprint()
expect('x').not.toMatchCanary('y')
export const passed: Promise<void> = expect('x').toPassBlueprint(settings)
`

const COMMON = `
const { describeBlueprint, runBlueprint, validateBlueprint } = require('canary-preflight')
require('canary-preflight/jest-matchers')
const rewrites = { 'https://api.example.com': process.env.STAGING_URL }
const health = 'checks/health/blueprint-config.json'
describeBlueprint(health, { rewrites: { 'https://api.example.com': async () => process.env.STAGING_URL } })
test('is valid', async () => {
  expect(health).toBeValidBlueprint()
  expect((await validateBlueprint(health)).valid).toBe(true)
})
test('passes', async () => {
  await expect(health).toPassBlueprint({ rewrites })
  expect(await runBlueprint(health, { rewrites })).toMatchObject({ status: 'passed' })
})
test('does not pass', () => expect('checks/failing/blueprint-config.json').toPassBlueprint({ rewrites }))
`

function testLines(output: string): readonly string[] {
  return [...output.matchAll(/^ +([✓✕○] .*?)(?: \(\d+ m?s\))?$/gm)].map(([, line = '']) => line)
}

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { documentedFiles } from '../helpers/documented-files.js'
import { healthService } from '../helpers/health-service.js'
import type { HttpServer } from '../helpers/http-server.js'
import { type PackedProject, packedProject } from '../helpers/packed-project.js'

jest.setTimeout(240_000)

let project: PackedProject
let service: HttpServer

beforeAll(async () => {
  service = await healthService()
  // The newest that runs on Node 20.
  project = await packedProject(['vitest@3'])
  project.write(documentedFiles('docs/jest.md'))
  cpSync('__tests__/fixtures/jest/failing', join(project.path, 'checks/failing'), { recursive: true })
})

afterAll(async () => {
  await project[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

test('node:test shows what passes and what fails', async () => {
  project.write({ 'blueprint.test.mjs': declaring("import { describe, test } from 'node:test'") })
  const { exitCode, stdout } = await project.node(['--test', '--test-reporter=tap', 'blueprint.test.mjs'], {
    STAGING_URL: service.url,
  })
  expect({ exitCode, lines: tapLines(stdout) }).toEqual({
    exitCode: 1,
    lines: [
      'ok STATUS_CODE EQUALS',
      'ok BODY EQUALS: the service says ok',
      'not ok STATUS_CODE EQUALS',
      'not ok BODY EQUALS: the service says ok',
      'ok HEADER CONTAINS',
      'not ok STATUS_CODE EQUALS',
      'not ok STATUS_CODE EQUALS (2)',
    ],
  })
  expect(stdout).toContain('checks/failing/blueprint-config.json:9:9')
})

test('Vitest shows what passes and what fails', async () => {
  project.write({ 'blueprint.test.mjs': declaring("import { describe, test } from 'vitest'") })
  const { exitCode, stdout } = await project.node(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', 'blueprint.test.mjs'],
    { STAGING_URL: service.url },
  )
  const { testResults } = JSON.parse(stdout)
  const { assertionResults } = testResults[0]
  expect({ exitCode, tests: assertionResults.map(titleAndStatus) }).toEqual({
    exitCode: 1,
    tests: [
      'passed health STATUS_CODE EQUALS',
      'passed health BODY EQUALS: the service says ok',
      'failed items STATUS_CODE EQUALS',
      'failed items BODY EQUALS: the service says ok',
      'passed items HEADER CONTAINS',
      'failed unreachable STATUS_CODE EQUALS',
      'failed unreachable STATUS_CODE EQUALS (2)',
    ],
  })
  expect(assertionResults[2].failureMessages[0]).toContain('checks/failing/blueprint-config.json:9:9')
})

test('Vitest takes the matchers', async () => {
  project.write({ 'matchers.test.mjs': MATCHERS })
  const { exitCode, stderr, stdout } = await project.node(
    ['node_modules/vitest/vitest.mjs', 'run', 'matchers.test.mjs'],
    {
      STAGING_URL: service.url,
    },
  )
  expect({ exitCode, output: stderr + stdout }).toMatchObject({ exitCode: 0 })
})

function declaring(imported: string): string {
  return `${imported}
import { describeBlueprint } from 'canary-preflight'
const settings = { framework: { describe, test }, rewrites: { 'https://api.example.com': () => process.env.STAGING_URL } }
describeBlueprint('checks/health/blueprint-config.json', settings)
describeBlueprint(new URL('checks/failing/blueprint-config.json', import.meta.url), settings)
`
}

const MATCHERS = `
import { expect, test } from 'vitest'
import { matchers } from 'canary-preflight/jest-matchers'
expect.extend(matchers)
const rewrites = { 'https://api.example.com': process.env.STAGING_URL }
test('valid', () => expect('checks/health/blueprint-config.json').toBeValidBlueprint())
test('passes', () => expect('checks/health/blueprint-config.json').toPassBlueprint({ rewrites }))
test('fails', () => expect('checks/failing/blueprint-config.json').not.toMatchCanary({ Handler: 'index.handler' }))
`

function tapLines(tap: string): readonly string[] {
  return [...tap.matchAll(/^ {8}(ok|not ok) \d+ - (.*)$/gm)].map(([, verdict, title]) => `${verdict} ${title}`)
}

function titleAndStatus({
  status,
  ancestorTitles,
  title,
}: {
  status: string
  ancestorTitles: readonly string[]
  title: string
}): string {
  return `${status} ${ancestorTitles.at(-1)} ${title}`
}

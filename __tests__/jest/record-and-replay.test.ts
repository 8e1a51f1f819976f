import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { healthService } from '../helpers/health-service.js'
import { type JestProject, jestProject } from '../helpers/jest-project.js'

const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }
const secret = 'correct-horse-battery'

test('what was recorded is judged again without network, secrets or waiting', async () => {
  await using service = await healthService()
  await using project = projectFor({ record: 'observations', secrets: { key: secret }, ...to(service.url) })
  expect((await project.json()).success).toBe(true)
  const requests = service.requests.length
  setUp(project, { replay: 'observations', ...to(service.url) })
  expect((await project.json()).success).toBe(true)
  expect(service.requests).toHaveLength(requests)
})

test('a replay says that it is one', async () => {
  await using project = jestProject({ a: journey(200), b: journey(200) }, { settings: { replay: 'observations' } })
  expect((await project.run()).stderr.match(/Replayed from what was recorded/g)).toHaveLength(2)
})

test('a replay of one blueprint alone, which Jest shows in verbose mode, says that it is one', async () => {
  await using project = jestProject({ a: journey(200) }, { settings: { replay: 'observations' } })
  expect((await project.run()).stderr.match(/Replayed from what was recorded/g)).toHaveLength(1)
})

test('a changed assertion fails on what was recorded', async () => {
  await using service = await healthService()
  await using project = projectFor({ record: 'observations', secrets: { key: secret }, ...to(service.url) })
  await project.json()
  project.write('a/blueprint-config.json', JSON.stringify(journey(201)))
  setUp(project, { replay: 'observations', ...to(service.url) })
  const { success, testResults } = await project.json()
  expect(success).toBe(false)
  expect(testResults[0]?.message).toContain('Status code is 200, expected it to equal 201.')
})

test('a step of which nothing was recorded fails', async () => {
  await using project = projectFor({ replay: 'observations' })
  const { success, testResults } = await project.json()
  expect(success).toBe(false)
  expect(testResults[0]?.message).toMatch(/holds no observation of step "1" by HTTP[\s\S]*Run once with "record"/)
})

test('no secret is recorded: none that was given, none that the service made', async () => {
  await using service = await healthService()
  await using project = projectFor({ record: 'observations', secrets: { key: secret }, ...to(service.url) })
  await project.json()
  const text = readFileSync(join(project.path, 'observations/a/blueprint-config.observations'), 'utf8')
  expect(text).toContain('"status": 200')
  expect(text).not.toContain(secret)
  expect(text).not.toContain('tok-1')
})

test('Jest watches no file that is recorded: each run would start the next', async () => {
  await using service = await healthService()
  await using project = projectFor({ record: 'observations', secrets: { key: secret }, ...to(service.url) })
  const { configs } = JSON.parse((await project.run(['--showConfig'])).stdout)
  await project.json()
  const recorded = readdirSync(join(project.path, 'observations/a')).map((name) => extname(name).slice(1))
  expect(configs[0].moduleFileExtensions).toContain('json')
  expect(recorded).toHaveLength(1)
  expect(configs[0].moduleFileExtensions).not.toContain(recorded[0])
})

test('what cannot be recorded fails the run, and every blueprint is shown once', async () => {
  await using service = await healthService()
  const settings = { record: 'observations', secrets: { key: secret }, ...to(service.url) }
  await using project = jestProject({ a: journey(200), b: journey(201) }, { settings })
  // A file where a folder has to be.
  project.write('observations', '')
  const { stderr, exitCode } = await project.run()
  expect(exitCode).toBe(1)
  expect(stderr.match(/^(PASS|FAIL) .*json/gm)).toHaveLength(2)
  expect(stderr).toMatch(/bservations.* cannot be/)
})

test('record and replay exclude each other', async () => {
  await using project = projectFor({ replay: 'observations', record: 'observations' })
  expect((await project.json()).testResults[0]?.message).toContain('exclude each other')
})

function to(url: string): object {
  return { rewrites: { 'https://api.example.com': url } }
}

function projectFor(settings: object): JestProject {
  return jestProject({ a: journey(200) }, { settings })
}

function setUp(project: JestProject, settings: object): void {
  project.write('canary-preflight.config.json', JSON.stringify(settings))
}

function journey(value: number) {
  const step = { checkerType: 'HTTP', url: 'https://api.example.com/health', httpMethod: 'GET' }
  return {
    steps: {
      1: {
        ...step,
        stepName: 'login',
        headers: { authorization: '${AWS_SECRET:key}' },
        assertions: [{ ...status, value }],
        extractors: [{ name: 'token', type: 'BODY', path: '$.token' }],
      },
      2: { ...step, stepName: 'orders', headers: { authorization: 'Bearer ${token}' }, assertions: [status] },
    },
  }
}

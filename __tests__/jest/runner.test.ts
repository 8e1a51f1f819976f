import { expect, test } from '@jest/globals'
import { healthService } from '../helpers/health-service.js'
import { type JestProject, type JsonOutput, jestProject } from '../helpers/jest-project.js'

const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }

test('each test has the place of its assertion', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, { a: journey() })
  const { testResults, exitCode } = await project.json()
  const tests = testResults[0]?.assertionResults ?? []
  expect(exitCode).toBe(0)
  expect(tests.map(({ fullName, status: outcome, location }) => [fullName, outcome, location])).toEqual([
    ['login STATUS_CODE EQUALS', 'passed', { line: 9, column: 9 }],
    ['orders STATUS_CODE EQUALS', 'passed', { line: 32, column: 9 }],
    ['other STATUS_CODE EQUALS', 'passed', { line: 45, column: 9 }],
  ])
})

test('-t runs the steps whose tests match, and those they need', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, { a: journey() })
  const { testResults, exitCode } = await project.json(['-t', 'orders'])
  expect(exitCode).toBe(0)
  expect(testResults[0]?.assertionResults.map(({ status: outcome }) => outcome)).toEqual([
    'pending',
    'passed',
    'pending',
  ])
  expect(service.requests).toHaveLength(2)
})

test('-t fails when a step fails that the selected one needs', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, { a: journey('/down') })
  const { success, testResults } = await project.json(['-t', 'orders'])
  expect(success).toBe(false)
  expect(testResults[0]?.message).toContain('The step login, which the selected tests need, failed')
})

test('-t that matches nothing asks no service', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, { a: journey() })
  const { numTotalTests } = await project.json(['-t', 'nothing of this name'])
  expect({ numTotalTests, requests: service.requests.length }).toEqual({ numTotalTests: 3, requests: 0 })
})

test('a blueprint without assertions is not green', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, { a: { steps: { 1: step('bare') } } })
  const { success, testResults } = await project.json()
  expect(success).toBe(false)
  expect(testResults[0]?.message).toContain('Not one assertion was evaluated')
})

test('an invalid blueprint fails its file with all its diagnostics, and no other file', async () => {
  await using service = await healthService()
  const invalid = { steps: { 1: { ...step('a b'), assertions: [{ ...status, value: '200' }] } } }
  await using project = projectFor(service.url, { good: journey(), bad: invalid })
  const { testResults } = await project.json()
  const results = new Map(testResults.map((result) => [result.name.split('/').at(-2), result]))
  expect(results.get('good')?.status).toBe('passed')
  expect(results.get('bad')?.status).toBe('failed')
  expect(results.get('bad')?.message).toMatch(
    /NAME_INVALID[\s\S]*bad\/blueprint-config\.json:4:19[\s\S]*TYPE_WRONG[\s\S]*bad\/blueprint-config\.json:12:20/,
  )
})

test('--bail stops after the first blueprint that fails', async () => {
  await using service = await healthService()
  const failing = { steps: { 1: { ...step('down', '/down'), assertions: [status] } } }
  await using project = projectFor(service.url, { a: failing, b: failing, c: failing })
  const { stderr } = await project.run(['--bail', '--verbose'])
  expect(stderr.match(/^FAIL /gm)).toHaveLength(1)
})

test('a rewrite that only another blueprint uses is not unused', async () => {
  await using service = await healthService()
  const other = { steps: { 1: { ...step('else'), url: 'https://else.example.com/health', assertions: [status] } } }
  const rewrites = { 'https://api.example.com': service.url, 'https://else.example.com': service.url }
  await using project = jestProject({ a: journey(), other }, { settings: { rewrites } })
  expect((await project.json(['a/'])).success).toBe(true)
})

test('a rewrite that no blueprint uses fails every file', async () => {
  await using project = jestProject(
    { a: journey() },
    { settings: { rewrites: { 'https://api.exmaple.com': 'http://127.0.0.1:1' } } },
  )
  expect(await messageOf(project)).toMatch(
    /matched no URL and no host\.\s+Hint: Did you mean "https:\/\/api.example.com"/,
  )
})

test('a setting that does not exist fails every file, with the nearest name', async () => {
  await using project = jestProject({ a: journey() }, { settings: { rewrite: {} } })
  expect(await messageOf(project)).toMatch(
    /no setting "rewrite" in canary-preflight.config.json.\s+Hint: Did you mean "rewrites"/,
  )
})

test('the Jest configuration wins over the settings file', async () => {
  await using service = await healthService()
  const [wrong, right] = ['http://127.0.0.1:1', service.url].map((url) => ({
    rewrites: { 'https://api.example.com': url },
  }))
  await using project = jestProject({ a: journey() }, { settings: wrong, globals: { canaryPreflight: right } })
  expect((await project.json()).success).toBe(true)
})

test('a secret is nowhere in the output', async () => {
  await using service = await healthService()
  const secret = 'correct-horse-battery'
  const headers = { 'x-probe': '${AWS_SECRET:orders/key}' }
  const leaking = {
    steps: { 1: { ...step('down', `/${secret}`), headers, assertions: [{ ...status, description: secret }] } },
  }
  const rewrites = { 'https://api.example.com': service.url }
  await using project = jestProject({ a: leaking }, { settings: { rewrites, secrets: { 'orders/key': secret } } })
  const { stdout, stderr } = await project.run(['--json', '--verbose'])
  expect(stderr).toContain('✕ STATUS_CODE EQUALS: ***')
  expect(stdout + stderr).not.toContain(secret)
})

test('a secret that is known only when a step has extracted it is nowhere in the output', async () => {
  await using service = await healthService()
  const blueprint = {
    steps: {
      1: { ...step('login'), assertions: [status], extractors: [{ name: 'token', type: 'BODY', path: '$.token' }] },
      2: {
        ...step('orders', '/down'),
        headers: { authorization: 'Bearer ${token}' },
        assertions: [{ ...status, description: 'as tok-1' }],
      },
    },
  }
  await using project = projectFor(service.url, { a: blueprint })
  const { stdout, stderr } = await project.run(['--json', '--verbose'])
  expect(stderr).toMatch(/✕ STATUS_CODE EQUALS: as \*\*\*[\s\S]*"description": "as \*\*\*"/)
  expect(stdout + stderr).not.toContain('tok-1')
})

test('settings under nearly the right name fail every file: passed over, they would leave the tests to production', async () => {
  await using project = jestProject({ a: journey() }, { globals: { canarypreflight: { rewrites: {} } } })
  expect(await messageOf(project)).toMatch(
    /has "canarypreflight" among its "globals".\s+Hint: Did you mean "canaryPreflight"/,
  )
})

function projectFor(url: string, blueprints: Readonly<Record<string, unknown>>): JestProject {
  return jestProject(blueprints, { settings: { rewrites: { 'https://api.example.com': url } } })
}

async function messageOf(project: JestProject): Promise<string> {
  const { testResults, success }: JsonOutput = await project.json()
  expect(success).toBe(false)
  return testResults.map(({ message }) => message).join('\n')
}

function step(stepName: string, path = '/health') {
  return { stepName, checkerType: 'HTTP', url: `https://api.example.com${path}`, httpMethod: 'GET' }
}

function journey(login = '/health') {
  const extractors = [{ name: 'token', type: 'BODY', path: '$.token' }]
  return {
    steps: {
      1: { ...step('login', login), assertions: [status], extractors },
      2: { ...step('orders'), headers: { authorization: 'Bearer ${token}' }, assertions: [status] },
      3: { ...step('other'), assertions: [status] },
    },
  }
}

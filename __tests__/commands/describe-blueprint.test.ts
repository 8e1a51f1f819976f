import { expect, test } from '@jest/globals'
import { describeBlueprint } from '../../lib/index.js'
import { healthService } from '../helpers/health-service.js'
import { httpServer } from '../helpers/http-server.js'

const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }

/** A test framework that only remembers. */
function recordingFramework() {
  const tests: { readonly name: string; readonly run: () => Promise<void>; readonly timeoutMs: number | undefined }[] =
    []
  const titles: string[] = []
  return {
    tests,
    describe: (title: string, declare: () => void): void => {
      titles.push(title)
      declare()
      titles.pop()
    },
    test: (title: string, run: () => Promise<void>, timeoutMs?: number): void => {
      tests.push({ name: [...titles, title].join(' › '), run, timeoutMs })
    },
  }
}

function blueprint(steps: object) {
  return { path: 'checks.json', content: JSON.stringify({ steps }) }
}

function step(stepName: string, path = '/health') {
  return { stepName, checkerType: 'HTTP', url: `https://api.example.com${path}`, httpMethod: 'GET' }
}

async function messageOf(run: () => Promise<void>): Promise<string> {
  return run().then(
    () => 'passed',
    (error: Error) => error.message,
  )
}

test('steps become describes and assertions tests, and the blueprint runs once, when the first does', async () => {
  await using service = await healthService()
  const framework = recordingFramework()
  const rewrites = { 'https://api.example.com': () => service.url }
  const steps = { 1: { ...step('a'), assertions: [status, status] }, 2: step('bare') }
  describeBlueprint(blueprint(steps), { framework, rewrites })
  expect(service.requests).toHaveLength(0)
  const messages: string[] = []
  for (const { run } of framework.tests) messages.push(await messageOf(run))
  expect(framework.tests.map(({ name }, index) => [name, messages[index]])).toEqual([
    ['checks.json › a › STATUS_CODE EQUALS', 'passed'],
    ['checks.json › a › STATUS_CODE EQUALS (2)', 'passed'],
    ['checks.json › bare', 'passed'],
  ])
  expect(service.requests).toHaveLength(2)
})

test('a failed assertion says expected, received and where', async () => {
  await using service = await httpServer()
  const framework = recordingFramework()
  const steps = { 1: { ...step('a'), assertions: [{ ...status, value: 201 }] } }
  describeBlueprint(blueprint(steps), { framework, rewrites: { 'https://api.example.com': service.url } })
  const message = await messageOf(framework.tests[0]?.run ?? Promise.resolve)
  expect(message).toMatch(/Expected: equals 201\nReceived: 200\n[\s\S]*checks\.json:1:\d+\n> 1 \|/)
})

test('a step that was not run fails, so that no filter can hide why', async () => {
  await using service = await healthService()
  const framework = recordingFramework()
  const extractors = [{ name: 'id', type: 'BODY', path: '$.nowhere' }]
  const steps = {
    1: { ...step('a'), assertions: [status], extractors },
    2: { ...step('b', '/${id}'), assertions: [status] },
  }
  describeBlueprint(blueprint(steps), { framework, rewrites: { 'https://api.example.com': service.url } })
  const [first, second] = await Promise.all(framework.tests.map(({ run }) => messageOf(run)))
  expect(first).toContain('Cannot extract "id"')
  expect(second).toContain('Not verified. Not run: it needs ${id} from step "1" (a), which failed.')
})

test('nothing verified is not green', async () => {
  await using service = await healthService()
  const framework = recordingFramework()
  describeBlueprint(blueprint({ 1: step('bare') }), {
    framework,
    rewrites: { 'https://api.example.com': service.url },
  })
  expect(await messageOf(framework.tests[0]?.run ?? Promise.resolve)).toContain('Not one assertion was evaluated')
})

test('an invalid blueprint is one failing test with all its diagnostics', async () => {
  const framework = recordingFramework()
  describeBlueprint(blueprint({ 1: { ...step('a b'), assertions: [{ ...status, value: '200' }] } }), { framework })
  expect(framework.tests).toHaveLength(1)
  expect(await messageOf(framework.tests[0]?.run ?? Promise.resolve)).toMatch(/NAME_INVALID[\s\S]*TYPE_WRONG/)
})

test('a rewrite that nothing uses fails every test', async () => {
  const framework = recordingFramework()
  const rewrites = { 'https://api.exmaple.com': 'http://127.0.0.1:1' }
  describeBlueprint(blueprint({ 1: { ...step('a'), assertions: [status, status] } }), { framework, rewrites })
  const messages = await Promise.all(framework.tests.map(({ run }) => messageOf(run)))
  for (const message of messages) expect(message).toContain('matched no URL and no host')
})

test('a test may take as long as its blueprint', () => {
  const framework = recordingFramework()
  describeBlueprint(blueprint({ 1: { ...step('a'), waitTime: 30, timeout: 60_000, assertions: [status] } }), {
    framework,
  })
  expect(framework.tests[0]?.timeoutMs).toBeGreaterThan(90_000)
})

test('a setting that does not exist is refused where it stands', () => {
  const settings = { framework: recordingFramework(), rewrite: {} }
  expect(() => describeBlueprint(blueprint({}), settings)).toThrow(
    'There is no setting "rewrite" in describeBlueprint.',
  )
})

test.each([
  ['an object', { 'orders/key': 'correct-horse-battery' }],
  ['a list', ['orders/key=correct-horse-battery']],
])('a secret given as %s is in no title', (_, secrets) => {
  const framework = recordingFramework()
  const assertions = [{ ...status, description: 'with correct-horse-battery' }]
  describeBlueprint(blueprint({ 1: { ...step('a'), assertions } }), { framework, secrets })
  expect(framework.tests.map(({ name }) => name)).toEqual(['checks.json › a › STATUS_CODE EQUALS: with ***'])
})

test('without describe and test the message says how to pass them', () => {
  const settings = { framework: Object.assign({}) }
  expect(() => describeBlueprint(blueprint({}), settings)).toThrow(
    /found no "describe" and "test"[\s\S]*\n\nHint: Pass them: /,
  )
})

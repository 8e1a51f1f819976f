import { expect, test } from '@jest/globals'
import { healthService } from '../helpers/health-service.js'
import { type JestProject, jestProject } from '../helpers/jest-project.js'

const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }

const healthy = { steps: { 1: { ...step('/health'), assertions: [status] } } }

test('--listTests lists the blueprints and asks no service', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, ['a', 'b'])
  const { stdout } = await project.run(['--listTests'])
  expect(stdout.match(/blueprint-config\.json$/gm)).toHaveLength(2)
  expect(service.requests).toHaveLength(0)
})

test('--shard runs a share of the blueprints', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, ['a', 'b', 'c', 'd'])
  const shares = [await project.json(['--shard=1/2']), await project.json(['--shard=2/2'])]
  const names = shares.flatMap(({ testResults }) => testResults.map(({ name }) => name.split('/').at(-2)))
  expect(names.sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('--silent shows no warnings, and otherwise they stand under the file', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, ['a', 'b'])
  expect((await project.run()).stderr).toContain('STEP_WITHOUT_ASSERTIONS')
  expect((await project.run(['--silent'])).stderr).not.toContain('STEP_WITHOUT_ASSERTIONS')
})

test('the reporter for GitHub marks the line of the assertion in the blueprint', async () => {
  await using service = await healthService()
  await using project = projectFor(service.url, ['a'], '/down')
  const { stderr } = await project.run(['--reporters=github-actions'], { GITHUB_ACTIONS: 'true' })
  const file = `${project.path}/a/blueprint-config.json`
  expect(stderr).toMatch(
    new RegExp(`^::error file=${file},line=9,title=first › STATUS_CODE EQUALS::Status code is 503`, 'm'),
  )
})

test('a description cannot write a command for the GitHub runner', async () => {
  await using service = await healthService()
  const description = 'x\n::set-env name=A::b\n##[add-path]c'
  await using project = jestProject(
    { a: { steps: { 1: { ...step('/down'), assertions: [{ ...status, description }] } } } },
    { settings: { rewrites: { 'https://api.example.com': service.url } } },
  )
  const { stdout, stderr } = await project.run(['--verbose', '--reporters=default', '--reporters=github-actions'], {
    GITHUB_ACTIONS: 'true',
  })
  const commands = (stdout + stderr).split('\n').filter((line) => /^\s*::(?!error|group|endgroup)|##\[/.test(line))
  expect(commands).toEqual([])
})

test.each([
  ['--color', true],
  ['--no-color', false],
])('%s decides about the colours of a failure too', async (option, isColoured) => {
  await using service = await healthService()
  await using project = projectFor(service.url, ['a'], '/down')
  const { stderr } = await project.run([option])
  const plain = '    Expected: equals 200'
  expect(stderr).toContain(isColoured ? plain.replace('equals 200', '\u001b[32mequals 200\u001b[39m') : plain)
})

test('retries are those of the settings', async () => {
  await using service = await healthService()
  await using project = jestProject(
    { a: { steps: { 1: { ...step('/down'), assertions: [status] } } } },
    { settings: { rewrites: { 'https://api.example.com': service.url }, retries: 1 } },
  )
  await project.run()
  expect(service.requests).toHaveLength(2)
})

// CI runs this with versions of both kinds.
const testWithTypes = 'typescript' in process.features && process.features.typescript !== false ? test : test.skip
const testWithoutTypes = testWithTypes === test ? test.skip : test
const typed = "const url: string = 'https://api.example.com'\nexport default { rewrites: { [url]: 'URL' } }\n"

testWithTypes('settings can be written in TypeScript', async () => {
  await using service = await healthService()
  const settingsFile = { extension: 'ts', text: typed.replace('URL', service.url) }
  await using project = jestProject({ a: healthy }, { settingsFile })
  expect((await project.json()).success).toBe(true)
})

testWithoutTypes('a Node that reads no TypeScript says so, and what to do', async () => {
  await using project = jestProject({ a: healthy }, { settingsFile: { extension: 'ts', text: typed } })
  const { testResults } = await project.json()
  expect(testResults[0]?.message).toContain(
    `canary-preflight.config.ts cannot be loaded: Node.js ${process.versions.node} does not read TypeScript.`,
  )
  expect(testResults[0]?.message).toContain(
    'Hint: Use Node.js 22.18 or later, or write "canary-preflight.config.js", without types.',
  )
})

test('a settings file without a default export runs nothing', async () => {
  await using service = await healthService()
  const text = `export const rewrites = { 'https://api.example.com': '${service.url}' }`
  await using project = jestProject({ a: healthy }, { settingsFile: { extension: 'mjs', text } })
  const { testResults } = await project.json()
  expect(testResults[0]?.message).toContain('The settings file canary-preflight.config.mjs has no default export.')
  expect(service.requests).toHaveLength(0)
})

test('a settings file may await', async () => {
  await using service = await healthService()
  const text = `export default await Promise.resolve({ rewrites: { 'https://api.example.com': '${service.url}' } })`
  await using project = jestProject({ a: healthy }, { settingsFile: { extension: 'mjs', text } })
  expect((await project.json()).success).toBe(true)
})

function projectFor(url: string, names: readonly string[], path = '/health'): JestProject {
  const blueprint = {
    steps: {
      1: { ...step(path), assertions: [status] },
      2: { ...step('/health'), stepName: 'bare' },
    },
  }
  const blueprints = Object.fromEntries(names.map((name) => [name, blueprint]))
  return jestProject(blueprints, { settings: { rewrites: { 'https://api.example.com': url } } })
}

function step(path: string) {
  return { stepName: 'first', checkerType: 'HTTP', url: `https://api.example.com${path}`, httpMethod: 'GET' }
}

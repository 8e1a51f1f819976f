import { describe, expect, test } from '@jest/globals'
import type { ActionResult, RunnerCommand } from '../../scripts/demo/runner.js'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { answer, httpServer } from '../helpers/http-server.js'

/** The commands that are not ours: an annotation of ours has a title, and its place is in the blueprint. */
function foreign({ commands }: ActionResult): readonly RunnerCommand[] {
  return commands.filter(({ name, properties: { title, file = 'blueprint-config.json' } }) => {
    const isAnnotation = ['error', 'warning', 'notice'].includes(name)
    return isAnnotation
      ? title === undefined || file !== 'blueprint-config.json'
      : !['group', 'endgroup'].includes(name)
  })
}

/** What a response, a header or a file could say to give the runner orders. */
const orders = [
  '::error file=README.md,line=1::injected',
  '::stop-commands::token',
  '##[error]injected',
  '::set-output name=conclusion::passed',
]
const hostile = `${orders.join('\n')}\r${orders.join('\r\n')}\n\t ${orders.join('\u2028')}`

const textAssertion = (value: string): unknown => [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value }]

describe('the text of a response is never a command', () => {
  test.each(['run', 'validate'])('in its body (mode %s)', async (mode) => {
    await using server = await httpServer(answer(200, hostile))
    const blueprint = blueprintOf({ url: server.url, assertions: textAssertion(hostile.slice(1)) })
    const result = await runInWorkspace({ files: { 'blueprint-config.json': blueprint }, inputs: { mode } })
    expect(foreign(result)).toEqual([])
    expect(result.exitCode).toBe(mode === 'run' ? 1 : 0)
  })

  test('in a header', async () => {
    await using server = await httpServer(answer(302, '', { location: orders.join(' '), 'x-note': orders.join(' ') }))
    const assertions = [{ type: 'HEADER', headerName: 'x-note', operator: 'EQUALS', value: 'quiet' }]
    const result = await runInWorkspace({
      files: { 'blueprint-config.json': blueprintOf({ url: server.url, assertions }) },
    })
    expect(result.exitCode).toBe(1)
    expect(foreign(result)).toEqual([])
  })

  test('and no line of the summary is an HTML or Markdown of its own', async () => {
    const markup = '</code></details>\n\n# Passed\n<img src=x onerror=alert(1)>\n[link](javascript:alert(1))\n| a | b |'
    await using server = await httpServer(answer(200, markup))
    const blueprint = blueprintOf({ url: server.url, assertions: textAssertion('quiet') })
    const result = await runInWorkspace({ files: { 'blueprint-config.json': blueprint } })
    expect(result.summary.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/^# Passed|<img|\[link\]\(|^\| a \| b \|/m)
  })
})

test('a blueprint that is not valid cannot give orders through its keys and values', async () => {
  const blueprint = JSON.stringify({ [hostile]: hostile, steps: { '1': { stepName: hostile, [hostile]: 1 } } })
  const result = await runInWorkspace({ files: { 'blueprint-config.json': blueprint }, inputs: { mode: 'validate' } })
  expect(result.exitCode).toBe(1)
  expect(foreign(result)).toEqual([])
})

test('a text that is no JSON at all cannot either', async () => {
  const result = await runInWorkspace({ files: { 'blueprint-config.json': hostile }, inputs: { mode: 'validate' } })
  expect(result.exitCode).toBe(1)
  expect(foreign(result)).toEqual([])
})

test('an input cannot either', async () => {
  const result = await runInWorkspace({ inputs: { files: orders.join('\n'), timeout: orders.join(' ') } })
  expect(result.exitCode).toBe(2)
  expect(foreign(result)).toEqual([])
  expect(result.annotations.filter(({ file }) => file !== undefined)).toEqual([])
})

test('the message about a report that cannot be written cannot either', async () => {
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprintOf({ url: 'http://127.0.0.1:1' }), taken: 'not a folder' },
    inputs: { reports: 'json=taken/##[error]injected/report.json' },
  })
  expect(result.exitCode).toBe(3)
  expect(result.log.join('\n')).toContain('injected/report.json')
  expect(foreign(result)).toEqual([])
})

// Windows allows no colon in a name.
const colon = process.platform === 'win32' ? '' : ':'
test.each([
  `a,b${colon}c/100%/${colon}${colon}error${colon}${colon}x/blueprint-config.json`,
  'a b/#1/blueprint-config.json',
])('a file called %j is annotated under its own name and linked', async (path) => {
  const result = await runInWorkspace({ files: { [path]: '{' }, inputs: { mode: 'validate' } })
  expect(result.annotations[0]?.file).toBe(path)
  const link = `/acme/orders/blob/${'b'.repeat(40)}/${path.split('/').map(encodeURIComponent).join('/')}#L1`
  expect(result.summary).toContain(link)
})

test('many failures stay within the budget of GitHub, and the last one says where the others are', async () => {
  await using server = await httpServer(answer(503, 'x'.repeat(100_000)))
  const assertions = Array.from({ length: 50 }, () => ({ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }))
  const steps = Array.from({ length: 10 }, () => ({ url: server.url, assertions }))
  const result = await runInWorkspace({ files: { 'blueprint-config.json': blueprintOf(...steps) } })
  const errors = result.commands.filter(({ name }) => name === 'error')
  expect(errors).toHaveLength(10)
  expect(errors[9]?.properties['title']).toBe('491 more problems')
  for (const { data } of errors) expect(data.length).toBeLessThanOrEqual(4096)
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024)
})

test('a notice of the Action itself counts against the budget too', async () => {
  // The same twice: one notice a step.
  const assertions = [200, 200].map((value) => ({ type: 'STATUS_CODE', operator: 'EQUALS', value }))
  const steps = Array.from({ length: 10 }, () => ({ url: 'https://api.example.com/', assertions }))
  const files = { 'blueprint-config.json': blueprintOf(...steps) }
  const result = await runInWorkspace({ files, inputs: { mode: 'validate' }, event: 'no JSON' })
  const titles = result.commands.filter(({ name }) => name === 'notice').map(({ properties }) => properties['title'])
  expect(titles).toHaveLength(10)
  expect(titles[9]).toBe('2 more notices')
})

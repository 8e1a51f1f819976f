import { describe, expect, test } from '@jest/globals'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { httpServer } from '../helpers/http-server.js'
import { manifestOf } from '../helpers/manifest.js'

const path = 'canaries/blueprint-config.json'

/** Answers /503 with 503, /flaky with 503 once, everything else with 200. */
async function staging(): ReturnType<typeof httpServer> {
  let flaky = 0
  return await httpServer((request, response) => {
    if (request.path === '/flaky') flaky += 1
    const isDown = request.path === '/503' || (request.path === '/flaky' && flaky === 1)
    response.writeHead(isDown ? 503 : 200).end('{"status":"up"}')
  })
}

describe('mode run', () => {
  test('a blueprint that passes: exit 0, outputs, reports, summary', async () => {
    await using server = await staging()
    const result = await runInWorkspace({ files: { [path]: blueprintOf({ url: `${server.url}/` }) } })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({
      conclusion: 'passed',
      'passed-count': '1',
      'failed-count': '0',
      'errored-count': '0',
      'skipped-count': '0',
      'flaky-count': '0',
    })
    expect(JSON.parse(result.reports['results-file'] ?? '')).toMatchObject({ schemaVersion: 1, status: 'passed' })
    expect(result.reports['junit-file']).toContain('<testsuite')
    expect(result.reports['html-file']).toMatch(/<!doctype html>/i)
    expect(result.summary).toContain('passed')
  })

  test('an assertion that fails: exit 1 and an annotation on its own line', async () => {
    await using server = await staging()
    const result = await runInWorkspace({ files: { [path]: blueprintOf({ url: `${server.url}/503` }) } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'failed', 'failed-count': '1' })
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        file: path,
        line: 9,
        endLine: 13,
        title: expect.stringContaining('1 step-1 › assertion 1, STATUS_CODE EQUALS'),
        message: expect.stringMatching(/503[\s\S]*expected: [^\n]*200\nactual: 503\ntarget: [^\n]*\/503/),
      }),
    ])
    expect(result.summary).toContain('503')
  })

  test('a server that refuses: errored, not failed', async () => {
    await using server = await staging()
    const gone = server.url
    await server[Symbol.asyncDispose]()
    const result = await runInWorkspace({ files: { [path]: blueprintOf({ url: gone }) } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'errored', 'errored-count': '1', 'failed-count': '0' })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      title: expect.stringContaining('CONNECTION_REFUSED'),
    })
  })

  test('an invalid blueprint: exit 1, an annotation, and nothing is sent', async () => {
    await using server = await staging()
    const result = await runInWorkspace({ files: { [path]: blueprintOf({ url: server.url, httpMethod: 'FETCH' }) } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['conclusion']).toBe('failed')
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      file: path,
      title: expect.stringMatching(/^Invalid blueprint-config\.json \([A-Z_]+\)$/),
    })
    expect(server.requests).toEqual([])
  })
})

describe('mode validate', () => {
  test('sends nothing and says what is wrong', async () => {
    await using server = await staging()
    const files = { [path]: blueprintOf({ url: server.url }), 'b/blueprint-config.json': blueprintOf({ url: '' }) }
    const result = await runInWorkspace({ files, inputs: { mode: 'validate' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['conclusion']).toBe('failed')
    expect(result.annotations.map(({ file }) => file)).toContain('b/blueprint-config.json')
    expect(result.summary).toContain('b/blueprint-config.json')
    expect(server.requests).toEqual([])
  })

  test('a valid blueprint: exit 0', async () => {
    const files = { [path]: blueprintOf({ url: 'https://api.example.com/health' }) }
    const result = await runInWorkspace({ files, inputs: { mode: 'validate' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['conclusion']).toBe('passed')
  })
})

test.each(['validate', 'run'])(
  'mode %s judges the manifests that it is given, and those that it finds',
  async (mode) => {
    await using server = await httpServer()
    const files = {
      [path]: blueprintOf({ url: server.url }),
      'canary.json': '{"Naem": 5}',
      'prod.canary.json': '{"Naem": 5}',
    }
    const result = await runInWorkspace({ files, inputs: { mode, manifests: 'prod.canary.json' } })
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([1, 'failed'])
    const blamed = result.annotations.filter(({ level }) => level === 'error').map(({ file }) => file)
    expect(new Set(blamed)).toEqual(new Set(['canary.json', 'prod.canary.json']))
  },
)

describe('fail-on', () => {
  const outcomes = async (url: string, inputs: Record<string, string>): Promise<(string | number | null)[]> => {
    const result = await runInWorkspace({ files: { [path]: blueprintOf({ url }) }, inputs })
    return [result.exitCode, result.outputs['conclusion'] ?? null]
  }

  test.each([
    ['error', 0],
    ['failure', 1],
    ['flaky', 1],
    ['never', 0],
  ])('%s and a failed assertion: exit %i, and the conclusion stays failed', async (level, exitCode) => {
    await using server = await staging()
    expect(await outcomes(`${server.url}/503`, { 'fail-on': level })).toEqual([exitCode, 'failed'])
  })

  test.each([
    ['failure', 0],
    ['flaky', 1],
  ])('%s and a flaky step: exit %i', async (level, exitCode) => {
    await using server = await staging()
    const inputs = { 'fail-on': level, retries: '1' }
    expect(await outcomes(`${server.url}/flaky`, inputs)).toEqual([exitCode, 'passed'])
  })

  test('warning counts those about a manifest', async () => {
    await using server = await staging()
    const manifest = JSON.stringify(manifestOf({ RunConfig: { EnvironmentVariables: { DB_PASSWORD: 'k3mfo2lq0dp' } } }))
    const files = { [path]: blueprintOf({ url: server.url }), [path.replace('blueprint-config', 'canary')]: manifest }
    const result = await runInWorkspace({ files, inputs: { 'fail-on': 'warning' } })
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([1, 'passed'])
  })

  test('never does not make a missing file green', async () => {
    const result = await runInWorkspace({ inputs: { files: 'nowhere.json', 'fail-on': 'never' } })
    expect(result.exitCode).toBe(2)
    expect(result.outputs['conclusion']).toBe('aborted')
  })
})

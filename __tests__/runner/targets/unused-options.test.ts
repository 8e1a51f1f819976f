import { expect, test } from '@jest/globals'
import { parseResolve as readResolve } from '../../../lib/commands/options/pair-parsers.js'
import { runSuite } from '../../../lib/runner/run-suite.js'
import { answer, answerJson, httpServer, redirectTo } from '../../helpers/http-server.js'
import { blueprintFile, httpStep, runContext, runOne, runOptions, statuses } from '../../helpers/run.js'

const parseResolve = (text: string) => readResolve({ text, label: '--resolve', source: '--resolve' })

const variable = (name: string, value: string) => ({ name, value, source: '--var' })

test('a variable that the blueprint does not declare is an error before anything is sent', async () => {
  await using server = await httpServer()
  const blueprint = { variables: { baseUrl: server.url }, steps: { 1: httpStep('a', '${baseUrl}/') } }
  const pending = runOne(blueprint, { variables: [variable('baseURL1', 'http://127.0.0.1:1')] })
  await expect(pending).rejects.toMatchObject({
    code: 'VARIABLE_UNUSED',
    hint: expect.stringMatching(/Did you mean "baseUrl"/),
  })
  expect(server.requests).toEqual([])
})

test('a variable that is declared but used by no step is an error too', async () => {
  const blueprint = { variables: { base: 'x', spare: 'y' }, steps: { 1: httpStep('a', 'http://127.0.0.1:1/${base}') } }
  await expect(runOne(blueprint, { variables: [variable('spare', 'z')] })).rejects.toMatchObject({
    code: 'VARIABLE_UNUSED',
  })
})

test('a variable is not used by the name of an extracted value', async () => {
  const extractors = [{ name: 'id', type: 'BODY', path: '$.id' }]
  const steps = {
    1: httpStep('a', 'http://127.0.0.1:1/', { extractors }),
    2: httpStep('b', 'http://127.0.0.1:1/${id}'),
  }
  await expect(runOne({ steps }, { variables: [variable('id', 'z')] })).rejects.toMatchObject({
    code: 'VARIABLE_UNUSED',
  })
})

test('one blueprint of several that uses it is enough', async () => {
  await using server = await httpServer()
  const files = [
    blueprintFile({ steps: { 1: httpStep('a', server.url) } }, 'a.json'),
    blueprintFile({ variables: { base: 'http://127.0.0.1:1' }, steps: { 1: httpStep('b', '${base}/') } }, 'b.json'),
  ]
  const report = await runSuite(files, runOptions({ variables: [variable('base', server.url)] }), runContext())
  expect(report.status).toBe('passed')
})

test('a rewrite that matches nothing is an error before anything is sent', async () => {
  await using server = await httpServer()
  const rewrites = [{ from: `http://127.0.0.2:${server.port}`, to: 'http://127.0.0.1:1' }]
  const pending = runOne({ steps: { 1: httpStep('a', server.url) } }, { rewrites })
  await expect(pending).rejects.toMatchObject({
    code: 'REWRITE_UNUSED',
    hint: expect.stringMatching(/Did you mean "http:\/\/127\.0\.0\.1/),
  })
  expect(server.requests).toEqual([])
})

test.each([
  ['host', 'api.example.com', 0],
  ['port', '127.0.0.1', 1],
])('a --resolve entry for another %s is an error before anything is sent', async (_what, host, offset) => {
  await using server = await httpServer()
  const resolve = [{ host, port: server.port + offset, address: '127.0.0.1' }]
  await expect(runOne({ steps: { 1: httpStep('a', server.url) } }, { resolve })).rejects.toMatchObject({
    code: 'RESOLVE_UNUSED',
  })
  expect(server.requests).toEqual([])
})

test.each([
  ['api.example.com.', 'api.example.com'],
  ['api.example.com', 'API.example.com.'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'bücher.example.'],
])('to the host "%s" leads a --resolve entry or a rewrite for "%s", and neither is unused', async (host, spelled) => {
  await using server = await httpServer()
  const blueprint = { steps: { 1: httpStep('a', `http://${host}:${server.port}/`) } }
  const resolve = [parseResolve(`${spelled}:${server.port}:127.0.0.1`)]
  expect((await runOne(blueprint, { resolve })).report.status).toBe('passed')
  const rewrites = [{ from: `http://${spelled}:${server.port}`, to: server.url }]
  expect((await runOne(blueprint, { rewrites })).report.status).toBe('passed')
})

test('a --resolve entry is matched after the rewrites', async () => {
  await using server = await httpServer()
  const { report } = await runOne(
    { steps: { 1: httpStep('a', 'https://api.example.com/x') } },
    {
      rewrites: [{ from: 'https://api.example.com', to: `http://staging.example.com:${server.port}` }],
      resolve: [{ host: 'staging.example.com', port: server.port, address: '127.0.0.1' }],
    },
  )
  expect(report.status).toBe('passed')
  expect(server.requests[0]?.headers.host).toBe(`staging.example.com:${server.port}`)
})

test('what only an extracted value can tell is looked at when everything has run', async () => {
  await using server = await httpServer(answerJson({ path: '/v2' }))
  const blueprint = {
    steps: {
      1: httpStep('a', `${server.url}/start`, { extractors: [{ name: 'path', type: 'BODY', path: '$.path' }] }),
      2: httpStep('b', `${server.url}\${path}/x`),
    },
  }
  const from = (path: string) => [{ from: `${server.url}${path}`, to: `${server.url}/moved` }]
  // The host stands right before the reference, so nothing of the URL is known for sure.
  expect((await runOne(blueprint, { rewrites: from('/v2') })).report.status).toBe('passed')
  expect(server.requests.at(-1)?.path).toBe('/moved/x')
  const { run } = await runOne(blueprint, { rewrites: from('/v3') })
  expect(run).toMatchObject({ status: 'errored', error: { code: 'REWRITE_UNUSED' } })
})

test.each([
  ['/v1/', '/v1', 'passed'],
  ['/v1/', '/v2', 'REWRITE_UNUSED'],
  ['/', '/v1', 'errored'],
])('a URL known up to %s and a rewrite of %s: %s', async (known, path, expected) => {
  await using server = await httpServer(answerJson({ id: 'x' }))
  const blueprint = {
    steps: {
      1: httpStep('a', `${server.url}/start`, { extractors: [{ name: 'id', type: 'BODY', path: '$.id' }] }),
      2: httpStep('b', `${server.url}${known}\${id}`),
    },
  }
  const rewrites = [{ from: `${server.url}${path}`, to: `${server.url}/moved` }]
  const outcome = runOne(blueprint, { rewrites }).then(
    ({ report }) => report.status,
    ({ code }: { code: string }) => code,
  )
  expect(await outcome).toBe(expected)
})

test('with --follow-redirects a --resolve entry may be for where a redirect leads', async () => {
  await using target = await httpServer(answer(200))
  await using server = await httpServer(redirectTo(`http://moved.example.com:${target.port}/`))
  const resolve = [{ host: 'moved.example.com', port: target.port, address: '127.0.0.1' }]
  const { report } = await runOne({ steps: { 1: httpStep('a', server.url) } }, { resolve, followRedirects: true })
  expect(report.status).toBe('passed')
})

test('beside an invalid blueprint that may have been meant nothing is run, and its diagnostics are shown', async () => {
  await using server = await httpServer()
  const files = [
    blueprintFile('{ broken', 'a.json'),
    blueprintFile({ steps: { 1: httpStep('b', server.url) } }, 'b.json'),
  ]
  const report = await runSuite(files, runOptions({ variables: [variable('base', 'x')] }), runContext())
  expect(report.status).toBe('failed')
  expect(report.runs[0]?.diagnostics.length).toBeGreaterThan(0)
  expect(statuses(report.runs[1]?.steps ?? [])).toEqual(['skipped'])
  expect(server.requests).toEqual([])
})

test('a step that was not selected still counts as one that uses a rewrite', async () => {
  await using server = await httpServer()
  const blueprint = { steps: { 1: httpStep('a', server.url), 2: httpStep('b', 'https://api.example.com/') } }
  const rewrites = [{ from: 'https://api.example.com', to: server.url }]
  expect((await runOne(blueprint, { rewrites, steps: ['a'] })).report.status).toBe('passed')
})

test('a variable that an extracted value shadows says nothing about where a step goes', async () => {
  await using server = await httpServer((request, response) =>
    answerJson({ base: 'http://moved.example.com' })(request, response),
  )
  const blueprint = {
    variables: { base: server.url },
    steps: {
      1: httpStep('a', '${base}/start', { extractors: [{ name: 'base', type: 'BODY', path: '$.base' }] }),
      2: httpStep('b', '${base}/next'),
    },
  }
  const rewrites = [{ from: 'http://moved.example.com', to: `${server.url}/moved` }]
  expect((await runOne(blueprint, { rewrites })).report.status).toBe('passed')
  expect(server.requests.map(({ path }) => path)).toEqual(['/start', '/moved/next'])
})

import { expect, test } from '@jest/globals'
import { runBlueprints, validateBlueprint } from '../../lib/index.js'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { rejectionOf } from '../helpers/error-of.js'
import { answer, httpServer } from '../helpers/http-server.js'

test('a text is validated under the name it was given', async () => {
  const file = await validateBlueprint({ path: 'orders.json', content: '{"steps": 1}' })
  expect(file).toMatchObject({ valid: false, path: 'orders.json' })
  expect(file.diagnostics[0]).toMatchObject({ code: 'TYPE_WRONG', line: 1, column: 11 })
})

test('bytes and text of the same file have the same hash', async () => {
  const content = blueprintText(['https://a.test/'])
  const [text, bytes] = await Promise.all([
    validateBlueprint({ path: 'x', content }),
    validateBlueprint({ path: 'x', content: new TextEncoder().encode(content) }),
  ])
  expect(bytes.sha256).toBe(text.sha256)
})

test('blueprints are run with defaults, and the report holds no secret', async () => {
  await using server = await httpServer((request, response) => {
    response.end(String(request.headers['x-key']))
  })
  const body = { type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'nothing' }
  const step = { headers: { 'x-key': '${AWS_SECRET:key}' }, assertions: [body] }
  const report = await runBlueprints([{ path: 'x', content: blueprintText([server.url], {}, step) }], {
    secrets: [{ name: 'key', key: undefined, value: 'hunter2hunter2', source: 'test' }],
  })
  expect(server.requests[0]?.headers['x-key']).toBe('hunter2hunter2')
  expect(report.status).toBe('failed')
  expect(JSON.stringify(report)).not.toContain('hunter2')
})

test('a run that is aborted reports it', async () => {
  const controller = new AbortController()
  await using server = await httpServer(() => controller.abort(new Error('enough')))
  const content = blueprintText([server.url])
  const report = await runBlueprints([{ path: 'x', content }], { signal: controller.signal })
  expect(report.status).toBe('errored')
})

test('options that fit no blueprint are refused before anything is sent', async () => {
  await using server = await httpServer(answer(200))
  const sources = [{ path: 'x', content: blueprintText([server.url]) }]
  const error = await rejectionOf(runBlueprints(sources, { steps: ['no-such-step'] }))
  expect(error).toMatchObject({ code: 'NOTHING_MATCHED', kind: 'usage' })
  expect(server.requests).toEqual([])
})

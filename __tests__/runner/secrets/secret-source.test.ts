import { expect, test } from '@jest/globals'
import { Redactor } from '../../../lib/core/redactor.js'
import { runSuite } from '../../../lib/runner/run-suite.js'
import { givenSecrets } from '../../../lib/runner/secrets/secret-source.js'
import { httpServer } from '../../helpers/http-server.js'
import { blueprintFile, httpStep, runContext, runOne, runOptions } from '../../helpers/run.js'

const signal = new AbortController().signal
const secret = (name: string, key: string | undefined, value: string, source = '--secret') => ({
  name,
  key,
  value,
  source,
})

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf'

test.each([
  ['the whole secret', { name: 'app', key: undefined }, 'whole-value'],
  ['a key of its own', { name: 'db', key: 'user' }, 'given-key'],
  ['a key of a JSON secret', { name: 'db', key: 'password' }, 'from-json'],
  ['a number in a JSON secret', { name: 'db', key: 'port' }, '5432'],
  ['a name with a slash', { name: 'login/basic', key: 'u' }, 'slashed'],
  ['a name that is written as an ARN', { name: ARN, key: 'password' }, 'from-json'],
])('%s is found', async (_name, reference, value) => {
  const given = [
    secret('app', undefined, 'whole-value'),
    secret('db', undefined, '{"user": "json-user", "password": "from-json", "port": 5432}'),
    secret('db', 'user', 'given-key'),
    secret('login/basic', 'u', 'slashed'),
  ]
  await expect(givenSecrets(given, new Redactor())(reference, signal)).resolves.toMatchObject({ value })
})

test.each([
  ['nothing was given', [], { name: 'app', key: undefined }],
  ['another key was given', [secret('app', 'a', 'value')], { name: 'app', key: 'b' }],
  ['the same key of another secret was given', [secret('other', 'a', 'value')], { name: 'app', key: 'a' }],
  ['only a key was given', [secret('app', 'a', 'value')], { name: 'app', key: undefined }],
  ['the secret is no JSON', [secret('app', undefined, 'plain-value')], { name: 'app', key: 'a' }],
  ['the key is not there', [secret('app', undefined, '{"b": "value"}')], { name: 'app', key: 'a' }],
  ['the key is inherited', [secret('app', undefined, '{}')], { name: 'app', key: 'constructor' }],
  ['the value is an object', [secret('app', undefined, '{"a": {"b": "value"}}')], { name: 'app', key: 'a' }],
])('it is unavailable when %s', async (_name, given, reference) => {
  const error: unknown = await givenSecrets(given, new Redactor())(reference, signal).catch((cause: unknown) => cause)
  expect(error).toMatchObject({ code: expect.stringMatching(/^SECRET_/) })
  expect(String(error)).not.toMatch(/value"|plain-value/)
})

test('of two values for the same reference the later one counts', async () => {
  const given = [secret('app', undefined, 'the-first'), secret('app', undefined, 'the-second')]
  const source = givenSecrets(given, new Redactor())
  await expect(source({ name: 'app', key: undefined }, signal)).resolves.toMatchObject({ value: 'the-second' })
})

test('a key taken out of a JSON secret is learned before it is returned, and all that stands beside it', async () => {
  const redactor = new Redactor()
  await givenSecrets([secret('db', undefined, '{"password":"from-json","other":"beside-it"}')], redactor)(
    { name: 'db', key: 'password' },
    signal,
  )
  expect(redactor.clean('from-json beside-it')).toBe('*** ***')
})

test('a step whose secret is missing is errored before anything is sent, and says how to give it', async () => {
  await using server = await httpServer()
  const headers = { 'X-Key': '${AWS_SECRET:app:key}' }
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url, { headers }) } })
  expect(steps[0]).toMatchObject({
    status: 'errored',
    error: {
      code: 'SECRET_UNAVAILABLE',
      pointer: '/steps/1/headers/X-Key',
      hint: expect.stringMatching(/--secret app:key=VALUE/),
    },
  })
  expect(server.requests).toEqual([])
})

test.each(['plain', 'base64', 'url', 'json', 'html'])(
  'a secret that a server sends back (%s) is nowhere in the report',
  async (form) => {
    const value = 's3cr3t "v&lue" ä/+='
    const echoed = {
      plain: value,
      base64: Buffer.from(`user:${value}`).toString('base64'),
      url: encodeURIComponent(value),
      json: JSON.stringify(value),
      html: value.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    }[form]
    await using server = await httpServer((_request, response) => response.end(`${'x'.repeat(480)}<${echoed}>`))
    const assertions = [
      { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x ${AWS_SECRET:app}' },
      { type: 'BODY', path: '$.a', operator: 'EQUALS', value: '${AWS_SECRET:app}' },
    ]
    const { report, events } = await runOne(
      { steps: { 1: httpStep('a', `${server.url}/?q=\${AWS_SECRET:app}`, { assertions }) } },
      { secrets: [secret('app', undefined, value)] },
    )
    const text = JSON.stringify([report, events])
    for (const piece of [value, echoed, 's3cr3t', encodeURIComponent(value)]) expect(text).not.toContain(piece)
    expect(report.runs[0]?.steps[0]?.assertions[0]?.actual).toContain('***')
  },
)

test('an error that quotes a secret is cleaned before anyone hears of it', async () => {
  const headers = { 'Transfer-Encoding': '${AWS_SECRET:app}' }
  const { steps, events } = await runOne(
    { steps: { 1: httpStep('a', 'http://127.0.0.1:1/', { headers }) } },
    { secrets: [secret('app', undefined, 'hunter2-value')] },
  )
  expect(steps[0]?.error?.message).toContain('***')
  expect(JSON.stringify(events)).not.toContain('hunter2-value')
})

test('what only a later blueprint shows to be a secret is taken out of the earlier ones too', async () => {
  await using server = await httpServer((_request, response) => response.end('{"value":"late-value-1"}'))
  const assertions = [{ type: 'BODY', path: '$.value', operator: 'EQUALS', value: 'x' }]
  const extractors = [{ name: 'token', type: 'BODY', path: '$.value' }]
  const files = [
    blueprintFile({ steps: { 1: httpStep('a', server.url, { assertions }) } }, 'a.json'),
    blueprintFile({ steps: { 1: httpStep('b', server.url, { extractors }) } }, 'b.json'),
  ]
  const report = await runSuite(files, runOptions({ concurrency: 1 }), runContext())
  expect(report.runs[0]?.steps[0]?.assertions[0]?.actual).toBe('***')
  expect(JSON.stringify(report)).not.toContain('late-value-1')
})

test.each([
  [{ name: 'login/api', key: 'key' }, '--secret login/api:key=VALUE', '{"login/api": {"key": "VALUE"}}'],
  [{ name: 'login/api', key: undefined }, '--secret login/api=VALUE', '{"login/api": "VALUE"}'],
])('the hint for %j gives what then answers it', async (reference, option, file) => {
  const error: unknown = await givenSecrets([], new Redactor())(reference, signal).catch((cause: unknown) => cause)
  expect(error).toMatchObject({ hint: expect.stringContaining(option) })
  expect(error).toMatchObject({ hint: expect.stringContaining(file) })
})

test('a member that is too short to be removed from texts is refused', async () => {
  const given = [secret('db', undefined, '{"pin":"12"}')]
  await expect(givenSecrets(given, new Redactor())({ name: 'db', key: 'pin' }, signal)).rejects.toMatchObject({
    code: 'SECRET_INVALID',
  })
})

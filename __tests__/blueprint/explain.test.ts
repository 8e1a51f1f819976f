import { expect, test } from '@jest/globals'
import { schemaDiagnostics } from '../../lib/blueprint/validate.js'
import { blueprintOf, httpStep, tcpStep, underlined } from '../helpers/lint.js'
import { documentOf } from '../helpers/parse.js'

interface Found {
  readonly place: string
  readonly source: string
  readonly message: string
  readonly hint: string
}

/** What is said about a blueprint: code and pointer, what is underlined, message and hint. */
function explain(blueprint: object): Found[] {
  const text = JSON.stringify(blueprint, null, 2)
  return schemaDiagnostics(documentOf(text)).map((diagnostic) => ({
    place: `${diagnostic.code} ${diagnostic.pointer}`,
    source: underlined(text, diagnostic),
    message: diagnostic.message,
    hint: diagnostic.hint ?? '',
  }))
}

function placesOf(blueprint: object): string[] {
  return explain(blueprint).map(({ place }) => place)
}

const step = (members: object): object => blueprintOf([httpStep(members)])
const assertion = (members: object): object => step({ assertions: [members] })
const { httpMethod: _, ...withoutMethod } = { ...httpStep(), httpMethod: '' }

test('a misspelt required member is one diagnostic, at its key', () => {
  const found = explain(blueprintOf([{ ...withoutMethod, htpMethod: 'GET' }]))
  expect(found.map(({ place, source }) => [place, source])).toEqual([
    ['PROPERTY_UNKNOWN /steps/1/htpMethod', '"htpMethod"'],
  ])
  expect(found[0]?.message).toContain('required "httpMethod" is missing')
  expect(found[0]?.hint).toBe('Did you mean "httpMethod"?')
})

test.each(['NTO_EQUALS', 'OT_EQUALS', 'NOT_EQUAL', 'NOTEQUALS'])(
  '%s is taken for NOT_EQUALS and never for its opposite',
  (operator) => {
    const [found] = explain(assertion({ type: 'STATUS_CODE', operator, value: 500 }))
    expect(found?.hint).toBe('Did you mean "NOT_EQUALS"?')
  },
)

test.each(['NOEN', 'NONNE', 'none'])('%s is taken for NONE', (type) => {
  const [found] = explain(step({ authentication: { type } }))
  expect(found?.hint).toBe('Did you mean "NONE"?')
})

test('what stands under a misspelt member is judged as that member', () => {
  expect(
    placesOf(step({ assertions: undefined, asertions: [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS' }] })),
  ).toEqual(['PROPERTY_UNKNOWN /steps/1/asertions', 'PROPERTY_MISSING /steps/1/asertions/0/value'])
})

test.each([
  ['checkerType', blueprintOf([httpStep({ checkerType: 'http' })]), 'VALUE_NOT_ALLOWED /steps/1/checkerType'],
  [
    'checkerType without a resemblance',
    blueprintOf([httpStep({ checkerType: 'PING' })]),
    'VALUE_NOT_ALLOWED /steps/1/checkerType',
  ],
  [
    'checkerType of another checker',
    blueprintOf([tcpStep({ checkerType: 'HTTP' })]),
    'VALUE_NOT_ALLOWED /steps/1/checkerType',
  ],
  ['checkerType that is a number', blueprintOf([httpStep({ checkerType: 1 })]), 'TYPE_WRONG /steps/1/checkerType'],
  ['no checkerType', blueprintOf([httpStep({ checkerType: undefined })]), 'PROPERTY_MISSING /steps/1/checkerType'],
  [
    'checkertype',
    blueprintOf([httpStep({ checkerType: undefined, checkertype: 'HTTP' })]),
    'PROPERTY_UNKNOWN /steps/1/checkertype',
  ],
  [
    'type of an assertion',
    assertion({ type: 'STATUS', operator: 'EQUALS', value: 200 }),
    'VALUE_NOT_ALLOWED /steps/1/assertions/0/type',
  ],
  [
    'type of another checker',
    assertion({ type: 'TTL', operator: 'EQUALS', value: 2 }),
    'VALUE_NOT_ALLOWED /steps/1/assertions/0/type',
  ],
  [
    'no type',
    assertion({ headerName: 'ETag', operator: 'EXIST', value: true }),
    'PROPERTY_MISSING /steps/1/assertions/0/type',
  ],
  [
    'operator',
    assertion({ type: 'STATUS_CODE', operator: 'EQUAL', value: 200 }),
    'VALUE_NOT_ALLOWED /steps/1/assertions/0/operator',
  ],
  ['no operator', assertion({ type: 'STATUS_CODE', value: 200 }), 'PROPERTY_MISSING /steps/1/assertions/0/operator'],
  [
    'type of authentication',
    step({ authentication: { type: 'BEARER', token: 'x' } }),
    'VALUE_NOT_ALLOWED /steps/1/authentication/type',
  ],
  [
    'no type of authentication',
    step({ authentication: { apiKey: 'x' } }),
    'PROPERTY_MISSING /steps/1/authentication/type',
  ],
])('%s: one mistake is one diagnostic', (_name, blueprint, expected) => {
  expect(placesOf(blueprint)).toEqual([expected])
})

test('the other mistakes of a step are found although its checkerType is misspelt', () => {
  const assertions = [{ type: 'STATUS', operator: 'EQUALS', value: '200' }]
  expect(placesOf(step({ checkerType: 'htpp', timeout: 1, assertions }))).toEqual([
    'VALUE_NOT_ALLOWED /steps/1/checkerType',
    'VALUE_NOT_ALLOWED /steps/1/assertions/0/type',
    'TYPE_WRONG /steps/1/assertions/0/value',
    'VALUE_OUT_OF_RANGE /steps/1/timeout',
  ])
})

test('all mistakes of a file are found in one pass', () => {
  const blueprint = {
    $schema: './schema.json',
    globalSettings: { stepTimeout: '5000' },
    variables: { 'a-b': 'x' },
    steps: {
      0: httpStep({ stepName: 'a b' }),
      2: { stepName: 'dns', checkerType: 'DNS', domain: 'https://x.example' },
      3: httpStep({ httpMethod: 'FETCH', extractors: [{ name: 'id', type: 'HEADER' }] }),
    },
  }
  expect(placesOf(blueprint)).toEqual([
    'SCHEMA_KEY /$schema',
    'TYPE_WRONG /globalSettings/stepTimeout',
    'NAME_INVALID /variables/a-b',
    'STEP_KEY_INVALID /steps/0',
    'NAME_INVALID /steps/0/stepName',
    'HOSTNAME_INVALID /steps/2/domain',
    'VALUE_NOT_ALLOWED /steps/3/httpMethod',
    'VALUE_NOT_ALLOWED /steps/3/extractors/0/type',
  ])
})

test('a missing member is underlined at the key of its object, in a list at the opening brace', () => {
  const blueprint = step({ url: undefined, assertions: [{ type: 'HEADER', operator: 'EXIST', value: true }] })
  expect(explain(blueprint).map(({ place, source }) => [place, source])).toEqual([
    ['PROPERTY_MISSING /steps/1/assertions/0/headerName', '{'],
    ['PROPERTY_MISSING /steps/1/url', '"1"'],
  ])
})

test('the invented structure of a version and a list of checks is two diagnostics', () => {
  expect(placesOf({ version: '1.0', checks: [{ name: 'home', type: 'http' }] })).toEqual([
    'PROPERTY_UNKNOWN /version',
    'PROPERTY_UNKNOWN /checks',
  ])
})

test('steps as a list is one diagnostic, and its steps are judged', () => {
  expect(placesOf({ steps: [httpStep(), httpStep({ httpMethod: 'get' })] })).toEqual([
    'STEPS_NOT_OBJECT /steps',
    'VALUE_NOT_ALLOWED /steps/1/httpMethod',
  ])
})

test.each([
  ['timeout', step({ timeout: '${timeout}' }), 'A number cannot come from a variable'],
  ['waitTime', step({ waitTime: 5000 }), 'waitTime counts seconds, not milliseconds: 5 for 5000 ms.'],
  ['header', step({ authentication: { type: 'API_KEY', apiKey: 'x', header: 'y' } }), 'Write "headerName"'],
  ['Authentication', step({ Authentication: { type: 'NONE' } }), 'small a'],
  ['connectionTimeout', blueprintOf([tcpStep({ connectionTimeout: 3000 })]), 'use "timeout"'],
  ['HEADER EXISTS', assertion({ type: 'HEADER', headerName: 'a', operator: 'EXISTS', value: true }), 'write EXIST.'],
  ['BODY EXIST', assertion({ type: 'BODY', path: '$', operator: 'EXIST', value: true }), 'write EXISTS.'],
  ['a number in BODY', assertion({ type: 'BODY', path: '$', operator: 'EQUALS', value: 5 }), '"value": "5"'],
  ['NOT_EQUALS is not taken for EQUALS', assertion({ type: 'RESPONSE_TIME', operator: 'NOT_EQUALS', value: 5 }), ''],
])('%s has a hint of its own', (_name, blueprint, expected) => {
  const [found, ...others] = explain(blueprint)
  expect(others).toEqual([])
  expect(expected === '' ? found?.hint : found?.hint.includes(expected)).toBe(expected === '' ? '' : true)
})

test.each([
  ['https://user:hunter2@www.example.com:8443/x', 'www.example.com'],
  ['www.example.com:443', 'www.example.com'],
  ['www.example.com.', 'www.example.com'],
  ['www.example.com/health', 'www.example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('for the host name %s the right one is suggested', (domain, expected) => {
  const [found] = explain({ steps: { 1: { stepName: 'dns', checkerType: 'DNS', domain } } })
  expect(found?.hint).toContain(`Write "${expected}".`)
  expect(JSON.stringify([found?.message, found?.hint])).not.toContain('hunter2')
})

test('what may be a secret is not repeated', () => {
  const secret = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'
  const blueprint = step({
    httpMethod: secret,
    authentication: { type: secret, username: [secret], password: 12_345_678 },
  })
  const said = explain(blueprint).map(({ message, hint }) => message + hint)
  expect(said.join('\n')).not.toMatch(/4eC39|12345678/)
})

test('names of object members that every object inherits are unknown members', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__']
  const text = JSON.stringify(step({ x: 0 })).replace('"x":0', names.map((name) => `"${name}":0`).join())
  expect(schemaDiagnostics(documentOf(text)).map(({ pointer }) => pointer)).toEqual(
    names.map((name) => `/steps/1/${name}`),
  )
})

test('a long or hostile name is cut and escaped in a message', () => {
  const [found] = explain(step({ [`\u001b[31m\u202e${'x'.repeat(1000)}`]: 1 }))
  expect(found?.message).toContain('"\\x1b[31m\\u{202e}x')
  expect(found?.message.length).toBeLessThan(300)
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../../lib/blueprint/parse-document.js'
import { RULE_CODES, runRules } from '../../../lib/blueprint/rules/table.js'
import { drawn } from '../../helpers/property.js'

const hostileTexts = fc.constantFrom(
  '',
  '$',
  '${',
  '${}',
  '${a}',
  '${AWS_SECRET:a:b:c}',
  '${AWS_SECRET:${a}}',
  '$..*[?(@.a)]',
  '$[(@.length-1)]',
  '(',
  '(?<a>',
  '\u0000\u001b[31m',
  '\ud800',
  'http://',
  'https://a:b@c:99999',
  'arn:',
  '200',
  'EQUALS',
  'NOT_EQUALS',
  'CONTAINS',
  'NOT_CONTAINS',
  'IN_RANGE',
  'EXIST',
  'EXISTS',
  'REGEX_MATCH',
  'GREATER_THAN',
  'LESS_THAN',
  'HTTP',
  'TCP',
  'DNS',
  'SSL',
  'STATUS_CODE',
  'BODY',
  'HEADER',
  'RESPONSE_TIME',
  'RESPONSE_DATA',
  'CERTIFICATE_EXPIRY',
  'HEX',
  'ASCII',
  'HEAD',
  'GET',
  'BASIC',
  'SIGV4',
  'API_KEY',
  'OAUTH_CLIENT_CREDENTIALS',
  '__proto__',
  'constructor',
)
const names = fc.constantFrom(
  'variables',
  'globalSettings',
  'stepTimeout',
  'steps',
  '1',
  '2',
  '10',
  'stepName',
  'checkerType',
  'url',
  'httpMethod',
  'timeout',
  'waitTime',
  'headers',
  'body',
  'authentication',
  'assertions',
  'extractors',
  'type',
  'operator',
  'value',
  'rangeMin',
  'rangeMax',
  'headerName',
  'target',
  'path',
  'regex',
  'regexGroup',
  'name',
  'field',
  'encoding',
  'sendData',
  'expectedResponse',
  'unit',
  'username',
  'password',
  'apiKey',
  'tokenUrl',
  'roleArn',
  '__proto__',
  'constructor',
  'toString',
  'a~/b',
)
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(hostileTexts, fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, fc.string()), tie('value'), { maxKeys: 6 }),
  ),
}))
const members = fc.dictionary(names, anything, { maxKeys: 12 })
const step = fc
  .record({
    base: members,
    checkerType: hostileTexts,
    assertions: fc.array(members, { maxLength: 6 }),
    extractors: fc.array(members, { maxLength: 3 }),
  })
  .map(({ base, ...rest }) => ({ ...base, ...rest }))
const blueprint = fc.record({
  variables: fc.oneof(fc.dictionary(names, hostileTexts), anything),
  steps: fc.dictionary(fc.constantFrom('1', '2', '3', '10'), step),
})

function holds(value: unknown): void {
  const text = JSON.stringify(value)
  const { document } = parseDocument({ path: 'x.json', bytes: Buffer.from(text) })
  if (document === undefined) return
  for (const { code, message, hint, line, column, endLine, endColumn } of runRules(document)) {
    expect(RULE_CODES).toHaveProperty(code)
    expect(message).toMatch(/^[^\p{Cc}]{8,400}$/u)
    expect(hint).toMatch(/^[^\p{Cc}]{8,400}$/u)
    expect([line, endLine]).toEqual([1, 1])
    expect(column).toBeGreaterThanOrEqual(1)
    expect(endColumn).toBeGreaterThanOrEqual(column)
    expect(endColumn).toBeLessThanOrEqual(text.length + 1)
  }
}

test('no JSON makes a rule throw or speak nonsense', () => {
  fc.assert(fc.property(anything, holds), drawn(300))
})

test('nothing in the shape of a blueprint makes a rule throw or speak nonsense', () => {
  fc.assert(fc.property(blueprint, holds), drawn())
})

test('a very large hostile file is judged in seconds', () => {
  const assertions = Array.from({ length: 2_000 }, (_, index) => ({
    type: 'HEADER',
    headerName: 'X',
    operator: 'NOT_CONTAINS',
    value: `v${index}`,
  }))
  const variables = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`v${index}`, `\${v${index + 1}}`]))
  const headers = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`h${index}`, `\${v${index}}\${w}`]))
  const text = JSON.stringify({
    variables,
    steps: { 1: { checkerType: 'HTTP', url: `\${v0}${'${'.repeat(100_000)}`, headers, assertions } },
  })
  const { document } = parseDocument({ path: 'x.json', bytes: Buffer.from(text) })
  if (document === undefined) throw new Error('not parsed')
  const started = performance.now()
  runRules(document)
  expect(performance.now() - started).toBeLessThan(5000)
})

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { MAX_PROBLEMS } from '../../lib/blueprint/limits.js'
import { validateBlueprint } from '../../lib/blueprint/validate.js'
import { compareDiagnostics } from '../../lib/core/diagnostic.js'
import { blueprintOf, httpStep } from '../helpers/lint.js'

const realistic = '__tests__/fixtures/realistic'

function validateText(text: string | Uint8Array) {
  return validateBlueprint({ path: 'blueprint-config.json', bytes: Buffer.from(text) })
}

function codesOf(text: string): string[] {
  return validateText(text).diagnostics.map(({ code }) => code)
}

test.each(readdirSync(realistic))('%s is valid', (name) => {
  const bytes = readFileSync(`${realistic}/${name}/blueprint-config.json`)
  const file = validateBlueprint({ path: name, bytes })
  expect(file.diagnostics.filter(({ severity, source }) => severity === 'error' || source !== 'rule')).toEqual([])
  expect(file.valid && file.blueprint).toEqual(JSON.parse(bytes.toString('utf8')))
})

test.each([
  ['nothing', ''],
  ['an empty list', '[]'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['a number beyond all limits', '{"steps": 1e400}'],
  ['a bomb of brackets', '['.repeat(10_000)],
  ['a bomb of objects', '{"a":'.repeat(10_000)],
  ['a bomb that is closed again', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
])('%s is invalid, with one error that has a hint', (_, text) => {
  const file = validateText(text)
  expect(file.valid).toBe(false)
  expect(file.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
  expect(file.diagnostics[0]?.hint).toMatch(/\.$/)
})

test('syntax, schema and rules are reported together, sorted by position', () => {
  const text = `{
  // a comment
  "steps": {
    "1": {"stepName": "a", "checkerType": "HTTP", "url": "https://\${nowhere}/", "httpMethod": "get"}
  }
}`
  const { diagnostics } = validateText(text)
  expect(new Set(diagnostics.map(({ source }) => source))).toEqual(new Set(['syntax', 'schema', 'rule']))
  expect(diagnostics).toEqual([...diagnostics].sort(compareDiagnostics))
})

test('a value that a syntax error spoils is not refused again by the schema', () => {
  expect(
    codesOf(
      '{"steps": {"1": {"stepName": "a", "checkerType": "HTTP", "url": "https://x.example", "httpMethod": "GET", "timeout": 1e400}}}',
    ),
  ).not.toContain('TYPE_WRONG')
})

test('rules are silent about what the schema already refuses', () => {
  const secretHost = { stepName: 'dns', checkerType: 'DNS', domain: '${AWS_SECRET:host}' }
  const { diagnostics } = validateText(JSON.stringify(blueprintOf([secretHost])))
  const atHost = diagnostics.filter(({ pointer }) => pointer === '/steps/1/domain')
  expect(atHost.map(({ code }) => code)).toEqual(['HOSTNAME_INVALID'])
})

test('a file with only warnings is valid', () => {
  const file = validateText(JSON.stringify(blueprintOf([httpStep({ assertions: [] })])))
  expect(file.valid).toBe(true)
  expect(file.diagnostics.map(({ severity }) => severity)).toContain('warning')
})

test('of very many problems the first are shown, with a notice, and errors before the others', () => {
  const members = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`unknown${index}`, 1]))
  const file = validateText(JSON.stringify({ ...members, steps: { 1: httpStep() } }))
  expect(file.valid).toBe(false)
  expect(file.diagnostics).toHaveLength(MAX_PROBLEMS + 1)
  expect(file.diagnostics.at(-1)).toMatchObject({ code: 'TOO_MANY_PROBLEMS', severity: 'notice' })
})

test('a file of 50 MB is refused before it is read', () => {
  const file = validateText(Buffer.alloc(50 * 1024 * 1024, '['))
  expect(file.diagnostics.map(({ code }) => code)).toEqual(['FILE_TOO_LARGE'])
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('bytes of any kind give diagnostics and never an exception', () => {
  for (let first = 0; first < 256; first++) {
    expect(validateText(Uint8Array.from([first, 255 - first, 0x22, 0x7b])).valid).toBe(false)
  }
})

test('the SHA-256 is that of the bytes, not of the text', () => {
  const { sha256 } = validateBlueprint({ path: 'x.json', bytes: Buffer.from('\ufeff{}') })
  expect(sha256).toBe(createHash('sha256').update('\ufeff{}').digest('hex'))
})

test('the SHA-256 is of what was validated, whatever becomes of the bytes', () => {
  const bytes = Buffer.from('{}')
  const file = validateBlueprint({ path: 'x.json', bytes })
  bytes.fill(32)
  expect(file.sha256).toBe(createHash('sha256').update('{}').digest('hex'))
})

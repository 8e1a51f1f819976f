import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Blueprint, HttpStep, Step } from '../../lib/blueprint/generated/blueprint.js'
import { Redactor } from '../../lib/core/redactor.js'
import { showPlainly } from '../../lib/core/visible.js'
import type { GivenSecret, GivenVariable } from '../../lib/runner/options.js'
import { isSubstituted, LITERAL_FIELDS, SUBSTITUTED_FIELDS } from '../../lib/runner/references.js'
import { resolveStep } from '../../lib/runner/resolve-step.js'
import { firstScope, withExtracted } from '../../lib/runner/scope.js'
import { givenSecrets } from '../../lib/runner/secrets/secret-source.js'

const http = (given: Partial<HttpStep>): HttpStep => ({
  stepName: 'a',
  checkerType: 'HTTP',
  url: 'http://x/',
  httpMethod: 'GET',
  ...given,
})

interface Given {
  readonly variables?: Record<string, string>
  readonly given?: readonly GivenVariable[]
  readonly extracted?: Record<string, string>
  readonly secrets?: readonly GivenSecret[]
  readonly redactor?: Redactor
}

function resolve<S extends Step>(step: S, given: Given = {}) {
  const blueprint: Blueprint = { steps: {}, ...(given.variables === undefined ? {} : { variables: given.variables }) }
  const { redactor = new Redactor() } = given
  const extracted = new Map(Object.entries(given.extracted ?? {}))
  return resolveStep(step, '/steps/1', {
    scope: withExtracted(firstScope(blueprint, given.given ?? []), extracted, { source: 'step "1" (login)' }),
    secrets: givenSecrets(given.secrets ?? [], redactor),
    redactor,
    show: showPlainly,
    signal: new AbortController().signal,
  })
}

const secret = (name: string, key: string | undefined, value: string) => ({ name, key, value, source: '--secret' })

test('several references in one text are replaced, text around them stays', async () => {
  const { step } = await resolve(http({ url: '${base}/a/${id}?q=${id}#$' }), {
    variables: { base: 'http://h', id: '7' },
  })
  expect(step.url).toBe('http://h/a/7?q=7#$')
})

test('what is put in is literal: no reference in it is replaced, no $& means anything', async () => {
  const extracted = { evil: '${other} $& $1 $$ ${AWS_SECRET:x}' }
  const { step } = await resolve(http({ body: '[${evil}]' }), { variables: { other: 'o' }, extracted })
  expect(step.body).toBe('[${other} $& $1 $$ ${AWS_SECRET:x}]')
})

test('fields of fixed words, names and descriptions are taken as they are', async () => {
  const step = http({
    assertions: [{ type: 'HEADER', headerName: '${h}', operator: 'EQUALS', value: '${h}', description: '${h}' }],
    extractors: [{ name: 'n', type: 'BODY', path: '$.${h}', regex: '${h}' }],
  })
  const resolved = await resolve(step, { variables: { h: 'X' } })
  expect(resolved.step.assertions).toEqual([
    { type: 'HEADER', headerName: 'X', operator: 'EQUALS', value: 'X', description: '${h}' },
  ])
  expect(resolved.step.extractors).toEqual([{ name: 'n', type: 'BODY', path: '$.X', regex: 'X' }])
})

test('a header may be called like a fixed field', async () => {
  const { step } = await resolve(http({ headers: { type: '${x}', name: '${x}' } }), { variables: { x: 'y' } })
  expect(step.headers).toEqual({ type: 'y', name: 'y' })
})

test('every text field of the schema is either replaced or taken as it is, none is both', () => {
  const schema: unknown = JSON.parse(readFileSync('blueprint.schema.json', 'utf8'))
  const fields = new Set(textFieldsOf(schema))
  for (const own of ['globalSettings', 'stepTimeout', 'headers', 'variables', 'steps']) fields.delete(own)
  const known = [...SUBSTITUTED_FIELDS, ...LITERAL_FIELDS]
  expect([...fields].filter((field) => !known.includes(field))).toEqual([])
  expect(known.filter((field) => !fields.has(field))).toEqual([])
  expect([...SUBSTITUTED_FIELDS].filter((field) => LITERAL_FIELDS.has(field))).toEqual([])
})

test.each([
  [['url'], true],
  [['headers', 'operator'], true],
  [['headers'], false],
  [['assertions', 0, 'value'], true],
  [['assertions', 0, 'operator'], false],
  [['authentication', 'tokenApiAuth', 0], false],
  [['stepName'], false],
])('%j is replaced: %s', (path, expected) => {
  expect(isSubstituted(path)).toBe(expected)
})

test('a given variable wins over the blueprint, the last given one over the others', async () => {
  const given = [
    { name: 'base', value: 'http://file', source: 'vars.json' },
    { name: 'base', value: 'http://flag', source: '--var' },
  ]
  const { step, inputs } = await resolve(http({ url: '${base}/' }), { variables: { base: 'http://own' }, given })
  expect(step.url).toBe('http://flag/')
  expect(inputs).toEqual([{ name: 'base', source: '--var', value: 'http://flag' }])
})

test('an extracted value shadows a variable of that name', async () => {
  const { step } = await resolve(http({ body: '${id}' }), { variables: { id: 'own' }, extracted: { id: 'extracted' } })
  expect(step.body).toBe('extracted')
})

test('a variable may hold a secret, and is then never shown', async () => {
  const redactor = new Redactor()
  const { step, inputs } = await resolve(http({ headers: { 'X-Key': '${key}' } }), {
    variables: { key: 'k-${AWS_SECRET:app:key}' },
    secrets: [secret('app', 'key', 'value-1')],
    redactor,
  })
  expect(step.headers).toEqual({ 'X-Key': 'k-value-1' })
  expect(inputs).toEqual([
    { name: 'key', source: 'variables', value: '***' },
    { name: 'AWS_SECRET:app:key', source: '--secret', value: '***' },
  ])
  expect(redactor.clean('k-value-1')).not.toContain('value-1')
})

test('a variable inside a variable is refused, with what AWS documents', async () => {
  const pending = resolve(http({ url: '${base}/' }), { variables: { base: 'http://${host}', host: 'h' } })
  await expect(pending).rejects.toMatchObject({
    code: 'VARIABLE_MISSING',
    pointer: '/steps/1/url',
    hint: expect.stringMatching(/AWS does not document variables inside variables/),
  })
})

test('a missing variable names the nearest one and where it is missing', async () => {
  const pending = resolve(http({ headers: { 'X-A': '${toke}' } }), { extracted: { token: 't' } })
  await expect(pending).rejects.toMatchObject({
    code: 'VARIABLE_MISSING',
    pointer: '/steps/1/headers/X-A',
    hint: 'Did you mean "token"?',
  })
})

test('what is no reference stays and is warned about', async () => {
  const { step, warnings } = await resolve(http({ body: '${user.name} ${open' }))
  expect(step.body).toBe('${user.name} ${open')
  expect(warnings).toEqual([expect.stringMatching(/user\.name.*AWS does not document/), expect.stringMatching(/open/)])
})

test.each(['${AWS_SECRET}x${AWS_SECRET:}', '${aws_secret:a}', '${ AWS_SECRET:a }'])('%s is refused', async (body) => {
  await expect(resolve(http({ body }))).rejects.toMatchObject({ pointer: '/steps/1/body' })
})

test('a value used as a credential is learned, whatever it came from', async () => {
  const redactor = new Redactor()
  const headers = { Authorization: 'Bearer ${jwt}' }
  await resolve(http({ headers }), { extracted: { jwt: 'abc-123-def' }, redactor })
  expect(redactor.clean('the token abc-123-def')).toBe('the token ***')
})

test('a value amid other things in a credential header is learned on its own', async () => {
  const redactor = new Redactor()
  await resolve(http({ headers: { Cookie: 'lang=fi; sid=${sid}' } }), { extracted: { sid: 'abc-123-def' }, redactor })
  expect(redactor.clean('abc-123-def')).toBe('***')
})

test('a given variable that the blueprint does not declare is none of its variables', async () => {
  const given = [{ name: 'host', value: 'h', source: '--var' }]
  await expect(resolve(http({ url: 'http://${host}/' }), { given })).rejects.toMatchObject({ code: 'VARIABLE_MISSING' })
})

function textFieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.entries(schema.properties ?? {}) : []
  const texts = own.filter(([, field]) => isText(field)).map(([name]) => name)
  return [...texts, ...Object.values(schema).flatMap(textFieldsOf)]
}

function isText(field: unknown): boolean {
  const text = JSON.stringify(field)
  if (typeof field !== 'object' || field === null) return false
  if ('items' in field) return isText(field.items)
  return (
    /^\{[^{]*"type":"string"/.test(text) || 'enum' in field || ('const' in field && typeof field.const === 'string')
  )
}

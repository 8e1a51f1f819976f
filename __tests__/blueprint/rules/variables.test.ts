import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint, underlined } from '../../helpers/lint.js'

const id = { name: 'id', type: 'BODY', path: '$.id' }
const uses = (name: string, members: object = {}) =>
  httpStep({ stepName: `uses-${name}`, headers: { 'X-Value': `\${${name}}` }, ...members })

test('every variable that is defined and used is fine', () => {
  const steps = [httpStep({ extractors: [id] }), uses('id'), uses('tenant')]
  expect(codes(blueprintOf(steps, { variables: { tenant: 'acme' } }))).toEqual([])
})

test('an unknown variable is underlined alone, and the nearest name is offered', () => {
  const text = JSON.stringify(
    blueprintOf([httpStep({ url: '${base}/a/${bsae}' })], { variables: { base: 'https://a.example' } }),
    null,
    2,
  )
  const [finding] = lint(text)
  expect(finding).toMatchObject({ code: 'VARIABLE_UNKNOWN', severity: 'error', hint: 'Did you mean "base"?' })
  expect(finding === undefined ? '' : underlined(text, finding)).toBe('${bsae}')
})

test('the range of a variable behind escape sequences is exact', () => {
  const text = JSON.stringify(
    blueprintOf([httpStep({ httpMethod: 'POST', body: '{"a":"\t\u0007ä\\","b":"${nope}"}' })]),
  )
  const [finding] = lint(text)
  expect(finding === undefined ? '' : underlined(text, finding)).toBe('${nope}')
})

test('control characters in a name are written out where a message quotes it', () => {
  const text = JSON.stringify(blueprintOf([httpStep({ extractors: [{ ...id, name: '\u001b[31mid' }] })]))
  expect(lint(text)[0]?.message).toBe('The extracted value "\\x1b[31mid" is never used.')
})

test('a variable that was only misspelt is not also called unused', () => {
  const found = codes(blueprintOf([httpStep({ url: 'https://a.example/${tenat}' })], { variables: { tenant: 'acme' } }))
  expect(found).toEqual(['VARIABLE_UNKNOWN /steps/1/url'])
})

test('a misspelling with a hyphen is not also called unused', () => {
  const found = codes(
    blueprintOf([httpStep({ url: 'https://a.example/${base-url}' })], { variables: { baseUrl: 'x' } }),
  )
  expect(found).toEqual(['VARIABLE_NAME_INVALID /steps/1/url'])
})

test('a use in any text counts, even where the schema allows no variable', () => {
  const step = httpStep({
    timeout: '${ms}',
    assertions: [{ type: 'BODY', path: '$.${field}', operator: 'EQUALS', value: 'x' }],
  })
  expect(codes(blueprintOf([step], { variables: { ms: '5000', field: 'a' } }))).toEqual([])
})

test('an extracted value is known from the next step on, by number and not by place in the file', () => {
  const early = { steps: { 10: httpStep({ extractors: [id] }), 9: uses('id') } }
  expect(codes(early)).toContain('VARIABLE_BEFORE_EXTRACTION /steps/9/headers/X-Value')
  expect(codes({ steps: { 2: httpStep({ extractors: [id] }), 10: uses('id') } })).toEqual(['STEP_KEYS_GAP /steps'])
})

test('a value used in the step that extracts it comes too late', () => {
  const [finding] = lint(blueprintOf([httpStep({ extractors: [id], headers: { 'X-Value': '${id}' } })]))
  expect(finding).toMatchObject({
    code: 'VARIABLE_BEFORE_EXTRACTION',
    message: expect.stringContaining('in the step that extracts it'),
  })
})

test('a value extracted twice is known after the first time', () => {
  const steps = [httpStep({ extractors: [id] }), uses('id', { extractors: [id] }), uses('id', { stepName: 'last' })]
  expect(codes(blueprintOf(steps))).toEqual(['EXTRACTOR_REPLACED /steps/2/extractors/0/name'])
})

test('nothing is unknown when "variables" is no object: what it was to define nobody can say', () => {
  expect(codes(blueprintOf([uses('tenant')], { variables: ['tenant'] }))).toEqual([])
})

test('names of the prototype are variables like any other', () => {
  expect(codes(blueprintOf([uses('constructor')]))).toEqual(['VARIABLE_UNKNOWN /steps/1/headers/X-Value'])
  expect(codes(blueprintOf([uses('toString')], { variables: { toString: 'x' } }))).toEqual([])
})

test('an extractor may not take the name of a variable', () => {
  const steps = [httpStep({ extractors: [id] }), uses('id')]
  expect(codes(blueprintOf(steps, { variables: { id: '1' } }))).toEqual([
    'EXTRACTOR_SHADOWS_VARIABLE /steps/1/extractors/0/name',
  ])
})

test.each(['DNS', 'SSL', 'TCP'])('a %s step has nothing to extract from', (checkerType) => {
  const steps = [{ stepName: 'a', checkerType, expectedResponse: 'x', extractors: [id] }, uses('id')]
  expect(codes(blueprintOf(steps))).toEqual(['EXTRACTOR_NOT_HTTP /steps/1/extractors/0/name'])
})

import { describe, expect, test } from '@jest/globals'
import type { HttpAssertion, Step } from '../../lib/blueprint/generated/blueprint.js'
import { Redactor } from '../../lib/core/redactor.js'
import { showPlainly } from '../../lib/core/visible.js'
import { resolveStep } from '../../lib/runner/resolve-step.js'
import { withExtracted } from '../../lib/runner/scope.js'
import { givenSecrets } from '../../lib/runner/secrets/secret-source.js'

function resolve<S extends Step>(step: S, id: string) {
  const redactor = new Redactor()
  return resolveStep(step, '/steps/1', {
    scope: withExtracted(new Map(), new Map([['id', id]]), { source: 'step "1" (login)' }),
    secrets: givenSecrets([], redactor),
    redactor,
    show: showPlainly,
    signal: new AbortController().signal,
  })
}

const http = { stepName: 'a', checkerType: 'HTTP', url: 'http://x/', httpMethod: 'GET' } as const
const asserting = (assertion: HttpAssertion): Step => ({ ...http, assertions: [assertion] })
const header = (operator: 'EQUALS' | 'CONTAINS' | 'NOT_CONTAINS' | 'REGEX_MATCH', value: string): Step =>
  asserting({ type: 'HEADER', headerName: 'X', operator, value })
const path = (text: string): Step => asserting({ type: 'BODY', path: text, operator: 'EQUALS', value: 'x' })
const tcp = (
  operator: 'CONTAINS' | 'STARTS_WITH' | 'ENDS_WITH' | 'NOT_CONTAINS' | 'REGEX_MATCH',
  value = '${id}',
): Step => ({
  stepName: 'a',
  checkerType: 'TCP',
  hostname: 'x',
  port: 1,
  assertions: [{ type: 'RESPONSE_DATA', encoding: 'HEX', operator, value }],
})

const at = (field: string) => ({ code: 'RESOLVED_VALUE_INVALID', pointer: `/steps/1/assertions/0/${field}` })

describe('a pattern', () => {
  test.each(['', '|', '(', ')', '[', ']', '{', '}', '*', '+', '?', '^', '$', '\\', 'a|b'])(
    'takes no value %j',
    async (id) => {
      await expect(resolve(header('REGEX_MATCH', '^order-${id}$'), id)).rejects.toMatchObject(at('value'))
    },
  )

  test('of an extractor takes none either', async () => {
    const step: Step = { ...http, extractors: [{ name: 'n', type: 'BODY', regex: 'a${id}' }] }
    await expect(resolve(step, '.*')).rejects.toMatchObject({ pointer: '/steps/1/extractors/0/regex' })
  })

  test('of a certificate takes none either', async () => {
    const step: Step = {
      stepName: 'a',
      checkerType: 'SSL',
      hostname: 'x',
      assertions: [{ type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'EQUALS', value: 'x', regex: '${id}' }],
    }
    await expect(resolve(step, '.*')).rejects.toMatchObject(at('regex'))
  })

  test('matches a "." of a value as it stands, and says so without the value', async () => {
    const { step, inputs } = await resolve(header('REGEX_MATCH', '^v${id}.$'), '1.2')
    expect(step.assertions?.[0]).toMatchObject({ value: '^v1\\.2.$' })
    expect(inputs).toContainEqual({ name: 'pattern', source: '${id}', value: 'its "." is matched as it stands' })
  })

  test('keeps the signs of its author', async () => {
    const { step } = await resolve(header('REGEX_MATCH', '^(a|b)-${id}$'), 'x-7')
    expect(step.assertions?.[0]).toMatchObject({ value: '^(a|b)-x-7$' })
  })

  test('never shows the value that it refuses', async () => {
    await expect(resolve(header('REGEX_MATCH', '${id}'), 'tok|en')).rejects.not.toMatchObject({
      message: expect.stringContaining('tok'),
    })
  })
})

describe('an empty text', () => {
  test.each(['CONTAINS', 'NOT_CONTAINS'] as const)('is none for %s', async (operator) => {
    await expect(resolve(header(operator, '${id}'), '')).rejects.toMatchObject(at('value'))
  })

  test.each(['CONTAINS', 'STARTS_WITH', 'ENDS_WITH', 'NOT_CONTAINS', 'REGEX_MATCH'] as const)(
    'of hexadecimal digits is white space too, for %s',
    async (operator) => {
      await expect(resolve(tcp(operator), ' \n')).rejects.toMatchObject(at('value'))
    },
  )

  test('may be compared with EQUALS, and may stand amid other text', async () => {
    expect((await resolve(header('EQUALS', '${id}'), '')).step.assertions?.[0]).toMatchObject({ value: '' })
    expect((await resolve(header('CONTAINS', 'a${id}'), '')).step.assertions?.[0]).toMatchObject({ value: 'a' })
  })
})

describe('a path', () => {
  test.each([
    ["$.a[?@.id == '${id}']", "' || '1' == '1"],
    ["$.a[?@.id == '${id}']", ''],
    ["$.a[?@.id == '${id}']", 'x\\'],
    ['$.a[?@.id == "${id}"]', '" || "1" == "1'],
    ['$.a[?@.id == ${id}]', '1 || true'],
    ['$.a[?@.id == ${id}]', '@.id'],
    ['$.${id}', '*'],
    ['$.${id}', '.a'],
    ['$.a[${id}]', '?@.ok'],
  ])('%s takes no value %j', async (text, id) => {
    await expect(resolve(path(text), id)).rejects.toMatchObject(at('path'))
  })

  test.each([
    ["$.a[?@.id == '${id}']", 'o-1 "x"', '$.a[?@.id == \'o-1 "x"\']'],
    ['$.a[?@.n < ${id}]', '-1.5', '$.a[?@.n < -1.5]'],
    ['$.a[${id}]', '-1', '$.a[-1]'],
    ['$.${id}.b', 'a[0].c', '$.a[0].c.b'],
    ['${id}.b', '$.a', '$.a.b'],
  ])('%s takes %j', async (text, id, filled) => {
    expect((await resolve(path(text), id)).step.assertions?.[0]).toMatchObject({ path: filled })
  })
})

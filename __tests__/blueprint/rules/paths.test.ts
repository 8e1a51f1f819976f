import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseGoessner } from '../../../lib/blueprint/rules/goessner.js'
import { firstDifference } from '../../../lib/blueprint/rules/portability.js'
import { blueprintOf, httpStep, lint, underlined } from '../../helpers/lint.js'

interface Verdict {
  readonly path: string
  /** The npm package `jsonpath` 1.3.0 parses it. */
  readonly parses: boolean
  /** It selects something else than RFC 9535 says; null when the path is not of RFC 9535. */
  readonly differs: boolean | null
}
const { paths }: { paths: Verdict[] } = JSON.parse(readFileSync('__tests__/fixtures/jsonpath-npm-1.3.0.json', 'utf8'))

test('the older dialect is read exactly as that library reads it', () => {
  const disagreeing = paths.filter(({ path, parses }) => parseGoessner(path).ok !== parses)
  expect(disagreeing).toEqual([])
  expect(paths.length).toBeGreaterThan(300)
})

test('every path that the library reads differently is named', () => {
  const missed = paths.filter(({ path, differs }) => differs === true && firstDifference(path) === undefined)
  expect(missed).toEqual([])
})

const exists = (path: string) => ({ type: 'BODY', path, operator: 'EXISTS', value: true })
const equals = (path: string) => ({ type: 'BODY', path, operator: 'EQUALS', value: 'x' })
const found = (assertion: object) => lint(blueprintOf([httpStep({ assertions: [assertion] })]))
const codeOf = (path: string) => found(exists(path)).map(({ code }) => code)

test.each([
  '$',
  '$.a.b_c',
  '$.items[0].id',
  '$["a b"]',
  "$['foo-bar'][10]",
  '$..id',
  '$.*',
  '$[1:3]',
  '$[-1:]',
  '$[?(@.state == "open")]',
  '$[?(@.n>1&&@.n<=3)]',
])('%s is a path that both read alike', (path) =>
  expect(codeOf(path).filter((code) => code !== 'ASSERTION_ALWAYS_TRUE')).toEqual([]),
)

test.each([
  ['$.items[-1]', '-1'],
  ['$.items.length', 'length'],
  ['$[?@.a==1]', '?@.a==1'],
  ['$[?(@.a)]', '@.a'],
  ['$[?(@.a==null)]', 'null'],
  ['$[?(@.a==$.b)]', '$'],
  ['$[?(count(@.a)>1)]', 'count'],
  ['$[?(match(@.a,"b"))]', 'match'],
  ['$[?(@.a[-1]==1)]', '@.a[-1]'],
  ['$.a[ 0 ]', ' '],
  ['$.größe', 'ö'],
  ['$.a..[0:1]', '0:1'],
  ["$['\\u0061']", "'\\u0061'"],
])('%s is not portable, and %p is underlined', (path, part) => {
  const text = JSON.stringify(blueprintOf([httpStep({ assertions: [exists(path)] })]))
  const [finding] = lint(text)
  expect(finding).toMatchObject({ code: 'JSONPATH_NOT_PORTABLE', severity: 'warning' })
  expect(finding === undefined ? '' : JSON.parse(`"${underlined(text, finding)}"`)).toBe(part)
})

test.each([
  ['status', 'Write "$.status".'],
  ['items[0].id', 'Write "$.items[0].id".'],
  ['$.items[(@.length-1)]', 'For the last item write [-1:].'],
  ['$[?(@.a === 1)]', 'Filters compare with ==, !=, <, <=, > and >= only: [?(@.state == "open")].'],
])('%s is of the older dialect only', (path, hint) => {
  expect(found(exists(path))).toMatchObject([{ code: 'JSONPATH_NOT_STANDARD', severity: 'warning', hint }])
})

test.each(['', '$.', '$[', '$.a[01]', '$.a.', '.a', '$[?(@.a = 1)]', '$[?(@.match(/x/))]', '$ '])(
  '%p is no JSONPath',
  (path) => {
    expect(found(exists(path))).toMatchObject([{ code: 'JSONPATH_INVALID', severity: 'error' }])
  },
)

test('a path with a reference in it cannot be judged', () => {
  const blueprint = blueprintOf([httpStep({ assertions: [equals('$.items[${n}].id')] })], { variables: { n: '0' } })
  expect(lint(blueprint)).toEqual([])
})

test('only a comparison needs one value', () => {
  expect(found(equals('$..id'))).toMatchObject([{ code: 'JSONPATH_SEVERAL_VALUES', severity: 'notice' }])
  expect(found(exists('$..id'))).toEqual([])
  expect(found(equals("$['*..']"))).toEqual([])
})

test('the path of a TEXT assertion is not read as a path', () => {
  expect(found({ ...equals('nonsense ['), target: 'TEXT' }).map(({ code }) => code)).toEqual([
    'ASSERTION_MEMBER_IGNORED',
  ])
})

test('paths of extractors are judged too', () => {
  const steps = [
    httpStep({ extractors: [{ name: 'id', type: 'BODY', path: '$.[' }] }),
    httpStep({ stepName: 'b', headers: { A: '${id}' } }),
  ]
  expect(lint(blueprintOf(steps))).toMatchObject([{ code: 'JSONPATH_INVALID', pointer: '/steps/1/extractors/0/path' }])
})

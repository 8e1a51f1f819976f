import { expect, test } from '@jest/globals'
import { validateBlueprint } from '../../lib/blueprint/validate.js'
import { planTests } from '../../lib/runner/plan-tests.js'

function namesOf(steps: object): readonly string[] {
  const bytes = new TextEncoder().encode(JSON.stringify({ steps }))
  const file = validateBlueprint({ path: 'blueprint-config.json', bytes })
  if (!file.valid) throw new Error(JSON.stringify(file.diagnostics))
  return planTests(file).flatMap(({ tests }) => tests.map(({ fullName }) => fullName))
}

const step = { checkerType: 'HTTP', url: 'https://api.example.com/', httpMethod: 'GET' }
const ok = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }

test('a name is made of step, type, operator and description', () => {
  expect(namesOf({ 1: { ...step, stepName: 'health', assertions: [ok, { ...ok, description: 'is up' }] } })).toEqual([
    'health STATUS_CODE EQUALS',
    'health STATUS_CODE EQUALS: is up',
  ])
})

test('a step without assertions is one test', () => {
  expect(namesOf({ 1: { ...step, stepName: 'bare' } })).toEqual(['bare'])
})

test('no two tests have the same name, and the first keeps its own', () => {
  const has = { type: 'HEADER', operator: 'CONTAINS', value: 'x' }
  const assertions = ['etag', 'server', 'via'].map((headerName) => ({ ...has, headerName }))
  expect(namesOf({ 1: { ...step, stepName: 'a', assertions } })).toEqual([
    'a HEADER CONTAINS',
    'a HEADER CONTAINS (2)',
    'a HEADER CONTAINS (3)',
  ])
})

test('a value does not change a name', () => {
  const withValue = (value: number) => namesOf({ 1: { ...step, stepName: 'a', assertions: [{ ...ok, value }] } })
  expect(withValue(200)).toEqual(withValue(404))
})

test('a type without an operator stands alone', () => {
  const tcp = { stepName: 'db', checkerType: 'TCP', hostname: 'db.example.com', port: 5432 }
  expect(namesOf({ 1: { ...tcp, assertions: [{ type: 'CONNECTION_SUCCESSFUL', value: true }] } })).toEqual([
    'db CONNECTION_SUCCESSFUL',
  ])
})

test('a name is one line that commands nothing', () => {
  const [name] = namesOf({ 1: { ...step, stepName: 'a', assertions: [{ ...ok, description: 'x\n::error::y' }] } })
  expect(name).toBe('a STATUS_CODE EQUALS: x\\n::error::y')
})

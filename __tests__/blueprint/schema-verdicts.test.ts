import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { explainDocument } from '../../lib/blueprint/explain/explain.js'
import { validate } from '../../lib/blueprint/generated/validate.js'
import { ajvErrors } from '../helpers/ajv-errors.js'
import { documentOf } from '../helpers/parse.js'

interface Case {
  readonly accepted: boolean
  readonly document: unknown
}

/** Written by hand; two validators of other languages agree on AWS's verdict. */
const known: readonly Case[] = JSON.parse(readFileSync('__tests__/fixtures/schema/schema-verdicts.json', 'utf8'))

/** Generated, and labelled with AWS's schema by scripts/label-schema-cases.js. */
const labelled: readonly Case[] = JSON.parse(
  readFileSync('__tests__/fixtures/schema/labelled-cases.json', 'utf8'),
).cases.map(([accepted, document]: readonly [number, unknown]) => ({ accepted: accepted === 1, document }))

/** What ajv and what we say about each, once for all tests. */
const judged = [...known, ...labelled].map(({ accepted, document }) => {
  const pointers = explainDocument(documentOf(JSON.stringify(document)).root).map(({ pointer }) => pointer)
  const errors = ajvErrors(document).filter(({ keyword }) => keyword !== 'if')
  return { accepted, document, pointers, errors }
})

test('there are enough cases of both verdicts', () => {
  expect(known).toHaveLength(218)
  expect(labelled.filter(({ accepted }) => accepted).length).toBeGreaterThan(1000)
  expect(labelled.filter(({ accepted }) => !accepted).length).toBeGreaterThan(5000)
})

test.each([
  ['written by hand', known],
  ['generated', labelled],
])('the compiled schema accepts what AWS accepts of the cases %s, and nothing else', (_, cases) => {
  const disagreements = cases.filter(({ accepted, document }) => validate(document) !== accepted)
  expect(disagreements.map(({ document }) => JSON.stringify(document))).toEqual([])
})

test('the published JSON Schema is the one that was compiled', () => {
  const source = readFileSync('src/blueprint/generated/validate.js', 'utf8')
  const published = JSON.parse(readFileSync('blueprint.schema.json', 'utf8'))
  expect(source).toContain(` = ${JSON.stringify(published)};`)
})

test('there is a reason in words for exactly the cases that are refused', () => {
  const disagreements = judged.filter(({ accepted, pointers }) => (pointers.length === 0) !== accepted)
  expect(disagreements.map(({ document }) => JSON.stringify(document))).toEqual([])
})

test('no error of ajv is left without a diagnostic at the same object', () => {
  const left = judged.flatMap(({ errors, pointers }) =>
    errors.filter((error) => !pointers.some((pointer) => isNear(pointer, objectOf(error)))),
  )
  expect(left).toEqual([])
})

/** Where the object stands whose members an error is about. */
function objectOf({ keyword, instancePath }: { readonly keyword: string; readonly instancePath: string }): string {
  const isAboutMembers = ['required', 'additionalProperties', 'minProperties', 'maxProperties'].includes(keyword)
  return isAboutMembers ? instancePath : instancePath.slice(0, Math.max(0, instancePath.lastIndexOf('/')))
}

function isNear(pointer: string, object: string): boolean {
  return pointer === object || pointer.startsWith(`${object}/`) || object.startsWith(`${pointer}/`)
}

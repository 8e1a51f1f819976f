/** Writes __tests__/fixtures/schema/labelled-cases.json: many small documents, each with the verdict of AWS's own schema.
 *  Usage: node scripts/label-schema-cases.js --schema PATH [--known PATH]. The schema itself is not part of this
 *  repository. The judge is @hyperjump/json-schema, not ajv: ajv 8.20 errs about unevaluatedProperties in list items. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2019-09'
import { schemaCases } from './schema-cases.js'

const output = '__tests__/fixtures/schema/labelled-cases.json'
const known = '__tests__/fixtures/schema/schema-verdicts.json'

const { values } = parseArgs({ options: { schema: { type: 'string' } } })
if (values.schema === undefined) throw new Error('Name the schema: --schema PATH')

const bytes = await readFile(values.schema)
registerSchema(JSON.parse(bytes.toString('utf8')), 'https://schema.invalid/official')
const judge = await validate('https://schema.invalid/official')

// The judge itself is judged by cases whose verdicts two other validators agree on.
const disagreements = JSON.parse(await readFile(known, 'utf8')).filter(
  ({ document, accepted }) => judge(document).valid !== accepted,
)
if (disagreements.length > 0)
  throw new Error(`The validator errs on: ${disagreements.map(({ label }) => label).join('; ')}`)

const cases = schemaCases().map((document) => [judge(document).valid ? 1 : 0, document])
const accepted = cases.filter(([verdict]) => verdict === 1).length
const sha256 = createHash('sha256').update(bytes).digest('hex')
const lines = cases.map((row) => JSON.stringify(row)).join(',\n')
await writeFile(output, `{"schemaSha256":"${sha256}","cases":[\n${lines}\n]}\n`)
console.log(`${cases.length} documents, ${accepted} accepted`)

import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'

/** Compiled as the product's validator is, but for its stopping at the first error. */
const validate = new Ajv2019({
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  inlineRefs: false,
}).compile(JSON.parse(readFileSync('blueprint.schema.json', 'utf8')))

/** Every error of ajv about a document by the published schema of a blueprint. */
export function ajvErrors(document: unknown): readonly { readonly keyword: string; readonly instancePath: string }[] {
  return validate(document) ? [] : (validate.errors ?? [])
}

import type { Node } from 'jsonc-parser'
import { looksSecret } from '../../core/credential-values.ts'
import type { Choice, ClosedShape, Leaf, Schema } from '../schema/shape.ts'
import { either, quote } from '../show.ts'

/** `an HTTP step`, `a BODY assertion`, `BASIC authentication`: what a message calls an object of this shape. */
export function nounOf(shape: ClosedShape | Choice): string {
  const { name } = shape
  if (name === 'Blueprint') return 'a blueprint'
  if (name === 'GlobalSettings') return '"globalSettings"'
  if (name === 'Extractor') return 'an extractor'
  const type = discriminatorOf(shape)
  if (name.endsWith('Step')) return type === undefined ? 'a step' : `${article(type)} ${type} step`
  if (name.endsWith('Authentication')) return type === undefined ? 'an authentication' : `${type} authentication`
  return type === undefined ? 'an assertion' : `${article(type)} ${type} assertion`
}

/** What must stand where the schema wants this. */
export function wanted(schema: Schema): string {
  if ('branches' in schema || 'properties' in schema || 'namePattern' in schema) return 'an object'
  if ('items' in schema) return 'a list'
  if (schema.enum !== undefined) return either(schema.enum)
  if (schema.const !== undefined) return schema.const
  return typeNames[schema.type ?? 'string']
}

/** What stands there, as far as a message may tell: never a long text or one that looks like a secret, and of a text
 *  that may hold anything (`isFree`) or was put in from outside (a node with `isHidden`) only that it is one. */
export function foundIn(node: Node, isFree: boolean): string {
  switch (node.type) {
    case 'object':
      return 'an object'
    case 'array':
      return 'a list'
    case 'null':
      return 'null'
    case 'string': {
      const text = String(node.value)
      if (text === '') return 'an empty text'
      if (isFree || looksSecret(text) || 'isHidden' in node) return `a text of ${text.length} characters`
      return quote(text.replace(/\/\/[^/@\s]*@/, '//***@'))
    }
    default:
      return isFree ? `a ${node.type}` : String(node.value)
  }
}

/** An example of a value that the schema accepts, as JSON; undefined when any number would do. */
export function sampleOf(schema: Schema): string | undefined {
  if ('branches' in schema || 'properties' in schema || 'namePattern' in schema) return '{...}'
  if ('items' in schema) return '[...]'
  const word = schema.enum?.includes('EQUALS') ? 'EQUALS' : schema.enum?.[0]
  const sample = schema.examples?.[0] ?? schema.const ?? word ?? schema.default ?? sampleOfType(schema)
  return sample === undefined ? undefined : JSON.stringify(sample)
}

/** A member without a fixed set of values may hold a secret; numbers and switches cannot. */
export function isFreeText(leaf: Leaf): boolean {
  return leaf.type === 'string' && leaf.enum === undefined && leaf.const === undefined && leaf.pattern === undefined
}

function sampleOfType(leaf: Leaf): string | boolean | undefined {
  if (leaf.type === 'boolean') return true
  return leaf.type === 'string' ? '...' : undefined
}

/** The value of `checkerType` or `type` that all objects of this shape have. */
function discriminatorOf(shape: ClosedShape | Choice): string | undefined {
  if ('branches' in shape) {
    const [first, ...others] = shape.branches.map((branch) => discriminatorOf(branch.shape))
    return others.every((other) => other === first) ? first : undefined
  }
  const leaf = shape.properties['checkerType'] ?? shape.properties['type']
  return leaf !== undefined && 'const' in leaf ? leaf.const : undefined
}

function article(word: string): string {
  return /^(?:[AEIOU]|HTTP|SSL)/.test(word) ? 'an' : 'a'
}

const typeNames = { string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false' } as const

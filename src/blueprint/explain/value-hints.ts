import type { Node } from 'jsonc-parser'
import type { Schema } from '../schema/shape.ts'

/** What to do about a value that is not what its member takes. */
interface ValueHint {
  /** Of the member; any when it is left out. */
  readonly member?: RegExp
  readonly fits: (given: Given) => boolean
  readonly hint: string | ((given: Given) => string)
}

/** A value and what the schema wants in its place. */
export interface Given {
  readonly node: Node
  readonly schema: Schema
  /** What the schema wants: a JSON type, `integer`, `word` for one of a fixed set, `object` or `array`. */
  readonly wants: string
  readonly member: string
}

/** The hint of the first entry that fits, if any does. */
export function valueHint(given: Given): string | undefined {
  const entry = valueHints.find(({ member, fits }) => (member?.test(given.member) ?? true) && fits(given))
  return typeof entry?.hint === 'function' ? entry.hint(given) : entry?.hint
}

const isNumeric = (wants: string): boolean => wants === 'integer' || wants === 'number'
const textOf = (node: Node): string => (node.type === 'string' ? String(node.value) : '')
const isReference = (node: Node): boolean => textOf(node).includes('${')
const isWord =
  (pattern: RegExp) =>
  ({ node, wants }: Given): boolean =>
    wants === 'word' && pattern.test(textOf(node))

const valueHints: readonly ValueHint[] = [
  {
    fits: ({ node, wants }) => isNumeric(wants) && isReference(node),
    hint: 'A number cannot come from a variable, although an example in the documentation of AWS has "${timeout}": write the number itself.',
  },
  {
    fits: ({ node, wants }) => wants === 'boolean' && isReference(node),
    hint: 'true and false cannot come from a variable: write the value itself.',
  },
  {
    fits: ({ node, wants }) => wants === 'word' && isReference(node),
    hint: 'Variables are not substituted here: write the word itself.',
  },
  {
    fits: ({ node, wants }) => isNumeric(wants) && /^\s*-?\d+(?:\.\d+)?\s*$/.test(textOf(node)),
    hint: ({ node }) => `Write ${Number(textOf(node))} without the double quotes.`,
  },
  {
    fits: ({ node, wants }) =>
      isNumeric(wants) && /^\s*\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds|m|min|minutes)\s*$/i.test(textOf(node)),
    hint: ({ member }) =>
      `Write a plain number of ${member === 'waitTime' ? 'seconds' : 'milliseconds'}, without a unit.`,
  },
  {
    fits: ({ node, wants }) => wants === 'boolean' && /^(?:true|false)$/i.test(textOf(node)),
    hint: ({ node }) => `Write ${textOf(node).toLowerCase()} without the double quotes.`,
  },
  {
    fits: ({ node, wants }) => node.type === 'number' && wants === 'integer' && Number.isFinite(node.value),
    hint: ({ node }) => `Write a whole number, as in ${Math.round(Number(node.value))}.`,
  },
  {
    member: /^value$/,
    fits: ({ node, wants }) => wants === 'string' && (node.type === 'number' || node.type === 'boolean'),
    hint: ({ node }) => `Write it as a text: "value": "${node.value}". Numbers and booleans are compared as text.`,
  },
  {
    fits: ({ node, wants }) => wants === 'string' && (node.type === 'number' || node.type === 'boolean'),
    hint: 'Put it in double quotes.',
  },
  {
    member: /^body$/,
    fits: ({ node }) => node.type === 'object' || node.type === 'array',
    hint: 'Write the JSON as a text, with its quotes escaped: "body": "{\\"sku\\":\\"A-1\\"}".',
  },
  {
    member: /^value$/,
    fits: ({ node, wants }) => wants === 'boolean' && node.type === 'string',
    hint: 'Write true if it must be there, false if it must not.',
  },
  {
    member: /^value$/,
    fits: ({ node, wants }) => wants === 'integer' && node.type === 'array',
    hint: 'For several status codes use "operator": "IN_RANGE" with "rangeMin" and "rangeMax".',
  },
  { member: /^$/, fits: ({ wants }) => wants === 'object', hint: 'Write an object: {...}.' },
  { fits: ({ node }) => node.type === 'null', hint: 'Write a value, or remove the member.' },
  {
    member: /^tokenApiAuth$/,
    fits: ({ node, wants }) => wants === 'array' && node.type === 'string',
    hint: ({ node }) =>
      /^[A-Z_]{1,30}$/.test(textOf(node))
        ? `Write ["${textOf(node)}"].`
        : 'Write ["REQUEST_BODY"] or ["BASIC_AUTH_HEADER"].',
  },
  {
    fits: ({ node, wants }) => wants === 'array' && node.type === 'object',
    hint: 'Put the object into a list: [{...}].',
  },
  { fits: ({ node, wants }) => wants === 'array' && node.type === 'string', hint: 'Write a list: [...].' },
  {
    member: /^(?:headers|variables)$/,
    fits: ({ node, wants }) => wants === 'object' && node.type === 'array',
    hint: 'Write an object: {"name": "value"}.',
  },
  {
    member: /^(?:resource|scope)$/,
    fits: ({ node }) => node.type === 'array',
    hint: 'Write one text; several values are separated by spaces.',
  },
  { fits: ({ node, wants }) => wants === 'string' && node.type === 'object', hint: 'Write a text in double quotes.' },

  {
    member: /^checkerType$/,
    fits: isWord(/^(?:ICMP|PING|UDP|BROWSER|WEBSOCKET|GRPC)$/i),
    hint: 'A blueprint has only HTTP, DNS, SSL and TCP steps.',
  },
  {
    member: /^type$/,
    fits: isWord(/^BEARER/i),
    hint: 'For a fixed token use API_KEY with "headerName": "Authorization" and "apiKey": "Bearer ${AWS_SECRET:name}".',
  },
  { member: /^httpMethod$/, fits: isWord(/^(?:TRACE|CONNECT)$/i), hint: 'A blueprint cannot send this method.' },
  {
    member: /^recordType$/,
    fits: isWord(/^(?:AAAA|SOA|SRV|CAA|PTR|ANY)$/i),
    hint: 'A blueprint cannot ask for this type of record.',
  },
  {
    member: /^operator$/,
    fits: ({ node, schema }) =>
      /^(?:REGEX|MATCH)/i.test(textOf(node)) && 'name' in schema && schema.name === 'BodyAssertion',
    hint: 'A BODY assertion cannot use a regular expression. An extractor can, in "regex".',
  },
  {
    member: /^operator$/,
    fits: isWord(/^(?:NOT|DOES_?NOT)_?EXISTS?$/i),
    hint: 'Use EXIST (HEADER) or EXISTS (BODY) with "value": false.',
  },
  {
    member: /^operator$/,
    fits: ({ node, schema }) =>
      /^EXISTS?$/i.test(textOf(node)) && 'branches' in schema && /^(?:Header|Body)/.test(schema.name),
    hint: ({ schema }) =>
      'name' in schema && schema.name === 'HeaderAssertion'
        ? 'A HEADER assertion spells it EXIST, a BODY assertion EXISTS: write EXIST.'
        : 'A BODY assertion spells it EXISTS, a HEADER assertion EXIST: write EXISTS.',
  },
  {
    member: /^field$/,
    fits: isWord(/^(?:SAN|DNS|SUBJECTALTNAME)/i),
    hint: 'Alternative names of a certificate cannot be asserted.',
  },
  {
    member: /^unit$/,
    fits: isWord(/^(?:s|sec|seconds?|min|minutes?)$/i),
    hint: 'Convert the value: the unit is fixed.',
  },
  {
    member: /^encoding$/,
    fits: isWord(/^BASE64$/i),
    hint: 'Write bytes as hexadecimal digits, with "encoding": "HEX".',
  },
]

/** The hint for a number outside its limits. */
export function rangeHint(member: string, value: number): string | undefined {
  if (member === 'waitTime' && value > 60)
    return `waitTime counts seconds, not milliseconds${value % 1000 === 0 && value <= 60_000 ? `: ${value / 1000} for ${value} ms` : ''}.`
  if (!/timeout$/i.test(member)) return undefined
  if (value > 0 && value <= 300) return `Time-outs count milliseconds: ${value} seconds are ${value * 1000}.`
  if (value > 300_000) return 'The longest time-out is 300000 milliseconds, five minutes.'
  return 'Time-outs count milliseconds. AWS documents at least 5000; its schema accepts 1000 and more.'
}

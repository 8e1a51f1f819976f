import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from '../helpers/parse.js'
import { randomFrom } from '../helpers/random.js'

// What we refuse although JSON.parse takes it; docs/decisions/0010 says why.
const extras = new Set(['SURROGATE_LONE', 'NUMBER_TOO_LARGE', 'NESTING_TOO_DEEP', 'BYTE_ORDER_MARK'])

const seeds = [
  readFileSync('__tests__/fixtures/realistic/10-sparse-numbering/blueprint-config.json', 'utf8'),
  '{"a":[1,-2.5,1e3,0,{"b":null}],"c":"\\u00e9\\n\\"\\\\ \\ud83d\\ude00 é😀","d":true,"e":false,"":{},"f":[]}',
  '{"__proto__":{"x":1},"constructor":[],"a":1,"a":2,"toString":""}',
  '[[[]],{"a":{"b":{"c":[{}]}}},"", "//", "/* */", 1E+2, -0]',
  ' [ 1 , 2 ] \r\n',
]
const alphabet = [
  ...'{}[]:,"\'\\/*-+.0123456789eEabfnrtu \t\n\r;=$#\0\x07\u00a0\u2028\ufeff',
  'true',
  'null',
  '\\u',
  '\\ud800',
  '//',
  '/*',
  '"a":1',
]

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const length = 1 + Math.floor(random() * 3)
  const piece = alphabet[Math.floor(random() * alphabet.length)] ?? ''
  const from = Math.floor(random() * text.length)
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + piece + text.slice(at)
    case 2:
      return text.slice(0, at) + piece + text.slice(at + piece.length)
    case 3:
      return text.slice(0, at) + text.slice(from, from + 8) + text.slice(at)
    default:
      return text.slice(0, at)
  }
}

function mutations(): string[] {
  const random = randomFrom(20_251_122)
  return seeds.flatMap((seed) =>
    Array.from({ length: 1500 }, () => {
      const count = 1 + Math.floor(random() * 3)
      let text = seed
      for (let times = 0; times < count; times++) text = mutate(text, random)
      // A file cannot hold half a character.
      return text.replaceAll(/\p{Surrogate}/gu, '')
    }),
  )
}

test('an error is reported for exactly the texts that JSON.parse refuses, and our documented extras', () => {
  const disagreements = mutations().filter((text) => {
    const errors = parse(text).diagnostics.filter(({ severity }) => severity === 'error')
    return isJson(text) ? errors.some(({ code }) => !extras.has(code)) : errors.length === 0
  })
  expect(disagreements).toEqual([])
})

test('of a text without errors the value is that of JSON.parse', () => {
  const valid = mutations().filter((text) => isJson(text))
  expect(valid.length).toBeGreaterThan(500)
  for (const text of valid) {
    const { document, diagnostics } = parse(text)
    if (diagnostics.some(({ severity }) => severity === 'error')) continue
    expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)))
  }
})

test('every diagnostic lies within its text', () => {
  const outside = mutations().filter((text) => {
    const lines = text.split('\n')
    return parse(text).diagnostics.some(
      ({ line, column, endLine, endColumn }) =>
        column > (lines[line - 1] ?? '').length + 1 ||
        endColumn > (lines[endLine - 1] ?? '').length + 1 ||
        endLine < line ||
        (endLine === line && endColumn < column),
    )
  })
  expect(outside).toEqual([])
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // How JSON.parse says no.
    return false
  }
}

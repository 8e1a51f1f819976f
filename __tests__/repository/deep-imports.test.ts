import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Client } from 'undici'
import { readTree } from '../helpers/source-tree.js'

/** docs/dependencies.md says how to update these two, and what breaks when they move. */
const DEEP = ['jsonc-parser/lib/umd/impl/scanner.js', 'undici/lib/dispatcher/client.js']

test('only two packages are imported by a path inside of them', () => {
  const specifiers = readTree('src').flatMap(({ imports }) => imports.map(({ specifier }) => specifier))
  const deep = specifiers.filter((specifier) => /^(?!node:)(?:@[\w.-]+\/)?[\w-]+\/./.test(specifier))
  expect([...new Set(deep)].filter((specifier) => !/^@[\w.-]+\/[\w.-]+$/.test(specifier)).sort()).toEqual(DEEP)
})

test('their versions are exact, since an update may move the file', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of ['jsonc-parser', 'undici']) expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/)
})

test('the page says how to update each', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8')
  for (const specifier of DEEP) expect(page).toContain(`\`${specifier}\``)
})

test('the two files export what is used of them', () => {
  const load = createRequire(import.meta.url)
  const { createScanner }: typeof import('jsonc-parser') = load('jsonc-parser/lib/umd/impl/scanner.js')
  const HttpClient: typeof Client = load('undici/lib/dispatcher/client.js')
  const scanner = createScanner('{"a":1}', false)
  const kinds: number[] = []
  for (let kind = scanner.scan(); scanner.getTokenLength() > 0; kind = scanner.scan()) kinds.push(kind)
  // OpenBrace, String, Colon, Number, CloseBrace: the numbers that tokens.ts repeats.
  expect(kinds).toEqual([1, 10, 6, 11, 2])
  expect(typeof HttpClient.prototype.dispatch).toBe('function')
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { docsLink } from '../../lib/core/docs-link.js'
import { createStyle, wantsColour } from '../../lib/core/style.js'
import { TOOL } from '../../lib/core/tool.js'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ CI: 'true' }, true, false],
  [{ CI: 'false' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1', CI: 'true' }, false, true],
])('%j on a terminal (%s): colours %s', (env, isTerminal, expected) => {
  expect(wantsColour({ env, isTerminal })).toBe(expected)
})

test('without colour a text stays as it is', () => {
  expect(createStyle({ colour: false }).red('x')).toBe('x')
})

test('a colour ends where its text ends', () => {
  expect(createStyle({ colour: true }).bold('x')).toBe('\u001b[1mx\u001b[22m')
})

test('the version is that of the package', () => {
  expect(TOOL.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

test('a code leads to its heading in the documentation', () => {
  expect(docsLink('KEY_DUPLICATE')).toMatch(/^https:\/\/.*\/docs\/diagnostics\.md#key_duplicate$/)
})

import { expect, test } from '@jest/globals'
import type { Face } from '../../../lib/commands/options/option-spec.js'
import { OPTIONS } from '../../../lib/commands/options/table.js'
import { wordsOf } from '../../../lib/commands/options/words-of-face.js'
import { codeLines, readTree } from '../../helpers/source-tree.js'

const src = readTree('src')

/** Every option that a message names, with where. */
const named = src.flatMap(({ path, text }) =>
  [...text.matchAll(/optionNamed\('([\w-]+)'/g)].map(([, name = '']): [string, string] => [name, path]),
)

test('messages name options in many places', () => {
  expect(named.length).toBeGreaterThan(30)
})

test.each(named)('the option %s that a message of %s names exists, and each face has words for it', (name) => {
  const spec = OPTIONS.find((candidate) => candidate.name === name)
  const [flag, input, setting] = [spec?.flag ?? `--${name}`, spec?.input, spec?.setting]
  const expected: Readonly<Record<Face, string>> = {
    cli: flag,
    action: input == null ? flag : `input "${input}"`,
    settings: setting == null ? flag : `"${setting}"`,
  }
  for (const face of ['cli', 'action', 'settings'] as const) expect(wordsOf(face)(name)).toBe(expected[face])
})

test.each([
  ['cli', 'assume-role', 'false', '--no-assume-role'],
  ['action', 'assume-role', 'false', '"assume-role: false"'],
  ['settings', 'assume-role', 'false', '"assumeRole: false"'],
  ['cli', 'foreign-code', 'trust', '--foreign-code trust'],
  ['action', 'secret-host', 'a=b.test', '"secret-hosts: a=b.test"'],
] as const)('%s gives %s the value %s as %s', (face, name, value, words) => {
  expect(wordsOf(face)(name, value)).toBe(words)
})

// The command line's own messages, the emulator, which only it has, and commands of other programs.
const OF_THE_COMMAND_LINE =
  /^(?:commands\/options\/|commands\/command-line|emulator\/|jest\/runner|core\/error-codes|core\/option-words)/

test('no message names an option as only one face spells it', () => {
  const found = src
    .filter(({ path }) => !OF_THE_COMMAND_LINE.test(path))
    .flatMap(({ path, text }) =>
      codeLines(text)
        .filter(({ text: line }) => /['"`][^'"`]*(?<!aws [^'"`]*)--[a-z]|inputs? "[a-z-]+"/.test(line))
        .map(({ number, text: line }) => `${path}:${number}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})

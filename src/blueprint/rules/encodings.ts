import { codePointName } from '../show.ts'
import { type Item, textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'

type Code = 'HEX_INVALID' | 'ASCII_INVALID'

/** Bytes of TCP steps, written as text in an encoding. */
export const encodings = rule<Code>({
  codes: {
    HEX_INVALID: {
      severity: 'error',
      title: 'Not hexadecimal',
      about:
        'With encoding HEX a text is pairs of hexadecimal digits. AWS documents neither case nor separators; canary-preflight ignores case and white space.',
    },
    ASCII_INVALID: {
      severity: 'warning',
      title: 'Not ASCII',
      about: 'With encoding ASCII only the characters U+0000 to U+007F can be sent or compared.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      if (step.checkerType !== 'TCP') continue
      yield* problems(step, ['sendData', 'expectedResponse'])
      for (const assertion of step.assertions) {
        // What REGEX_MATCH has is a pattern over the digits.
        if (assertion.type !== 'RESPONSE_DATA' || assertion.operator === 'REGEX_MATCH') continue
        yield* problems(assertion, ['value'])
      }
    }
  },
})

function* problems(item: Item, names: readonly string[]): Generator<Finding<Code>> {
  const encoding = textIn(item, 'encoding')
  for (const name of names) {
    const value = textIn(item, name)
    if (value === undefined || value.includes('${')) continue
    const pointer = `${item.pointer}/${name}`
    if (encoding === 'HEX') yield* hexProblem(value, pointer)
    const foreign = encoding === 'ASCII' ? /[^\0-\x7f]/u.exec(value) : null
    if (foreign === null) continue
    const message = `The encoding is ASCII, which has no character ${codePointName(foreign[0])}.`
    const at = { offset: foreign.index, length: foreign[0].length }
    yield { code: 'ASCII_INVALID', pointer, at, message, hint: 'Use encoding UTF-8, or HEX for bytes.' }
  }
}

function* hexProblem(value: string, pointer: string): Generator<Finding<Code>> {
  const foreign = /[^0-9a-fA-F\s]/u.exec(value)
  const hint = 'Write two hexadecimal digits for each byte, as in "50494e470d0a".'
  if (foreign !== null) {
    const message = `The encoding is HEX, and this character (${codePointName(foreign[0])}) is no hexadecimal digit.`
    yield { code: 'HEX_INVALID', pointer, at: { offset: foreign.index, length: foreign[0].length }, message, hint }
    return
  }
  const digits = value.replaceAll(/\s/g, '').length
  if (digits % 2 === 0) return
  const message = `The encoding is HEX, and ${digits} digits are no whole number of bytes.`
  yield { code: 'HEX_INVALID', pointer, message, hint }
}

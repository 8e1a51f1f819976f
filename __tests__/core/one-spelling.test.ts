import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quote } from '../../lib/blueprint/show.js'
import { cut, quoted, readable, visible } from '../../lib/core/visible.js'
import { junit } from '../../lib/reporters/junit.js'
import { markdown } from '../../lib/reporters/markdown.js'
import { tap } from '../../lib/reporters/tap.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { drawn } from '../helpers/property.js'
import { testContext as context } from '../helpers/report-context.js'
import { blueprintFile, httpStep, runOne } from '../helpers/run.js'

const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\ufffe\uffff]/u

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b',
        '\n',
        '\r',
        '\t',
        '\0',
        '\u007f',
        '\u009b',
        '\u202e',
        '\u2066',
        '\u2028',
        '\ud800',
        '\udc00',
        '\u200b',
        '\ufeff',
      ),
      fc.constantFrom('a', '"', '\\', 'ü', '😀', '\u00a0'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

test('no text made visible holds a control, a bidirectional override or a lone surrogate, however it is cut', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 0, max: 30 }), (text, limit) => {
      for (const shown of [visible(text), readable(text, limit), quoted(text, limit), quote(text, limit)]) {
        expect(shown).not.toMatch(HIDDEN)
      }
    }),
    drawn(300),
  )
})

test('a text that is visible already stays as it is', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(visible(visible(text))).toBe(visible(text))
      expect(visible(cut(text, 10))).toBe(readable(text, 10))
    }),
    drawn(300),
  )
})

const SPELLINGS = [
  ['\u001b', '\\x1b'],
  ['\u009b', '\\x9b'],
  ['\u202e', '\\u{202e}'],
  ['\u0007', '\\x07'],
] as const

test.each(SPELLINGS)(
  '%j has one spelling in a diagnostic, a step error, an assertion and the reports: %s',
  async (sign, spelling) => {
    const file = blueprintFile({ steps: { 1: httpStep('a', 'https://a.test', { [`a${sign}diagnostic`]: 1 }) } })
    const diagnosed = file.diagnostics.map(({ message }) => message).join()
    expect(diagnosed).toContain(`a${spelling}diagnostic`)

    await using server = await httpServer(answer(200, `b${sign}assertion`, { 'content-type': 'text/plain' }))
    const assertions = [{ type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'missing' }]
    const steps = {
      1: httpStep('asserts', server.url, { assertions }),
      2: httpStep('errs', 'http://${v}/'),
    }
    const { report } = await runOne(
      { variables: { v: 'c' }, steps },
      { variables: [{ name: 'v', value: `c${sign}error`, source: '--var' }] },
    )
    // A text of YAML doubles each backslash.
    for (const text of [
      junit(report, context),
      markdown(report, context),
      tap(report, context).replaceAll('\\\\', '\\'),
    ]) {
      expect(text).toContain(`b${spelling}assertion`)
      expect(text).toContain(`c${spelling}error`)
      expect(text.replaceAll('\n', '')).not.toContain(sign)
    }
  },
)

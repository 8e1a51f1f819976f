import type { Report } from '../../lib/runner/report/report.js'
import { assertionReport, diagnostic, reportOf, runReport, stepReport } from './report-parts.js'

/** Texts of which each one breaks a format that forgets to escape it. */
export const HOSTILE_TEXTS: readonly string[] = [
  '::error file=app.js,line=1::pwned',
  '##[error]pwned',
  ']]><script>alert(1)</script><!--',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'a | b || c \\| d \\\\| e',
  '`code` ``more`` ```fence``` `',
  '[click](javascript:alert(1)) ![i](https://evil.example/i.png) <https://evil.example>',
  'https://evil.example www.evil.example someone@evil.example',
  '@everyone #1 GH-1 octo/repo#12 :rocket: $x$ **bold** __b__ ~~s~~ &lt;b&gt; &#64;a',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J',
  'first\r\nsecond\n\n# heading\n- list\n\n<details>\n\n| t |\n|---|\n',
  'abc\u202Edcba\u202C \u2066x\u2069 \u200B \uFEFF \u2028 \u2029 \u0085',
  'null \u0000 bell \u0007 back \b del \u007f fffe \uFFFE lone \uD800 and \uDC00',
  'ok 1 - # SKIP # TODO \\# Bail out!\n1..0\n  ...\nnot ok',
  '{0} {{1}} [text](1) %0A %25 ${jndi:x}',
  '<details><summary>x</summary></table></body></html>',
  `${'long '.repeat(40_000)}end`,
]

/** Every text a blueprint's author or a server controls is hostile in turn. Positions and codes are ours, so they are not. */
export const hostileReport: Report = reportOf(
  HOSTILE_TEXTS.map((text, at) =>
    runReport({
      path: `hostile/${at}/${text.slice(0, 60)}/blueprint-config.json`,
      diagnostics: [diagnostic({ message: text, hint: text, pointer: `/${text.slice(0, 200)}` })],
      steps: [
        stepReport({
          key: '1',
          name: text,
          status: 'failed',
          target: text,
          assertions: [
            assertionReport({
              status: 'failed',
              type: 'BODY',
              description: text,
              expected: text,
              actual: text,
              message: text,
              hint: text,
              pointer: `/${text.slice(0, 200)}`,
            }),
          ],
          extracted: [text],
          inputs: [{ name: text, source: text, value: text }],
          warnings: [text],
        }),
        stepReport({
          key: '2',
          name: text,
          status: 'errored',
          target: text,
          error: { code: 'STEP_TIMEOUT', message: text, hint: text },
        }),
        stepReport({ key: '3', name: text, status: 'skipped', startedAt: null, target: text, skipReason: text }),
        stepReport({
          key: '4',
          name: text,
          target: text,
          assertions: [assertionReport({ actual: text, expected: text, message: text })],
        }),
      ],
      error: { code: 'NO_ASSERTION_EVALUATED', message: text, hint: text },
    }),
  ),
)

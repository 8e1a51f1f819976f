import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lint } from '../../helpers/lint.js'

const undocumented = (type: string) => `notice ASSERTION_UNDOCUMENTED ${type}`

/** What the rules are to find in ten files as people write them: nothing that is not worth a reader's time. */
const expected: readonly (readonly [string, readonly string[]])[] = [
  ['01-health-of-three-sites', []],
  [
    '02-certificates-hourly',
    [
      undocumented('CERTIFICATE_VALID'),
      undocumented('CERTIFICATE_VALID'),
      undocumented('CERTIFICATE_VALID'),
      // A public site tied to one authority; not so the internal host with its own, which is allowed self-signed.
      'notice ISSUER_PINNED CERTIFICATE_ISSUER',
      undocumented('CIPHER_SUITE'),
      undocumented('CERTIFICATE_TRANSPARENCY'),
    ],
  ],
  ['03-auth-guard', []],
  ['04-web-and-api-readiness', []],
  ['05-order-journey', []],
  ['06-dns-zone', [undocumented('RESPONSE_TIME')]],
  [
    '07-tcp-services',
    [
      undocumented('RESPONSE_TIME'),
      undocumented('RESPONSE_SIZE'),
      undocumented('RESPONSE_SIZE'),
      undocumented('RESPONSE_SIZE'),
    ],
  ],
  ['08-private-aws-apis', []],
  [
    '09-ten-steps-everything',
    [
      'warning VARIABLE_UNUSED v6',
      'warning VARIABLE_UNUSED v7',
      'warning VARIABLE_UNUSED v8',
      'warning VARIABLE_UNUSED v9',
      'warning VARIABLE_UNUSED v10',
      'notice SECRET_IN_VARIABLE ${AWS_SECRET:canary/status-api-key}',
      'notice EXTRACTOR_REGEX_ALONE "version":"([^"]+)"',
      'warning STEP_WITHOUT_ASSERTIONS 9',
      'warning STEP_WITHOUT_ASSERTIONS 10',
      'notice TIMEOUTS_EXCEED_USUAL steps',
      // `$..incidents[0].impact NOT_CONTAINS critical` looks at one incident only; the next one is true of any response.
      'notice JSONPATH_SEVERAL_VALUES $..incidents[0].impact',
      'notice ASSERTION_NEARLY_ALWAYS_TRUE 0',
    ],
  ],
  ['10-sparse-numbering', ['notice STEP_KEYS_GAP steps', 'warning STEP_KEYS_UNORDERED 9']],
]

test.each(expected)('%s has exactly the findings that are meant', (folder, findings) => {
  const text = readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8')
  const lines = text.split('\n')
  const found = lint(text).map(({ severity, code, line, column, endColumn }) => {
    const under = lines[line - 1]?.slice(column - 1, endColumn - 1) ?? ''
    return `${severity} ${code} ${under.startsWith('"') ? JSON.parse(under) : under}`
  })
  expect(found.sort()).toEqual([...findings].sort())
})

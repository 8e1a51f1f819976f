import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../../lib/commands/options/parse-inputs.js'
import { OPTIONS } from '../../../lib/commands/options/table.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

const parse = (env: Record<string, string>) => parseInputs(env, new Redactor())

test('no input at all is a run with annotations and a summary', () => {
  const parsed = parse({ PATH: '/bin' })
  expect(parsed).toMatchObject({ command: 'run', annotations: true, summary: true })
  expect(parsed.options).toMatchObject({ patterns: [], failOn: 'failure' })
})

test('the defaults that the runner sets for every declared input are accepted', () => {
  const declared = OPTIONS.flatMap(({ input, default: text }) =>
    input === null ? [] : [[`INPUT_${input.toUpperCase()}`, text ?? ''] as const],
  )
  expect(parse(Object.fromEntries(declared))).toEqual({
    ...parse({}),
    options: { ...parse({}).options, patterns: ['**/blueprint-config.json'] },
  })
})

test.each([
  ['validate', '**/canary.json', { manifests: [] }],
  ['validate', 'canaries/**/canary.json', { manifests: ['canaries/**/canary.json'] }],
  ['run', 'canaries/**/canary.json', { manifests: ['canaries/**/canary.json'] }],
  ['plan', 'canaries/**/canary.json', { manifests: ['canaries/**/canary.json'] }],
])('mode %s with the manifests %s looks at them: %j', (mode, manifests, expected) => {
  expect(parse({ INPUT_MODE: mode, INPUT_MANIFESTS: manifests }).options).toMatchObject(expected)
})

test('each line of a list is one value, trimmed, and empty lines are none', () => {
  const { options } = parse({
    INPUT_FILES: '\n  a.json \r\n\n b/**/*.json\n',
    INPUT_VARIABLES: 'base=https://x.test\n  empty=\n',
  })
  expect(options).toMatchObject({
    patterns: ['a.json', 'b/**/*.json'],
    variables: [
      { name: 'base', value: 'https://x.test', source: 'input variables' },
      { name: 'empty', value: '', source: 'input variables' },
    ],
  })
})

test('a blank input is unset, known or not', () => {
  expect(parse({ INPUT_TIMEOUT: '  ', INPUT_WHATEVER: '' }).options).toMatchObject({ timeoutMs: undefined })
})

test('an input that no option has is refused, whatever its value', () => {
  expect(errorOf(() => parse({ INPUT_COMMENT: 'never' }))).toMatchObject({ message: 'There is no input "comment".' })
})

test.each(['c2VjcmV0a2V5bGluZQ==', 'c2VjcmV0a2V5bGluZXM='])(
  'the last line of a secret in Base64 that has line breaks, %j, is said nowhere',
  (last) => {
    const part = last.replace(/=+$/, '')
    let said: string
    try {
      said = JSON.stringify(parse({ INPUT_SECRETS: `key=MIIEvQIBADANBg\n${last}` }).emptySecrets)
    } catch (error) {
      const { message = '', hint = '' } = error as { message?: string; hint?: string }
      said = message + hint
    }
    expect(said).toContain('line 2')
    expect(said).not.toContain(part)
  },
)

test('secrets and the token are learned', () => {
  const redactor = new Redactor()
  parseInputs({ INPUT_SECRETS: 'db:password=hunter2hunter2', 'INPUT_GITHUB-TOKEN': 'ghs_abcdef' }, redactor)
  expect(redactor.clean('hunter2hunter2 ghs_abcdef')).toBe('*** ***')
})

describe('is called wrongly', () => {
  test.each([
    [{ INPUT_FILE: 'a' }, 'OPTION_UNKNOWN', 'There is no input "file".', 'Did you mean "files"?'],
    [{ INPUT_FAIL_ON: 'never' }, 'OPTION_UNKNOWN', 'There is no input "fail_on".', 'Did you mean "fail-on"?'],
    [{ INPUT_ZZZZZZ: 'x' }, 'OPTION_UNKNOWN', 'There is no input "zzzzzz".', 'The inputs are mode, files'],
    [{ 'INPUT_CHECK-RUN': 'true' }, 'OPTION_UNKNOWN', 'There is no input "check-run".', 'The inputs are'],
    [{ INPUT_COMMENTS: 'always' }, 'OPTION_UNKNOWN', 'There is no input "comments".', 'The inputs are'],
    [
      { INPUT_MODE: 'check' },
      'OPTION_INVALID',
      'Input "mode" must be one of validate, run, plan, deploy; it was "check".',
      undefined,
    ],
    [{ INPUT_SUMMARY: 'yes' }, 'OPTION_INVALID', 'Input "summary" must be true or false; it was "yes".', undefined],
    [
      { INPUT_RETRIES: '9' },
      'OPTION_INVALID',
      'Input "retries" must be a whole number from 0 to 5; it was "9".',
      undefined,
    ],
    [
      { INPUT_VARIABLES: 'a=1\nb' },
      'OPTION_INVALID',
      'Input "variables", line 2, must be NAME=VALUE; it was "b".',
      'Write',
    ],
    [{ INPUT_REPORTS: 'xml=a' }, 'OPTION_INVALID', 'Input "reports", line 1: "xml" is not a report format.', 'json'],
    [{ INPUT_VERSION: '1' }, 'OPTION_UNKNOWN', 'There is no input "version".', 'a variable "INPUT_VERSION"'],
    [{ 'INPUT_FAIL-ON': 'warnings' }, 'OPTION_INVALID', 'it was "warnings"', 'Did you mean "warning"?'],
  ])('%j', (env, code, message, hint) => {
    const error = errorOf(() => parse(env))
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
    if (hint !== undefined) expect(error.hint).toContain(hint)
  })
})

test('in validate mode the inputs of a run are checked too', () => {
  expect(parse({ INPUT_MODE: 'validate', INPUT_RETRIES: '2' })).toMatchObject({ command: 'validate' })
  expect(errorOf(() => parse({ INPUT_MODE: 'validate', INPUT_RETRIES: 'two' })).message).toContain('"retries"')
})

test('a step has no standard output for a report', () => {
  expect(errorOf(() => parse({ INPUT_REPORTS: 'json=-' })).message).toContain('no standard output')
})

import { describe, expect, test } from '@jest/globals'
import { parseCli } from '../../../lib/commands/options/parse-cli.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

const parse = (...argv: string[]) => parseCli(argv, new Redactor())

function runOptions(...argv: string[]) {
  const invocation = parse('run', ...argv)
  if (invocation.kind !== 'command' || invocation.asked.command !== 'run') throw new Error('not a run')
  return invocation.asked.options
}

test('without options a run has the defaults of the table', () => {
  expect(runOptions('a.json')).toMatchObject({
    patterns: ['a.json'],
    retries: 0,
    concurrency: 4,
    followRedirects: false,
    bail: false,
    timeoutMs: undefined,
    failOn: 'failure',
  })
})

test('a value may follow its option or an equals sign', () => {
  expect(runOptions('--timeout', '20s').timeoutMs).toBe(20_000)
  expect(runOptions('--timeout=2m').timeoutMs).toBe(120_000)
})

test('repeatable options keep the order they were given in', () => {
  expect(runOptions('--var', 'b=1', '--step=x', '--var=a=2=3', '--step', 'y')).toMatchObject({
    variables: [
      { name: 'b', value: '1', source: '--var' },
      { name: 'a', value: '2=3', source: '--var' },
    ],
    steps: ['x', 'y'],
  })
})

test('after -- everything is a file', () => {
  expect(runOptions('--', '--var', '-x.json').patterns).toEqual(['--var', '-x.json'])
})

test.each([['--help'], ['-h'], ['run', '--help', '--nonsense'], ['help', 'run']])('%s %s asks for help', (...argv) => {
  expect(parse(...argv).kind).toBe('help')
})

describe('is called wrongly', () => {
  test.each([
    [[], 'OPTION_UNKNOWN', 'No command was given.', 'validate, run, package'],
    [['valdate'], 'OPTION_UNKNOWN', 'There is no command "valdate".', 'Did you mean "validate"?'],
    [['init'], 'OPTION_UNKNOWN', 'There is no command "init".', 'cloudformation and emulator'],
    [['merge-reports'], 'OPTION_UNKNOWN', 'There is no command "merge-reports".', 'validate'],
    [['a/b.json'], 'OPTION_UNKNOWN', 'There is no command "a/b.json".', 'canary-preflight validate a/b.json'],
    [['run', '--vars', 'x'], 'OPTION_UNKNOWN', 'There is no option --vars.', 'Did you mean "--var"?'],
    [['run', '--concurency=2'], 'OPTION_UNKNOWN', 'There is no option --concurency.', 'Did you mean "--concurrency"?'],
    [['run', '-x'], 'OPTION_UNKNOWN', 'There is no option -x.', 'canary-preflight run --help'],
    [['--verbos'], 'OPTION_UNKNOWN', 'There is no option --verbos.', 'Did you mean "--verbose"?'],
    [
      ['validate', '--retries', '2'],
      'OPTION_UNKNOWN',
      'The command validate has no option --retries.',
      'belongs to run',
    ],
    [['run', '--timeout'], 'OPTION_INVALID', 'Option --timeout needs a value: --timeout DURATION.', 'dash'],
    [['run', '--var', '--bail'], 'OPTION_INVALID', 'Option --var needs a value: --var NAME=VALUE.', '--var=-value'],
    [['run', '--bail=yes'], 'OPTION_INVALID', 'Option --bail takes no value.', 'Write --bail alone.'],
    [['run', '--shard', '1/2', '--shard=2/2'], 'OPTION_INVALID', 'Option --shard is given twice.', 'Keep the one'],
    [['run', '--var', 'a=1', '--var', 'a=2'], 'OPTION_INVALID', 'Variable "a" is given twice.', 'Keep the one'],
    [['run', '--report', 'json=x', '--report', 'tap=x'], 'OPTION_INVALID', 'Report path "x" is given twice.', 'Keep'],
    [
      ['validate', '--format', 'jsn'],
      'OPTION_INVALID',
      'Option --format must be one of text, json, sarif; it was "jsn".',
      'Did you mean "json"?',
    ],
    [['run', ''], 'OPTION_INVALID', 'A file must not be empty.', undefined],
  ])('%j', (argv, code, message, hint) => {
    const error = errorOf(() => parse(...argv))
    expect(error).toMatchObject({ code, message, kind: 'usage' })
    if (hint !== undefined) expect(error.hint).toContain(hint)
  })
})

test('a secret is learned even when a later option is refused', () => {
  const redactor = new Redactor()
  errorOf(() => parseCli(['run', '--var', 'hunter2hunter2', '--secret', 'db=hunter2hunter2'], redactor))
  expect(redactor.clean('hunter2hunter2')).toBe('***')
})

test('the value of a mistyped --secret is not part of the message', () => {
  const error = errorOf(() => parse('run', '--secrett', 'db=hunter2hunter2'))
  expect(`${error.message} ${error.hint}`).not.toContain('hunter2')
})

import { expect, test } from '@jest/globals'
import { parseCli } from '../../../lib/commands/options/parse-cli.js'
import { parseInputs } from '../../../lib/commands/options/parse-inputs.js'
import { Redactor } from '../../../lib/core/redactor.js'

const cli = (...argv: string[]): unknown => {
  const invocation = parseCli(['run', ...argv], new Redactor())
  return invocation.kind === 'command' ? invocation.asked.options : undefined
}
const inputs = (env: Record<string, string>): unknown => parseInputs(env, new Redactor()).options

test('the defaults: roles are assumed, foreign code gets no secret, the machine knows the region', () => {
  const expected = { assumeRole: true, foreignCodeMode: 'block', awsRegion: undefined, secretHosts: [] }
  expect(cli()).toMatchObject(expected)
  expect(inputs({})).toMatchObject(expected)
})

test('the command line and the inputs say the same', () => {
  const expected = {
    assumeRole: false,
    foreignCodeMode: 'skip',
    awsRegion: 'eu-west-1',
    secretHosts: [
      { name: 'orders/*', host: '*.example.com' },
      { name: 'key', host: 'http://10.0.0.1:8080' },
    ],
  }
  expect(
    cli(
      '--no-assume-role',
      '--foreign-code=skip',
      '--aws-region=eu-west-1',
      '--secret-host=orders/*=*.example.com',
      '--secret-host=key=http://10.0.0.1:8080',
    ),
  ).toMatchObject(expected)
  expect(
    inputs({
      'INPUT_ASSUME-ROLE': 'false',
      'INPUT_FOREIGN-CODE': 'skip',
      'INPUT_AWS-REGION': 'eu-west-1',
      'INPUT_SECRET-HOSTS': 'orders/*=*.example.com\nkey=http://10.0.0.1:8080',
    }),
  ).toMatchObject(expected)
})

test.each([
  ['--foreign-code=yes', /one of block, skip, trust/],
  ['--aws-region=eu-west-1.evil.example', /name of an AWS region/],
  ['--secret-host=api.example.com', /NAME=HOST/],
  ['--secret-host=app=', /NAME=HOST/],
  ['--secret-host=app=https://h/path', /host pattern/],
])('%s is refused', (argument, message) => {
  expect(() => cli(argument)).toThrow(
    expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringMatching(message) }),
  )
})

import { describe, expect, test } from '@jest/globals'
import { Redactor } from '../../../lib/core/redactor.js'
import type { RunOptions } from '../../../lib/runner/options.js'
import type { Report } from '../../../lib/runner/report/report.js'
import { runSuite } from '../../../lib/runner/run-suite.js'
import {
  type AwsFault,
  type AwsServerOptions,
  awsServer,
  awsVariables,
  withEnvironment,
} from '../../helpers/aws-server.js'
import { type HttpServer, httpServer } from '../../helpers/http-server.js'
import { blueprintFile, httpStep, runContext, runOptions } from '../../helpers/run.js'
import { runCli } from '../../helpers/run-cli.js'
import { tempFolder } from '../../helpers/temp-folder.js'

const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:login/key-AbCdEf'

interface Asked {
  readonly references: readonly string[]
  readonly options?: Partial<RunOptions>
  readonly variables?: Record<string, string>
  readonly environment?: Record<string, string>
  readonly redactor?: Redactor
}

/** Runs one step that sends each reference in a header, against a Secrets Manager with these secrets. */
async function ask(
  secrets: AwsServerOptions['secrets'],
  { references, options, variables, environment, redactor = new Redactor() }: Asked,
): Promise<{ report: Report; sent: HttpServer['requests']; asked: HttpServer['requests'] }> {
  await using aws = await awsServer({ secrets: secrets ?? {} })
  await using server = await httpServer()
  using _environment = withEnvironment(environment ?? awsVariables(aws.url))
  const steps = Object.fromEntries(
    references.map((reference, index) => [
      index + 1,
      httpStep(`step-${index}`, server.url, { headers: { 'X-Sent': reference } }),
    ]),
  )
  const file = blueprintFile({ ...(variables === undefined ? {} : { variables }), steps })
  const context = runContext({ redactor, usesSecretsManager: true, env: { AWS_REGION: process.env['AWS_REGION'] } })
  const report = await runSuite([file], runOptions(options), context)
  return { report, sent: server.requests, asked: aws.requests }
}

const errorOf = (report: Report) => report.runs[0]?.steps[0]?.error

test.each([
  ['a whole secret', 'plain', '${AWS_SECRET:plain}', 'plain-value'],
  ['a name with slashes', 'login/basic-auth', '${AWS_SECRET:login/basic-auth}', 'slash-value'],
  ['a key', 'json', '${AWS_SECRET:json:password}', 'member-value'],
  ['a nested key', 'json', '${AWS_SECRET:json:inner.deep}', 'deep-value'],
  ['a key with a dot in its name', 'json', '${AWS_SECRET:json:a.b}', 'dotted-value'],
  ['a number as it is written', 'json', '${AWS_SECRET:json:id}', '12345678901234567890'],
  ['an ARN', arn, `\${AWS_SECRET:${arn}}`, 'arn-value'],
])('%s is fetched and sent', async (_name, id, reference, expected) => {
  const json =
    '{"password":"member-value","inner":{"deep":"deep-value"},"a.b":"dotted-value","id":12345678901234567890,"user":"somebody"}'
  const secrets = { plain: 'plain-value', 'login/basic-auth': 'slash-value', json, [arn]: 'arn-value' }
  const { report, sent, asked } = await ask(secrets, { references: [reference] })
  expect(errorOf(report)).toBeUndefined()
  expect(sent[0]?.headers['x-sent']).toBe(expected)
  expect(asked.map(({ body }) => JSON.parse(body))).toEqual([{ SecretId: id }])
  expect(report.runs[0]?.steps[0]?.inputs).toEqual([
    { name: reference.slice(2, -1), source: 'Secrets Manager', value: '***' },
  ])
  expect(JSON.stringify(report)).not.toContain(expected)
})

test('a key after an ARN is told from it', async () => {
  const { sent } = await ask({ [arn]: '{"key":"member-value"}' }, { references: [`\${AWS_SECRET:${arn}:key}`] })
  expect(sent[0]?.headers['x-sent']).toBe('member-value')
})

test('each secret is fetched once a run, all of them before the first step that needs one', async () => {
  const { asked, sent, report } = await ask(
    { one: '{"a":"first-a","b":"first-b"}', two: 'second-value' },
    {
      references: ['plain', '${AWS_SECRET:one:a}', '${AWS_SECRET:one:b}', '${both}', '${AWS_SECRET:two}'],
      variables: { both: '${AWS_SECRET:one:a}-${AWS_SECRET:two}' },
    },
  )
  expect(report.status).toBe('passed')
  expect(asked.map(({ body }) => JSON.parse(body).SecretId).sort()).toEqual(['one', 'two'])
  expect(sent.map(({ headers }) => headers['x-sent'])).toEqual([
    'plain',
    'first-a',
    'first-b',
    'first-a-second-value',
    'second-value',
  ])
})

test('secrets are fetched at the same time, not one after the other', async () => {
  let arrived = 0
  let release = (): void => {}
  const both = new Promise<void>((resolve) => {
    release = resolve
  })
  // Neither is answered before the other one was asked for.
  const onRequest = async (): Promise<void> => {
    arrived += 1
    if (arrived === 2) release()
    await both
  }
  await using aws = await awsServer({ secrets: { one: 'first-value', two: 'second-value' }, onRequest })
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const headers = { 'X-A': '${AWS_SECRET:one}', 'X-B': '${AWS_SECRET:two}' }
  const file = blueprintFile({ steps: { 1: httpStep('a', server.url, { headers }) } })
  const report = await runSuite([file], runOptions(), runContext({ usesSecretsManager: true }))
  expect(report.status).toBe('passed')
})

test('a secret that was given is not asked for, and is shown as given', async () => {
  const secrets = [{ name: 'one', key: undefined, value: 'given-value', source: '--secret' }]
  const { sent, asked, report } = await ask(
    { one: 'remote-value' },
    { references: ['${AWS_SECRET:one}'], options: { secrets } },
  )
  expect(sent[0]?.headers['x-sent']).toBe('given-value')
  expect(asked).toEqual([])
  expect(report.runs[0]?.steps[0]?.inputs[0]?.source).toBe('--secret')
})

test('who takes one member of a secret learns all of them', async () => {
  const redactor = new Redactor()
  const json = '{"user":"the-user","password":"the-password","more":["in-a-list"]}'
  await ask({ json }, { references: ['${AWS_SECRET:json:user}'], redactor })
  expect(redactor.clean('the-user the-password in-a-list')).toBe('*** *** ***')
})

test('credentials that never come end with the run, not with the patience of the machine', async () => {
  // A process of its own, because the program outlives the run; it ends itself.
  const program = `${process.execPath} -e "setTimeout(() => undefined, 6000)"`
  const step = httpStep('a', 'http://127.0.0.1:1/', { headers: { 'X-A': '${AWS_SECRET:one}' } })
  await using folder = tempFolder({
    config: `[default]\ncredential_process = ${program}\n`,
    'blueprint-config.json': JSON.stringify({ steps: { 1: step } }),
  })
  const env = { AWS_REGION: 'eu-west-1', AWS_CONFIG_FILE: `${folder.path}/config` }
  const { stdout, durationMs } = await runCli(['run', '--timeout=300ms'], { cwd: folder.path, env })
  expect(stdout).toContain('RUN_TIMEOUT')
  expect(durationMs).toBeLessThan(5000)
})

describe('what goes wrong is told, with the name of the secret and never its value', () => {
  const fault = (code: string, message: string, status = 400): AwsFault => ({ code, message, status })
  const cases: readonly (readonly [
    string,
    string | Uint8Array | AwsFault | undefined,
    string,
    string,
    RegExp,
    RegExp,
  ])[] = [
    ['absent', undefined, 'x', 'SECRET_NOT_FOUND', /does not exist in eu-west-1/, /--aws-region/],
    [
      'denied',
      fault(
        'AccessDeniedException',
        'User: arn:aws:iam::1:user/ci is not authorized to perform: secretsmanager:GetSecretValue',
      ),
      'x',
      'SECRET_ACCESS_DENIED',
      /may not be read/,
      /secretsmanager:GetSecretValue.*--secret x=VALUE/,
    ],
    [
      'kms',
      fault('AccessDeniedException', 'Access to KMS is not allowed'),
      'x',
      'SECRET_ACCESS_DENIED',
      /not decrypted/,
      /kms:Decrypt/,
    ],
    [
      'key disabled',
      fault('DecryptionFailure', 'The key is disabled'),
      'x',
      'SECRET_ACCESS_DENIED',
      /cannot be decrypted/,
      /kms:Decrypt/,
    ],
    [
      'throttled',
      fault('ThrottlingException', 'Rate exceeded'),
      'x',
      'AWS_REQUEST_FAILED',
      /too many requests/,
      /three times/,
    ],
    [
      'deleted',
      fault('InvalidRequestException', 'marked for deletion'),
      'x',
      'SECRET_NOT_FOUND',
      /present state/,
      /restore/,
    ],
    ['expired', fault('ExpiredTokenException', 'expired'), 'x', 'AWS_CREDENTIALS_MISSING', /expired/, /sign in/],
    ['broken', fault('InternalServiceError', 'oops', 500), 'x', 'AWS_REQUEST_FAILED', /oops/, /health/],
    ['binary', new Uint8Array([1, 2, 3]), 'x', 'SECRET_INVALID', /binary/, /Base64/],
    ['no JSON', 'plain-value', 'x:key', 'SECRET_INVALID', /no JSON object/, /JSON object/],
    ['no such key', '{"other":"hidden-value"}', 'x:key', 'SECRET_INVALID', /no such key/, /spelling/],
    ['an object', '{"key":{"other":"hidden-value"}}', 'x:key', 'SECRET_INVALID', /no text/, /text/],
    ['short', 'abc', 'x', 'SECRET_INVALID', /shorter than 4/, /longer/],
    ['short member', '{"key":"abc"}', 'x:key', 'SECRET_INVALID', /shorter than 4/, /longer/],
  ]

  test.each(cases)('%s', async (_name, secret, reference, code, message, hint) => {
    const secrets = secret === undefined ? {} : { x: secret }
    const { report, sent } = await ask(secrets, { references: [`\${AWS_SECRET:${reference}}`] })
    expect(errorOf(report)).toMatchObject({
      code,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      pointer: '/steps/1/headers/X-Sent',
    })
    expect(errorOf(report)?.message).toMatch(/"x"|AWS_SECRET:x/)
    expect(JSON.stringify(report)).not.toMatch(/hidden-value|plain-value|"abc"/)
    expect(sent).toEqual([])
  })

  test.each([
    ['no credentials', { AWS_REGION: 'eu-west-1' }, 'AWS_CREDENTIALS_MISSING'],
    ['no region', { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }, 'AWS_REGION_MISSING'],
  ])('%s', async (_name, environment, code) => {
    const { report, sent } = await ask({}, { references: ['${AWS_SECRET:x}'], environment })
    expect(errorOf(report)).toMatchObject({ code, message: expect.stringContaining('"x"') })
    expect(sent).toEqual([])
  })
})

test('the hint for a key of a secret that cannot be read gives that key', async () => {
  const environment = { AWS_REGION: 'eu-west-1' }
  const { report } = await ask({}, { references: ['${AWS_SECRET:login/api:key}'], environment })
  expect(errorOf(report)?.hint).toContain('--secret login/api:key=VALUE')
})

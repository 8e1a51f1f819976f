import { expect, test } from '@jest/globals'
import type { RunContext, RunOptions } from '../../../lib/runner/options.js'
import { catcher } from '../../helpers/catcher.js'
import { httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'

const SECRET = 'the-secret-value-1234567890'

const arn = (resource: string, region = 'eu-west-1', account = '123456789012'): string =>
  `arn:aws:secretsmanager:${region}:${account}:secret:${resource}`

/** A Secrets Manager that has the secret under every name. */
const aws: RunContext['aws'] = {
  skewMs: 0,
  secret: (_name, _signal) => Promise.resolve(SECRET),
  credentials: () => Promise.reject(new Error('not asked for')),
}

test.each([
  ['bound by name, written as whole ARN', 'login', arn('login-AbCdEf')],
  ['bound by name, written as partial ARN', 'login', arn('login')],
  ['bound by name, written as ARN of another account and region', 'login', arn('login', 'us-east-1', '999999999999')],
  ['bound by name, written as ARN without an account', 'login', arn('login', 'eu-west-1', '')],
  ['bound by a pattern of names, written as ARN', 'log*', arn('login-AbCdEf')],
  ['bound by whole ARN, written as name', arn('login-AbCdEf'), 'login'],
  ['bound by partial ARN, written as name', arn('login'), 'login'],
  ['bound by whole ARN, written as partial ARN', arn('login-AbCdEf'), arn('login')],
  ['bound by partial ARN, written as whole ARN', arn('login'), arn('login-AbCdEf')],
  ['bound by an ARN as policies write it', arn('login-??????'), 'login'],
  ['with a name that itself ends with six signs', 'my-secret', arn('my-secret-AbCdEf')],
  ['with a name that itself ends with six signs, bound by ARN', arn('my-secret-AbCdEf'), 'my-secret'],
])('a secret goes nowhere but to its host: %s', async (_name, name, reference) => {
  await using evil = await catcher()
  const headers = { 'X-Key': `\${AWS_SECRET:${reference}}` }
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', `http://127.0.0.1:${evil.port}/`, { headers }) } },
    { secretHosts: [{ name, host: 'api.example.com' }] },
    { aws, usesSecretsManager: true },
  )
  expect(steps[0]?.error?.code).toBe('SECRET_NOT_ALLOWED')
  expect(evil.caught()).toBe('')
})

test('a secret that is bound by its ARN is another one than that of another account', async () => {
  await using server = await httpServer()
  const headers = { 'X-Key': `\${AWS_SECRET:${arn('login', 'eu-west-1', '999999999999')}}` }
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', server.url, { headers }) } },
    { secretHosts: [{ name: arn('login'), host: 'api.example.com' }] },
    { aws, usesSecretsManager: true },
  )
  expect(steps[0]?.status).toBe('passed')
})

const given = (name: string, value: string, key?: string): RunOptions['secrets'][number] => ({
  name,
  key,
  value,
  source: '--secret',
})

test.each([
  ['by name for an ARN', [given('login', 'by-name-1')], arn('login-AbCdEf'), 'by-name-1'],
  ['by ARN for a name', [given(arn('login-AbCdEf'), 'by-arn-1')], 'login', 'by-arn-1'],
  ['a key by name for an ARN', [given('login', 'by-name-1', 'key')], `${arn('login')}:key`, 'by-name-1'],
  ['a JSON secret by ARN for a key of a name', [given(arn('login'), '{"key":"member-1"}')], 'login:key', 'member-1'],
  [
    'as it is spelled before all others',
    [given('login', 'by-name-1'), given(arn('login'), 'by-arn-1')],
    'login',
    'by-name-1',
  ],
  [
    'by the whole name before a part of it',
    [given('my-secret', 'right-1'), given('my', 'wrong-1')],
    arn('my-secret'),
    'right-1',
  ],
])('a secret is given %s', async (_name, secrets, reference, value) => {
  await using server = await httpServer()
  const headers = { 'X-Key': `\${AWS_SECRET:${reference}}` }
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', server.url, { headers }) } },
    { secrets, mayBeUnused: true },
  )
  expect(steps[0]?.status).toBe('passed')
  expect(server.requests[0]?.headers['x-key']).toBe(value)
})

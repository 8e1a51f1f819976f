import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint } from '../../helpers/lint.js'

const withHeader = (value: string, root: object = {}) =>
  blueprintOf([httpStep({ headers: { 'X-Value': value } })], root)

test.each(['${AWS_SECRET:name}', '${AWS_SECRET:team/name_1+=.@-:key}', 'Bearer ${AWS_SECRET:a:b} ${AWS_SECRET:c}'])(
  '%s is a good reference',
  (value) => expect(codes(withHeader(value))).toEqual([]),
)

test.each([
  ['${aws_SECRET:a:b}', 'Write ${AWS_SECRET:a:b}.'],
  ['${AwsSecret:a}', 'Write ${AWS_SECRET:a}.'],
  ['${aws-secret: a }', 'Write ${AWS_SECRET:a}.'],
  ['${SECRET:a}', 'Write ${AWS_SECRET:a}.'],
  ['${AWS_SECRETS:a}', 'Write ${AWS_SECRET:a}.'],
  ['${ AWS_SECRET:a}', 'Write ${AWS_SECRET:a}.'],
])('%s has the wrong prefix, and the hint mends it', (value, hint) => {
  expect(lint(withHeader(value))).toMatchObject([{ code: 'SECRET_MALFORMED', severity: 'error', hint }])
})

test.each([
  ['${AWS_SECRET}', 'names no secret'],
  ['${AWS_SECRET:}', 'names no secret'],
  ['${AWS_SECRET:a:}', 'names no key'],
  ['${AWS_SECRET:a:b:c}', '3 colons'],
  ['${AWS_SECRET:a b}', 'white space'],
  ['${AWS_SECRET:a', 'never closed'],
  ['${AWS_SECRET:${stage}/a}', 'a reference inside a reference'],
  ['${AWS_SECRET:a$b}', 'U+0024'],
  ['$AWS_SECRET:a', 'not written as ${...}'],
  ['{AWS_SECRET:a}', 'not written as ${...}'],
])('%s is refused because: %s', (value, reason) => {
  expect(lint(withHeader(value))[0]).toMatchObject({
    code: 'SECRET_MALFORMED',
    message: expect.stringContaining(reason),
  })
})

test('a variable inside a malformed reference is not also called unused', () => {
  expect(codes(withHeader('${AWS_SECRET:${stage}/a}', { variables: { stage: 'x' } }))).toEqual([
    'SECRET_MALFORMED /steps/1/headers/X-Value',
  ])
})

test('variables with names like secrets are variables when they are defined', () => {
  expect(codes(withHeader('${awsSecret}', { variables: { awsSecret: '${AWS_SECRET:a}' } }))).toEqual([
    'SECRET_IN_VARIABLE /variables/awsSecret',
  ])
  expect(codes(withHeader('${secret}'))).toEqual(['VARIABLE_UNKNOWN /steps/1/headers/X-Value'])
})

test('the ARN of a secret is a warning, since its colons cannot be told from that of a key', () => {
  const arn = '${AWS_SECRET:arn:aws:secretsmanager:eu-west-1:123456789012:secret:canary/a-AbCdEf}'
  expect(lint(withHeader(arn))).toMatchObject([{ code: 'SECRET_ARN', severity: 'warning' }])
})

test.each([
  ['url', httpStep({ url: 'https://a.example/?k=${AWS_SECRET:a}' }), '/steps/1/url'],
  [
    'assertion',
    httpStep({ assertions: [{ type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: '${AWS_SECRET:a}' }] }),
    '/steps/1/assertions/0/value',
  ],
  [
    'description',
    httpStep({ assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200, description: '${AWS_SECRET:a}' }] }),
    '/steps/1/assertions/0/description',
  ],
])('a secret in the %s can be seen', (_where, step, pointer) => {
  expect(codes(blueprintOf([step]))).toEqual([`SECRET_VISIBLE ${pointer}`])
})

test('a secret reaches the URL through a variable too', () => {
  const blueprint = blueprintOf([httpStep({ url: 'https://a.example/?k=${key}' })], {
    variables: { key: '${AWS_SECRET:a}' },
  })
  expect(codes(blueprint)).toEqual(['SECRET_IN_VARIABLE /variables/key', 'SECRET_VISIBLE /steps/1/url'])
})

test('secrets in headers, body and authentication are where they belong', () => {
  const step = httpStep({
    httpMethod: 'POST',
    headers: { Authorization: 'Bearer ${AWS_SECRET:a}' },
    body: '{"password":"${AWS_SECRET:b:c}"}',
  })
  const basic = { type: 'BASIC', username: '${AWS_SECRET:a:u}', password: '${AWS_SECRET:a:p}' }
  expect(codes(blueprintOf([step, httpStep({ stepName: 'basic', authentication: basic })]))).toEqual([])
})

test('a secret in SIGV4 settings needs a newer runtime, directly or through a variable', () => {
  const authentication = { type: 'SIGV4', service: '${s}', region: 'eu-west-1', roleArn: '${AWS_SECRET:a}' }
  const found = codes(blueprintOf([httpStep({ authentication })], { variables: { s: '${AWS_SECRET:b}' } }))
  expect(found).toContain('SECRET_IN_SIGV4 /steps/1/authentication/roleArn')
  expect(found).toContain('SECRET_IN_SIGV4 /steps/1/authentication/service')
})

test.each(['${}', '${a+b}', '${user?.name}', '${'])('%s is neither a variable nor a secret', (value) => {
  expect(codes(withHeader(value))).toEqual(['SUBSTITUTION_UNRECOGNISED /steps/1/headers/X-Value'])
})

test.each(['${base-url}', '${base.url}', '${ base }', '${1st}'])('%s cannot name a variable', (value) => {
  expect(lint(withHeader(value))).toMatchObject([{ code: 'VARIABLE_NAME_INVALID', severity: 'error' }])
})

test('a description may speak of a secret, because nothing of it is sent', () => {
  const assertion = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200, description: 'needs AWS_SECRET:prod/api' }
  expect(codes(blueprintOf([httpStep({ assertions: [assertion] })]))).toEqual([])
})

import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint, tcpStep } from '../../helpers/lint.js'

const found = (members: object) => codes(blueprintOf([httpStep(members)]))
const body = { type: 'BODY', target: 'TEXT', operator: 'NOT_CONTAINS', value: 'error' }

test.each(['GET', 'HEAD'])('a body on %s has no effect', (httpMethod) => {
  expect(found({ httpMethod, body: '{}' })).toEqual(['BODY_WITHOUT_EFFECT /steps/1/body'])
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('a body on %s is fine', (httpMethod) => {
  expect(found({ httpMethod, body: '{}' })).toEqual([])
})

test('a response to HEAD has no body to assert on or to extract from', () => {
  expect(found({ httpMethod: 'HEAD', assertions: [body] })).toEqual([
    'BODY_ASSERTION_ON_HEAD /steps/1/assertions/0/type',
  ])
  const extractors = [{ name: 'id', type: 'BODY', path: '$.id' }]
  const steps = [
    httpStep({ httpMethod: 'HEAD', extractors }),
    httpStep({ stepName: 'b', headers: { 'X-Id': '${id}' } }),
  ]
  expect(codes(blueprintOf(steps))).toEqual(['EXTRACTOR_WITHOUT_BODY /steps/1/extractors/0/name'])
})

test.each(['Host', 'content-length', 'Transfer-Encoding', 'Connection'])(
  'the header %s belongs to the client',
  (name) => {
    expect(found({ headers: { [name]: 'x' } })).toEqual([`HEADER_SET_BY_RUNTIME /steps/1/headers/${name}`])
  },
)

const secret = '${AWS_SECRET:a}'
test.each([
  [{ type: 'BASIC', username: 'u', password: secret }, 'authorization', true],
  [
    { type: 'OAUTH_CLIENT_CREDENTIALS', tokenUrl: 'https://a.example/', clientId: 'c', clientSecret: secret },
    'Authorization',
    true,
  ],
  [{ type: 'API_KEY', apiKey: secret }, 'x-api-key', true],
  [{ type: 'API_KEY', apiKey: secret, headerName: 'X-Key' }, 'x-key', true],
  [{ type: 'API_KEY', apiKey: secret, headerName: 'X-Key' }, 'X-API-Key', false],
  [{ type: 'NONE' }, 'Authorization', false],
])('%j and the header %s set one header: %p', (authentication, header, isConflict) => {
  const expected = isConflict ? [`HEADER_SET_BY_AUTHENTICATION /steps/1/headers/${header}`] : []
  expect(found({ authentication, headers: { [header]: secret } })).toEqual(expected)
})

test('one header in two spellings is one header', () => {
  expect(found({ headers: { Accept: 'a', ACCEPT: 'b' } })).toEqual(['HEADER_DUPLICATE /steps/1/headers/ACCEPT'])
})

test.each(['a\r\nX-Injected: b', 'a\nb', '\u0000', 'Łódź', '😀'])('the header value %j cannot be sent', (value) => {
  expect(found({ headers: { 'X-Note': value } })).toEqual(['HEADER_VALUE_INVALID /steps/1/headers/X-Note'])
})

test.each(['größe', 'a\tb', ''])('the header value %j can be sent', (value) => {
  expect(found({ headers: { 'X-Note': value } })).toEqual([])
})

test.each(['', 'Content-Type:', 'Content Type', 'X\r\n'])('%j is no name of a header', (headerName) => {
  const assertions = [{ type: 'HEADER', headerName, operator: 'EXIST', value: true }]
  expect(found({ assertions })).toEqual(['HEADER_NAME_INVALID /steps/1/assertions/0/headerName'])
  const authentication = { type: 'API_KEY', apiKey: secret, headerName }
  expect(found({ authentication })).toEqual(['HEADER_NAME_INVALID /steps/1/authentication/headerName'])
})

test('the user name of BASIC ends at a colon, also when a variable brings it', () => {
  const authentication = { type: 'BASIC', username: '${user}', password: secret }
  const blueprint = blueprintOf([httpStep({ authentication })], { variables: { user: 'a:b' } })
  expect(codes(blueprint)).toEqual(['BASIC_USERNAME_COLON /steps/1/authentication/username'])
})

const sigv4 = (roleArn: string) => ({
  authentication: { type: 'SIGV4', service: 'execute-api', region: 'eu-west-1', roleArn },
})

test.each([
  'arn:aws:iam::123456789012:role/a',
  'arn:aws-cn:iam::123456789012:role/path/a+=,.@-_',
  '${AWS_SECRET:a}',
  'arn:aws:iam::${AWS_SECRET:a}:role/a',
])('%s may be the ARN of a role', (roleArn) =>
  expect(found(sigv4(roleArn)).filter((code) => code.startsWith('ROLE'))).toEqual([]),
)

test.each([
  'canary',
  'arn:aws:iam:123456789012:role/a',
  'arn:AWS:iam::123456789012:role/a',
  'arn:aws:iam::123456789012:user/a',
  'arn:aws:iam::12345:role/a',
])('%s is not the ARN of a role', (roleArn) =>
  expect(found(sigv4(roleArn))).toEqual(['ROLE_ARN_SUSPICIOUS /steps/1/authentication/roleArn']),
)

test('an empty credential is no credential', () => {
  expect(found({ authentication: { type: 'API_KEY', apiKey: '' } })).toEqual([
    'AUTHENTICATION_EMPTY /steps/1/authentication/apiKey',
  ])
  expect(found(sigv4(''))).toEqual(['AUTHENTICATION_EMPTY /steps/1/authentication/roleArn'])
})

test.each([
  { type: 'BASIC', username: '', password: secret },
  { type: 'BASIC', username: secret, password: '' },
  { type: 'OAUTH_CLIENT_CREDENTIALS', tokenUrl: 'https://a.example/', clientId: 'c', clientSecret: '' },
])('a part of a credential that may be empty is not objected to: %j', (authentication) => {
  expect(found({ authentication })).toEqual([])
})

const data = (value: string, members: object = {}) => ({
  type: 'RESPONSE_DATA',
  operator: 'EQUALS',
  value,
  encoding: 'HEX',
  ...members,
})
const tcp = (members: object) => codes(blueprintOf([tcpStep(members)]))

test.each(['50494e47', '50 49 4E 47', '${hex}', ''])('%p is HEX', (sendData) => {
  expect(tcp({ encoding: 'HEX', sendData }).filter((code) => code.startsWith('HEX'))).toEqual([])
})

test.each(['5', '0x50', '50:49', 'PING'])('%p is not HEX', (value) => {
  expect(tcp({ encoding: 'HEX', sendData: value })).toEqual(['HEX_INVALID /steps/1/sendData'])
  expect(tcp({ encoding: 'HEX', expectedResponse: value })).toEqual(['HEX_INVALID /steps/1/expectedResponse'])
  expect(tcp({ assertions: [data(value)] })).toEqual(['HEX_INVALID /steps/1/assertions/0/value'])
})

test('a pattern over hexadecimal digits is a pattern', () => {
  expect(tcp({ assertions: [data('^(53|4e)', { operator: 'REGEX_MATCH' })] })).toEqual([])
})

test('the encoding of an assertion is its own, UTF-8 unless written', () => {
  expect(tcp({ encoding: 'HEX', sendData: '50', assertions: [{ ...data('PONG'), encoding: undefined }] })).toEqual([])
})

test('ASCII has no umlauts', () => {
  expect(lint(blueprintOf([tcpStep({ encoding: 'ASCII', sendData: 'größe' })]))).toMatchObject([
    { code: 'ASCII_INVALID', severity: 'warning', message: expect.stringContaining('U+00F6') },
  ])
})

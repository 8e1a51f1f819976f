import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint } from '../../helpers/lint.js'

const at = (url: string, variables: Record<string, string> = {}) => blueprintOf([httpStep({ url })], { variables })

test.each([
  'https://api.example.com',
  'http://203.0.113.9:8080/a?b=c#d',
  'https://[2001:db8::1]/',
  'HTTPS://API.EXAMPLE.COM/',
  'https://api.example.com/ä/%20?q={x}',
])('%s can be requested', (url) => expect(codes(at(url))).toEqual([]))

test.each([
  '',
  '   ',
  'api.example.com/orders',
  '/orders',
  '//api.example.com',
  'https:/api.example.com',
  'https://',
  'ftp://a.example/',
  'javascript:alert(1)',
])('%p is no URL for an HTTP step', (url) => expect(codes(at(url))).toContain('URL_INVALID /steps/1/url'))

test('variables that the file defines are put in before the URL is judged', () => {
  expect(codes(at('${base}/orders', { base: 'https://a.example' }))).toEqual([])
  expect(lint(at('${base}/orders', { base: 'a.example' }))).toMatchObject([
    { code: 'URL_INVALID', message: expect.stringContaining('becomes "a.example/orders"') },
  ])
})

test.each([
  '${AWS_SECRET:a}/orders',
  '${id}/orders',
  'https://${id}',
  'https://a${id}.example:${id}/',
  'https://a.example/${id}',
])('%s depends on what is not known and is not called invalid', (url) => {
  const first = httpStep({ stepName: 'first', extractors: [{ name: 'id', type: 'BODY', path: '$.id' }] })
  const second = httpStep({ url, headers: { 'X-Id': '${id}' } })
  expect(codes(blueprintOf([first, second])).filter((code) => code.startsWith('URL_'))).toEqual([])
})

test('a variable that an extractor may replace is not known', () => {
  const extractors = [{ name: 'base', type: 'BODY', path: '$.base' }]
  const steps = [httpStep({ extractors }), httpStep({ stepName: 'second', url: '${base}/orders' })]
  expect(
    codes(blueprintOf(steps, { variables: { base: 'not-a-url' } })).filter((code) => code.startsWith('URL_')),
  ).toEqual([])
})

test('a message about a URL shows neither user information nor query', () => {
  const [finding] = lint(at('ftp://canary:hunter2@a.example/?token=hunter3'))
  expect(finding?.message).toContain('ftp://***@a.example/')
  expect(JSON.stringify(finding)).not.toMatch(/hunter/)
})

test('a password in the URL is underlined, to be masked', () => {
  expect(lint(at('https://canary:hunter2@a.example/'))).toMatchObject([
    { code: 'URL_USERINFO', isSensitive: true, column: 23, endColumn: 37 },
  ])
})

test.each([
  [{ authentication: { type: 'API_KEY', apiKey: '${AWS_SECRET:a}' } }],
  [{ headers: { Authorization: 'Bearer ${AWS_SECRET:a}' } }],
  [{ headers: { Cookie: 'sid=${AWS_SECRET:a}' } }],
])('credentials over plain http are seen: %j', (members) => {
  const found = codes(blueprintOf([httpStep({ url: 'http://a.example/', ...members })]))
  expect(found).toEqual(['CREDENTIALS_OVER_HTTP /steps/1/url'])
})

test.each(['https://a.example/', 'http://localhost:8080/', 'http://127.0.0.1/', '${AWS_SECRET:url}'])(
  'credentials may go to %s',
  (url) => {
    const authentication = { type: 'API_KEY', apiKey: '${AWS_SECRET:a}' }
    expect(codes(blueprintOf([httpStep({ url, authentication })]))).not.toContain('CREDENTIALS_OVER_HTTP /steps/1/url')
  },
)

test('plain http without credentials is fine', () => {
  expect(codes(blueprintOf([httpStep({ url: 'http://a.example/', authentication: { type: 'NONE' } })]))).toEqual([])
})

test.each([
  ['', 'URL_INVALID'],
  ['login.example.com', 'URL_INVALID'],
  ['http://login.example.com/token', 'CREDENTIALS_OVER_HTTP'],
])('the token endpoint %p is judged like a URL', (tokenUrl, code) => {
  const authentication = { type: 'OAUTH_CLIENT_CREDENTIALS', tokenUrl, clientId: 'c', clientSecret: '${AWS_SECRET:a}' }
  expect(codes(blueprintOf([httpStep({ authentication })]))).toEqual([`${code} /steps/1/authentication/tokenUrl`])
})

import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint, underlined } from '../../helpers/lint.js'

const post = (body: string, members: object = {}) => blueprintOf([httpStep({ httpMethod: 'POST', body, ...members })])
const refused = [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 401 }]

const known = {
  aws: `AKIA${'Q'.repeat(16)}`,
  github: `ghp_${'a1'.repeat(18)}`,
  gitlab: `glpat-${'a1'.repeat(10)}`,
  slack: `xoxb-${'1'.repeat(12)}`,
  stripe: `sk_live_${'a1'.repeat(10)}`,
  google: `AIza${'a'.repeat(35)}`,
  npm: `npm_${'a1'.repeat(18)}`,
  jwt: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl',
  key: '-----BEGIN RSA PRIVATE KEY-----',
}

test.each(Object.entries(known))('a known form of credential is found wherever it stands: %s', (_name, credential) => {
  const text = JSON.stringify(post(`note=${credential}`))
  const [finding, ...rest] = lint(text)
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ code: 'CREDENTIAL_LITERAL', isSensitive: true })
  expect(finding === undefined ? '' : underlined(text, finding)).toBe(credential)
})

test.each([
  ['password', { type: 'BASIC', username: 'canary', password: 'hunter2-hunter2' }],
  ['apiKey', { type: 'API_KEY', apiKey: 'hunter2-hunter2' }],
  [
    'clientSecret',
    {
      type: 'OAUTH_CLIENT_CREDENTIALS',
      tokenUrl: 'https://a.example/',
      clientId: 'c',
      clientSecret: 'hunter2-hunter2',
    },
  ],
])('a literal %s of the authentication is found, and no message repeats it', (member, authentication) => {
  const findings = lint(blueprintOf([httpStep({ authentication })]))
  expect(findings).toMatchObject([{ code: 'CREDENTIAL_LITERAL', pointer: `/steps/1/authentication/${member}` }])
  expect(JSON.stringify(findings)).not.toContain('hunter2')
})

test.each(['Authorization', 'Proxy-Authorization', 'X-Api-Key', 'x-access-token', 'X-Client-Secret'])(
  'a literal in the header %s is found',
  (header) => {
    const found = codes(blueprintOf([httpStep({ headers: { [header]: 'Bearer hunter2' } })]))
    expect(found).toEqual([`CREDENTIAL_LITERAL /steps/1/headers/${header}`])
  },
)

test.each(['Idempotency-Key', 'Accept', 'X-Request-Id', 'X-CSRF-Token', 'User-Agent'])(
  'a literal in %s is no credential',
  (header) => {
    expect(codes(blueprintOf([httpStep({ headers: { [header]: 'canary-1' } })]))).toEqual([])
  },
)

test.each(['{"user":"canary","password":"hunter2"}', 'grant_type=x&client_secret=hunter2', '{"api_key" : "hunter2"}'])(
  'a literal in the body is found: %s',
  (body) => {
    const text = JSON.stringify(post(body))
    const [finding] = lint(text)
    expect(finding?.code).toBe('CREDENTIAL_LITERAL')
    expect(finding === undefined ? '' : underlined(text, finding)).toBe('hunter2')
  },
)

test('a reference is no literal', () => {
  expect(
    codes(post('{"password":"${AWS_SECRET:a}"}', { headers: { Authorization: 'Bearer ${AWS_SECRET:b}' } })),
  ).toEqual([])
})

test('a wrong credential on purpose is a good test', () => {
  const authentication = { type: 'BASIC', username: 'nobody', password: 'wrong-on-purpose' }
  const step = httpStep({ authentication, assertions: refused })
  const header = httpStep({ stepName: 'header', headers: { Authorization: 'Bearer invalid' }, assertions: refused })
  const body = httpStep({ stepName: 'body', httpMethod: 'POST', body: '{"password":"wrong"}', assertions: refused })
  expect(codes(blueprintOf([step, header, body]))).toEqual([])
})

test('a variable that is used as a credential must not be a literal', () => {
  const authentication = { type: 'API_KEY', apiKey: '${key}' }
  const found = codes(blueprintOf([httpStep({ authentication })], { variables: { key: 'abc' } }))
  expect(found).toEqual(['CREDENTIAL_LITERAL /variables/key'])
})

test('the documented example key of AWS and stand-ins are not reported', () => {
  expect(codes(post(`key AKIA${'IOSFODNN7'}EXAMPLE`))).toEqual([])
  const authentication = { type: 'BASIC', username: 'canary', password: '<password>' }
  expect(codes(blueprintOf([httpStep({ authentication })]))).toEqual([])
})

import { describe, expect, test } from '@jest/globals'
import { createAwsAccess } from '../../lib/auth/aws-access.js'
import { createAuthRun } from '../../lib/auth/scheme.js'
import { authorizerFor } from '../../lib/auth/schemes.js'
import type { HttpStep } from '../../lib/blueprint/generated/blueprint.js'
import { http } from '../../lib/checks/http.js'
import { wordsOf } from '../../lib/commands/options/words-of-face.js'
import { AppError } from '../../lib/core/app-error.js'
import { systemClock } from '../../lib/core/clock.js'
import { speakAs } from '../../lib/core/option-words.js'
import { Redactor } from '../../lib/core/redactor.js'
import { awsServer, awsVariables, CALLER, ROLE, withEnvironment } from '../helpers/aws-server.js'
import { httpStep, testPolicy } from '../helpers/check-context.js'
import { answer, type HttpServer, httpServer } from '../helpers/http-server.js'
import { type Verification, verifySignature } from '../helpers/sigv4-verifier.js'

const roleArn = 'arn:aws:iam::123456789012:role/canary-api-caller'
const authentication = { type: 'SIGV4', service: 'execute-api', region: 'eu-west-1', roleArn } as const

interface Given {
  readonly step?: Partial<HttpStep>
  readonly assumeRole?: boolean
  readonly redactor?: Redactor
  readonly clock?: typeof systemClock
}

speakAs(wordsOf('cli'))

/** A function that observes steps of one run. */
function runOf({ assumeRole = true, redactor = new Redactor(), clock = systemClock }: Given = {}) {
  const network = testPolicy({ clock })
  const settings = { region: 'eu-west-1', assumeRole, sessionName: 'canary-preflight.acme-shop@4711' }
  const run = createAuthRun(createAwsAccess({ network, redactor, settings }))
  return async (step: Partial<HttpStep> & { url: string }) => {
    const signal = new AbortController().signal
    const context = { signal, redactor, network, timeoutMs: 5000, run }
    const whole = httpStep({ authentication, ...step })
    return await http.observe(whole, 5000, {
      ...context,
      assertedTypes: new Set(),
      authorize: authorizerFor(whole.authentication, context),
    })
  }
}

function verified(server: HttpServer, secret: string, index = 0): Verification {
  const request = server.requests[index]
  if (request === undefined) throw new Error('no request arrived')
  return verifySignature({ ...request, target: request.path }, secret)
}

test.each<readonly [string, Partial<HttpStep>, string]>([
  ['a plain path', {}, '/inventory'],
  ['a query', {}, '/inventory?warehouse=DUB-1&empty=&flag&b=2&b=1'],
  ['what forms and URLs spell differently', {}, "/a b/c:d/(e)!*'?q=x+y&z=%2B&it's=(a)*!~&u=é&c=a:b/c,d;e"],
  ['dots and slashes', {}, '/a//b/./c/../d/%2e%2e/e%2Ff/'],
  ['a body', { httpMethod: 'POST', body: '{"ä":"😀"}', headers: { 'Content-Type': 'application/json' } }, '/orders'],
  [
    "the author's own headers",
    { headers: { 'X-Tenant': '  a   b ', Accept: 'text/html', 'X-Amzn-Trace-Id': 'Root=1' } },
    '/',
  ],
  ["headers of another's signature", { headers: { Authorization: 'Bearer x', 'X-Amz-Date': 'now' } }, '/'],
])('the service can verify %s', async (_name, step, target) => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  await runOf()({ url: `${server.url}${target}`, ...step })
  const { isValid, scope, accessKeyId, signedHeaders } = verified(server, ROLE.secretAccessKey)
  expect({ isValid, accessKeyId }).toEqual({ isValid: true, accessKeyId: ROLE.accessKeyId })
  expect(scope).toMatch(/^\d{8}\/eu-west-1\/execute-api\/aws4_request$/)
  expect(signedHeaders).toEqual(expect.arrayContaining(['host', 'x-amz-date', 'x-amz-security-token']))
  expect(signedHeaders.includes('content-type')).toBe(step.body !== undefined)
  expect(server.requests[0]?.rawHeaders.filter((name) => /^(?:authorization|x-amz-date)$/i.test(name))).toHaveLength(2)
})

test.each([
  ['s3', /^[0-9a-f]{64}$/],
  ['aoss', /^[0-9a-f]{64}$/],
  ['execute-api', undefined],
])('%s is told the hash of the body as it wants it', async (service, expected) => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  await runOf()({ url: `${server.url}/a:b/c+d`, authentication: { ...authentication, service } })
  expect(verified(server, ROLE.secretAccessKey).isValid).toBe(true)
  const hash = server.requests[0]?.headers['x-amz-content-sha256']
  expect(hash).toEqual(expected === undefined ? undefined : expect.stringMatching(expected))
})

test('S3 takes an unsigned payload when the step says so', async () => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const headers = { 'X-Amz-Content-SHA256': 'UNSIGNED-PAYLOAD' }
  await runOf()({
    url: server.url,
    httpMethod: 'PUT',
    body: 'x',
    headers,
    authentication: { ...authentication, service: 's3' },
  })
  expect(verified(server, ROLE.secretAccessKey)).toMatchObject({
    isValid: true,
    canonicalRequest: expect.stringMatching(/\nUNSIGNED-PAYLOAD$/),
  })
})

test('a role is assumed once for all steps of a run, under a name that tells repository and run', async () => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const observe = runOf()
  await Promise.all([observe({ url: server.url }), observe({ url: server.url })])
  await observe({ url: server.url })
  expect(server.requests).toHaveLength(3)
  expect(aws.requests).toHaveLength(1)
  const form = new URLSearchParams(aws.requests[0]?.body)
  expect([form.get('Action'), form.get('RoleArn'), form.get('RoleSessionName')]).toEqual([
    'AssumeRole',
    roleArn,
    'canary-preflight.acme-shop@4711',
  ])
})

test('a session that is about to end is not used any more', async () => {
  await using aws = await awsServer({ sessionSeconds: 30 })
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const observe = runOf()
  await observe({ url: server.url })
  await observe({ url: server.url })
  expect(aws.requests).toHaveLength(2)
})

test("without assuming a role the caller's own credentials sign", async () => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  await runOf({ assumeRole: false })({ url: server.url })
  expect(verified(server, CALLER.secretAccessKey)).toMatchObject({ isValid: true, accessKeyId: CALLER.accessKeyId })
  expect(server.requests[0]?.headers).not.toHaveProperty('x-amz-security-token')
  expect(aws.requests).toEqual([])
})

describe('a clock that is wrong', () => {
  const serverTime = new Date(Date.now() + 3600_000)
  const refuses = answer(403, '{"message":"Signature expired"}', { date: serverTime.toUTCString() })

  test('is corrected once, by the Date of the refusal', async () => {
    await using aws = await awsServer()
    await using server = await httpServer((request, response) =>
      server.requests.length === 1 ? refuses(request, response) : response.end('ok'),
    )
    using _environment = withEnvironment(awsVariables(aws.url))
    const observe = runOf()
    expect((await observe({ url: server.url })).status).toBe(200)
    const date = server.requests[1]?.headers['x-amz-date']
    expect(date).toBe(`${serverTime.toISOString().slice(0, 13)}${String(date).slice(11)}`.replaceAll(/[-:]/g, ''))
    expect(verified(server, ROLE.secretAccessKey, 1).isValid).toBe(true)
    await observe({ url: server.url })
    expect(server.requests).toHaveLength(3)
  })

  test('is not corrected for ever', async () => {
    await using aws = await awsServer()
    await using server = await httpServer(refuses)
    using _environment = withEnvironment(awsVariables(aws.url))
    expect((await runOf()({ url: server.url })).status).toBe(403)
    expect(server.requests).toHaveLength(2)
  })

  test('is no excuse for a refusal for another reason', async () => {
    await using aws = await awsServer()
    await using server = await httpServer(answer(403))
    using _environment = withEnvironment(awsVariables(aws.url))
    expect((await runOf()({ url: server.url })).status).toBe(403)
    expect(server.requests).toHaveLength(1)
  })
})

test('no credential of the role is left in a text', async () => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const redactor = new Redactor()
  await runOf({ redactor })({ url: server.url })
  expect(redactor.clean(`${ROLE.secretAccessKey} ${ROLE.sessionToken}`)).toBe('*** ***')
})

test.each([
  ['AccessDenied', 403, 'AUTH_ROLE_FAILED', /sts:AssumeRole.*trust policy.*--no-assume-role/],
  ['ValidationError', 400, 'AUTH_ROLE_FAILED', /roleArn/],
  ['RegionDisabledException', 403, 'AUTH_ROLE_FAILED', /region/],
  ['ExpiredToken', 403, 'AWS_CREDENTIALS_MISSING', /configure-aws-credentials/],
  ['InvalidClientTokenId', 403, 'AWS_CREDENTIALS_MISSING', /AWS_ACCESS_KEY_ID/],
])('%s of STS is told as what it is, and nothing is sent', async (code, status, expected, hint) => {
  await using aws = await awsServer({ role: { status, code, message: `Said about ${roleArn}` } })
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const error: unknown = await runOf()({ url: server.url }).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(AppError)
  expect(error).toMatchObject({
    code: expected,
    message: expect.stringContaining(roleArn),
    hint: expect.stringMatching(hint),
  })
  expect(server.requests).toEqual([])
})

test('without credentials of AWS nothing is sent, and the error says how to get some', async () => {
  await using server = await httpServer()
  using _environment = withEnvironment({ AWS_REGION: 'eu-west-1' })
  await expect(runOf({ assumeRole: false })({ url: server.url })).rejects.toMatchObject({
    code: 'AWS_CREDENTIALS_MISSING',
  })
  expect(server.requests).toEqual([])
})

test.each([
  [{ region: 'evil.example.com/' }, 'region'],
  [{ region: '' }, 'region'],
  [{ service: 'a/b' }, 'service'],
  [{ roleArn: 'arn:aws:iam::1:user/x' }, 'roleArn'],
])('%j is refused before AWS is asked', async (wrong, name) => {
  await using aws = await awsServer()
  await using server = await httpServer()
  using _environment = withEnvironment(awsVariables(aws.url))
  const step = { url: server.url, authentication: { ...authentication, ...wrong } }
  await expect(runOf()(step)).rejects.toMatchObject({
    code: 'AUTH_INVALID',
    message: expect.stringContaining(`"${name}"`),
  })
  expect([aws.requests, server.requests]).toEqual([[], []])
})

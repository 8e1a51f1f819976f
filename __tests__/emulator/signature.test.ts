import { describe, expect, test } from '@jest/globals'
import { verifyRequest } from '../../lib/emulator/signature/verify.js'
import { type SigV4Vector, vectors } from '../helpers/sigv4-vectors.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

type Request = Pick<Parameters<typeof verifyRequest>[0], 'method' | 'target' | 'headers' | 'body'>

const requestOf = (vector: SigV4Vector): Request => {
  const url = new URL(vector.url)
  const given = Object.entries(vector.signedRequestHeaders).map(([name, value]) => [name.toLowerCase(), value])
  const headers = { host: url.host, ...Object.fromEntries(given), authorization: vector.authorization }
  return { method: vector.method, target: vector.url.slice(url.origin.length), headers, body: Buffer.from(vector.body) }
}

const dateOf = (ts: string): Date => new Date(ts.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))

const verdictOf = (vector: SigV4Vector, request: Request, now = dateOf(vector.ts)) =>
  verifyRequest({
    ...request,
    now,
    secretOf: (id) =>
      id === vector.accessKeyId
        ? { secretAccessKey: vector.secretAccessKey, ...(vector.token === null ? {} : { sessionToken: vector.token }) }
        : undefined,
  })

/** The text with each of its characters changed in turn, to one that means something else. */
const mutants = (text: string): string[] =>
  [...text].map((sign, at) => text.slice(0, at) + (sign === 'x' ? 'y' : 'x') + text.slice(at + 1))

describe.each(vectors.map((vector) => [vector.name, vector] as const))('vector %s', (_name, vector) => {
  const request = requestOf(vector)

  test('is accepted', () => {
    const { accessKeyId, region, service } = vector
    expect(verdictOf(vector, request)).toEqual({
      ok: true,
      scope: { accessKeyId, region, service },
      body: request.body,
    })
  })

  test('is refused with any other character in its target', () => {
    const accepted = mutants(request.target).filter((target) => verdictOf(vector, { ...request, target }).ok)
    expect(accepted).toEqual([])
  })

  test.each(Object.keys(request.headers))('is refused with any other character in %s', (name) => {
    const accepted = mutants(request.headers[name] ?? '').filter(
      (value) => verdictOf(vector, { ...request, headers: { ...request.headers, [name]: value } }).ok,
    )
    expect(accepted).toEqual([])
  })

  test('is refused without any one of its headers', () => {
    const accepted = Object.keys(request.headers).filter((name) => {
      const { [name]: _gone, ...headers } = request.headers
      return verdictOf(vector, { ...request, headers }).ok
    })
    expect(accepted).toEqual([])
  })

  test('is refused with another method', () => {
    expect(verdictOf(vector, { ...request, method: 'PATCH' }).ok).toBe(false)
  })

  test('is refused with any other body, unless it says that the body is not signed', () => {
    const isUnsigned = request.headers['x-amz-content-sha256'] === 'UNSIGNED-PAYLOAD'
    const bodies = [`${vector.body} `, ...mutants(vector.body)]
    const accepted = bodies.filter((body) => verdictOf(vector, { ...request, body: Buffer.from(body) }).ok)
    expect(accepted).toEqual(isUnsigned ? bodies : [])
  })

  test('is refused with another secret', () => {
    const secretAccessKey = vector.secretAccessKey.toLowerCase()
    expect(verdictOf({ ...vector, secretAccessKey }, request).ok).toBe(false)
  })

  test('is refused with a header for AWS that is not signed', () => {
    const headers = { ...request.headers, 'x-amz-more': '1' }
    expect(verdictOf(vector, { ...request, headers }).ok).toBe(false)
  })

  test.each([-1, 1])('is accepted as far as a clock may be off, and no second more (%d)', (direction) => {
    const minutes = vector.service === 's3' ? 15 : 5
    const at = (seconds: number) => new Date(dateOf(vector.ts).getTime() + direction * seconds * 1000)
    expect(verdictOf(vector, request, at(minutes * 60)).ok).toBe(true)
    expect(verdictOf(vector, request, at(minutes * 60 + 1)).ok).toBe(false)
  })
})

describe('the code of a refusal', () => {
  const named = (service: string): SigV4Vector => {
    const vector = vectors.find((one) => one.service === service)
    if (vector === undefined) throw new Error(service)
    return vector
  }
  const withAuthorization = (vector: SigV4Vector, authorization: string | undefined): Request => {
    const { authorization: _gone, ...headers } = requestOf(vector).headers
    return { ...requestOf(vector), headers: authorization === undefined ? headers : { ...headers, authorization } }
  }

  test.each([
    ['synthetics', 'InvalidSignatureException', 403],
    ['sts', 'SignatureDoesNotMatch', 403],
    ['s3', 'SignatureDoesNotMatch', 403],
  ])('of %s says that a signature differs: %s', (service, code, status) => {
    const vector = named(service)
    const authorization = vector.authorization.replace(/Signature=.{8}/, 'Signature=00000000')
    expect(verdictOf(vector, withAuthorization(vector, authorization))).toMatchObject({ code, status, service })
  })

  test.each([
    ['synthetics', 'UnrecognizedClientException', 403],
    ['secretsmanager', 'UnrecognizedClientException', 400],
    ['sts', 'InvalidClientTokenId', 403],
    ['s3', 'InvalidAccessKeyId', 403],
  ])('of %s says that a key is unknown: %s', (service, code, status) => {
    const vector = named(service === 'secretsmanager' ? 'synthetics' : service)
    const authorization = vector.authorization.replace('KIDEXAMPLE', 'KIDOTHER').replace('/synthetics/', `/${service}/`)
    expect(verdictOf(vector, withAuthorization(vector, authorization))).toMatchObject({ code, status, service })
  })

  test('says that there is no signature', () => {
    expect(verdictOf(named('synthetics'), withAuthorization(named('synthetics'), undefined))).toMatchObject({
      code: 'MissingAuthenticationTokenException',
      status: 403,
      service: 'synthetics',
    })
  })

  test.each([
    ['Basic dGVzdDp0ZXN0', 'does not begin with AWS4-HMAC-SHA256'],
    ['AWS4-HMAC-SHA256 Credential=a/20260301/r/s/aws4_request, SignedHeaders=host', "requires 'Signature'"],
    ['AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0', 'Credential must be'],
    ['AWS4-HMAC-SHA256 Credential=a/20260302/r/s/aws4_request, SignedHeaders=host, Signature=X', 'Date in Credential'],
  ])('says what is wrong with "%s"', (authorization, message) => {
    const signed = authorization.replace('Signature=X', `Signature=${'0'.repeat(64)}`)
    expect(verdictOf(named('synthetics'), withAuthorization(named('synthetics'), signed))).toMatchObject({
      code: 'IncompleteSignatureException',
      message: expect.stringContaining(message),
    })
  })

  test.each([
    ['synthetics', 'InvalidSignatureException', /^Signature expired: \d{8}T\d{6}Z is now earlier than .+ - 5 min\.\)$/],
    ['sts', 'SignatureDoesNotMatch', /^Signature expired: /],
    ['s3', 'RequestTimeTooSkewed', /too large/],
  ])('of %s says that the clock is off: %s', (service, code, message) => {
    const vector = named(service)
    const later = new Date(dateOf(vector.ts).getTime() + 3_600_000)
    expect(verdictOf(vector, requestOf(vector), later)).toMatchObject({ code, message: expect.stringMatching(message) })
  })
})

test('a request that comes too early is told by how much', () => {
  const vector = vectors.find(({ service }) => service === 'synthetics')
  if (vector === undefined) throw new Error('no vector')
  const hourBefore = new Date(dateOf(vector.ts).getTime() - 3_600_000)
  const at = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const edge = at(new Date(hourBefore.getTime() + 300_000))
  expect(verdictOf(vector, requestOf(vector), hourBefore)).toMatchObject({
    message: `Signature not yet current: ${vector.ts} is still later than ${edge} (${at(hourBefore)} + 5 min.)`,
  })
})

test('S3 wants to know what is signed of the body', () => {
  const vector = vectors.find(({ service }) => service === 's3')
  if (vector === undefined) throw new Error('no vector')
  const { 'x-amz-content-sha256': _gone, ...headers } = requestOf(vector).headers
  expect(verdictOf(vector, { ...requestOf(vector), headers })).toMatchObject({ status: 400, code: 'InvalidRequest' })
})

describe('of a presigned URL', () => {
  const asked = { Algorithm: 'AWS4-HMAC-SHA256', Credential: 'another/20260301/eu-west-1/s3/aws4_request' }
  const signed = { Date: '20260301T000000Z', Expires: '60', SignedHeaders: 'host', Signature: '0'.repeat(64) }
  const refused = (given: Readonly<Record<string, string>>, more = '') => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...asked, ...signed, ...given })) query.set(`X-Amz-${name}`, value)
    const target = `/bucket/key?${query}${more}`
    const request = { method: 'GET', target, headers: { host: 'localhost' }, body: Buffer.alloc(0) }
    const [vector] = vectors
    return vector === undefined ? undefined : verdictOf(vector, request)
  }

  test.each([
    [{ Algorithm: 'AWS4-HMAC-SHA1' }, '', 'X-Amz-Algorithm only supports AWS4-HMAC-SHA256.'],
    [{ Expires: '604801' }, '', 'X-Amz-Expires must be less than a week (in seconds): 604800.'],
    [{ Expires: '-1' }, '', 'X-Amz-Expires must be a number of seconds.'],
    [{}, '&X-Amz-Date=20260302T000000Z', 'The query needs one X-Amz-Date.'],
  ])('%j%s is refused', (given, more, message) => {
    expect(refused(given, more)).toMatchObject({ ok: false, message })
  })

  test('a week is not too long', () => {
    expect(refused({ Expires: '604800' })).toMatchObject({ ok: false, code: 'InvalidAccessKeyId' })
  })
})

test('the verifier of the tests and that of the emulator agree about the vectors, byte for byte', () => {
  for (const vector of vectors) {
    const { body, ...request } = requestOf(vector)
    const peer = verifySignature({ ...request, body: body.toString() }, vector.secretAccessKey)
    expect(peer.isValid).toBe(verdictOf(vector, requestOf(vector)).ok)
  }
})

test('a URL that was presigned with Signature Version 2 is told what to use', () => {
  const [vector] = vectors
  if (vector === undefined) throw new Error('no vectors')
  const target = '/bucket/key?AWSAccessKeyId=test&Signature=c2ln&Expires=1795640687'
  const request = { method: 'GET', target, headers: { host: '127.0.0.1:4599' }, body: Buffer.alloc(0) }
  expect(verdictOf(vector, request)).toMatchObject({
    ok: false,
    status: 400,
    message: 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
  })
})

import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { SignatureV4 } from '@smithy/signature-v4'
import fc from 'fast-check'
import { signableUrl, signRequest } from '../../lib/aws/sign-request.js'
import { verifyRequest } from '../../lib/emulator/signature/verify.js'
import { drawn } from '../helpers/property.js'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI', sessionToken: 'token/with+signs==' }
const now = new Date('2026-11-25T12:00:00Z')

class Sha256 {
  readonly #hash
  constructor(secret?: unknown) {
    const isKey = typeof secret === 'string' || secret instanceof Uint8Array
    this.#hash = isKey ? createHmac('sha256', secret) : createHash('sha256')
  }
  update(data: Uint8Array): void {
    this.#hash.update(data)
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()))
  }
  reset(): void {}
}

const signerOf = (service: string) =>
  new SignatureV4({
    service,
    region: 'eu-west-1',
    credentials,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: true,
  })

type Received = Pick<Parameters<typeof verifyRequest>[0], 'method' | 'target' | 'headers' | 'body'>

const verdictOf = (request: Received, at = now, sessionToken = credentials.sessionToken) =>
  verifyRequest({
    ...request,
    now: at,
    secretOf: (id) => (id === credentials.accessKeyId ? { ...credentials, sessionToken } : undefined),
  })

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const segment = fc.oneof(text, fc.constantFrom('', '.', '..', 'a:b', 'ü ~*', '%2F', '+'))
const requests = fc.record({
  service: fc.constantFrom('s3', 'synthetics', 'secretsmanager'),
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE'),
  path: fc.array(segment, { minLength: 1, maxLength: 5 }),
  query: fc.dictionary(text.filter(Boolean), fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), {
    maxKeys: 4,
  }),
  contentType: fc.constantFrom('text/plain', 'application/json;  charset=utf-8'),
  body: fc.string({ maxLength: 40 }),
})

const targetOf = (path: string, query: Record<string, string | readonly string[] | null> | undefined): string => {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value ?? ''].flat().map((one) => `${encoded(name)}=${encoded(one)}`),
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const signedBySmithy = async (drawn: Drawn) => {
  const path = `/${drawn.path.map(encoded).join('/')}`
  const { headers } = await signerOf(drawn.service).sign(
    {
      method: drawn.method,
      protocol: 'http:',
      hostname: '127.0.0.1',
      port: 4599,
      path,
      query: drawn.query,
      headers: { host: '127.0.0.1:4599', 'content-type': drawn.contentType },
      body: drawn.body,
    },
    { signingDate: now },
  )
  const target = targetOf(path, drawn.query)
  return { method: drawn.method, target, headers: lowerCased(headers), body: Buffer.from(drawn.body) }
}

type Drawn = typeof requests extends fc.Arbitrary<infer T> ? T : never

test('what the signer of the SDK signs is accepted', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (drawn) => {
      expect(verdictOf(await signedBySmithy(drawn))).toMatchObject({ ok: true, scope: { service: drawn.service } })
    }),
    drawn(),
  )
})

test('what the signer of the SDK signs is refused with any other body, token or header', async () => {
  await fc.assert(
    fc.asyncProperty(requests, fc.nat(), async (drawn, seed) => {
      const request = await signedBySmithy(drawn)
      expect(verdictOf({ ...request, body: Buffer.from(`${drawn.body}!`) }).ok).toBe(false)
      expect(verdictOf(request, now, 'another token').ok).toBe(false)
      const names = Object.keys(request.headers)
      const name = names[seed % names.length] ?? ''
      const value = request.headers[name] ?? ''
      const changed = value.replace(/[^ ]/, (sign) => (sign === 'q' ? 'r' : 'q'))
      expect(verdictOf({ ...request, headers: { ...request.headers, [name]: changed } }).ok).toBe(false)
    }),
    drawn(),
  )
})

test('what our own signer signs is accepted', async () => {
  const urls = fc.tuple(fc.array(segment, { maxLength: 4 }), fc.array(fc.tuple(text, text), { maxLength: 3 }))
  await fc.assert(
    fc.asyncProperty(urls, fc.constantFrom('s3', 'synthetics', 'execute-api'), async ([path, pairs], service) => {
      const query = pairs.map(([name, value]) => `${encoded(name)}=${encodeURIComponent(value)}`).join('&')
      const url = signableUrl(new URL(`http://127.0.0.1:4599/${path.map(encoded).join('/')}?${query}`), service)
      const given = { host: url.host, 'content-type': 'text/plain' }
      const unsigned = { method: 'POST', url, headers: given, body: 'hello' }
      const headers = await signRequest(unsigned, { service, region: 'eu-west-1', credentials, date: now })
      const target = `${url.pathname}${url.search}`
      const request = {
        method: 'POST',
        target,
        headers: lowerCased({ ...given, ...headers }),
        body: Buffer.from('hello'),
      }
      expect(verdictOf(request)).toMatchObject({ ok: true })
    }),
    drawn(),
  )
})

test('whatever is sent is answered with a verdict', () => {
  const headers = fc.dictionary(
    fc.constantFrom('authorization', 'host', 'x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token'),
    fc.oneof(
      fc.string(),
      fc.constantFrom('20261125T120000Z', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'),
      fc.string().map((end) => `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261125/r/s3/aws4_request, ${end}`),
    ),
  )
  fc.assert(
    fc.property(fc.string(), fc.string(), headers, fc.uint8Array(), (method, target, given, body) => {
      expect(verdictOf({ method, target, headers: given, body: Buffer.from(body) }).ok).toBe(false)
    }),
    drawn(),
  )
})

describe('a presigned URL', () => {
  const presigned = async (expiresIn = 900) => {
    const path = '/bucket/a%20key/v1%2B2.zip'
    const { query } = await signerOf('s3').presign(
      {
        method: 'GET',
        protocol: 'http:',
        hostname: '127.0.0.1',
        path,
        headers: { host: '127.0.0.1:4599', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        query: { versionId: 'a/b' },
      },
      { signingDate: now, expiresIn },
    )
    const headers: Record<string, string> = { host: '127.0.0.1:4599' }
    return { method: 'GET', target: targetOf(path, query), headers, body: Buffer.alloc(0) }
  }
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

  test('is accepted until it expires', async () => {
    const request = await presigned()
    expect(verdictOf(request, later(900))).toMatchObject({ ok: true, scope: { service: 's3' } })
    expect(verdictOf(request, later(901))).toMatchObject({ code: 'AccessDenied', message: 'Request has expired' })
  })

  test('is refused with any other character', async () => {
    const request = await presigned()
    const accepted = [...request.target].flatMap((sign, at) => {
      const target = `${request.target.slice(0, at)}${sign === '5' ? '6' : '5'}${request.target.slice(at + 1)}`
      return verdictOf({ ...request, target }).ok ? [target] : []
    })
    expect(accepted).toEqual([])
  })

  test('is refused for another method or host', async () => {
    const request = await presigned()
    expect(verdictOf({ ...request, method: 'PUT' })).toMatchObject({ code: 'SignatureDoesNotMatch' })
    expect(verdictOf({ ...request, headers: { host: 'elsewhere' } })).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  test('is refused beside a signature in the header', async () => {
    const request = await presigned()
    const headers = { ...request.headers, authorization: 'AWS4-HMAC-SHA256 Credential=a' }
    expect(verdictOf({ ...request, headers })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Only one auth mechanism'),
    })
  })
})

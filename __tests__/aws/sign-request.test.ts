import { describe, expect, test } from '@jest/globals'
import { signableUrl, signRequest } from '../../lib/aws/sign-request.js'
import { type SigV4Vector, vectors } from '../helpers/sigv4-vectors.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const signed = async (vector: SigV4Vector) => {
  const { 'x-amz-date': date, 'x-amz-security-token': token, ...headers } = lowerCased(vector.signedRequestHeaders)
  expect([date, token ?? null]).toEqual([vector.ts, vector.token])
  const iso = vector.ts.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return await signRequest(
    { method: vector.method, url: signableUrl(new URL(vector.url), vector.service), headers, body: vector.body },
    {
      service: vector.service,
      region: vector.region,
      date: new Date(iso),
      credentials: {
        accessKeyId: vector.accessKeyId,
        secretAccessKey: vector.secretAccessKey,
        sessionToken: vector.token ?? undefined,
      },
    },
  )
}

describe.each(vectors.map((vector) => [vector.name, vector] as const))('vector %s', (_name, vector) => {
  test('is signed as it should be', async () => {
    const headers = await signed(vector)
    expect(headers['authorization']).toBe(vector.authorization)
    expect(headers['x-amz-date']).toBe(vector.ts)
    expect(headers['x-amz-security-token'] ?? null).toBe(vector.token)
  })

  test('is what the verifier of these tests makes of it', () => {
    const url = new URL(vector.url)
    const request = {
      method: vector.method,
      target: vector.url.slice(url.origin.length),
      headers: { host: url.host, ...lowerCased(vector.signedRequestHeaders), authorization: vector.authorization },
      body: vector.body,
    }
    expect(verifySignature(request, vector.secretAccessKey)).toMatchObject({
      canonicalRequest: vector.canonicalRequest,
      stringToSign: vector.stringToSign,
      isValid: true,
    })
    expect(verifySignature({ ...request, body: `${request.body} ` }, vector.secretAccessKey).isValid).toBe(
      vector.signedRequestHeaders['X-Amz-Content-SHA256'] !== undefined,
    )
    expect(verifySignature(request, 'another').isValid).toBe(false)
  })
})

test.each([
  ['https://h/a?b=c+d', 'execute-api', 'https://h/a?b=c%20d'],
  ['https://h/a?b=%2B&c', 'execute-api', 'https://h/a?b=%2B&c'],
  ["https://h/a?it's=(x)*!", 'execute-api', 'https://h/a?it%27s=%28x%29%2A%21'],
  ['https://h/a?q=100%', 'execute-api', 'https://h/a?q=100%25'],
  ['https://h/a:b(c)#top', 'execute-api', 'https://h/a:b(c)'],
  ['https://h/a:b(c)/d+e', 's3', 'https://h/a%3Ab%28c%29/d%2Be'],
  ['https://h//a//b', 's3', 'https://h//a//b'],
])('%s is sent to %s as %s', (url, service, expected) => {
  expect(signableUrl(new URL(url), service).href).toBe(expected)
})

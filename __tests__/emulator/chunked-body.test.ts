import { createHash, createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { decodeChunks } from '../../lib/emulator/signature/chunked-body.js'

const CRC32_OF_HELLO = 'NhCmhg=='

const unsigned = (body: string, headers: Record<string, string> = { 'x-amz-trailer': 'x-amz-checksum-crc32' }) =>
  decodeChunks({ body: Buffer.from(body), headers, seal: undefined, hasTrailer: true })

test.each([
  `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${CRC32_OF_HELLO}\r\n\r\n`,
  `2\r\nhe\r\n3\r\nllo\r\n0\r\nx-amz-checksum-crc32:${CRC32_OF_HELLO}\r\n\r\n`,
  `5\r\nhello\r\n0\r\nx-amz-checksum-crc32: ${CRC32_OF_HELLO}\n\r\n\r\n\r\n`,
])('the chunks %j are put together', (body) => {
  expect(unsigned(body)).toEqual({ ok: true, body: Buffer.from('hello') })
})

test.each([
  ['another checksum', '5\r\nhellO\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n', 'BadDigest'],
  ['no checksum', '5\r\nhello\r\n0\r\n\r\n', 'MalformedTrailerError'],
  ['another trailer', '5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n', 'MalformedTrailerError'],
  ['a trailer more', '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\na:b\r\n\r\n', 'MalformedTrailerError'],
  ['too few bytes', '9\r\nhello\r\n', 'IncompleteBody'],
  ['too many bytes', '4\r\nhello\r\n0\r\n\r\n', 'IncompleteBody'],
  ['no last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
  ['no size', 'hello', 'IncompleteBody'],
])('%s is refused', (_what, body, code) => {
  expect(unsigned(body)).toMatchObject({ ok: false, code })
})

test('a length that differs from the one announced is refused', () => {
  const headers = { 'x-amz-trailer': 'x-amz-checksum-crc32', 'x-amz-decoded-content-length': '6' }
  const body = `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${CRC32_OF_HELLO}\r\n\r\n`
  expect(unsigned(body, headers)).toMatchObject({ code: 'IncompleteBody', status: 400 })
})

/** The example of the S3 API reference, "Example: PUT an object by streaming its payload in chunks": 64 KB, 1 KB, an empty one. */
const EXAMPLE = {
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  seed: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  chunks: [
    [65_536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648'],
    [1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497'],
    [0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'],
  ],
} as const

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const key = ['20130524', 'us-east-1', 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${EXAMPLE.secret}`)
const seal = {
  key: Buffer.from(key),
  date: '20130524',
  region: 'us-east-1',
  service: 's3',
  timestamp: '20130524T000000Z',
  seedSignature: EXAMPLE.seed,
}
const signedBody = EXAMPLE.chunks
  .map(([size, signature]) => `${size.toString(16)};chunk-signature=${signature}\r\n${'a'.repeat(size)}\r\n`)
  .join('')

test("the signed chunks of AWS's own example are accepted", () => {
  const decoded = decodeChunks({ body: Buffer.from(signedBody), headers: {}, seal, hasTrailer: false })
  expect(decoded).toEqual({ ok: true, body: Buffer.from('a'.repeat(66_560)) })
})

test.each([
  ['a byte of a chunk', (body: string) => body.replace('aaa', 'aab')],
  ['a signature', (body: string) => body.replace('0055627c', '0055627d')],
  ['the order of the chunks', (body: string) => body.slice(body.indexOf('400;')) + body.slice(0, body.indexOf('400;'))],
  ['the seal of the last chunk', (body: string) => body.replace(/0;chunk-signature=b6c6/, '0;chunk-signature=b6c7')],
  ['a chunk that has no signature', (body: string) => body.replace(/;chunk-signature=0055\w+/, '')],
])('signed chunks are refused when somebody changes %s', (_what, change) => {
  const body = Buffer.from(change(signedBody))
  expect(decodeChunks({ body, headers: {}, seal, hasTrailer: false }).ok).toBe(false)
})

test('a signed trailer is accepted with its signature, and no other', () => {
  const scope = '20130524/us-east-1/s3/aws4_request'
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const sign = (...lines: string[]) => hmac(seal.key, lines.join('\n')).toString('hex')
  const chunk = (previous: string, text: string) =>
    sign('AWS4-HMAC-SHA256-PAYLOAD', seal.timestamp, scope, previous, hash(''), hash(text))
  const first = chunk(seal.seedSignature, 'hello')
  const last = chunk(first, '')
  const trailer = `x-amz-checksum-crc32:${CRC32_OF_HELLO}\n`
  const seals = sign('AWS4-HMAC-SHA256-TRAILER', seal.timestamp, scope, last, hash(trailer))
  const body = `5;chunk-signature=${first}\r\nhello\r\n0;chunk-signature=${last}\r\n${trailer.trim()}\r\nx-amz-trailer-signature:${seals}\r\n\r\n`
  const decode = (text: string) =>
    decodeChunks({
      body: Buffer.from(text),
      headers: { 'x-amz-trailer': 'x-amz-checksum-crc32' },
      seal,
      hasTrailer: true,
    })
  expect(decode(body)).toEqual({ ok: true, body: Buffer.from('hello') })
  expect(decode(body.replace(seals, '0'.repeat(64)))).toMatchObject({ code: 'SignatureDoesNotMatch' })
})

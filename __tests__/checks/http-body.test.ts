import * as zlib from 'node:zlib'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { failureOf, observe } from '../helpers/check-context.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { afterRequest, rawAnswer, rawServer } from '../helpers/raw-server.js'

const MEGABYTE = 1_048_576
const text = '{"status":"up","items":[1,2,3]}'

describe('content codings', () => {
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
    ['aws-chunked', Buffer.from(text)],
    ['identity, gzip', gzipSync(text)],
    ['utf-8', Buffer.from(text)],
    ['UTF8', Buffer.from(text)],
    ['ISO-8859-1', Buffer.from(text)],
    ['none', Buffer.from(text)],
    ['gzip, utf-8', gzipSync(text)],
  ])('%s is decoded', async (coding, body) => {
    await using server = await httpServer(answer(200, body, { 'content-encoding': coding }))
    const seen = await observe({ url: server.url })
    expect(seen.text).toBe(text)
  })

  test.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
  ])('%s that is cut off is an error', async (coding, body) => {
    await using server = await httpServer(answer(200, body.subarray(0, -3), { 'content-encoding': coding }))
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
    expect(error.message).toMatch(new RegExp(`^The response body is not complete or not valid ${coding}: .+\\.$`))
  })

  test.each([
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
  ])('bytes after the end of %s are an error', async (coding, body) => {
    const answered = Buffer.concat([body, Buffer.from('tail')])
    await using server = await httpServer(answer(200, answered, { 'content-encoding': coding }))
    const error = await failureOf({ url: server.url })
    expect(error.message).toBe(`The response body has 4 bytes after the end of what is coded as ${coding}.`)
  })

  test('zeros that fill a block after gzip are no error', async () => {
    const body = Buffer.concat([gzipSync(text), Buffer.alloc(512)])
    await using server = await httpServer(answer(200, body, { 'content-encoding': 'gzip' }))
    expect((await observe({ url: server.url })).text).toBe(text)
  })

  test('zstd is decoded where Node can, else refused by name', async () => {
    // `text` as one raw block (RFC 8878): magic, a single segment with its size, the header of the last block.
    const size = Buffer.byteLength(text)
    const frame = [0x28, 0xb5, 0x2f, 0xfd, 0x20, size, ((size << 3) & 255) | 1, size >> 5, 0]
    const body = Buffer.concat([Buffer.from(frame), Buffer.from(text)])
    await using server = await httpServer(answer(200, body, { 'content-encoding': 'zstd' }))
    if ('zstdDecompressSync' in zlib) expect((await observe({ url: server.url })).text).toBe(text)
    else expect((await failureOf({ url: server.url })).message).toContain('content encoding "zstd"')
  })

  test('a body that is not what its coding says is an error', async () => {
    await using server = await httpServer(answer(200, text, { 'content-encoding': 'gzip' }))
    const error = await failureOf({ url: server.url })
    expect(error.message).toBe('The response body is not complete or not valid gzip: incorrect header check.')
  })

  test('an empty body may have any coding', async () => {
    await using server = await httpServer(answer(200, '', { 'content-encoding': 'gzip' }))
    const seen = await observe({ url: server.url })
    expect(seen.text).toBe('')
  })

  test('an unknown coding is named, with its control characters escaped', async () => {
    await using server = await rawAnswer(
      'HTTP/1.1 200 OK\r\ncontent-encoding: c\u009bompress\r\ncontent-length: 1\r\n\r\nx',
    )
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
    expect(error.message).toContain('"c\\x9bompress"')
  })

  test('a tower of codings is refused', async () => {
    await using server = await httpServer(answer(200, 'x', { 'content-encoding': 'gzip,'.repeat(6) }))
    const error = await failureOf({ url: server.url })
    expect(error.message).toContain('"gzip, gzip, gzip, gzip, gzip, gzip", which canary-preflight cannot decode')
  })
})

describe('the limit of 1 MB', () => {
  test('a body of exactly 1 MB passes', async () => {
    await using server = await httpServer(answer(200, Buffer.alloc(MEGABYTE, 'a')))
    const seen = await observe({ url: server.url })
    expect(seen.body).toHaveLength(MEGABYTE)
  })

  test('one byte more is refused', async () => {
    await using server = await httpServer((_request, response) => {
      // In two parts, so that no Content-Length announces it.
      response.write(Buffer.alloc(MEGABYTE, 'a'))
      response.end('a')
    })
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('HTTP_RESPONSE_TOO_LARGE')
    expect(error.message).toBe('The response body is larger than 1 MB (1,048,576 bytes).')
  })

  test('a length over the limit is refused without reading the body', async () => {
    await using server = await rawAnswer('HTTP/1.1 200 OK\r\ncontent-length: 1048577\r\n\r\n', { end: 'never' })
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('HTTP_RESPONSE_TOO_LARGE')
    await server.allClosed
  })

  test('it counts decoded bytes: 1 MB that is small on the wire passes', async () => {
    await using server = await httpServer(
      answer(200, gzipSync(Buffer.alloc(MEGABYTE, 'a')), { 'content-encoding': 'gzip' }),
    )
    const seen = await observe({ url: server.url })
    expect(seen.body).toHaveLength(MEGABYTE)
  })

  test('it counts decoded bytes: 1 MB that grew on the wire passes', async () => {
    const stored = gzipSync(Buffer.alloc(MEGABYTE, 'a'), { level: 0 })
    expect(stored.length).toBeGreaterThan(MEGABYTE)
    await using server = await httpServer(answer(200, stored, { 'content-encoding': 'gzip' }))
    const seen = await observe({ url: server.url })
    expect(seen.body).toHaveLength(MEGABYTE)
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(MEGABYTE + 1))],
    ['br', brotliCompressSync(Buffer.alloc(MEGABYTE + 1))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * MEGABYTE)))],
  ])('a bomb of %s is refused', async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(MEGABYTE / 8)
    await using server = await httpServer(answer(200, bomb, { 'content-encoding': coding }))
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('HTTP_RESPONSE_TOO_LARGE')
  })

  test('an endless compressed body is refused long before the step times out', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n'
    await using server = await rawServer((socket) =>
      afterRequest(socket, () => {
        const noise = Buffer.alloc(65_536, 'x')
        const pour = (): void => {
          while (!socket.destroyed && socket.write(noise));
        }
        socket.on('drain', pour)
        socket.write(head)
        pour()
      }),
    )
    const error = await failureOf({ url: server.url }, { timeoutMs: 15_000 })
    expect(error.code).toBe('HTTP_RESPONSE_TOO_LARGE')
  })
})

describe('text', () => {
  test.each([
    ['UTF-8 when no charset is named', undefined, Buffer.from('grüße ✓')],
    [
      'the charset of the Content-Type',
      'text/plain; charset=ISO-8859-1',
      Buffer.from('grüße ✓'.replace('✓', '?'), 'latin1'),
    ],
    ['a charset in quotes', 'text/plain; Charset="utf-16le"', Buffer.from('grüße ✓', 'utf16le')],
    ['UTF-8 when the charset is unknown', 'text/plain; charset=klingon', Buffer.from('grüße ✓')],
    ['UTF-8 without its byte order mark', 'text/plain', Buffer.from('\ufeffgrüße ✓')],
  ])('is decoded as %s', async (_name, type, body) => {
    await using server = await httpServer(answer(200, body, type === undefined ? {} : { 'content-type': type }))
    const seen = await observe({ url: server.url })
    expect(seen.text).toMatch(/^grüße [✓?]$/)
  })

  test('invalid UTF-8 becomes replacement characters, and the bytes stay as they were', async () => {
    const bytes = Buffer.from([0x61, 0xff, 0xfe, 0x62])
    await using server = await httpServer(answer(200, bytes))
    const seen = await observe({ url: server.url })
    expect(seen.text).toBe('a\ufffd\ufffdb')
    expect(Buffer.from(seen.body).equals(bytes)).toBe(true)
  })
})

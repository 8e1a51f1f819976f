import { describe, expect, test } from '@jest/globals'
import { createSelfSigned } from '../helpers/certificates.js'
import { httpsServer } from '../helpers/https-server.js'
import { observeStep } from '../helpers/observe-step.js'

describe('signed certificate timestamps', () => {
  const sct = Buffer.concat([Buffer.from([0]), Buffer.alloc(32 + 8 + 2), Buffer.from([4, 3, 0, 0])])
  const list = (...entries: readonly Buffer[]): Buffer => {
    const framed = entries.map((entry) => Buffer.concat([Buffer.from([entry.length >> 8, entry.length & 255]), entry]))
    const all = Buffer.concat(framed)
    return Buffer.concat([Buffer.from([all.length >> 8, all.length & 255]), all])
  }

  test.each<[string, Buffer | undefined, boolean]>([
    ['one', list(sct), true],
    ['two', list(sct, sct), true],
    ['no extension', undefined, false],
    ['an empty list', list(), false],
    ['a list that is cut off', list(sct).subarray(0, -1), false],
    ['a timestamp of another version', list(Buffer.from(sct).fill(1, 0, 1)), false],
    ['a timestamp that is too short', list(sct.subarray(0, 20)), false],
  ])('%s', async (_what, scts, has) => {
    await using server = await httpsServer(await createSelfSigned(scts === undefined ? {} : { scts }))
    const seen = await observeStep('SSL', { hostname: 'localhost', port: server.port, allowSelfSigned: true })
    expect(seen.hasEmbeddedSct).toBe(has)
  })
})

import { expect, test } from '@jest/globals'
import { showPlainly } from '../../../lib/core/visible.js'
import { checkedHost, checkedUrl } from '../../../lib/runner/targets/sendable.js'
import { answerJson, httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'

test.each([
  '',
  'nope',
  '/path',
  'ftp://x/',
  'file:///etc/passwd',
  'http://',
  ' http://x/',
  'http://x/ ',
  'http://x/\n',
  'http://x/\u0000',
  'javascript:1',
])('%j is no URL to request', (text) => {
  expect(() => checkedUrl(text, '/steps/1/url', showPlainly)).toThrow(
    expect.objectContaining({ code: 'RESOLVED_VALUE_INVALID', pointer: '/steps/1/url' }),
  )
})

test('a URL that is refused is shown without its password', () => {
  expect(() => checkedUrl('ftp://user:hunter2@x/', '', showPlainly)).toThrow(
    expect.not.objectContaining({ message: expect.stringMatching(/hunter2/) }),
  )
})

test.each(['http://x/', 'https://x:1/a b', 'HTTP://[::1]/', 'http://x/?q=${left}'])('%j is one', (text) => {
  expect(checkedUrl(text, '', showPlainly).href).toBe(new URL(text).href)
})

test.each(['', 'http://x', 'x:443', 'x/y', 'a b', 'x\n', '-x', 'a'.repeat(254), '[::1]', 'user@x'])(
  '%j is no host',
  (text) => {
    expect(() => checkedHost(text, '/steps/1/hostname', showPlainly)).toThrow(
      expect.objectContaining({ code: 'RESOLVED_VALUE_INVALID', pointer: '/steps/1/hostname' }),
    )
  },
)

test.each(['x', 'example.com', 'example.com.', '_dmarc.example.com', '127.0.0.1', '::1', 'fe80::1'])(
  '%j is a host',
  (text) => {
    expect(() => checkedHost(text, '', showPlainly)).not.toThrow()
  },
)

test.each(['a\r\nX-Admin: true', 'a\0'])('an extracted %j gets into no header of the next request', async (id) => {
  await using server = await httpServer(answerJson({ id }))
  const { steps } = await runOne({
    steps: {
      1: httpStep('a', server.url, { extractors: [{ name: 'id', type: 'BODY', path: '$.id' }] }),
      2: httpStep('b', server.url, { headers: { 'X-Id': '${id}' } }),
    },
  })
  expect(steps[1]).toMatchObject({
    status: 'errored',
    error: { code: 'RESOLVED_VALUE_INVALID', pointer: '/steps/2/headers/X-Id' },
  })
  expect(server.requests).toHaveLength(1)
})

test('the password in a URL is in no report', async () => {
  const blueprint = { steps: { 1: httpStep('a', 'http://user:hunter2@127.0.0.1:1/') } }
  const rewrites = [{ from: 'http://127.0.0.1:1', to: 'http://127.0.0.1:2' }]
  const { report } = await runOne(blueprint, { rewrites })
  expect(report.runs[0]?.steps[0]?.target).toBe('http://127.0.0.1:2/')
  expect(JSON.stringify(report)).not.toContain('hunter2')
})

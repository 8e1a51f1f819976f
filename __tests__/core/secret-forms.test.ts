import { expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'

const secret = 'p"w/ä+ <&>\'1'

const cleaned = (text: string, ...secrets: readonly string[]): string => {
  const redactor = new Redactor()
  for (const one of secrets.length === 0 ? [secret] : secrets) redactor.learn(one)
  return redactor.clean(text)
}

test.each([
  ['JSON', 'p\\"w/ä+ <&>\'1'],
  ['JSON of PHP', 'p\\"w\\/\\u00e4+ <&>\'1'],
  ['JSON of Go', 'p\\"w/ä+ \\u003c\\u0026\\u003e\'1'],
  ['JSON in JSON', 'p\\\\\\"w/ä+ <&>\'1'],
  [
    'JSON that escapes everything',
    [...secret].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  ],
  ['a URL', "p%22w%2F%C3%A4%2B%20%3C%26%3E'1"],
  ['a URL in lower case', 'p%22w%2f%c3%a4%2b%20%3c%26%3e%271'],
  ['a form', 'p%22w%2F%C3%A4%2B+%3C%26%3E%271'],
  ['a URL in a URL', "p%2522w%252F%25C3%25A4%252B%2520%253C%2526%253E'1"],
  ['the path of a URL', new URL(`http://h/${secret}`).pathname.slice(1)],
  ['the query of a URL', new URL(`http://h/?${secret}`).search.slice(1)],
  ['HTML', 'p&quot;w/ä+ &lt;&amp;&gt;&#39;1'],
  ['XML', 'p&quot;w/ä+ &lt;&amp;&gt;&apos;1'],
  ['HTML of Python', 'p&quot;w/ä+ &lt;&amp;&gt;&#x27;1'],
  ['hexadecimal', Buffer.from(secret).toString('hex').toUpperCase()],
  ['a hex dump', (Buffer.from(secret).toString('hex').match(/../g) ?? []).join(' ')],
])('a secret is known in %s', (_name, text) => {
  expect(cleaned(`[${text}]`)).toBe('[***]')
})

test.each([0, 1, 2])('a secret is known in both alphabets of Base64, %i bytes from the beginning', (lead) => {
  const bytes = Buffer.from(`${'u'.repeat(lead)}${secret}~~`)
  for (const text of [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    encodeURIComponent(bytes.toString('base64')),
  ]) {
    // What is left of it belongs to what stands around the secret.
    expect(cleaned(text)).toMatch(/^.{0,4}\*\*\*.{0,16}$/)
  }
})

test('the credentials of an OAuth client are known as their header has them', () => {
  const pair = `id:${new URLSearchParams({ '': secret }).toString().slice(1)}`
  expect(cleaned(Buffer.from(pair).toString('base64'))).toMatch(/^.{0,5}\*\*\*.{0,4}$/)
})

test('each line of a secret is known, in each form', () => {
  const key = '-----BEGIN KEY-----\nMIIEvQIBADAN/gkq\r\nhkiG9w0BAQ+FAASC\n-----END KEY-----'
  expect(cleaned('a MIIEvQIBADAN/gkq b hkiG9w0BAQ%2BFAASC c', key)).toBe('a *** b *** c')
})

test('a text made to repeat a long secret everywhere costs no minute', () => {
  const startMs = performance.now()
  expect(cleaned('a'.repeat(500_000), 'a'.repeat(5000))).toMatch(/^\*+$/)
  expect(performance.now() - startMs).toBeLessThan(3000)
})

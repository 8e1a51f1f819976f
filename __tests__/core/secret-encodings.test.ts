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

const codes = (code: (sign: string) => string): string => [...secret].map(code).join('')
const pointOf = (sign: string): number => sign.codePointAt(0) ?? 0
const everySecond = (index: number, escaped: string, plain: string): string => (index % 2 === 0 ? escaped : plain)

test.each([
  ['a URL that escapes some letters', "p%22%77/%C3%A4%2B%20<%26%3e'%31"],
  ['a URL four times over', [1, 2, 3, 4].reduce((text) => encodeURIComponent(text), secret)],
  ['escape() of JavaScript', 'p%22w/%E4+%20%3C%26%3E%271'],
  ['decimal references', codes((sign) => `&#${pointOf(sign)};`)],
  ['hexadecimal references', codes((sign) => `&#X00${pointOf(sign).toString(16).toUpperCase()};`)],
  ['HTML of PHP', 'p&quot;w/&auml;+ &lt;&amp;&gt;&#039;1'],
  ['HTML of Mustache', 'p&quot;w&#x2F;ä+ &lt;&amp;&gt;&#39;1'],
  ['HTML in HTML', 'p&amp;quot;w/ä+ &amp;lt;&amp;amp;&amp;gt;&amp;#39;1'],
  [
    'JSON that escapes some letters',
    [...secret]
      .map((sign, index) => everySecond(index, `\\u00${pointOf(sign).toString(16).padStart(2, '0')}`, sign))
      .join(''),
  ],
  [
    'JSON in JSON in JSON',
    JSON.stringify(JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)).slice(1, -1),
  ],
  ['JSON in a URL', encodeURIComponent(JSON.stringify(secret).slice(1, -1))],
  ['a text of JavaScript', codes((sign) => `\\x${pointOf(sign).toString(16)}`)],
  ['a text of Python', Buffer.from(secret).toString('hex').replaceAll(/../g, '\\x$&')],
  ['a text of C', [...Buffer.from(secret)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')],
  ['quoted-printable', 'p"w/=C3=A4+=\r\n <&>\'1'],
  ['a list of bytes', [...Buffer.from(secret)].join(',')],
  ['an indented list of bytes', [...Buffer.from(secret)].join(',\n    ')],
  ['UTF-16 read byte by byte', [...secret].join('\0')],
  ['UTF-8 read as Latin-1', Buffer.from(secret).toString('latin1')],
  ['Latin-1 read as UTF-8', Buffer.from(secret, 'latin1').toString('utf8')],
  ['another normal form', secret.normalize('NFD')],
  ['amid invisible characters', [...secret].join('\u200b')],
  ['several lines', `${secret.slice(0, 5)}\r\n\t${secret.slice(5)}`],
  ['a hexadecimal array', (Buffer.from(secret).toString('hex').match(/../g) ?? []).join(', 0x')],
])('a secret is known by what it reads as: %s', (_name, text) => {
  expect(cleaned(`[${text}]`)).toBe('[***]')
})

test('a secret is known in Base64 that is folded into lines', () => {
  const long = 'S3cr3t/value+of many characters, '.repeat(4)
  const folded = Buffer.from(`u:${long}`).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  for (const text of [folded, JSON.stringify(folded)]) expect(cleaned(text, long)).toMatch(/^"?.{0,4}\*{3}.{0,4}"?$/)
})

test('what stands around an escaped secret stays', () => {
  expect(cleaned('{&quot;key&quot;:&quot;hunter&#x2F;2&quot;}', 'hunter/2')).toBe('{&quot;key&quot;:&quot;***&quot;}')
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

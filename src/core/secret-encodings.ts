/** Shorter values would turn ordinary text into asterisks and protect nothing. */
export const SHORTEST_SECRET = 4

/** Every text by which a secret can be read: as it is, and in the encodings that requests, responses and reports put it
 *  into. The case of letters is left to whoever looks for them. A secret of several lines counts line by line too. */
export function encodingsOf(secret: string): Set<string> {
  const lines = secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== secret && line.length >= SHORTEST_SECRET)
  const encodings = [secret, ...new Set(lines)].flatMap(encodingsOfLine)
  return new Set(encodings.filter((encoding) => encoding.length >= SHORTEST_SECRET))
}

function encodingsOfLine(secret: string): string[] {
  // A lone surrogate has no UTF-8: what would be sent is its replacement character.
  const wellFormed = Buffer.from(secret, 'utf8').toString('utf8')
  const percent = percentEncodingsOf(wellFormed)
  const json = jsonEncodingsOf(secret)
  return [
    secret,
    wellFormed,
    ...respelled(wellFormed),
    ...json,
    ...json.map((encoding) => JSON.stringify(encoding).slice(1, -1)),
    ...percent,
    ...hexEncodingsOf(wellFormed),
    // As it is, as OAuth has the credentials of a client (RFC 6749, section 2.3.1), and as JSON has it.
    ...new Set([wellFormed, ...percent.slice(0, FOR_BASE64), ...json.slice(0, 1)].flatMap(base64OfText)),
    ...markupEncodingsOf(secret),
  ]
}

/** What other programs make of the text without escaping it: another normal form of Unicode, another encoding of its bytes,
 *  numbers, and the spaces of a form. */
function respelled(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8')
  const others = [
    text.normalize('NFC'),
    text.normalize('NFD'),
    bytes.toString('latin1'),
    // As Latin-1 that is taken for UTF-8, and as ASCII.
    Buffer.from(text, 'latin1').toString('utf8'),
    text.replaceAll(/[^ -~]/gu, '?'),
  ]
  return [
    ...others.filter((other) => other.replaceAll(/[^ -~]|\?/g, '').length >= SHORTEST_SECRET),
    text.replaceAll(' ', '+'),
    ...[',', ', ', ' '].map((between) => [...bytes].join(between)),
    ...base64EncodingsOf(Buffer.from(text, 'utf16le')),
  ]
}

/** How many of the percent-encoded ones are looked for in Base64 too. */
const FOR_BASE64 = 3

function percentEncodingsOf(text: string): string[] {
  const component = encodeURIComponent(text)
  const strict = component.replaceAll(/[!'()*]/g, percentOf)
  const form = new URLSearchParams([[text, '']]).toString().slice(0, -1)
  const url = new URL('http://host/')
  url.search = text
  url.pathname = text
  const encodings = [
    component,
    form,
    strict,
    component.replaceAll('%20', '+'),
    strict.replaceAll('%20', '+'),
    encodeURI(text),
    // As URL parsers leave it in a query and in a path.
    url.search.slice(1),
    url.pathname.slice(1),
    Buffer.from(text, 'utf8').toString('hex').replaceAll(/../g, '%$&'),
  ]
  // Twice, as a URL inside the query of another one has it.
  return [...encodings, ...[component, form, strict].map(encodeURIComponent)]
}

function percentOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}

/** JSON has more than one way to write a text: other writers escape slashes, markup, or all that is not ASCII. */
function jsonEncodingsOf(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1)
  let encodings = [plain]
  for (const [pattern, escaped] of JSON_ESCAPES) {
    encodings = encodings.flatMap((encoding) => [encoding, encoding.replaceAll(pattern, escaped)])
  }
  return [...new Set([...encodings, text.replaceAll(/[\s\S]/g, unicodeEscape)])]
}

const JSON_ESCAPES: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/[^ -~]/g, unicodeEscape],
  [/\//g, () => '\\/'],
  [/[<>&]/g, unicodeEscape],
  [/['+]/g, unicodeEscape],
]

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function hexEncodingsOf(text: string): string[] {
  const hex = Buffer.from(text, 'utf8').toString('hex')
  return [hex, ...[' ', ':', '-', ', 0x', ',0x', ' 0x'].map((between) => hex.replaceAll(/..(?=.)/g, `$&${between}`))]
}

function base64OfText(text: string): string[] {
  return base64EncodingsOf(Buffer.from(text, 'utf8'))
}

/** Base64 of the secret at each of the three offsets it can have inside a longer text (`user:SECRET`), without the
 *  characters that depend on its neighbours; in both alphabets, and percent-encoded. */
function base64EncodingsOf(bytes: Buffer): string[] {
  if (bytes.length === 0) return []
  const encodings: string[] = []
  for (const lead of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const firstOwn = [0, 2, 3][lead] ?? 0
    const trailing = ((lead + bytes.length) * 8) % 6 === 0 ? encoded.length : encoded.length - 1
    const own = encoded.slice(firstOwn, trailing)
    // Fewer characters than this say too little of the secret and too much of ordinary text.
    if (own.length >= 5) encodings.push(own, own.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(own))
  }
  return encodings
}

function markupEncodingsOf(text: string): string[] {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return [
    escaped,
    ...['&#39;', '&#x27;', '&apos;'].map((quote) => escaped.replaceAll("'", quote)),
    ...['&#34;', '&#x22;'].map((quote) => escaped.replaceAll('&quot;', quote).replaceAll("'", '&#39;')),
    text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    text.replaceAll(/[&<>"']/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  ]
}

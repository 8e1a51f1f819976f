/** The encodings in which `secret` can be read in `text`, by name; written without the product's own list of forms. */
export function formsFound(text: string, secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const json = JSON.stringify(secret).slice(1, -1)
  const url = encodeURIComponent(bytes.toString('utf8'))
  const forms: Record<string, readonly string[]> = {
    plain: [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())],
    base64: base64At(bytes, 'base64'),
    base64url: base64At(bytes, 'base64url'),
    hex: [bytes.toString('hex'), bytes.toString('hex').toUpperCase()],
    url: [url, url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    form: [new URLSearchParams({ '': secret }).toString().slice(1), url.replaceAll('%20', '+')],
    json: [json, JSON.stringify(json).slice(1, -1), asciiJson(secret), asciiJson(secret).toUpperCase()],
  }
  return Object.entries(forms).flatMap(([name, texts]) =>
    texts.some((form) => form.length >= 4 && text.includes(form)) ? [name] : [],
  )
}

/** What of the encoded secret is the same whatever stands around it, at each offset. */
function base64At(bytes: Buffer, alphabet: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset, 'x'), bytes, Buffer.alloc(2, 'x')]).toString(alphabet)
    const first = Math.ceil((offset * 8) / 6)
    const end = Math.floor(((offset + bytes.length) * 8) / 6)
    const own = whole.slice(first, end)
    return own.length >= 5 ? [own] : []
  })
}

function asciiJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

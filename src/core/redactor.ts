import { FormIndex } from './form-index.ts'

/** What stands in for a secret wherever one would have been printed. */
export const MASK = '***'

/** Shorter values would turn ordinary text into asterisks and protect nothing. */
export const SHORTEST_SECRET = 4

/** Learns each secret the moment it is known and removes it, in every form it may travel in, from all text
 *  that leaves the process. One instance a process; every sink goes through `clean`. */
export class Redactor {
  readonly #secrets = new Set<string>()
  readonly #listeners: ((form: string) => void)[] = []
  readonly #forms = new Set<string>()
  readonly #index = new FormIndex()

  /** Registers `secret` and returns it, so that it can be learned on the line that obtains it.
   *  A value shorter than four characters is returned but not learned: see `isLearnable`. */
  learn(secret: string): string {
    if (!isLearnable(secret) || this.#secrets.has(secret)) return secret
    this.#secrets.add(secret)
    for (const form of formsOf(secret)) {
      if (this.#forms.has(form)) continue
      this.#forms.add(form)
      this.#index.add(form)
      for (const listener of this.#listeners) listener(form)
    }
    return secret
  }

  /** Calls `listener` with each form of each secret, those already known included. The Action masks them with it. */
  onLearn(listener: (form: string) => void): void {
    this.#listeners.push(listener)
    for (const form of this.#forms) listener(form)
  }

  /** UTF-16 units of the longest text that `clean` recognises: what it may miss at an end where a text was cut. */
  get longestForm(): number {
    return this.#index.longest
  }

  /** `text` with each known secret, in each of its forms, replaced by `***`. */
  clean(text: string): string {
    return this.#index.isEmpty ? text : this.#index.replaceIn(text, MASK)
  }
}

/** Whether a secret is long enough to be removed from text. */
export function isLearnable(secret: string): boolean {
  return secret.length >= SHORTEST_SECRET
}

function formsOf(secret: string): Set<string> {
  const bytes = Buffer.from(secret, 'utf8')
  const json = JSON.stringify(secret).slice(1, -1)
  // A lone surrogate cannot be percent-encoded; what would be sent is its replacement character.
  const wellFormed = bytes.toString('utf8')
  const percent = encodeURIComponent(wellFormed)
  const forms = new Set([
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    percent,
    percent.replaceAll('%20', '+'),
    percent.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    encodeURI(wellFormed),
    bytes.toString('hex'),
    ...base64FormsOf(bytes),
    ...htmlFormsOf(secret),
  ])
  for (const line of secret.split(/\r?\n/)) if (isLearnable(line.trim())) forms.add(line.trim())
  return new Set([...forms].filter(isLearnable))
}

/** Base64 of the secret at each of the three offsets it can have inside a longer text (`user:SECRET`), without the
 *  characters that depend on its neighbours; in both alphabets. */
function base64FormsOf(bytes: Buffer): string[] {
  const forms: string[] = []
  for (const lead of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const firstOwn = [0, 2, 3][lead] ?? 0
    const trailing = ((lead + bytes.length) * 8) % 6 === 0 ? encoded.length : encoded.length - 1
    const own = encoded.slice(firstOwn, trailing)
    // Fewer characters than this say too little of the secret and too much of ordinary text.
    if (own.length >= 5) forms.push(own, own.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return forms
}

function htmlFormsOf(secret: string): string[] {
  const escaped = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return [escaped, escaped.replaceAll("'", '&#39;'), escaped.replaceAll("'", '&apos;')]
}

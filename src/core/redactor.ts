import { type DecodedText, decodedTexts } from './decoded-text.ts'
import { encodingsOf, SHORTEST_SECRET } from './secret-encodings.ts'
import { joined, SecretIndex, type Stretch } from './secret-index.ts'

/** What stands in for a secret wherever one would have been printed. */
export const MASK = '***'

export { SHORTEST_SECRET }

/** Learns each secret the moment it is known and removes it, in every encoding it may travel in, from all text
 *  that leaves the process. One instance a process; every sink goes through `clean`. */
export class Redactor {
  readonly #secrets = new Set<string>()
  readonly #listeners: ((encoding: string) => void)[] = []
  readonly #encodings = new Set<string>()
  readonly #index = new SecretIndex()

  /** Registers `secret` and returns it, so that it can be learned on the line that obtains it.
   *  A value shorter than four characters is returned but not learned: see `isLearnable`. */
  learn(secret: string): string {
    if (!isLearnable(secret) || this.#secrets.has(secret)) return secret
    this.#secrets.add(secret)
    for (const encoding of encodingsOf(secret)) {
      if (this.#encodings.has(encoding)) continue
      this.#encodings.add(encoding)
      this.#index.add(encoding)
      for (const listener of this.#listeners) listener(encoding)
    }
    return secret
  }

  /** Calls `listener` with each encoding of each secret, those already known included. The Action masks them with it. */
  onLearn(listener: (encoding: string) => void): void {
    this.#listeners.push(listener)
    for (const encoding of this.#encodings) listener(encoding)
  }

  /** UTF-16 units of the longest text that `clean` recognises: what it may miss at an end where a text was cut. */
  get longestEncoding(): number {
    return this.#index.longest
  }

  /** `text` with each known secret, in each of its encodings and however it is escaped, replaced by `***`. */
  clean(text: string): string {
    if (this.#index.isEmpty) return text
    const escaped = decodedTexts(text).flatMap((decoded) =>
      this.#index.stretchesIn(decoded.text).map((stretch) => originalOf(stretch, decoded)),
    )
    let clean = ''
    let done = 0
    for (const { from, to } of joined([...this.#index.stretchesIn(text), ...escaped])) {
      clean += text.slice(done, from) + MASK
      done = to
    }
    return done === 0 ? text : clean + text.slice(done)
  }
}

function originalOf({ from, to }: Stretch, { starts, ends }: DecodedText): Stretch {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 }
}

/** Whether a secret is long enough to be removed from text. */
export function isLearnable(secret: string): boolean {
  return secret.length >= SHORTEST_SECRET
}

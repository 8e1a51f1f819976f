import { scanSubstitutions } from '../substitution.ts'
import type { View } from './view.ts'

/** A text with the variables replaced whose value the file itself says. */
export interface KnownText {
  readonly text: string
  /** Nothing in it is decided elsewhere: no secret, no extracted value, no unknown variable. */
  readonly isComplete: boolean
  /** Its very beginning is decided elsewhere. */
  readonly isStartUnknown: boolean
}

/** Replaces what can be replaced; whatever is not known becomes `unknown`. */
export function knownText(text: string, view: View, unknown: string): KnownText {
  let result = ''
  let isComplete = true
  let isStartUnknown = false
  for (const part of scanSubstitutions(text)) {
    const literal = part.kind === 'text' ? part.text : part.kind === 'variable' ? literalOf(part.name, view) : undefined
    if (literal === undefined) {
      isComplete = false
      if (result === '') isStartUnknown = true
    }
    result += literal ?? unknown
    // A long value that is used very often would fill the memory; no real URL or name is as long as this.
    if (result.length > LONGEST_TEXT) return { text: unknown, isComplete: false, isStartUnknown: true }
  }
  return { text: result, isComplete, isStartUnknown }
}

const LONGEST_TEXT = 16_384

/** The value of a declared variable that is a plain text, and that no extractor may replace. */
function literalOf(name: string, view: View): string | undefined {
  const variable = view.variables.get(name)
  return variable?.isPlain === true && !view.extracted.has(name) ? variable.value : undefined
}

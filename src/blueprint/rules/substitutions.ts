import { didYouMean } from '../../core/suggest.ts'
import { quote } from '../show.ts'
import { knownNames } from './known-names.ts'
import { type Finding, rule } from './rule.ts'
import { isOwnedBySchema } from './schema-fields.ts'
import { isSecretLike } from './secret-reference.ts'
import type { View } from './view.ts'

/** `${...}` that is neither a variable nor a secret. */
export const substitutions = rule({
  codes: {
    VARIABLE_NAME_INVALID: {
      severity: 'error',
      title: 'Reference to an impossible variable name',
      about: 'A variable name is a letter followed by letters, digits and underscores, without spaces around it.',
    },
    SUBSTITUTION_UNRECOGNISED: {
      severity: 'warning',
      title: 'Unrecognised ${...}',
      about:
        'A `${` that begins neither a variable nor a secret. AWS documents no way to write a literal `${`, so nobody can say what becomes of it.',
    },
  },
  *check(view) {
    for (const text of view.texts) {
      if (isOwnedBySchema(text)) continue
      const { pointer } = text
      for (const part of text.parts) {
        if (part.kind !== 'malformed' || isSecretLike(part.text)) continue
        yield { pointer, at: { offset: part.offset, length: shownLength(part.text) }, ...problemOf(part.text, view) }
      }
    }
  },
})

function problemOf(
  reference: string,
  view: View,
): Pick<Finding<'VARIABLE_NAME_INVALID' | 'SUBSTITUTION_UNRECOGNISED'>, 'code' | 'message' | 'hint'> {
  const name = /^\$\{\s*([\w.-]+(?: [\w.-]+)*)\s*\}$/.exec(reference)?.[1]
  const known = knownNames(view)
  if (name !== undefined) {
    return {
      code: 'VARIABLE_NAME_INVALID',
      message: `${quote(reference)} is no reference to a variable: a name has letters, digits and underscores only.`,
      hint: didYouMean(name, known) ?? 'Write ${name}, without spaces, dots and hyphens.',
    }
  }
  const isOpen = !reference.endsWith('}')
  return {
    code: 'SUBSTITUTION_UNRECOGNISED',
    message: isOpen
      ? 'This "${" is never closed by a "}".'
      : `${quote(reference)} is neither a variable nor a secret; AWS does not document what becomes of it.`,
    hint: 'Write ${name} or ${AWS_SECRET:name:key}; AWS documents no way to write a literal "${".',
  }
}

// An open reference reaches to the end of the text, which says nothing about where the mistake is.
function shownLength(reference: string): number {
  return reference.endsWith('}') ? reference.length : 2
}

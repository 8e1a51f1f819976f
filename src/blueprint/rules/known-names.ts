import type { View } from './view.ts'

/** Names to suggest for a misspelt one. Ten variables are allowed; a file that has far more gets no suggestions, since
 *  comparing each with each would take minutes. */
export function knownNames(view: View): string[] {
  if (view.variables.size + view.extracted.size > MOST_NAMES) return []
  return [...view.variables.keys(), ...view.extracted.keys()]
}

const MOST_NAMES = 64

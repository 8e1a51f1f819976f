import type { OptionWords } from '../../core/option-words.ts'
import type { Face, OptionSpec } from './option-spec.ts'
import { OPTIONS } from './table.ts'

/** Names the options as a face spells them. What a face lacks is named as on the command line. */
export function wordsOf(face: Face): OptionWords {
  return (name, value) => {
    const spec = OPTIONS.find((candidate: OptionSpec) => candidate.name === name)
    return spec === undefined ? name : WORDS[face](spec, value)
  }
}

const WORDS: Readonly<Record<Face, (spec: OptionSpec, value: string | undefined) => string>> = {
  cli: ({ flag, name, form }, value) => {
    const own = flag ?? `--${name}`
    return value === undefined || form.kind === 'flag' ? own : `${own} ${value}`
  },
  action: (spec, value) => {
    if (spec.input === null) return WORDS.cli(spec, value)
    return value === undefined ? `input "${spec.input}"` : `"${spec.input}: ${value}"`
  },
  settings: (spec, value) => {
    if (spec.setting === null) return WORDS.cli(spec, value)
    return value === undefined ? `"${spec.setting}"` : `"${spec.setting}: ${value}"`
  },
}

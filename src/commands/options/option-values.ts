import { AppError } from '../../core/app-error.ts'
import { visible } from '../../core/visible.ts'
import { OPTIONS, type OptionName } from './table.ts'
import { type Given, parseBoolean } from './value-parsers.ts'

/** What a face was given, still as text. A name that was not given is absent. */
export type GivenOptions = ReadonlyMap<OptionName, readonly Given[]>

/** The entry of an option in the table, with its own literal types. */
export type SpecOf<N extends OptionName> = Extract<(typeof OPTIONS)[number], { readonly name: N }>

export function specOf<N extends OptionName>(name: N): SpecOf<N> {
  const spec = OPTIONS.find((candidate): candidate is SpecOf<N> => candidate.name === name)
  if (spec === undefined) throw new AppError('INTERNAL', `No option is called "${name}".`)
  return spec
}

/** The value of an option, or its default. */
export function one(given: GivenOptions, name: OptionName): Given {
  return (
    given.get(name)?.[0] ?? { text: specOf(name).default ?? '', label: `The default of ${name}`, source: 'default' }
  )
}

/** The value of an option that has no default. */
export function optional<T>(given: GivenOptions, name: OptionName, parse: (value: Given) => T): T | undefined {
  const value = given.get(name)?.[0]
  return value === undefined ? undefined : parse(value)
}

/** All values of a repeatable option. */
export function list<T>(given: GivenOptions, name: OptionName, parse: (value: Given) => T): T[] {
  return (given.get(name) ?? []).map((value) => parse(value))
}

/** A flag or a boolean input; absent, its default. */
export function booleanOption(given: GivenOptions, name: OptionName): boolean {
  return parseBoolean(one(given, name))
}

/** Throws OPTION_INVALID when two values have the same name. */
export function assertDistinct<T>(values: readonly T[], nameOf: (value: T) => string): void {
  const seen = new Set<string>()
  for (const value of values) {
    const name = nameOf(value)
    if (seen.has(name)) {
      throw new AppError('OPTION_INVALID', `${visible(name)} is given twice.`, { hint: 'Keep the one that is meant.' })
    }
    seen.add(name)
  }
}

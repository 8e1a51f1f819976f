import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import type { Redactor } from '../../core/redactor.ts'
import { likeness, maySameSecret } from '../../core/secret-identity.ts'
import { cut, LONGEST_IN_MESSAGE } from '../../core/visible.ts'
import type { GivenSecret } from '../options.ts'
import { assertLongEnough, memberOfSecret } from './json-secret.ts'

export interface SecretReference {
  readonly name: string
  readonly key: string | undefined
}

export interface ObtainedSecret {
  readonly value: string
  /** For people: `--secret`, `secrets.json`, `Secrets Manager`. */
  readonly source: string
}

/** Obtains the value of a secret; the redactor knows it before it is returned. Throws SECRET_UNAVAILABLE and the other codes
 *  of secrets. */
export type SecretSource = (reference: SecretReference, signal: AbortSignal) => Promise<ObtainedSecret>

/** The secrets given for this run, which win over `otherwise`. A whole secret that is a JSON object also answers for its
 *  keys; of two for the same reference the later one counts. */
export function givenSecrets(
  given: readonly GivenSecret[],
  redactor: Redactor,
  otherwise?: SecretSource,
): SecretSource {
  return async (reference, signal) => {
    const answer = givenFor(reference, given)
    if (answer === undefined) {
      if (otherwise === undefined) throw unavailable(reference, given)
      return await otherwise(reference, signal)
    }
    const { key } = reference
    const { value: text, source } = answer
    if (answer.key === key || key === undefined) return { value: redactor.learn(text), source }
    const about = { label: referenceText(reference), source }
    const value = memberOfSecret({ ...about, text }, key, redactor)
    assertLongEnough(value, about)
    return { value, source }
  }
}

/** What was given for a reference: under the name that is most surely the same; the key alone before the whole secret; of two
 *  that are alike the later one. Undefined leaves it to whoever is asked next. */
export function givenFor({ name, key }: SecretReference, given: readonly GivenSecret[]): GivenSecret | undefined {
  const rank = (secret: GivenSecret): number => {
    const isAnswer = secret.key === key || secret.key === undefined
    return isAnswer ? 2 * likeness(secret.name, name) + (secret.key === key ? 1 : 0) : 0
  }
  return given
    .filter((secret) => rank(secret) > 1)
    .reduce<GivenSecret | undefined>(
      (best, secret) => (best === undefined || rank(secret) >= rank(best) ? secret : best),
      undefined,
    )
}

/** `AWS_SECRET:name:key`, as reports name it. */
export function secretLabel({ name, key }: SecretReference): string {
  return `AWS_SECRET:${cut(key === undefined ? name : `${name}:${key}`, LONGEST_IN_MESSAGE)}`
}

/** `${AWS_SECRET:name:key}`, as the blueprint writes it. */
export function referenceText(reference: SecretReference): string {
  return `\${${secretLabel(reference)}}`
}

function unavailable(reference: SecretReference, given: readonly GivenSecret[]): AppError {
  const { name, key } = reference
  const hasKeysOnly = key === undefined && given.some((secret) => maySameSecret(secret.name, name))
  const why = hasKeysOnly ? 'only some of its keys were given, and the step needs the whole secret' : 'it was not given'
  return new AppError('SECRET_UNAVAILABLE', `${referenceText(reference)} has no value: ${why}.`, {
    hint: `${howToGive(reference)}.`,
  })
}

/** How the value of a reference is given for a run, as the beginning of a sentence. */
export function howToGive({ name, key }: SecretReference): string {
  const shown = (text: string): string => cut(text, LONGEST_IN_MESSAGE)
  const inFile = key === undefined ? `"${shown(name)}": "VALUE"` : `"${shown(name)}": {"${shown(key)}": "VALUE"}`
  const reference = key === undefined ? name : `${name}:${key}`
  return `Give it with ${optionNamed('secret', `${shown(reference)}=VALUE`)}, or as {${inFile}} in ${optionNamed('secrets-file')}`
}

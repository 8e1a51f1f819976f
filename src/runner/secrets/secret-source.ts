import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { cut, LONGEST_IN_MESSAGE } from '../../core/visible.ts'
import type { GivenSecret } from '../options.ts'
import { memberOfSecret } from './json-secret.ts'

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
    const { name, key } = reference
    const exact = given.findLast((secret) => secret.name === name && secret.key === key)
    if (exact !== undefined) return { value: redactor.learn(exact.value), source: exact.source }
    const whole = given.findLast((secret) => secret.name === name && secret.key === undefined)
    if (whole !== undefined && key !== undefined) {
      const { source } = whole
      return {
        value: memberOfSecret({ text: whole.value, label: referenceText(reference), source }, key, redactor),
        source,
      }
    }
    if (otherwise === undefined) throw unavailable(reference, given)
    return await otherwise(reference, signal)
  }
}

/** Whether a reference is answered by what was given, so that nobody else is asked. */
export function isGiven({ name, key }: SecretReference, given: readonly GivenSecret[]): boolean {
  return given.some((secret) => secret.name === name && (secret.key === key || secret.key === undefined))
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
  const wanted = key === undefined ? name : `${name}:${key}`
  const hasKeysOnly = key === undefined && given.some((secret) => secret.name === name)
  const why = hasKeysOnly ? 'only some of its keys were given, and the step needs the whole secret' : 'it was not given'
  return new AppError('SECRET_UNAVAILABLE', `${referenceText(reference)} has no value: ${why}.`, {
    hint: `Give it with --secret ${cut(wanted, LONGEST_IN_MESSAGE)}=VALUE or in --secrets-file.`,
  })
}

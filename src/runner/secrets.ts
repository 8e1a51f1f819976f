import { AppError } from '../core/app-error.ts'
import { cut } from '../core/cut.ts'
import type { Redactor } from '../core/redactor.ts'
import { LONGEST_IN_MESSAGE } from '../core/show.ts'
import type { GivenSecret } from './options.ts'

export interface SecretReference {
  readonly name: string
  readonly key: string | undefined
}

export interface ObtainedSecret {
  readonly value: string
  /** For people: `--secret`, `secrets.json`. */
  readonly source: string
}

/** Obtains the value of a secret; the redactor knows it before it is returned. Throws SECRET_UNAVAILABLE. */
export type SecretSource = (reference: SecretReference, signal: AbortSignal) => Promise<ObtainedSecret>

/** The secrets given for this run. A whole secret that is a JSON object also answers for its keys; of two for the same
 *  reference the later one counts. */
export function givenSecrets(given: readonly GivenSecret[], redactor: Redactor): SecretSource {
  return (reference) => {
    const exact = given.findLast(({ name, key }) => name === reference.name && key === reference.key)
    if (exact !== undefined) return Promise.resolve(learned(exact.value, exact.source, redactor))
    const whole = given.findLast(({ name, key }) => name === reference.name && key === undefined)
    if (whole === undefined || reference.key === undefined) return Promise.reject(unavailable(reference, given))
    return memberOf(whole, reference.key, redactor)
  }
}

/** `AWS_SECRET:name:key`, as the blueprint writes it. */
export function secretLabel({ name, key }: SecretReference): string {
  return `AWS_SECRET:${cut(key === undefined ? name : `${name}:${key}`, LONGEST_IN_MESSAGE)}`
}

function learned(value: string, source: string, redactor: Redactor): ObtainedSecret {
  return { value: redactor.learn(value), source }
}

function memberOf(whole: GivenSecret, key: string, redactor: Redactor): Promise<ObtainedSecret> {
  redactor.learn(whole.value)
  const fields = jsonObjectFrom(whole.value)
  const label = `\${${secretLabel({ name: whole.name, key })}}`
  if (fields === undefined) {
    return Promise.reject(
      new AppError(
        'SECRET_UNAVAILABLE',
        `${label} asks for a key, but the secret from ${whole.source} is no JSON object.`,
        {
          hint: `Give the key on its own: --secret ${whole.name}:${key}=VALUE.`,
        },
      ),
    )
  }
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (typeof value === 'string') return Promise.resolve(learned(value, whole.source, redactor))
  if (typeof value === 'number' || typeof value === 'boolean') {
    return Promise.resolve(learned(String(value), whole.source, redactor))
  }
  // Its keys are not secret, but which ones there are is nobody else's business: the one asked for is enough.
  const problem = value === undefined ? 'has no such key' : 'holds no text under that key'
  return Promise.reject(
    new AppError('SECRET_UNAVAILABLE', `${label}: the secret from ${whole.source} ${problem}.`, {
      hint: 'AWS documents keys whose values are text. Check the spelling of the key.',
    }),
  )
}

function jsonObjectFrom(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // The parser's message quotes the text, which is a secret: it must not become anyone's cause.
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unavailable(reference: SecretReference, given: readonly GivenSecret[]): AppError {
  const { name, key } = reference
  const wanted = key === undefined ? name : `${name}:${key}`
  const hasKeysOnly = key === undefined && given.some((secret) => secret.name === name)
  const why = hasKeysOnly ? 'only some of its keys were given, and the step needs the whole secret' : 'it was not given'
  return new AppError('SECRET_UNAVAILABLE', `\${${secretLabel(reference)}} has no value: ${why}.`, {
    hint: `Give it with --secret ${cut(wanted, LONGEST_IN_MESSAGE)}=VALUE or in --secrets-file. This version does not read Secrets Manager.`,
  })
}

import { AppError } from '../../core/app-error.ts'
import { isLearnable, type Redactor, SHORTEST_SECRET } from '../../core/redactor.ts'

/** A secret whose text is known, and how messages name the reference and where it came from. */
interface Whole {
  readonly text: string
  /** `${AWS_SECRET:name:key}`. */
  readonly label: string
  /** For people: `--secret`, `Secrets Manager`. */
  readonly source: string
}

/** The value under a key of a secret that is a JSON object, and every other text in it learned on the way: who has one member
 *  has all. A key with dots is also looked for member by member. Throws SECRET_INVALID. */
export function memberOfSecret({ text, label, source }: Whole, key: string, redactor: Redactor): string {
  redactor.learn(text)
  const fields = jsonObjectFrom(text)
  if (fields === undefined) {
    throw invalid(`${label} asks for a key, but the secret from ${source} is no JSON object.`, {
      hint: 'Name the secret without a key, or store it as a JSON object.',
    })
  }
  learnAll(fields, redactor)
  const value = Object.hasOwn(fields, key) ? fields[key] : nestedIn(fields, key)
  if (typeof value === 'string') return redactor.learn(value)
  if (typeof value === 'number' || typeof value === 'boolean') return redactor.learn(writtenAs(text, value))
  // Its keys are not secret, but which ones there are is nobody else's business: the one asked for is enough.
  const problem = value === undefined ? 'has no such key' : 'holds no text under that key'
  throw invalid(`${label}: the secret from ${source} ${problem}.`, {
    hint: 'AWS documents keys whose values are text. Check the spelling of the key.',
  })
}

/** Learns every text in a secret that is JSON. */
export function learnJsonSecret(text: string, redactor: Redactor): void {
  const fields = jsonObjectFrom(text)
  if (fields !== undefined) learnAll(fields, redactor)
}

/** Throws SECRET_INVALID for a value that could not be kept out of what is printed. */
export function assertLongEnough(value: string, { label, source }: { label: string; source: string }): void {
  if (isLearnable(value)) return
  throw invalid(
    `The value of ${label} from ${source} is shorter than ${SHORTEST_SECRET} characters, so it could not be kept out of logs and reports.`,
    {
      hint: 'Use a longer value. If it is not secret, write a variable into the blueprint instead of ${AWS_SECRET:...}.',
    },
  )
}

/** AWS does not document nested keys; `a.b` is what its own tools write for them. */
function nestedIn(fields: Record<string, unknown>, key: string): unknown {
  let value: unknown = fields
  for (const name of key.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** A number as it is written in the secret: one of twenty digits is an identifier, which must not be rounded. */
function writtenAs(text: string, value: number | boolean): string {
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
  const digits = (text.match(/-?\d[\d.eE+-]*/g) ?? []).filter((candidate) => Number(candidate) === value)
  return digits.length === 1 ? (digits[0] ?? String(value)) : String(value)
}

function learnAll(value: unknown, redactor: Redactor): void {
  if (typeof value === 'string' || typeof value === 'number') redactor.learn(String(value))
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) learnAll(member, redactor)
  }
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

function invalid(message: string, { hint }: { readonly hint: string }): AppError {
  return new AppError('SECRET_INVALID', message, { hint })
}

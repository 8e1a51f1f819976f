import type { KeptAs } from '../../checks/checker.ts'
import { checkerOf } from '../../checks/checkers.ts'
import type { Observation } from '../../checks/observation.ts'
import { isCredentialName } from '../../core/credential-names.ts'
import { ERROR_CODES } from '../../core/error-codes.ts'
import { mapStrings } from '../../core/map-strings.ts'
import { withoutCredentials } from '../../core/mask-credentials.ts'
import { MASK, type Redactor } from '../../core/redactor.ts'

/** An observation as JSON can hold it, without secrets: those that are known, and what stands under a name that says that it
 *  is one, or has the form of a well-known token. Bytes become text where they are UTF-8, else base64; dates become ISO 8601. */
export function storedObservation(observation: Observation, redactor: Redactor): unknown {
  const { kept } = checkerOf(observation)
  const plain: unknown = Object.fromEntries(Object.entries(observation).map(([name, value]) => [name, storable(value)]))
  return mapStrings(plain, (text, path) => {
    const [field = ''] = path
    if (field === 'checkerType' || kept[field] === 'date') return text
    if (path.at(-1) === 'base64') return cleanedBytes(text, redactor)
    return redactor.clean(withoutCredentials(text))
  })
}

/** The observation that was stored, or undefined for what is none of that kind. */
export function observationFrom(stored: unknown, checkerType: Observation['checkerType']): Observation | undefined {
  if (!isObject(stored) || stored['checkerType'] !== checkerType || !isObject(stored['timings'])) return undefined
  const { kept } = checkerOf({ checkerType })
  const value = Object.fromEntries(Object.entries(stored).map(([name, member]) => [name, restored(kept[name], member)]))
  const isWhole = Object.entries(kept).every(([name, kind]) => isOfKind(value[name], kind))
  // Every member has been looked at: the boundary to a file that anyone may edit.
  return isWhole && isProblem(stored['problem']) ? (value as unknown as Observation) : undefined
}

function isProblem(value: unknown): boolean {
  if (value === undefined) return true
  if (!isObject(value)) return false
  const { code, message, hint, unless = '' } = value
  return isErrorCode(code) && [message, hint, unless].every((text) => typeof text === 'string')
}

function isErrorCode(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)
}

function isOfKind(value: unknown, kind: KeptAs): boolean {
  if (kind === 'bytes') return value instanceof Uint8Array
  if (kind === 'date') return value instanceof Date && !Number.isNaN(value.getTime())
  if (kind === 'array') return Array.isArray(value)
  return kind === 'object' ? isObject(value) : typeof value === kind
}

function storable(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value)
    const text = bytes.toString('utf8')
    return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
  }
  // Pairs of name and value: header fields.
  if (Array.isArray(value)) return value.map((item: unknown) => withoutCredential(item))
  return value
}

function withoutCredential(item: unknown): unknown {
  if (!Array.isArray(item) || item.length !== 2) return item
  const [name]: readonly unknown[] = item
  return typeof name === 'string' && isCredentialName(name) ? [name, MASK] : item
}

function cleanedBytes(base64: string, redactor: Redactor): string {
  const text = Buffer.from(base64, 'base64').toString('latin1')
  return Buffer.from(redactor.clean(text), 'latin1').toString('base64')
}

function restored(kind: KeptAs | undefined, value: unknown): unknown {
  if (kind === 'date' && typeof value === 'string') return new Date(value)
  if (kind !== 'bytes' || !isObject(value)) return value
  if (typeof value['text'] === 'string') return new Uint8Array(Buffer.from(value['text'], 'utf8'))
  return typeof value['base64'] === 'string' ? new Uint8Array(Buffer.from(value['base64'], 'base64')) : value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

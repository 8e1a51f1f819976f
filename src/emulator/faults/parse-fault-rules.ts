import { AppError } from '../../core/app-error.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { OPERATIONS } from '../synthetics/operations/table.ts'
import type { Fault, FaultRule } from './fault-rule.ts'

/** The rules of a faults file, which is a list of `{"operation", "name"?, "nth"?, "times"?, "fault": {"kind", ...}}`. Throws
 *  FILE_INVALID with the place of the first mistake. */
export function parseFaultRules(value: unknown): FaultRule[] {
  if (!Array.isArray(value)) throw invalid('the whole file', 'must be a list of rules')
  return value.map((rule, index) => parseRule(rule, `rule ${index + 1}`))
}

function parseRule(value: unknown, at: string): FaultRule {
  const rule = membersOf(value, at, ['operation', 'name', 'nth', 'times', 'fault'])
  const name = optional(rule, 'name', textOf, at)
  const nth = optional(rule, 'nth', countOf, at)
  const times = optional(rule, 'times', countOf, at)
  return {
    operation: operationOf(rule.get('operation'), `${at}, "operation"`),
    ...(name === undefined ? {} : { name }),
    ...(nth === undefined ? {} : { nth }),
    ...(times === undefined ? {} : { times }),
    fault: parseFault(rule.get('fault'), `${at}, "fault"`),
  }
}

function parseFault(value: unknown, at: string): Fault {
  const kind = textOf(membersOf(value, at, undefined).get('kind'), `${at}, "kind"`)
  switch (kind) {
    case 'throttle':
    case 'access-denied':
    case 'no-answer':
    case 'lost-answer':
      membersOf(value, at, ['kind'])
      return { kind }
    case 'error': {
      const fault = membersOf(value, at, ['kind', 'status', 'code', 'message'])
      const status = countOf(fault.get('status'), `${at}, "status"`)
      if (status < 400 || status > 599) throw invalid(`${at}, "status"`, `must be from 400 to 599, not ${status}`)
      const code = textOf(fault.get('code'), `${at}, "code"`)
      return { kind, status, code, message: textOf(fault.get('message'), `${at}, "message"`) }
    }
    case 'stuck': {
      const state = optional(membersOf(value, at, ['kind', 'state']), 'state', textOf, at)
      return { kind, ...(state === undefined ? {} : { state }) }
    }
    case 'state-reason': {
      const fault = membersOf(value, at, ['kind', 'reason', 'code'])
      const code = optional(fault, 'code', textOf, at)
      const reason = textOf(fault.get('reason'), `${at}, "reason"`)
      return { kind, reason, ...(code === undefined ? {} : { code }) }
    }
    default:
      throw invalid(
        `${at}, "kind"`,
        `is ${quoted(kind)}, which is none of ${KINDS.join(', ')}`,
        didYouMean(kind, KINDS),
      )
  }
}

// As an object, so that the compiler misses none.
const KINDS: readonly string[] = Object.keys({
  throttle: true,
  error: true,
  'access-denied': true,
  'no-answer': true,
  'lost-answer': true,
  stuck: true,
  'state-reason': true,
} satisfies Readonly<Record<Fault['kind'], true>>)

/** The operations that a rule can be about. */
const KNOWN_OPERATIONS: readonly string[] = [
  ...OPERATIONS.map(({ name }) => name),
  ...['GetCallerIdentity', 'AssumeRole', 'GetSecretValue', 'DescribeSecret'],
  ...['CreateSecret', 'PutSecretValue', 'CreateBucket', 'HeadBucket', 'GetBucketLocation', 'ListObjectsV2'],
  ...['PutObject', 'GetObject', 'HeadObject', 'DeleteObject', 'GetLayerVersionByArn'],
]

function operationOf(value: unknown, at: string): string {
  const operation = textOf(value, at)
  if (KNOWN_OPERATIONS.includes(operation)) return operation
  const hint = didYouMean(operation, KNOWN_OPERATIONS) ?? `There are ${KNOWN_OPERATIONS.join(', ')}.`
  throw invalid(at, `is ${quoted(operation)}, which is no operation of the emulator`, hint)
}

/** The members of an object; a member that is not in `known` is a mistake. */
function membersOf(value: unknown, at: string, known: readonly string[] | undefined): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(at, 'must be an object')
  const members = new Map<string, unknown>(Object.entries(value))
  const stranger = known === undefined ? undefined : [...members.keys()].find((name) => !known.includes(name))
  if (stranger === undefined || known === undefined) return members
  throw invalid(at, `has no member ${quoted(stranger)}`, didYouMean(stranger, known) ?? `It has ${known.join(', ')}.`)
}

function optional<T>(
  members: ReadonlyMap<string, unknown>,
  name: string,
  read: (value: unknown, at: string) => T,
  at: string,
): T | undefined {
  return members.has(name) ? read(members.get(name), `${at}, "${name}"`) : undefined
}

function textOf(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw invalid(at, value === undefined ? 'is missing' : 'must be a text that is not empty')
}

function countOf(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
  throw invalid(at, value === undefined ? 'is missing' : 'must be a whole number from 1')
}

function invalid(at: string, objection: string, hint?: string): AppError {
  return new AppError('FILE_INVALID', `The faults: ${at} ${objection}.`, {
    hint: hint ?? 'A rule is for example {"operation": "UpdateCanary", "nth": 1, "fault": {"kind": "throttle"}}.',
  })
}

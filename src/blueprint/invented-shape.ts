import type { Diagnostic } from '../core/diagnostic.ts'
import { pointerFromPath } from '../core/json-pointer.ts'
import { nearest } from '../core/suggest.ts'
import { quoted } from '../core/visible.ts'
import type { CodeEntry } from './code-entry.ts'
import type { Document } from './document.ts'
import { KINDS } from './file-kind.ts'
import { placeOf } from './place.ts'
import { isItem } from './rules/item.ts'

export const SHAPE_CODES = {
  BLUEPRINT_SHAPE: {
    severity: 'error',
    source: 'schema',
    title: 'Not the shape of a blueprint',
    about: 'Steps stand in an object "steps" under the keys "1" to "10", and each says with "checkerType" what it is.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The smallest blueprint that verifies something. */
export const SKELETON =
  '{"steps": {"1": {"stepName": "api-health", "checkerType": "HTTP", "url": "https://api.example.com/health", "httpMethod": "GET", "assertions": [{"type": "STATUS_CODE", "operator": "EQUALS", "value": 200}]}}}'

const HINT = `Write ${SKELETON}.`

/** What there is to say of a shape that somebody invented, or knows from another tool: one sentence with the right shape. To go through
 *  it member by member would only say that each is wrong. Undefined when it is not such a shape. */
export function inventedShape({ value, ...document }: Document): Diagnostic | undefined {
  const sign = Array.isArray(value) ? listOfSteps(value) : isItem(value) ? signIn(value) : undefined
  if (sign === undefined) return undefined
  const { code = 'BLUEPRINT_SHAPE', message, path } = sign
  const place = placeOf({ value, ...document }, pointerFromPath(path))
  const range = document.lines.rangeOf(place.key ?? { offset: place.value.offset, length: 1 })
  const { severity, source } = SHAPE_CODES.BLUEPRINT_SHAPE
  return { severity, source, code, message, hint: HINT, pointer: place.pointer, ...range }
}

/** Whether a file was refused as a whole, for being something else. Where credentials stand in such a file is not known. */
export function isOfAnotherShape({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return diagnostics.some(({ code, hint }) => code === 'FILE_KIND_WRONG' || hint === HINT)
}

interface Sign {
  readonly code?: string
  readonly message: string
  readonly path: readonly string[]
}

function listOfSteps(value: readonly unknown[]): Sign | undefined {
  if (!value.some(isItem)) return undefined
  return { message: 'A blueprint is one object with "steps", not a list.', path: [] }
}

function signIn(value: Readonly<Record<string, unknown>>): Sign | undefined {
  const { steps } = value
  if (Array.isArray(steps)) {
    return {
      code: 'STEPS_NOT_OBJECT',
      message: '"steps" must be an object with the keys "1" to "10"; found a list.',
      path: ['steps'],
    }
  }
  if (steps === undefined) return membersOfAnother(value)
  return isItem(steps) ? stepsOfAnother(steps) : undefined
}

const MEMBERS = KINDS.flatMap(({ kind, members }) => (kind === 'blueprint' ? members : []))

/** Without steps, and with members that no blueprint has and that hold something, or are what other tools call it. One that is
 *  nearly called "steps" is a slip. */
function membersOfAnother(value: Readonly<Record<string, unknown>>): Sign | undefined {
  const unknown = Object.keys(value).filter((name) => name !== '$schema' && !MEMBERS.includes(name))
  const first = unknown.find((name) => typeof value[name] === 'object' || OTHER_NAMES.includes(name))
  if (first === undefined || unknown.some((name) => nearest(name, ['steps']) !== undefined)) return undefined
  return { message: `A blueprint has its checks in "steps", and no ${quoted(first, 60)}.`, path: [first] }
}

/** No step says what it is by "checkerType", or several say it in small letters. */
function stepsOfAnother(steps: Readonly<Record<string, unknown>>): Sign | undefined {
  const all = Object.entries(steps).filter((entry): entry is [string, Readonly<Record<string, unknown>>] =>
    isItem(entry[1]),
  )
  const [first] = all
  if (first === undefined) return undefined
  const [key, step] = first
  const other = OTHER_NAMES.find((name) => Object.hasOwn(step, name))
  if (other !== undefined && all.every(([, { checkerType }]) => checkerType === undefined)) {
    return {
      message: `A step says with "checkerType" what it is, and has no ${quoted(other)}.`,
      path: ['steps', key, other],
    }
  }
  const small = all.filter(
    ([, { checkerType }]) => typeof checkerType === 'string' && /^(?:https?|dns|ssl|tls|tcp)$/.test(checkerType),
  )
  if (small.length < 2 || small[0] === undefined) return undefined
  return {
    message: '"checkerType" is HTTP, DNS, SSL or TCP, in capital letters.',
    path: ['steps', small[0][0], 'checkerType'],
  }
}

/** What other tools call it. */
const OTHER_NAMES = ['type', 'kind', 'request', 'protocol', 'check', 'http', 'tcp', 'dns', 'ssl']

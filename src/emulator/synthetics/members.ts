import type { WireRequest } from '../service.ts'
import { ApiError } from './api-error.ts'
import type { Route } from './route.ts'

/** The members of a request, wherever they were sent: body, label, query. Throws ApiError for a body that is no object. */
export function membersOf(request: WireRequest, { operation, label }: Route): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = { ...bodyMembers(request.body) }
  if (operation.label !== undefined) members[operation.label] = label
  for (const [name, { member, type }] of Object.entries(operation.query ?? {})) {
    const given = request.query.getAll(name)
    const [first] = given
    if (first === undefined) continue
    members[member] = type === 'list' ? given : type === 'flag' ? flagOf(first) : first
  }
  return members
}

function bodyMembers(body: Buffer): Readonly<Record<string, unknown>> {
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    // What exactly is wrong helps nobody who uses an SDK, and AWS does not say it either.
    throw new ApiError(400, 'SerializationException', 'The body of the request is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, 'SerializationException', 'The body of the request is no JSON object.')
  }
  return Object.fromEntries(Object.entries(value))
}

function flagOf(text: string): boolean | string {
  return text === 'true' ? true : text === 'false' ? false : text
}

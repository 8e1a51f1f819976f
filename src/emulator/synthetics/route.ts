import type { WireRequest } from '../service.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations/table.ts'

/** The operation of a request and the text of its label. */
export interface Route {
  readonly operation: Operation
  /** Decoded: the name of a canary or the ARN of a resource. */
  readonly label: string | undefined
}

/** Undefined for a path or a method that the API does not have. */
export function routeOf({ method, path }: Pick<WireRequest, 'method' | 'path'>): Route | undefined {
  const segments = path.replace(/\/$/, '').split('/')
  for (const operation of OPERATIONS) {
    if (operation.method !== method) continue
    const pattern = operation.path.split('/')
    if (pattern.length !== segments.length) continue
    const isIt = pattern.every((part, index) => part.startsWith('{') || part === segments[index])
    if (!isIt) continue
    const at = pattern.findIndex((part) => part.startsWith('{'))
    const label = at === -1 ? undefined : decoded(segments[at] ?? '')
    return { operation, label }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that encodes nothing: the model refuses it.
    return text
  }
}

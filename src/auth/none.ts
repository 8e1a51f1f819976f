import type { Authorize } from './scheme.ts'

/** Sends the request as it is. */
export function none(): Authorize {
  return async (request, isRetry) => (isRetry ? undefined : request)
}

import type { Authentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import type { Authorize } from './scheme.ts'

/** Refuses to send the request: without its credential it would verify something else than the canary does. */
export function unsupported(type: Authentication['type']): Authorize {
  return () =>
    Promise.reject(
      new AppError('AUTH_UNSUPPORTED', `This version of canary-preflight cannot perform ${type} authentication.`, {
        hint: 'The step is validated, but not verified. Run the other steps with --step.',
      }),
    )
}

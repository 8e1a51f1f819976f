import type { Authentication, Step } from '../blueprint/generated/blueprint.ts'
import type { Checker } from './checker.ts'
import { dns } from './dns.ts'
import { http } from './http.ts'
import { ssl } from './ssl.ts'
import { tcp } from './tcp.ts'

/** Every kind of check, a line each. Outside of this folder and of `blueprint/` nobody asks which kind a step is: what
 *  differs by kind is a member of `Checker`. */
export const CHECKERS: Readonly<Record<Step['checkerType'], Checker>> = { HTTP: http, DNS: dns, SSL: ssl, TCP: tcp }

/** The checker of a step or of an observation. */
export function checkerOf({ checkerType }: { readonly checkerType: Step['checkerType'] }): Checker {
  return CHECKERS[checkerType]
}

export function authenticationOf(step: Step): Authentication | undefined {
  return checkerOf(step).authentication?.(step)
}

/** Whether a step's requests are signed with credentials of AWS. */
export function isSigned(step: Step): boolean {
  return authenticationOf(step)?.type === 'SIGV4'
}

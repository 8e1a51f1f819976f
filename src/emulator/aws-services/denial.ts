import type { WireRequest } from '../service.ts'
import type { CredentialBook } from './credential-book.ts'

/** Whether a permission was taken away: `('s3:PutObject', 'arn:aws:s3:::bucket/key')`. */
export type Deny = (action: string, resource: string) => boolean

/** What AWS says to a caller who may not do that; undefined when it may. */
export function denialOf(
  { deny, credentials }: { readonly deny?: Deny | undefined; readonly credentials: CredentialBook },
  { scope }: Pick<WireRequest, 'scope'>,
  { action, resource }: { readonly action: string; readonly resource: string },
): string | undefined {
  if (deny?.(action, resource) !== true) return undefined
  const { arn } = credentials.callerOf(scope.accessKeyId)
  return `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
}

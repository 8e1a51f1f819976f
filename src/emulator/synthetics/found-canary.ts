import { notFound } from './api-error.ts'
import { canaryArn } from './arn.ts'
import type { CanaryRecord } from './canary-record.ts'
import type { Call } from './operation.ts'

/** The canary of that name in the region of the call. Throws ResourceNotFoundException. */
export function foundCanary(name: string, { region, context }: Call): CanaryRecord {
  const record = context.canaries.get(region, name)
  if (record !== undefined) return record
  throw notFound(`Canary not found: ${canaryArn({ name, region }, context.account)}`)
}

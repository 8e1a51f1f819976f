import { layerArn } from './arn.ts'
import type { CanaryRecord, Code } from './canary-record.ts'
import type { Call } from './operation.ts'
import type { CodeRequest } from './requests.ts'
import { zipFrom } from './rules/code.ts'

/** Publishes code as the next version of the canary's layer. Refuses code that Synthetics refuses. */
export function publishCode(
  request: CodeRequest,
  of: Pick<CanaryRecord, 'name' | 'id' | 'region' | 'layerVersion'>,
  { context }: Call,
): { readonly code: Code; readonly layerVersion: number; readonly publish: () => void } {
  const zip = zipFrom(request, context.buckets)
  const layerVersion = of.layerVersion + 1
  const sourceLocationArn = layerArn(of, context.account, layerVersion)
  const { Handler, BlueprintTypes = [] } = request
  const code =
    BlueprintTypes.length > 0
      ? { sourceLocationArn, blueprintTypes: BlueprintTypes }
      : { sourceLocationArn, ...(Handler === undefined ? {} : { handler: Handler }) }
  return { code, layerVersion, publish: () => context.layers.put(sourceLocationArn, zip) }
}

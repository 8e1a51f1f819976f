import type { DeployAws } from '../../../lib/aws/synthetics-api.js'

/** Has its way around each call of a deploy. */
export type Around = <R>(operation: Operation, call: () => Promise<R>) => Promise<R>

/** By AWS's names. */
export type Operation = (typeof CHANGES)[number] | (typeof READS)[number]

export const CHANGES = [
  'CreateCanary',
  'UpdateCanary',
  'StartCanaryDryRun',
  'StartCanary',
  'StopCanary',
  'DeleteCanary',
  'TagResource',
  'UntagResource',
  'PutObject',
] as const
export const READS = [
  'GetCanary',
  'GetCanaryRuns',
  'GetLayerVersionByArn',
  'HeadObject',
  'GetObject',
  'ListObjectsV2',
  'DescribeRuntimeVersions',
] as const

/** AWS with something around each call. */
export function aroundCalls({ synthetics, objects, code, region }: DeployAws, around: Around): DeployAws {
  const wrapped =
    <A extends readonly unknown[], R>(operation: Operation, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> =>
      await around(operation, () => call(...args))
  return {
    region,
    synthetics: {
      getCanary: wrapped('GetCanary', synthetics.getCanary),
      createCanary: wrapped('CreateCanary', synthetics.createCanary),
      updateCanary: wrapped('UpdateCanary', synthetics.updateCanary),
      startCanaryDryRun: wrapped('StartCanaryDryRun', synthetics.startCanaryDryRun),
      getCanaryRuns: wrapped('GetCanaryRuns', synthetics.getCanaryRuns),
      runtimeVersions: wrapped('DescribeRuntimeVersions', synthetics.runtimeVersions),
      startCanary: wrapped('StartCanary', synthetics.startCanary),
      stopCanary: wrapped('StopCanary', synthetics.stopCanary),
      deleteCanary: wrapped('DeleteCanary', synthetics.deleteCanary),
      tagResource: wrapped('TagResource', synthetics.tagResource),
      untagResource: wrapped('UntagResource', synthetics.untagResource),
    },
    objects: {
      putObject: wrapped('PutObject', objects.putObject),
      getObject: wrapped('GetObject', objects.getObject),
      headObject: wrapped('HeadObject', objects.headObject),
      listKeys: wrapped('ListObjectsV2', objects.listKeys),
    },
    code: { layerArchive: wrapped('GetLayerVersionByArn', code.layerArchive) },
  }
}

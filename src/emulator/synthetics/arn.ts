import type { CanaryRecord } from './canary-record.ts'

type Named = Pick<CanaryRecord, 'name' | 'id' | 'region'>

export function canaryArn({ name, region }: Pick<CanaryRecord, 'name' | 'region'>, account: string): string {
  return `arn:${partitionOf(region)}:synthetics:${region}:${account}:canary:${name}`
}

export function layerArn({ name, id, region }: Named, account: string, version: number): string {
  return `arn:${partitionOf(region)}:lambda:${region}:${account}:layer:cwsyn-${name}-${id}:${version}`
}

export function functionArn({ name, id, region }: Named, account: string, version: number): string {
  return `arn:${partitionOf(region)}:lambda:${region}:${account}:function:cwsyn-${name}-${id}:${version}`
}

function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  if (region.startsWith('cn-')) return 'aws-cn'
  if (region.startsWith('eusc-')) return 'aws-eusc'
  return 'aws'
}

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
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['us-gov-', 'aws-us-gov'],
  ['cn-', 'aws-cn'],
  ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
]

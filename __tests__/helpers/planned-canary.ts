import type { Canary, CreateCanaryInput } from '../../lib/aws/synthetics-types.js'
import { bundleOf } from '../../lib/canary/bundle.js'
import { createInputOf } from '../../lib/canary/configuration.js'
import type { Manifest } from '../../lib/canary/manifest.js'
import { ownTagsOf } from '../../lib/canary/own-tags.js'
import type { Desired } from '../../lib/canary/plan.js'
import { blueprintFile, httpStep } from './run.js'

export const BASE: Manifest = {
  Name: 'checkout-api',
  Blueprint: 'blueprint-config.json',
  ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
  ExecutionRoleArn: 'arn:aws:iam::123456789012:role/canary-exec',
  Schedule: { Expression: 'rate(5 minutes)' },
  RuntimeVersion: 'syn-nodejs-5.2',
}

/** What is wanted of a canary with this manifest and this blueprint. */
export async function desiredOf(
  manifest: Partial<Manifest> = {},
  { blueprint = BLUEPRINT, settings }: { readonly blueprint?: unknown; readonly settings?: string } = {},
): Promise<Desired> {
  const blueprintBytes = Buffer.from(JSON.stringify(blueprint))
  const file = blueprintFile(blueprintBytes.toString())
  if (!file.valid) throw new Error(JSON.stringify(file.diagnostics))
  const settingsBytes = settings === undefined ? undefined : Buffer.from(settings)
  const source = {
    path: 'canary.json',
    manifest: { ...BASE, ...manifest },
    blueprint: file,
    blueprintBytes,
    settingsBytes,
  }
  return { source, bundle: await bundleOf(source) }
}

export const CODE = { ZipFile: new Uint8Array([1]), BlueprintTypes: ['multi-checks'] } as const

export const BLUEPRINT = {
  variables: { host: 'shop.example.com' },
  steps: { '1': httpStep('health', 'https://${host}/health') },
}

/** The canary as AWS answers after `desired` was created and the deploy came to its end, with AWS's defaults filled in. */
export function liveOf(desired: Desired, given: Partial<Canary> = {}): Canary {
  const input = createInputOf(desired, CODE, { tags: ownTagsOf(desired, { codeVersion: `${LAYER}:1` }) })
  return { ...answerOf(input), ...given }
}

function answerOf({ Name, ArtifactS3Location, RunConfig, Schedule, VpcConfig, ...input }: CreateCanaryInput): Canary {
  const { EnvironmentVariables: _, ...runConfig } = RunConfig ?? {}
  const isInVpc = (VpcConfig?.SubnetIds ?? []).length > 0
  return {
    Id: '6c1f1b9e-2f43-4b54-9a5e-0c1d2e3f4a5b',
    Name,
    Code: { SourceLocationArn: layerOf(1), BlueprintTypes: ['multi-checks'] },
    ExecutionRoleArn: input.ExecutionRoleArn,
    RuntimeVersion: input.RuntimeVersion,
    Schedule: { DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 }, ...Schedule },
    RunConfig: { TimeoutInSeconds: 300, MemoryInMB: 1500, ActiveTracing: false, EphemeralStorage: 1024, ...runConfig },
    SuccessRetentionPeriodInDays: input.SuccessRetentionPeriodInDays ?? 31,
    FailureRetentionPeriodInDays: input.FailureRetentionPeriodInDays ?? 31,
    Status: { State: 'RUNNING' },
    ArtifactS3Location: ArtifactS3Location.replace('s3://', '').replace(/\/+$/, ''),
    ProvisionedResourceCleanup: input.ProvisionedResourceCleanup ?? 'AUTOMATIC',
    ...(isInVpc ? { VpcConfig: { VpcId: 'vpc-1', ...VpcConfig } } : {}),
    ...(input.ArtifactConfig === undefined ? {} : { ArtifactConfig: input.ArtifactConfig }),
    Tags: input.Tags ?? {},
  }
}

export const LAYER = 'cwsyn-checkout-api-6c1f1b9e-2f43-4b54-9a5e-0c1d2e3f4a5b'

export function layerOf(version: number): string {
  return `arn:aws:lambda:us-east-1:123456789012:layer:${LAYER}:${version}`
}

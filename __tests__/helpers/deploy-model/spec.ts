import fc from 'fast-check'
import type { Desired } from '../../../lib/canary/plan.js'
import { blueprintText } from '../cli-blueprint.js'
import { desiredOf } from '../deploy-run.js'
import { ACCOUNT } from '../emulator.js'

/** One of the configurations that a sequence deploys. */
export interface Spec {
  readonly blueprint: BlueprintName
  readonly timeoutS: number
  readonly rate: string
  readonly runtime: string
  readonly environment: string | undefined
  readonly team: string
  /** Whether the zip goes by way of S3. */
  readonly isInBucket: boolean
}

export type BlueprintName = 'good-1' | 'good-2' | 'bad'

/** Everything that decides what a canary does, as a whole: the part of GetCanary that a deploy sets, the blueprint in the layer
 *  and the environment variables. */
export interface Configuration {
  readonly blueprint: string
  readonly environment: Readonly<Record<string, string>>
  readonly readable: object
}

export const specs: fc.Arbitrary<Spec> = fc.record({
  blueprint: fc.oneof(
    { weight: 3, arbitrary: fc.constant('good-1' as const) },
    { weight: 3, arbitrary: fc.constant('good-2' as const) },
    { weight: 2, arbitrary: fc.constant('bad' as const) },
  ),
  timeoutS: fc.constantFrom(60, 30),
  rate: fc.constantFrom('rate(5 minutes)', 'rate(10 minutes)'),
  runtime: fc.constantFrom('syn-nodejs-5.2', 'syn-nodejs-5.1'),
  environment: fc.constantFrom(undefined, 'a', 'b'),
  team: fc.constantFrom('shop', 'search'),
  isInBucket: fc.boolean(),
})

export const PLAIN: Spec = {
  blueprint: 'good-1',
  timeoutS: 60,
  rate: 'rate(5 minutes)',
  runtime: 'syn-nodejs-5.2',
  environment: undefined,
  team: 'shop',
  isInBucket: false,
}

/** What differs from the plain one: `bad, 30 s`. */
export function specText(spec: Spec): string {
  const { blueprint, timeoutS, rate, runtime, environment, team, isInBucket } = spec
  const others = [
    timeoutS === PLAIN.timeoutS ? '' : `${timeoutS} s`,
    rate === PLAIN.rate ? '' : rate,
    runtime === PLAIN.runtime ? '' : runtime,
    environment === undefined ? '' : `environment ${environment}`,
    team === PLAIN.team ? '' : `team ${team}`,
    isInBucket ? 'by S3' : '',
  ]
  return [blueprint, ...others.filter((text) => text !== '')].join(', ')
}

/** The text of a blueprint whose only request goes to the service of the test. */
export function blueprintOf(name: BlueprintName, targetUrl: string): string {
  return blueprintText([`${targetUrl}/${name}`])
}

export const CODE_BUCKET = 'acme-canary-code'

/** What is wanted, through the parsers of the product. The manifest names every member, so that nothing depends on what was
 *  live. */
export async function desiredOfSpec(spec: Spec, targetUrl: string): Promise<Desired> {
  const { timeoutS, rate, runtime, team, isInBucket } = spec
  return await desiredOf({
    blueprint: blueprintOf(spec.blueprint, targetUrl),
    manifest: {
      ...(isInBucket ? { Code: { S3Bucket: CODE_BUCKET } } : {}),
      Schedule: { Expression: rate, DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } },
      RuntimeVersion: runtime,
      RunConfig: { ...RUN_CONFIG, TimeoutInSeconds: timeoutS, EnvironmentVariables: environmentOf(spec) },
      SuccessRetentionPeriodInDays: 31,
      FailureRetentionPeriodInDays: 31,
      ProvisionedResourceCleanup: 'AUTOMATIC',
      Tags: { team },
    },
  })
}

/** What a canary is to be once that was deployed. */
export function configurationOfSpec(spec: Spec, targetUrl: string): Configuration {
  return {
    blueprint: blueprintOf(spec.blueprint, targetUrl),
    environment: environmentOf(spec),
    readable: {
      BlueprintTypes: ['multi-checks'],
      ExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/canary-exec`,
      Schedule: { Expression: spec.rate, DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } },
      RunConfig: { ...RUN_CONFIG, TimeoutInSeconds: spec.timeoutS },
      SuccessRetentionPeriodInDays: 31,
      FailureRetentionPeriodInDays: 31,
      ArtifactS3Location: 'acme-canary-artifacts/checkout-api',
      RuntimeVersion: spec.runtime,
      ProvisionedResourceCleanup: 'AUTOMATIC',
    },
  }
}

const RUN_CONFIG = { MemoryInMB: 960, ActiveTracing: false, EphemeralStorage: 1024 }

function environmentOf({ environment }: Spec): Readonly<Record<string, string>> {
  return environment === undefined ? {} : { STAGE: environment }
}

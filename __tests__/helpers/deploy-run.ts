import { createDeployAws } from '../../lib/auth/deploy-client.js'
import type { DeployAws } from '../../lib/aws/synthetics-api.js'
import { validateBlueprint } from '../../lib/blueprint/validate.js'
import { bundleOf } from '../../lib/canary/bundle.js'
import { deployCanary } from '../../lib/canary/deploy/deploy-canary.js'
import type { DeployContext, DeployOptions, DeployOutcome } from '../../lib/canary/deploy/deployment.js'
import { parseManifest } from '../../lib/canary/manifest/parse-manifest.js'
import type { Desired } from '../../lib/canary/plan.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { createNetworkPolicy } from '../../lib/network/create-policy.js'
import { ACCOUNT, REGION } from './emulator.js'
import { virtualClock } from './virtual-clock.js'

/** What a test wants deployed. */
export interface Wanted {
  /** Text of the blueprint. */
  readonly blueprint: string
  /** Members of the manifest besides those that every one needs. */
  readonly manifest?: Readonly<Record<string, unknown>>
}

/** A deploy as it ended, with every sentence that was said. */
export interface DeployRun extends DeployOutcome {
  readonly said: readonly string[]
}

export const CANARY = 'checkout-api'

/** The members that every manifest of these tests has. */
export const MANIFEST = {
  Name: CANARY,
  ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
  ExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/canary-exec`,
  Schedule: { Expression: 'rate(5 minutes)' },
  RuntimeVersion: 'syn-nodejs-5.2',
  RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960 },
}

/** What is wanted, through the parsers that the commands use. */
export async function desiredOf({ blueprint, manifest = {} }: Wanted): Promise<Desired> {
  const blueprintBytes = Buffer.from(blueprint)
  const file = validateBlueprint({ path: 'blueprint-config.json', bytes: blueprintBytes })
  const bytes = Buffer.from(JSON.stringify({ ...MANIFEST, ...manifest }))
  const parsed = parseManifest({ path: 'canary.json', bytes, env: {}, region: REGION })
  if (!file.valid || parsed.manifest === undefined) {
    throw new Error(JSON.stringify([...file.diagnostics, ...parsed.diagnostics].map(({ message }) => message)))
  }
  const source = {
    path: 'canary.json',
    manifest: parsed.manifest,
    blueprint: file,
    blueprintBytes,
    settingsBytes: undefined,
  }
  return { source, bundle: await bundleOf(source) }
}

/** What leads an AWS client to the emulator. */
export function leadingTo(url: string): Record<string, string> {
  return { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: REGION }
}

/** Everything of AWS, at the emulator: the SDK reads the environment, so set it with `withEnvironment(leadingTo(url))`. */
export async function awsAt(url: string, signal: AbortSignal): Promise<DeployAws> {
  const env = leadingTo(url)
  const network = createNetworkPolicy({
    clock: virtualClock(),
    env: {},
    version: '0.0.0',
    resolve: [],
    onResolveUsed: () => undefined,
    allowHosts: [],
    followRedirects: false,
  })
  return await createDeployAws({ region: REGION, network, redactor: new Redactor(), env, signal })
}

/** Deploys to the emulator. */
export async function deploy(
  url: string,
  wanted: Wanted,
  given: Partial<DeployOptions> & Partial<Pick<DeployContext, 'signal' | 'aws' | 'clock' | 'say'>> = {},
): Promise<DeployRun> {
  const { signal = new AbortController().signal, clock = virtualClock(), say, ...rest } = given
  const { aws = await awsAt(url, signal), ...options } = rest
  const said: string[] = []
  const outcome = await deployCanary(
    await desiredOf(wanted),
    {
      dryRun: 'required',
      dryRunId: undefined,
      start: undefined,
      watchRuns: 0,
      timeoutMs: undefined,
      verification: { variables: [], secrets: [], rewrites: [] },
      ...options,
    },
    {
      aws,
      signal,
      clock,
      random: () => 0.5,
      newId: () => `id-${systemClock.monotonicMs()}`,
      say: (text) => {
        said.push(text)
        say?.(text)
      },
    },
  )
  return { ...outcome, said }
}

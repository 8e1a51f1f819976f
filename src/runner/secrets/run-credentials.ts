import { type AwsSettings, createAwsAccess } from '../../auth/aws-access.ts'
import { createAuthRun } from '../../auth/scheme.ts'
import { sessionNameFrom } from '../../auth/session-name.ts'
import { MASK } from '../../core/redactor.ts'
import type { NetworkPolicy } from '../../network/policy.ts'
import type { RunContext, RunOptions } from '../options.ts'
import type { BlueprintContext, BlueprintJob } from '../run-blueprint.ts'
import { firstScope } from '../scope.ts'
import { remoteSecrets } from './remote-secrets.ts'
import { parseSecretHosts } from './secret-bindings.ts'
import { givenFor, givenSecrets, type SecretSource } from './secret-source.ts'
import { secretsOfStep } from './secret-uses.ts'

/** Where the credentials of a run come from, and where they may go. Nothing is fetched before a step needs it. */
export function runCredentials(
  { redactor, env, signal, foreignCode, usesSecretsManager, observations, aws: given }: RunContext,
  options: RunOptions,
  { jobs, network }: { readonly jobs: readonly BlueprintJob[]; readonly network: NetworkPolicy },
): Pick<BlueprintContext, 'auth' | 'secrets' | 'secretPolicy' | 'secretsWithheld'> {
  const aws = given ?? createAwsAccess({ network, redactor, settings: awsSettings(options, env) })
  const names = (): string[] => secretNames(jobs, options)
  const isReplay = observations?.mode === 'replay'
  const remote = isReplay
    ? replayedSecret
    : usesSecretsManager === true
      ? remoteSecrets({ aws, names, redactor, signal })
      : undefined
  const mode = options.foreignCodeMode ?? 'block'
  return {
    auth: createAuthRun(aws),
    secrets: givenSecrets(options.secrets, redactor, remote),
    secretPolicy: {
      bindings: parseSecretHosts(options.secretHosts ?? []),
      hasAllowList: options.allowHosts.some((pattern) => !pattern.startsWith('!')),
      network,
    },
    ...(foreignCode === undefined || mode === 'trust'
      ? {}
      : { secretsWithheld: { because: foreignCode, isGreenAllowed: mode === 'skip' } }),
  }
}

/** What is replayed goes nowhere: a secret that was not given is as good as any. */
const replayedSecret: SecretSource = () => Promise.resolve({ value: MASK, source: 'replay' })

function awsSettings(options: RunOptions, env: RunContext['env']): AwsSettings {
  return {
    // The SDK itself reads AWS_REGION only.
    region: options.awsRegion ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined),
    assumeRole: options.assumeRole ?? true,
    sessionName: sessionNameFrom(env),
  }
}

/** The secrets that the chosen steps refer to and that were not given, so that all can be fetched together. */
function secretNames(jobs: readonly BlueprintJob[], options: RunOptions): string[] {
  const references = jobs.flatMap(({ file, steps, selection }) => {
    const scope = firstScope(file.blueprint, options.variables)
    return steps.filter(({ key }) => selection.has(key)).flatMap(({ step }) => secretsOfStep(step, scope))
  })
  return [...new Set(references.filter((one) => givenFor(one, options.secrets) === undefined).map(({ name }) => name))]
}

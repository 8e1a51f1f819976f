import type { Verification } from '../canary/plan.ts'
import type { CommandContext } from './context.ts'
import type { PlanOptions } from './options/command-options.ts'
import { givenSecrets } from './options/given-secrets.ts'
import { givenVariables } from './options/given-variables.ts'

/** What a verification with these options had from outside of the blueprint. Only names: no value gets into a plan. */
export function verificationOf(
  options: Pick<PlanOptions, 'variables' | 'varsFile' | 'secrets' | 'secretsFile' | 'rewrites'>,
  context: CommandContext,
): Verification {
  const secrets = givenSecrets(options, context)
  const variables = givenVariables(options, context)
  return {
    variables: variables.map(({ name, source }) => ({ name, source })),
    secrets: secrets.map(({ name, key, source }) => ({ name: key === undefined ? name : `${name}:${key}`, source })),
    rewrites: options.rewrites,
  }
}

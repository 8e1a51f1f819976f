import { scanSubstitutions } from '../../blueprint/substitution.ts'
import type { Valid } from '../../blueprint/validated-file.ts'
import { AppError } from '../../core/app-error.ts'
import { nearest } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import type { GivenSecret, GivenVariable } from '../options.ts'
import type { PlannedStep } from '../planned-step.ts'
import { firstScope } from '../scope.ts'
import { givenFor, type SecretReference } from './secret-source.ts'
import { secretsOfStep } from './secret-uses.ts'

/** For given secrets that no blueprint asks for: a mistyped name or key would have the real one fetched from the account. A
 *  reference in a variable counts, whoever uses it. */
export function unusedSecretsError(
  files: readonly { readonly file: Valid; readonly steps: readonly PlannedStep[] }[],
  {
    secrets: given,
    variables,
  }: { readonly secrets: readonly GivenSecret[]; readonly variables: readonly GivenVariable[] },
): AppError | undefined {
  if (given.length === 0) return undefined
  const references = files.flatMap(({ file, steps }) => {
    const scope = firstScope(file.blueprint, variables)
    const inVariables = [...scope.values()].flatMap(({ value }) =>
      scanSubstitutions(value).flatMap((part) => (part.kind === 'secret' ? [part] : [])),
    )
    return [...inVariables, ...steps.flatMap(({ step }) => secretsOfStep(step, scope))]
  })
  const answers = references.flatMap((reference) => givenFor(reference, given) ?? [])
  const unused = given.filter((secret) => secret.isMember !== true && !answers.some((one) => isOf(one, secret)))
  return unused.length === 0 ? undefined : unusedError(unused, references)
}

/** Whether an answer is this secret, a member of it, or another value for the same. */
function isOf(answer: GivenSecret, { name, key }: GivenSecret): boolean {
  return answer.name === name && (answer.key === key || (answer.isMember === true && key === undefined))
}

function unusedError(unused: readonly GivenSecret[], references: readonly SecretReference[]): AppError {
  const texts = [...new Set(references.map(textOf))]
  const names = unused.map((secret) => `${quoted(textOf(secret), 160)} (${secret.source})`)
  const suggestion = unused.map((secret) => nearest(textOf(secret), texts)).find((text) => text !== undefined)
  const some = texts.slice(0, 8).map((text) => quoted(text, 160))
  const meant =
    suggestion !== undefined
      ? `Did you mean ${quoted(suggestion, 160)}?`
      : some.length === 0
        ? 'The blueprints refer to no secret.'
        : `The blueprints refer to ${some.join(', ')}.`
  return new AppError(
    'SECRET_UNUSED',
    `The secret${unused.length === 1 ? '' : 's'} ${names.join(', ')} ${unused.length === 1 ? 'is' : 'are'} asked for by no blueprint.`,
    { hint: `${meant} A secret that was not given is read from AWS Secrets Manager.` },
  )
}

function textOf({ name, key }: SecretReference): string {
  return key === undefined ? name : `${name}:${key}`
}

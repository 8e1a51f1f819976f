import type { Step } from '../../blueprint/generated/blueprint.ts'
import { isSigned } from '../../checks/checkers.ts'
import { optionNamed } from '../../core/option-words.ts'
import type { PlannedStep } from '../planned-step.ts'
import type { ReportedError } from '../report/report.ts'
import type { Scope } from '../scope.ts'
import { referenceText } from './secret-source.ts'
import { secretsOfStep } from './secret-uses.ts'

/** Why no secret is used in this run, and whether the run may be green without the steps that need one. */
export interface SecretsWithheld {
  /** Part of a sentence: `this pull request comes from a fork`. */
  readonly because: string
  readonly isGreenAllowed: boolean
}

/** Whether a step needs something that is withheld: a secret, or credentials of AWS. */
export function needsSecrets(step: Step, scope: Scope): boolean {
  return isSigned(step) || secretsOfStep(step, scope).length > 0
}

/** Why such a step was skipped. */
export function withheldReason(step: Step, scope: Scope, { because }: SecretsWithheld): string {
  const [secret] = secretsOfStep(step, scope)
  const needed = secret === undefined ? 'AWS credentials' : referenceText(secret)
  return `Not run: it needs ${needed}, and ${because}, so no secret is used and no role assumed.`
}

/** Why a run is not green although its other steps passed. */
export function withheldError(steps: readonly PlannedStep[], { because }: SecretsWithheld): ReportedError {
  const names = steps.map(({ label }) => label).join(', ')
  const were = steps.length === 1 ? 'One step was' : `${steps.length} steps were`
  return {
    code: 'SECRETS_WITHHELD',
    message: `${were} not verified: ${names}. They need a secret or a role, and ${because}.`,
    hint: `Have someone who may use the secrets run them on code they have read, with ${optionNamed('foreign-code', 'trust')}; or let the other steps decide, with ${optionNamed('foreign-code', 'skip')}.`,
  }
}

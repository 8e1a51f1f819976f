import type { DeployOutcome } from '../canary/deploy/deployment.ts'
import type { Plan } from '../canary/plan.ts'
import { AppError } from '../core/app-error.ts'
import { mapStrings } from '../core/map-strings.ts'
import type { Redactor } from '../core/redactor.ts'

/** A plan without a known secret in any text that is shown of it: a value of a tag may be one, or what AWS says. Before it is
 *  rendered, because a secret that was escaped for Markdown would not be known any more. */
export function redactPlan(plan: Plan, redactor: Redactor): Plan {
  const clean = (text: string): string => redactor.clean(text)
  const notes = plan.notes.map(clean)
  switch (plan.action) {
    case 'update':
      return { ...plan, notes, changes: mapStrings(plan.changes, (text, path) => (isFixed(path) ? text : clean(text))) }
    case 'blocked':
      return { ...plan, notes, reason: clean(plan.reason), hint: clean(plan.hint) }
    case 'create':
    case 'unchanged':
      return { ...plan, notes }
  }
}

/** The same for how a deploy ended. */
export function redactOutcome(outcome: DeployOutcome, redactor: Redactor): DeployOutcome {
  const clean = (text: string): string => redactor.clean(text)
  const { plan, failure, error } = outcome
  return {
    ...outcome,
    plan: plan === undefined ? undefined : redactPlan(plan, redactor),
    failure: failure === undefined ? undefined : mapStrings(failure, clean),
    error: error === undefined ? undefined : cleanedError(error, clean),
    notices: outcome.notices.map(clean),
  }
}

/** Without its cause, which nobody shows. */
function cleanedError({ code, message, hint }: AppError, clean: (text: string) => string): AppError {
  return new AppError(code, clean(message), { hint: hint === undefined ? undefined : clean(hint) })
}

/** A word of ours, which must stay what it is. */
function isFixed(path: readonly (string | number)[]): boolean {
  return path.at(-1) === 'kind'
}

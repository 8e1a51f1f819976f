import type { DeployOutcome } from '../canary/deploy/deployment.ts'
import type { CanarySource } from '../canary/manifest.ts'
import type { Plan } from '../canary/plan.ts'
import type { Annotation } from '../github/annotation.ts'
import type { RepositoryPath } from '../github/repository-path.ts'
import { deployAnnotations } from './deploy-output/deploy-annotations.ts'
import type { OutputName } from './options/options-action.ts'

/** What a plan or a deploy adds to what GitHub is told. */
export interface CanaryPart {
  /** Undefined when no plan was made. */
  readonly plans: readonly Plan[] | undefined
  readonly outcomes: readonly DeployOutcome[]
  readonly sources: readonly CanarySource[]
}

/** Remarks on the steps that failed in AWS, and on manifests that could not be deployed. */
export function canaryAnnotations({ outcomes, sources }: CanaryPart, repositoryPath: RepositoryPath): Annotation[] {
  return deployAnnotations(outcomes, { sources, repositoryPath })
}

/** The outputs of plan and deploy. Of several canaries the first that was not left alone, by the order of their manifests. */
export async function canaryOutputs({ plans, outcomes }: CanaryPart): Promise<Partial<Record<OutputName, string>>> {
  const told = outcomes.find(({ action }) => action !== 'unchanged') ?? outcomes[0]
  const { planMarkdown } = await import('./plan-output/plan-markdown.ts')
  const { hasChanges } = await import('./plan-output/plan-words.ts')
  // A canary that could not be looked at may have changes or none.
  const isWhole = outcomes.every(({ plan }) => plan !== undefined)
  const canTell = plans !== undefined && (isWhole || hasChanges(plans))
  return {
    'canary-action': told?.action ?? '',
    // Of what is not there, such as a new canary that failed its dry run, the name would lead nowhere.
    'canary-arn': told === undefined || told.live === 'absent' ? '' : told.arn,
    'dry-run-id': told?.dryRunId ?? '',
    'has-changes': canTell ? String(hasChanges(plans)) : '',
    'changes-markdown': plans === undefined ? '' : planMarkdown(plans, { maxBytes: LONGEST_COMMENT }),
  }
}

/** Plan and outcome for the job summary; empty when there is neither. */
export async function canarySummary(
  { plans = [], outcomes, sources }: CanaryPart,
  {
    linkTo,
    maxBytes,
  }: { readonly linkTo: (path: string, line: number) => string | undefined; readonly maxBytes: number },
): Promise<string> {
  const { planMarkdown } = await import('./plan-output/plan-markdown.ts')
  const { deployMarkdown } = await import('./deploy-output/deploy-markdown.ts')
  const half = Math.floor(maxBytes / 2)
  const plan = plans.length === 0 ? '' : planMarkdown(plans, { maxBytes: half })
  const deploy = outcomes.length === 0 ? '' : deployMarkdown(outcomes, { sources, linkTo, maxBytes: half })
  return [deploy, plan].filter((part) => part !== '').join('\n') + (plan + deploy === '' ? '' : '\n')
}

/** What GitHub takes as the text of a comment. */
const LONGEST_COMMENT = 65_000

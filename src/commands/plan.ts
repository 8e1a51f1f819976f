import { isAnswered } from '../aws/aws-error.ts'
import { makePlans } from '../canary/make-plan.ts'
import type { Plan } from '../canary/plan.ts'
import { AppError } from '../core/app-error.ts'
import { visible } from '../core/visible.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { deployAws } from './deploy-connection.ts'
import { desiredCanaries } from './desired-canaries.ts'
import { withheldBecause } from './foreign-code.ts'
import type { PlanOptions } from './options/command-options.ts'
import { PLAN_OUTPUTS } from './plan-output/plan-outputs.ts'
import { redactPlan } from './redact-canary.ts'
import { type CanarySources, validSources } from './valid-sources.ts'
import { verificationOf } from './verification.ts'

/** Plans, and what a face needs to show more of them. */
export interface PlanOutcome extends CommandOutcome<readonly Plan[]> {
  readonly loaded: CanarySources
  /** Why there is no plan although nothing is wrong, as part of a sentence. */
  readonly skipped?: string
}

/** Compares manifests with the live canaries and prints what a deploy would do. Changes nothing. Exit status 1 when a file is
 *  invalid, or a canary cannot be deployed as it is. Throws what keeps AWS from being
 *  asked, unless the caller can go without: then missing credentials or a missing region only skip the plan. */
export async function planCommand(
  options: PlanOptions,
  context: CommandContext,
  { canGoWithoutAws = false }: { readonly canGoWithoutAws?: boolean } = {},
): Promise<PlanOutcome> {
  const verification = verificationOf(options, context)
  const skipped = withheldBecause(options, context)
  const loaded = await validSources(options, context, { isOnlyJudged: skipped !== undefined })
  if (!loaded.isValid) return { result: [], exitCode: 1, loaded }
  if (skipped !== undefined) {
    context.stderr(`AWS is not asked: ${skipped}.\n`)
    return { result: [], exitCode: 0, loaded, skipped }
  }
  const desired = await desiredCanaries(loaded.sources)
  const { signal } = context
  let plans: readonly Plan[]
  try {
    const aws = await deployAws(options, context)
    const asked = { verification, start: options.start }
    const made = await makePlans(desired, { aws, signal, asked, concurrency: options.concurrency })
    plans = made.map((plan) => redactPlan(plan, context.redactor))
  } catch (error) {
    // The files are judged all the same: a face may go on with that.
    if (!(canGoWithoutAws && isWithoutAws(error))) throw error
    const why = visible(context.redactor.clean(error.message))
    context.stderr(`AWS cannot be asked: ${why}\n`)
    return { result: [], exitCode: 0, loaded, skipped: why }
  }
  const output = await PLAN_OUTPUTS[options.format]()
  context.stdout(output(plans, { colour: context.hasColour && !options.noColor }))
  return { result: plans, exitCode: plans.some(({ action }) => action === 'blocked') ? 1 : 0, loaded }
}

/** Credentials that AWS refuses are a mistake of somebody, who would not hear of it. */
function isWithoutAws(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false
  return error.code === 'AWS_REGION_MISSING' || (error.code === 'AWS_CREDENTIALS_MISSING' && !isAnswered(error))
}

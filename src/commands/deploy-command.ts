import { randomUUID } from 'node:crypto'
import { deployCanary } from '../canary/deploy/deploy-canary.ts'
import type { DeployOutcome } from '../canary/deploy/deployment.ts'
import type { Desired } from '../canary/plan.ts'
import { AppError } from '../core/app-error.ts'
import { quoted, visible } from '../core/visible.ts'
import { inOrder } from '../runner/in-order.ts'
import type { CommandContext, CommandOutcome, ExitCode } from './context.ts'
import { deployAws } from './deploy-connection.ts'
import { deployText } from './deploy-output/deploy-text.ts'
import { desiredCanaries } from './desired-canaries.ts'
import { withheldBecause } from './foreign-code.ts'
import { assertMerged } from './merged-code.ts'
import type { DeployCommandOptions } from './options/command-options.ts'
import { redactOutcome } from './redact-canary.ts'
import { type CanarySources, validSources } from './valid-sources.ts'
import { verificationOf } from './verification.ts'

/** How each deploy ended, and what a face needs to show it elsewhere. */
export interface DeployCommandOutcome extends CommandOutcome<readonly DeployOutcome[]> {
  readonly loaded: CanarySources
  /** Why nothing was deployed although nothing is wrong, as part of a sentence. */
  readonly skipped?: string
}

/** Deploys the canaries of the manifests. All files are judged before the first call: with one invalid file nothing is deployed.
 *  Then the deploys are independent of each other. A caller that has judged the files and seen blueprints pass gives both: then
 *  only those are deployed. Throws for what keeps all of them from beginning. */
export async function deployCommand(
  options: DeployCommandOptions,
  context: CommandContext,
  known?: { readonly loaded: CanarySources; readonly verified: ReadonlySet<string> },
): Promise<DeployCommandOutcome> {
  const verification = verificationOf(options, context)
  const skipped = withheldBecause(options, context)
  const loaded = known?.loaded ?? (await validSources(options, context, { isOnlyJudged: skipped !== undefined }))
  if (!loaded.isValid) return { result: [], exitCode: 1, loaded }
  if (skipped !== undefined) {
    context.stderr(`Nothing is deployed: ${skipped}.\n`)
    return { result: [], exitCode: 0, loaded, skipped }
  }
  assertMerged(options, context, loaded)
  assertOneOfId(options, loaded)
  if (known !== undefined) assertVerified(known)
  const desired = await desiredCanaries(loaded.sources)
  const aws = await deployAws(options, context)
  const { clock, redactor, signal } = context
  const { dryRun, dryRunId, start, watchRuns, deployTimeoutMs: timeoutMs, concurrency } = options
  if (dryRun === 'skip') context.stderr(`WARNING: ${WITHOUT_DRY_RUN}\n`)
  const outcomes = await inOrder(desired, concurrency, async (one: Desired) => {
    const { Name } = one.source.manifest
    const say = (text: string): void => context.stderr(`${Name}: ${visible(redactor.clean(text))}\n`)
    const outcome = await deployCanary(
      one,
      { dryRun, dryRunId, start, watchRuns, timeoutMs, verification },
      { aws, clock, signal, random: Math.random, newId: randomUUID, say },
    )
    return redactOutcome(outcome, redactor)
  })
  const colour = context.hasColour && !options.noColor
  context.stdout(deployText(outcomes, { colour, sources: loaded.sources, texts: loaded.texts }))
  return { result: outcomes, exitCode: worst(outcomes.map(exitCodeOfOutcome)), loaded }
}

/** Said before, in the log, and where GitHub shows it: who reads only one of them should not miss it. */
export const WITHOUT_DRY_RUN =
  'The dry run is skipped ("dry-run: skip"): a change goes live without having been tried in AWS.'

/** Throws when one dry run is to be committed for several canaries. */
function assertOneOfId({ dryRunId }: DeployCommandOptions, { sources }: CanarySources): void {
  if (dryRunId === undefined || sources.length <= 1) return
  throw new AppError('OPTION_INVALID', `A dry run is of one canary, and there are ${sources.length} manifests.`, {
    hint: 'Name the one manifest whose dry run it is.',
  })
}

/** Throws when a blueprint is not one that was seen to pass: its file changed meanwhile, or it was left out of the run. */
function assertVerified({
  loaded,
  verified,
}: {
  readonly loaded: CanarySources
  readonly verified: ReadonlySet<string>
}): void {
  const other = loaded.sources.find(({ blueprint }) => !verified.has(blueprint.path))
  if (other === undefined) return
  const { path, sha256 } = other.blueprint
  throw new AppError(
    'BLUEPRINT_NOT_VERIFIED',
    `${quoted(path, 200)} (sha256 ${sha256}) is not among the blueprints that passed in this job.`,
    {
      hint: 'Nothing was deployed. Leave "shard" out of a deploy, and let no other process change the file.',
    },
  )
}

/** 130 interrupted, 3 could not be done, 1 the answer is no; the worst of several counts. */
function exitCodeOfOutcome({ action, error }: DeployOutcome): ExitCode {
  if (error?.code === 'INTERRUPTED') return 130
  if (error !== undefined) return error.kind === 'usage' ? 2 : 3
  return action === 'dry-run-failed' || action === 'rolled-back' ? 1 : 0
}

function worst(codes: readonly ExitCode[]): ExitCode {
  return ([130, 3, 2, 1] as const).find((code) => codes.includes(code)) ?? 0
}

import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { differences } from '../differences.ts'
import { environmentHashOf, OWN_TAGS } from '../own-tags.ts'
import { change } from './change.ts'
import type { Deployment } from './deployment.ts'
import { type FailedDryRun, type PassedDryRun, verdictOf } from './dry-run.ts'

/** Notes on the canary which dry run passed and what it tested, for a later deploy that commits it. */
export async function rememberDryRun(deployment: Deployment, { dryRunId }: PassedDryRun): Promise<void> {
  const { aws, arn, signal } = deployment
  const tags = { [OWN_TAGS.dryRun]: memoryOf(deployment, dryRunId) }
  await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, tags, signal) })
}

/** A dry run of an earlier deploy, when it passed and tested just what would be committed. Throws DRY_RUN_UNUSABLE. */
export async function givenDryRun(
  deployment: Deployment,
  dryRunId: string,
  live: Canary,
): Promise<PassedDryRun | FailedDryRun> {
  const { aws, name, desired, signal, journal } = deployment
  const tested = await aws.synthetics.getCanary(name, { dryRunId }, signal)
  if (tested === undefined) throw unusable(`AWS knows no dry run ${dryRunId} of ${name}.`)
  journal.dryRunId = dryRunId
  const verdict = await verdictOf(deployment, { dryRunId, limitMs: VERDICT_MS })
  if (verdict.kind === 'failed') return verdict
  // Code and environment cannot be seen in the answer, and a dry run has no schedule of its own.
  const { configuration } = differences(desired, { ...tested, Schedule: desired.source.manifest.Schedule })
  if (configuration.length > 0) {
    const fields = configuration.map(({ field }) => field).join(', ')
    throw unusable(`Dry run ${dryRunId} tested another configuration than the manifest has now (${fields}).`)
  }
  assertRemembered(deployment, dryRunId, live)
  return verdict
}

/** Code and environment of a dry run are known by what the deploy that made it has noted, and by nothing else. */
function assertRemembered(deployment: Deployment, dryRunId: string, live: Canary): void {
  const noted = live.Tags?.[OWN_TAGS.dryRun]
  if (noted === memoryOf(deployment, dryRunId)) return
  const [id, code] = noted?.split(' ') ?? []
  if (id !== dryRunId) {
    throw unusable(
      `Nothing tells what dry run ${dryRunId} tested: the canary has no tag of the deploy with ${optionNamed('dry-run', 'only')} that made it.`,
    )
  }
  throw unusable(
    code === deployment.desired.bundle.sha256
      ? `Dry run ${dryRunId} tested other environment variables than the manifest has now.`
      : `Dry run ${dryRunId} tested another blueprint or synthetics.json than those of now.`,
  )
}

function memoryOf({ desired }: Deployment, dryRunId: string): string {
  return `${dryRunId} ${desired.bundle.sha256} ${environmentHashOf(desired.source.manifest)}`
}

function unusable(message: string): AppError {
  return new AppError('DRY_RUN_UNUSABLE', message, {
    hint: 'Deploy without a dry run id, so that a new dry run is made. Nothing was changed.',
  })
}

/** It ended already, as a rule. */
const VERDICT_MS = 60_000

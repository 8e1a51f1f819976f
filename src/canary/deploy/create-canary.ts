import { refusalSubject } from '../../aws/synthetics-refusals.ts'
import type { Canary, CanaryCode } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { messageOf } from '../../core/system-error.ts'
import { configurationOf, createInputOf } from '../configuration.ts'
import { OWN_TAGS, ownTagsOf } from '../own-tags.ts'
import { settledCanary } from './await-state.ts'
import { change, unknownUntilAnswered } from './change.ts'
import { codeToSend } from './code-to-send.ts'
import { completeCreate } from './complete-create.ts'
import { startNew } from './complete-update.ts'
import { assertDeployedBlueprint } from './deployed-blueprint.ts'
import type { Deployment, Ended } from './deployment.ts'
import { discard } from './discard.ts'
import { dryRun, type FailedDryRun, type PassedDryRun } from './dry-run.ts'
import { failureSentence } from './failure-text.ts'
import { rememberDryRun } from './given-dry-run.ts'
import { poll } from './poll.ts'
import { assertStillNew, newCanary } from './still-there.ts'
import { watch } from './watch.ts'

/** Creates the canary stopped, dry-runs it, and starts it when that passed; otherwise deletes what it created. */
export async function createCanary(deployment: Deployment): Promise<Ended> {
  const { options, journal, say } = deployment
  journal.live = 'absent'
  const code = await codeToSend(deployment)
  // In its mark: tells what this deploy created from everything else of that name.
  const id = deployment.newId()
  const canary = await create(deployment, code, id)
  if (options.dryRun === 'skip') {
    journal.note(
      'The canary was created without a dry run, as asked: nothing has shown that its blueprint runs in AWS.',
    )
    return await completeCreate(deployment, canary, id)
  }
  try {
    await assertDeployedBlueprint(deployment, canary)
    const tried = await tryNew(deployment, { canary, code, id })
    if (tried.kind === 'failed') {
      await discard(deployment, id)
      return { action: 'dry-run-failed', failure: tried.failure }
    }
    if (options.dryRun === 'only') await rememberDryRun(deployment, tried)
  } catch (error) {
    // An interruption leaves it: it was never started, and the next deploy goes on with it. So does one that runs now.
    if (!deployment.signal.aborted && !isConflict(error)) await discard(deployment, id)
    throw error
  }
  if (options.dryRun === 'only') {
    say('stopping here, as asked: the canary exists and was never started')
    journal.note(
      `The canary was created and is not started. ${optionNamed('dry-run-id')} with this dry run, or any later deploy, starts it.`,
    )
    return { action: 'dry-run-passed' }
  }
  return await completeCreate(deployment, canary, id)
}

/** Creates and waits. A role that Lambda cannot assume yet is what AWS says of one that was made seconds ago (Terraform waits
 *  it out too). Any other failure is final: a canary in ERROR cannot be mended, so it is deleted again. */
async function create(deployment: Deployment, code: CanaryCode, id: string): Promise<Canary> {
  const { clock, signal, say } = deployment
  const giveUpMs = clock.monotonicMs() + ROLE_MS
  for (;;) {
    await sendCreate(deployment, code, id)
    deployment.journal.live = 'unstarted'
    const canary = await settledCanary(deployment)
    assertStillNew(deployment, canary, id)
    if (canary.Status?.State !== 'ERROR') return canary
    const { StateReason = '', StateReasonCode = 'ERROR' } = canary.Status
    const isRoleNew = /cannot be assumed by Lambda/.test(StateReason) && clock.monotonicMs() < giveUpMs
    await discard(deployment, id, { isFinal: !isRoleNew })
    if (!isRoleNew) throw createFailed(deployment, StateReasonCode, StateReason)
    say('Lambda cannot assume the execution role yet, as happens when it is new; trying again in 10 s')
    await clock.sleep(ROLE_PAUSE_MS, signal)
  }
}

async function sendCreate(deployment: Deployment, code: CanaryCode, id: string): Promise<void> {
  const { aws, desired, name, signal, say, journal } = deployment
  const tags = { ...desired.source.manifest.Tags, ...ownTagsOf(desired, {}), [OWN_TAGS.unfinished]: id }
  say('creating the canary, not started')
  const send = () =>
    change(deployment, {
      what: 'CreateCanary',
      send: () => aws.synthetics.createCanary(createInputOf(desired, code, { tags }), signal),
      lookup: async () => {
        const found = await aws.synthetics.getCanary(name, {}, signal)
        // One of the same name that somebody else made meanwhile is not ours to go on with.
        return found?.Tags?.[OWN_TAGS.unfinished] === id ? found : undefined
      },
    })
  try {
    await unknownUntilAnswered(deployment, send)
  } catch (error) {
    const isRefused = error instanceof AppError && error.code === 'AWS_REQUEST_REFUSED'
    if (
      !isRefused ||
      !/already exists/i.test(messageOf(error.cause)) ||
      (await aws.synthetics.getCanary(name, {}, signal)) === undefined
    )
      throw error
    journal.live = 'by-others'
    throw new AppError('CANARY_CONFLICT', `Somebody else created ${name} at the same time: ${error.message}`, {
      hint: 'Deploy again; it is an update then.',
      cause: error,
    })
  }
}

/** The dry run of a canary that was never started. Whether AWS allows it in that state is not documented: when it refuses, the
 *  canary is started and its first run takes the place of the dry run, unless only a dry run was asked for. */
async function tryNew(
  deployment: Deployment,
  { canary, code, id }: { readonly canary: Canary; readonly code: CanaryCode; readonly id: string },
): ReturnType<typeof dryRun> {
  try {
    return await dryRun(deployment, configurationOf(deployment.desired, code, canary))
  } catch (error) {
    if (!(error instanceof AppError) || !REFUSALS.has(error.code)) throw error
    // A quota, or a member that is wrong: started without a dry run the canary would be no better.
    if (!isConflict(error) && refusalSubject(error) === 'another') throw error
    if (isConflict(error) && (await isTriedByOthers(deployment))) throw error
    const now = await newCanary(deployment, id)
    if (deployment.options.dryRun === 'only') {
      throw new AppError('AWS_REQUEST_REFUSED', error.message, { hint: error.hint, cause: error })
    }
    deployment.journal.note(
      `AWS refused a dry run of the new canary (${error.message}), so it was started and its first run was watched.`,
    )
    return await firstRun(deployment, now)
  }
}

function createFailed({ name }: Deployment, code: string, reason: string): AppError {
  return new AppError('CANARY_CREATE_FAILED', `AWS could not create ${name} (${code}): ${failureSentence(reason)}`, {
    hint: 'Check the execution role: its trust policy must name lambda.amazonaws.com, and "canary-preflight iam-policy" prints the permissions it needs.',
  })
}

/** Whether somebody has begun a dry run of the new canary, as a deploy does that found it unfinished. Then a conflict is about
 *  that one, and says nothing of canaries that were never started. A dry run is seen once it is prepared. */
async function isTriedByOthers(deployment: Deployment): Promise<boolean> {
  const { aws, name, clock } = deployment
  const endMs = clock.monotonicMs() + PREPARATION_MS
  const wait = { until: 'the dry run that is in the way is seen', limitMs: 2 * PREPARATION_MS, hint: 'Deploy again.' }
  return await poll(deployment, wait, async (signal) => {
    const runs = await aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN' }, signal)
    if (runs.length > 0) return { found: true }
    return clock.monotonicMs() >= endMs ? { found: false } : { seen: 'none' }
  })
}

function isConflict(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CANARY_CONFLICT'
}

const REFUSALS: ReadonlySet<string> = new Set(['CANARY_CONFLICT', 'AWS_REQUEST_REFUSED'])
const PREPARATION_MS = 300_000
const ROLE_MS = 120_000
const ROLE_PAUSE_MS = 10_000

/** Starts a new canary and takes its first run for the dry run that AWS refused. */
export async function firstRun(deployment: Deployment, canary: Canary): Promise<PassedDryRun | FailedDryRun> {
  await startNew(deployment, canary)
  const failure = await watch(deployment, { canary, runs: 1, since: canary.Timeline?.Created })
  const dryRunId = ''
  return failure === undefined ? { kind: 'passed', dryRunId } : { kind: 'failed', dryRunId, failure }
}

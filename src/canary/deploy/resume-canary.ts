import { refusalSubject } from '../../aws/synthetics-refusals.ts'
import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { configurationOf, scheduleOf } from '../configuration.ts'
import { differences, touchesOf } from '../differences.ts'
import { OWN_TAGS, tagOf } from '../own-tags.ts'
import { applyChanges } from './apply-changes.ts'
import { changeKey } from './change-key.ts'
import { codeToSend } from './code-to-send.ts'
import { commit } from './commit.ts'
import { completeCreate } from './complete-create.ts'
import type { Deployment, Ended } from './deployment.ts'
import { dryRun } from './dry-run.ts'
import { givenDryRun, rememberDryRun } from './given-dry-run.ts'
import { newCanary } from './still-there.ts'

/** Goes on with a canary that an earlier deploy created and did not finish: nobody relies on it yet. It is not deleted when it
 *  fails, because it was not this deploy that created it. */
export async function resumeCanary(deployment: Deployment, found: Canary): Promise<Ended> {
  const { aws, name, journal, say } = deployment
  journal.live = 'unstarted'
  const deletion = `aws synthetics delete-canary --name ${name} --region ${aws.region}`
  if (found.Status?.State === 'ERROR') {
    throw new AppError(
      'CANARY_STATE',
      `An earlier deploy created ${name} and was interrupted; AWS could not finish it.`,
      { hint: `Delete it, nobody uses it, and deploy again: ${deletion}` },
    )
  }
  say('an earlier deploy created the canary and did not finish; going on with it')
  try {
    return await goOn(deployment, found)
  } catch (error) {
    // Perhaps AWS dry-runs no canary that was never started; then every later deploy would end here too.
    if (!(error instanceof AppError) || error.code !== 'AWS_REQUEST_REFUSED') throw error
    if (refusalSubject(error) === 'another') throw error
    const wayOut = `If there is nothing to correct, delete it, nobody uses it, and deploy again: ${deletion}`
    const hint = error.hint === undefined ? wayOut : `${error.hint} ${wayOut}`
    throw new AppError(error.code, error.message, { hint, cause: error })
  }
}

async function goOn(deployment: Deployment, found: Canary): Promise<Ended> {
  const { desired, options } = deployment
  const mark = tagOf(found, OWN_TAGS.unfinished)
  const finish = async (canary: Canary) => await completeCreate(deployment, await changeKey(deployment, canary), mark)
  const touches = touchesOf(differences(desired, found))
  if (touches.configuration) {
    const applied = await applyChanges(deployment, { live: found, touches })
    return 'action' in applied ? ended(deployment, applied) : await finish(applied.canary)
  }
  // It is what is wanted, but nobody has seen it run.
  if (options.dryRun !== 'skip') {
    const tried = await tryFound(deployment, found)
    if (tried.kind === 'failed') return ended(deployment, { action: 'dry-run-failed', failure: tried.failure })
    if (options.dryRun === 'only') {
      await rememberDryRun(deployment, tried)
      return ended(deployment, { action: 'dry-run-passed' })
    }
  }
  if (!touches.schedule) return await finish(found)
  await newCanary(deployment, mark)
  const Schedule = scheduleOf(desired.source.manifest, found)
  return await finish(await commit(deployment, { Schedule }, found))
}

async function tryFound(deployment: Deployment, found: Canary): ReturnType<typeof dryRun> {
  const { desired, options } = deployment
  if (options.dryRunId !== undefined) return await givenDryRun(deployment, options.dryRunId, found)
  return await dryRun(deployment, configurationOf(desired, await codeToSend(deployment), found))
}

function ended({ journal, name }: Deployment, how: Ended): Ended {
  if (how.action === 'dry-run-failed') {
    journal.note(
      `The canary ${name} of the earlier deploy was left as it is: it was never started. The next deploy goes on with it.`,
    )
  }
  return how
}

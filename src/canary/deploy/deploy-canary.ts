import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError, toAppError } from '../../core/app-error.ts'
import { canaryArn } from '../arn.ts'
import { planOf } from '../make-plan.ts'
import type { Desired } from '../plan.ts'
import { awaitOthers } from './await-others.ts'
import { settledCanary } from './await-state.ts'
import { hasMoved } from './commit.ts'
import { bringTo, noteStandstill } from './complete-update.ts'
import { createCanary } from './create-canary.ts'
import type { Ended } from './deployment.ts'
import {
  type DeployContext,
  type Deployment,
  type DeployOptions,
  type DeployOutcome,
  Journal,
  type Live,
} from './deployment.ts'
import { resumeCanary } from './resume-canary.ts'
import { goneIfSo } from './still-there.ts'
import { updateCanary } from './update-canary.ts'

/** Brings one canary to what is wanted. Does not throw: however it ends, the outcome says what is live. */
export async function deployCanary(
  desired: Desired,
  options: DeployOptions,
  context: DeployContext,
): Promise<DeployOutcome> {
  const { manifest, path } = desired.source
  const journal = new Journal()
  const deployment: Deployment = {
    ...context,
    desired,
    options,
    journal,
    name: manifest.Name,
    arn: canaryArn(manifest, context.aws.region),
    endsAtMs: context.clock.monotonicMs() + (options.timeoutMs ?? Number.POSITIVE_INFINITY),
  }
  const about = { name: deployment.name, arn: deployment.arn, path }
  const facts = () => ({
    ...about,
    plan: journal.plan,
    live: journal.live,
    dryRunId: journal.dryRunId,
    notices: journal.notices,
  })
  try {
    const { action, failure } = await untilDone(deployment)
    if (failure !== undefined && action === 'dry-run-failed') await lookForOthers(deployment)
    return { ...facts(), action, failure, error: undefined }
  } catch (cause) {
    const error = context.signal.aborted ? context.signal.reason : await goneIfSo(deployment, cause)
    const isOurUpdate = error instanceof AppError && error.code === 'CANARY_UPDATE_FAILED'
    if (!context.signal.aborted && !isOurUpdate) await lookForOthers(deployment)
    return { ...facts(), action: undefined, failure: undefined, error: toAppError('INTERNAL', error) }
  }
}

/** A deploy that changed nothing says so only of a canary that nobody else has changed since it was planned. */
async function lookForOthers({ aws, name, signal, journal }: Deployment): Promise<void> {
  const { plan, live } = journal
  if (live !== 'as-before' || plan?.action !== 'update') return
  try {
    const now = await aws.synthetics.getCanary(name, {}, signal)
    if (now === undefined) journal.live = 'absent'
    else if (hasMoved(plan.live, now)) journal.live = 'by-others'
  } catch {
    // Why it failed says more than that nobody can look.
  }
}

/** Deploys; begins anew when somebody else is at the canary, as long as nothing was changed, and once when a dry run could not be
 *  committed any more. */
async function untilDone(deployment: Deployment): Promise<Ended> {
  let hasBegunAnew = false
  const others = awaitOthers(deployment)
  for (;;) {
    try {
      return await attempt(deployment)
    } catch (error) {
      const isUntouched = UNTOUCHED.has(deployment.journal.live)
      if (!(error instanceof AppError) || !isUntouched || deployment.signal.aborted) throw error
      if (error.code === 'CANARY_CONFLICT') {
        if (deployment.journal.live === 'as-before') deployment.journal.live = 'by-others'
        await others.wait(error)
      } else if (error.code === 'DRY_RUN_UNUSABLE' && deployment.options.dryRunId === undefined && !hasBegunAnew) {
        hasBegunAnew = true
        deployment.say(`${error.message} Beginning anew.`)
      } else throw error
    }
  }
}

/** What another attempt can begin with: one that was created and not started is gone on with. */
const UNTOUCHED: ReadonlySet<Live> = new Set(['as-before', 'by-others', 'absent', 'unstarted'])

async function attempt(deployment: Deployment): Promise<Ended> {
  const { desired, options, journal, say } = deployment
  const live = await settledCanary(deployment)
  journal.live = live === undefined ? 'absent' : 'as-before'
  const plan = planOf(desired, live, { ...options, start: options.dryRun === 'only' ? undefined : options.start })
  journal.plan = plan
  switch (plan.action) {
    case 'blocked':
      throw new AppError('CANARY_STATE', plan.reason, { hint: plan.hint })
    case 'create':
      if (plan.resumes !== undefined) return await resumeCanary(deployment, plan.resumes)
      assertNoDryRunId(deployment)
      return await createCanary(deployment)
    case 'update':
      // Only whether it runs.
      if (!Object.values(plan.touches).includes(true)) return await keep(deployment, plan.live)
      say(
        `${plan.changes.length === 1 ? 'one change' : `${plan.changes.length} changes`}: ${plan.changes.map(({ field }) => field).join(', ')}`,
      )
      return await updateCanary(deployment, plan)
    case 'unchanged':
      return await keep(deployment, plan.live)
  }
}

/** Nothing to change but, when asked, whether it runs. */
async function keep(deployment: Deployment, live: Canary): Promise<Ended> {
  const { options, journal, say } = deployment
  say('nothing has changed')
  if (options.watchRuns > 0) journal.note('Nothing has changed, so no runs were watched.')
  if (options.start === undefined) noteStandstill(deployment, live)
  else if (options.dryRun !== 'only') {
    const wanted = options.start ? 'RUNNING' : 'STOPPED'
    if (await bringTo(deployment, wanted, live)) {
      journal.note(`The canary was ${options.start ? 'started' : 'stopped'}, as asked; nothing else has changed.`)
    }
  }
  return { action: 'unchanged' }
}

function assertNoDryRunId({ options, name }: Deployment): void {
  if (options.dryRunId === undefined) return
  throw new AppError('DRY_RUN_UNUSABLE', `There is no canary ${name}, so it has no dry run ${options.dryRunId}.`, {
    hint: 'Leave the dry run id out: a new canary is created, dry-run and started in one go.',
  })
}

import type { Canary, CanaryRun } from '../../aws/synthetics-types.ts'
import { TIMEOUT_S } from '../../aws-facts/limits.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { isCron, isRunOnce, scheduleIntervalSeconds } from '../manifest/schedule.ts'
import type { Deployment } from './deployment.ts'
import { failureOf } from './dry-run.ts'
import type { DryRunFailure } from './dry-run-verdict.ts'
import { failedStepOf, failureText } from './failure-text.ts'
import { poll } from './poll.ts'
import { verdictsOf } from './watched-runs.ts'

/** Waits for `runs` scheduled runs of `canary` that began after `since`, by the clock of AWS. Undefined when all of them passed, retries
 *  included; the failure of the first that did not. Throws DEPLOY_TIMEOUT when they do not come. */
export async function watch(
  deployment: Deployment,
  { canary, runs, since }: { readonly canary: Canary; readonly runs: number; readonly since: Date | undefined },
): Promise<DryRunFailure | undefined> {
  const { aws, name, desired, say } = deployment
  const { Schedule, RunConfig } = desired.source.manifest
  const { Expression } = Schedule
  // The closest two runs of a cron expression say nothing about the next ones.
  const intervalS = (isCron(Expression) ? undefined : scheduleIntervalSeconds(Expression)) ?? LONGEST_INTERVAL_S
  // What the manifest does not name, the canary has kept.
  const maxRetries = canary.Schedule?.RetryConfig?.MaxRetries ?? 0
  const runS = (RunConfig?.TimeoutInSeconds ?? TIMEOUT_S.most) * (1 + maxRetries) + RESULTS_S
  say(`watching ${runs === 1 ? 'the next run' : `the next ${runs} runs`} of the canary`)
  const wait = {
    until: `${runs} scheduled runs of ${name} passed`,
    limitMs: (runs * intervalS + runS) * 1000,
    hint: 'None of the runs seen so far failed, so the new configuration stays. Look at the canary in the console: is its schedule as expected?',
  }
  const failed = await poll(deployment, wait, async (signal) => {
    const all = await aws.synthetics.getCanaryRuns(name, { runType: 'CANARY_RUN' }, signal)
    const verdicts = verdictsOf(all, { since, maxRetries })
    const failure = verdicts.find(({ state }) => state === 'failed')
    if (failure !== undefined) return { found: failure.last }
    const passed = verdicts.filter(({ state }) => state === 'passed').length
    return passed >= runs ? { found: undefined } : { seen: `${passed} of ${runs} runs passed` }
  })
  if (failed === undefined) {
    say(runs === 1 ? 'the run passed' : `all ${runs} runs passed`)
    return undefined
  }
  return await failureOfRun(deployment, failed)
}

async function failureOfRun(deployment: Deployment, run: CanaryRun): Promise<DryRunFailure> {
  const reason = run.Status?.StateReason ?? ''
  deployment.say('a scheduled run failed')
  return await failureOf(deployment, { run, reason: failureText(reason), step: failedStepOf(reason) })
}

/** Throws when there would be fewer runs than are to be watched. `before` is the canary as it is now. */
export function assertWatchable(
  { name, desired, options }: Deployment,
  { wanted, before }: { readonly wanted: 'RUNNING' | 'STOPPED' | undefined; readonly before: Canary },
): void {
  const { Expression } = desired.source.manifest.Schedule
  if (isRunOnce(desired.source.manifest)) {
    // The update of a canary that is running makes it run, that of another one does not.
    if (options.watchRuns === 1 && before.Status?.State === 'RUNNING') return
    throw new AppError(
      'OPTION_INVALID',
      `There will not be ${options.watchRuns === 1 ? 'a run' : `${options.watchRuns} runs`} of ${name} to watch: its schedule is ${Expression}, which runs a canary once when it is started.`,
      { hint: `Leave ${optionNamed('watch-runs')} out, or give it a schedule that repeats.` },
    )
  }
  if (wanted === 'RUNNING') return
  throw new AppError(
    'OPTION_INVALID',
    `There will be no runs of ${name} to watch: the canary is not running after the deploy.`,
    {
      hint: `Start it with ${optionNamed('start', 'true')}, or leave ${optionNamed('watch-runs')} out. Its schedule is ${Expression}.`,
    },
  )
}

/** Of a cron expression the next run may be up to a year away; a day has to do unless --timeout says otherwise. */
const LONGEST_INTERVAL_S = 86_400
const RESULTS_S = 120

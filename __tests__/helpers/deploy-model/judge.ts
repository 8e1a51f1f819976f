import { OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { faultText } from './faults.js'
import { isBad, isOneOf, isSame, type Model } from './model.js'
import type { DeployEnd, DeployWish } from './run-deploy.js'
import { type Configuration, configurationOfSpec } from './spec.js'
import { tagProblems } from './tag-problems.js'
import type { Seen, World } from './world.js'

/** One deploy with what there was before and what there is now. */
export interface Case {
  readonly wish: DeployWish
  readonly end: DeployEnd
  readonly before: Pick<Model, 'possible' | 'seen' | 'isSettled' | 'isBadBySkip'>
  readonly now: Seen | undefined
  /** False while a change that an ended deploy began is still on its way. */
  readonly isSettled: boolean
  readonly targetUrl: string
}

/** Throws with everything that is wrong about a deploy. */
export async function judge(given: Case, world: World): Promise<void> {
  const problems = [
    ...wholeProblems(given),
    ...startProblems(given),
    // What somebody else does at the same time may come after the last look of a deploy: then no word of it can be held.
    ...(given.isSettled && given.end.met.length === 0 ? [...liveProblems(given), ...actionProblems(given)] : []),
    ...successProblems(given),
    ...(await tagProblems(given, world)),
  ]
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${report(given)}`)
}

/** The canary is old or new as a whole, is the same canary, and never has what it must not have. */
function wholeProblems({ wish, end, before, now, targetUrl }: Case): readonly string[] {
  const wanted = configurationOfSpec(wish.spec, targetUrl)
  // What fails is live already, and no dry run has anything to say about a schedule.
  const isOnlyRescheduled =
    before.isBadBySkip &&
    before.possible.some((one) => one !== undefined && isSame(withoutSchedule(one), withoutSchedule(wanted)))
  const mayBeNew =
    before.possible.includes(undefined) ||
    (wish.dryRun !== 'only' && (wish.dryRun === 'skip' || wish.spec.blueprint !== 'bad' || isOnlyRescheduled))
  const problems: string[] = []
  if (!isOneOf(now?.configuration, mayBeNew ? [...before.possible, wanted] : before.possible)) {
    problems.push(isSame(now?.configuration, wanted) ? 'What must not be live is live.' : 'A mix is live.')
  }
  const former = end.met.length === 0 ? before.seen : end.met.at(-1)
  if (former !== undefined && (end.met.length > 0 || !before.possible.includes(undefined))) {
    if (now?.id !== former.id && !isOwn(former, before.seen)) problems.push('A canary of somebody else was deleted.')
  }
  const isSound = end.delivered.length === 0 && end.met.length === 0 && end.outcome !== undefined && !end.wasInterrupted
  if (isSound && wish.spec.blueprint === 'bad' && wish.dryRun === 'required' && before.seen === undefined) {
    if (before.isSettled && now !== undefined) problems.push('A new canary whose dry run failed was left behind.')
  }
  return problems
}

/** Whether a canary came into being by the deploy itself. */
function isOwn(canary: Seen, before: Seen | undefined): boolean {
  return canary.id !== before?.id && canary.tags[OWN_TAGS.unfinished] !== undefined
}

/** What runs was running, or was asked to run and has passed its dry run. */
function startProblems({ wish, end, before, now }: Case): readonly string[] {
  const problems: string[] = []
  const ranBefore = RUNS.has(before.seen?.state ?? '') && isBad(before.seen)
  if (RUNS.has(now?.state ?? '') && isBad(now) && wish.dryRun !== 'skip' && !before.isBadBySkip && !ranBefore) {
    problems.push('A blueprint that fails is scheduled.')
  }
  if (!before.isSettled || before.seen === undefined || now === undefined || end.met.length > 0) return problems
  const wasFinished = before.seen.tags[OWN_TAGS.unfinished] === undefined
  if (
    RUNS.has(now.state) &&
    !RUNS.has(before.seen.state) &&
    (wish.start === false || (wish.start === undefined && wasFinished))
  ) {
    problems.push('A canary that stood still was started.')
  }
  if (RUNS.has(before.seen.state) && now.state === 'STOPPED' && wish.start !== false) {
    problems.push('A canary that ran stands still.')
  }
  return problems
}

const RUNS: ReadonlySet<string> = new Set(['RUNNING', 'STARTING'])

/** The word on what is live is true. */
function liveProblems({ wish, end, before, now, targetUrl }: Case): readonly string[] {
  const { outcome } = end
  if (outcome === undefined) return []
  const isNew = isSame(now?.configuration, configurationOfSpec(wish.spec, targetUrl))
  const isTrue = {
    absent: now === undefined,
    'as-before': isOneOf(now?.configuration, before.possible),
    // Only a deploy that came to nothing says so.
    'by-others': outcome.error !== undefined || outcome.failure !== undefined,
    new: isNew,
    unstarted: now !== undefined && !RUNS.has(now.state) && (isNew || isOneOf(now.configuration, before.possible)),
    unknown: end.wasInterrupted || end.delivered.length > 0,
  }[outcome.live]
  return isTrue ? [] : [`The outcome says "${outcome.live}", which is not true.`]
}

/** A deploy without an error has done what it says. */
function actionProblems({ wish, end, before, now, targetUrl }: Case): readonly string[] {
  const { outcome } = end
  if (outcome === undefined) return []
  const { action, error } = outcome
  if ((action === undefined) !== (error !== undefined)) return ['There is an action and an error, or neither.']
  const isNew = isSame(now?.configuration, configurationOfSpec(wish.spec, targetUrl))
  const isAsBefore = isOneOf(now?.configuration, before.possible)
  const state = now?.state ?? 'absent'
  const isUnfinished = now?.tags[OWN_TAGS.unfinished] !== undefined
  const isBadGreen = wish.spec.blueprint === 'bad' && wish.dryRun !== 'skip' && !before.isBadBySkip
  const problems: string[] = []
  const require = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(`"${action}", but ${problem}.`)
  }
  switch (action) {
    case 'created':
    case 'updated':
    case 'unchanged':
      require(!isBadGreen, 'the blueprint fails')
      if (wish.dryRun === 'only') {
        require(action === 'unchanged' && isAsBefore, 'it is not as before')
        break
      }
      require(isNew, 'what was wanted is not live')
      require(!isUnfinished, 'it is marked as unfinished')
      require(now?.tags['team'] === wish.spec.team, 'the tag of the manifest is not there')
      if (wish.start === true) require(state === 'RUNNING', `it is ${state}`)
      if (wish.start === false) require(state === 'STOPPED' || state === 'READY', `it is ${state}`)
      if (wish.start === undefined && action === 'created') require(state === 'RUNNING', `it is ${state}`)
      break
    case 'dry-run-passed':
      require(wish.dryRun === 'only' && wish.spec.blueprint !== 'bad', 'nothing can have passed')
      require(isAsBefore || (isNew && isUnfinished && state === 'READY'), 'it is not as before')
      break
    case 'dry-run-failed':
      require(wish.spec.blueprint === 'bad', 'the blueprint passes')
      require(isAsBefore || (isNew && isUnfinished && state === 'READY'), 'it is not as before')
      break
    case 'rolled-back':
      require(false, 'nothing was watched')
      break
    case undefined:
      break
  }
  return problems
}

/** Nothing went wrong, so the deploy must have an end of its own. */
function successProblems({ wish, end, before }: Case): readonly string[] {
  const { outcome } = end
  if (outcome?.error === undefined || end.wasInterrupted || end.delivered.length > 0 || end.met.length > 0) return []
  const { code } = outcome.error
  if (code === 'DRY_RUN_UNUSABLE' && wish.dryRunId !== undefined) return []
  if (code === 'CANARY_STATE' && before.seen?.state === 'ERROR') return []
  if (code === 'CANARY_STATE' && !before.isSettled) return []
  return ['Nothing went wrong, and the deploy did not succeed.']
}

function withoutSchedule(configuration: Configuration): Configuration {
  return { ...configuration, readable: { ...configuration.readable, Schedule: undefined } }
}

function report({ wish, end, before, now, targetUrl }: Case): string {
  const { outcome, said, delivered, wasInterrupted } = end
  const ended =
    outcome === undefined
      ? 'was killed'
      : `ended with ${outcome.action ?? outcome.error?.code}, live: ${outcome.live}${outcome.error === undefined ? '' : `: ${outcome.error.message}`}`
  return [
    `The deploy ${ended}${wasInterrupted ? ' (interrupted)' : ''}`,
    `Befell it: ${delivered.map(faultText).join(', ') || 'nothing'}`,
    ...end.met.map((seen) => `Somebody made it: ${seen?.state} ${configurationText(seen?.configuration)}`),
    ...said.map((line) => `  ${line}`),
    ...(outcome?.notices ?? []).map((line) => `  notice: ${line}`),
    `Before: ${before.seen?.state} ${before.possible.map(configurationText).join(' or ')} ${JSON.stringify(before.seen?.tags)}`,
    `Now: ${now?.state} ${now?.stateReason} ${configurationText(now?.configuration)} ${JSON.stringify(now?.tags)}`,
    `Wanted: ${configurationText(configurationOfSpec(wish.spec, targetUrl))}`,
  ].join('\n')
}

function configurationText(configuration: Configuration | undefined): string {
  if (configuration === undefined) return 'nothing'
  const { blueprint, environment, readable } = configuration
  const name = /"url": "[^"]*\/([^"/]+)"/.exec(blueprint)?.[1]
  return `${name} ${JSON.stringify(environment)} ${JSON.stringify(readable)}`
}

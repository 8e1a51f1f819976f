import fc from 'fast-check'
import { OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { crashes } from './crash.js'
import { faults } from './faults.js'
import { type Case, judge } from './judge.js'
import { meanwhiles } from './meanwhile.js'
import { isBad, type Model } from './model.js'
import { byHand, otherDryRun } from './others.js'
import { type DeployEnd, type DeployWish, runDeploy, wishText } from './run-deploy.js'
import { configurationOfSpec, specs } from './spec.js'
import type { World } from './world.js'

export type ModelCommand = fc.AsyncCommand<Model, World>

/** A deploy with whatever befalls it. */
class Deploy implements ModelCommand {
  readonly #wish: Omit<DeployWish, 'dryRunId'>
  /** Commits the dry run that passed before, if there is one. */
  readonly #commits: boolean
  /** Whether the next command comes before all that this one began is over. */
  readonly #isHurried: boolean

  constructor(wish: Omit<DeployWish, 'dryRunId'>, { commits, isHurried }: { commits: boolean; isHurried: boolean }) {
    this.#wish = wish
    this.#commits = commits
    this.#isHurried = isHurried
  }

  check(): boolean {
    return true
  }

  async run(model: Model, world: World): Promise<void> {
    const wish = { ...this.#wish, dryRunId: this.#commits ? model.passed?.id : undefined }
    await deployAndJudge(model, world, { wish, isHurried: this.#isHurried })
  }

  toString(): string {
    const how = `${this.#commits ? '; commits the dry run' : ''}${this.#isHurried ? '; hurried' : ''}`
    return `deploy(${wishText({ ...this.#wish, dryRunId: undefined })}${how})`
  }
}

/** Deploys, throws what is wrong, and brings the model up to date. */
export async function deployAndJudge(
  model: Model,
  world: World,
  { wish, isHurried }: { readonly wish: DeployWish; readonly isHurried: boolean },
): Promise<Case> {
  const end = await runDeploy(world, wish)
  // What somebody else made of it meanwhile is as good as what was there before.
  const before = end.met.length === 0 ? { ...model } : { ...model, possible: [...model.possible, ...metBy(end, wish)] }
  const isSettled = !isHurried
  const now = await (isSettled ? world.lookSettled() : world.look())
  const given = { wish, end, before, now, isSettled, targetUrl: world.targetUrl }
  await judge(given, world)
  model.seen = now
  model.isSettled = isSettled
  model.possible = [now?.configuration]
  if (!isSettled) {
    if (now?.state === 'UPDATING') model.possible = [now.configuration, configurationOfSpec(wish.spec, world.targetUrl)]
    if (now?.state === 'DELETING') model.possible = [now.configuration, undefined]
  }
  // One that was not finished is not live yet, and has to pass a dry run first.
  const isFinished = now?.tags[OWN_TAGS.unfinished] === undefined
  if (wish.dryRun === 'skip' && wish.spec.blueprint === 'bad' && isFinished) model.isBadBySkip = true
  else if (isSettled && !isBad(now)) model.isBadBySkip = false
  if (end.outcome?.action === 'dry-run-passed' && end.outcome.dryRunId !== undefined) {
    model.passed = { id: end.outcome.dryRunId, spec: wish.spec }
  }
  return given
}

/** Theirs, and theirs with our schedule: AWS has no way to send a schedule on condition that nobody was faster. */
function metBy({ met }: DeployEnd, { spec }: DeployWish): Model['possible'] {
  return met.flatMap((seen) => {
    if (seen === undefined) return [undefined]
    const { configuration } = seen
    const ours = { Expression: spec.rate, DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } }
    return [configuration, { ...configuration, readable: { ...configuration.readable, Schedule: ours } }]
  })
}

type Dangers = Pick<DeployWish, 'faults' | 'crash' | 'meanwhile'>

const NONE: Dangers = { faults: [], crash: undefined, meanwhile: undefined }

const dangers: fc.Arbitrary<Dangers> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NONE) },
  { weight: 4, arbitrary: faults.map((some) => ({ ...NONE, faults: some })) },
  { weight: 3, arbitrary: crashes.map((crash) => ({ ...NONE, crash })) },
  { weight: 2, arbitrary: fc.tuple(faults, crashes).map(([some, crash]) => ({ ...NONE, faults: some, crash })) },
  { weight: 2, arbitrary: meanwhiles.map((meanwhile) => ({ ...NONE, meanwhile })) },
)

const deploys: fc.Arbitrary<ModelCommand> = fc
  .record({
    spec: specs,
    dryRun: fc.constantFrom(...(['required', 'required', 'required', 'only', 'skip'] as const)),
    start: fc.constantFrom(undefined, undefined, true, false),
    dangers,
    commits: fc.constantFrom(false, false, false, true),
    isHurried: fc.boolean(),
  })
  .map(({ dangers: { faults: some, crash, meanwhile }, commits, isHurried, ...wish }) => {
    // Whoever ends well leaves nothing on its way.
    const how = { commits, isHurried: isHurried && crash !== undefined }
    return new Deploy({ ...wish, faults: some, crash, meanwhile }, how)
  })

/** Everything that can happen to a canary. */
export const commands: fc.Arbitrary<ModelCommand>[] = [
  ...[deploys, deploys, deploys, deploys, deploys],
  byHand.map((person): ModelCommand => person),
  otherDryRun.map((person): ModelCommand => person),
]

import { deployCanary } from '../../../lib/canary/deploy/deploy-canary.js'
import type { DeployOptions, DeployOutcome } from '../../../lib/canary/deploy/deployment.js'
import { AppError } from '../../../lib/core/app-error.js'
import { aroundCalls } from './around-calls.js'
import { type Crash, crashing, crashText } from './crash.js'
import { faultText, type PlannedFault, temporaryRules } from './faults.js'
import { actingMeanwhile, type Meanwhile } from './meanwhile.js'
import { desiredOfSpec, type Spec, specText } from './spec.js'
import type { Seen, World } from './world.js'

/** One deploy, and what befalls it. */
export interface DeployWish {
  readonly spec: Spec
  readonly dryRun: DeployOptions['dryRun']
  /** Commits this dry run. */
  readonly dryRunId: string | undefined
  readonly start: boolean | undefined
  readonly faults: readonly PlannedFault[]
  readonly crash: Crash | undefined
  readonly meanwhile: Meanwhile | undefined
}

/** How it ended. */
export interface DeployEnd {
  /** Undefined when it was killed. */
  readonly outcome: DeployOutcome | undefined
  readonly wasInterrupted: boolean
  readonly delivered: readonly PlannedFault[]
  /** What somebody else made of the canary meanwhile. */
  readonly met: readonly (Seen | undefined)[]
  readonly said: readonly string[]
  /** By its own clock. */
  readonly tookMs: number
}

export function wishText({ spec, dryRun, dryRunId, start, faults, crash, meanwhile }: DeployWish): string {
  const parts = [
    specText(spec),
    dryRun === 'required' ? '' : `dry run ${dryRun}`,
    dryRunId === undefined ? '' : 'with the dry run of before',
    start === undefined ? '' : start ? 'start' : 'no start',
    ...faults.map(faultText),
    crash === undefined ? '' : crashText(crash),
    meanwhile === undefined ? '' : `somebody ${meanwhile.what} before ${meanwhile.operation} ${meanwhile.nth}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

let ids = 0

export async function runDeploy(world: World, wish: DeployWish): Promise<DeployEnd> {
  const { spec, dryRun, dryRunId, start, crash, meanwhile } = wish
  const { clock, server, targetUrl } = world
  const callsBefore = server.requests.length
  const wasCalled = (name: string): boolean =>
    server.requests.slice(callsBefore).some(({ operation }) => operation === name)
  using faults = temporaryRules(wish.faults, wasCalled)
  for (const rule of faults.rules) server.addFault(rule)
  const stop = new AbortController()
  const plain = await world.aws(stop.signal)
  const end =
    crash === undefined
      ? undefined
      : crashing(crash, {
          interrupt: () => stop.abort(new AppError('INTERRUPTED', 'The deploy was interrupted.')),
          beforeAnswer: (then) => world.beforeAnswer(then),
        })
  const met: (Seen | undefined)[] = []
  const others = meanwhile === undefined ? undefined : actingMeanwhile(meanwhile, world, met)
  const observed = others === undefined ? plain : aroundCalls(plain, others)
  const aws = end === undefined ? observed : aroundCalls(observed, end.around)
  const said: string[] = []
  const beganMs = clock.monotonicMs()
  const deploying = deployCanary(
    await desiredOfSpec(spec, targetUrl),
    {
      dryRun,
      dryRunId,
      start,
      watchRuns: 0,
      timeoutMs: undefined,
      verification: { variables: [], secrets: [], rewrites: [] },
    },
    {
      aws,
      clock,
      signal: stop.signal,
      random: () => 0.5,
      newId: () => {
        ids += 1
        return `deploy-${ids}`
      },
      say: (text) => void said.push(text),
    },
  )
  const ended = await (end === undefined ? deploying : Promise.race([deploying, end.hasEnded]))
  world.beforeAnswer(() => {})
  return {
    outcome: ended === 'killed' ? undefined : ended,
    wasInterrupted: stop.signal.aborted,
    delivered: faults.delivered,
    met,
    said,
    tookMs: clock.monotonicMs() - beganMs,
  }
}

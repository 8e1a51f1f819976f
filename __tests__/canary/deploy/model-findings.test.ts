import { afterAll, expect, test } from '@jest/globals'
import { deployAndJudge } from '../../helpers/deploy-model/commands.js'
import { buryTheKilled } from '../../helpers/deploy-model/crash.js'
import type { Case } from '../../helpers/deploy-model/judge.js'
import { emptyModel, settle } from '../../helpers/deploy-model/model.js'
import { doByHand } from '../../helpers/deploy-model/others.js'
import type { DeployWish } from '../../helpers/deploy-model/run-deploy.js'
import { PLAIN } from '../../helpers/deploy-model/spec.js'
import { targetService } from '../../helpers/deploy-model/target-service.js'
import { openWorld } from '../../helpers/deploy-model/world.js'

// Sequences by which the model once found a defect, as short as it could make them. Whatever is wrong about a deploy, its judge
// throws.

afterAll(buryTheKilled)

const DENIED = { kind: 'access-denied' } as const
const LOST = { kind: 'lost-answer' } as const

/** Does all of it on a canary that does not exist; any dry run id stands for that of the dry run that passed before. How the
 *  last deploy ended. */
async function sequence(...steps: readonly (Partial<DeployWish> | Parameters<typeof doByHand>[0])[]): Promise<Case> {
  await using target = await targetService()
  await using world = await openWorld(target.url)
  const model = emptyModel()
  let last: Case | undefined
  for (const step of steps) {
    // One after the other: that is what a sequence is.
    if (typeof step === 'string') {
      await settle(model, world)
      await doByHand(step, world)
      await settle(model, world)
    } else {
      const dryRunId = step.dryRunId === undefined ? undefined : model.passed?.id
      last = await deployAndJudge(model, world, { wish: { ...WISH, ...step, dryRunId }, isHurried: false })
    }
  }
  if (last === undefined) throw new Error('no deploy')
  return last
}

const WISH: DeployWish = {
  spec: PLAIN,
  dryRun: 'required',
  dryRunId: undefined,
  start: undefined,
  faults: [],
  crash: undefined,
  meanwhile: undefined,
}

test('a creation that was interrupted is finished by the next deploy', async () => {
  const crash = { how: 'killed', nth: 1, of: 'changes', when: 'after' } as const
  const { end, now } = await sequence({ crash }, {})
  expect([end.outcome?.action, now?.state]).toEqual(['created', 'RUNNING'])
})

test('a deploy that is interrupted while it creates the canary does not say that there is none', async () => {
  const crash = { how: 'interrupted', nth: 1, of: 'changes', when: 'after' } as const
  const { end } = await sequence({ crash })
  expect(end.outcome?.live).toBe('unknown')
})

test('a new canary that was started is not called unstarted, though its mark could not be taken away', async () => {
  const { end, now } = await sequence({ faults: [{ operation: 'UntagResource', nth: 1, times: 1, fault: DENIED }] })
  expect([end.outcome?.error?.code, end.outcome?.live, now?.state]).toEqual(['AWS_ACCESS_DENIED', 'new', 'RUNNING'])
})

test('after an update whose answer is lost and that nobody can look up, what is live is unknown', async () => {
  const faults = [
    { operation: 'UpdateCanary', nth: 1, times: 1, fault: LOST },
    { operation: 'GetCanary', nth: 1, times: 100, after: 'UpdateCanary', fault: DENIED },
  ]
  const { end } = await sequence({}, { spec: { ...PLAIN, rate: 'rate(10 minutes)' }, faults })
  expect(end.outcome?.live).toBe('unknown')
})

test('a canary of an interrupted creation that somebody started is dry-run before it is called deployed', async () => {
  const spec = { ...PLAIN, blueprint: 'bad' } as const
  const crash = { how: 'killed', nth: 1, of: 'changes', when: 'after' } as const
  const { end } = await sequence({ spec, crash }, 'starts it', { spec })
  expect(end.outcome?.action).toBe('dry-run-failed')
})

test('a creation that was resumed with other tags is not marked as unfinished any more', async () => {
  const crash = { how: 'killed', nth: 4, of: 'changes', when: 'before' } as const
  const { end } = await sequence({ spec: { ...PLAIN, team: 'search' }, start: false, crash }, {})
  expect(end.outcome?.action).toBe('created')
})

test('a canary that was created without a dry run and not started is dry-run before it is started', async () => {
  const spec = { ...PLAIN, blueprint: 'bad' } as const
  const crash = { how: 'killed', nth: 2, of: 'changes', when: 'after' } as const
  const { end, now } = await sequence({ spec, dryRun: 'skip', crash }, { spec: { ...spec, team: 'search' } })
  expect([end.outcome?.action, now?.state]).toEqual(['dry-run-failed', 'READY'])
})

test('a deploy that is interrupted while it deletes what it created does not say that it is still there', async () => {
  const crash = { how: 'interrupted', nth: 1, of: 'DeleteCanary', when: 'after' } as const
  const { end } = await sequence({ spec: { ...PLAIN, blueprint: 'bad' }, crash })
  expect(end.outcome?.live).toBe('unknown')
})

test('a dry run of other environment variables is not committed', async () => {
  const { end } = await sequence({ dryRun: 'only' }, { spec: { ...PLAIN, environment: 'a' }, dryRunId: 'that one' })
  expect(end.outcome?.error?.code).toBe('DRY_RUN_UNUSABLE')
})

test('a dry run that was made of an unfinished canary can be committed by its id', async () => {
  const crash = { how: 'killed', nth: 2, of: 'changes', when: 'after' } as const
  const { end } = await sequence({ dryRun: 'skip', crash }, { dryRun: 'only' }, { dryRunId: 'that one' })
  expect(end.outcome?.action).toBe('created')
})

test('a new canary that was started is not called unstarted, though nobody may look whether it runs', async () => {
  const faults = [{ operation: 'GetCanary', nth: 1, times: 100, after: 'StartCanary', fault: DENIED }]
  const { end, now } = await sequence({ faults })
  expect([end.outcome?.error?.code, end.outcome?.live === 'unstarted', now?.state]).toEqual([
    'AWS_ACCESS_DENIED',
    false,
    'RUNNING',
  ])
})

test('a canary that somebody else made in the place of ours is not deleted', async () => {
  const meanwhile = { what: 'replaces it', operation: 'GetCanaryRuns', nth: 1 } as const
  const { end, now } = await sequence({ spec: { ...PLAIN, blueprint: 'bad' }, meanwhile })
  expect([end.outcome?.error?.code, now?.id]).toEqual(['DRY_RUN_NOT_PREPARED', end.met[0]?.id])
})

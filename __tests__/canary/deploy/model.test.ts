import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { systemClock } from '../../../lib/core/clock.js'
import { commands, deployAndJudge } from '../../helpers/deploy-model/commands.js'
import { buryTheKilled } from '../../helpers/deploy-model/crash.js'
import { emptyModel, settle } from '../../helpers/deploy-model/model.js'
import { deleteByHand } from '../../helpers/deploy-model/others.js'
import type { DeployWish } from '../../helpers/deploy-model/run-deploy.js'
import { PLAIN } from '../../helpers/deploy-model/spec.js'
import { targetService } from '../../helpers/deploy-model/target-service.js'
import { openWorld } from '../../helpers/deploy-model/world.js'
import type { HttpServer } from '../../helpers/http-server.js'
import { drawn, PROPERTY_FACTOR } from '../../helpers/property.js'

/** Repeats a failure together with PROPERTY_SEED and PROPERTY_PATH: all are in its message. */
const { PROPERTY_REPLAY_PATH } = process.env

/** A longer run (PROPERTY_TIMES) takes as long as it takes. */
const LONGEST_MS = PROPERTY_FACTOR === 1 ? 20_000 : Number.POSITIVE_INFINITY

/** Nothing befalls it. */
const WISH: DeployWish = {
  spec: PLAIN,
  dryRun: 'required',
  dryRunId: undefined,
  start: true,
  faults: [],
  crash: undefined,
  meanwhile: undefined,
}

let target: HttpServer

beforeAll(async () => {
  target = await targetService()
})

afterAll(async () => {
  buryTheKilled()
  await target[Symbol.asyncDispose]()
})

test(
  'whatever befalls deploys, the canary is as it was or as wanted, what they say is true, and the next one finishes the job',
  async () => {
    const sequences = fc.commands(commands, {
      maxCommands: 8,
      ...(PROPERTY_REPLAY_PATH === undefined ? {} : { replayPath: PROPERTY_REPLAY_PATH }),
    })
    let passed = 0
    const endMs = systemClock.monotonicMs() + LONGEST_MS
    const property = fc.asyncProperty(sequences, fc.boolean(), async (sequence, isThere) => {
      // Each sequence that was begun is finished; the rest is for a longer run.
      if (systemClock.monotonicMs() > endMs) return
      await using world = await openWorld(target.url)
      const model = emptyModel()
      if (isThere) await deployAndJudge(model, world, { wish: WISH, isHurried: false })
      await fc.asyncModelRun(() => ({ model, real: world }), sequence)
      await settle(model, world)
      if (model.seen?.state === 'ERROR') {
        // As the deploy itself advises.
        await deleteByHand(world)
        await settle(model, world)
      }
      const { end, now } = await deployAndJudge(model, world, { wish: WISH, isHurried: false })
      expect(now).toMatchObject({ state: 'RUNNING', tags: { team: PLAIN.team } })
      expect(now?.tags).not.toHaveProperty(OWN_TAGS.unfinished)
      expect(end.tookMs).toBeLessThan(1_800_000)
      const again = await deployAndJudge(model, world, { wish: WISH, isHurried: false })
      expect(again.end.outcome?.action).toBe('unchanged')
      passed += 1
    })
    await fc.assert(property, drawn())
    // Else the time was over before anything was tried. A repeated failure tries one sequence.
    if (PROPERTY_REPLAY_PATH === undefined) expect(passed).toBeGreaterThan(5)
  },
  PROPERTY_FACTOR === 1 ? 120_000 : 4 * 3_600_000,
)

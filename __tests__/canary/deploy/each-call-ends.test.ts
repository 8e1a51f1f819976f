import { describe, expect, test } from '@jest/globals'
import { AppError } from '../../../lib/core/app-error.js'
import type { ServedCall } from '../../../lib/emulator/options.js'
import { callCases, expectDeployed, expectHonest, expectOldOrNew } from '../../helpers/deploy-cases.js'
import { awsAt } from '../../helpers/deploy-run.js'
import { changesOf, scene } from '../../helpers/deploy-scene.js'
import { mortalAws } from '../../helpers/observed-calls.js'

const CALLS = await callCases()
const OPERATIONS = CALLS.filter(([, { nth }]) => nth === 1)

describe('a deploy that is killed after a call leaves the old or the new canary, and the next one does the rest', () => {
  test.each(CALLS)('%s', async (_name, one) => {
    await using stage = await scene()
    await one.prepare(stage)
    using mortal = mortalAws(await awsAt(stage.server.url, new AbortController().signal), one.call)
    const killed = stage.deploy(one.after, { aws: mortal.aws, manifest: one.manifest })
    // Never ends, unless it made fewer calls than it should have.
    await Promise.race([mortal.died, killed.then((run) => Promise.reject(new Error(JSON.stringify(run))))])
    await expectOldOrNew(stage, one)
    const again = await stage.deploy(one.after, { manifest: one.manifest })
    expect(again).toMatchObject({ error: undefined })
    await expectDeployed(stage, one)
  })

  test.each(OPERATIONS.filter(([, { operation }]) => !operation.startsWith('Get')))(
    'also when the next one begins at once: %s',
    async (_name, one) => {
      await using stage = await scene({ delays: SLOW })
      await one.prepare(stage)
      using mortal = mortalAws(await awsAt(stage.server.url, new AbortController().signal), one.call)
      const killed = stage.deploy(one.after, { aws: mortal.aws, manifest: one.manifest })
      await Promise.race([mortal.died, killed.then((run) => Promise.reject(new Error(JSON.stringify(run))))])
      const again = await stage.deploy(one.after, { manifest: one.manifest })
      expect(again).toMatchObject({ error: undefined })
      await expectDeployed(stage, one)
    },
  )
})

/** So that the states that are passed through are seen. */
const SLOW = { createMs: 40, updateMs: 40, startMs: 40, dryRunMs: 40 }

// The object is not there, so that HeadObject has no effect to interrupt at.
const EFFECTS = OPERATIONS.filter(([, { operation }]) => operation !== 'HeadObject')

describe('a deploy that is interrupted during a call says what is live', () => {
  test.each(EFFECTS)('%s', async (_name, one) => {
    const interruption = new AbortController()
    let isArmed = false
    const later: ServedCall[] = []
    await using stage = await scene({
      onEffect: (call) => {
        if (!isArmed) return
        if (interruption.signal.aborted) later.push(call)
        if (call.operation !== one.operation) return
        interruption.abort(new AppError('INTERRUPTED', 'The run was interrupted (SIGINT).'))
      },
    })
    await one.prepare(stage)
    isArmed = true
    const run = await stage.deploy(one.after, { signal: interruption.signal, manifest: one.manifest })
    isArmed = false
    expect(run.error?.code).toBe('INTERRUPTED')
    await expectOldOrNew(stage, one)
    await expectHonest(stage, run, one)
    expect(changesOf(later)).toEqual([])
  })
})

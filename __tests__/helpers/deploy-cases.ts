import { expect } from '@jest/globals'
import { awsAt, type DeployRun } from './deploy-run.js'
import { type Scene, scene } from './deploy-scene.js'
import { codeFor, readyCanary } from './emulator.js'
import { type CallName, observedAws } from './observed-calls.js'

/** A deploy that makes all the calls of its kind. */
export interface DeployCase {
  readonly name: 'create' | 'update'
  /** What is there before. */
  prepare(stage: Scene): Promise<void>
  /** What the canary asks for before, and after. */
  readonly before: string | undefined
  readonly after: string
  readonly manifest: object
}

export const CASES: readonly DeployCase[] = [
  {
    name: 'create',
    before: undefined,
    after: '/new',
    manifest: { Code: { S3Bucket: 'acme-canary-code' } },
    prepare: ({ server }) => Promise.resolve(server.buckets.createBucket('acme-canary-code')),
  },
  {
    name: 'update',
    before: '/old',
    after: '/new',
    manifest: {},
    async prepare({ server, target }) {
      await readyCanary(server, await codeFor([`${target.url}/old`]), {
        RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960 },
      })
      await server.call('POST', '/canary/checkout-api/start')
      await server.until('checkout-api', 'RUNNING')
    },
  },
]

/** One call of one case. */
export interface CallCase extends DeployCase {
  readonly call: CallName
  /** AWS's name of the operation, and which of those calls it is. */
  readonly operation: string
  readonly nth: number
}

/** For `test.each`: with the words that name it. */
export type NamedCallCase = readonly [name: string, one: CallCase]

/** The calls of both cases, as a deploy makes them when all is well, so that a call that is added later is tested by itself. Of
 *  looks that are repeated until something is over, the first three of each. */
export async function callCases(): Promise<readonly NamedCallCase[]> {
  const cases: NamedCallCase[] = []
  for (const one of CASES) {
    // Without delays, so that each deploy of a test looks at least as often as this one.
    await using stage = await scene({ delays: { createMs: 0, updateMs: 0, startMs: 0, stopMs: 0, dryRunMs: 0 } })
    await one.prepare(stage)
    const calls: CallName[] = []
    const aws = observedAws(
      await awsAt(stage.server.url, new AbortController().signal),
      (call) => void calls.push(call),
    )
    const run: DeployRun = await stage.deploy(one.after, { aws, manifest: one.manifest })
    if (run.live !== 'new') throw new Error(JSON.stringify(run))
    for (const call of new Set(calls)) {
      const [method = '', number = ''] = call.split(' ')
      const nth = Number(number)
      const operation = OPERATIONS[method] ?? `${method.charAt(0).toUpperCase()}${method.slice(1)}`
      if (nth <= 3) cases.push([`${one.name}, ${call}`, { ...one, call, operation, nth }])
    }
  }
  return cases
}

const OPERATIONS: Readonly<Record<string, string>> = {
  layerArchive: 'GetLayerVersionByArn',
  listKeys: 'ListObjectsV2',
}

const UNFINISHED = 'canary-preflight:unfinished'

/** The new blueprint runs, in the one canary that there is, and nothing tells of an unfinished deploy. */
export async function expectDeployed(stage: Scene, { after }: DeployCase): Promise<void> {
  const live = await stage.live()
  expect(live).toMatchObject({ state: 'RUNNING', asks: after, memoryMB: 960 })
  expect(live?.tags).not.toHaveProperty([UNFINISHED])
  const { body } = await stage.server.call('POST', '/canaries', {})
  expect(body.Canaries).toHaveLength(1)
}

/** A canary that runs is wholly the old or the new one. One that does not run was never started and says that it is unfinished. */
export async function expectOldOrNew(stage: Scene, { before, after }: DeployCase): Promise<void> {
  const live = await stage.settled()
  if (before === undefined && live?.state !== 'RUNNING') {
    expect([undefined, after]).toContain(live?.asks)
    if (live !== undefined) expect(live).toMatchObject({ state: 'READY', tags: { [UNFINISHED]: expect.any(String) } })
  } else {
    expect(live?.state).toBe('RUNNING')
    expect([before, after]).toContain(live?.asks)
  }
}

/** What the outcome says is live is what is live. `unknown` is only for when AWS did not tell. */
export async function expectHonest(stage: Scene, run: DeployRun, { before, after }: DeployCase): Promise<void> {
  const live = await stage.settled()
  switch (run.live) {
    case 'absent':
      expect(live).toBeUndefined()
      break
    case 'as-before':
      expect([live?.asks, live?.state]).toEqual([before, before && 'RUNNING'])
      break
    case 'new':
      expect(live).toMatchObject({ asks: after, state: 'RUNNING' })
      break
    case 'unstarted':
      expect(live).toMatchObject({ asks: after, state: 'READY', tags: { [UNFINISHED]: expect.any(String) } })
      break
    case 'by-others':
      expect(run.error).toBeDefined()
      break
    case 'unknown':
      break
  }
}

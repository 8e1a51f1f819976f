import { describe, expect, test } from '@jest/globals'
import {
  CASES,
  type CallCase,
  callCases,
  expectDeployed,
  expectHonest,
  expectOldOrNew,
} from '../../helpers/deploy-cases.js'
import { type Scene, scene } from '../../helpers/deploy-scene.js'

const CALLS = await callCases()
const OPERATIONS = CALLS.filter(([, { nth }]) => nth === 1)
const INTERNAL = { kind: 'error', status: 500, code: 'InternalServerException', message: 'Internal failure' } as const

/** The operations that a fault befell. */
function befallen({ server }: Scene): string[] {
  const faults: readonly unknown[] = ['cut', 429, 500, 503]
  return server.requests.filter(({ outcome }) => faults.includes(outcome)).map(({ operation }) => operation)
}

describe.each([
  ['throttled', { kind: 'throttle' }],
  ['cut off before it has an effect', { kind: 'no-answer' }],
] as const)('when every call is %s once', (_, fault) => {
  test.each(CASES)('$name comes to its end', async (one) => {
    await using stage = await scene()
    await one.prepare(stage)
    const operations = OPERATIONS.filter(([, { name }]) => name === one.name).map(([, { operation }]) => operation)
    const before = befallen(stage).length
    for (const operation of operations) stage.server.addFault({ operation, nth: 1, fault })
    const run = await stage.deploy(one.after, { manifest: one.manifest })
    expect(run).toMatchObject({ error: undefined, live: 'new' })
    await expectDeployed(stage, one)
    expect(befallen(stage).slice(before).sort()).toEqual([...operations].sort())
  })
})

describe.each([
  ['answered with a 500', INTERNAL],
  ['cut off after its effect', { kind: 'lost-answer' }],
] as const)('a call that is %s once does not keep a deploy from its end', (_, fault) => {
  test.each(OPERATIONS)('%s', async (_name, one) => {
    await using stage = await scene()
    await one.prepare(stage)
    stage.server.addFault({ operation: one.operation, nth: one.nth, fault })
    const run = await stage.deploy(one.after, { manifest: one.manifest })
    expect(run).toMatchObject({ error: undefined, live: 'new', action: one.name === 'create' ? 'created' : 'updated' })
    await expectDeployed(stage, one)
    expect(befallen(stage)).toEqual([one.operation])
  })
})

describe.each([
  ['not allowed', { kind: 'access-denied' }, 'AWS_ACCESS_DENIED'],
  ['always answered with a 500', INTERNAL, /^AWS_(?:REQUEST_FAILED|ANSWER_LOST)$/],
] as const)('when one call is %s, the canary is old or new and the outcome says which', (_, fault, code) => {
  test.each(OPERATIONS)('%s', async (_name, one) => {
    await using stage = await scene()
    await one.prepare(stage)
    stage.server.addFault({
      operation: one.operation,
      fault,
      ...(isOptional(one) ? { times: fault.kind === 'error' ? 5 : 1 } : {}),
    })
    const run = await stage.deploy(one.after, { manifest: one.manifest })
    if (isOptional(one)) {
      expect(run).toMatchObject({ error: undefined, live: 'new' })
      expect(run.notices.join()).toContain('The deployed code was not read back and compared')
    } else {
      expect(run.error?.code).toMatch(code)
      expect(run.error?.message).toContain(one.operation)
    }
    await expectOldOrNew(stage, one)
    await expectHonest(stage, run, one)
  })
})

/** Reading the code back is a second look: without it a deploy goes on. The test itself reads it afterwards. */
function isOptional({ operation }: CallCase): boolean {
  return operation === 'GetLayerVersionByArn'
}

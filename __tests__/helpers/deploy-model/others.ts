import fc from 'fast-check'
import JSZip from 'jszip'
import { OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { CANARY } from '../deploy-run.js'
import { ACCOUNT, REGION } from '../emulator.js'
import { type Model, settle } from './model.js'
import { type BlueprintName, blueprintOf } from './spec.js'
import type { World } from './world.js'

/** What other people do to the canary. */
class OtherPerson implements fc.AsyncCommand<Model, World> {
  readonly #text: string
  readonly #act: (world: World, model: Model) => Promise<void>
  readonly #isAwaited: boolean

  constructor(text: string, act: (world: World, model: Model) => Promise<void>, { isAwaited = true } = {}) {
    this.#text = text
    this.#act = act
    this.#isAwaited = isAwaited
  }

  check({ seen, isSettled }: Readonly<Model>): boolean {
    return seen !== undefined || !isSettled
  }

  async run(model: Model, world: World): Promise<void> {
    await settle(model, world)
    if (model.seen === undefined) return
    await this.#act(world, model)
    if (this.#isAwaited) await settle(model, world)
  }

  toString(): string {
    return this.#text
  }
}

const ARN = `arn:aws:synthetics:${REGION}:${ACCOUNT}:canary:${CANARY}`
const TAGS_PATH = `/tags/${encodeURIComponent(ARN)}`

async function codeOf(name: BlueprintName, world: World): Promise<object> {
  const archive = new JSZip()
  archive.file('blueprint-config.json', blueprintOf(name, world.targetUrl))
  return { ZipFile: await archive.generateAsync({ type: 'base64' }), BlueprintTypes: ['multi-checks'] }
}

/** Not of the environment: nobody can see such a change, no deploy either. */
const CHANGES = {
  'changes the retention': (world: World) =>
    world.ask('PATCH', `/canary/${CANARY}`, { SuccessRetentionPeriodInDays: 7 }),
  'changes the schedule': (world: World) =>
    world.ask('PATCH', `/canary/${CANARY}`, { Schedule: { Expression: 'rate(7 minutes)', DurationInSeconds: 0 } }),
  'changes the code': async (world: World) =>
    await world.ask('PATCH', `/canary/${CANARY}`, { Code: await codeOf('good-2', world) }),
  'deletes it': (world: World) => deleteByHand(world),
  'replaces it': async (world: World) => {
    await deleteByHand(world)
    await world.ask('POST', '/canary', {
      Name: CANARY,
      Code: await codeOf('good-2', world),
      ArtifactS3Location: 's3://acme-canary-artifacts/elsewhere',
      ExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/canary-exec`,
      Schedule: { Expression: 'rate(7 minutes)' },
      RuntimeVersion: 'syn-nodejs-5.2',
    })
  },
  'starts it': (world: World) => world.ask('POST', `/canary/${CANARY}/start`),
  'stops it': (world: World) => world.ask('POST', `/canary/${CANARY}/stop`),
  'changes a tag': (world: World) => world.ask('POST', TAGS_PATH, { Tags: { team: 'nobody' } }),
  'takes our tag away': (world: World) =>
    world.ask('DELETE', `${TAGS_PATH}?tagKeys=${encodeURIComponent(OWN_TAGS.code)}`),
}

export type ChangeByHand = keyof typeof CHANGES

/** Does it, and does not wait for what it leads to. */
export async function doByHand(what: ChangeByHand, world: World): Promise<void> {
  await CHANGES[what](world)
}

export const byHand: fc.Arbitrary<OtherPerson> = fc
  .constantFrom<ChangeByHand[]>(
    'changes the retention',
    'changes the schedule',
    'changes the code',
    'starts it',
    'stops it',
    'changes a tag',
    'takes our tag away',
    'deletes it',
    'replaces it',
  )
  .map((what) => new OtherPerson(`somebody ${what}`, async (world) => await doByHand(what, world)))

export const otherDryRun: fc.Arbitrary<OtherPerson> = fc
  .record({ blueprint: fc.constantFrom('good-1' as const, 'bad' as const), isAwaited: fc.boolean() })
  .map(({ blueprint, isAwaited }) => {
    const text = `somebody dry-runs ${blueprint}${isAwaited ? '' : ', which goes on'}`
    return new OtherPerson(text, async (world) => await startOther(world, blueprint), { isAwaited })
  })

async function startOther(world: World, blueprint: BlueprintName): Promise<void> {
  await world.ask('POST', `/canary/${CANARY}/dry-run/start`, { Code: await codeOf(blueprint, world) })
}

/** Stops it if need be. */
export async function deleteByHand(world: World): Promise<void> {
  await world.ask('POST', `/canary/${CANARY}/stop`)
  await world.lookSettled()
  await world.ask('DELETE', `/canary/${CANARY}`)
  await world.lookSettled()
}

import { expect, test } from '@jest/globals'
import { AppError } from '../../lib/core/app-error.js'
import type { FaultRule } from '../../lib/emulator/faults/fault-rule.js'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { type DeployCommand, deployInProcess, deployProcess, goldenText } from '../helpers/deploy-cli.js'
import { MANIFEST } from '../helpers/deploy-run.js'
import { bareScene, type LiveCanary, type Scene, scene } from '../helpers/deploy-scene.js'
import { codeFor, readyCanary } from '../helpers/emulator.js'
import { expectGolden } from '../helpers/golden.js'

interface Row {
  readonly name: string
  readonly exitCode: number
  /** Undefined: there is none afterwards. */
  readonly live: Partial<LiveCanary> | undefined
  /** Whether a canary that asks for `/old` is there before. */
  readonly isUpdate?: boolean
  readonly faults?: readonly FaultRule[]
  readonly env?: Readonly<Record<string, string>>
  readonly command: DeployCommand
}

const OLD = { asks: '/old', state: 'RUNNING' }
const NEW = { asks: '/new', state: 'RUNNING' }
const reason = 'The subnet has no free address.'

const ROWS: readonly Row[] = [
  { name: 'created', exitCode: 0, live: NEW, command: { path: '/new' } },
  { name: 'create-dry-run-failed', exitCode: 1, live: undefined, command: { path: '/bad' } },
  {
    name: 'create-failed',
    exitCode: 3,
    live: undefined,
    faults: [{ operation: 'CreateCanary', fault: { kind: 'state-reason', reason } }],
    command: { path: '/new' },
  },
  { name: 'updated', exitCode: 0, live: NEW, isUpdate: true, command: { path: '/new' } },
  { name: 'dry-run-failed', exitCode: 1, live: OLD, isUpdate: true, command: { path: '/bad' } },
  { name: 'dry-run-only', exitCode: 0, live: OLD, isUpdate: true, command: { path: '/new', args: ['--dry-run-only'] } },
  {
    name: 'dry-run-skipped',
    exitCode: 0,
    live: NEW,
    isUpdate: true,
    command: { path: '/new', args: ['--dry-run', 'skip'] },
  },
  {
    name: 'dry-run-stuck',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    faults: [{ operation: 'StartCanaryDryRun', fault: { kind: 'stuck' } }],
    command: { path: '/new', args: ['--deploy-timeout', '20s'] },
  },
  {
    name: 'state-reason',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    faults: [{ operation: 'UpdateCanary', fault: { kind: 'state-reason', reason } }],
    command: { path: '/new' },
  },
  {
    name: 'conflict',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    faults: [
      {
        operation: 'StartCanaryDryRun',
        fault: { kind: 'error', status: 409, code: 'ConflictException', message: 'A dry run is in progress.' },
      },
    ],
    command: { path: '/new', args: ['--deploy-timeout', '20s'] },
  },
  {
    name: 'answer-lost',
    exitCode: 0,
    live: NEW,
    isUpdate: true,
    faults: [{ operation: 'UpdateCanary', nth: 1, fault: { kind: 'lost-answer' } }],
    command: { path: '/new' },
  },
  {
    name: 'access-denied',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    faults: [{ operation: 'UpdateCanary', fault: { kind: 'access-denied' } }],
    command: { path: '/new' },
  },
  {
    name: 'credentials-missing',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    command: { path: '/new' },
  },
  {
    name: 'wrong-partition',
    exitCode: 1,
    live: undefined,
    command: { path: '/new', manifest: { ExecutionRoleArn: 'arn:aws-cn:iam::123456789012:role/canary-exec' } },
  },
  {
    name: 'dry-run-unknown',
    exitCode: 3,
    live: OLD,
    isUpdate: true,
    command: { path: '/new', args: ['--dry-run-id', '11111111-2222-4333-8444-555555555555'] },
  },
  {
    name: 'nothing-to-watch',
    exitCode: 2,
    live: OLD,
    isUpdate: true,
    command: { path: '/new', args: ['--watch-runs', '1', '--no-start'] },
  },
]

async function prepare({ server, target }: Scene): Promise<void> {
  await readyCanary(server, await codeFor([`${target.url}/old`]), {
    RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960 },
  })
  await server.call('POST', '/canary/checkout-api/start')
  await server.until('checkout-api', 'RUNNING')
}

test.each(ROWS)('$name: exit $exitCode, what is live, what is printed', async (row) => {
  const { name, isUpdate = false, faults = [], env = {}, command } = row
  await using stage = await scene()
  if (isUpdate) await prepare(stage)
  for (const fault of faults) stage.server.addFault(fault)
  Object.assign(process.env, env)
  const ended = await deployInProcess(stage, command)
  expectGolden(`cli/deploy/${name}.txt`, goldenText(ended))
  expect(ended.exitCode).toBe(row.exitCode)
  const live = await stage.settled()
  if (row.live === undefined) expect(live).toBeUndefined()
  else expect(live).toMatchObject(row.live)
})

test('a second deploy changes nothing, and one of the schedule and a tag makes no dry run', async () => {
  await using stage = await scene()
  await deployInProcess(stage, { path: '/old' })
  const unchanged = await deployInProcess(stage, { path: '/old' })
  expectGolden('cli/deploy/unchanged.txt', goldenText(unchanged))
  const manifest = { Schedule: { Expression: 'rate(10 minutes)' }, Tags: { team: 'checkout' } }
  expectGolden('cli/deploy/schedule-and-tags.txt', goldenText(await deployInProcess(stage, { path: '/old', manifest })))
  expect(await stage.live()).toMatchObject({ schedule: 'rate(10 minutes)', tags: { team: 'checkout' } })
})

test('a run that fails after the update is told with what was put back', async () => {
  await using stage = await scene({ delays: { scheduleIntervalMs: 20 } })
  await deployInProcess(stage, { path: '/old' })
  const ended = await deployInProcess(stage, { path: '/once', args: ['--watch-runs', '2'] })
  expectGolden('cli/deploy/rolled-back.txt', goldenText(ended))
  expect(ended.exitCode).toBe(1)
  expect(await stage.settled()).toMatchObject(OLD)
})

test('several manifests are deployed independently, and the worst decides', async () => {
  await using stage = await scene()
  const other = { Name: 'orders-api', Blueprint: 'orders.json' }
  const ended = await deployInProcess(stage, {
    path: '/new',
    args: ['--concurrency', '1', 'canary.json', 'orders/canary.json'],
    files: {
      'orders/canary.json': JSON.stringify({ ...MANIFEST, ...other }),
      'orders/orders.json': blueprintText([`${stage.target.url}/bad`]),
    },
  })
  expectGolden('cli/deploy/several.txt', goldenText(ended))
  expect(ended.exitCode).toBe(1)
  expect(await stage.live()).toMatchObject(NEW)
  expect(await stage.live('orders-api')).toBeUndefined()
})

test('with one invalid file nothing is deployed', async () => {
  await using stage = await scene()
  const ended = await deployInProcess(stage, { path: '/new', files: { 'orders/canary.json': '{"Name": "orders"}' } })
  expect(ended.exitCode).toBe(1)
  expect(stage.server.requests).toEqual([])
})

test('an interruption: exit 130, and what is live', async () => {
  const interruption = new AbortController()
  await using stage = await scene({
    onEffect: ({ operation }) => {
      if (operation === 'StartCanaryDryRun') interruption.abort(new AppError('INTERRUPTED', 'The run was interrupted.'))
    },
  })
  await prepare(stage)
  const ended = await deployInProcess(stage, { path: '/new', signal: interruption.signal })
  expectGolden('cli/deploy/interrupted.txt', goldenText(ended))
  expect(ended.exitCode).toBe(130)
  expect(await stage.settled()).toMatchObject(OLD)
})

test('as a process of its own it prints the same', async () => {
  await using stage = await bareScene()
  const ended = await deployProcess(stage, { path: '/new' })
  expectGolden('cli/deploy/created.txt', goldenText(ended))
  expect(await stage.live()).toMatchObject(NEW)
})

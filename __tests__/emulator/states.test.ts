import { expect, test } from '@jest/globals'
import { canaryRequest, codeFor, emulator, type TestEmulator } from '../helpers/emulator.js'
import { type HeldClock, heldClock } from '../helpers/held-clock.js'

const CALLS: Readonly<Record<string, readonly [method: string, path: string, body?: object]>> = {
  UpdateCanary: ['PATCH', '/canary/checkout-api', {}],
  StartCanaryDryRun: ['POST', '/canary/checkout-api/dry-run/start', {}],
  StartCanary: ['POST', '/canary/checkout-api/start'],
  StopCanary: ['POST', '/canary/checkout-api/stop'],
  DeleteCanary: ['DELETE', '/canary/checkout-api'],
}

const ALLOWED: readonly (readonly [state: string, allowed: readonly string[]])[] = [
  ['CREATING', []],
  ['READY', ['UpdateCanary', 'StartCanaryDryRun', 'StartCanary', 'DeleteCanary']],
  ['UPDATING', []],
  ['STARTING', []],
  ['RUNNING', ['UpdateCanary', 'StartCanaryDryRun', 'StopCanary']],
  ['STOPPING', []],
  ['STOPPED', ['UpdateCanary', 'StartCanaryDryRun', 'StartCanary', 'DeleteCanary']],
  ['ERROR', ['DeleteCanary']],
  ['DELETING', []],
]

test.each(
  ALLOWED.flatMap(([state, allowed]) =>
    Object.keys(CALLS).map((name) => [state, name, allowed.includes(name)] as const),
  ),
)('in %s, %s is allowed: %s', async (state, operation, isAllowed) => {
  const held = heldClock()
  await using server = await emulator({ clock: held.clock, faults: state === 'ERROR' ? [FAILED] : [] })
  await brought(server, held, state)
  const [method, path, body] = CALLS[operation] ?? ['', '']
  const { status, headers } = await server.call(method, path, body)
  expect([status, headers.get('x-amzn-errortype')]).toEqual(isAllowed ? [200, null] : [409, 'ConflictException'])
})

const FAILED = { operation: 'CreateCanary', fault: { kind: 'state-reason', reason: 'no' } } as const

/** What leads to a state, from a new canary; each entry is let settle before the next. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  UPDATING: ['UpdateCanary'],
  STARTING: ['StartCanary'],
  RUNNING: ['StartCanary'],
  STOPPING: ['StartCanary', 'StopCanary'],
  STOPPED: ['StartCanary', 'StopCanary'],
  DELETING: ['DeleteCanary'],
}

async function brought(server: TestEmulator, { release }: HeldClock, state: string): Promise<void> {
  await server.call('POST', '/canary', canaryRequest(await codeFor(['http://127.0.0.1:9/'])))
  if (state === 'CREATING') return
  release()
  await server.until('checkout-api', state === 'ERROR' ? 'ERROR' : 'READY')
  for (const operation of WAYS[state] ?? []) {
    const [method, path, body] = CALLS[operation] ?? ['', '']
    await server.call(method, path, body)
    const isLast = operation === WAYS[state]?.at(-1)
    if (isLast && state.endsWith('ING') && state !== 'RUNNING') return
    release()
    await server.until('checkout-api', operation === 'StopCanary' ? 'STOPPED' : 'RUNNING')
  }
}

test.each([
  ['GET', '/canary/none'],
  ['POST', '/canary/none/runs'],
  ['PATCH', '/canary/none'],
  ['POST', '/canary/none/start'],
  ['POST', '/canary/none/dry-run/start'],
  ['DELETE', '/canary/none'],
])('%s %s is ResourceNotFoundException', async (method, path) => {
  await using server = await emulator()
  const { status, headers } = await server.call(method, path, method === 'GET' || method === 'DELETE' ? undefined : {})
  expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException'])
})

test('the words of AWS for a canary that cannot be deleted or started', async () => {
  const held = heldClock()
  await using server = await emulator({ clock: held.clock })
  await brought(server, held, 'RUNNING')
  const deleted = await server.call('DELETE', '/canary/checkout-api')
  const started = await server.call('POST', '/canary/checkout-api/start')
  expect([deleted.body.Message, started.body.Message]).toEqual([
    "Canary is in a state that can't be deleted: RUNNING",
    'Canary is not in a startable state',
  ])
})

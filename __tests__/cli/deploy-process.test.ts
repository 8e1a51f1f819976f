import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { deployProcess } from '../helpers/deploy-cli.js'
import { bareScene, type Scene } from '../helpers/deploy-scene.js'
import { codeFor, readyCanary } from '../helpers/emulator.js'

// Windows has no signals; its processes are ended without notice.
const testSignals = process.platform === 'win32' ? test.skip : test
const UNFINISHED = 'canary-preflight:unfinished'

type Child = Parameters<NonNullable<Parameters<typeof deployProcess>[1]['onStart']>>[0]

/** A scene that ends the process with a signal during that call: its answer comes too late. */
async function signallingScene(
  operation: string,
  signal: NodeJS.Signals,
): Promise<Scene & { onStart(child: Child): void }> {
  let child: Child | undefined
  const stage = await bareScene({
    onEffect: async (call) => {
      if (call.operation !== operation || child === undefined) return
      const ended = once(child, 'exit')
      child.kill(signal)
      child = undefined
      await ended
    },
  })
  return {
    ...stage,
    onStart: (started) => {
      child = started
    },
  }
}

// After every other call: __tests__/canary/deploy/each-call-ends.test.ts, without what a process costs.
testSignals.each([
  ['CreateCanary', undefined],
  ['UpdateCanary', '/old'],
])('killed during %s, the canary is old or new, and the next deploy does the rest', async (operation, before) => {
  await using stage = await signallingScene(operation, 'SIGKILL')
  if (before !== undefined) await prepare(stage)
  const { onStart } = stage
  const killed = await deployProcess(stage, { path: '/new', onStart })
  expect(killed).toMatchObject({ exitCode: null, stdout: '' })
  const between = await stage.settled()
  expect([before, '/new']).toContain(between?.asks)
  if (between?.state !== 'RUNNING') expect(between?.tags).toHaveProperty([UNFINISHED])

  const { exitCode } = await deployProcess(stage, { path: '/new' })
  expect(exitCode).toBe(0)
  const live = await stage.live()
  expect(live).toMatchObject({ asks: '/new', state: 'RUNNING' })
  expect(live?.tags).not.toHaveProperty([UNFINISHED])
})

testSignals('interrupted by SIGINT: exit 130, and it says what is live', async () => {
  await using stage = await signallingScene('StartCanaryDryRun', 'SIGINT')
  await prepare(stage)
  const { onStart } = stage
  const { exitCode, stdout } = await deployProcess(stage, { path: '/new', onStart })
  expect(exitCode).toBe(130)
  expect(stdout).toContain('! checkout-api was not deployed to the end\n  The live canary is as it was before.\n')
  expect(await stage.settled()).toMatchObject({ asks: '/old', state: 'RUNNING' })
})

async function prepare({ server, target }: Scene): Promise<void> {
  await readyCanary(server, await codeFor([`${target.url}/old`]))
  await server.call('POST', '/canary/checkout-api/start')
  await server.until('checkout-api', 'RUNNING')
}

import type { DeployAws } from '../../lib/aws/synthetics-api.js'
import { aroundCalls, type Operation } from './deploy-model/around-calls.js'
import type { Scene } from './deploy-scene.js'
import { canaryRequest, codeFor, eventually } from './emulator.js'

/** One call of a deploy: its nth of that operation, from 1, of those that count. */
export type Moment = readonly [operation: Operation, nth: number, counts?: () => boolean]

/** AWS where somebody else acts just before that call. */
export async function awsWith(
  stage: Scene,
  [operation, nth, counts = () => true]: Moment,
  act: () => Promise<void>,
): Promise<DeployAws> {
  let count = 0
  return aroundCalls(await stage.aws(), async (called, call) => {
    if (called === operation && counts()) {
      count += 1
      if (count === nth) await act()
    }
    return await call()
  })
}

/** Deletes the canary by hand, running or not. */
export async function deleteByHand({ server, settled }: Scene): Promise<void> {
  await settled()
  await server.call('POST', '/canary/checkout-api/stop')
  await settled()
  await eventually(
    () => server.call('DELETE', '/canary/checkout-api'),
    ({ status }) => status !== 409,
  )
  await settled()
}

/** Deletes the canary and makes another one of its name, which asks for `/theirs` and is not started. */
export async function replaceByHand(stage: Scene): Promise<void> {
  const { server, settled, target } = stage
  await deleteByHand(stage)
  await server.call('POST', '/canary', canaryRequest(await codeFor([`${target.url}/theirs`])))
  await settled()
}

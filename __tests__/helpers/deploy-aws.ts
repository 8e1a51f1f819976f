import { createDeployAws } from '../../lib/auth/deploy-client.js'
import type { DeployAws } from '../../lib/aws/synthetics-api.js'
import { type Clock, systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { awsVariables } from './aws-server.js'
import { testPolicy } from './check-context.js'

/** A signal that never aborts. */
export const never: AbortSignal = new AbortController().signal

/** A clock that is not waited for. `slept` is what it was asked to wait. */
export function impatientClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = []
  return {
    ...systemClock,
    slept,
    sleep(ms, signal) {
      slept.push(ms)
      return signal.aborted ? Promise.reject(signal.reason) : Promise.resolve()
    },
  }
}

/** AWS as a deploy has it. Where it is, the environment says: see `deployVariables`. */
export async function deployAws({
  clock = impatientClock(),
  redactor = new Redactor(),
  signal = never,
  region,
  requestTimeoutMs = 10_000,
}: {
  readonly clock?: Clock
  readonly redactor?: Redactor
  readonly signal?: AbortSignal
  readonly region?: string
  readonly requestTimeoutMs?: number
} = {}): Promise<DeployAws> {
  return await createDeployAws({
    region,
    network: testPolicy({ clock }),
    redactor,
    env: process.env,
    signal,
    random: () => 1,
    requestTimeoutMs,
  })
}

/** The variables by which the clients of a deploy find a server on loopback. */
export function deployVariables(url: string, given: Record<string, string> = {}): Record<string, string> {
  return awsVariables(url, {
    AWS_ENDPOINT_URL_SYNTHETICS: url,
    AWS_ENDPOINT_URL_S3: url,
    AWS_ENDPOINT_URL_LAMBDA: url,
    ...given,
  })
}

import type { SendToAws } from '../aws/request-handler.ts'
import type { DeployAws } from '../aws/synthetics-api.ts'
import type { Redactor } from '../core/redactor.ts'
import { canonicalAddress, endpointOf, isLoopbackHost } from '../network/address.ts'
import type { NetworkPolicy } from '../network/policy.ts'

/** Everything of AWS that a deploy uses, with the credentials of this process and through the network code of this run. The
 *  signal ends what no call waits for any more. Nothing of AWS is loaded before. Throws AWS_REGION_MISSING; credentials are
 *  looked for at the first call. */
export async function createDeployAws({
  region,
  network,
  redactor,
  env,
  signal,
  random = Math.random,
  requestTimeoutMs,
}: {
  /** `--aws-region`; undefined leaves it to AWS_REGION, AWS_DEFAULT_REGION and the profile. */
  readonly region: string | undefined
  readonly network: NetworkPolicy
  readonly redactor: Redactor
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** From 0 to 1, for the time between attempts. */
  readonly random?: () => number
  /** Of each request; 30 s unless given. */
  readonly requestTimeoutMs?: number
}): Promise<DeployAws> {
  const send: SendToAws = async (request, own) => {
    const { sendToAws } = await import('./send-to-aws.ts')
    return await sendToAws(request, { network, redactor, signal: own })
  }
  const { ownIdentity } = await import('../aws/own-identity.ts')
  const learn = (secret: string): string => redactor.learn(secret)
  const clean = (text: string): string => redactor.clean(text)
  const identity = await ownIdentity({ region, env, send, learn, clean, signal })
  const options = {
    ...identity,
    send,
    clean,
    clock: network.clock,
    random,
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
  }
  const { createSyntheticsApi } = await import('../aws/synthetics-client.ts')
  // Most deploys need neither: their clients are loaded by the first call.
  const objects = once(async () => {
    const { createObjectStore } = await import('../aws/object-store.ts')
    const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']
    return createObjectStore({ ...options, isPathStyle: isLocal(endpoint) })
  })
  const code = once(async () => (await import('../aws/deployed-code.ts')).createDeployedCode(options))
  return {
    region: identity.region,
    synthetics: createSyntheticsApi(options),
    objects: {
      putObject: async (object, own) => (await objects()).putObject(object, own),
      getObject: async (object, own) => (await objects()).getObject(object, own),
      headObject: async (object, own) => (await objects()).headObject(object, own),
      listKeys: async (folder, own) => (await objects()).listKeys(folder, own),
    },
    code: { layerArchive: async (arn, own) => (await code()).layerArchive(arn, own) },
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A host whose buckets have no names of their own in DNS. */
function isLocal(endpoint: string | undefined): boolean {
  if (endpoint === undefined || !URL.canParse(endpoint)) return false
  const { host } = endpointOf(new URL(endpoint))
  return isLoopbackHost(host) || canonicalAddress(host) !== undefined
}

import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '../../lib/core/clock.js'
import { type BucketStore, memoryBuckets } from '../../lib/emulator/aws-services/bucket-store.js'
import { createAwsServices } from '../../lib/emulator/aws-services/create-aws-services.js'
import { createCredentialBook } from '../../lib/emulator/aws-services/credential-book.js'
import { type LayerStore, memoryLayers } from '../../lib/emulator/aws-services/layer-store.js'
import { memorySecrets, type SecretStore } from '../../lib/emulator/aws-services/secret-store.js'
import { errorAnswer } from '../../lib/emulator/error-answer.js'
import type { WireAnswer } from '../../lib/emulator/service.js'
import { verifyRequest } from '../../lib/emulator/signature/verify.js'

export const ACCOUNT = '123456789012'

/** The emulator's services beside Synthetics, on a loopback port and with the machine's clock. */
export interface NeighbourServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly buckets: BucketStore
  readonly layers: LayerStore
  readonly secrets: SecretStore
  /** The requests that were answered, with how their body was hashed. */
  readonly seen: readonly { readonly method: string; readonly target: string; readonly contentSha256: string }[]
  /** Permissions that are taken away: `s3:PutObject`. */
  readonly denied: Set<string>
  /** By how much the emulator's clock is ahead. */
  aheadMs: number
}

export async function neighbourServer(): Promise<NeighbourServer> {
  let url = ''
  const ahead = { ms: 0 }
  const clock = { ...systemClock, now: () => new Date(Date.now() + ahead.ms) }
  const buckets = memoryBuckets(clock)
  const layers = memoryLayers()
  const secrets = memorySecrets({ account: ACCOUNT, clock })
  const credentials = createCredentialBook({ accessKeyId: 'test', secretAccessKey: 'test', account: ACCOUNT, clock })
  const denied = new Set<string>()
  const seen: { method: string; target: string; contentSha256: string }[] = []
  const { archive, ...services } = createAwsServices({
    account: ACCOUNT,
    buckets,
    layers,
    secrets,
    credentials,
    clock,
    baseUrl: () => url,
    deny: (action) => denied.has(action),
  })
  const byName = new Map(Object.entries(services))

  const answerTo = async (message: IncomingMessage): Promise<WireAnswer> => {
    const { method = '', url: target = '' } = message
    const headers = Object.fromEntries(
      Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]),
    )
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const [path = '', ...query] = target.split('?')
    const requestId = randomUUID()
    seen.push({ method, target, contentSha256: headers['x-amz-content-sha256'] ?? '' })
    const free = archive({ method, path })
    if (free !== undefined) return free
    const verified = verifyRequest({ method, target, headers, body, now: clock.now(), secretOf: credentials.secretOf })
    if (!verified.ok) return errorAnswer({ ...verified, requestId })
    const service = byName.get(verified.scope.service)
    if (service === undefined) throw new Error(`no service ${verified.scope.service}`)
    const form = new URLSearchParams(query.join('?'))
    const { scope, body: decoded } = verified
    return await service({ method, target, path, query: form, headers, body: decoded, scope, requestId })
  }

  const server = createServer((message, response) => {
    answerTo(message).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers)
        response.end(message.method === 'HEAD' ? undefined : body)
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  return {
    url,
    port,
    buckets,
    layers,
    secrets,
    seen,
    denied,
    get aheadMs() {
      return ahead.ms
    },
    set aheadMs(ms) {
      ahead.ms = ms
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** What every client of the tests is made with. The SDK's word about the age of Node is not for us. */
export function clientOf({ url }: { readonly url: string }) {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return { endpoint: url, region: 'eu-west-1', credentials, maxAttempts: 1 }
}

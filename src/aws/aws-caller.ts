import type { AppError } from '../core/app-error.ts'
import type { Clock } from '../core/clock.ts'
import { TOOL } from '../core/tool.ts'
import { oneAttempt } from './attempt.ts'
import { awsRetry } from './aws-retry.ts'
import type { SdkCredentials } from './credentials.ts'
import { requestHandler, type SendToAws } from './request-handler.ts'
import { type AwsCall, awsCallError } from './synthetics-error.ts'

/** What the clients of a deploy have in common. */
export interface CallerOptions {
  readonly region: string
  readonly send: SendToAws
  readonly credentials: () => Promise<SdkCredentials>
  readonly clock: Clock
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string
  /** From 0 to 1, for the time between attempts. */
  readonly random: () => number
  /** Of each request; 30 s unless given. */
  readonly requestTimeoutMs?: number
}

/** Makes one call with a client that is made for it, and rejects as SyntheticsApi says. */
export type AwsCaller<Client> = <T>(
  call: AwsCall,
  work: (client: Client) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>

/** Of one request, its answer included. */
export const REQUEST_TIMEOUT_MS = 30_000

/** A client for each call, because retries end with its signal. What one learns of the server's time, the next one knows. */
export function awsCaller<Client extends { destroy(): void; readonly config: { systemClockOffset: number } }>(
  options: CallerOptions,
  how: {
    readonly isOurs: Parameters<typeof oneAttempt>[1]['isOurs']
    /** What an error is to this service alone; undefined leaves it to what all have in common. */
    readonly explain?: (error: unknown, call: AwsCall) => AppError | undefined
    readonly maxBytes?: number
    readonly clientFrom: (config: ClientConfig) => Client
  },
): AwsCaller<Client> {
  const { region, clean, clock, random, requestTimeoutMs: timeoutMs = REQUEST_TIMEOUT_MS } = options
  const { isOurs, clientFrom } = how
  const send = oneAttempt(options.send, {
    timeoutMs,
    clean,
    isOurs,
    ...(how.maxBytes === undefined ? {} : { maxBytes: how.maxBytes }),
  })
  let systemClockOffset = 0
  return async (call, work, signal) => {
    signal.throwIfAborted()
    const client = clientFrom({
      region,
      credentials: options.credentials,
      customUserAgent: [[TOOL.name, TOOL.version]],
      requestHandler: requestHandler(send, signal),
      retryStrategy: awsRetry({ kind: call.kind, clock, random, signal }),
      systemClockOffset,
    })
    try {
      return await orAborted(work(client), signal)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      const said = withCleanMessage(error, clean)
      throw how.explain?.(said, call) ?? awsCallError(said, call)
    } finally {
      systemClockOffset = client.config.systemClockOffset
      client.destroy()
    }
  }
}

interface ClientConfig {
  readonly region: string
  readonly credentials: CallerOptions['credentials']
  readonly customUserAgent: [string, string][]
  readonly requestHandler: ReturnType<typeof requestHandler>
  readonly retryStrategy: ReturnType<typeof awsRetry>
  readonly systemClockOffset: number
}

/** The same error, without secrets in its message: it is going to be cut, and half a secret is not recognised any more. */
function withCleanMessage(error: unknown, clean: (text: string) => string): unknown {
  return error instanceof Error ? Object.create(error, { message: { value: clean(error.message) } }) : error
}

/** Ends when the work does, or with the signal: looking for credentials knows no signal. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { messageOf } from '../core/system-error.ts'
import { type BucketStore, memoryBuckets } from './aws-services/bucket-store.ts'
import { createAwsServices } from './aws-services/create-aws-services.ts'
import { createCredentialBook } from './aws-services/credential-book.ts'
import { type LayerStore, memoryLayers } from './aws-services/layer-store.ts'
import { memorySecrets, type SecretStore } from './aws-services/secret-store.ts'
import { openDataFolder } from './data/data-folder.ts'
import { DEFAULT_DELAYS } from './delays.ts'
import { errorAnswer, likelyService } from './error-answer.ts'
import { FaultBook } from './faults/fault-book.ts'
import type { FaultRule } from './faults/fault-rule.ts'
import { listen, type RawRequest } from './http-listener.ts'
import type { EmulatorOptions, ServedRequest } from './options.ts'
import { createRouter } from './router.ts'
import { awsOfEmulator } from './runs/aws-of-emulator.ts'
import { createCodeRunner } from './runs/run-code.ts'
import type { Canaries } from './synthetics/canaries.ts'
import type { SyntheticsContext } from './synthetics/operation.ts'
import { resume } from './synthetics/resume.ts'
import { Schedules } from './synthetics/schedules.ts'

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** All calls so far, in the order of their ends. */
  readonly requests: readonly ServedRequest[]
  /** The emulator's S3, Lambda layers and Secrets Manager, in process. */
  readonly buckets: BucketStore
  readonly layers: LayerStore
  readonly secrets: SecretStore
  /** The canaries as they are kept: with the environment variables, which no answer shows. */
  readonly canaries: Pick<Canaries, 'get'>
  addFault(rule: FaultRule): void
  /** Ends runs, schedules and connections. Resolves when nothing of it is left. */
  close(): Promise<void>
}

/** Starts a local CloudWatch Synthetics with the little of STS, S3, Secrets Manager and Lambda that its users need, on 127.0.0.1.
 *  Throws EMULATOR_NOT_STARTED, FILE_INVALID for a data folder that is damaged, FILE_UNWRITABLE for one that is of no use. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { account, clock, log } = options
  const { accessKeyId, secretAccessKey } = options.credentials ?? { accessKeyId: 'test', secretAccessKey: 'test' }
  const end = new AbortController()
  // Each canary waits for it on its own; Node warns of a leak from the eleventh on.
  setMaxListeners(0, end.signal)
  const background = new Background(end.signal, log)
  const buckets = memoryBuckets(clock)
  const layers = memoryLayers()
  const secrets = memorySecrets({ account, clock })
  const credentials = createCredentialBook({ accessKeyId, secretAccessKey, account, clock })
  const data = await openDataFolder(options, { buckets, layers, secrets })
  const context: SyntheticsContext = {
    account,
    clock,
    delays: { ...DEFAULT_DELAYS, ...options.delays },
    canaries: data.canaries,
    schedules: new Schedules(),
    buckets,
    layers,
    runCode: createCodeRunner({
      clock,
      env: options.env,
      tool: options.tool,
      resolve: options.resolve ?? [],
      rewrites: options.rewrites ?? [],
      awsOf: (_region, redactor) => awsOfEmulator({ secrets, credentials }, redactor),
    }),
    createsBuckets: options.createsBuckets ?? true,
    signal: end.signal,
    background: (task) => background.begin(task),
  }
  let url = ''
  const awsServices = createAwsServices({
    account,
    buckets,
    layers,
    secrets,
    credentials,
    clock,
    baseUrl: () => url,
  })
  const faults = new FaultBook(options.faults ?? [])
  const requests: ServedRequest[] = []
  const reply = createRouter({ context, awsServices, credentials, faults, requests, data, options })
  const { port, close } = await listen({ port: options.port, reply, tooLarge, log }).catch(async (error: unknown) => {
    await data.close()
    throw error
  })
  url = `http://127.0.0.1:${port}`
  resume(context)
  return {
    url,
    port,
    requests,
    buckets,
    layers,
    secrets,
    canaries: data.canaries,
    addFault: (rule) => faults.add(rule),
    close: async () => {
      await close()
      end.abort(new Error('The emulator was closed.'))
      await background.ended()
      await data.close()
    },
  }
}

function tooLarge(request: Omit<RawRequest, 'body'>) {
  const [path = ''] = request.target.split('?')
  return errorAnswer({
    service: likelyService({ ...request, path }),
    status: 413,
    code: 'RequestEntityTooLargeException',
    message: 'The request is too large for the emulator.',
    requestId: randomUUID(),
  })
}

/** What goes on after the answers: transitions, runs, schedules. */
class Background {
  readonly #tasks = new Set<Promise<void>>()
  readonly #signal: AbortSignal
  readonly #log: (line: string) => void

  constructor(signal: AbortSignal, log: (line: string) => void) {
    this.#signal = signal
    this.#log = log
  }

  begin(task: () => Promise<void>): void {
    const running = task()
      .catch((error: unknown) => {
        // Closing the emulator ends everything by its signal.
        if (!this.#signal.aborted) this.#log(`The emulator failed: ${messageOf(error)}`)
      })
      .finally(() => this.#tasks.delete(running))
    this.#tasks.add(running)
  }

  /** Resolves when all of it has ended. */
  async ended(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.all(this.#tasks)
  }
}

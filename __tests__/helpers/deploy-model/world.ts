import JSZip from 'jszip'
import { createDeployAws } from '../../../lib/auth/deploy-client.js'
import { signRequest } from '../../../lib/aws/sign-request.js'
import type { DeployAws } from '../../../lib/aws/synthetics-api.js'
import { systemClock } from '../../../lib/core/clock.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { withEnvironment } from '../aws-server.js'
import { testPolicy } from '../check-context.js'
import { CANARY, leadingTo } from '../deploy-run.js'
import { emulator, eventually, REGION, type TestEmulator } from '../emulator.js'
import { virtualClock } from '../virtual-clock.js'
import { CODE_BUCKET, type Configuration } from './spec.js'

/** A canary as its service shows it. */
export interface Seen {
  readonly id: string
  readonly state: string
  readonly stateReason: string
  readonly configuration: Configuration
  readonly tags: Readonly<Record<string, string>>
  /** Of GetCanary, as it came. */
  readonly answer: CanaryAnswer
}

interface CanaryAnswer {
  readonly Id: string
  readonly Status: { readonly State: string; readonly StateReason?: string }
  readonly Code: { readonly SourceLocationArn: string; readonly BlueprintTypes?: readonly string[] }
  readonly Tags: Readonly<Record<string, string>>
}

/** AWS, and the service that its canaries call, for one sequence of commands. */
export interface World extends AsyncDisposable {
  readonly server: TestEmulator
  readonly targetUrl: string
  readonly clock: ReturnType<typeof virtualClock>
  /** The canary as it is now, by the API and the stores of the emulator alone. */
  look(): Promise<Seen | undefined>
  /** The same once no operation on it is under way, no dry run either. */
  lookSettled(): Promise<Seen | undefined>
  /** A request of somebody else. Its status. */
  ask(method: string, path: string, body?: object): Promise<number>
  /** Has `then` called when the next request has taken effect, before it is answered. */
  beforeAnswer(then: () => void): void
  aws(signal: AbortSignal): Promise<DeployAws>
}

export async function openWorld(targetUrl: string): Promise<World> {
  let onEffect: (() => void) | undefined
  const server = await emulator({
    delays: { createMs: 2, updateMs: 2, startMs: 1, stopMs: 1, deleteMs: 1, dryRunMs: 1 },
    onEffect: () => {
      const then = onEffect
      onEffect = undefined
      then?.()
    },
  })
  server.buckets.createBucket(CODE_BUCKET)
  const clock = virtualClock()
  const env = leadingTo(server.url)
  // The clients of AWS take where it is from there.
  const environment = withEnvironment(env)
  const world: World = {
    server,
    targetUrl,
    clock,
    look: () => look(server),
    lookSettled: async () => {
      await eventually(
        () => Promise.resolve(isBusy(server)),
        (busy) => !busy,
      )
      return await look(server)
    },
    ask: async (method, path, body) => (await asked(server.url, { service: 'synthetics', method, path, body })).status,
    beforeAnswer: (then) => {
      onEffect = then
    },
    aws: async (signal) =>
      await createDeployAws({ region: REGION, network: testPolicy({ clock }), redactor: new Redactor(), env, signal }),
    async [Symbol.asyncDispose]() {
      environment[Symbol.dispose]()
      await server.close()
    },
  }
  return world
}

function isBusy(server: TestEmulator): boolean {
  const record = server.canaries.get(REGION, CANARY)
  return (
    record?.pending !== undefined ||
    (record?.dryRuns.some(({ state }) => state === 'PREPARING' || state === 'RUNNING') ?? false)
  )
}

async function look(server: TestEmulator): Promise<Seen | undefined> {
  // Asked again when it changed meanwhile: an answer and the store have to be of one moment.
  const record = server.canaries.get(REGION, CANARY)
  const { status, text } = await asked(server.url, { service: 'synthetics', method: 'GET', path: `/canary/${CANARY}` })
  if (status === 404) return undefined
  if (server.canaries.get(REGION, CANARY) !== record) return await look(server)
  const { Canary: answer }: { readonly Canary: CanaryAnswer } = JSON.parse(text)
  const { Id, Status, Code, Tags } = answer
  const fields = Object.entries(answer).filter(([name]) => !NOT_CONFIGURATION.has(name))
  return {
    id: Id,
    state: Status.State,
    stateReason: Status.StateReason ?? '',
    configuration: {
      blueprint: await blueprintIn(server, Code.SourceLocationArn),
      environment: record?.configuration.environment ?? {},
      readable: { ...Object.fromEntries(fields), BlueprintTypes: Code.BlueprintTypes },
    },
    tags: Tags,
    answer,
  }
}

const NOT_CONFIGURATION: ReadonlySet<string> = new Set([
  'Id',
  'Name',
  'Code',
  'Status',
  'Timeline',
  'EngineArn',
  'Tags',
])

async function blueprintIn(server: TestEmulator, arn: string): Promise<string> {
  const path = `/2018-10-31/layers?find=LayerVersion&Arn=${encodeURIComponent(arn)}`
  const { text } = await asked(server.url, { service: 'lambda', method: 'GET', path })
  const { Content }: { readonly Content: { readonly Location: string } } = JSON.parse(text)
  const response = await fetch(Content.Location)
  const archive = await JSZip.loadAsync(await response.arrayBuffer())
  return (await archive.file('blueprint-config.json')?.async('text')) ?? ''
}

async function asked(
  baseUrl: string,
  {
    service,
    method,
    path,
    body,
  }: { readonly service: string; readonly method: string; readonly path: string; readonly body?: object | undefined },
): Promise<{ readonly status: number; readonly text: string }> {
  const url = new URL(baseUrl + path)
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' }
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const signed = await signRequest(
    { method, url, headers, body: text },
    { service, region: REGION, credentials, date: systemClock.now() },
  )
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...signed },
    ...(text === undefined ? {} : { body: text }),
  })
  return { status: response.status, text: await response.text() }
}

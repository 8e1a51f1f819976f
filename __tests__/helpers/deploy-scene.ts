import JSZip from 'jszip'
import { signRequest } from '../../lib/aws/sign-request.js'
import type { DeployAws } from '../../lib/aws/synthetics-api.js'
import { systemClock } from '../../lib/core/clock.js'
import type { EmulatorOptions, ServedCall } from '../../lib/emulator/options.js'
import { withEnvironment } from './aws-server.js'
import { blueprintText } from './cli-blueprint.js'
import { awsAt, CANARY, type DeployRun, deploy, leadingTo } from './deploy-run.js'
import { emulator, REGION, type TestEmulator } from './emulator.js'
import { type HttpServer, httpServer } from './http-server.js'

/** What the world sees of a canary. */
export interface LiveCanary {
  readonly state: string
  /** The path that its blueprint asks for. */
  readonly asks: string
  readonly runtime: string
  readonly schedule: string
  readonly memoryMB: number
  readonly tags: Readonly<Record<string, string>>
}

/** How one is to be deployed: options, members of the manifest, a text that makes the blueprint longer. */
export type SceneDeploy = Parameters<typeof deploy>[2] & { readonly manifest?: object; readonly description?: string }

/** An emulator, and the service that the blueprints of its canaries ask: 503 below `/bad`, and below `/once`
 *  from the second time on, else 200. Ends with its scope. */
export interface Scene extends AsyncDisposable {
  readonly server: TestEmulator
  readonly target: HttpServer
  deploy(path: string, given?: SceneDeploy): Promise<DeployRun>
  /** AWS as the deploys of this scene have it. */
  aws(): Promise<DeployAws>
  /** ARN of the layer with the live code. */
  layer(): Promise<string | undefined>
  /** The canary, as AWS tells and not as our code reads it; undefined when there is none. */
  live(name?: string): Promise<LiveCanary | undefined>
  /** The live canary once no operation on it is under way any more. */
  settled(name?: string): Promise<LiveCanary | undefined>
}

export async function scene(given: Partial<EmulatorOptions> = {}): Promise<Scene> {
  const bare = await bareScene(given)
  const environment = withEnvironment(leadingTo(bare.server.url))
  return {
    ...bare,
    async [Symbol.asyncDispose]() {
      environment[Symbol.dispose]()
      await bare[Symbol.asyncDispose]()
    },
  }
}

/** The same for other processes alone: the environment of this one stays as it is. */
export async function bareScene(given: Partial<EmulatorOptions> = {}): Promise<Scene> {
  const asked = new Set<string>()
  const target = await httpServer(({ path }, response) => {
    const isBad = path.startsWith('/bad') || (path.startsWith('/once') && asked.has(path))
    asked.add(path)
    response.writeHead(isBad ? 503 : 200)
    response.end('ok')
  })
  const server = await emulator({ ...given, delays: { scheduleIntervalMs: 3_600_000, ...given.delays } })
  const live: Scene['live'] = async (name = CANARY) => {
    // Not by GetCanary, which a test may have made to fail.
    const { body } = await server.call('POST', '/canaries', { Names: [name] })
    const [canary] = body.Canaries
    if (canary === undefined) return undefined
    const { Status, Code, RuntimeVersion, Schedule, RunConfig, Tags } = canary
    return {
      state: Status.State,
      asks: await askedPath(server, Code.SourceLocationArn, target.url),
      runtime: RuntimeVersion,
      schedule: Schedule.Expression,
      memoryMB: RunConfig.MemoryInMB,
      tags: Tags,
    }
  }
  return {
    server,
    target,
    live,
    aws: async () => await awsAt(server.url, new AbortController().signal),
    layer: async () => (await server.call('GET', `/canary/${CANARY}`)).body.Canary?.Code.SourceLocationArn,
    async settled(name) {
      for (;;) {
        const now = await live(name)
        if (now === undefined || !/ING$/.test(now.state.replace('RUNNING', ''))) return now
      }
    },
    async deploy(path, { manifest = {}, description, ...options } = {}) {
      const text = blueprintText([target.url + path], description === undefined ? {} : { variables: { description } })
      return await deploy(server.url, { blueprint: text, manifest: { ...manifest } }, options)
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await target[Symbol.asyncDispose]()
    },
  }
}

/** What GetLayerVersionByArn answers: nothing of a layer that went with its canary. */
interface Layer {
  readonly Content?: { readonly Location: string }
}

/** Which path the code of a layer asks for; none when it has just been deleted. */
async function askedPath(server: TestEmulator, arn: string, base: string): Promise<string> {
  const url = new URL(`${server.url}/2018-10-31/layers?find=LayerVersion&Arn=${encodeURIComponent(arn)}`)
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const headers = await signRequest(
    { method: 'GET', url, headers: {}, body: undefined },
    { service: 'lambda', region: REGION, credentials, date: systemClock.now() },
  )
  const answer: Layer = JSON.parse(await (await fetch(url, { headers })).text())
  if (answer.Content === undefined) return ''
  const download = await fetch(answer.Content.Location)
  if (!download.ok) return ''
  const bytes = await download.arrayBuffer()
  const text = await (await JSZip.loadAsync(bytes)).file('blueprint-config.json')?.async('string')
  const asked: string = JSON.parse(text ?? '{}').steps['1'].url
  return asked.replace(base, '')
}

/** The calls of an emulator that change something, in their order. */
export function changesOf(calls: readonly ServedCall[]): string[] {
  return calls
    .filter(({ operation }) => !/^(?:Get|List|Head|Describe)/.test(operation))
    .map(({ operation }) => operation)
}

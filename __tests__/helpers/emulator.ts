import JSZip from 'jszip'
import { signRequest } from '../../lib/aws/sign-request.js'
import { systemClock } from '../../lib/core/clock.js'
import type { EmulatorOptions } from '../../lib/emulator/options.js'
import { type Emulator, startEmulator } from '../../lib/emulator/server.js'
import { blueprintText } from './cli-blueprint.js'

/** An answer of the emulator, its body read as JSON. */
export interface EmulatorAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: AnswerBody
}

/** What answers hold, each by its operation: what a test reads, the answer must have. */
export interface AnswerBody {
  readonly Message: string
  readonly Canary: ShownCanary
  readonly Canaries: readonly ShownCanary[]
  readonly CanaryRuns: readonly ShownRun[]
  readonly CanariesLastRun: readonly { readonly CanaryName: string; readonly LastRun: ShownRun }[]
  readonly RuntimeVersions: readonly { readonly VersionName: string; readonly DeprecationDate?: number }[]
  readonly DryRunConfig: { readonly DryRunId: string }
  readonly Tags: Readonly<Record<string, string>>
  readonly NextToken?: string
}

export interface ShownCanary {
  readonly KmsKeyArn?: string
  readonly Id: string
  readonly Name: string
  readonly Code: { readonly SourceLocationArn: string }
  readonly Status: { readonly State: string; readonly StateReason?: string; readonly StateReasonCode?: string }
  readonly RuntimeVersion: string
  readonly Schedule: { readonly Expression: string }
  readonly RunConfig: { readonly TimeoutInSeconds: number; readonly MemoryInMB: number }
  readonly Timeline: object
  readonly Tags: Readonly<Record<string, string>>
  readonly DryRunConfig?: { readonly DryRunId: string; readonly LastDryRunExecutionStatus: string }
}

export interface ShownRun {
  readonly Id: string
  readonly ScheduledRunId: string
  readonly RetryAttempt?: number
  readonly Status: {
    readonly State: string
    readonly StateReason: string
    readonly StateReasonCode: string
    readonly TestResult?: string
  }
  readonly Timeline: { readonly Started: number; readonly Completed?: number }
  readonly ArtifactS3Location?: string
  readonly DryRunConfig?: { readonly DryRunId: string }
}

/** A running emulator with a signer of raw requests. Ends with its scope. */
export interface TestEmulator extends Emulator, AsyncDisposable {
  /** Sends a signed request to Synthetics; a value as its JSON body, a text as it is. */
  call(method: string, path: string, body?: unknown): Promise<EmulatorAnswer>
  /** Asks for the canary until it is in that state. */
  until(name: string, state: string): Promise<ShownCanary>
  /** Asks for the runs until one of them has ended; the newest first. */
  runs(name: string, request?: object): Promise<readonly ShownRun[]>
}

export const ACCOUNT = '123456789012'
export const REGION = 'eu-west-1'

/** So short that no test waits, and long enough that a state is seen. */
const QUICK = { createMs: 5, updateMs: 5, startMs: 5, stopMs: 5, deleteMs: 5, dryRunMs: 5 }

export async function emulator(given: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const clock = given.clock ?? systemClock
  const started = await startEmulator({
    port: 0,
    account: ACCOUNT,
    clock,
    log: () => {},
    env: {},
    tool: { name: 'canary-preflight', version: '0.0.0' },
    ...given,
    delays: { ...QUICK, ...given.delays },
  })
  const call: TestEmulator['call'] = async (method, path, body) => {
    const url = new URL(started.url + path)
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const headers: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' }
    const credentials = given.credentials ?? { accessKeyId: 'test', secretAccessKey: 'test' }
    const signed = await signRequest(
      { method, url, headers, body: text },
      { service: 'synthetics', region: REGION, credentials, date: clock.now() },
    )
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...signed },
      ...(text === undefined ? {} : { body: text }),
    })
    const answered = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: answered === '' ? undefined : JSON.parse(answered),
    }
  }
  const until: TestEmulator['until'] = async (name, state) => {
    const { body } = await eventually(
      () => call('GET', `/canary/${name}`),
      ({ status, body: answer }) => status === 200 && answer.Canary.Status.State === state,
    )
    return body.Canary
  }
  return {
    ...started,
    call,
    until,
    runs: async (name, request = {}) => {
      const { body } = await eventually(
        () => call('POST', `/canary/${name}/runs`, request),
        ({ status, body: answer }) => status === 200 && answer.CanaryRuns.some((run) => run.Status.State !== 'RUNNING'),
      )
      return body.CanaryRuns
    },
    [Symbol.asyncDispose]: started.close,
  }
}

/** Asks again at once until the answer is right: the server's own delays set the pace. */
export async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const endMs = performance.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (performance.now() > endMs) throw new Error(`still not so: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Base64 of a zip with these files. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<string> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return await zip.generateAsync({ type: 'base64' })
}

/** Base64 of the code of a canary that requests each URL and wants a 200. */
export async function codeFor(urls: readonly string[], root: object = {}, step: object = {}): Promise<string> {
  return await zipOf({ 'blueprint-config.json': blueprintText(urls, root, step) })
}

/** The body of a CreateCanary request. */
export function canaryRequest(zipFile: string, given: object = {}): Record<string, unknown> {
  return {
    Name: 'checkout-api',
    Code: { ZipFile: zipFile, BlueprintTypes: ['multi-checks'] },
    ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
    ExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/canary-exec`,
    Schedule: { Expression: 'rate(5 minutes)' },
    RuntimeVersion: 'syn-nodejs-5.2',
    ...given,
  }
}

/** Creates a canary and waits until it is READY. */
export async function readyCanary(server: TestEmulator, zipFile: string, given: object = {}): Promise<void> {
  const { status, body } = await server.call('POST', '/canary', canaryRequest(zipFile, given))
  if (status !== 200) throw new Error(JSON.stringify(body))
  await server.until(body.Canary.Name, 'READY')
}

/** Dry-runs changes of a canary; the id, and the run once it has ended. */
export async function dryRun(
  server: TestEmulator,
  name: string,
  changes: object,
): Promise<{ readonly id: string; readonly run: ShownRun }> {
  const { body } = await server.call('POST', `/canary/${name}/dry-run/start`, changes)
  const id = body.DryRunConfig.DryRunId
  const [run] = await server.runs(name, { DryRunId: id, RunType: 'DRY_RUN' })
  if (run === undefined) throw new Error('the dry run has no run')
  return { id, run }
}

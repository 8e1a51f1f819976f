import {
  DeleteCanaryCommand,
  DescribeRuntimeVersionsCommand,
  StartCanaryCommand,
  StopCanaryCommand,
  SyntheticsClient,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-synthetics'
import { AppError } from '../core/app-error.ts'
import { quoted } from '../core/visible.ts'
import { isJsonAnswer } from './attempt.ts'
import { type AwsCaller, awsCaller, type CallerOptions } from './aws-caller.ts'
import type { CallKind } from './aws-retry.ts'
import type { SyntheticsApi } from './synthetics-api.ts'
import {
  CreateCanaryCommand,
  GetCanaryCommand,
  GetCanaryRunsCommand,
  StartCanaryDryRunCommand,
  UpdateCanaryCommand,
} from './synthetics-commands.ts'
import type { AwsCall } from './synthetics-error.ts'
import type { CanaryRun } from './synthetics-types.ts'

/** CloudWatch Synthetics of one region. See SyntheticsApi for what it rejects with and what it tries again. */
export function createSyntheticsApi(options: CallerOptions): SyntheticsApi {
  const call = awsCaller(options, { isOurs: isJsonAnswer, clientFrom: (config) => new SyntheticsClient(config) })
  const of = (operation: string, subject: string, kind: CallKind): AwsCall => ({
    operation,
    subject: `${subject} in ${options.region}`,
    kind,
    actions: [`synthetics:${operation}`, ...(PASS_A_ROLE.has(operation) ? ['iam:PassRole'] : [])],
  })
  const read = (operation: string, name: string): AwsCall => of(operation, `the canary ${quoted(name, 255)}`, 'read')
  const change = (operation: string, name: string): AwsCall =>
    of(operation, `the canary ${quoted(name, 255)}`, 'change')
  const changeTags = (operation: string, arn: string): AwsCall => of(operation, quoted(arn, 2048), 'change')

  return {
    async getCanary(Name, { dryRunId: DryRunId }, signal) {
      const about = read('GetCanary', Name)
      try {
        const { Canary } = await call(about, (client) => client.send(new GetCanaryCommand({ Name, DryRunId })), signal)
        // Never undefined for an answer that is not understood: a deploy would create the canary.
        return Canary ?? incomplete(about, 'Canary')
      } catch (error) {
        if (error instanceof AppError && error.code === 'CANARY_NOT_FOUND') return undefined
        throw error
      }
    },
    async createCanary(input, signal) {
      const about = change('CreateCanary', input.Name)
      const { Canary } = await call(about, (client) => client.send(new CreateCanaryCommand(input)), signal)
      return Canary ?? incomplete(about, 'Canary')
    },
    async updateCanary(Name, input, signal) {
      const about = change('UpdateCanary', Name)
      await call(about, (client) => client.send(new UpdateCanaryCommand({ Name, ...input })), signal)
    },
    async startCanaryDryRun(Name, input, signal) {
      const about = change('StartCanaryDryRun', Name)
      const send = (client: SyntheticsClient) => client.send(new StartCanaryDryRunCommand({ Name, ...input }))
      const { DryRunConfig } = await call(about, send, signal)
      return DryRunConfig?.DryRunId ?? incomplete(about, 'DryRunId')
    },
    getCanaryRuns: (name, options, signal) =>
      runsOf({ name, ...options }, { call, about: read('GetCanaryRuns', name), signal }),
    async runtimeVersions(signal) {
      const about = of('DescribeRuntimeVersions', 'the runtimes', 'read')
      const versions: { name: string; deprecatedOn?: Date }[] = []
      let NextToken: string | undefined
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const command = new DescribeRuntimeVersionsCommand({
          MaxResults: 100,
          ...(NextToken === undefined ? {} : { NextToken }),
        })
        // One page names the next.
        const answer = await call(about, (client) => client.send(command), signal)
        for (const { VersionName: name, DeprecationDate: deprecatedOn } of answer.RuntimeVersions ?? []) {
          if (name !== undefined) versions.push({ name, ...(deprecatedOn === undefined ? {} : { deprecatedOn }) })
        }
        NextToken = answer.NextToken
        if (NextToken === undefined) break
      }
      return versions
    },
    async startCanary(Name, signal) {
      await call(change('StartCanary', Name), (client) => client.send(new StartCanaryCommand({ Name })), signal)
    },
    async stopCanary(Name, signal) {
      await call(change('StopCanary', Name), (client) => client.send(new StopCanaryCommand({ Name })), signal)
    },
    async deleteCanary(Name, signal) {
      await call(change('DeleteCanary', Name), (client) => client.send(new DeleteCanaryCommand({ Name })), signal)
    },
    async tagResource(ResourceArn, tags, signal) {
      const command = new TagResourceCommand({ ResourceArn, Tags: { ...tags } })
      await call(changeTags('TagResource', ResourceArn), (client) => client.send(command), signal)
    },
    async untagResource(ResourceArn, keys, signal) {
      const command = new UntagResourceCommand({ ResourceArn, TagKeys: [...keys] })
      await call(changeTags('UntagResource', ResourceArn), (client) => client.send(command), signal)
    },
  }
}

/** These hand the execution role on. */
const PASS_A_ROLE: ReadonlySet<string> = new Set(['CreateCanary', 'UpdateCanary', 'StartCanaryDryRun'])

const MOST_RUNS = 100
/** Of 100 runtimes each. */
const MOST_PAGES = 10

async function runsOf(
  {
    name: Name,
    runType: RunType,
    dryRunId: DryRunId,
  }: { name: string; runType: 'CANARY_RUN' | 'DRY_RUN'; dryRunId?: string },
  { call, about, signal }: { call: AwsCaller<SyntheticsClient>; about: AwsCall; signal: AbortSignal },
): Promise<CanaryRun[]> {
  const runs: CanaryRun[] = []
  const seen = new Set<string>()
  let NextToken: string | undefined
  do {
    const command = new GetCanaryRunsCommand({ Name, RunType, DryRunId, MaxResults: MOST_RUNS, NextToken })
    // One page names the next.
    const page = await call(about, (client) => client.send(command), signal)
    runs.push(...page.CanaryRuns.filter((run) => isOfDryRun(run, DryRunId)))
    NextToken = page.NextToken
    // A token that comes again would lead in a circle.
    if (NextToken !== undefined && seen.has(NextToken)) break
    seen.add(NextToken ?? '')
  } while (NextToken !== undefined && runs.length < MOST_RUNS)
  return runs.sort((a, b) => startedMs(b) - startedMs(a)).slice(0, MOST_RUNS)
}

/** A service that does not know the filter must not pass off another dry run as this one. */
function isOfDryRun({ DryRunConfig }: CanaryRun, dryRunId: string | undefined): boolean {
  return dryRunId === undefined || DryRunConfig?.DryRunId === undefined || DryRunConfig.DryRunId === dryRunId
}

/** A run without a start has not begun: the newest of all. */
function startedMs({ Timeline }: CanaryRun): number {
  return Timeline?.Started?.getTime() ?? Number.MAX_SAFE_INTEGER
}

function incomplete({ operation, subject, kind }: AwsCall, member: string): never {
  throw new AppError(
    kind === 'change' ? 'AWS_ANSWER_LOST' : 'AWS_REQUEST_FAILED',
    `${operation} of ${subject} was answered without "${member}".`,
    { hint: 'Check AWS_ENDPOINT_URL_SYNTHETICS and AWS_ENDPOINT_URL: does another server answer in place of AWS?' },
  )
}

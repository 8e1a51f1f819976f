import {
  type ServiceInputTypes,
  type ServiceOutputTypes,
  StartCanaryCommand,
  type SyntheticsClientResolvedConfig,
  SyntheticsServiceException,
} from '@aws-sdk/client-synthetics'
import { getEndpointPlugin } from '@smithy/middleware-endpoint'
import { getSerdePlugin } from '@smithy/middleware-serde'
import { Command } from '@smithy/smithy-client'
import { canaryFrom, canaryRunsFrom, dryRunConfig, isMembers, type Members, textOf } from './synthetics-answers.ts'
import type {
  Canary,
  CanaryConfiguration,
  CanaryRun,
  CreateCanaryInput,
  UpdateCanaryInput,
} from './synthetics-types.ts'

/** The operations that the installed client lacks, or whose members it drops (`Code.BlueprintTypes`, `DryRunId`, `DryRunConfig`,
 *  `RunType`), as commands on its pipeline: endpoint, signature, retries and user agent stay the SDK's. API reference, version
 *  2017-10-11. To be deleted when a client that knows them can be installed: docs/decisions/0077. */

interface Named {
  readonly Name: string
}

/** Members are written as they are given; what is undefined is left out. */
export const CreateCanaryCommand = command<CreateCanaryInput, { readonly Canary: Canary | undefined }>({
  operation: 'CreateCanary',
  request: (input) => ({ method: 'POST', path: '/canary', members: input }),
  answer: (members) => ({ Canary: canaryFrom(members['Canary']) }),
})

/** `{}` and an empty body are the same answer. */
export const UpdateCanaryCommand = command<Named & UpdateCanaryInput, object>({
  operation: 'UpdateCanary',
  request: ({ Name, ...members }) => ({ method: 'PATCH', path: `/canary/${label(Name)}`, members }),
  answer: () => ({}),
})

/** The answer comes before anything was prepared. */
export const StartCanaryDryRunCommand = command<Named & CanaryConfiguration, ReturnType<typeof dryRunConfig>>({
  operation: 'StartCanaryDryRun',
  request: ({ Name, ...members }) => ({ method: 'POST', path: `/canary/${label(Name)}/dry-run/start`, members }),
  answer: dryRunConfig,
})

export const GetCanaryCommand = command<
  Named & { readonly DryRunId?: string | undefined },
  { readonly Canary: Canary | undefined }
>({
  operation: 'GetCanary',
  request: ({ Name, DryRunId }) => ({
    method: 'GET',
    path: `/canary/${label(Name)}`,
    query: DryRunId === undefined ? {} : { dryRunId: DryRunId },
  }),
  answer: (members) => ({ Canary: canaryFrom(members['Canary']) }),
})

interface CanaryRunsPage {
  readonly CanaryRuns: readonly CanaryRun[]
  readonly NextToken: string | undefined
}

export const GetCanaryRunsCommand = command<
  Named & {
    readonly RunType?: 'CANARY_RUN' | 'DRY_RUN'
    readonly DryRunId?: string | undefined
    readonly MaxResults?: number
    readonly NextToken?: string | undefined
  },
  CanaryRunsPage
>({
  operation: 'GetCanaryRuns',
  request: ({ Name, ...members }) => ({ method: 'POST', path: `/canary/${label(Name)}/runs`, members }),
  answer: (members) => ({
    CanaryRuns: canaryRunsFrom(members['CanaryRuns']),
    NextToken: textOf(members, 'NextToken'),
  }),
})

interface Operation<Input, Output> {
  readonly operation: string
  readonly request: (input: Input) => {
    readonly method: string
    readonly path: string
    readonly query?: Record<string, string>
    /** Of the body; undefined sends none. */
    readonly members?: object
  }
  readonly answer: (members: Members) => Output
}

/** What the SDK answers beside the members. */
interface Metadata {
  readonly $metadata: { httpStatusCode?: number; requestId?: string }
}

interface SdkResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The part of the client's configuration that a serializer is handed. */
interface SerdeContext {
  endpoint(): Promise<{ protocol: string; hostname: string; port?: number; path: string }>
  streamCollector(stream: unknown): Promise<Uint8Array>
}

function command<Input extends object, Output extends object>({
  operation,
  request,
  answer,
}: Operation<Input, Output>) {
  const serialize = async (input: Input, context: SerdeContext) => {
    const { protocol, hostname, port, path: base } = await context.endpoint()
    const { method, path, query = {}, members } = request(input)
    return {
      protocol,
      hostname,
      ...(port === undefined ? {} : { port }),
      method,
      path: `${base.replace(/\/$/, '')}${path}`,
      query,
      headers: members === undefined ? {} : { 'content-type': 'application/json' },
      body: members === undefined ? undefined : JSON.stringify(withZipAsText(members)),
    }
  }
  const deserialize = async (response: SdkResponse, context: SerdeContext): Promise<Output & Metadata> => {
    const members = parsed(await context.streamCollector(response.body))
    const { statusCode: httpStatusCode, headers } = response
    const requestId = headers['x-amzn-requestid']
    const $metadata = { httpStatusCode, ...(requestId === undefined ? {} : { requestId }) }
    if (httpStatusCode >= 300) throw exception(members, { headers, $metadata })
    return { ...answer(members), $metadata }
  }
  return Command.classBuilder<
    Input,
    Output & Metadata,
    SyntheticsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
    .ep(StartCanaryCommand.getEndpointParameterInstructions())
    .m((own, _stack, config) => [
      getSerdePlugin(config, serialize, deserialize),
      getEndpointPlugin(config, own.getEndpointParameterInstructions()),
    ])
    .s('Synthetics', operation, {})
    .n('SyntheticsClient', `${operation}Command`)
    .ser(serialize)
    .de(deserialize)
    .build()
}

function label(text: string): string {
  return encodeURIComponent(text)
}

/** Blobs are base64 in JSON. */
function withZipAsText(members: object): object {
  const code = 'Code' in members && isMembers(members.Code) ? members.Code : undefined
  const zip = code?.['ZipFile']
  return zip instanceof Uint8Array
    ? { ...members, Code: { ...code, ZipFile: Buffer.from(zip).toString('base64') } }
    : members
}

function parsed(body: Uint8Array): Members {
  if (body.length === 0) return {}
  const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
  return isMembers(value) ? value : {}
}

/** The code is in the header, or in the body under one of two names; some front ends put a name space before it and an address
 *  behind it. Modelled errors have `Message`, the others `message`. */
function exception(
  members: Members,
  { headers, $metadata }: { headers: Readonly<Record<string, string>> } & Metadata,
): SyntheticsServiceException {
  const code = headers['x-amzn-errortype'] ?? textOf(members, '__type') ?? textOf(members, 'code') ?? ''
  const name = code.split(':')[0]?.split('#').at(-1)?.trim() || 'UnknownError'
  const message = textOf(members, 'Message') ?? textOf(members, 'message') ?? ''
  const $fault = ($metadata.httpStatusCode ?? 0) >= 500 ? 'server' : 'client'
  return new SyntheticsServiceException({ name, message, $fault, $metadata })
}

import { randomUUID } from 'node:crypto'
import { errorAnswer } from '../error-answer.ts'
import type { Service, WireAnswer, WireRequest } from '../service.ts'
import type { CredentialBook } from './credential-book.ts'
import { type Deny, denialOf } from './denial.ts'
import type { SecretStore, SecretVersion, StoredSecret } from './secret-store.ts'

interface SecretsContext {
  readonly secrets: SecretStore
  readonly credentials: CredentialBook
  readonly deny?: Deny | undefined
}

/** The texts of a request's body; other members are not looked at. */
type Input = Readonly<Record<string, string>>

type Operation = (context: SecretsContext, request: WireRequest, input: Input) => WireAnswer

/** GetSecretValue, and what is needed to have something to get. Secrets are texts. */
export function createSecretsManager(context: SecretsContext): Service {
  return (request) => {
    const target = request.headers['x-amz-target'] ?? ''
    const operation = OPERATIONS.get(target)
    if (operation === undefined) {
      const known = [...OPERATIONS.keys()].map((name) => name.split('.').at(-1)).join(', ')
      return refused(
        request,
        'UnknownOperationException',
        `The emulator has no ${target || 'operation'}, but ${known}.`,
      )
    }
    const input = inputOf(request.body)
    if (input === undefined) return refused(request, 'SerializationException', 'The body is no JSON object.')
    if (input['SecretBinary'] !== undefined) {
      return refused(request, 'InvalidParameterException', 'The emulator keeps secrets as text: use SecretString.')
    }
    return operation(context, request, input)
  }
}

const getSecretValue: Operation = (context, request, input) =>
  withSecret(context, request, { input, action: 'GetSecretValue' }, (secret) => {
    const { VersionId: versionId, VersionStage: stage = versionId === undefined ? 'AWSCURRENT' : undefined } = input
    const version = secret.versions.find(
      (one) =>
        (versionId === undefined || one.versionId === versionId) &&
        (stage === undefined || stagesOf(secret, one).includes(stage)),
    )
    if (version === undefined) {
      const what = versionId === undefined ? `staging label: ${stage}` : `VersionId: ${versionId}`
      const message = `Secrets Manager can't find the specified secret value for ${what}`
      return refused(request, 'ResourceNotFoundException', message)
    }
    return answered({
      ...idOf(context, request, secret),
      VersionId: version.versionId,
      SecretString: version.text,
      VersionStages: stagesOf(secret, version),
      CreatedDate: epochS(version.createdAt),
    })
  })

const createSecret: Operation = (context, request, input) => {
  const { Name: name = '', SecretString: text, ClientRequestToken: token = randomUUID() } = input
  if (!/^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(name)) {
    const message =
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!'
    return refused(request, 'ValidationException', message)
  }
  const denied = denialOf(context, request, {
    action: 'secretsmanager:CreateSecret',
    resource: context.secrets.arnOf(name, request.scope.region),
  })
  if (denied !== undefined) return refused(request, 'AccessDeniedException', denied)
  const there = context.secrets.get(name)
  // The same token and text again is a client's retry.
  if (there !== undefined && !there.versions.some((one) => one.versionId === token && one.text === text)) {
    const message = `The operation failed because the secret ${name} already exists.`
    return refused(request, 'ResourceExistsException', message)
  }
  const secret = there ?? context.secrets.put(name, text, token)
  return answered({ ...idOf(context, request, secret), ...(text === undefined ? {} : { VersionId: token }) })
}

const putSecretValue: Operation = (context, request, input) =>
  withSecret(context, request, { input, action: 'PutSecretValue' }, (secret) => {
    const { SecretString: text, ClientRequestToken: token = randomUUID() } = input
    if (text === undefined) return refused(request, 'InvalidRequestException', 'You must provide SecretString.')
    const there = secret.versions.find((one) => one.versionId === token)
    if (there !== undefined && there.text !== text) {
      const message = `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${secret.name}.`
      return refused(request, 'ResourceExistsException', message)
    }
    const kept = there === undefined ? context.secrets.put(secret.name, text, token) : secret
    const version = kept.versions.find((one) => one.versionId === token)
    return answered({
      ...idOf(context, request, secret),
      VersionId: token,
      VersionStages: version === undefined ? [] : stagesOf(kept, version),
    })
  })

const describeSecret: Operation = (context, request, input) =>
  withSecret(context, request, { input, action: 'DescribeSecret' }, (secret) =>
    answered({
      ...idOf(context, request, secret),
      CreatedDate: epochS(secret.createdAt),
      LastChangedDate: epochS(secret.versions.at(-1)?.createdAt ?? secret.createdAt),
      VersionIdsToStages: Object.fromEntries(
        secret.versions
          .map((version) => [version.versionId, stagesOf(secret, version)] as const)
          .filter(([, stages]) => stages.length > 0),
      ),
    }),
  )

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['secretsmanager.GetSecretValue', getSecretValue],
  ['secretsmanager.CreateSecret', createSecret],
  ['secretsmanager.PutSecretValue', putSecretValue],
  ['secretsmanager.DescribeSecret', describeSecret],
])

function withSecret(
  context: SecretsContext,
  request: WireRequest,
  { input, action }: { readonly input: Input; readonly action: string },
  answer: (secret: StoredSecret) => WireAnswer,
): WireAnswer {
  const { SecretId: id = '' } = input
  if (id === '' || id.length > 2048) {
    return refused(request, 'InvalidParameterException', 'SecretId must have 1 to 2048 characters.')
  }
  const secret = context.secrets.get(id)
  const name = secret?.name ?? id
  const resource = name.startsWith('arn:') ? name : context.secrets.arnOf(name, request.scope.region)
  const denied = denialOf(context, request, { action: `secretsmanager:${action}`, resource })
  if (denied !== undefined) return refused(request, 'AccessDeniedException', denied)
  if (secret !== undefined) return answer(secret)
  return refused(request, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
}

/** The newest version is current, the one before it previous. */
function stagesOf({ versions }: StoredSecret, version: SecretVersion): readonly string[] {
  const age = versions.length - 1 - versions.indexOf(version)
  return age === 0 ? ['AWSCURRENT'] : age === 1 ? ['AWSPREVIOUS'] : []
}

function idOf({ secrets }: SecretsContext, { scope }: WireRequest, { name }: StoredSecret) {
  return { ARN: secrets.arnOf(name, scope.region), Name: name }
}

function epochS(date: Date): number {
  return date.getTime() / 1000
}

function inputOf(body: Buffer): Input | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'))
  } catch {
    // The caller answers as AWS does to what it cannot read.
    return undefined
  }
}

function answered(output: Readonly<Record<string, unknown>>): WireAnswer {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(output) }
}

function refused({ requestId }: WireRequest, code: string, message: string): WireAnswer {
  return errorAnswer({ service: 'secretsmanager', status: 400, code, message, requestId })
}

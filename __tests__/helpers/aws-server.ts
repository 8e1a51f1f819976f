import type { ServerResponse } from 'node:http'
import { type HttpServer, httpServer, type RecordedRequest } from './http-server.js'
import { verifySignature } from './sigv4-verifier.js'

export const CALLER = { accessKeyId: 'AKIDCALLER', secretAccessKey: 'caller/secret+key' }
export const ROLE = {
  accessKeyId: 'ASIAROLE',
  secretAccessKey: 'role/secret+key/of/this/test',
  sessionToken: 'role-session-token//+==',
}

/** An error as AWS names it. */
export interface AwsFault {
  readonly status: number
  readonly code: string
  readonly message: string
}

export interface AwsServerOptions {
  /** By name or ARN: text, bytes, or what goes wrong. */
  readonly secrets?: Readonly<Record<string, string | Uint8Array | AwsFault>>
  readonly role?: AwsFault
  readonly sessionSeconds?: number
  readonly onRequest?: (request: RecordedRequest) => Promise<void> | void
}

/** STS and Secrets Manager on loopback. Both refuse what is not signed by the caller. */
export async function awsServer(options: AwsServerOptions = {}): Promise<HttpServer> {
  return await httpServer((request, response) => {
    void Promise.resolve(options.onRequest?.(request)).then(() => answer(request, response, options))
  })
}

function answer(request: RecordedRequest, response: ServerResponse, options: AwsServerOptions): void {
  const { isValid, accessKeyId } = verifySignature({ ...request, target: request.path }, CALLER.secretAccessKey)
  const isJson = request.headers['x-amz-target'] !== undefined
  if (!isValid || accessKeyId !== CALLER.accessKeyId) {
    fault(response, isJson, { status: 403, code: 'SignatureDoesNotMatch', message: 'The signature is wrong.' })
  } else if (isJson) secretAnswer(request, response, options)
  else if (options.role !== undefined) fault(response, false, options.role)
  else roleAnswer(response, options)
}

function roleAnswer(response: ServerResponse, options: AwsServerOptions): void {
  const ends = new Date(Date.now() + (options.sessionSeconds ?? 900) * 1000).toISOString()
  response.writeHead(200, { 'content-type': 'text/xml' })
  response.end(
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>${ROLE.accessKeyId}</AccessKeyId><SecretAccessKey>${ROLE.secretAccessKey}</SecretAccessKey><SessionToken>${ROLE.sessionToken}</SessionToken><Expiration>${ends}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  )
}

function secretAnswer(request: RecordedRequest, response: ServerResponse, options: AwsServerOptions): void {
  const { SecretId: id }: { SecretId: string } = JSON.parse(request.body)
  const secret = options.secrets?.[id]
  if (secret === undefined) {
    const message = "Secrets Manager can't find the specified secret."
    fault(response, true, { status: 400, code: 'ResourceNotFoundException', message })
    return
  }
  if (typeof secret !== 'string' && 'code' in secret) {
    fault(response, true, secret)
    return
  }
  const value =
    typeof secret === 'string' ? { SecretString: secret } : { SecretBinary: Buffer.from(secret).toString('base64') }
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
  response.end(JSON.stringify({ Name: id, VersionId: 'a'.repeat(32), ...value }))
}

function fault(response: ServerResponse, isJson: boolean, { status, code, message }: AwsFault): void {
  response.writeHead(status, { 'content-type': isJson ? 'application/x-amz-json-1.1' : 'text/xml' })
  response.end(
    isJson
      ? JSON.stringify({ __type: code, message })
      : `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  )
}

/** The variables by which an AWS client finds the servers above, and nothing else of the machine. */
export function awsVariables(url: string, given: Record<string, string> = {}): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_STS: url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    AWS_ACCESS_KEY_ID: CALLER.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CALLER.secretAccessKey,
    AWS_REGION: 'eu-west-1',
    ...given,
  }
}

/** Sets variables of this process, without those of AWS it had, until the end of the scope. */
export function withEnvironment(variables: Readonly<Record<string, string>>): Disposable {
  const before = { ...process.env }
  const none = {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
  for (const name of Object.keys(process.env)) if (/^AWS_/.test(name)) delete process.env[name]
  Object.assign(process.env, none, variables)
  return {
    [Symbol.dispose]() {
      for (const name of Object.keys({ ...none, ...variables })) delete process.env[name]
      Object.assign(process.env, before)
    },
  }
}

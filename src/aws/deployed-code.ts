import { createHash } from 'node:crypto'
import { GetLayerVersionByArnCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { AppError } from '../core/app-error.ts'
import { quoted } from '../core/visible.ts'
import { ForeignAnswer, isJsonAnswer, oneAttempt } from './attempt.ts'
import { awsCaller, type CallerOptions, REQUEST_TIMEOUT_MS } from './aws-caller.ts'
import { awsErrorName } from './aws-error.ts'
import { awsRetry, withRetries } from './aws-retry.ts'
import type { SendToAws } from './request-handler.ts'
import type { DeployedCode } from './synthetics-api.ts'
import { type AwsCall, awsCallError } from './synthetics-error.ts'

/** The layers that canaries keep their code in. */
export function createDeployedCode(options: CallerOptions): DeployedCode {
  const { region, clean, clock, random, requestTimeoutMs: timeoutMs = REQUEST_TIMEOUT_MS } = options
  const call = awsCaller(options, {
    isOurs: isJsonAnswer,
    explain: noSuchLayer,
    clientFrom: (config) => new LambdaClient(config),
  })
  const send = oneAttempt(options.send, {
    timeoutMs,
    clean,
    isOurs: ({ status }) => status === 200,
    maxBytes: MOST_BYTES,
  })

  return {
    async layerArchive(layerVersionArn, signal) {
      const about: AwsCall = {
        operation: 'GetLayerVersionByArn',
        subject: `${quoted(layerVersionArn, 255)} in ${region}`,
        kind: 'read',
        actions: ['lambda:GetLayerVersion'],
      }
      const command = new GetLayerVersionByArnCommand({ Arn: layerVersionArn })
      const { Content } = await call(about, (client) => client.send(command), signal)
      const url = downloadUrl(Content?.Location, about)
      try {
        const strategy = awsRetry({ kind: 'read', clock, random, signal })
        const archive = await withRetries(strategy, () => downloaded(url, { send, signal }))
        if (Content?.CodeSha256 !== undefined) assertHash(archive, { sha256: Content.CodeSha256, about })
        return archive
      } catch (error) {
        throw signal.aborted ? signal.reason : downloadError(error, about)
      }
    },
  }
}

function noSuchLayer(error: unknown, { operation, subject }: AwsCall): AppError | undefined {
  if (awsErrorName(error) !== 'ResourceNotFoundException') return undefined
  return new AppError('AWS_REQUEST_FAILED', `${operation} of ${subject} failed: there is no such layer version.`, {
    hint: 'Somebody deleted the layer that the canary keeps its code in: deploy the code anew.',
    cause: error,
  })
}

/** Larger than any zip of a canary: the API takes 10,000,000 bytes. */
const MOST_BYTES = 10_485_760

/** The link is signed, so that it needs no credentials, and must be given to nobody. */
async function downloaded(
  url: URL,
  { send, signal }: { readonly send: SendToAws; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const { body } = await send({ method: 'GET', url, headers: [], body: undefined }, signal)
  return body
}

function downloadUrl(location: string | undefined, about: AwsCall): URL {
  const url = location !== undefined && URL.canParse(location) ? new URL(location) : undefined
  const isLocal = url?.protocol === 'http:' && LOCAL.test(url.hostname)
  if (url !== undefined && (url.protocol === 'https:' || isLocal)) return url
  throw new AppError('AWS_REQUEST_FAILED', `${about.operation} of ${about.subject} gave no https link to the code.`, {
    hint: 'Check AWS_ENDPOINT_URL_LAMBDA and AWS_ENDPOINT_URL: does another server answer in place of AWS?',
  })
}

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

function assertHash(
  archive: Uint8Array,
  { sha256, about }: { readonly sha256: string; readonly about: AwsCall },
): void {
  if (createHash('sha256').update(archive).digest('base64') === sha256) return
  throw new AppError('AWS_REQUEST_FAILED', `The code behind ${about.subject} is not what its SHA-256 says.`, {
    hint: 'The download was changed or cut off on the way. Run again, and look at the proxy.',
  })
}

/** Without what was answered: an error of S3 may repeat parts of the link. */
function downloadError(error: unknown, about: AwsCall): AppError {
  if (!(error instanceof ForeignAnswer)) return awsCallError(error, { ...about, operation: 'The download of the code' })
  return new AppError(
    'AWS_REQUEST_FAILED',
    `The download of the code of ${about.subject} was answered with HTTP ${error.status}.`,
    { hint: 'The link that Lambda gave is good for ten minutes; run again.', cause: error },
  )
}

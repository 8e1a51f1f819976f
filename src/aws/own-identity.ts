import { STSClient } from '@aws-sdk/client-sts'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { quoted } from '../core/visible.ts'
import { accessDenied, isAccessDenied } from './access-denied.ts'
import { NoAnswer, oneAttempt } from './attempt.ts'
import { REQUEST_TIMEOUT_MS } from './aws-caller.ts'
import { commonAwsError } from './aws-error.ts'
import type { SdkCredentials } from './credentials.ts'
import { requestHandler, type SendToAws } from './request-handler.ts'

/** Who we are for AWS, and where. */
export interface OwnIdentity {
  readonly region: string
  /** By the SDK's standard chain; asked for again shortly before their end. What is secret in them was learned. */
  readonly credentials: () => Promise<SdkCredentials>
}

/** The identity of this process. `region` comes before AWS_REGION, AWS_DEFAULT_REGION and the profile. Throws AWS_REGION_MISSING;
 *  credentials are looked for when they are first needed. */
export async function ownIdentity({
  region: given,
  env,
  send,
  learn,
  clean,
  signal,
}: {
  readonly region: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly send: SendToAws
  readonly learn: (secret: string) => string
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string
  readonly signal: AbortSignal
}): Promise<OwnIdentity> {
  const named = [given, env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find((one) => one !== undefined && one !== '')
  const limited = oneAttempt(send, { timeoutMs: REQUEST_TIMEOUT_MS, clean, isOurs: () => true })
  const client = new STSClient({
    ...(named === undefined ? {} : { region: named }),
    requestHandler: requestHandler(limited, signal),
  })
  return {
    region: checked(named ?? (await regionOfProfile(client))),
    async credentials() {
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = await client.config
        .credentials()
        .catch(explainChain)
      // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
      for (const secret of [secretAccessKey, sessionToken])
        if (secret !== undefined && secret !== accessKeyId) learn(secret)
      return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken === undefined ? {} : { sessionToken }),
        ...(expiration === undefined ? {} : { expiration }),
      }
    },
  }
}

/** What kept the chain from credentials is no answer to the call that needs them. */
function explainChain(error: unknown): never {
  const what = 'credentials could not be obtained'
  if (error instanceof NoAnswer) {
    const { message, hint } = error.reason
    throw new AppError('AWS_REQUEST_FAILED', `${what}: ${message}`, { hint, cause: error })
  }
  throw isAccessDenied(error)
    ? accessDenied(error, { what, actions: ['sts:AssumeRole'] })
    : commonAwsError(error, { what, otherwise: '' })
}

async function regionOfProfile(client: STSClient): Promise<string> {
  try {
    return await client.config.region()
  } catch (error) {
    throw commonAwsError(error, { what: 'A deploy has to know where', otherwise: '' })
  }
}

/** It becomes a part of host names, which no other text may. */
function checked(region: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(region)) return region
  throw new AppError('AWS_REGION_MISSING', `${quoted(region)} is no AWS region.`, {
    hint: `Correct ${optionNamed('aws-region')} or AWS_REGION: eu-west-1, us-east-1.`,
  })
}

import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { awsErrorName, awsMessage, commonAwsError } from './aws-error.ts'
import { requestHandler, type SendToAws } from './request-handler.ts'
import type { AwsCredentials } from './sign-request.ts'

/** Credentials that end; own ones that do not have no end. */
export interface TemporaryCredentials extends AwsCredentials {
  readonly expiresAt: Date | undefined
}

interface Asked {
  readonly region: string
  readonly send: SendToAws
  readonly signal: AbortSignal
}

/** The credentials of this process, by the SDK's standard chain. Throws AWS_CREDENTIALS_MISSING. */
export async function ownCredentials({ region, send, signal }: Asked): Promise<TemporaryCredentials> {
  const client = stsClient({ region, send, signal })
  try {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await client.config.credentials()
    return { accessKeyId, secretAccessKey, sessionToken, expiresAt: expiration }
  } catch (error) {
    throw commonAwsError(error, { what: 'The request cannot be signed', otherwise: '' })
  } finally {
    client.destroy()
  }
}

/** Credentials of a role. Throws AUTH_ROLE_FAILED, or what is wrong with the caller. */
export async function roleCredentials({
  roleArn,
  sessionName,
  ...asked
}: Asked & { readonly roleArn: string; readonly sessionName: string }): Promise<TemporaryCredentials> {
  const client = stsClient(asked)
  try {
    const { Credentials } = await client.send(
      new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: SHORTEST_SESSION_S }),
      { abortSignal: asked.signal },
    )
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {}
    if (AccessKeyId === undefined || SecretAccessKey === undefined) {
      throw new AppError('AUTH_ROLE_FAILED', `STS gave no credentials for the role ${roleArn}.`)
    }
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiresAt: Expiration,
    }
  } catch (error) {
    throw asked.signal.aborted ? asked.signal.reason : roleError(error, roleArn)
  } finally {
    client.destroy()
  }
}

/** The least STS gives (API reference, AssumeRole): a run that takes longer asks again. */
const SHORTEST_SESSION_S = 900

function stsClient({ region, send, signal }: Asked): STSClient {
  return new STSClient({ region, requestHandler: requestHandler(send, signal) })
}

function roleError(error: unknown, roleArn: string): AppError {
  const ownRole = `Or sign with your own credentials: ${optionNamed('assume-role', 'false')}.`
  switch (awsErrorName(error)) {
    case 'AccessDenied':
    case 'AccessDeniedException':
      return new AppError('AUTH_ROLE_FAILED', `The role ${roleArn} cannot be assumed: ${awsMessage(error)}.`, {
        hint: `The caller needs sts:AssumeRole for it, and the trust policy of the role must name the caller; a role that does not exist is refused in the same words. ${ownRole}`,
        cause: error,
      })
    case 'ValidationError':
    case 'MalformedPolicyDocument':
    case 'MalformedPolicyDocumentException':
    case 'PackedPolicyTooLarge':
      return new AppError(
        'AUTH_ROLE_FAILED',
        `STS refuses the request for the role ${roleArn}: ${awsMessage(error)}.`,
        {
          hint: 'Check "roleArn": arn:aws:iam::ACCOUNT:role/NAME.',
          cause: error,
        },
      )
    case 'RegionDisabledException':
      return new AppError('AUTH_ROLE_FAILED', `STS is not enabled in this region: ${awsMessage(error)}.`, {
        hint: `Enable it in the settings of the account, or give another ${optionNamed('aws-region')}.`,
        cause: error,
      })
    default:
      if (error instanceof AppError && error.code === 'AUTH_ROLE_FAILED') return error
      return commonAwsError(error, { what: `The role ${roleArn} cannot be assumed`, otherwise: ownRole })
  }
}

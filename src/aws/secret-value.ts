import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { quoted } from '../core/visible.ts'
import { awsErrorName, awsMessage, commonAwsError } from './aws-error.ts'
import { requestHandler, type SendToAws } from './request-handler.ts'

/** The text of a secret, by its name or ARN. Throws SECRET_NOT_FOUND, SECRET_ACCESS_DENIED, SECRET_INVALID, or what is wrong with
 *  the caller; no message shows the value. */
export async function secretValue({
  name,
  region,
  send,
  signal,
}: {
  readonly name: string
  readonly region: string | undefined
  readonly send: SendToAws
  readonly signal: AbortSignal
}): Promise<string> {
  const client = new SecretsManagerClient({
    ...(region === undefined ? {} : { region }),
    requestHandler: requestHandler(send, signal),
  })
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }), { abortSignal: signal })
    if (SecretString !== undefined) return SecretString
    throw new AppError('SECRET_INVALID', `The secret ${quoted(name)} is binary, so it cannot be put into a text.`, {
      hint: 'AWS does not document binary secrets in blueprints. Store it as text, for example in Base64.',
    })
  } catch (error) {
    throw signal.aborted ? signal.reason : secretError(error, { name, region })
  } finally {
    client.destroy()
  }
}

function secretError(error: unknown, { name, region }: { name: string; region: string | undefined }): AppError {
  const secret = `The secret ${quoted(name)}`
  const said = awsMessage(error)
  switch (awsErrorName(error)) {
    case 'ResourceNotFoundException':
      return new AppError('SECRET_NOT_FOUND', `${secret} does not exist in ${region ?? 'the configured region'}.`, {
        hint: `Check its name, the region (${optionNamed('aws-region')}, AWS_REGION) and the account of the credentials.`,
        cause: error,
      })
    case 'AccessDeniedException':
      if (/\bkms\b/i.test(said)) return notDecrypted(`${secret} may be read, but not decrypted: ${said}.`, error)
      return new AppError('SECRET_ACCESS_DENIED', `${secret} may not be read: ${said}.`, {
        hint: 'Allow secretsmanager:GetSecretValue for it.',
        cause: error,
      })
    case 'DecryptionFailure':
      return notDecrypted(`${secret} cannot be decrypted: ${said}.`, error)
    case 'InvalidRequestException':
      return new AppError('SECRET_NOT_FOUND', `${secret} cannot be read in its present state: ${said}.`, {
        hint: 'It may be scheduled for deletion; restore it, or name another one.',
        cause: error,
      })
    case 'InvalidParameterException':
    case 'ValidationException':
      return new AppError('SECRET_NOT_FOUND', `${secret} has a name that Secrets Manager does not take: ${said}.`, {
        hint: 'Names have letters, digits and /_+=.@- only.',
        cause: error,
      })
    default:
      if (error instanceof AppError && error.code === 'SECRET_INVALID') return error
      return commonAwsError(error, { what: `${secret} cannot be read`, otherwise: '' })
  }
}

function notDecrypted(message: string, cause: unknown): AppError {
  return new AppError('SECRET_ACCESS_DENIED', message, {
    hint: 'Allow kms:Decrypt for the key it is encrypted with, and check that the key is enabled.',
    cause,
  })
}

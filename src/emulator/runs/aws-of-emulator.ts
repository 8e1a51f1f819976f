import type { AwsAccess } from '../../auth/aws-access.ts'
import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { quoted } from '../../core/visible.ts'
import type { CredentialBook } from '../aws-services/credential-book.ts'
import type { SecretStore } from '../aws-services/secret-store.ts'

/** AWS as a canary's run reaches it: secrets and roles of the emulator, never those of the machine's own account. */
export function awsOfEmulator(
  { secrets, credentials }: { readonly secrets: SecretStore; readonly credentials: CredentialBook },
  redactor: Redactor,
): AwsAccess {
  return {
    skewMs: 0,
    credentials: async (roleArn) => {
      const session = credentials.issue({ roleArn, sessionName: 'canary', durationS: 900 })
      redactor.learn(session.secretAccessKey)
      redactor.learn(session.sessionToken)
      return await Promise.resolve(session)
    },
    secret: async (name) => {
      const text = secrets.get(name)?.versions.at(-1)?.text
      if (text === undefined) {
        throw new AppError('SECRET_NOT_FOUND', `The secret ${quoted(name)} does not exist in the emulator.`, {
          hint: `Make it: aws secretsmanager create-secret --endpoint-url URL --name ${name} --secret-string VALUE`,
        })
      }
      return await Promise.resolve(redactor.learn(text))
    },
  }
}

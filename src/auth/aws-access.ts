import type { SendToAws } from '../aws/request-handler.ts'
import type { TemporaryCredentials } from '../aws/role-credentials.ts'
import type { Redactor } from '../core/redactor.ts'
import { secretArn } from '../core/secret-identity.ts'
import { type SharedWork, sharedWork } from '../core/shared-work.ts'
import type { NetworkPolicy } from '../network/policy.ts'

/** How the operator wants AWS to be used. Nothing of it comes from a blueprint. */
export interface AwsSettings {
  /** Of the secrets and of STS; undefined leaves it to the configuration of the machine. */
  readonly region: string | undefined
  /** False signs with the caller's own credentials instead of those of "roleArn". */
  readonly assumeRole: boolean
  /** How CloudTrail names the sessions of this run. */
  readonly sessionName: string
}

/** AWS as the steps of one run use it. Nothing is loaded before the first call. */
export interface AwsAccess {
  /** Credentials to sign with: of the role, or the caller's own. Shared by all steps until shortly before their end. */
  credentials(roleArn: string, stepRegion: string, signal: AbortSignal): Promise<TemporaryCredentials>
  /** The text of a secret, fetched anew at each call. */
  secret(name: string, signal: AbortSignal): Promise<string>
  /** Server time minus local time, in milliseconds, as far as an answer has shown it. */
  skewMs: number
}

/** AWS is reached by the run's network policy but for `--allow-host`, which is about the hosts of blueprints: where AWS is, the
 *  region and AWS_ENDPOINT_URL say. */
export function createAwsAccess({
  network,
  redactor,
  settings,
}: {
  readonly network: NetworkPolicy
  readonly redactor: Redactor
  readonly settings: AwsSettings
}): AwsAccess {
  // Loaded when needed: a run without AWS does not pay for it.
  const send: SendToAws = async (request, signal) => {
    const { sendToAws } = await import('./send-to-aws.ts')
    return await sendToAws(request, { network, redactor, signal })
  }
  const shared = new Map<string, { readonly work: SharedWork<TemporaryCredentials>; usefulUntilMs: number }>()

  async function obtain(roleArn: string, region: string, signal: AbortSignal): Promise<TemporaryCredentials> {
    const { ownCredentials, roleCredentials } = await import('../aws/role-credentials.ts')
    const { sessionName } = settings
    const credentials = settings.assumeRole
      ? await roleCredentials({ roleArn, sessionName, region, send, signal })
      : await ownCredentials({ region, send, signal })
    const { accessKeyId, secretAccessKey, sessionToken } = credentials
    // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
    if (secretAccessKey !== accessKeyId) redactor.learn(secretAccessKey)
    if (sessionToken !== accessKeyId) redactor.learn(sessionToken ?? '')
    return credentials
  }

  return {
    skewMs: 0,
    credentials(roleArn, stepRegion, signal) {
      const region = settings.region ?? stepRegion
      const key = settings.assumeRole ? `${roleArn} ${region}` : ''
      const known = shared.get(key)
      if (known !== undefined && network.clock.monotonicMs() < known.usefulUntilMs) return known.work.join(signal)
      const forget = (): void => {
        if (shared.get(key) === entry) shared.delete(key)
      }
      const entry = {
        work: sharedWork(async (own) => {
          try {
            const credentials = await obtain(roleArn, region, own)
            const leftMs =
              (credentials.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) - network.clock.now().getTime()
            entry.usefulUntilMs = network.clock.monotonicMs() + leftMs - MARGIN_MS
            return credentials
          } catch (error) {
            forget()
            throw error
          }
        }, forget),
        usefulUntilMs: Number.POSITIVE_INFINITY,
      }
      shared.set(key, entry)
      return entry.work.join(signal)
    },
    async secret(name, signal) {
      const { secretValue } = await import('../aws/secret-value.ts')
      return redactor.learn(await secretValue({ name, region: regionOfArn(name) ?? settings.region, send, signal }))
    },
  }
}

/** Credentials this near to their end are not used any more. */
const MARGIN_MS = 60_000

/** Where a secret lives is part of its ARN. */
function regionOfArn(name: string): string | undefined {
  const region = secretArn(name)?.region
  return region !== undefined && /^[a-z]{2,}(?:-[a-z]+)+-\d$/.test(region) ? region : undefined
}

import { createHash, randomUUID } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'

export interface SecretVersion {
  readonly versionId: string
  readonly text: string
  readonly createdAt: Date
}

/** A secret and its versions, the current one last. One without a version has no value yet. */
export interface StoredSecret {
  readonly name: string
  readonly createdAt: Date
  readonly versions: readonly SecretVersion[]
}

/** The secrets of one account. They are the same in every region that is asked. */
export interface SecretStore {
  /** Makes the secret, or gives it a new current version. Without a text the secret has no value yet. */
  put(name: string, text?: string, versionId?: string): StoredSecret
  /** By name, by whole ARN, or by an ARN without its last six characters. */
  get(nameOrArn: string): StoredSecret | undefined
  /** `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-abcdef`; the last six characters follow from the name. */
  arnOf(name: string, region: string): string
  /** What `restore` takes. */
  entries(): Iterable<StoredSecret>
  restore(secrets: Iterable<StoredSecret>): void
}

/** Secrets that last as long as the process. */
export function memorySecrets({ account, clock }: { readonly account: string; readonly clock: Clock }): SecretStore {
  const secrets = new Map<string, StoredSecret>()
  return {
    put(name, text, versionId = randomUUID()) {
      const now = clock.now()
      const { createdAt = now, versions = [] } = secrets.get(name) ?? {}
      const added = text === undefined ? [] : [{ versionId, text, createdAt: now }]
      const secret = { name, createdAt, versions: [...versions, ...added] }
      secrets.set(name, secret)
      return secret
    },
    get(nameOrArn) {
      const arn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:(\d{12}):secret:(.+)$/.exec(nameOrArn)
      if (arn === null) return secrets.get(nameOrArn)
      const [, owner, resource = ''] = arn
      if (owner !== account) return undefined
      const whole = secrets.get(resource.slice(0, -7))
      return whole !== undefined && resource === `${whole.name}-${suffixOf(whole.name)}` ? whole : secrets.get(resource)
    },
    arnOf: (name, region) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${suffixOf(name)}`,
    entries: () => secrets.values(),
    restore(stored) {
      for (const secret of stored) secrets.set(secret.name, secret)
    },
  }
}

/** Six letters and digits, as AWS appends; there they are random. */
function suffixOf(name: string): string {
  return [...createHash('sha256').update(name).digest()]
    .slice(0, 6)
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

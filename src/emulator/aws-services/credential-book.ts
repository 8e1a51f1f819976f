import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'

/** Who signs with a key. */
export interface Caller {
  readonly arn: string
  readonly userId: string
  /** The credentials are those of a role's session. */
  readonly isSession: boolean
}

export interface SessionCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiresAt: Date
  readonly caller: Caller
}

/** The keys that may sign: one that lasts, and those that AssumeRole gave out. */
export interface CredentialBook {
  secretOf(accessKeyId: string):
    | {
        readonly secretAccessKey: string
        readonly sessionToken?: string
        readonly expiresAt?: Date
      }
    | undefined
  callerOf(accessKeyId: string): Caller
  /** New credentials of a role's session. `roleArn` is one. */
  issue(session: {
    readonly roleArn: string
    readonly sessionName: string
    readonly durationS: number
  }): SessionCredentials
}

export function createCredentialBook({
  accessKeyId,
  secretAccessKey,
  account,
  clock,
}: {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly account: string
  readonly clock: Clock
}): CredentialBook {
  const sessions = new Map<string, SessionCredentials>()
  const user: Caller = {
    arn: `arn:aws:iam::${account}:user/emulator`,
    userId: `AIDA${idOf(`user of ${account}`)}`,
    isSession: false,
  }
  return {
    secretOf: (id) => (id === accessKeyId ? { secretAccessKey } : sessions.get(id)),
    callerOf: (id) => sessions.get(id)?.caller ?? user,
    issue({ roleArn, sessionName, durationS }) {
      const now = clock.now().getTime()
      for (const [id, { expiresAt }] of sessions) {
        // Long enough for its owner to be told that it expired.
        if (expiresAt.getTime() + DAY_MS < now) sessions.delete(id)
      }
      const session: SessionCredentials = {
        accessKeyId: `ASIA${idOf(randomBytes(16)).slice(0, 16)}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: randomBytes(96).toString('base64'),
        expiresAt: new Date(now + durationS * 1000),
        caller: {
          arn: sessionArn(roleArn, sessionName),
          userId: `AROA${idOf(roleArn)}:${sessionName}`,
          isSession: true,
        },
      }
      sessions.set(session.accessKeyId, session)
      return session
    },
  }
}

const DAY_MS = 86_400_000

/** `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`: the role's path is not in it. */
function sessionArn(roleArn: string, sessionName: string): string {
  const [, partition = 'aws', , , account = ''] = roleArn.split(':')
  return `arn:${partition}:sts::${account}:assumed-role/${roleArn.split('/').at(-1)}/${sessionName}`
}

/** 17 letters and digits in the alphabet of AWS's ids, the same for the same seed. */
function idOf(seed: string | Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return [...createHash('sha256').update(seed).digest()]
    .slice(0, 17)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')
}

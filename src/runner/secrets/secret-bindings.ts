import { AppError } from '../../core/app-error.ts'
import { secretPattern } from '../../core/secret-identity.ts'
import { quoted } from '../../core/visible.ts'
import { canonicalAddress, isLoopbackHost, normalHost } from '../../network/address.ts'
import { matchesPattern, parseHostPattern } from '../../network/host-pattern.ts'

/** `--secret-host NAME=HOST`, as given. In NAME a `*` stands for any characters. */
export interface SecretHost {
  readonly name: string
  readonly host: string
}

/** Where something is sent. */
export interface Destination {
  readonly host: string
  readonly port: number
  /** Whether whoever is on the way can read it. */
  readonly isPlain: boolean
}

/** Says where secrets may go. */
export interface SecretBinding {
  readonly binds: (secretName: string) => boolean
  readonly covers: (destination: Destination) => boolean
}

/** Throws OPTION_INVALID for what is no pattern. A host with `http://` before it may also be reached without TLS; a loopback
 *  address always may. */
export function parseSecretHosts(given: readonly SecretHost[]): readonly SecretBinding[] {
  return given.map(({ name, host }) => {
    const mayBePlain = host.startsWith('http://')
    const text = host.replace(/^https?:\/\//, '')
    if (text.startsWith('!')) throw noDenial(host)
    const pattern = parseHostPattern(text)
    const binds = secretPattern(name)
    if (binds === undefined) throw noSecret(name)
    return {
      binds,
      covers: ({ host: to, port, isPlain }) => {
        if (isPlain && !mayBePlain && !isLoopbackHost(to)) return false
        const normal = normalHost(to)
        return matchesPattern(pattern, { host: normal, address: canonicalAddress(normal), port })
      },
    }
  })
}

function noSecret(name: string): AppError {
  return new AppError('OPTION_INVALID', `${quoted(name, 200)} is neither the name of a secret nor its ARN.`, {
    hint: 'Write the name without a key, or arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME; "*" stands for any characters.',
  })
}

function noDenial(host: string): AppError {
  return new AppError(
    'OPTION_INVALID',
    `${quoted(host)} refuses a host, but a secret is bound to the hosts it may go to.`,
    {
      hint: 'Write the hosts that may have it, without "!".',
    },
  )
}

import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { checkServerIdentity } from 'node:tls'
import { optionNamed } from '../core/option-words.ts'
import { readable } from '../core/visible.ts'
import { chainOf, commonName, type SentChain } from './certificate-chain.ts'
import { type CertificateProblem, trustProblem } from './trust-problem.ts'

/** How a certificate is to be judged. */
export interface CertificateCase {
  readonly leaf: X509Certificate
  /** OpenSSL's code for what is wrong with the chain (X509_V_ERR_*); undefined when it found nothing. It names only one
   *  thing, the last it came across. */
  readonly verifyError: string | undefined
  /** The name the certificate must be for; undefined when it does not matter. */
  readonly hostname: string | undefined
  /** Whether the server was told that name in the handshake. */
  readonly wasNamed: boolean
  readonly allowSelfSigned: boolean
  readonly now: Date
}

/** The first thing that is wrong: dates, then trust, then the name; undefined when nothing is. */
export function certificateProblem(given: CertificateCase): CertificateProblem | undefined {
  const { leaf, verifyError, allowSelfSigned, now } = given
  const chain = chainOf(leaf)
  const isForgiven = verifyError !== undefined && allowSelfSigned && UNTRUSTED.has(verifyError)
  return (
    dateProblem({ chain, verifyError, now }) ??
    // What is forgiven may hide what OpenSSL found before it.
    (isForgiven ? purposeProblem(leaf) : trustProblem(verifyError, chain)) ??
    nameProblem(given)
  )
}

/** Errors that say "nobody trusted signed this", and nothing else. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
])

/** Of the certificates above the server's own only those count that OpenSSL used: a server may send an expired one that no
 *  path needs, as thousands did with the old root of Let's Encrypt. */
function dateProblem(given: {
  readonly chain: SentChain
  readonly verifyError: string | undefined
  readonly now: Date
}): CertificateProblem | undefined {
  const { chain, verifyError, now } = given
  const isAbove = verifyError === 'CERT_HAS_EXPIRED' || verifyError === 'CERT_NOT_YET_VALID'
  for (const [index, certificate] of (isAbove ? chain : chain.slice(0, 1)).entries()) {
    const link = index === 0 ? 'it' : `the certificate of its authority ${commonName(certificate)}`
    if (new Date(certificate.validTo) < now) {
      return {
        reason: `${link} has expired on ${day(certificate.validTo)} (certificate has expired)`,
        hint:
          index === 0 ? 'Renew the certificate.' : 'Have the server send the current certificates of its authority.',
      }
    }
    if (new Date(certificate.validFrom) > now) {
      return {
        reason: `${link} is not valid before ${day(certificate.validFrom)} (certificate is not yet valid)`,
        hint: 'Check the clocks of this machine and of the authority, or wait.',
      }
    }
  }
  return undefined
}

/** Server authentication, or any purpose (RFC 5280, 4.2.1.12). */
const SERVER_PURPOSES: readonly string[] = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0']

function purposeProblem(leaf: X509Certificate): CertificateProblem | undefined {
  // The types do not say that a certificate without the extension has none.
  const purposes: readonly string[] | undefined = leaf.keyUsage
  if (purposes === undefined || purposes.some((purpose) => SERVER_PURPOSES.includes(purpose))) return undefined
  return trustProblem('INVALID_PURPOSE', [leaf])
}

function nameProblem({ leaf, hostname, wasNamed }: CertificateCase): CertificateProblem | undefined {
  if (hostname === undefined || checkServerIdentity(hostname, leaf.toLegacyObject()) === undefined) return undefined
  const names = leaf.subjectAltName === undefined ? commonName(leaf) : readable(leaf.subjectAltName, 300)
  return {
    reason: `it is not for "${readable(hostname)}" but for ${names} (hostname mismatch)`,
    hint: nameHint(hostname, wasNamed),
  }
}

function nameHint(hostname: string, wasNamed: boolean): string {
  if (isIP(hostname) !== 0) {
    return `The certificate must list this address. To connect elsewhere under the same name use ${optionNamed('resolve')}, not ${optionNamed('rewrite')}.`
  }
  return wasNamed
    ? 'Check "hostname", and which certificate the server has for it.'
    : 'Without "sni" a server with several sites cannot know which certificate is meant: remove "sni": false.'
}

function day(date: string): string {
  return new Date(date).toISOString().slice(0, 10)
}

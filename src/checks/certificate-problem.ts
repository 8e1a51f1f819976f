import type { X509Certificate } from 'node:crypto'
import { checkServerIdentity } from 'node:tls'
import { printable } from '../network/printable.ts'

/** What is wrong with a certificate, and what to do about it. */
export interface CertificateProblem {
  readonly reason: string
  readonly hint: string
}

/** The first thing that is wrong with a chain, or undefined. `verifyError` is OpenSSL's code for it (X509_V_ERR_*);
 *  OpenSSL names only one, so the dates are looked at besides. */
export function certificateProblem(chain: {
  readonly leaf: X509Certificate
  readonly verifyError: string | undefined
  /** The name the certificate must be for; undefined when it does not matter. */
  readonly hostname: string | undefined
  readonly allowSelfSigned: boolean
  readonly now: Date
}): CertificateProblem | undefined {
  const { leaf, verifyError, hostname, allowSelfSigned, now } = chain
  const isForgiven = verifyError !== undefined && allowSelfSigned && trustErrors.has(verifyError)
  return (
    dateProblem(leaf, now) ?? (isForgiven ? undefined : trustProblem(verifyError, leaf)) ?? nameProblem(leaf, hostname)
  )
}

/** Errors that say "nobody trusted signed this", and nothing else. */
const trustErrors: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
])

function dateProblem(leaf: X509Certificate, now: Date): CertificateProblem | undefined {
  for (const [index, certificate] of chainOf(leaf).entries()) {
    const link = linkName(certificate, index)
    if (new Date(certificate.validTo) < now) {
      return { reason: `${link} has expired on ${day(certificate.validTo)}`, hint: 'Renew the certificate.' }
    }
    if (new Date(certificate.validFrom) > now) {
      return {
        reason: `${link} is not valid before ${day(certificate.validFrom)}`,
        hint: 'Check the clocks of this machine and of the authority, or wait.',
      }
    }
  }
  return undefined
}

/** OpenSSL's words, and what to do, by its code. */
const explanations: Readonly<Record<string, CertificateProblem>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    reason: 'it is signed by itself (self-signed certificate)',
    hint: 'Set "allowSelfSigned": true if that is intended, or add its authority through NODE_EXTRA_CA_CERTS.',
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    reason: 'its chain ends at an authority that is not trusted here (self-signed certificate in certificate chain)',
    hint: 'Add the authority through NODE_EXTRA_CA_CERTS, or set "allowSelfSigned": true.',
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    reason: 'the server did not send the certificate of its issuer (unable to verify the first certificate)',
    hint: 'Have the server send its intermediate certificates too; browsers may hide that they are missing.',
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    reason: 'its issuer is neither sent by the server nor trusted here (unable to get local issuer certificate)',
    hint: 'Have the server send its whole chain, or add the authority through NODE_EXTRA_CA_CERTS.',
  },
  CERT_REVOKED: { reason: 'it has been revoked (certificate revoked)', hint: 'Replace the certificate.' },
  CERT_SIGNATURE_FAILURE: {
    reason: 'the signature of a certificate in its chain is wrong (certificate signature failure)',
    hint: 'Check which certificates the server sends.',
  },
  INVALID_PURPOSE: {
    reason: 'it is not meant for servers (unsupported certificate purpose)',
    hint: 'Use a certificate with the extended key usage "server authentication".',
  },
  INVALID_CA: {
    reason: 'a certificate that is no authority signed it (invalid CA certificate)',
    hint: 'Check the chain that the server sends.',
  },
}

function trustProblem(verifyError: string | undefined, leaf: X509Certificate): CertificateProblem | undefined {
  if (verifyError === undefined) return undefined
  const known = Object.hasOwn(explanations, verifyError) ? explanations[verifyError] : undefined
  const { reason, hint } = known ?? {
    reason: `OpenSSL does not accept it (${printable(verifyError, 80)})`,
    hint: 'Check the chain that the server sends.',
  }
  return { reason: `${reason}; the chain is ${chainOf(leaf).map(commonName).join(' < ')}`, hint }
}

function nameProblem(leaf: X509Certificate, hostname: string | undefined): CertificateProblem | undefined {
  if (hostname === undefined || checkServerIdentity(hostname, leaf.toLegacyObject()) === undefined) return undefined
  const names = printable(leaf.subjectAltName ?? leaf.subject, 300)
  return {
    reason: `it is not for "${printable(hostname)}" but for ${names}`,
    hint: 'Check "hostname", and whether "sni" is off; a server with several sites may answer with another one\'s certificate.',
  }
}

/** From the server's own certificate up, without a circle. */
function chainOf(leaf: X509Certificate): X509Certificate[] {
  const chain = [leaf]
  for (let next = leaf.issuerCertificate; next !== undefined; next = next.issuerCertificate) {
    const fingerprint = next.fingerprint256
    if (chain.length >= 10 || chain.some((certificate) => certificate.fingerprint256 === fingerprint)) break
    chain.push(next)
  }
  return chain
}

function linkName(certificate: X509Certificate, index: number): string {
  return index === 0 ? 'it' : `the certificate of its authority, ${commonName(certificate)},`
}

function commonName(certificate: X509Certificate): string {
  const name = /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject.replaceAll('\n', ', ')
  return `"${printable(name, 100)}"`
}

function day(date: string): string {
  return new Date(date).toISOString().slice(0, 10)
}

import { readable } from '../core/visible.ts'
import { commonName, issuerName, type SentChain } from './certificate-chain.ts'

/** What is wrong with a certificate, as the end of a sentence about "it", and what to do about it. */
export interface CertificateProblem {
  readonly reason: string
  readonly hint: string
}

/** Why nobody vouches for a chain, in plain words, with OpenSSL's own behind them. `verifyError` is OpenSSL's code. */
export function trustProblem(verifyError: string | undefined, chain: SentChain): CertificateProblem | undefined {
  if (verifyError === undefined) return undefined
  const known = Object.hasOwn(EXPLANATIONS, verifyError) ? EXPLANATIONS[verifyError] : undefined
  const { reason, words, hint } = known ?? {
    reason: () => 'it was refused',
    words: readable(verifyError, 80),
    hint: 'Check the chain that the server sends.',
  }
  const sent = chain.length === 1 ? '' : `; the server sent ${chain.map(commonName).join(', issued by ')}`
  return { reason: `${reason(chain)} (${words})${sent}`, hint }
}

interface Explanation {
  readonly reason: (chain: SentChain) => string
  /** OpenSSL's. */
  readonly words: string
  readonly hint: string
}

const ADD_AUTHORITY = 'name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS'

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    reason: () => 'it is signed by itself',
    words: 'self-signed certificate',
    hint: `Set "allowSelfSigned": true if that is intended, or ${ADD_AUTHORITY}.`,
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    reason: (chain) => `its chain ends at ${issuerOfLast(chain)}, which is not trusted here`,
    words: 'self-signed certificate in certificate chain',
    hint: `If that authority is your own, ${ADD_AUTHORITY}, or set "allowSelfSigned": true.`,
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    reason: (chain) => `it is signed by ${issuerOfLast(chain)}, whose certificate the server did not send`,
    words: 'unable to verify the first certificate',
    hint: `Have the server send its intermediate certificates too (browsers may hide that they are missing); for an authority of your own ${ADD_AUTHORITY}.`,
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    reason: (chain) => `its chain ends at ${issuerOfLast(chain)}, which is neither sent by the server nor trusted here`,
    words: 'unable to get local issuer certificate',
    hint: `Have the server send its whole chain; for an authority of your own ${ADD_AUTHORITY}.`,
  },
  CERT_HAS_EXPIRED: {
    reason: () => 'a certificate in its chain has expired',
    words: 'certificate has expired',
    hint: 'Check the chain that the server sends, and the authorities that this machine trusts.',
  },
  CERT_NOT_YET_VALID: {
    reason: () => 'a certificate in its chain is not valid yet',
    words: 'certificate is not yet valid',
    hint: 'Check the clock of this machine.',
  },
  CERT_REVOKED: { reason: () => 'it has been revoked', words: 'certificate revoked', hint: 'Replace the certificate.' },
  CERT_SIGNATURE_FAILURE: {
    reason: () => 'the signature of a certificate in its chain is wrong',
    words: 'certificate signature failure',
    hint: 'Check which certificates the server sends.',
  },
  INVALID_PURPOSE: {
    reason: () => 'it is not meant for servers',
    words: 'unsuitable certificate purpose',
    hint: 'Use a certificate with the extended key usage "server authentication".',
  },
  INVALID_CA: {
    reason: () => 'a certificate that is no authority signed it',
    words: 'invalid CA certificate',
    hint: 'Check the chain that the server sends.',
  },
}

function issuerOfLast(chain: SentChain): string {
  const last = chain.at(-1)
  return last === undefined ? 'nobody' : issuerName(last)
}

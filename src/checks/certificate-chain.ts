import type { X509Certificate } from 'node:crypto'
import { readable } from '../core/visible.ts'

/** The certificates that a server sent, from its own up, as far as each one issued the one before it. */
export type SentChain = readonly X509Certificate[]

/** More than any real chain. */
const MOST_CERTIFICATES = 10

/** The order in which they were sent does not matter; neither do certificates that belong to nothing. */
export function chainOf(leaf: X509Certificate): SentChain {
  const sent: X509Certificate[] = []
  for (let next = leaf.issuerCertificate; next !== undefined; next = next.issuerCertificate) {
    if (sent.length >= MOST_CERTIFICATES || sent.some((other) => isSame(other, next))) break
    sent.push(next)
  }
  const chain = [leaf]
  for (let current: X509Certificate | undefined = leaf; current !== undefined; ) {
    const below: X509Certificate = current
    current = sent.find((other) => below.checkIssued(other) && !chain.some((link) => isSame(link, other)))
    if (current !== undefined) chain.push(current)
  }
  return chain
}

/** What a certificate calls itself, in double quotes. */
export function commonName(certificate: X509Certificate): string {
  return shortName(certificate.toLegacyObject().subject, certificate.subject)
}

/** What a certificate calls its issuer, in double quotes. */
export function issuerName(certificate: X509Certificate): string {
  return shortName(certificate.toLegacyObject().issuer, certificate.issuer)
}

function shortName({ CN }: Readonly<Partial<Record<string, string | string[]>>>, whole: string): string {
  const name = Array.isArray(CN) ? CN[0] : CN
  return `"${readable(name ?? whole.replaceAll('\n', ', '), 100)}"`
}

function isSame(a: X509Certificate, b: X509Certificate): boolean {
  return a.raw.equals(b.raw)
}

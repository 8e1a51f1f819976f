import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

/** A certificate and its key, in PEM, as `node:tls` takes them. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** What a certificate says. Everything has a default that makes it valid. */
export interface CertificateWishes {
  readonly commonName?: string
  /** DNS names, or IP addresses. */
  readonly names?: readonly string[]
  readonly notBefore?: Date
  readonly notAfter?: Date
  /** The whole name instead of a `commonName` alone: `CN=a, O=b`, or the fields as x509 takes them. */
  readonly subject?: string | x509.JsonName
  /** Extended key usages, as object identifiers. */
  readonly purposes?: readonly string[]
  /** The contents of the extension with signed certificate timestamps. */
  readonly scts?: Buffer
}

/** A certificate authority made for one test; `issue` signs leaf certificates and intermediates with it. */
export interface Authority extends Certificate {
  /** A certificate for this authority that another one signs. */
  readonly crossSignedBy: (other: Authority, wishes?: CertificateWishes) => Promise<Certificate>
  /** Signs a certificate for an authority with this key. */
  readonly signFor: (publicKey: CryptoKeyPair['publicKey'], wishes: CertificateWishes) => Promise<string>
  readonly issue: (wishes?: CertificateWishes) => Promise<Certificate>
  readonly issueAuthority: (commonName: string, wishes?: CertificateWishes) => Promise<Authority>
}

const HOUR_MS = 3_600_000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** A new authority that nobody trusts until its `cert` is in NODE_EXTRA_CA_CERTS. */
export async function createAuthority(
  commonName = 'Test Authority',
  wishes: CertificateWishes = {},
): Promise<Authority> {
  const keys = await newKeys()
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity(wishes),
    serialNumber: newSerial(),
    name: subjectOf({ commonName, ...wishes }),
    keys,
    signingAlgorithm: algorithm,
    extensions: authorityExtensions(),
  })
  return authorityOf(cert, keys)
}

/** A certificate that is its own issuer. */
export async function createSelfSigned(wishes: CertificateWishes = {}): Promise<Certificate> {
  const keys = await newKeys()
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity(wishes),
    serialNumber: newSerial(),
    name: subjectOf(wishes),
    keys,
    signingAlgorithm: algorithm,
    extensions: leafExtensions(wishes),
  })
  return pem(cert, keys)
}

async function authorityOf(cert: x509.X509Certificate, keys: CryptoKeyPair): Promise<Authority> {
  const certify = (
    publicKey: CryptoKeyPair['publicKey'],
    wishes: CertificateWishes,
    extensions: x509.Extension[],
  ): Promise<x509.X509Certificate> =>
    x509.X509CertificateGenerator.create({
      ...validity(wishes),
      serialNumber: newSerial(),
      subject: subjectOf(wishes),
      issuer: cert.subject,
      publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      extensions,
    })
  const sign = async (wishes: CertificateWishes, extensions: x509.Extension[]) => {
    const own = await newKeys()
    return { issued: await certify(own.publicKey, wishes, extensions), own }
  }
  const own = await pem(cert, keys)
  return {
    ...own,
    async crossSignedBy(other, wishes = {}) {
      return { ...own, cert: await other.signFor(keys.publicKey, { subject: cert.subject, ...wishes }) }
    },
    async signFor(publicKey, wishes) {
      return (await certify(publicKey, wishes, authorityExtensions())).toString('pem')
    },
    async issue(wishes = {}) {
      const { issued, own } = await sign(wishes, leafExtensions(wishes))
      return pem(issued, own)
    },
    async issueAuthority(commonName, wishes = {}) {
      const { issued, own } = await sign({ commonName, ...wishes }, authorityExtensions())
      return authorityOf(issued, own)
    },
  }
}

type CryptoKeyPair = webcrypto.CryptoKeyPair

async function newKeys(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function newSerial(): string {
  return Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')
}

function validity({ notBefore, notAfter }: CertificateWishes): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: notBefore ?? new Date(Date.now() - HOUR_MS),
    notAfter: notAfter ?? new Date(Date.now() + 24 * HOUR_MS),
  }
}

function authorityExtensions(): x509.Extension[] {
  return [new x509.BasicConstraintsExtension(true, undefined, true)]
}

function subjectOf({ commonName = 'localhost', subject }: CertificateWishes): string | x509.JsonName {
  return subject ?? `CN=${commonName}`
}

function leafExtensions({ names = ['localhost'], purposes, scts }: CertificateWishes): x509.Extension[] {
  const alternatives = names.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value }) as const)
  return [
    new x509.BasicConstraintsExtension(false),
    new x509.SubjectAlternativeNameExtension(alternatives),
    ...(purposes === undefined ? [] : [new x509.ExtendedKeyUsageExtension([...purposes])]),
    ...(scts === undefined ? [] : [new x509.Extension('1.3.6.1.4.1.11129.2.4.2', false, octetString(scts))]),
  ]
}

/** DER, up to 255 bytes. */
function octetString(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const length = bytes.length < 0x80 ? [bytes.length] : [0x81, bytes.length]
  return Uint8Array.from([0x04, ...length, ...bytes])
}

async function pem(cert: x509.X509Certificate, keys: CryptoKeyPair): Promise<Certificate> {
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return { cert: cert.toString('pem'), key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` }
}

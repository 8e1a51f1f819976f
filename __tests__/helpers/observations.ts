import type {
  DnsObservation,
  DnsRecord,
  HttpObservation,
  SslObservation,
  TcpObservation,
} from '../../lib/checks/observation.js'

const timings = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 120 }

/** A response as the HTTP checker would report it; JSON unless `text` says otherwise. */
export function httpObservation(given: Partial<HttpObservation> = {}): HttpObservation {
  const text = given.text ?? ''
  return {
    checkerType: 'HTTP',
    timings,
    url: 'http://127.0.0.1/',
    status: 200,
    headers: [['content-type', 'application/json']],
    body: Buffer.from(text),
    redirects: [],
    ...given,
    text,
  }
}

/** The answer of a name server. */
export function dnsObservation(given: Partial<DnsObservation> = {}): DnsObservation {
  return {
    checkerType: 'DNS',
    timings,
    server: '127.0.0.1',
    responseCode: 'NOERROR',
    isAuthoritative: true,
    records: [],
    ...given,
  }
}

/** Records of one type, all for the same name. */
export function records(type: string, values: readonly string[], ttl = 300): DnsRecord[] {
  return values.map((value) => ({ name: 'example.com', type, ttl, value }))
}

/** A good certificate with ten days left. */
export function sslObservation(given: Partial<SslObservation> = {}): SslObservation {
  return {
    checkerType: 'SSL',
    timings,
    protocol: 'TLSv1.3',
    cipher: { name: 'ECDHE-RSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' },
    subject: { CN: 'www.example.com', O: 'Example Oy' },
    issuer: { CN: 'Test CA', O: 'Testing' },
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2026-02-11T00:00:00Z'),
    observedAt: new Date('2026-02-01T00:00:00Z'),
    invalidReason: undefined,
    hasEmbeddedSct: true,
    ...given,
  }
}

/** A connection over which `response` came back. */
export function tcpObservation(response: string | Uint8Array, given: Partial<TcpObservation> = {}): TcpObservation {
  return {
    checkerType: 'TCP',
    timings,
    isConnected: true,
    connectError: undefined,
    response: typeof response === 'string' ? Buffer.from(response) : response,
    ...given,
  }
}

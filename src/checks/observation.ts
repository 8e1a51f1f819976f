import type { ErrorCode } from '../core/error-codes.ts'

/** Milliseconds of each phase; null where the phase did not take place or cannot be told (a proxy, a literal address). */
export interface Timings {
  readonly dnsMs: number | null
  readonly connectMs: number | null
  readonly tlsMs: number | null
  readonly firstByteMs: number | null
  /** All phases, to the end of the answer: what RESPONSE_TIME compares. A user waits for all of them. */
  readonly totalMs: number
}

/** What is wrong with what was seen, by what the step says besides its assertions (its `expectedResponse`, `verifyHostname`) or
 *  by what every step of its kind asks for: an answer, a connection, a certificate that can be trusted. It ends the step as
 *  errored, unless the step asserts on just that. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  /** The type of assertion that takes its place; undefined when none can. */
  readonly unless?: string
}

/** What a server answered, as far as anybody may see it: no value of the body, no header but this one. */
export interface Answer {
  readonly method: string
  readonly status: number
  readonly contentType: string | null
  /** Of the object that a JSON body is: the names of its first members. */
  readonly members?: readonly string[]
}

interface Seen {
  readonly timings: Timings
  readonly problem?: Problem | undefined
}

/** What a step saw. Assertions and extractors look at nothing else. */
export type Observation = HttpObservation | DnsObservation | SslObservation | TcpObservation

export interface HttpObservation extends Seen {
  readonly checkerType: 'HTTP'
  /** The URL that answered: the last one when redirects were followed. */
  readonly url: string
  readonly status: number
  /** Field names in lower case, in order of arrival; a field that occurs twice stands twice. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  /** The body decoded by its charset (UTF-8 when it names none). */
  readonly text: string
  readonly redirects: readonly { readonly status: number; readonly location: string }[]
}

export interface DnsRecord {
  readonly name: string
  readonly type: string
  /** Seconds. */
  readonly ttl: number
  /** A: the address; CNAME and NS: the name without a trailing dot; MX: `priority exchange`; TXT: its strings joined. */
  readonly value: string
}

export interface DnsObservation extends Seen {
  readonly checkerType: 'DNS'
  readonly server: string
  readonly responseCode: string
  readonly isAuthoritative: boolean
  /** The records of the type asked for. */
  readonly records: readonly DnsRecord[]
}

export interface SslObservation extends Seen {
  readonly checkerType: 'SSL'
  readonly protocol: string
  readonly cipher: { readonly name: string; readonly standardName: string }
  readonly subject: Readonly<Record<string, string | undefined>>
  readonly issuer: Readonly<Record<string, string | undefined>>
  readonly notBefore: Date
  readonly notAfter: Date
  /** When the certificate was looked at: what CERTIFICATE_EXPIRY counts from. */
  readonly observedAt: Date
  /** Undefined when the chain and the name were verified, else what is wrong, in a sentence. */
  readonly invalidReason: string | undefined
  readonly hasEmbeddedSct: boolean
}

export interface TcpObservation extends Seen {
  readonly checkerType: 'TCP'
  readonly isConnected: boolean
  /** Why there is no connection, when there is none. */
  readonly connectError: string | undefined
  readonly response: Uint8Array
}

/** The observation when it is one of an HTTP step. */
export const httpSeen = (seen: Observation): HttpObservation | undefined =>
  seen.checkerType === 'HTTP' ? seen : undefined

export const dnsSeen = (seen: Observation): DnsObservation | undefined =>
  seen.checkerType === 'DNS' ? seen : undefined

export const sslSeen = (seen: Observation): SslObservation | undefined =>
  seen.checkerType === 'SSL' ? seen : undefined

export const tcpSeen = (seen: Observation): TcpObservation | undefined =>
  seen.checkerType === 'TCP' ? seen : undefined

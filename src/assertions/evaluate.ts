import type { DnsAssertion, HttpAssertion, SslAssertion, TcpAssertion } from '../blueprint/generated/blueprint.ts'
import type {
  DnsObservation,
  HttpObservation,
  Observation,
  SslObservation,
  TcpObservation,
} from '../checks/observation.ts'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import { type Show, showPlainly } from '../core/visible.ts'
import { authoritative } from './authoritative.ts'
import { body } from './body.ts'
import { certificateIssuer, certificateSubject, certificateTransparency, certificateValid } from './certificate.ts'
import { certificateExpiry } from './certificate-expiry.ts'
import { cipherSuite } from './cipher-suite.ts'
import { connectionSuccessful } from './connection-successful.ts'
import { header } from './header.ts'
import { recordCount } from './record-count.ts'
import { recordValue } from './record-value.ts'
import { responseData } from './response-data.ts'
import { responseSize } from './response-size.ts'
import { responseTime } from './response-time.ts'
import { statusCode } from './status-code.ts'
import { ttl } from './ttl.ts'
import { type Evaluator, notEvaluable, type Outcome, type Verdict } from './verdict.ts'

export type Assertion = HttpAssertion | DnsAssertion | SslAssertion | TcpAssertion

/** Milliseconds one assertion may take: its author chooses the pattern and the path, the server the text. */
export const EVALUATION_LIMIT_MS = 1000

type ByType<A extends Assertion> = { readonly [T in A['type']]: Extract<A, { type: T }> }
type Table<A extends Assertion, O> = { readonly [T in A['type']]: Evaluator<ByType<A>[T], O> }

const HTTP: Table<HttpAssertion, HttpObservation> = {
  STATUS_CODE: statusCode,
  RESPONSE_TIME: responseTime,
  HEADER: header,
  BODY: body,
}

const DNS: Table<DnsAssertion, DnsObservation> = {
  RECORD_VALUE: recordValue,
  RECORD_COUNT: recordCount,
  RESPONSE_TIME: responseTime,
  AUTHORITATIVE: authoritative,
  TTL: ttl,
}

const SSL: Table<SslAssertion, SslObservation> = {
  CERTIFICATE_EXPIRY: certificateExpiry,
  CERTIFICATE_VALID: certificateValid,
  CERTIFICATE_SUBJECT: certificateSubject,
  CERTIFICATE_ISSUER: certificateIssuer,
  CIPHER_SUITE: cipherSuite,
  CERTIFICATE_TRANSPARENCY: certificateTransparency,
}

const TCP: Table<TcpAssertion, TcpObservation> = {
  CONNECTION_SUCCESSFUL: connectionSuccessful,
  RESPONSE_TIME: responseTime,
  RESPONSE_DATA: responseData,
  RESPONSE_SIZE: responseSize,
}

/** What became of an assertion, given what its step observed. Never throws for what a blueprint or a server contains;
 *  what cannot be evaluated, or not within the limit, is failed. `show` must take secrets out. */
export function evaluate(
  assertion: Assertion,
  observation: Observation,
  options: { readonly show?: Show; readonly limitMs?: number } = {},
): Verdict {
  const { show = showPlainly, limitMs = EVALUATION_LIMIT_MS } = options
  const expected = expectationOf(assertion, show)
  const outcome = runBounded(() => outcomeOf(assertion, observation, show), limitMs)
  if (outcome !== OUT_OF_TIME) return { expected, ...outcome }
  const message = `The assertion could not be evaluated within ${Math.round(limitMs)} ms.`
  const hint = 'Simplify its pattern or path, or have the server send less.'
  return { expected, ...notEvaluable('out of time', message, hint) }
}

/** What an assertion asks for, for people: `equals 200`. Also when nothing could be observed. */
export function expectationOf(assertion: Assertion, show: Show = showPlainly): string {
  return expectation(EXPECTATIONS, assertion.type, assertion, show)
}

function outcomeOf(assertion: Assertion, observation: Observation, show: Show): Outcome {
  switch (observation.checkerType) {
    case 'HTTP':
      if (isIn<HttpAssertion>(HTTP, assertion)) return judge(HTTP, assertion.type, { assertion, observation, show })
      break
    case 'DNS':
      if (isIn<DnsAssertion>(DNS, assertion)) return judge(DNS, assertion.type, { assertion, observation, show })
      break
    case 'SSL':
      if (isIn<SslAssertion>(SSL, assertion)) return judge(SSL, assertion.type, { assertion, observation, show })
      break
    case 'TCP':
      if (isIn<TcpAssertion>(TCP, assertion)) return judge(TCP, assertion.type, { assertion, observation, show })
      break
  }
  // Only a caller of the library can get here: the schema does not let such a blueprint through.
  const type = show(String(assertion.type), 40)
  return notEvaluable('not evaluated', `${type} is no assertion of ${observation.checkerType} steps.`)
}

function isIn<A extends Assertion>(table: Readonly<Record<A['type'], unknown>>, assertion: Assertion): assertion is A {
  return Object.hasOwn(table, assertion.type)
}

function judge<M, K extends keyof M, O>(
  table: { readonly [T in keyof M]: Evaluator<M[T], O> },
  type: K,
  { assertion, observation, show }: { assertion: M[K]; observation: O; show: Show },
): Outcome {
  return table[type].evaluate(assertion, observation, show)
}

const EXPECTATIONS: { readonly [T in Assertion['type']]: Pick<Evaluator<ByType<Assertion>[T], never>, 'expected'> } = {
  ...HTTP,
  ...DNS,
  ...SSL,
  ...TCP,
}

function expectation<M, K extends keyof M>(
  table: { readonly [T in keyof M]: Pick<Evaluator<M[T], never>, 'expected'> },
  type: K,
  assertion: M[K],
  show: Show,
): string {
  return table[type].expected(assertion, show)
}

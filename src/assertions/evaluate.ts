import type { DnsAssertion, HttpAssertion, SslAssertion, TcpAssertion } from '../blueprint/generated/blueprint.ts'
import type { Observation } from '../checks/observation.ts'
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

type ByType = { readonly [T in Assertion['type']]: Extract<Assertion, { type: T }> }

/** Every type of assertion, a line each. */
const EVALUATORS: { readonly [T in Assertion['type']]: Evaluated<ByType[T]> } = {
  STATUS_CODE: evaluated(statusCode),
  RESPONSE_TIME: evaluated(responseTime),
  HEADER: evaluated(header),
  BODY: evaluated(body),
  RECORD_VALUE: evaluated(recordValue),
  RECORD_COUNT: evaluated(recordCount),
  AUTHORITATIVE: evaluated(authoritative),
  TTL: evaluated(ttl),
  CERTIFICATE_EXPIRY: evaluated(certificateExpiry),
  CERTIFICATE_VALID: evaluated(certificateValid),
  CERTIFICATE_SUBJECT: evaluated(certificateSubject),
  CERTIFICATE_ISSUER: evaluated(certificateIssuer),
  CIPHER_SUITE: evaluated(cipherSuite),
  CERTIFICATE_TRANSPARENCY: evaluated(certificateTransparency),
  CONNECTION_SUCCESSFUL: evaluated(connectionSuccessful),
  RESPONSE_DATA: evaluated(responseData),
  RESPONSE_SIZE: evaluated(responseSize),
}

/** An evaluator that has been told apart from the kind of its observation. */
interface Evaluated<A> {
  readonly expected: (assertion: A, show: Show) => string
  readonly outcome: (assertion: A, observation: Observation, show: Show) => Outcome | undefined
  readonly expectsProblem: (assertion: A) => boolean
}

function evaluated<A, O>({ of, expected, evaluate, expectsProblem = () => true }: Evaluator<A, O>): Evaluated<A> {
  return {
    expected,
    expectsProblem,
    outcome: (assertion, observation, show) => {
      const own = of(observation)
      return own === undefined ? undefined : evaluate(assertion, own, show)
    },
  }
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
  return expectation(EVALUATORS, assertion.type, assertion, show)
}

/** Whether an assertion of that type takes the place of what the step asks for without saying so. */
export function expectsProblem(assertion: Assertion, type: string): boolean {
  return assertion.type === type && isExpected(EVALUATORS, assertion.type, assertion)
}

function outcomeOf(assertion: Assertion, observation: Observation, show: Show): Outcome {
  const outcome = Object.hasOwn(EVALUATORS, assertion.type)
    ? outcomeIn(EVALUATORS, assertion.type, { assertion, observation, show })
    : undefined
  if (outcome !== undefined) return outcome
  // Only a caller of the library can get here: the schema does not let such a blueprint through.
  const type = show(String(assertion.type), 40)
  return notEvaluable('not evaluated', `${type} is no assertion of ${observation.checkerType} steps.`)
}

// By a type parameter, so that the compiler knows that the entry and the assertion are of the same type.
type Table<M> = { readonly [T in keyof M]: Evaluated<M[T]> }

function expectation<M, K extends keyof M>(table: Table<M>, type: K, assertion: M[K], show: Show): string {
  return table[type].expected(assertion, show)
}

function outcomeIn<M, K extends keyof M>(
  table: Table<M>,
  type: K,
  { assertion, observation, show }: { assertion: M[K]; observation: Observation; show: Show },
): Outcome | undefined {
  return table[type].outcome(assertion, observation, show)
}

function isExpected<M, K extends keyof M>(table: Table<M>, type: K, assertion: M[K]): boolean {
  return table[type].expectsProblem(assertion)
}

import type { DnsStep, SslStep, Step, TcpStep } from '../../lib/blueprint/generated/blueprint.js'
import { CHECKERS } from '../../lib/checks/checkers.js'
import type { Observation } from '../../lib/checks/observation.js'
import { AppError } from '../../lib/core/app-error.js'
import { withDeadline } from '../../lib/core/deadline.js'
import { Redactor } from '../../lib/core/redactor.js'
import { showPlainly } from '../../lib/core/visible.js'
import { impliedProblem } from '../../lib/runner/judge.js'
import { type ObserveOptions, testPolicy } from './check-context.js'

type Kind = 'DNS' | 'SSL' | 'TCP'
type StepOf = { readonly DNS: DnsStep; readonly SSL: SslStep; readonly TCP: TcpStep }
type Seen<K extends Kind> = Extract<Observation, { checkerType: K }>
/** A step without what every step has. */
export type Wanted<K extends Kind> = Omit<StepOf[K], 'stepName' | 'checkerType'>

/** Observes a DNS, SSL or TCP step as the runner does: with its deadline. */
export async function observeStep<K extends Kind>(
  checkerType: K,
  wanted: Wanted<K>,
  options: ObserveOptions = {},
): Promise<Seen<K>> {
  const { timeoutMs = 5000, signal = new AbortController().signal, redactor = new Redactor(), ...policy } = options
  using deadline = withDeadline(signal, timeoutMs, () => new AppError('STEP_TIMEOUT', 'The step timed out.'))
  const checker = CHECKERS[checkerType]
  const step = { stepName: 'test', checkerType, ...wanted } as unknown as Step
  const context = { signal: deadline.signal, redactor, network: testPolicy(policy) }
  const assertedTypes = new Set(step.assertions?.map(({ type }) => type))
  const seen = await checker.observe(step, timeoutMs, {
    ...context,
    assertedTypes,
    authorize: async (request) => request,
  })
  // As the runner: nothing is judged after a problem that no assertion is about.
  const problem = seen.problem === undefined ? undefined : impliedProblem(step, seen, showPlainly)
  if (problem !== undefined) throw problem
  if (seen.checkerType !== checkerType) throw new Error(`observed ${seen.checkerType}`)
  return seen as Seen<K>
}

/** What a step is errored with. Fails the test when it is not. */
export async function stepFailure<K extends Kind>(
  checkerType: K,
  wanted: Wanted<K>,
  options: ObserveOptions = {},
): Promise<AppError> {
  const outcome = await observeStep(checkerType, wanted, options).catch((error: unknown) => error)
  if (outcome instanceof AppError) return outcome
  throw new Error(outcome instanceof Error ? String(outcome.stack) : `not errored: ${JSON.stringify(outcome)}`)
}

import type { AwsAccess } from '../../auth/aws-access.ts'
import { AppError } from '../../core/app-error.ts'
import { withDeadline } from '../../core/deadline.ts'
import type { ErrorCode } from '../../core/error-codes.ts'
import type { Redactor } from '../../core/redactor.ts'
import { sharedWork } from '../../core/shared-work.ts'
import { quoted } from '../../core/visible.ts'
import { assertLongEnough, learnJsonSecret, memberOfSecret } from './json-secret.ts'
import { howToGive, referenceText, type SecretReference, type SecretSource } from './secret-source.ts'

/** The secrets of AWS Secrets Manager. The first step that needs one has all of `names` fetched, a few at a time; each is fetched
 *  once a run, whatever came of it. `signal` is the run's: a step that gives up takes the secret from no other. */
export function remoteSecrets({
  aws,
  names,
  redactor,
  signal,
}: {
  readonly aws: Pick<AwsAccess, 'secret'>
  readonly names: () => readonly string[]
  readonly redactor: Redactor
  readonly signal: AbortSignal
}): SecretSource {
  const fetched = new Map<string, Promise<string>>()
  const queue = slots(AT_ONCE)

  const fetchOnce = (name: string): Promise<string> => {
    const known = fetched.get(name)
    if (known !== undefined) return known
    const value = queue(() => fetchWithin(name))
    // The step that needs it hears of it.
    value.catch(() => undefined)
    fetched.set(name, value)
    return value
  }

  async function fetchWithin(name: string): Promise<string> {
    using deadline = withDeadline(signal, LIMIT_MS, () => timeoutError(name))
    // Not every way to get credentials listens to a signal: a program that is asked for them may hang.
    const { join } = sharedWork(
      (own) => aws.secret(name, own),
      () => undefined,
    )
    const text = await join(deadline.signal)
    learnJsonSecret(text, redactor)
    return text
  }

  let hasBegun = false
  return async (reference) => {
    if (!hasBegun) for (const name of names()) void fetchOnce(name)
    hasBegun = true
    const text = await fetchOnce(reference.name).catch((cause: unknown) => {
      throw orGiven(cause, reference)
    })
    const { key } = reference
    const about = { label: referenceText(reference), source: SOURCE }
    const value = key === undefined ? text : memberOfSecret({ ...about, text }, key, redactor)
    assertLongEnough(value, about)
    return { value, source: SOURCE }
  }
}

const SOURCE = 'Secrets Manager'

/** Requests at a time: enough for ten steps, and no burst that AWS would throttle. */
const AT_ONCE = 8

/** Of one secret, with the attempts of the SDK. */
const LIMIT_MS = 20_000

/** Runs work in turn, at most `free` pieces at a time. */
function slots(free: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let left = free
  return async (work) => {
    if (left > 0) left -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) left += 1
      else next()
    }
  }
}

/** Errors that giving the value is not the answer to. */
const NOT_MENDED: ReadonlySet<ErrorCode> = new Set([
  'INTERRUPTED',
  'RUN_TIMEOUT',
  'SECRET_INVALID',
  'SECRET_NOT_FOUND',
  'STEP_TIMEOUT',
])

/** What keeps a secret from being read, and that it can be given instead: with its key, which the one who fetches it does not know. */
function orGiven(cause: unknown, reference: SecretReference): unknown {
  if (!(cause instanceof AppError) || NOT_MENDED.has(cause.code)) return cause
  const hint = `${cause.hint ?? ''} Or give its value for this run. ${howToGive(reference)}.`.trimStart()
  return new AppError(cause.code, cause.message, { hint, cause })
}

function timeoutError(name: string): AppError {
  return new AppError(
    'SECRET_UNAVAILABLE',
    `Secrets Manager did not give the secret ${quoted(name)} within ${LIMIT_MS / 1000} s.`,
    {
      hint: 'Check the network, the proxy variables and AWS_ENDPOINT_URL.',
    },
  )
}

import { AppError } from '../core/app-error.ts'
import { withDeadline } from '../core/deadline.ts'
import type { SendToAws } from './request-handler.ts'

/** One request got no answer of AWS. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  /** Why, as the network code said it. */
  readonly reason: AppError
  /** Whether the request had begun to leave, so that what it asks for may have been done. */
  readonly wasSent: boolean

  constructor(reason: AppError, { wasSent }: { wasSent: boolean }) {
    super(reason.message, { cause: reason })
    this.reason = reason
    this.wasSent = wasSent
  }
}

/** Something answered, but not as AWS does: the page of a proxy, of a load balancer, of a login. */
export class ForeignAnswer extends Error {
  override readonly name = 'ForeignAnswer'
  readonly status: number
  /** How the answer begins. */
  readonly start: string

  constructor(status: number, start: string) {
    super(`HTTP ${status} that is no answer of AWS`)
    this.status = status
    this.start = start
  }
}

/** More than is ever shown, so that no secret is cut in two before it is recognised. */
const START_BYTES = 8000

type Answer = Awaited<ReturnType<SendToAws>>

/** The same sender with a time limit for each request, the waiting for its answer included. Rejects with NoAnswer and
 *  ForeignAnswer, or with the signal's reason. */
export function oneAttempt(
  send: SendToAws,
  {
    timeoutMs,
    clean,
    isOurs,
    maxBytes,
  }: {
    readonly timeoutMs: number
    /** Takes secrets out of a text. */
    readonly clean: (text: string) => string
    readonly isOurs: (answer: Answer) => boolean
    readonly maxBytes?: number
  },
): SendToAws {
  return async (request, signal) => {
    using deadline = withDeadline(signal, timeoutMs, () => noAnswerIn(timeoutMs, request.url))
    let wasSent = false
    const onLost = (): void => {
      wasSent = true
    }
    const limit = maxBytes === undefined ? {} : { maxBytes }
    let answer: Answer
    try {
      answer = await send({ ...request, ...limit, onLost }, deadline.signal)
    } catch (cause) {
      signal.throwIfAborted()
      throw cause instanceof AppError ? new NoAnswer(cause, { wasSent }) : cause
    }
    if (isOurs(answer)) return answer
    const start = Buffer.from(answer.body.subarray(0, START_BYTES)).toString('utf8').trim()
    throw new ForeignAnswer(answer.status, clean(start))
  }
}

/** Whether the body is empty or a JSON object: all that services of the restJson1 protocol answer with. */
export function isJsonAnswer({ body }: Answer): boolean {
  if (body.length === 0) return true
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    // SyntaxError: no JSON.
    return false
  }
}

function noAnswerIn(timeoutMs: number, { host }: URL): AppError {
  return new AppError('AWS_REQUEST_FAILED', `No answer of ${host} came within ${timeoutMs / 1000} s.`)
}

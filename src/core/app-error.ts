import { ERROR_CODES, type ErrorCode, type ErrorKind } from './error-codes.ts'
import { messageOf } from './system-error.ts'

/** The one error this product throws. `message` says what happened, `hint` what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  /** JSON Pointer of the value of the blueprint that is to blame, when one is. */
  readonly pointer: string | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { hint?: string | undefined; cause?: unknown; pointer?: string } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.hint = options.hint
    this.pointer = options.pointer
  }

  get kind(): ErrorKind {
    return ERROR_CODES[this.code].kind
  }
}

/** `cause` itself when it already is an AppError, else a new one with that code around it. */
export function toAppError(
  code: ErrorCode,
  cause: unknown,
  options: { message?: string; hint?: string } = {},
): AppError {
  if (cause instanceof AppError) return cause
  const said = messageOf(cause)
  const message = options.message ?? said
  return new AppError(code, message, { ...(options.hint === undefined ? {} : { hint: options.hint }), cause })
}

/** The same error with its hint in its message, for a place that shows nothing else of an error: a test framework. */
export function sayingHint(error: unknown): unknown {
  if (!(error instanceof AppError) || error.hint === undefined) return error
  const { code, message, hint, pointer } = error
  return new AppError(code, `${message}\n\nHint: ${hint}`, {
    hint,
    ...(error.cause === undefined ? {} : { cause: error.cause }),
    ...(pointer === undefined ? {} : { pointer }),
  })
}

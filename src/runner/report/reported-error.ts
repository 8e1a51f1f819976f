import type { Document } from '../../blueprint/document.ts'
import { placeOf } from '../../blueprint/place.ts'
import { AppError } from '../../core/app-error.ts'
import type { Range } from '../../core/span.ts'
import type { ReportedError } from './report.ts'

/** An error as a report shows it, with its place when it blames a value of `document`. What is not an AppError is a defect
 *  of ours and says so; it is never left out. */
export function reportedErrorFrom(error: unknown, document?: Document): ReportedError {
  if (!(error instanceof AppError)) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return {
      code: 'INTERNAL',
      message: `canary-preflight itself went wrong: ${said}`,
      hint: 'Please report it with the blueprint that leads to it.',
    }
  }
  const { code, message, hint, pointer } = error
  return {
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(pointer === undefined ? {} : { pointer, ...rangeAt(pointer, document) }),
  }
}

/** Nothing when the pointer leads to no value: the place of its parent would be a guess. */
function rangeAt(pointer: string, document: Document | undefined): Partial<Range> {
  if (document === undefined) return {}
  const place = placeOf(document, pointer)
  return place.pointer === pointer ? document.lines.rangeOf(place.value) : {}
}

/** Why work that `signal` stopped did not end: the AppError it was aborted with, or that the run was interrupted. */
export function interruptionFrom(signal: AbortSignal): AppError {
  const { reason } = signal
  if (reason instanceof AppError) return reason
  return new AppError('INTERRUPTED', 'The run was interrupted before this step ended.', { cause: reason })
}

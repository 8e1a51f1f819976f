import { AppError } from '../core/app-error.ts'

/** Largest response body of a step, counted after decompression: "cannot be greater than 1 MB" (AWS documentation). */
export const MAX_BODY_BYTES = 1_048_576

/** Encoded bytes a body of `limit` bytes may have on the wire: what a coding adds to data it cannot compress. */
export function encodedLimit(limit: number): number {
  return limit + 65_536
}

/** The error of a body beyond the limit. */
export function bodyTooLarge(limit: number): AppError {
  if (limit !== MAX_BODY_BYTES) {
    return new AppError(
      'HTTP_RESPONSE_TOO_LARGE',
      `The response body is larger than ${limit.toLocaleString('en-US')} bytes.`,
    )
  }
  return new AppError('HTTP_RESPONSE_TOO_LARGE', 'The response body is larger than 1 MB (1,048,576 bytes).', {
    hint: 'AWS allows at most 1 MB after decompression. Check a smaller resource, or ask for a part of this one.',
  })
}

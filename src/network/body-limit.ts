import { AppError } from '../core/app-error.ts'

/** Largest response body, counted after decompression: "cannot be greater than 1 MB" (AWS documentation). */
export const MAX_BODY_BYTES = 1_048_576

/** Encoded bytes a body may have on the wire: the limit and what a coding adds to data it cannot compress. */
export const MAX_ENCODED_BYTES = MAX_BODY_BYTES + 65_536

/** The error of a body beyond the limit. */
export function bodyTooLarge(): AppError {
  return new AppError('HTTP_RESPONSE_TOO_LARGE', 'The response body is larger than 1 MB (1,048,576 bytes).', {
    hint: 'AWS allows at most 1 MB after decompression. Check a smaller resource, or ask for a part of this one.',
  })
}

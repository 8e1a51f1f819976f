/** A refusal as a client of the API gets it: an answer, not a defect. Thrown by the rules and operations of this folder and
 *  caught where the answer is made. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function invalid(message: string): ApiError {
  return new ApiError(400, 'ValidationException', message)
}

export function conflict(message: string): ApiError {
  return new ApiError(409, 'ConflictException', message)
}

export function notFound(message: string): ApiError {
  return new ApiError(404, 'ResourceNotFoundException', message)
}

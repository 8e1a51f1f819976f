import { cut } from './cut.ts'

/** How a value from outside gets into a message or a report: without secrets, and never longer than `limit`. */
export type Show = (text: string, limit?: number) => string

/** UTF-16 units that a report keeps of a value, so that it stays small whatever a server sends. */
export const LONGEST_SHOWN = 500

/** The same, inside a sentence. */
export const LONGEST_IN_MESSAGE = 120

/** Cuts, and knows no secrets: for tests and for callers that redact themselves. */
export const showPlainly: Show = (text, limit = LONGEST_SHOWN) => cut(text, limit)

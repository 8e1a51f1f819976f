/** A blueprint travels in a zip of at most 225 KB (AWS API, Code.ZipFile); real ones have a few kilobytes.
 *  Anything above this is refused before it is read as JSON. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** Containers within containers. The format needs 7; the limit keeps every walk over a file off the stack's end. */
export const MAX_DEPTH = 100

/** Values of one file, containers and their members counted alike. A step has some hundred at most; the limit keeps what is
 *  done for each value within a second or two. */
export const MAX_VALUES = 100_000

/** Problems reported for one file. A file with more is not a blueprint with mistakes but something else. */
export const MAX_PROBLEMS = 100

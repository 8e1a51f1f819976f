/** The step that a failed run blames. */
export interface FailedStep {
  /** Its key in the blueprint: "1" to "10". */
  readonly key: string
  readonly name: string | undefined
}

/** A StateReason for people: both of its sentences, without the JavaScript stack between them (its form is that of a
 *  recorded run of a multi-checks canary). */
export function failureText(reason: string): string {
  const sentences = reason
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    // The second sentence stands behind the last line of the first one's stack.
    .map((line) => (STACK_LINE.test(line) ? (/\bAdditional error: (.*)$/.exec(line)?.[1] ?? '') : line))
    .map((line) => line.trim().replace(/^Error: /, ''))
    .filter((line) => line !== '')
  return sentences.length === 0 ? 'AWS gives no reason' : sentences.join('. ').replaceAll(/\.{2,}/g, '.')
}

/** The same as the end of a sentence, with its full stop. */
export function failureSentence(reason: string): string {
  return failureText(reason).replace(/([^.!?])$/, '$1.')
}

/** The step named in `Step 3 - NAME failed during execution` or `Step 3: NAME failed with 1 of 6 assertions failed: ...`. */
export function failedStepOf(reason: string): FailedStep | undefined {
  const match =
    /\bStep (\d{1,2}): (.+?) failed with \d+ of \d+ assertions? failed/.exec(reason) ??
    /\bStep (\d{1,2}) - (.+?) failed during execution/.exec(reason)
  return match?.[1] === undefined ? undefined : { key: match[1], name: match[2] }
}

const STACK_LINE = /^\s+at /

/** A stretch of source text: UTF-16 code units from the start of the text. */
export interface Span {
  readonly offset: number
  readonly length: number
}

/** The same stretch as people and GitHub count it: 1-based, columns in UTF-16 code units, end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Knows where each line of a text begins. Built once for a file, then every lookup is a binary search. */
export class LineIndex {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  /** The range of `span`, cut to the text when the span reaches past its end. */
  rangeOf(span: Span): Range {
    const start = this.#positionOf(span.offset)
    const end = this.#positionOf(span.offset + span.length)
    return { ...start, endLine: end.line, endColumn: end.column }
  }

  /** The text of a 1-based line without its line break; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.#starts[line - 1]
    if (start === undefined) return ''
    const next = this.#starts[line]
    const end = next === undefined ? this.#text.length : next - 1
    // Not by a pattern, which would look at each character of a line that may be as long as the file.
    return this.#text.slice(start, this.#text.charAt(end - 1) === '\r' && end > start ? end - 1 : end)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  #positionOf(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 }
  }
}

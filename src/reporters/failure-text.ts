import type { Diagnostic } from '../core/diagnostic.ts'
import type { LineIndex, Range } from '../core/span.ts'
import type { Style } from '../core/style.ts'
import { defuseCommands, readable } from '../core/visible.ts'
import { detailsOf } from '../runner/report/findings.ts'
import type { TestProblem } from './test-outcome.ts'

/** What an excerpt needs. */
export interface FailureContext {
  readonly path: string
  /** Of the blueprint's text without credentials; undefined when it is not at hand. */
  readonly lines: LineIndex | undefined
  readonly style: Style
}

/** Why a test failed, laid out as Jest's own matchers do: the sentence, expected and received, then the place with its
 *  excerpt. Lines without a line break at the end; no line looks like a stack frame, a command or a control sequence. */
export function failureText(problem: TestProblem, context: FailureContext): string {
  const { style } = context
  const { message, isRepeated } = problem
  if (isRepeated)
    return clean([`Not verified, as its step: ${readable(message)}`, ...placeLines(problem, context, false)])
  const colours = { expected: style.green, actual: style.red, target: String, answer: String, hint: String }
  const details = detailsOf(problem).flatMap(([name, text]) =>
    name === 'pointer' ? [] : [`${LABELS[name]} ${colours[name](readable(text))}`],
  )
  return clean([
    readable(message),
    ...(details.length === 0 ? [] : ['', ...details]),
    '',
    ...placeLines(problem, context, true),
  ])
}

/** Everything that is wrong with a blueprint that cannot be run, in the order of the file. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], context: FailureContext): string {
  const { style } = context
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const blocks = diagnostics.map((diagnostic) => {
    const { severity, code, message, hint } = diagnostic
    return [
      `${(severity === 'error' ? style.red : style.yellow)(severity)} ${readable(code)}: ${readable(message)}`,
      ...(hint === undefined ? [] : [`Hint: ${readable(hint)}`]),
      ...placeLines(diagnostic, context, true),
    ]
  })
  const head = `The blueprint is not valid: ${errors} ${errors === 1 ? 'error' : 'errors'}. Nothing of it was run.`
  return clean([head, ...blocks.flatMap((block) => ['', ...block])])
}

function placeLines(
  range: TestProblem | Diagnostic,
  { path, lines, style }: FailureContext,
  hasExcerpt: boolean,
): readonly string[] {
  // Not "at path:line:column": a test framework would take that, and all that follows, for the stack.
  const place = style.cyan(`${readable(path)}:${range.line}:${range.column}`)
  return lines === undefined || !hasExcerpt ? [place] : [place, ...excerptOf(range, lines, style)]
}

/** The lines of the range between their neighbours, marked as Jest marks the line of a failed assertion. */
function excerptOf({ line, column, endLine, endColumn }: Range, lines: LineIndex, style: Style): readonly string[] {
  const last = Math.min(Math.max(line, endLine), line + LONGEST_EXCERPT - 1)
  const numbers = Array.from({ length: last - line + 3 }, (_, index) => line - 1 + index)
  const shown = numbers.filter(
    (number) => number >= 1 && number <= lines.lineCount && lines.lineText(number).trim() !== '',
  )
  const width = String(last + 1).length
  return shown.flatMap((number) => {
    const isMarked = number >= line && number <= last
    const gutter = `${String(number).padStart(width)} |`
    const text = readable(lines.lineText(number).replaceAll('\t', '  '), LONGEST_LINE)
    const row = isMarked ? `${style.red('>')} ${gutter} ${text}` : style.dim(`  ${gutter} ${text}`)
    if (!isMarked || endLine > line || column > LONGEST_LINE) return [row]
    const before = lines
      .lineText(number)
      .slice(0, column - 1)
      .replaceAll('\t', '  ').length
    const carets = '^'.repeat(Math.max(1, Math.min(endColumn - column, LONGEST_LINE - column)))
    return [row, `  ${' '.repeat(width)} ${style.dim('|')} ${' '.repeat(before)}${style.red(carets)}`]
  })
}

const LABELS = {
  expected: 'Expected:',
  actual: 'Received:',
  target: 'Target:  ',
  answer: 'Answer:  ',
  hint: 'Hint:    ',
}
const LONGEST_EXCERPT = 10
/** UTF-16 units. */
const LONGEST_LINE = 120

function clean(lines: readonly string[]): string {
  return lines.map(defuseCommands).join('\n')
}

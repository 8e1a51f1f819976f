import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import type { Given } from './value-parsers.ts'

/** The secrets of an input, a line each. What begins a JSON object goes on to its closing brace, and a PEM to its last line: both
 *  come with line breaks, and a piece of one must not be taken for a secret of its own. All of the text is learned first. Throws
 *  OPTION_INVALID for one that does not end. */
export function secretLines(
  text: string,
  { label, source, redactor }: { readonly label: string; readonly source: string; readonly redactor: Redactor },
): Given[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  const found: Given[] = []
  for (let from = 0; from < lines.length; ) {
    const own = `${label}, line ${from + 1},`
    const count = lengthFrom(lines, from)
    if (count === undefined) {
      for (const line of lines) for (const part of [line, line.slice(line.indexOf('=') + 1)]) redactor.learn(part)
      throw unfinished(own, lines[from] ?? '')
    }
    const value = lines.slice(from, from + count).join('\n')
    if (value !== '') found.push({ text: value, label: own, source, isLine: true })
    from += count
  }
  return found
}

/** How many lines the secret takes that begins at `from`; undefined when it does not end. */
function lengthFrom(lines: readonly string[], from: number): number | undefined {
  const first = lines[from] ?? ''
  const value = first.slice(first.indexOf('=') + 1).trimStart()
  const end = PEM.exec(value)?.[1]
  if (end !== undefined) return ending(lines, from, (line) => line.endsWith(`-----END ${end}-----`))
  if (!/^\{(?:\s*$|\s*")/.test(value)) return 1
  const isClosed = braces()
  return ending(lines, from, (line, index) => isClosed(index === from ? value : line))
}

const PEM = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/

function ending(
  lines: readonly string[],
  from: number,
  isLast: (line: string, index: number) => boolean,
): number | undefined {
  for (let index = from; index < lines.length; index++) if (isLast(lines[index] ?? '', index)) return index - from + 1
  return undefined
}

/** Reads JSON line by line and says when its first brace is closed. */
function braces(): (line: string) => boolean {
  let depth = 0
  return (line) => {
    // A text of JSON ends in the line in which it begins.
    for (const sign of line.replaceAll(/"(?:[^"\\]|\\.)*"?/g, '').replaceAll(/[^{}]/g, ''))
      depth += sign === '{' ? 1 : -1
    return depth <= 0
  }
}

function unfinished(label: string, first: string): AppError {
  const kind = first.includes('-----BEGIN')
    ? 'a PEM, and its last line "-----END ...-----"'
    : 'a JSON object, and its closing brace'
  return new AppError('OPTION_INVALID', `${label.replace(/,$/, '')}: here begins ${kind} does not follow.`, {
    hint: 'Give all of it: NAME={ ... } or NAME=-----BEGIN ...-----. Nothing of it is shown, it may be secret.',
  })
}

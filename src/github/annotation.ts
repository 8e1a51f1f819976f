import type { Range } from '../core/span.ts'
import { visible } from '../core/visible.ts'
import { commandLine } from './workflow-commands.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark GitHub shows at one place of one file of the pull request. */
export interface Annotation {
  readonly level: AnnotationLevel
  /** Relative to the root of the repository, with forward slashes; undefined when the file is not in it. */
  readonly path: string | undefined
  readonly range: Range
  readonly title: string
  readonly message: string
}

/** GitHub shows this many annotations of each level a step, and drops the rest without a word. */
const ANNOTATIONS_PER_LEVEL = 10

/** The runner cuts messages at 4096 characters. */
const LONGEST_MESSAGE = 4000
/** The longest title the Checks API takes is 255. */
const LONGEST_TITLE = 250

/** At most ten of each level, errors first, less those that the step has printed before (`spent`). Of more, the last one says
 *  how many were left out and where they are. The order within a level is the caller's: the most telling first. */
export function withinBudget(
  annotations: readonly Annotation[],
  spent: Readonly<Partial<Record<AnnotationLevel, number>>> = {},
): Annotation[] {
  return LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (spent[level] ?? 0))
    if (ofLevel.length <= room) return ofLevel
    if (room === 0) return []
    return [...ofLevel.slice(0, room - 1), ...folded(level, ofLevel.slice(room - 1))]
  })
}

/** The workflow command that makes GitHub show it. */
export function annotationLine(annotation: Annotation): string {
  const { path, range } = annotation
  const isOneLine = range.endLine === range.line
  const place =
    path === undefined
      ? {}
      : {
          file: path,
          line: range.line,
          endLine: range.endLine,
          // The runner ignores columns of a range over several lines, and an empty range of columns is none.
          col: isOneLine ? range.column : undefined,
          endColumn: isOneLine ? Math.max(range.endColumn, range.column) : undefined,
        }
  const title = cut(oneLine(annotation.title), LONGEST_TITLE)
  return commandLine(annotation.level, { ...place, title }, cut(visibleLines(annotation.message), LONGEST_MESSAGE))
}

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice']
const PLURAL: Readonly<Record<AnnotationLevel, string>> = { error: 'problems', warning: 'warnings', notice: 'notices' }

function folded(level: AnnotationLevel, rest: readonly Annotation[]): Annotation[] {
  const first = rest[0]
  if (first === undefined) return []
  const closing = (left: number): string => (left === 0 ? '' : `\n... and ${left} more`)
  const places: string[] = []
  let length = 0
  for (const { path, range, title } of rest) {
    const place = `${path ?? 'outside the repository'}:${range.line} ${cut(oneLine(title), 120)}`
    length += place.length + 1
    if (length > LONGEST_MESSAGE - 300) break
    places.push(place)
  }
  const note = `GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of a kind for a step. The other ones are in the job summary and in the log:`
  return [
    {
      level,
      path: first.path,
      range: first.range,
      title: `${rest.length} more ${PLURAL[level]}`,
      message: `${note}\n${places.join('\n')}${closing(rest.length - places.length)}`,
    },
  ]
}

/** Each line made visible: an annotation may have several lines, but only those that its maker put there. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function oneLine(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ').trim())
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = ` ... (${text.length - length} more characters)`
  // Half of a surrogate pair would be sent as a replacement character.
  return `${text.slice(0, length - end.length).replace(/[\uD800-\uDBFF]$/, '')}${end}`
}

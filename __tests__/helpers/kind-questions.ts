import { codeLines, type Source } from './source-tree.js'

const KINDS = '(?:HTTP|DNS|SSL|TCP)'

/** The ways to ask which kind a step or an observation is: each would be a place to change for a new checker. */
const QUESTIONS: readonly RegExp[] = [
  // The word of a kind by itself: in a comparison, a case, a list, as the name of a member.
  new RegExp(
    `(['"\`])${KINDS}\\1|^\\s*${KINDS}\\s*:|[{,]\\s*${KINDS}\\s*[:,}]|\\.${KINDS}\\b|(?<!\\*.*)/\\^?\\(?(?:\\?:)?${KINDS}\\b(?!\\\\/)`,
  ),
  /switch\s*\(.*checkerType|checkerType\)?(?:\.|\?\.|\]|\s*[!=]==?(?!=)\s*(?!checkerType\b)\S)/,
  /['"]\w+['"]\s+in\s+(?:\w+\.)*(?:step|observation|seen|resolved|own)\b|hasOwn\((?:\w+\.)*(?:step|observation)\b/i,
]

/** Code lines outside of the rooms that may ask, which ask for the kind of a step. */
export function kindQuestions(tree: readonly Source[]): string[] {
  return tree
    .filter(({ path }) => !/^(?:checks|blueprint)\/|generated\//.test(path))
    .flatMap(({ path, text }) =>
      codeLines(text)
        .filter((line) => QUESTIONS.some((question) => question.test(joined(line.text))))
        .map((line) => `${path}:${line.number}: ${line.text.trim()}`),
    )
}

/** Strings that are put together, as what they become; and what is only the type of the word. */
function joined(line: string): string {
  return line
    .replaceAll(/\b(?:Step|Observation)\[['"]checkerType['"]\]/g, 'Kind')
    .replaceAll(/\[['"]checkerType['"]\]/g, '.checkerType')
    .replaceAll(/(['"`])\s*\+\s*(['"`])/g, '')
    .replaceAll(/\$\{\s*['"](\w*)['"]\s*\}/g, '$1')
}

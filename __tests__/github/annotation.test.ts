import { describe, expect, test } from '@jest/globals'
import { type Annotation, annotationLine, withinBudget } from '../../lib/github/annotation.js'
import { commandOf, linesOf } from '../../scripts/demo/runner-commands.js'

const annotation = (change: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  path: 'canaries/blueprint-config.json',
  range: { line: 12, column: 5, endLine: 12, endColumn: 30 },
  title: 'Failed: 1 sign-in',
  message: 'Status code is 503.',
  ...change,
})

describe('annotationLine', () => {
  test('names file, line and columns', () => {
    expect(annotationLine(annotation())).toBe(
      '::error file=canaries/blueprint-config.json,line=12,endLine=12,col=5,endColumn=30,title=Failed%3A 1 sign-in::Status code is 503.',
    )
  })

  test('gives no columns for a range over several lines, because the runner then ignores them', () => {
    const line = annotationLine(annotation({ range: { line: 12, column: 5, endLine: 16, endColumn: 2 } }))
    expect(commandOf(line)?.properties).toEqual({
      file: 'canaries/blueprint-config.json',
      line: '12',
      endLine: '16',
      title: 'Failed: 1 sign-in',
    })
  })

  test('gives no place for a file outside the repository', () => {
    const line = annotationLine(annotation({ path: undefined }))
    expect(commandOf(line)?.properties).toEqual({ title: 'Failed: 1 sign-in' })
  })

  test.each(['a,b/blueprint-config.json', 'a:b.json', '100%/x.json', 'a\nb.json', '%2C%3A%0A.json'])(
    'keeps the file name %j whole',
    (path) => {
      expect(commandOf(annotationLine(annotation({ path })))?.properties['file']).toBe(path)
    },
  )

  test('shows escapes and overrides instead of obeying them', () => {
    const hostile = 'a\u001b[2J\u202egnp.exe\r::error::b\ud800'
    const shown = commandOf(annotationLine(annotation({ title: hostile, message: hostile })))
    expect(shown?.data).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
    expect(shown?.properties['title']).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
  })

  test('cuts title and message below the limits of GitHub', () => {
    const line = annotationLine(annotation({ title: 't'.repeat(10_000), message: '\u{1f600}'.repeat(1_000_000) }))
    const shown = commandOf(line)
    expect(shown?.properties['title']?.length).toBeLessThanOrEqual(255)
    expect(shown?.data.length).toBeLessThanOrEqual(4096)
    expect(shown?.data).not.toMatch(/\p{Cs}/u)
    expect(linesOf(line)).toHaveLength(1)
  })
})

describe('withinBudget', () => {
  const many = (level: Annotation['level'], count: number): Annotation[] =>
    Array.from({ length: count }, (_, at) => {
      const line = at + 1
      return annotation({ level, title: `${level} ${line}`, range: { line, column: 1, endLine: line, endColumn: 9 } })
    })

  test('shows ten of a level as they are', () => {
    expect(withinBudget(many('error', 10))).toEqual(many('error', 10))
  })

  test('folds the rest into the tenth, which says how many and where', () => {
    const shown = withinBudget(many('error', 14))
    expect(shown).toHaveLength(10)
    expect(shown.slice(0, 9)).toEqual(many('error', 9))
    expect(shown[9]?.title).toBe('5 more problems')
    expect(shown[9]?.range.line).toBe(10)
    for (const line of [10, 11, 12, 13, 14]) {
      expect(shown[9]?.message).toContain(`canaries/blueprint-config.json:${line} error ${line}`)
    }
  })

  test('puts errors first and counts each level for itself', () => {
    const shown = withinBudget([...many('notice', 12), ...many('warning', 11), ...many('error', 30)])
    expect(shown.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ])
  })

  test('leaves room for those that the step has printed before', () => {
    const shown = withinBudget([...many('error', 10), ...many('notice', 4)], { error: 1, notice: 10 })
    expect(shown).toHaveLength(9)
    expect(shown[8]).toMatchObject({ level: 'error', title: '2 more problems' })
  })

  test('keeps the folded one within the limits however many there are', () => {
    const folded = withinBudget(many('error', 100_000)).at(-1)
    expect(folded?.message.length).toBeLessThanOrEqual(4000)
    expect(folded?.message).toMatch(/\.\.\. and \d+ more$/)
  })
})

import { quote } from '../../blueprint/show.ts'

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly words: readonly string[]
  /** What stands for a day besides numbers: `?`, `L`, `15W`, `2#1`. */
  readonly special: RegExp
}

const NONE = /(?!)/
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** User guide, "Scheduling canary runs using cron". */
const FIELDS: readonly Field[] = [
  { name: 'minutes', least: 0, most: 59, words: [], special: NONE },
  { name: 'hours', least: 0, most: 23, words: [], special: NONE },
  { name: 'day of month', least: 1, most: 31, words: [], special: /^(?:\?|L|LW|(?:[1-9]|[12]\d|3[01])W)$/ },
  { name: 'month', least: 1, most: 12, words: MONTHS, special: NONE },
  {
    name: 'day of week',
    least: 1,
    most: 7,
    words: DAYS,
    special: /^(?:\?|(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:L|#[1-5])|L)$/,
  },
]

/** What is wrong with the fields of a cron expression, and what to do; undefined when nothing is. */
export function cronProblem(
  fields: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  if (fields.some((field) => field === '')) {
    return {
      message: 'The fields of a cron expression are separated by one space each.',
      hint: 'Remove the other spaces.',
    }
  }
  if (fields.length !== 6) {
    const hint =
      fields.length === 5
        ? 'Add the year, which must be *, at the end: cron(0 8 ? * MON-FRI *).'
        : 'Minutes, hours, day of month, month, day of week, year: cron(0 8 ? * MON-FRI *).'
    return { message: `A cron expression has six fields; found ${fields.length}.`, hint }
  }
  for (const [index, field] of FIELDS.entries()) {
    const hint = fieldHint(fields[index] ?? '', field)
    if (hint !== undefined) return { message: `${quote(fields[index] ?? '')} is no ${field.name}.`, hint }
  }
  const [, , dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields
  if (year !== '*') return { message: `The year must be *; found ${quote(year)}.`, hint: 'Write * as the sixth field.' }
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
    const message = `Exactly one of day of month and day of week must be ?; found ${quote(dayOfMonth)} and ${quote(dayOfWeek)}.`
    return { message, hint: 'Write ? for the one that does not matter: cron(0 8 * * ? *) or cron(0 8 ? * MON-FRI *).' }
  }
  return neverProblem(dayOfMonth, month)
}

/** Seconds between two runs of a valid expression, at their closest. */
export function shortestCronGapSeconds(fields: readonly string[]): number {
  const [minutes = '', hours = '', dayOfMonth = '', , dayOfWeek = ''] = fields
  const inHour = numbersOf(minutes, FIELDS[0])
  const times = numbersOf(hours, FIELDS[1]).flatMap((hour) => inHour.map((minute) => hour * 60 + minute))
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  const [first = 0] = times
  const overnight = first + DAY_MINUTES - (times.at(-1) ?? 0)
  // Two days that follow each other may both be meant, unless a single day is all there is.
  const isOneDay = /^(?:\d+|[A-Z]{3}|.*[LW#].*)$/.test(dayOfMonth === '?' ? dayOfWeek : dayOfMonth)
  return Math.min(...gaps, isOneDay ? DAY_MINUTES : overnight) * 60
}

const DAY_MINUTES = 1440

function fieldHint(text: string, field: Field): string | undefined {
  if (field.special.test(text)) return undefined
  const bad = text.split(',').find((item) => rangeOf(item, field) === undefined)
  if (bad === undefined) return undefined
  const names = field.words.length === 0 ? '' : ` or ${field.words[0]} to ${field.words.at(-1)}`
  if (/^(.+)-(.+)$/.test(bad) && isReversed(bad, field)) {
    return `A range goes from the smaller to the larger; write ${quote(bad)} as two ranges, separated by a comma.`
  }
  if (field.words.includes(bad.toUpperCase())) return `Write ${bad.toUpperCase()} in upper case.`
  const days = field.name.startsWith('day') ? ', ? when it does not matter' : ''
  return `Allowed are ${field.least} to ${field.most}${names}, lists (,), ranges (-), steps (/), *${days}.`
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** `*`, `5`, `MON`, `1-5`, and each with `/step`; undefined when it is none of them. */
function rangeOf(item: string, field: Field): Stretch | undefined {
  const [range = '', stepText, ...more] = item.split('/')
  if (more.length > 0) return undefined
  const step = stepText === undefined ? undefined : stepOf(stepText, field)
  if (stepText !== undefined && step === undefined) return undefined
  if (range === '*') return { from: field.least, to: field.most, step: step ?? 1 }
  const ends = range.split('-')
  if (ends.length > 2) return undefined
  const from = numberOf(ends[0] ?? '', field)
  const to = ends.length === 2 ? numberOf(ends[1] ?? '', field) : step === undefined ? from : field.most
  return from === undefined || to === undefined || from > to ? undefined : { from, to, step: step ?? 1 }
}

function stepOf(text: string, { most, least }: Field): number | undefined {
  const step = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return step >= 1 && step <= most - least + 1 ? step : undefined
}

function numberOf(text: string, { least, most, words }: Field): number | undefined {
  const word = words.indexOf(text)
  if (word !== -1) return word + 1
  const number = /^\d{1,2}$/.test(text) ? Number(text) : -1
  return number >= least && number <= most ? number : undefined
}

function isReversed(range: string, field: Field): boolean {
  const [from, to, ...more] = range.split('-').map((end) => numberOf(end, field))
  return more.length === 0 && from !== undefined && to !== undefined && from > to
}

/** All numbers that a field without special signs stands for, in order. */
function numbersOf(text: string, field: Field | undefined): number[] {
  const numbers = new Set<number>()
  for (const item of field === undefined ? [] : text.split(',')) {
    const stretch = field === undefined ? undefined : rangeOf(item, field)
    for (let at = stretch?.from ?? 0; at <= (stretch?.to ?? -1); at += stretch?.step ?? 1) numbers.add(at)
  }
  return [...numbers].sort((a, b) => a - b)
}

/** A day that no month has, or only a leap year: AWS takes nothing that is more than a year away. */
function neverProblem(
  dayOfMonth: string,
  month: string,
): { readonly message: string; readonly hint: string } | undefined {
  const days = numbersOf(dayOfMonth, FIELDS[2])
  if (days.length === 0) return undefined
  const longest = Math.max(...numbersOf(month, FIELDS[3]).map((number) => MONTH_DAYS[number - 1] ?? 31))
  if (Math.min(...days) <= longest) return undefined
  return { message: 'No such day comes every year.', hint: 'The next run must not be more than a year away.' }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** One expression of six fields, read. Days match by `matchesDay`, since `L`, `W` and `#` depend on the month. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  /** Midnight UTC of a day. */
  readonly matchesDay: (day: Date) => boolean
}

/** Reads `M H DoM Mon DoW Y` (CloudWatch Synthetics, "Scheduling canary runs using cron"): the year is `*`, exactly one of the
 *  two days is `?`, Sunday is 1. Undefined for anything else. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.split(/\s+/)
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year] = fields
  if (fields.length !== 6 || year !== '*') return undefined
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return undefined
  const minutes = numbersOf(minute, { min: 0, max: 59 })
  const hours = numbersOf(hour, { min: 0, max: 23 })
  const months = numbersOf(month, { min: 1, max: 12, names: MONTHS, firstName: 1 })
  const isDay = dayOfMonth === '?' ? weekDayRule(dayOfWeek) : monthDayRule(dayOfMonth)
  if (minutes === undefined || hours === undefined || months === undefined || isDay === undefined) return undefined
  return { minutes, hours, matchesDay: (day) => months.has(day.getUTCMonth() + 1) && isDay(day) }
}

/** The first minute after `after` that matches, within a year. */
export function nextCronTime({ minutes, hours, matchesDay }: Cron, after: Date): Date | undefined {
  const startMs = Math.floor(after.getTime() / MINUTE_MS) * MINUTE_MS + MINUTE_MS
  const firstDay = Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate())
  for (let dayMs = firstDay; dayMs <= firstDay + 366 * DAY_MS; dayMs += DAY_MS) {
    if (!matchesDay(new Date(dayMs))) continue
    for (const hour of ascending(hours)) {
      for (const minute of ascending(minutes)) {
        const timeMs = dayMs + (hour * 60 + minute) * MINUTE_MS
        if (timeMs >= startMs) return new Date(timeMs)
      }
    }
  }
  return undefined
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEK_DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

interface Field {
  readonly min: number
  readonly max: number
  readonly names?: readonly string[]
  readonly firstName?: number
}

/** `*`, `5`, `1-5`, `1,3`, a step after any of them. */
function numbersOf(text: string, field: Field): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const [range = '', step, ...more] = part.split('/')
    if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return undefined
    const bounds = boundsOf(range, field, step !== undefined)
    if (bounds === undefined) return undefined
    for (let number = bounds.from; number <= bounds.to; number += Number(step ?? 1)) found.add(number)
  }
  return found
}

function boundsOf(range: string, field: Field, hasStep: boolean): { from: number; to: number } | undefined {
  if (range === '*') return { from: field.min, to: field.max }
  const ends = range.split('-').map((end) => numberOf(end, field))
  const [from, to = hasStep ? field.max : from] = ends
  if (ends.length > 2 || from === undefined || to === undefined || ends.includes(undefined)) return undefined
  return from <= to ? { from, to } : undefined
}

function numberOf(text: string, { min, max, names = [], firstName = 0 }: Field): number | undefined {
  const named = names.indexOf(text.toUpperCase())
  if (named !== -1) return named + firstName
  if (!/^\d{1,2}$/.test(text)) return undefined
  const number = Number(text)
  return number >= min && number <= max ? number : undefined
}

type DayRule = (day: Date) => boolean

function monthDayRule(text: string): DayRule | undefined {
  if (text === 'L') return (day) => day.getUTCDate() === lastOfMonth(day)
  const weekday = /^(\d{1,2}|L)W$/.exec(text)?.[1]
  if (weekday !== undefined) {
    if (weekday !== 'L' && (Number(weekday) < 1 || Number(weekday) > 31)) return undefined
    return (day) => day.getUTCDate() === nearestWeekday(day, weekday === 'L' ? lastOfMonth(day) : Number(weekday))
  }
  const days = numbersOf(text, { min: 1, max: 31 })
  return days === undefined ? undefined : (day) => days.has(day.getUTCDate())
}

function weekDayRule(text: string): DayRule | undefined {
  const field = { min: 1, max: 7, names: WEEK_DAYS, firstName: 1 }
  if (text === 'L') return (day) => day.getUTCDay() === 6
  const [name = '', nth, ...more] = text.split('#')
  if (nth !== undefined) {
    const weekDay = numberOf(name, field)
    if (more.length > 0 || weekDay === undefined || !/^[1-5]$/.test(nth)) return undefined
    return (day) => day.getUTCDay() + 1 === weekDay && Math.ceil(day.getUTCDate() / 7) === Number(nth)
  }
  if (/^.+L$/i.test(text)) {
    const weekDay = numberOf(text.slice(0, -1), field)
    if (weekDay === undefined) return undefined
    return (day) => day.getUTCDay() + 1 === weekDay && day.getUTCDate() > lastOfMonth(day) - 7
  }
  const days = numbersOf(text, field)
  return days === undefined ? undefined : (day) => days.has(day.getUTCDay() + 1)
}

function lastOfMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
}

/** The Monday to Friday nearest to that date within the month. */
function nearestWeekday(day: Date, date: number): number {
  const last = lastOfMonth(day)
  const wanted = Math.min(date, last)
  const weekDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), wanted)).getUTCDay()
  if (weekDay === 6) return wanted > 1 ? wanted - 1 : wanted + 2
  if (weekDay === 0) return wanted < last ? wanted + 1 : wanted - 2
  return wanted
}

import { cronProblem, shortestCronGapSeconds } from './cron.ts'

/** Seconds between two runs, at their closest; undefined for a canary that runs once, and for what is no schedule. */
export function scheduleIntervalSeconds(expression: string): number | undefined {
  if (scheduleProblem(expression) !== undefined) return undefined
  const rate = rateOf(expression)
  if (rate === undefined) return shortestCronGapSeconds(cronFields(expression) ?? [])
  return rate.seconds === 0 ? undefined : rate.seconds
}

/** `rate(0 hour)` and its like (API reference, CanaryScheduleInput). */
export function isRunOnce({ Schedule }: { readonly Schedule?: { readonly Expression?: string } }): boolean {
  return /^rate\(0 /.test(Schedule?.Expression ?? '')
}

export function isCron(expression: string): boolean {
  return expression.startsWith('cron(')
}

/** What is wrong with a schedule expression, and what to do; undefined when nothing is.
 *  API reference, CanaryScheduleInput; user guide, "Scheduling canary runs using cron". */
export function scheduleProblem(expression: string): ScheduleProblem | undefined {
  const fields = cronFields(expression)
  if (fields !== undefined) return cronProblem(fields)
  if (/^cron/i.test(expression))
    return { message: 'This cron expression is not of the form cron(...).', hint: CRON_FORM }
  if (!/^rate\b/i.test(expression))
    return { message: 'A schedule is rate(...) or cron(...).', hint: startHint(expression) }
  const rate = rateOf(expression)
  if (rate === undefined)
    return { message: 'This rate is not of the form rate(NUMBER UNIT).', hint: rateHint(expression) }
  const { seconds, unit, count } = rate
  if (seconds === 0) {
    return unit === 'minutes'
      ? { message: 'A canary that runs once has the rate(0 minute) or rate(0 hour).', hint: 'Write rate(0 minute).' }
      : undefined
  }
  if (seconds <= LONGEST_RATE_S) return undefined
  const message = `The longest rate is one hour; found ${count} ${unit}.`
  return { message, hint: 'Use rate(1 hour), or a cron expression, as in cron(0 0/2 * * ? *) for every second hour.' }
}

export interface ScheduleProblem {
  readonly message: string
  readonly hint: string
}

interface Rate {
  readonly count: string
  readonly unit: string
  readonly seconds: number
}

function rateOf(expression: string): Rate | undefined {
  const [, count, unit] = /^rate\((0|[1-9][0-9]{0,8}) (minute|minutes|hour)\)$/.exec(expression) ?? []
  if (count === undefined || unit === undefined) return undefined
  return { count, unit, seconds: Number(count) * (unit === 'hour' ? 3600 : 60) }
}

function cronFields(expression: string): string[] | undefined {
  return /^cron\((.*)\)$/s.exec(expression)?.[1]?.split(' ')
}

function startHint(expression: string): string {
  if (/^[\d*/?,\- ]+$/.test(expression) && expression.trim().includes(' ')) return CRON_FORM
  const every = /^(?:every )?(\d{1,4}) ?m(?:in(?:ute)?s?)?$/i.exec(expression)?.[1]
  return every === undefined ? RATE_FORM : `Write rate(${every} minutes).`
}

function rateHint(expression: string): string {
  if (/hours/i.test(expression)) return 'AWS refuses "hours": the longest rate is rate(1 hour), or rate(60 minutes).'
  if (/seconds?|days?/i.test(expression)) return 'The unit is minute, minutes or hour.'
  return RATE_FORM
}

const LONGEST_RATE_S = 3600
const RATE_FORM = 'Write rate(1 minute) to rate(60 minutes), rate(1 hour), or rate(0 minute) to run once.'
const CRON_FORM =
  'Write six fields in UTC: cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK *), as in cron(0/15 8-17 ? * MON-FRI *).'

/** Whether two schedule expressions ask for the same runs: AWS stores `rate(0 minute)` as `rate(0 hour)`, and an hour has
 *  60 minutes. Cron expressions are compared as texts, but for case and white space. */
export function isSameSchedule(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(expression: string): string {
  const minutes = minutesOf(expression)
  if (minutes !== undefined) return `rate(${minutes})`
  return expression
    .replace(/\s+/g, ' ')
    .replace(/\s?([()])\s?/g, '$1')
    .trim()
    .toUpperCase()
}

function minutesOf(expression: string): number | undefined {
  const [, count, unit] = /^\s*rate\(\s*(\d+)\s+(minute|hour)s?\s*\)\s*$/i.exec(expression) ?? []
  if (count === undefined) return undefined
  return Number(count) * (unit?.toLowerCase() === 'hour' ? 60 : 1)
}

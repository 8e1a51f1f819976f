import { type Cron, nextCronTime, parseCron } from './cron.ts'

export type ScheduleExpression =
  | { readonly kind: 'once' }
  | { readonly kind: 'rate'; readonly intervalMs: number }
  | { readonly kind: 'cron'; readonly cron: Cron }

/** Reads a schedule as CloudWatch Synthetics takes it: one to sixty minutes, one hour, a run-once rate of 0, or cron. Undefined
 *  for any other: `rate(2 hours)` is one. */
export function parseExpression(text: string): ScheduleExpression | undefined {
  const rate = /^rate\((\d{1,4}) (minute|minutes|hour)\)$/.exec(text)
  if (rate !== null) return rateOf(Number(rate[1]), rate[2] === 'hour' ? 'hour' : 'minute', rate[2] === 'minutes')
  const fields = /^cron\((.*)\)$/.exec(text)?.[1]
  const cron = fields === undefined ? undefined : parseCron(fields.trim())
  return cron === undefined ? undefined : { kind: 'cron', cron }
}

function rateOf(count: number, unit: 'minute' | 'hour', isPlural: boolean): ScheduleExpression | undefined {
  if (count === 0) return isPlural ? undefined : { kind: 'once' }
  const minutes = unit === 'hour' ? count * 60 : count
  return minutes <= 60 ? { kind: 'rate', intervalMs: minutes * 60_000 } : undefined
}

/** When the run after the one that began at `begun` is due; undefined when there is none. */
export function nextRunTime(expression: ScheduleExpression, begun: Date): Date | undefined {
  switch (expression.kind) {
    case 'once':
      return undefined
    case 'rate':
      return new Date(begun.getTime() + expression.intervalMs)
    case 'cron':
      return nextCronTime(expression.cron, begun)
  }
}

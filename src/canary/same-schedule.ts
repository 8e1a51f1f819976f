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

import { expect, test } from '@jest/globals'
import { scheduleIntervalSeconds, scheduleProblem } from '../../../lib/canary/manifest/schedule.js'

test.each([
  ['rate(1 minute)', 60],
  ['rate(1 minutes)', 60],
  ['rate(5 minutes)', 300],
  ['rate(60 minutes)', 3600],
  ['rate(1 hour)', 3600],
  ['rate(0 minute)', undefined],
  ['rate(0 hour)', undefined],
  ['cron(0 8 * * ? *)', 86_400],
  ['cron(* * * * ? *)', 60],
  ['cron(0/15 8-17 ? * MON-FRI *)', 900],
  ['cron(0,50 * * * ? *)', 600],
  ['cron(50 23,0 * * ? *)', 3600],
  ['cron(0 1,22 1 * ? *)', 75_600],
  ['cron(*/7 * * * ? *)', 240],
  ['cron(5 0 L * ? *)', 86_400],
  ['cron(5 0 15W * ? *)', 86_400],
  ['cron(5 0 ? * 2#1 *)', 86_400],
  ['cron(5 0 ? * MON#1 *)', 86_400],
  ['cron(5 0 ? * 6L *)', 86_400],
  ['cron(0 0 28 2 ? *)', 86_400],
  ['cron(0 0 31 JAN,MAR ? *)', 86_400],
  ['cron(0 0 ? * SUN,SAT *)', 86_400],
])('%s is a schedule of %s seconds', (expression, seconds) => {
  expect(scheduleProblem(expression)).toBeUndefined()
  expect(scheduleIntervalSeconds(expression)).toBe(seconds)
})

test.each([
  ['', 'A schedule is rate'],
  ['5 minutes', 'A schedule is rate'],
  ['* * * * *', 'A schedule is rate'],
  ['rate(1 hours)', 'not of the form'],
  ['rate(2 hours)', 'not of the form'],
  ['rate(1 day)', 'not of the form'],
  ['rate(05 minutes)', 'not of the form'],
  ['rate(-1 minute)', 'not of the form'],
  ['rate(1.5 minutes)', 'not of the form'],
  ['rate( 5 minutes )', 'not of the form'],
  ['Rate(5 minutes)', 'not of the form'],
  ['rate(61 minutes)', 'longest rate'],
  ['rate(2 hour)', 'longest rate'],
  ['rate(0 minutes)', 'runs once'],
  ['cron 0 8 * * ? *', 'not of the form'],
  ['cron(0 8 * * ?)', 'six fields; found 5'],
  ['cron(0 8 * * ? * *)', 'six fields; found 7'],
  ['cron(0  8 * * ? *)', 'one space'],
  ['cron(60 8 * * ? *)', 'no minutes'],
  ['cron(? 8 * * ? *)', 'no minutes'],
  ['cron(*/61 8 * * ? *)', 'no minutes'],
  ['cron(0/0 8 * * ? *)', 'no minutes'],
  ['cron(0 24 * * ? *)', 'no hours'],
  ['cron(0 17-8 * * ? *)', 'no hours'],
  ['cron(0 8 0 * ? *)', 'no day of month'],
  ['cron(0 8 32 * ? *)', 'no day of month'],
  ['cron(0 8 32W * ? *)', 'no day of month'],
  ['cron(0 8 1#2 * ? *)', 'no day of month'],
  ['cron(0 8 * 13 ? *)', 'no month'],
  ['cron(0 8 * L ? *)', 'no month'],
  ['cron(0 8 ? * mon *)', 'no day of week'],
  ['cron(0 8 ? * 8 *)', 'no day of week'],
  ['cron(0 8 ? * 2#6 *)', 'no day of week'],
  ['cron(0 8 ? * 3W *)', 'no day of week'],
  ['cron(0 8 * * * *)', 'Exactly one'],
  ['cron(0 8 ? * ? *)', 'Exactly one'],
  ['cron(0 8 * * ? 2027)', 'The year must be *'],
  ['cron(0 0 30 2 ? *)', 'every year'],
  ['cron(0 0 29 FEB ? *)', 'every year'],
  ['cron(0 0 31 4,6 ? *)', 'every year'],
  ['cron()', 'one space'],
])('%s is no schedule', (expression, message) => {
  expect(scheduleProblem(expression)?.message).toContain(message)
  expect(scheduleProblem(expression)?.hint).toMatch(/\.$/)
  expect(scheduleIntervalSeconds(expression)).toBeUndefined()
})

test.each([
  ['rate(2 hours)', 'AWS refuses "hours"'],
  ['every 5 minutes', 'rate(5 minutes)'],
  ['0 8 * * *', 'cron('],
  ['cron(0 8 * * ?)', 'Add the year'],
  ['cron(0 8 ? * mon *)', 'upper case'],
  ['cron(0 17-8 * * ? *)', 'two ranges'],
])('for %s there is advice', (expression, hint) => {
  expect(scheduleProblem(expression)?.hint).toContain(hint)
})

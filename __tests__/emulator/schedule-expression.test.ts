import { expect, test } from '@jest/globals'
import { nextRunTime, parseExpression } from '../../lib/emulator/schedule/expression.js'

test.each([
  'rate(1 minute)',
  'rate(60 minutes)',
  'rate(1 hour)',
  'rate(0 minute)',
  'rate(0 hour)',
  'cron(0 8 ? * MON-FRI *)',
  'cron(0/5 * * * ? *)',
  'cron(59 23 31 12 ? *)',
  'cron(0 8 31W * ? *)',
])('%s is a schedule', (text) => {
  expect(parseExpression(text)).toBeDefined()
})

test.each([
  'rate(61 minutes)',
  'rate(2 hour)',
  'rate(1 hours)',
  'rate(1 day)',
  'rate(-1 minute)',
  'every minute',
  'cron(0 8 * * *)',
  'cron(0 8 * * ? 2026)',
  'cron(0 8 ? * ? *)',
  'cron(60 8 * * ? *)',
  'cron(0 24 * * ? *)',
  'cron(0 8 32 * ? *)',
  'cron(0 8 ? * 8 *)',
  'cron(0 8 ? * MON#6 *)',
  'cron(5-1 8 * * ? *)',
  'cron(0 8 * * ?)',
  'cron(0 8 * 13 ? *)',
  'cron(0 8 0 * ? *)',
  'cron(0/0 8 * * ? *)',
  'cron(0/5/5 8 * * ? *)',
  'cron(1-2-3 8 * * ? *)',
  'cron(0-60 8 * * ? *)',
  'cron(x-5 8 * * ? *)',
  'cron(0 8 0W * ? *)',
  'cron(0 8 32W * ? *)',
  'cron(0 8 ? * 8L *)',
  'cron(0 8 ? * 8#2 *)',
  'cron(0 8 ? * MON#2#3 *)',
])('%s is none', (text) => {
  expect(parseExpression(text)).toBeUndefined()
})

test.each([
  ['rate(5 minutes)', '2026-11-25T10:00:30Z', '2026-11-25T10:05:30.000Z'],
  ['cron(0/15 * * * ? *)', '2026-11-25T10:00:00Z', '2026-11-25T10:15:00.000Z'],
  ['cron(30 8,20 * * ? *)', '2026-11-25T10:00:00Z', '2026-11-25T20:30:00.000Z'],
  ['cron(0 8 ? * 1 *)', '2026-11-25T10:00:00Z', '2026-11-29T08:00:00.000Z'],
  ['cron(0 8 ? * MON-FRI *)', '2026-11-27T10:00:00Z', '2026-11-30T08:00:00.000Z'],
  ['cron(0 8 L * ? *)', '2026-11-25T10:00:00Z', '2026-11-30T08:00:00.000Z'],
  ['cron(0 8 L * ? *)', '2027-02-01T10:00:00Z', '2027-02-28T08:00:00.000Z'],
  ['cron(0 8 LW * ? *)', '2026-10-25T10:00:00Z', '2026-10-30T08:00:00.000Z'],
  ['cron(0 8 14W * ? *)', '2026-11-01T10:00:00Z', '2026-11-13T08:00:00.000Z'],
  ['cron(0 8 15W * ? *)', '2026-11-01T10:00:00Z', '2026-11-16T08:00:00.000Z'],
  ['cron(0 8 31W * ? *)', '2026-05-25T10:00:00Z', '2026-05-29T08:00:00.000Z'],
  ['cron(0 8 1W * ? *)', '2026-07-25T10:00:00Z', '2026-08-03T08:00:00.000Z'],
  ['cron(0 8 ? * 6#2 *)', '2026-11-25T10:00:00Z', '2026-12-11T08:00:00.000Z'],
  ['cron(0 8 ? * L *)', '2026-11-25T10:00:00Z', '2026-11-28T08:00:00.000Z'],
  ['cron(0 8 ? * MONL *)', '2026-11-17T10:00:00Z', '2026-11-30T08:00:00.000Z'],
  ['cron(0 8 ? * FRIL *)', '2026-11-25T10:00:00Z', '2026-11-27T08:00:00.000Z'],
  ['cron(0 0 29 2 ? *)', '2027-06-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('after a run of %s at %s comes %s', (text, begun, next) => {
  const expression = parseExpression(text)
  const due = expression === undefined ? undefined : nextRunTime(expression, new Date(begun))
  expect(due?.toISOString()).toBe(next)
})

test('a day that is more than a year away has no next run', () => {
  const expression = parseExpression('cron(0 0 29 2 ? *)')
  const due = expression === undefined ? undefined : nextRunTime(expression, new Date('2026-01-01T00:00:00Z'))
  expect(due).toBeUndefined()
})

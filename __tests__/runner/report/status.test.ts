import { expect, test } from '@jest/globals'
import type { Status } from '../../../lib/runner/report/report.js'
import { isGood } from '../../../lib/runner/report/status.js'

test.each<[Status, boolean]>([
  ['passed', true],
  ['skipped', true],
  ['errored', false],
  ['failed', false],
])('that something is %s is no reason for a red result: %s', (status, expected) => {
  expect(isGood(status)).toBe(expected)
})

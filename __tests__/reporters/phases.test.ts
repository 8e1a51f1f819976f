import { expect, test } from '@jest/globals'
import { durationText, secondsText } from '../../lib/reporters/duration-text.js'
import { barCells, phasesOf } from '../../lib/reporters/phases.js'

test('the rest is what the total has beyond the phases', () => {
  expect(phasesOf({ dnsMs: 3, connectMs: 12, tlsMs: 25, firstByteMs: 60, totalMs: 115 })).toEqual([
    { name: 'dns', ms: 3 },
    { name: 'connect', ms: 12 },
    { name: 'tls', ms: 25 },
    { name: 'first byte', ms: 60 },
    { name: 'rest', ms: 15 },
  ])
})

test('a phase that took no time, or did not take place, is left out', () => {
  expect(phasesOf({ dnsMs: 40, connectMs: null, tlsMs: 0, firstByteMs: null, totalMs: 40 })).toEqual([
    { name: 'dns', ms: 40 },
  ])
  expect(phasesOf(null)).toEqual([])
})

test('the cells of a bar are as long as the whole, however its parts are rounded', () => {
  const phases = phasesOf({ dnsMs: 1, connectMs: 1, tlsMs: 1, firstByteMs: 1, totalMs: 7 })
  const cells = barCells(phases, 7, 20).map((part) => part.cells)
  expect(cells.reduce((sum, count) => sum + count, 0)).toBe(20)
})

test('a bar is never wider than it may be', () => {
  const cells = barCells(
    [
      { name: 'dns', ms: 50 },
      { name: 'rest', ms: 50 },
    ],
    10,
    20,
  ).map((part) => part.cells)
  expect(cells).toEqual([20, 0])
})

test.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.00 s'],
  [59_994, '59.99 s'],
  [59_996, '1 min 00 s'],
  [125_000, '2 min 05 s'],
  [Number.NaN, '0 ms'],
  [-5, '0 ms'],
])('%d milliseconds read as %s', (ms, text) => {
  expect(durationText(ms)).toBe(text)
})

test('seconds have three decimals and are never less than none', () => {
  expect([1234.5678, -1, Number.POSITIVE_INFINITY].map(secondsText)).toEqual(['1.235', '0.000', '0.000'])
})

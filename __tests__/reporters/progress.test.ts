import { expect, test } from '@jest/globals'
import { createProgress } from '../../lib/reporters/progress.js'
import type { RunEvent } from '../../lib/runner/options.js'
import { HOSTILE_TEXTS } from '../helpers/hostile-report.js'
import { runReport, stepReport } from '../helpers/report-parts.js'

const path = 'orders/blueprint-config.json'
const HIDE = '\u001b[?25l'
const SHOW = '\u001b[?25h'

function eventsOf(name: string, target: string): readonly RunEvent[] {
  return [
    { type: 'run-started', path, stepCount: 1 },
    { type: 'step-started', path, key: '1', name, target },
    { type: 'step-retrying', path, key: '1', name, attempt: 2, reason: target },
    { type: 'step-ended', path, step: stepReport({ key: '1', name, target }) },
    { type: 'run-ended', run: runReport({ path }) },
  ]
}

function written(events: readonly RunEvent[], options: { isTerminal: boolean; columns?: number }): string {
  let text = ''
  const progress = createProgress({ write: (part) => (text += part), colour: false, ...options })
  for (const event of events) progress.onEvent(event)
  progress.end()
  return text
}

test('in a log there is one line a step and one a retry, and nothing else', () => {
  expect(written(eventsOf('Login', 'https://a.example/'), { isTerminal: false })).toBe(
    [
      'retrying orders/blueprint-config.json › 1 Login, attempt 2: https://a.example/\n',
      '✓ passed orders/blueprint-config.json › 1 Login https://a.example/ 120 ms\n',
    ].join(''),
  )
})

test('a terminal gets its cursor and its line back', () => {
  const text = written(eventsOf('Login', 'https://a.example/'), { isTerminal: true })
  expect(text.startsWith(HIDE)).toBe(true)
  expect(text.endsWith(`\r\u001b[2K${SHOW}`)).toBe(true)
  expect(text.split(HIDE)).toHaveLength(2)
  expect(text).not.toContain('\n')
})

test('a terminal sees how many steps ended and what is running', () => {
  const text = written(eventsOf('Login', 'https://a.example/'), { isTerminal: true })
  expect(text).toContain('0/1 steps  Login https://a.example/')
  expect(text).toContain('1/1 steps')
})

test('when nothing happened the cursor is left alone', () => {
  expect(written([], { isTerminal: true })).toBe('')
})

test('ending twice writes nothing more', () => {
  let text = ''
  const progress = createProgress({ write: (part) => (text += part), isTerminal: true, colour: false })
  progress.onEvent({ type: 'run-started', path, stepCount: 1 })
  progress.end()
  const once = text
  progress.end()
  expect(text).toBe(once)
})

test('a line is never wider than the terminal, wide characters included', () => {
  const text = written(eventsOf('Login', `https://a.example/${'漢'.repeat(200)}`), { isTerminal: true, columns: 40 })
  const lines = text.split('\r\u001b[2K').map((line) => line.replaceAll(SHOW, '').replaceAll(HIDE, ''))
  const widths = lines.map((line) => [...line].reduce((sum, sign) => sum + (sign === '漢' ? 2 : 1), 0))
  expect(Math.max(...widths)).toBeLessThan(40)
  expect(text).toContain('漢')
})

test.each([true, false])('a hostile name or target acts on nothing (terminal: %s)', (isTerminal) => {
  const text = HOSTILE_TEXTS.map((hostile) => written(eventsOf(hostile, hostile), { isTerminal, columns: 500 })).join(
    '',
  )
  const ours = text.replaceAll(HIDE, '').replaceAll(SHOW, '').replaceAll('\r\u001b[2K', '\n')
  expect(ours).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e]/u)
  expect(ours.split('\n').filter((line) => line.startsWith('::') || line.includes('##['))).toEqual([])
})

import { describe, expect, test } from '@jest/globals'
import { defuseCommands } from '../../lib/core/visible.js'
import { commandLine } from '../../lib/github/workflow-commands.js'
import { commandOf, linesOf } from '../../scripts/demo/runner-commands.js'

const hostile = [
  'a\n::error::injected',
  'a\r\n::set-output name=x::y',
  'a\r::stop-commands::token',
  '::error::injected',
  'x,file=/etc/passwd,line=1::other',
  '100%25 %0A::error::decoded',
  '##[error]old form',
  'a=b,c:d;e]f',
  '\u0085::error::next line',
]

describe('commandLine', () => {
  test.each(hostile)('carries %j as a property without change', (text) => {
    const line = commandLine('error', { title: text, line: 3 }, 'message')
    expect(linesOf(line)).toHaveLength(1)
    expect(commandOf(line)).toEqual({ name: 'error', properties: { title: text, line: '3' }, data: 'message' })
  })

  test.each(hostile)('carries %j as a message without change', (text) => {
    const line = commandLine('warning', {}, text)
    expect(linesOf(line)).toHaveLength(1)
    expect(commandOf(line)).toEqual({ name: 'warning', properties: {}, data: text })
  })

  test('leaves out a property that is undefined', () => {
    expect(commandLine('notice', { file: 'a.json', col: undefined }, 'm')).toBe('::notice file=a.json::m')
  })
})

describe('defuseCommands', () => {
  const commands = [
    '::error::x',
    '  \t::error::x',
    'text\n::add-mask::x',
    'text\r::add-mask::x',
    'text\n\n \u00a0::stop-commands::x',
    '\u0085::error::x',
    '\u200b::error::x',
    '\u001b::error::x',
    ':\u00ad:error::x',
    'status ##[error]x',
    '##[##[error]x',
    '::##[error]x',
  ]

  test.each(commands)('leaves no command in %j', (text) => {
    const lines = linesOf(defuseCommands(text))
    expect(lines.filter((line) => commandOf(line) !== undefined)).toEqual([])
    // .NET compares by culture: it looks through invisible characters.
    const seen = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''))
    expect(seen.filter((line, at) => line.startsWith('::') && !/^\s*[^\s]*: :/u.test(lines[at] ?? ''))).toEqual([])
  })

  test('keeps line breaks and everything that is no command', () => {
    const text = 'a :: b\n\n  std::vector\r\n:\n:\n# heading [link]\n'
    expect(defuseCommands(text)).toBe(text)
  })

  test('takes linear time', () => {
    const started = performance.now()
    defuseCommands('\n'.repeat(500_000) + ' '.repeat(500_000) + ':'.repeat(500_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

import { defuseCommands, readable } from '../core/visible.ts'
import type { ConsoleEntry } from './jest-types.ts'
import type { Ran } from './test-result.ts'

/** What a reader should know that changes no verdict: warnings, and why steps were skipped. */
export function consoleEntries({ run, file, tests, isSelected, isSilent, isReplay }: Ran): ConsoleEntry[] {
  if (run === undefined || isSilent) return []
  const entry = (type: ConsoleEntry['type'], text: string, { line, column }: Place): ConsoleEntry => ({
    type,
    message: `${defuseCommands(readable(text))}\n${readable(file.path)}:${line}:${column}`,
    origin: '',
  })
  const selected = new Set(tests.filter((step) => step.tests.some(isSelected)).map(({ stepKey }) => stepKey))
  return [
    ...(isReplay ? [entry('info', 'Replayed from what was recorded: no service was asked.', START)] : []),
    ...run.diagnostics
      .filter(({ severity }) => severity === 'warning')
      .map((diagnostic) => entry('warn', `${diagnostic.code}: ${diagnostic.message}`, diagnostic)),
    ...run.steps.flatMap((step) => [
      ...step.warnings.map((warning) => entry('warn', `${step.name}: ${warning}`, step)),
      ...(step.skipReason === undefined || !selected.has(step.key)
        ? []
        : [entry('info', `${step.name} was skipped. ${step.skipReason}`, step)]),
    ]),
  ]
}

/** Entries as Jest's own console prints them in verbose mode; empty when there are none. */
export function consoleText(entries: readonly ConsoleEntry[]): string {
  return entries.map(({ type, message }) => `  console.${type}\n${indented(message)}\n\n`).join('')
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ')
}

interface Place {
  readonly line: number
  readonly column: number
}

const START: Place = { line: 1, column: 1 }

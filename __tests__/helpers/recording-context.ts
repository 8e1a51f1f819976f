import type { CommandContext } from '../../lib/commands/context.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'

/** A context of a command that keeps what is printed. */
export function recordingContext(changes: Partial<Pick<CommandContext, 'cwd' | 'env'>> = {}) {
  const printed = { stdout: '', stderr: '' }
  const context: CommandContext = {
    cwd: process.cwd(),
    env: {},
    clock: systemClock,
    signal: new AbortController().signal,
    redactor: new Redactor(),
    stdout: (text) => {
      printed.stdout += text
    },
    stderr: (text) => {
      printed.stderr += text
    },
    isTerminal: false,
    hasColour: false,
    ...changes,
  }
  return { context, printed }
}

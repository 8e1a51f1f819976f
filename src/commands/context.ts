import { type Clock, systemClock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import { wantsColour } from '../core/style.ts'
import type { FileContext } from './files/permitted-path.ts'

/** Every effect a command may have. Only the faces (cli, action, jest) make one; tests make their own. */
export interface CommandContext extends FileContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal
  readonly redactor: Redactor
  /** Text for people or programs, already whole lines. Both go through the redactor. */
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isTerminal: boolean
  readonly hasColour: boolean
}

/** What each command returns; the face turns it into output and an exit status. */
export interface CommandOutcome<T> {
  readonly result: T
  readonly exitCode: ExitCode
}

/** 0 good · 1 the answer is no · 2 called wrongly · 3 could not do the job · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

/** The context of this process. Nothing reaches its outputs but through `redactor`. */
export function processContext({
  redactor,
  signal,
  root,
  env = process.env,
  cwd = process.cwd(),
}: Pick<CommandContext, 'redactor' | 'signal' | 'root'> &
  Partial<Pick<CommandContext, 'env' | 'cwd'>>): CommandContext {
  const { stdout, stderr } = process
  // The AWS SDK would tell users of the bundle which Node its next version needs: that is for us to know.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  return {
    cwd,
    root,
    env,
    clock: systemClock,
    signal,
    redactor,
    stdout: (text) => void stdout.write(redactor.clean(text)),
    stderr: (text) => void stderr.write(redactor.clean(text)),
    // Of both: progress goes to one, moves the cursor, and must not end up in the file that the other one is.
    isTerminal: stdout.isTTY === true && stderr.isTTY === true,
    hasColour: wantsColour({ env, isTerminal: stdout.isTTY === true }),
  }
}

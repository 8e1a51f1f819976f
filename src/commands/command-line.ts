import { AppError } from '../core/app-error.ts'
import { speakAs } from '../core/option-words.ts'
import type { CommandContext, ExitCode } from './context.ts'
import { errorText } from './error-text.ts'
import { exitCodeOfError } from './exit-code.ts'
import { parseCli } from './options/parse-cli.ts'
import { wordsOf } from './options/words-of-face.ts'

/** The command line tool, without its process: reads the arguments, does what they ask, and prints. Never throws: every error that
 *  reaches the user is printed here, and only here. */
export async function commandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { redactor, signal, stdout } = context
  speakAs(wordsOf('cli'))
  try {
    const invocation = parseCli(args, redactor)
    switch (invocation.kind) {
      case 'help': {
        const { helpText } = await import('./options/help.ts')
        stdout(helpText(invocation.command))
        return 0
      }
      case 'version': {
        const { TOOL } = await import('../core/tool.ts')
        stdout(`${TOOL.version}\n`)
        return 0
      }
      case 'command': {
        const { execute } = await import('./run-command.ts')
        return await execute(invocation.asked, context)
      }
    }
  } catch (error) {
    const shown: unknown = signal.aborted ? signal.reason : error
    context.stderr(errorText(shown, { isVerbose: isVerbose(args, context.env) }))
    return exitCodeOfError(shown)
  }
}

/** Whether a defect of ours is shown with its stack. */
export function isVerbose(args: readonly string[], env: CommandContext['env']): boolean {
  return args.includes('--verbose') || (env['CANARY_PREFLIGHT_DEBUG'] ?? '') !== ''
}

/** What ends a run from outside. */
export function interruption(signalName: string): AppError {
  return new AppError('INTERRUPTED', `The run was interrupted (${signalName}).`, {
    hint: 'What had not ended by then is unknown.',
  })
}

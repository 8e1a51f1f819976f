#!/usr/bin/env node
import { type ExitCode, processContext } from './commands/context.ts'
import { errorText } from './commands/error-text.ts'
import { exitCodeOfError } from './commands/exit-code.ts'
import { parseCli } from './commands/options/parse-cli.ts'
import { AppError } from './core/app-error.ts'
import { Redactor } from './core/redactor.ts'

const redactor = new Redactor()
const interruption = new AbortController()
const isVerbose = process.argv.includes('--verbose') || (process.env['CANARY_PREFLIGHT_DEBUG'] ?? '') !== ''

for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt(name))
process.on('uncaughtException', (error) => {
  process.stderr.write(redactor.clean(errorText(error, { isVerbose })))
  leave(3)
})
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) changes no verdict; an output that cannot be written does.
    if (error.code !== 'EPIPE') process.exitCode = 3
  })
}

const exitCode = await main()
await flushed(process.stdout)
await flushed(process.stderr)
const endCode: ExitCode = process.exitCode === 3 ? 3 : exitCode
process.exitCode = endCode
// Whatever may still be open (a socket of a server that does not close it) must not keep the process.
setTimeout(() => leave(endCode), 500).unref()

async function main(): Promise<ExitCode> {
  try {
    const context = processContext({ redactor, signal: interruption.signal })
    const invocation = parseCli(process.argv.slice(2), redactor)
    switch (invocation.kind) {
      case 'help': {
        const { helpText } = await import('./commands/options/help.ts')
        context.stdout(helpText(invocation.command))
        return 0
      }
      case 'version': {
        const { TOOL } = await import('./core/tool.ts')
        context.stdout(`${TOOL.version}\n`)
        return 0
      }
      case 'command': {
        const { execute } = await import('./commands/run-command.ts')
        return await execute(invocation.asked, context)
      }
    }
  } catch (error) {
    // The entry: every error that reaches the user is printed here, and only here.
    const shown = interruption.signal.aborted ? interruption.signal.reason : error
    process.stderr.write(redactor.clean(errorText(shown, { isVerbose })))
    return exitCodeOfError(shown)
  }
}

/** The first signal ends the work and lets it report what it knows; the second one ends the process. */
function interrupt(name: string): void {
  if (interruption.signal.aborted) leave(130)
  interruption.abort(
    new AppError('INTERRUPTED', `The run was interrupted (${name}).`, {
      hint: 'What had not ended by then is unknown.',
    }),
  )
}

/** Ends at once. Progress may have hidden the cursor. */
function leave(status: ExitCode): void {
  if (process.stderr.isTTY) process.stderr.write('\u001b[?25h')
  // process.exit() joins Node's worker threads, and one that waits for a name server or a pipe cannot be stopped. Then
  // the process ends by the signal itself, which a shell shows as 130 too.
  if (status === 130 && isWaitingForSystem()) {
    process.removeAllListeners('SIGINT')
    process.kill(process.pid, 'SIGINT')
  }
  process.exit(status)
}

function isWaitingForSystem(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('GetAddrInfo') || name.startsWith('FSReq'))
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // The callback comes with an error when the reader has gone.
    stream.write('', () => resolve())
  })
}

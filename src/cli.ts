#!/usr/bin/env node
import { commandLine, interruption, isVerbose } from './commands/command-line.ts'
import { type ExitCode, processContext } from './commands/context.ts'
import { errorText } from './commands/error-text.ts'
import { Redactor } from './core/redactor.ts'

const args = process.argv.slice(2)
const redactor = new Redactor()
const stop = new AbortController()

for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt(name))
process.on('uncaughtException', (error) => {
  process.stderr.write(redactor.clean(errorText(error, { isVerbose: isVerbose(args, process.env) })))
  leave(3)
})
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) changes no verdict; an output that cannot be written does.
    if (error.code !== 'EPIPE') process.exitCode = 3
  })
}

const exitCode = await commandLine(args, processContext({ redactor, signal: stop.signal }))
await flushed(process.stdout)
await flushed(process.stderr)
const endCode: ExitCode = process.exitCode === 3 ? 3 : exitCode
process.exitCode = endCode
// Whatever may still be open (a socket of a server that does not close it) must not keep the process.
setTimeout(() => leave(endCode), 500).unref()

/** The first signal ends the work and lets it report what it knows; the second one ends the process. */
function interrupt(name: string): void {
  if (stop.signal.aborted) leave(130)
  stop.abort(interruption(name))
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

import { actionStep } from './commands/action-step.ts'
import { AppError } from './core/app-error.ts'

// Until there is a verdict: whatever ends this process early, the step is not green.
process.exitCode = 3

const { env, stdout, stderr } = process
// The reader may go away; the verdict still counts.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)

const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // The runner sends both, seconds apart: the second one must not cut off what is being written.
  process.on(name, () => stop.abort(new AppError('INTERRUPTED', `The step was cancelled (${name}).`)))
}
const step = actionStep({
  env,
  cwd: process.cwd(),
  stdout: (text) => void stdout.write(text),
  stderr: (text) => void stderr.write(text),
  signal: stop.signal,
})
process.on('uncaughtException', (error) => {
  step.annotateError(error)
  process.exit(3)
})

process.exitCode = await step.run()
await Promise.all([flushed(stdout), flushed(stderr)])
// A connection that some server keeps open must not keep the job running.
process.exit()

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}

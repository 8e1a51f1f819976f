import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'

/** What a finished process leaves. */
export interface CliResult {
  readonly stdout: string
  readonly stderr: string
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly durationMs: number
}

export interface CliOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Arguments for Node itself. */
  readonly nodeArgs?: readonly string[]
  /** Called with the process, to send it signals. */
  readonly onStart?: (child: ChildProcessByStdio<null, Readable, Readable>) => void
}

/** Runs `node lib/cli.js` with a clean environment to its end. Killed after 30 s, so that a hang is a failure. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const started = performance.now()
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), resolve('lib/cli.js'), ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: cleanEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
  options.onStart?.(child)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (exitCode) =>
      done({
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        exitCode,
        durationMs: performance.now() - started,
      }),
    )
  })
}

/** Nothing of the test's own environment but what a process needs to start on Windows. */
function cleanEnvironment(env: CliOptions['env']): NodeJS.ProcessEnv {
  const { SystemRoot, TEMP } = process.env
  return { ...(SystemRoot === undefined ? {} : { SystemRoot, TEMP }), ...env }
}

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { commandLine } from '../../lib/commands/command-line.js'
import { processContext } from '../../lib/commands/context.js'
import { Redactor } from '../../lib/core/redactor.js'
import { wantsColour } from '../../lib/core/style.js'
import { canPretend, pretending } from './process-environment.js'

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

/** The command line tool with a clean environment, to its end; in this process, which costs a tenth of a new one. */
export async function runCli(
  args: readonly string[],
  options: Pick<CliOptions, 'cwd' | 'env'> = {},
): Promise<CliResult> {
  const env = cleanEnvironment(options.env)
  if (!canPretend(env)) return await runCliProcess(args, options)
  const started = performance.now()
  const redactor = new Redactor()
  const output = { stdout: '', stderr: '' }
  const context = {
    ...processContext({ redactor, signal: AbortSignal.timeout(30_000), env, cwd: options.cwd ?? process.cwd() }),
    stdout: (text: string) => {
      output.stdout += redactor.clean(text)
    },
    stderr: (text: string) => {
      output.stderr += redactor.clean(text)
    },
    isTerminal: false,
    hasColour: wantsColour({ env, isTerminal: false }),
  }
  const exitCode = await pretending(env, () => commandLine(args, context))
  return { ...output, exitCode, durationMs: performance.now() - started }
}

/** Runs `node lib/cli.js` with a clean environment to its end. Killed after 30 s, so that a hang is a failure. */
export function runCliProcess(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
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

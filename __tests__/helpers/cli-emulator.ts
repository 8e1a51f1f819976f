import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** `canary-preflight emulator` in a process of its own. Killed at the end of the scope if it is still there. */
export interface CliEmulator extends AsyncDisposable {
  readonly url: string
  readonly child: ChildProcess
  /** What it has written to stderr so far. */
  stderr(): string
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null>
}

/** Starts it and waits for its ready line, which is the first that it prints. */
export async function cliEmulator(args: readonly string[], cwd = process.cwd()): Promise<CliEmulator> {
  const child = spawn(process.execPath, [resolve('lib/cli.js'), 'emulator', ...args], {
    cwd,
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  const stderr = (): string => Buffer.concat(errors).toString('utf8')
  const ended = once(child, 'exit')
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended.then(() => [''])])
  const [, url] = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(String(line)) ?? []
  if (url === undefined) throw new Error(`the first line was ${JSON.stringify(line)}, stderr ${stderr()}`)
  return {
    url,
    child,
    stderr,
    async end(signal) {
      child.kill(signal)
      const [exitCode] = await ended
      return exitCode
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

import { spawn } from 'node:child_process'

/** What a process left. */
export interface Finished {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end, at most a minute unless told. Nothing of the Jest that runs these tests reaches it. */
export function finished(
  command: string,
  args: readonly string[],
  {
    cwd,
    env,
    hasShell = false,
    timeoutMs = 60_000,
  }: { cwd: string; env?: Readonly<Record<string, string>> | undefined; hasShell?: boolean; timeoutMs?: number },
): Promise<Finished> {
  const { NODE_OPTIONS, JEST_WORKER_ID, NODE_ENV, NODE_TEST_CONTEXT, FORCE_COLOR, ...own } = process.env
  const child = spawn(command, args, {
    cwd,
    env: { ...own, CI: 'true', NO_COLOR: '1', ...env },
    shell: hasShell,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  })
  const texts = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (exitCode) => done({ exitCode, ...texts }))
  })
}

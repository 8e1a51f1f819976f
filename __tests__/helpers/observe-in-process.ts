import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ObserveOptions } from './check-context.js'

const run = promisify(execFile)

/** As `observe` takes them; `processEnv` is for Node itself. */
export interface ProcessOptions extends ObserveOptions {
  readonly processEnv?: Readonly<Record<string, string>>
}

/** What a process whose NODE_EXTRA_CA_CERTS holds `trusted` sees of a URL: `{ status }` or `{ code, message, hint }`. */
export async function observeTrusting(
  trusted: readonly string[],
  url: string,
  options: ProcessOptions = {},
): Promise<Record<string, unknown>> {
  return (await observeAllTrusting(trusted, [url], options))[0] ?? {}
}

/** The same for several URLs, one after the other in one process. */
export async function observeAllTrusting(
  trusted: readonly string[],
  urls: readonly string[],
  { processEnv = {}, ...options }: ProcessOptions = {},
): Promise<Record<string, unknown>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'canary-preflight-'))
  try {
    const file = join(folder, 'ca.pem')
    await writeFile(file, trusted.join('\n'))
    const { outcomes } = await observeInProcess(urls, {
      ...options,
      processEnv: { NODE_EXTRA_CA_CERTS: file, ...processEnv },
    })
    return outcomes
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a process of its own sees of these URLs, and the sockets and timers it has left afterwards. Rejects when the
 *  process does not end by itself within 10 s. */
export async function observeInProcess(
  urls: readonly string[],
  { processEnv = {}, ...options }: ProcessOptions = {},
): Promise<{ outcomes: Record<string, unknown>[]; resources: string[] }> {
  const requests = JSON.stringify(urls.map((url) => ({ url, options })))
  const { stdout } = await run(process.execPath, [resolve('.test-build/helpers/observe-cli.js'), requests], {
    env: { PATH: process.env['PATH'], ...processEnv },
    timeout: 10_000,
  })
  return JSON.parse(stdout)
}

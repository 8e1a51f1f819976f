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
    const { stdout } = await run(
      process.execPath,
      [resolve('.test-build/helpers/observe-cli.js'), JSON.stringify(urls.map((url) => ({ url, options })))],
      { env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: file, ...processEnv } },
    )
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

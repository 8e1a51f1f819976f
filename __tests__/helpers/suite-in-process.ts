import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { SuiteJob, SuiteJobs, SuiteOutcome } from './suite-child.js'

/** Runs blueprints in a process whose NODE_EXTRA_CA_CERTS holds `trusted`. */
export async function runTrusting(trusted: readonly string[], given: SuiteJobs): Promise<SuiteOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'canary-preflight-'))
  try {
    const file = join(folder, 'ca.pem')
    await writeFile(file, trusted.join('\n'))
    const child = spawn(process.execPath, [resolve('.test-build/helpers/suite-child.js')], {
      env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: file },
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    })
    const exited = once(child, 'exit')
    child.stdin.end(JSON.stringify(given))
    const printed = await text(child.stdout)
    const [code] = await exited
    if (code !== 0) throw new Error(`the process ended with ${code}: ${printed}`)
    return JSON.parse(printed)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A blueprint with one step, under the key 1. */
export function oneStep(step: Record<string, unknown>): SuiteJob['blueprint'] {
  return { steps: { 1: { stepName: 'only', ...step } } }
}

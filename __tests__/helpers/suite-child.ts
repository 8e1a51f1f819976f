import dns from 'node:dns'
import { text } from 'node:stream/consumers'
import { systemClock } from '../../lib/core/clock.js'
import type { RunOptions } from '../../lib/runner/options.js'
import type { Report } from '../../lib/runner/report/report.js'
import { runOne } from './run.js'

/** Run as a process of its own, because Node reads NODE_EXTRA_CA_CERTS when it starts: runs the blueprints on its standard
 *  input, four at a time, and prints the reports and what they left behind. */
export interface SuiteJob {
  readonly blueprint: unknown
  readonly options?: Partial<RunOptions>
}

export interface SuiteJobs {
  readonly jobs: readonly SuiteJob[]
  /** Instead of the platform's: `ADDRESS:PORT`. */
  readonly nameServers?: readonly string[]
}

export interface SuiteOutcome {
  readonly reports: readonly Report[]
  /** Kinds of the sockets, timers and the like that are still open. */
  readonly resources: readonly string[]
}

/** Nobody waits for a `waitTime` of a minute. */
const clock = {
  ...systemClock,
  sleep: (ms: number, signal: AbortSignal) => (ms > 10_000 ? Promise.resolve() : systemClock.sleep(ms, signal)),
}

const { jobs, nameServers }: SuiteJobs = JSON.parse(await text(process.stdin))
if (nameServers !== undefined) dns.setServers([...nameServers])
const reports: Report[] = []
/** Takes one job after the other; several do so at a time. */
const queue = jobs.entries()
const work = async (): Promise<void> => {
  for (const [index, { blueprint, options }] of queue) {
    reports[index] = (await runOne(blueprint, options, { clock })).report
  }
}
await Promise.all(Array.from({ length: 4 }, work))
// A closed socket leaves the list a turn of the event loop later. The pipes are our own output.
for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
const resources = process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'Immediate')
const outcome: SuiteOutcome = { reports, resources }
process.stdout.write(JSON.stringify(outcome))

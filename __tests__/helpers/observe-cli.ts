import { type ObserveOptions, observe } from './check-context.js'

/** Run as a process of its own, because Node reads NODE_EXTRA_CA_CERTS when it starts: observes each request of its
 *  argument, one after the other, and prints what came of them and what they
 *  left behind. */
const requests: { url: string; options: ObserveOptions }[] = JSON.parse(process.argv[2] ?? '[]')
const outcomes: unknown[] = []
for (const { url, options } of requests) {
  outcomes.push(
    await observe({ url }, options).then(
      ({ status, timings, text }) => ({ status, timings, text }),
      ({ code, message, hint }) => ({ code, message, hint }),
    ),
  )
}
// A closed socket leaves the list of resources a turn of the event loop later. The pipes are our own output.
for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
const resources = process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'Immediate')
process.stdout.write(JSON.stringify({ outcomes, resources }))

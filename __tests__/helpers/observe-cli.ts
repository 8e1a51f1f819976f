import { type ObserveOptions, observe } from './check-context.js'

/** Run as a process of its own, because Node reads NODE_EXTRA_CA_CERTS when it starts: observes each request of its
 *  argument, one after the other, and prints what came of them. */
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
process.stdout.write(JSON.stringify(outcomes))

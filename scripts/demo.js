/** `npm run demo`: runs the bundled Action on examples/ as GitHub would, against a staging service on the loopback, and shows
 *  what the pull request would show. Then it deploys a canary to a local CloudWatch Synthetics, three times. Ends with 0
 *  only when each came out as it should. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { deploys } from './demo/deploys.js'
import { startEmulator } from './demo/emulator.js'
import { differencesFrom } from './demo/expect.js'
import { startOrdersService } from './demo/orders-service.js'
import { runAction } from './demo/runner.js'
import { scenarios } from './demo/scenarios.js'
import { showResult } from './demo/show.js'

const output = 'demo-output'
const credentials = { user: 'canary@orders.example', password: 'correct horse battery' }

await rm(output, { recursive: true, force: true })
await mkdir(output, { recursive: true })
const differences = []
const running = []

try {
  const staging = await started(startOrdersService(credentials))
  console.log(`The orders service, our staging environment, listens on ${staging.url}.`)
  const production = await started(startOrdersService({ ...credentials, isProduction: true }))
  const starting = started(
    startEmulator({
      folder: join(output, 'emulator'),
      secrets: { 'canary/orders': credentials },
      rewrites: [`https://api.orders.example.com=${production.url}`],
    }),
  )
  const [emulator] = await Promise.all([starting, play(scenarios({ staging: staging.url, credentials, output }))])
  console.log(`\nA local CloudWatch Synthetics listens on ${emulator.url}; production is ${production.url}.`)
  await play(deploys({ emulator: emulator.url, staging: staging.url, credentials, output }))
} finally {
  await Promise.all(running.map((each) => each.close()))
}

for (const difference of differences) console.error(`Not as it should be: ${difference}`)
console.log(
  differences.length === 0
    ? `\nThe six came out as they should. Reports and summaries are in ${output}/.`
    : `\n${differences.length} things did not come out as they should.`,
)
process.exitCode = differences.length === 0 ? 0 : 1

/** What is to be closed in the end, whatever happens. */
async function started(starting) {
  const service = await starting
  running.push(service)
  return service
}

/** One after the other: each may build on what the one before has left. */
async function play(all) {
  for (const scenario of all) {
    const folder = join(output, scenario.name)
    await mkdir(folder, { recursive: true })
    await scenario.prepare?.()
    const { inputs, event, env } = scenario
    const result = await runAction({
      entry: resolve('dist/index.js'),
      workspace: process.cwd(),
      inputs,
      event,
      ...(env === undefined ? {} : { env }),
    })
    await writeFile(join(folder, 'summary.md'), result.summary)
    await writeFile(join(folder, 'log.txt'), result.lines.map(({ text }) => `${text}\n`).join(''))
    const blueprint = await readFile(scenario.blueprint, 'utf8')
    console.log(showResult({ scenario, result, blueprint }))
    differences.push(...differencesFrom(scenario, result).map((text) => `${scenario.name}: ${text}`))
  }
}

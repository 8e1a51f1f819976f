/** `npm run demo`: runs the bundled Action on examples/ as GitHub would, against a staging service on the loopback, and
 *  shows what the pull request would show. Ends with 0 only when each of the three came out as it should. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { differencesFrom } from './demo/expect.js'
import { startOrdersService } from './demo/orders-service.js'
import { runAction } from './demo/runner.js'
import { scenarios } from './demo/scenarios.js'
import { showResult } from './demo/show.js'

const output = 'demo-output'
const pullRequest = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'new-canary', repo: { full_name: 'acme/orders' } },
    base: { ref: 'main', repo: { full_name: 'acme/orders' } },
  },
}
const credentials = { user: 'canary@orders.example', password: 'correct horse battery' }

await rm(output, { recursive: true, force: true })
const differences = []
const staging = await startOrdersService(credentials)
console.log(`The orders service, our staging environment, listens on ${staging.url}.`)

try {
  for (const scenario of scenarios({ staging: staging.url, credentials, output })) {
    const folder = join(output, scenario.name)
    await mkdir(folder, { recursive: true })
    const result = await runAction({
      entry: resolve('dist/index.js'),
      workspace: process.cwd(),
      inputs: scenario.inputs,
      event: pullRequest,
    })
    await writeFile(join(folder, 'summary.md'), result.summary)
    await writeFile(join(folder, 'log.txt'), result.lines.map(({ text }) => `${text}\n`).join(''))
    const blueprint = await readFile(scenario.inputs.files, 'utf8')
    console.log(showResult({ scenario, result, blueprint }))
    differences.push(...differencesFrom(scenario, result).map((text) => `${scenario.name}: ${text}`))
  }
} finally {
  await staging.close()
}

for (const difference of differences) console.error(`Not as it should be: ${difference}`)
console.log(
  differences.length === 0
    ? `\nThe three came out as they should. Reports and summaries are in ${output}/.`
    : `\n${differences.length} things did not come out as they should.`,
)
process.exitCode = differences.length === 0 ? 0 : 1

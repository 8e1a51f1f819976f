/** `npm run bench`: start-up, run time and memory, as ratios of interleaved runs. Prints; judges nothing, because a
 *  busy machine is no defect. The figures of one machine are in docs/performance.md. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemsServer } from './items-server.js'
import { jestFigures } from './jest-project.js'
import { interleaved, run } from './measure.js'
import { mixedServers, mixedSteps } from './mixed-servers.js'
import { tenSteps } from './ten-steps.js'

// The second is what npm publishes.
const FORMS = [
  { form: 'as compiled', path: 'lib/cli.js' },
  { form: 'as bundled', path: 'lib/bin/index.js' },
]
const rounds = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'canary-preflight-bench-'))
try {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${rounds} rounds\n`,
  )
  await benchValidate()
  for (const delayMs of [0, 20]) await benchRun(delayMs)
  await benchMixed()
  await benchManyFiles()
  await benchJest()
} finally {
  rmSync(folder, { recursive: true })
}

async function benchValidate() {
  const file = write('validate.json', tenSteps('https://api.example.com'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const figures = await interleaved(
    [
      { name: 'an empty process', args: [empty] },
      ...FORMS.map(({ form, path }) => ({ name: `validate, ${form}`, args: [path, 'validate', file] })),
    ],
    rounds,
  )
  print('Start-up of validate with 10 steps, target 2.00', figures)
}

async function benchRun(delayMs) {
  const server = await itemsServer(delayMs)
  const file = write(`run-${delayMs}.json`, tenSteps(server.url))
  const figures = await interleaved(
    [
      { name: 'undici by hand', args: ['bench/hand-written.js', server.url] },
      ...FORMS.map(({ form, path }) => ({ name: `run, ${form}`, args: [path, 'run', file] })),
    ],
    rounds,
  )
  server.close()
  print(`A run of 10 HTTP steps against a server that answers after ${delayMs} ms, target 1.25`, figures)
}

async function benchJest() {
  const { figures, ratio } = await jestFigures(folder, Math.min(rounds, 7))
  print('50 files of 10 steps', figures)
  console.log(
    `Jest without its own start takes ${ratio.toFixed(2)} times as long as the command line tool, target 1.30`,
  )
}

async function benchMixed() {
  const { target, close } = await mixedServers()
  const file = write('mixed.json', mixedSteps(target))
  const figures = await interleaved(
    [
      { name: 'by hand', args: ['bench/mixed-by-hand.js', JSON.stringify(target)] },
      ...FORMS.map(({ form, path }) => ({ name: `run, ${form}`, args: [path, 'run', file] })),
    ],
    rounds,
  )
  close()
  print('A run of 4 HTTP, 2 DNS, 2 SSL and 2 TCP steps, target 1.30', figures)
}

async function benchManyFiles() {
  const server = await itemsServer()
  const many = join(folder, 'many')
  for (let index = 0; index < 100; index += 1) {
    mkdirSync(join(many, String(index)), { recursive: true })
    write(`many/${index}/blueprint-config.json`, tenSteps(server.url))
  }
  const memory = join(folder, 'memory')
  const peak = `import { writeFileSync as w } from 'node:fs'; process.on('exit', () => w(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)))`
  const preload = `data:text/javascript,${encodeURIComponent(peak)}`
  for (const concurrency of [1, 4, 16]) {
    const args = ['--import', preload, 'lib/bin/index.js', 'run', many, '--concurrency', String(concurrency)]
    const { ms } = await run(args)
    const peakMb = Number(readFileSync(memory, 'utf8')) / 1024
    console.log(
      `100 files of 10 steps, concurrency ${concurrency}: ${(ms / 1000).toFixed(2)} s, peak ${peakMb.toFixed(0)} MB`,
    )
  }
  server.close()
}

function write(name, blueprint) {
  const path = join(folder, name)
  writeFileSync(path, `${JSON.stringify(blueprint, null, 2)}\n`)
  return path
}

/** The first is what the others are compared with. The fastest round is the one that was disturbed least. */
function print(title, figures) {
  const [[, base]] = figures
  const column = (ms, of) => `${ms.toFixed(0).padStart(6)} ms  ${(ms / of).toFixed(2)}`
  console.log(`${title}\n${' '.repeat(26)}median          fastest`)
  for (const [name, { median, fastest }] of figures)
    console.log(`  ${name.padEnd(20)} ${column(median, base.median)} ${column(fastest, base.fastest)}`)
  console.log('')
}

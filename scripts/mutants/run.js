/** Breaks the product in one place at a time and says whether a test notices: `node scripts/mutants/run.js [PATTERN...]`, where
 *  a mutant runs when its file or one of its texts holds one of the patterns. Works on copies of lib and .test-build, as `npm run types`
 *  left them; exits 1 when a mutant survived. */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import FirstFailure from './first-failure.cjs'

/** A mutant that is not noticed after so long never ends: that is noticed too. */
const LIMIT_MS = 120_000

const reporter = fileURLToPath(new URL('first-failure.cjs', import.meta.url))
const running = new Set()
const patterns = process.argv.slice(2)
const lists = new URL('lists/', import.meta.url)
const all = await Promise.all((await readdir(lists)).sort().map((name) => import(new URL(name, lists))))
const mutants = all
  .flatMap((list) => list.mutants)
  .flatMap(({ file, tests, changes }) => changes.map(([from, to]) => ({ file, tests, from, to })))
  .filter((mutant) => patterns.length === 0 || patterns.some((pattern) => textOf(mutant).includes(pattern)))
if (mutants.length === 0) throw new Error(`No mutant holds ${patterns.join(' or ')}.`)

const scratch = await mkdtemp(join(tmpdir(), 'mutants-'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await end()
    process.exit(130)
  })
}
try {
  process.exitCode = (await runAll()) ? 0 : 1
} finally {
  await end()
}

async function runAll() {
  const begun = performance.now()
  const sources = new Map()
  for (const { file } of mutants) if (!sources.has(file)) sources.set(file, await readFile(file, 'utf8'))
  const [found, stale] = [true, false].map((isWanted) =>
    mutants.filter(({ file, from }) => (sources.get(file).split(from).length === 2) === isWanted),
  )
  for (const mutant of stale) console.log(`not there exactly once: ${textOf(mutant)}`)
  const copies = await Promise.all(Array.from({ length: Math.min(availableParallelism(), found.length) }, copyOf))
  if (!(await isGreen(found, copies))) return false
  const counts = { killed: 0, survived: 0, broken: 0 }
  const waiting = found.entries()
  await Promise.all(
    copies.map(async (copy) => {
      for (const [, mutant] of waiting) {
        const start = performance.now()
        const { outcome, by } = await outcomeOf(mutant, { copy, source: sources.get(mutant.file) })
        counts[outcome] += 1
        console.log(
          `${outcome.padEnd(8)} ${seconds(start).padStart(6)} s  ${textOf(mutant)}${by === '' ? '' : `\n    ${by}`}`,
        )
      }
    }),
  )
  const { killed, survived, broken } = counts
  const others = [
    broken === 0 ? '' : `, ${broken} broken (no test could run)`,
    stale.length === 0 ? '' : `, ${stale.length} out of date`,
  ].join('')
  console.log(`${mutants.length} mutants in ${seconds(begun)} s: ${killed} killed, ${survived} survived${others}`)
  return killed === mutants.length
}

/** What is compiled, copied; everything else is where it is. */
async function copyOf() {
  const copy = await mkdtemp(join(scratch, 'copy-'))
  for (const name of await readdir('.')) {
    if (['lib', '.test-build'].includes(name)) await cp(name, join(copy, name), { recursive: true })
    else if (name === 'jest.config.js') await cp(name, join(copy, name))
    else if (name !== '.git') await symlink(resolve(name), join(copy, name))
  }
  await mkdir(join(copy, 'tmp'))
  return copy
}

/** Nothing is killed by a test that fails anyhow. */
async function isGreen(found, copies) {
  const tests = [...new Set(found.flatMap((mutant) => mutant.tests))]
  console.log(`${tests.length} test files, nothing changed ...`)
  const runs = await Promise.all(
    copies.map(async (copy, share) => {
      const own = tests.filter((_, index) => index % copies.length === share)
      if (own.length === 0) return { code: 0 }
      const first = await jest(copy, own, own.length * LIMIT_MS)
      // Once more: a machine that is busy with something else may be too slow for a test.
      return isRed(first) ? await jest(copy, own, own.length * LIMIT_MS) : first
    }),
  )
  const red = runs.filter(isRed)
  for (const { output } of red) console.log(`Not green before anything is changed:\n${output}`)
  return red.length === 0
}

/** A test failed, or did not end. Of what else Jest minds, the mutants tell: they are broken then. */
function isRed({ code }) {
  return code === undefined || code === FirstFailure.KILLED
}

async function outcomeOf({ file, tests, from, to }, { copy, source }) {
  const compiled = join(copy, file.replace(/^src\//, 'lib/').replace(/\.ts$/, '.js'))
  const original = await readFile(compiled, 'utf8')
  const text = await compiledFrom(source.replace(from, () => to))
  if (text === undefined) return { outcome: 'broken', by: 'does not compile' }
  await writeFile(compiled, text)
  try {
    const { code, output } = await jest(copy, tests, LIMIT_MS)
    if (code === FirstFailure.KILLED) return { outcome: 'killed', by: output.trim() }
    if (code === undefined) return { outcome: 'killed', by: `no end within ${LIMIT_MS / 1000} s` }
    return code === 0 ? { outcome: 'survived', by: '' } : { outcome: 'broken', by: output.trim() }
  } finally {
    await writeFile(compiled, original)
  }
}

/** JavaScript as tsc makes it, which also rewrites the extensions of imports; undefined for what is no TypeScript. */
async function compiledFrom(source) {
  try {
    const { code } = await transform(source, { loader: 'ts', target: 'es2023', logLevel: 'silent' })
    return code.replaceAll(/((?:from|import)\s*\(?\s*"\.[^"]*)\.(c?)ts"/g, '$1.$2js"')
  } catch (error) {
    if (error.errors === undefined) throw error
    return undefined
  }
}

/** Exit code and output; no code when it had to be stopped. Whatever the tests started ends with them. */
async function jest(copy, tests, limitMs) {
  const paths = tests.map((test) => `.test-build/${test}.test.js`)
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
  const options = ['--runInBand', `--reporters=${reporter}`, '--cacheDirectory=tmp/jest', '--runTestsByPath', ...paths]
  const child = spawn(process.execPath, [...args, ...options], {
    cwd: copy,
    detached: true,
    env: { ...process.env, TMPDIR: join(copy, 'tmp') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    stop(child)
  }, limitMs)
  const code = await new Promise((settle) => child.once('exit', settle))
  clearTimeout(timer)
  stop(child)
  running.delete(child)
  return { code: isLate ? undefined : code, output }
}

/** The process with all that it started. */
function stop({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // All of them have ended already.
    if (error.code !== 'ESRCH') throw error
  }
}

async function end() {
  for (const child of running) stop(child)
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
}

function textOf({ file, from, to }) {
  return `${file}: ${[from, to].map((text) => text.replaceAll(/\s+/g, ' ') || '(nothing)').join('  =>  ')}`
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1)
}

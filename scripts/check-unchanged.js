/** Runs an npm script that writes generated files and fails when it changed any of them: they were out of date.
 *  Usage: node scripts/check-unchanged.js SCRIPT PATH... (what it wrote stays there, ready to be committed). */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [script, ...paths] = process.argv.slice(2)
if (script === undefined || paths.length === 0) throw new Error('Usage: check-unchanged.js SCRIPT PATH...')

const before = fingerprints()
// One command line, and npm found by the shell: on Windows npm is a script that cannot be started directly.
const { status } = spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true })
if (status !== 0) process.exit(status ?? 1)
const after = fingerprints()

const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
for (const path of changed.sort()) console.error(`${path} was out of date; "npm run ${script}" has rewritten it.`)
process.exitCode = changed.length === 0 ? 0 : 1

/** SHA-256 of every file below the paths. */
function fingerprints() {
  return new Map(
    paths.flatMap(filesBelow).map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

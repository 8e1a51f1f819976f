import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { beforeAll, expect, test } from '@jest/globals'
import { importsOf } from '../helpers/source-tree.js'

/** A file, or files by condition. */
type Target = string | { readonly [condition: string]: Target }

interface Manifest {
  readonly exports: Target
  readonly dependencies: Readonly<Record<string, string>>
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
let packed: readonly string[] = []

beforeAll(() => {
  // Without scripts: `prepack` would wipe lib/ under the other tests.
  const { stdout } = spawnSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8', shell: true })
  const [{ files }]: readonly [{ files: readonly { path: string }[] }] = JSON.parse(stdout)
  // The bundle of the binary is made by `prepack`; .ci/run installs a real package and starts it.
  packed = files.map(({ path }) => path).filter((path) => !path.startsWith('lib/bin/'))
})

test('the package holds the compiled product, the schemas and what npm asks for, and nothing else', () => {
  const rest = packed.filter((path) => !/^lib\/.+\.(?:[cm]?js|d\.[cm]?ts)$/.test(path))
  expect(rest.sort()).toEqual([
    'LICENSE',
    'README.md',
    'blueprint.schema.json',
    'canary.schema.json',
    'package.json',
    'report.schema.json',
  ])
})

test('the package does not hold the Action, which has its own bundle', () => {
  expect(packed.filter((path) => /^lib\/action\./.test(path))).toEqual([])
})

test('every file that package.json points to is in the package', () => {
  const targets = filesIn(manifest.exports)
  for (const target of targets) expect(packed).toContain(target.replace('./', ''))
})

test('the command line tool begins with a line that starts Node', () => {
  expect(readFileSync('lib/cli.js', 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node'])
})

test('the package depends on what it imports, and on nothing else', () => {
  const imported = new Set(packed.filter((path) => /\.[cm]?js$/.test(path)).flatMap(packagesOf))
  expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

test('every module that a packed file imports is packed too', () => {
  const missing = packed
    .filter((path) => /\.[cm]?js$/.test(path))
    .flatMap((path) => importsOf(path, readFileSync(path, 'utf8')))
    .filter(({ target }) => target !== undefined && !packed.includes(target))
  expect(missing).toEqual([])
})

function packagesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const required = [...text.matchAll(/\brequire\(['"]([^'"]+)['"]\)/g)].map(([, specifier]) => specifier ?? '')
  return [...importsOf(path, text).map(({ specifier }) => specifier), ...required]
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
}

function filesIn(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(filesIn)
}

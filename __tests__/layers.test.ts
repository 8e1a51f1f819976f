import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  circles,
  emptyRanks,
  longFiles,
  opaqueImports,
  packageViolations,
  rankViolations,
  useViolations,
} from './helpers/layer-rules.js'
import { deadPaths } from './helpers/paths-in-pages.js'
import { readTree, type Source, staticClosure } from './helpers/source-tree.js'

const src = readTree('src', ['.ts', '.js', '.cjs'])

test('a file of src/ imports only from its own folder or from a lower rank', () => {
  expect(rankViolations(src)).toEqual([])
})

test('every folder that docs/architecture.md gives a rank is there', () => {
  expect(emptyRanks(readTree('src', ['.ts', '.cts', '.mts']))).toEqual([])
})

/** The pages for whoever changes the code: what they name must be there, or they lead astray. */
const PAGES = ['architecture', 'dependencies', 'glossary', 'life-of-a-secret', 'testing', 'walks']

test.each(PAGES)('every path that docs/%s.md names is there', (name) => {
  expect(deadPaths(readFileSync(`docs/${name}.md`, 'utf8'))).toEqual([])
})

test('every source file that a decision names is there', () => {
  const pages = readdirSync('docs/decisions').map((name) => readFileSync(`docs/decisions/${name}`, 'utf8'))
  expect(pages.flatMap(deadPaths).filter((path) => /\.ts$/.test(path))).toEqual([])
})

test('a path that is gone would be found', () => {
  const page = '`runner/nowhere.ts`, `nowhere/`, `a.b`, `npm run docs` and `runner/run-suite.ts`'
  expect(deadPaths(page)).toEqual(['runner/nowhere.ts', 'nowhere/'])
})

test('no files of src/ import each other in a circle, in the same folder neither', () => {
  expect(circles(src)).toEqual([])
})

test('no file of src/, of the tests, of scripts/ or of bench/ is longer than 250 lines', () => {
  const tests = readTree('__tests__').filter(({ path }) => !path.startsWith('fixtures/'))
  const scripts = [...readTree('scripts', ['.js']), ...readTree('bench', ['.js'])]
  expect(longFiles([...src, ...tests, ...scripts], 250)).toEqual([])
})

test('only aws/ imports the AWS packages', () => {
  expect(packageViolations(src, { packages: /^@(?:aws-sdk|smithy)\//, allowed: /^aws\// })).toEqual([])
})

test('only github/ and the Action face import the packages of GitHub', () => {
  expect(packageViolations(src, { packages: /^@actions\//, allowed: /^(?:github\/|action\.ts$)/ })).toEqual([])
})

test('only checks/, auth/, network/, aws/ and github/ reach the network', () => {
  const packages = /^(?:undici|node:(?:http|https|http2|net|tls|dns|dgram)(?:\/.*)?)$/
  expect(packageViolations(src, { packages, allowed: /^(?:checks|auth|network|aws|github|emulator)\// })).toEqual([])
})

const FACES = /^(?:action\.ts|cli\.ts|index\.ts|jest\/.*|commands\/context\.ts)$/

test('only the faces and commands/context.ts touch process and console', () => {
  const use = /(?<![\w.'"`$/-])(?:process|console)(?:\?\.|\.|\[)\w|from 'node:process'/
  expect(useViolations(src, { use, allowed: FACES })).toEqual([])
})

test('only core/clock.ts reads the clock', () => {
  const use = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/
  expect(useViolations(src, { use, allowed: /^core\/clock\.ts$/ })).toEqual([])
})

test('only the homes of files read and write; the emulator its own folder, the Action what the runner gave it', () => {
  const use =
    /\b(?:readFile|writeFile|appendFile|copyFile|createReadStream|createWriteStream|mkdir|rename|open)Sync\(|(?:readFile|writeFile|appendFile|copyFile|createReadStream|createWriteStream|mkdir|rename|rm|unlink)\b.* from 'node:fs/
  const allowed = /^(?:commands\/files\/(?:read|write)-file|emulator\/data\/[\w-]+|github\/step-files)\.ts$/
  expect(useViolations(src, { use, allowed })).toEqual([])
})

test('no reporter takes out secrets, and only the one function of its format escapes', () => {
  const reporters = src.filter(({ path }) => path.startsWith('reporters/'))
  expect(useViolations(reporters, { use: /\bredact\w*\(|\.clean\(|\bMASK\b/i, allowed: /^$/ })).toEqual([])
  const writers = ['annotations', 'html-text', 'markdown-text', 'openmetrics', 'sarif', 'tap', 'validation-text', 'xml']
  const escapes = reporters.filter(({ text }) => /\bvisible\b[()]/.test(text)).map(({ path }) => path)
  expect(escapes).toEqual(writers.map((name) => `reporters/${name}.ts`))
})

test('every import() names its file, so that the bundler and these tests can follow it', () => {
  expect(opaqueImports(src)).toEqual([])
})

describe('what is loaded before it is needed', () => {
  const heavy = /^@(?:actions|aws-sdk|smithy)\//
  const entries = ['commands/validate.ts', 'commands/run.ts', 'cli.ts', 'index.ts', ...jestEntries(src)]

  test.each(entries)('%s loads no package of AWS or of GitHub', (entry) => {
    expect(packagesOf(entry).filter((name) => heavy.test(name))).toEqual([])
  })

  test('validate does not load undici', () => {
    expect(packagesOf('commands/validate.ts')).not.toContain('undici')
    expect(packagesOf('cli.ts')).not.toContain('undici')
  })
})

function packagesOf(entry: string): string[] {
  return [...staticClosure(src, entry).packages]
}

function jestEntries(tree: readonly Source[]): string[] {
  return tree.map(({ path }) => path).filter((path) => path.startsWith('jest/'))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/** What the sources read by name; the emulator gives the variables of Lambda to nobody but itself. */
function variablesRead(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const texts = files.map((path) => readFileSync(join('src', path), 'utf8'))
  const names = texts.flatMap((text) => [
    ...[...text.matchAll(/\benv(?:\['|\.)([A-Z][A-Z0-9_]+)\b/g)].map(([, name = '']) => name),
    ...[...text.matchAll(/'(CANARY_PREFLIGHT_[A-Z_]+|[A-Z]+_PROXY)'/g)].map(([, name = '']) => name),
  ])
  // Only set, for the SDK.
  return [...new Set(names)].filter((name) => !name.startsWith('AWS_SDK_')).sort()
}

test('the page of the command line names every variable of the environment that is read', () => {
  const page = readFileSync('docs/cli.md', 'utf8')
  const isNamed = (name: string): boolean =>
    page.includes(`\`${name}`) || (/^(?:GITHUB|RUNNER)_/.test(name) && page.includes('`GITHUB_*`, `RUNNER_*`'))
  const read = variablesRead()
  expect(read).toEqual(expect.arrayContaining(['CANARY_PREFLIGHT_DEBUG', 'CANARY_PREFLIGHT_VAR_', 'AWS_REGION']))
  expect(read.filter((name) => !isNamed(name))).toEqual([])
})

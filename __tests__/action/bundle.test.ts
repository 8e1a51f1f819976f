import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { answer, httpServer } from '../helpers/http-server.js'

const chunks = readdirSync('dist').filter((name) => name.endsWith('.js'))
const textOf = (name: string): string => readFileSync(`dist/${name}`, 'utf8')

test('the bundle holds no path of the machine it was made on', () => {
  expect(chunks.filter((name) => textOf(name).includes(process.cwd()))).toEqual([])
})

test('the bundle loads nothing from node_modules', () => {
  const imports = chunks.flatMap((name) => [
    ...textOf(name).matchAll(/^import .* from "([^"]+)"|createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm),
  ])
  const foreign = imports.map(([, a, b]) => a ?? b ?? '').filter((name) => /^@|^undici|^json|^ajv|^tiny/.test(name))
  expect(foreign).toEqual([])
  expect(imports.length).toBeGreaterThan(3)
})

test('the entry holds neither an HTTP client nor the toolkit of GitHub', () => {
  expect(textOf('index.js')).not.toMatch(/class Dispatcher\b|class OidcClient\b/)
})

test('the bundle names the licences of what it holds', () => {
  const licences = `\n${readFileSync('dist/licenses.txt', 'utf8')}`
  for (const name of ['@actions/core', 'undici', 'jsonc-parser', 'json-p3']) expect(licences).toContain(`\n${name}\n`)
})

test.each([
  [200, 0, 'passed'],
  [503, 1, 'failed'],
])('the bundle runs: a service that answers %i ends the step with %i', async (status, exitCode, conclusion) => {
  await using server = await httpServer(answer(status))
  const files = { 'blueprint-config.json': blueprintOf({ url: server.url }) }
  const result = await runInWorkspace({ entry: resolve('dist/index.js'), files })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([exitCode, conclusion])
})

test('the demo ends with 0 and leaves reports and summaries', async () => {
  const started = performance.now()
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo.js'], { timeout: 50_000 })
  expect(stdout).toContain('The six came out as they should.')
  expect(performance.now() - started).toBeLessThan(20_000)
  for (const scenario of ['passes', 'fails', 'invalid', 'create', 'update', 'stopped']) {
    expect(readdirSync(`demo-output/${scenario}`).sort()).toEqual([
      'junit.xml',
      'log.txt',
      'report.html',
      'report.json',
      'summary.md',
    ])
  }
}, 60_000)

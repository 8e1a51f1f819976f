import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectGolden } from '../helpers/golden.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const cwd = '__tests__/fixtures/cli'
const healthy = readFileSync(join(cwd, 'healthy/blueprint-config.json'), 'utf8')

test('text shows every diagnostic with its excerpt, and a summary', async () => {
  const { stdout, stderr, exitCode } = await runCli(['validate', 'orders', 'healthy'], { cwd })
  expectGolden('cli/validate.txt', stdout)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
})

test('JSON has the documented members', async () => {
  const { stdout, stderr, exitCode } = await runCli(['validate', '--format', 'json', 'orders', 'healthy'], { cwd })
  expectGolden('cli/validate.json', stdout)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
})

test('SARIF names the lines of the same diagnostics', async () => {
  const { stdout } = await runCli(['validate', '--format=sarif', 'orders'], { cwd })
  const [run] = JSON.parse(stdout).runs
  expect(run.results.map((result: { ruleId: string }) => result.ruleId)).toContain('VALUE_OUT_OF_RANGE')
  expect(run.results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'orders/blueprint-config.json' },
    region: { startLine: 2, startColumn: 38 },
  })
})

test('a valid file is valid', async () => {
  const { stdout, exitCode } = await runCli(['validate', 'healthy'], { cwd })
  expect({ stdout, exitCode }).toEqual({ stdout: '1 file checked: 1 valid (0 errors, 0 warnings).\n', exitCode: 0 })
})

test.each(['text', 'json', 'sarif'])('a credential in the file is not in the %s output', async (format) => {
  const { stdout, stderr } = await runCli(['validate', 'orders', '--format', format], { cwd })
  expect(stdout).toContain('CREDENTIAL_LITERAL')
  expect(stdout + stderr).not.toContain('n0tTheRealToken')
})

test('a credential stays hidden in a file that is not JSON and has one line', async () => {
  await using folder = tempFolder({ 'blueprint-config.json': '{"steps":{"1":{"password":"n0tTheRealToken","x":}}}' })
  const { stdout } = await runCli(['validate'], { cwd: folder.path })
  expect(stdout).toContain('^')
  expect(stdout).not.toContain('n0tTheRealToken')
})

describe('--max-warnings', () => {
  const unused = healthy.replace('{\n', '{\n  "variables": { "a": "1", "b": "2" },\n')

  test.each([
    [[], 0],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '1'], 1],
    [['--max-warnings=0'], 1],
  ])('two warnings with %j end with %d', async (args, expected) => {
    await using folder = tempFolder({ 'blueprint-config.json': unused })
    const { exitCode, stderr } = await runCli(['validate', ...args], { cwd: folder.path })
    expect(exitCode).toBe(expected)
    expect(stderr.includes('Too many warnings: 2')).toBe(expected === 1)
  })
})

test('many files come in the order they were named, once each', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}/blueprint-config.json`, healthy]))
  await using folder = tempFolder(files)
  const args = ['validate', '--format', 'json', 'f7', '**/blueprint-config.json']
  const paths = JSON.parse((await runCli(args, { cwd: folder.path })).stdout).files.map(
    ({ path }: { path: string }) => path,
  )
  expect(paths[0]).toBe('f7/blueprint-config.json')
  expect(paths.slice(1)).toEqual(
    Object.keys(files)
      .filter((path) => path !== paths[0])
      .sort(),
  )
})

test.each([
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('with %j the output of a pipe has colours: %s', async (env, expected) => {
  const { stdout } = await runCli(['validate', 'orders'], { cwd, env })
  expect(stdout.includes('\u001b[')).toBe(expected)
})

test('--no-color wins over FORCE_COLOR', async () => {
  const { stdout } = await runCli(['validate', 'orders', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })
  expect(stdout).not.toContain('\u001b[')
})

test('what a file contains reaches neither the terminal nor the runner of GitHub as a command', async () => {
  const name = '::error::x'
  const hostile = '{"steps": {"\\u001b[2J": 1, "\u009b31m##[error]": 2}}'
  await using folder = tempFolder({ [`${name}/blueprint-config.json`]: hostile })
  const { stdout } = await runCli(['validate'], { cwd: folder.path })
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}]/u)
  expect(stdout).not.toMatch(/^\s*::|##\[/m)
})

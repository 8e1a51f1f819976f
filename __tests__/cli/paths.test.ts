import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { MANIFEST } from '../helpers/deploy-run.js'
import { httpServer } from '../helpers/http-server.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

// No `.git` stands at or above these folders: an archive, or a checkout with `path:`.
const OUTSIDE = {
  'outside/vars.json': '{"token": "hunter2"}',
  'outside/kept.json': 'kept',
}

test.each([
  ['--vars-file', 'vars.json'],
  ['--secrets-file', 'secrets.json'],
])('%s does not follow a link of the repository out of it', async (option, name) => {
  await using server = await httpServer()
  await using folder = tempFolder({ ...OUTSIDE, 'app/blueprint-config.json': blueprintText([server.url]) })
  symlinkSync('../outside/vars.json', join(folder.path, 'app', name))
  const { stdout, stderr, exitCode } = await runCli(['run', option, name], { cwd: join(folder.path, 'app') })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('leads out of')
  expect(stdout + stderr).not.toContain('hunter2')
  expect(server.requests).toEqual([])
})

test.each([
  ['a link', 'report.json'],
  ['a folder that is one', 'reports/kept.json'],
])('a report does not replace a file outside, by %s', async (_name, path) => {
  await using server = await httpServer()
  await using folder = tempFolder({ ...OUTSIDE, 'app/blueprint-config.json': blueprintText([server.url]) })
  symlinkSync('../outside/kept.json', join(folder.path, 'app/report.json'))
  symlinkSync('../outside', join(folder.path, 'app/reports'))
  const { stderr, exitCode } = await runCli(['run', '--report', `json=${path}`], { cwd: join(folder.path, 'app') })
  expect(exitCode).toBe(3)
  expect(stderr).toContain('leads out of')
  expect(readFileSync(join(folder.path, 'outside/kept.json'), 'utf8')).toBe('kept')
})

test('a report does not replace a file that is read, whatever its name', async () => {
  await using server = await httpServer()
  await using folder = tempFolder({ 'blueprint-config.json': blueprintText([server.url]) })
  symlinkSync('blueprint-config.json', join(folder.path, 'report.json'))
  const { stderr, exitCode } = await runCli(['run', '--report', 'json=report.json'], { cwd: folder.path })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('is one of the files that are read')
})

test.each(['package', 'cloudformation'])('--output of %s does not lead out by a link', async (command) => {
  await using folder = tempFolder({
    ...OUTSIDE,
    'app/canary.json': JSON.stringify(MANIFEST),
    'app/blueprint-config.json': blueprintText(['https://api.example.com/']),
  })
  symlinkSync('../outside', join(folder.path, 'app/out'))
  const { stderr, exitCode } = await runCli([command, '--output', 'out/new'], { cwd: join(folder.path, 'app') })
  expect(exitCode).toBe(3)
  expect(stderr).toContain('leads out of')
  expect(existsSync(join(folder.path, 'outside/new'))).toBe(false)
})

// Windows has no such pipes.
const testWithPipes = process.platform === 'win32' ? test.skip : test
testWithPipes('the default pattern does not walk the machine by a link, nor wait for a pipe', async () => {
  await using folder = tempFolder({ 'a/blueprint-config.json': blueprintText(['https://api.example.com/']) })
  mkdirSync(join(folder.path, 'b'))
  symlinkSync('/', join(folder.path, 'b/machine'))
  execFileSync('mkfifo', [join(folder.path, 'b/blueprint-config.json')])
  const all = await runCli(['validate'], { cwd: folder.path })
  expect(all.stdout).toContain('1 file')
  const { stderr, exitCode } = await runCli(['validate', 'b/blueprint-config.json'], { cwd: folder.path })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('no regular file')
})

test('a line says where each report was written, and - is the standard output, alone', async () => {
  await using server = await httpServer()
  await using folder = tempFolder({ 'blueprint-config.json': blueprintText([server.url]) })
  const args = ['run', '--report', 'json=-', '--report', 'junit=out/junit.xml']
  const { stdout, stderr, exitCode } = await runCli(args, { cwd: folder.path })
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, status: 'passed' })
  expect(stderr).toContain('passed')
  expect(stderr).toContain('The junit report is in out/junit.xml.')
  expect(existsSync(join(folder.path, '-'))).toBe(false)
})

test.each([
  [['run', '--format', 'json'], '--report json=PATH'],
  [['run', '--variable', 'a=b'], 'Did you mean "--var"?'],
  [['run', '--secrets-fil', 'x'], 'Did you mean "--secrets-file"?'],
])('%j is told what does it here', async (args, hint) => {
  const { stderr, exitCode } = await runCli(args, { cwd: '.' })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(hint)])
})

test('no name in a folder outside is suggested', async () => {
  await using folder = tempFolder({ 'outside/private.json': '', 'app/x': '' })
  symlinkSync('../outside', join(folder.path, 'app/link'))
  const { stderr, exitCode } = await runCli(['validate', 'link/privat.json'], { cwd: join(folder.path, 'app') })
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('leads out of')])
  expect(stderr).not.toContain('private.json')
})

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { MANIFEST } from '../helpers/deploy-run.js'
import { runCli } from '../helpers/run-cli.js'
import { tempFolder } from '../helpers/temp-folder.js'

const FILES = {
  'outside/credentials': '[default]\naws_secret_access_key = hunter2\n',
  'repository/.git/config': '[http]\n extraheader = AUTHORIZATION: basic hunter2\n',
  'repository/checks/blueprint-config.json': '{}',
}

const manifestOf = (blueprint: string): string => JSON.stringify({ ...MANIFEST, Blueprint: blueprint })

test.each([
  ['a path', '../outside/credentials'],
  ['a path into .git', '.git/config'],
  ['a path through a folder that is a link', 'link/credentials'],
])('no manifest has a file outside of the repository quoted, by %s', async (_name, blueprint) => {
  await using folder = tempFolder({ ...FILES, 'repository/canary.json': manifestOf(blueprint) })
  const cwd = join(folder.path, 'repository')
  symlinkSync('../outside', join(cwd, 'link'))
  const { stdout, stderr, exitCode } = await runCli(['validate', 'canary.json'], { cwd })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('leads out of the repository')
  expect(stdout + stderr).not.toMatch(/hunter2/)
})

test('no blueprint is a link to a file outside of the repository', async () => {
  await using folder = tempFolder(FILES)
  const cwd = join(folder.path, 'repository')
  mkdirSync(join(cwd, 'other'))
  symlinkSync('../../outside/credentials', join(cwd, 'other/blueprint-config.json'))
  const { stdout, stderr, exitCode } = await runCli(['validate'], { cwd })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('"other/blueprint-config.json" leads out of the repository')
  expect(stdout + stderr).not.toMatch(/hunter2/)
})

test('a manifest may name a blueprint elsewhere in the repository, and the operator any file', async () => {
  await using folder = tempFolder({
    ...FILES,
    'repository/a/canary.json': manifestOf('../checks/blueprint-config.json'),
  })
  const cwd = join(folder.path, 'repository/a')
  const { stdout } = await runCli(['validate', 'canary.json'], { cwd })
  expect(stdout).toContain('../checks/blueprint-config.json')
  expect(stdout).not.toContain('leads out')
  const other = await runCli(['validate', '../../outside/credentials'], { cwd })
  expect(other.stdout).toContain('VALUE_NOT_QUOTED')
})

import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { tempFolder } from '../helpers/temp-folder.js'

async function project(writes: string) {
  const folder = tempFolder()
  await writeFile(join(folder.path, 'package.json'), JSON.stringify({ scripts: { make: 'node make.cjs' } }))
  await writeFile(join(folder.path, 'make.cjs'), writes)
  await writeFile(join(folder.path, 'made.txt'), 'as made')
  return folder
}

function check(cwd: string) {
  const args = [resolve('scripts/check-unchanged.js'), 'make', 'made.txt', 'new']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { status, stderr }
}

test('a generated file that is up to date passes', async () => {
  await using folder = await project("require('fs').writeFileSync('made.txt', 'as made')")
  expect(check(folder.path)).toEqual({ status: 0, stderr: '' })
})

test('a generated file that was out of date fails and is named', async () => {
  await using folder = await project("require('fs').writeFileSync('made.txt', 'otherwise')")
  const { status, stderr } = check(folder.path)
  expect(status).toBe(1)
  expect(stderr).toContain('made.txt was out of date')
})

test('a file that is new fails', async () => {
  await using folder = await project("require('fs').mkdirSync('new'); require('fs').writeFileSync('new/chunk.js', '')")
  expect(check(folder.path).status).toBe(1)
})

test('a generator that fails makes the check fail', async () => {
  await using folder = await project('process.exit(7)')
  expect(check(folder.path).status).toBe(7)
})

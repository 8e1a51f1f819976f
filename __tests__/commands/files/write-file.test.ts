import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeWhole } from '../../../lib/commands/files/write-file.js'
import { assertNotInputs } from '../../../lib/commands/write-reports.js'
import { errorOf, rejectionOf } from '../../helpers/error-of.js'
import { tempFolder } from '../../helpers/temp-folder.js'

test('the folders above a report are made, and nothing else is left', async () => {
  await using folder = tempFolder()
  await writeWhole({ cwd: folder.path, path: 'a/b/report.json', content: '{}\n', noun: 'report' })
  expect(readdirSync(join(folder.path, 'a/b'))).toEqual(['report.json'])
  expect(readFileSync(join(folder.path, 'a/b/report.json'), 'utf8')).toBe('{}\n')
})

test('a report replaces an older one, also through a link', async () => {
  await using folder = tempFolder({ 'real/old.json': 'a longer text than the new one' })
  symlinkSync(join(folder.path, 'real/old.json'), join(folder.path, 'link.json'))
  await writeWhole({ cwd: folder.path, path: 'link.json', content: 'new', noun: 'report' })
  expect(readFileSync(join(folder.path, 'real/old.json'), 'utf8')).toBe('new')
})

test.each([
  ['folder', 'The report path "folder" is a folder.'],
  ['file/report.json', 'The report "file/report.json" cannot be written'],
])('%s cannot be written', async (path, message) => {
  await using folder = tempFolder({ 'folder/x': '', file: 'kept' })
  const error = await rejectionOf(writeWhole({ cwd: folder.path, path, content: '', noun: 'report' }))
  expect(error).toMatchObject({ code: 'FILE_UNWRITABLE', kind: 'environment' })
  expect(error.message).toContain(message)
  expect(readFileSync(join(folder.path, 'file'), 'utf8')).toBe('kept')
  expect(readdirSync(folder.path).sort()).toEqual(['file', 'folder'])
})

test('a report never replaces a file that is read', () => {
  const inputs = ['a/blueprint-config.json', 'vars.json']
  const targets = [{ format: 'json' as const, path: './a/../vars.json' }]
  expect(errorOf(() => assertNotInputs(targets, { cwd: '/x', inputs })).code).toBe('OPTION_INVALID')
})

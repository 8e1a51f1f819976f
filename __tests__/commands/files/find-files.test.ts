import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findFiles } from '../../../lib/commands/files/find-files.js'
import { readBytes } from '../../../lib/commands/files/read-file.js'
import { errorOf, rejectionOf } from '../../helpers/error-of.js'
import { tempFolder } from '../../helpers/temp-folder.js'

const { signal } = new AbortController()
const names = ['blueprint-config.json', 'canary.json']
const find = async (cwd: string, ...patterns: string[]): Promise<string[]> =>
  (await findFiles({ cwd, patterns, names, signal })).map(({ path }) => path)

test('without a pattern every blueprint outside node_modules and .git is found, sorted', async () => {
  await using folder = tempFolder({
    'b/blueprint-config.json': '',
    'a/deep/blueprint-config.json': '',
    'blueprint-config.json': '',
    '.github/blueprint-config.json': '',
    'a/other.json': '',
    'node_modules/x/blueprint-config.json': '',
    'a/node_modules/x/blueprint-config.json': '',
    '.git/blueprint-config.json': '',
  })
  expect(await find(folder.path)).toEqual([
    '.github/blueprint-config.json',
    'a/deep/blueprint-config.json',
    'b/blueprint-config.json',
    'blueprint-config.json',
  ])
})

test('files come in the order they were named, each once', async () => {
  await using folder = tempFolder({ 'b.json': '', 'a.json': '', 'c/blueprint-config.json': '' })
  expect(await find(folder.path, 'b.json', './a.json', '*.json', 'c', join(folder.path, 'b.json'))).toEqual([
    'b.json',
    'a.json',
    'c/blueprint-config.json',
  ])
})

test('a link to a file that is named already adds nothing', async () => {
  await using folder = tempFolder({ 'a/blueprint-config.json': '' })
  symlinkSync(join(folder.path, 'a'), join(folder.path, 'a', 'loop'))
  expect(await find(folder.path)).toEqual(['a/blueprint-config.json'])
})

test('a folder stands for the blueprints below it', async () => {
  await using folder = tempFolder({ 'a/x/blueprint-config.json': '', 'a/y.json': '', 'blueprint-config.json': '' })
  expect(await find(folder.path, 'a/')).toEqual(['a/x/blueprint-config.json'])
  expect(await find(join(folder.path, 'a'), '..')).toEqual(['x/blueprint-config.json', '../blueprint-config.json'])
})

test('a file whose name looks like a pattern is that file', async () => {
  await using folder = tempFolder({ '[a].json': '', 'a.json': '' })
  expect(await find(folder.path, '[a].json')).toEqual(['[a].json'])
})

test('patterns reach above the current folder, and from the root', async () => {
  await using folder = tempFolder({ 'a/x.json': '', 'b/y.json': '' })
  expect(await find(join(folder.path, 'b'), '../a/*.json')).toEqual(['../a/x.json'])
  const fromRoot = `${folder.path.replaceAll('\\', '/')}/{a,b}/*.json`
  expect((await find('/', fromRoot)).map((path) => path.slice(-8))).toEqual(['a/x.json', 'b/y.json'])
})

describe('is called wrongly', () => {
  test.each([
    ['orders.jsn', 'FILE_NOT_FOUND', 'The file "orders.jsn" does not exist.', 'Did you mean "orders.json"?'],
    ['nowhere/x.json', 'FILE_NOT_FOUND', 'The file "nowhere/x.json" does not exist.', 'does not exist either'],
    ['orders.json/x', 'FILE_NOT_FOUND', 'does not exist', 'does not exist either'],
    ['empty', 'NOTHING_MATCHED', 'The folder "empty" holds no blueprint-config.json.', 'Name the file itself'],
    ['*.yaml', 'NOTHING_MATCHED', 'No file matches "*.yaml"', 'another pattern'],
    ['a[b.json', 'OPTION_INVALID', 'its "[" is not closed', 'In a pattern'],
    ['{a,b', 'OPTION_INVALID', 'its "{" is not closed', 'In a pattern'],
    ['!a.json', 'OPTION_INVALID', 'it begins with "!"', 'In a pattern'],
    [`*${'x'.repeat(5000)}`, 'OPTION_INVALID', 'longer than 4096 characters', 'In a pattern'],
    ['a\0b', 'FILE_NOT_FOUND', 'The file "a\\x00b" does not exist.', 'Paths are relative'],
    ['x'.repeat(5000), 'FILE_NOT_FOUND', 'does not exist', undefined],
  ])('%s', async (pattern, code, message, hint) => {
    await using folder = tempFolder({ 'orders.json': '', 'empty/readme.txt': '' })
    const error = await rejectionOf(find(folder.path, pattern))
    expect(error).toMatchObject({ code, kind: 'usage' })
    expect(error.message).toContain(message)
    if (hint !== undefined) expect(error.hint).toContain(hint)
  })
})

describe('reading', () => {
  const read = (cwd: string, path: string) => readBytes({ cwd, path, noun: 'blueprint', maxBytes: 1024 * 1024 })

  test('bytes come as they are on disk', async () => {
    await using folder = tempFolder({ a: new Uint8Array([0, 255, 10]) })
    expect([...read(folder.path, 'a')]).toEqual([0, 255, 10])
  })

  test.each([
    ['gone', 'FILE_NOT_FOUND', 'The blueprint "gone" does not exist.'],
    ['folder', 'FILE_UNREADABLE', 'The blueprint "folder" is a folder.'],
    ['large', 'FILE_UNREADABLE', 'The blueprint "large" is larger than 1 MiB.'],
  ])('%s', async (path, code, message) => {
    await using folder = tempFolder({ 'folder/x': '', large: new Uint8Array(1024 * 1024 + 1) })
    expect(errorOf(() => read(folder.path, path))).toMatchObject({ code, message })
  })

  // root may read everything, and Windows has no such permission.
  const hasPermissions = process.platform !== 'win32' && process.getuid?.() !== 0
  const testWithPermissions = hasPermissions ? test : test.skip
  testWithPermissions('a file without read permission', async () => {
    await using folder = tempFolder({ secret: '{}' })
    chmodSync(join(folder.path, 'secret'), 0)
    expect(errorOf(() => read(folder.path, 'secret'))).toMatchObject({ code: 'FILE_UNREADABLE' })
  })
})

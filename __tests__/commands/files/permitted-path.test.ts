import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type FileContext, permittedPath } from '../../../lib/commands/files/permitted-path.js'
import { readBytes } from '../../../lib/commands/files/read-file.js'
import { walk } from '../../../lib/commands/files/walk.js'
import { writeWhole, writeWholeNow } from '../../../lib/commands/files/write-file.js'
import { errorOf, rejectionOf } from '../../helpers/error-of.js'
import { type TempFolder, tempFolder } from '../../helpers/temp-folder.js'

/** A root beside a folder that is none of its business, with every kind of way from the one to the other. */
function scene(isRepository: boolean): TempFolder & { readonly root: string } {
  const folder = tempFolder({
    'root/file.json': 'inside',
    'root/sub/file.json': 'inside',
    'root/.git2/config': 'inside',
    'root/kept/HEAD': 'inside',
    'outside/file.json': 'outside',
  })
  const root = join(folder.path, 'root')
  if (isRepository) mkdirSync(join(root, '.git'))
  mkdirSync(join(root, 'sub/.GIT'))
  writeFileSync(join(root, 'sub/.GIT/config'), 'git')
  for (const [link, target] of Object.entries({
    'link-in': 'sub/file.json',
    'link-out': '../outside/file.json',
    'link-out-absolute': join(folder.path, 'outside/file.json'),
    'link-to-link': 'link-out',
    'folder-out': '../outside',
    'folder-in': 'sub',
    'link-git': 'sub/.GIT/config',
    nowhere: '../outside/nothing.json',
  })) {
    symlinkSync(target, join(root, link))
  }
  symlinkSync(root, join(folder.path, 'alias'))
  return { ...folder, root }
}

const WAYS = {
  'file.json': 'inside',
  'sub/file.json': 'inside',
  'sub/../file.json': 'inside',
  '.git2/config': 'inside',
  'link-in': 'inside',
  'folder-in/file.json': 'inside',
  'link-out': 'refused',
  'link-out-absolute': 'refused',
  'link-to-link': 'refused',
  'folder-out/file.json': 'refused',
  'sub/../folder-out/file.json': 'refused',
  'link-git': 'refused',
  'sub/.GIT/config': 'refused',
  'folder-in/.GIT/config': 'refused',
} as const

const SPELLINGS: Readonly<Record<string, (way: string, folder: string) => string>> = {
  relative: (way) => way,
  'with a detour': (way) => `../root/${way}`,
  absolute: (way, folder) => join(folder, 'root', way),
  'by another name of the root': (way, folder) => join(folder, 'alias', way),
}

describe.each([
  ['a repository', true, false],
  ['the folder it was started in', false, false],
  ['the workspace of a job', false, true],
  ['a workspace that is a repository', true, true],
])('the root is %s', (_name, isRepository, isGiven) => {
  const contextOf = (root: string): FileContext => ({ cwd: root, root: isGiven ? root : undefined })

  test.each(Object.keys(SPELLINGS))('what lies inside, spelled %s, has to lead to a place inside', async (spelling) => {
    await using at = scene(isRepository)
    for (const [way, verdict] of Object.entries(WAYS)) {
      const path = SPELLINGS[spelling]?.(way, at.path) ?? ''
      const file = { ...contextOf(at.root), path, noun: 'file' }
      if (verdict === 'inside') {
        expect([way, new TextDecoder().decode(readBytes(file))]).toEqual([way, 'inside'])
        expect(permittedPath(file, 'write')).toBe(permittedPath(file, 'read'))
      } else {
        expect([way, errorOf(() => readBytes(file)).code]).toEqual([way, 'FILE_UNREADABLE'])
        expect([way, errorOf(() => writeWholeNow({ ...file, content: 'x' })).code]).toEqual([way, 'FILE_UNWRITABLE'])
        expect((await rejectionOf(writeWhole({ ...file, content: 'x' }))).code).toBe('FILE_UNWRITABLE')
      }
    }
    expect(readFileSync(join(at.path, 'outside/file.json'), 'utf8')).toBe('outside')
  })

  test('what lies outside as it was typed is the wish of the operator', async () => {
    await using at = scene(isRepository)
    for (const path of ['../outside/file.json', join(at.path, 'outside/file.json')]) {
      expect(new TextDecoder().decode(readBytes({ ...contextOf(at.root), path, noun: 'file' }))).toBe('outside')
    }
    const path = '../outside/new/report.json'
    await writeWhole({ ...contextOf(at.root), path, noun: 'report', content: 'x' })
    expect(readFileSync(join(at.path, 'outside/new/report.json'), 'utf8')).toBe('x')
  })

  test('a path that stands in a file has to lie inside, however it is spelled', async () => {
    await using at = scene(isRepository)
    for (const path of ['../outside/file.json', 'folder-out/file.json', join(at.path, 'outside/file.json')]) {
      const file = { ...contextOf(at.root), path, noun: 'blueprint', namedBy: 'sub/canary.json' }
      expect(errorOf(() => readBytes(file)).message).toContain('leads out of')
    }
  })

  test('a link to nothing is replaced, and nothing is made where it leads', async () => {
    await using at = scene(isRepository)
    await writeWhole({ ...contextOf(at.root), path: 'nowhere', noun: 'report', content: 'x' })
    expect(readFileSync(join(at.root, 'nowhere'), 'utf8')).toBe('x')
    expect(existsSync(join(at.path, 'outside/nothing.json'))).toBe(false)
  })

  test('the walk enters no link that leads out, and finds a file that is one, so that it is refused', async () => {
    await using at = scene(isRepository)
    symlinkSync('/', join(at.root, 'machine'))
    symlinkSync('..', join(at.root, 'sub/loop'))
    const { signal } = new AbortController()
    const found = await walk('**/{file.json,link-out}', { ...contextOf(at.root), signal })
    expect(found.filter((path) => /machine|folder-out/.test(path))).toEqual([])
    expect(found).toEqual(expect.arrayContaining(['file.json', 'folder-in/file.json', 'link-out', 'sub/file.json']))
    expect(await walk('folder-out/*.json', { ...contextOf(at.root), signal })).toEqual([])
  })
})

test('a link out of one repository to another does not make that one the root', async () => {
  await using folder = tempFolder({ 'a/.git/HEAD': '', 'b/.git/HEAD': '', 'b/file.json': 'outside' })
  symlinkSync('../b', join(folder.path, 'a/link'))
  const file = { cwd: join(folder.path, 'a'), path: 'link/file.json', noun: 'blueprint' }
  expect(errorOf(() => readBytes(file)).message).toBe('The blueprint "link/file.json" leads out of the repository.')
})

test('a repository below the folder is the root of its files, and the workspace of a job is that of all', async () => {
  await using folder = tempFolder({ 'app/.git/HEAD': '', 'other.json': 'inside' })
  symlinkSync('../other.json', join(folder.path, 'app/link.json'))
  const file = { cwd: folder.path, path: 'app/link.json', noun: 'blueprint' }
  expect(errorOf(() => readBytes(file)).code).toBe('FILE_UNREADABLE')
  expect(readBytes({ ...file, root: folder.path })).toHaveLength('inside'.length)
})

test('folders that link to each other are walked, each a bounded number of times', async () => {
  await using folder = tempFolder({ 'x/blueprint-config.json': '' })
  for (let index = 0; index < 40; index++) symlinkSync('.', join(folder.path, 'x', `l${index}`))
  const { signal } = new AbortController()
  expect(await walk('**/blueprint-config.json', { cwd: folder.path, signal })).toContain('x/blueprint-config.json')
})

test('a walk that would find too much is stopped, and says so', async () => {
  await using folder = tempFolder(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`d${at}/x.json`, ''])))
  const { signal } = new AbortController()
  const error = await rejectionOf(walk('**/x.json', { cwd: folder.path, signal, mostEntries: 40 }))
  expect(error.message).toContain('There are more than 40 files and folders below')
  expect(await walk('**/x.json', { cwd: folder.path, signal, mostEntries: 60 })).toHaveLength(30)
})

const testOnPosix = process.platform === 'win32' ? test.skip : test
testOnPosix('a pipe is neither waited for nor read, and not written inside of the root', async () => {
  await using folder = tempFolder()
  execFileSync('mkfifo', [join(folder.path, 'pipe')])
  const file = { cwd: folder.path, path: 'pipe', noun: 'blueprint' }
  expect(errorOf(() => readBytes(file)).message).toContain('is no regular file')
  expect((await rejectionOf(writeWhole({ ...file, content: 'x' }))).message).toContain('is no regular file')
})

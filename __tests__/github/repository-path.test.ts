import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { repositoryPaths } from '../../lib/github/repository-path.js'

const workspace = resolve('/runner/work/orders')
const pathsWith = (
  options: { cwd?: string; repositories?: readonly string[] } = {},
): ReturnType<typeof repositoryPaths> =>
  repositoryPaths({
    cwd: options.cwd ?? workspace,
    workspace,
    isRepository: (folder) => (options.repositories ?? []).includes(folder),
  })

test('a path is relative to the workspace', () => {
  expect(pathsWith()('./canaries/blueprint-config.json')).toBe('canaries/blueprint-config.json')
})

test('an absolute path below the workspace is too', () => {
  expect(pathsWith()(resolve(workspace, 'a/b.json'))).toBe('a/b.json')
})

test('a path is read from the folder the command ran in', () => {
  expect(pathsWith({ cwd: resolve(workspace, 'service') })('../b.json')).toBe('b.json')
})

test('a repository that was checked out below the workspace has its own root', () => {
  const paths = pathsWith({ repositories: [resolve(workspace, 'app')] })
  expect(paths('app/canaries/b.json')).toBe('canaries/b.json')
  expect(paths('other/b.json')).toBe('other/b.json')
})

test.each(['../b.json', '/elsewhere/b.json', '..'])('%s is outside the repository', (path) => {
  expect(pathsWith()(path)).toBeUndefined()
})

test('a folder whose name begins with two dots is inside', () => {
  expect(pathsWith()('..b/c.json')).toBe('..b/c.json')
})

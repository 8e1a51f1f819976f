import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '../../scripts/demo/runner.js'
import { blueprintOf, everythingSaid } from '../helpers/action-runner.js'
import { httpServer } from '../helpers/http-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

const entry = resolve('lib/action.js')
const TOKEN = 'AUTHORIZATION: basic hunter2hunter2'

/** A checkout with `path: app`: no `.git` stands at or above the workspace. */
function checkout(files: Readonly<Record<string, string>> = {}) {
  return tempFolder({ 'work/app/.git/config': `[http]\n extraheader = ${TOKEN}\n`, 'outside/x.json': TOKEN, ...files })
}

test.each([
  ['what Git keeps', '.git/config'],
  ...(process.platform === 'linux' ? [['the environment', '/proc/self/environ'] as const] : []),
  ['a file beside the workspace', '../../outside/x.json'],
])('a blueprint that is a link to %s is not quoted', async (_name, target) => {
  for (const mode of ['validate', 'run']) {
    await using folder = checkout()
    symlinkSync(target, join(folder.path, 'work/app/blueprint-config.json'))
    const result = await runAction({
      entry,
      workspace: join(folder.path, 'work'),
      inputs: { mode },
      env: { SECRET_OF_JOB: 'hunter2hunter2' },
    })
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([2, 'aborted'])
    expect(everythingSaid(result)).toContain('leads out of')
    expect(everythingSaid(result)).not.toContain('hunter2')
  }
})

test('the workspace is the root: what a checkout in it names beside itself is read', async () => {
  await using server = await httpServer()
  await using folder = checkout({ 'work/shared.json': blueprintOf({ url: server.url }) })
  symlinkSync('../shared.json', join(folder.path, 'work/app/blueprint-config.json'))
  const result = await runAction({ entry, workspace: join(folder.path, 'work') })
  expect(result.exitCode).toBe(0)
})

test.each(['app/vars.json', 'app/folder/x.json'])(
  'the variables file %s is not read outside by a link',
  async (path) => {
    await using server = await httpServer()
    await using folder = checkout({ 'work/app/blueprint-config.json': blueprintOf({ url: server.url }) })
    symlinkSync('../../outside/x.json', join(folder.path, 'work/app/vars.json'))
    symlinkSync('../../outside', join(folder.path, 'work/app/folder'))
    const result = await runAction({ entry, workspace: join(folder.path, 'work'), inputs: { 'vars-file': path } })
    expect(result.exitCode).toBe(2)
    expect(everythingSaid(result)).not.toContain('hunter2')
    expect(server.requests).toEqual([])
  },
)

test('a report goes neither outside by a link nor into what Git keeps, and one that is typed outside is written', async () => {
  await using server = await httpServer()
  await using folder = checkout({ 'work/app/blueprint-config.json': blueprintOf({ url: server.url }) })
  symlinkSync('../../outside', join(folder.path, 'work/app/reports'))
  mkdirSync(join(folder.path, 'temp'))
  const reports = ['json=app/reports/x.json', 'junit=app/.git/config', `html=${join(folder.path, 'temp/report.html')}`]
  const result = await runAction({
    entry,
    workspace: join(folder.path, 'work'),
    inputs: { reports: reports.join('\n') },
  })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([3, 'passed'])
  expect(readFileSync(join(folder.path, 'outside/x.json'), 'utf8')).toBe(TOKEN)
  expect(readFileSync(join(folder.path, 'work/app/.git/config'), 'utf8')).toContain(TOKEN)
  expect(readFileSync(join(folder.path, 'temp/report.html'), 'utf8')).toContain('<html')
})

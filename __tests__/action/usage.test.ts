import { describe, expect, test } from '@jest/globals'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { httpServer } from '../helpers/http-server.js'

const files = { 'blueprint-config.json': blueprintOf({ url: 'https://api.example.com/' }) }

describe('called wrongly: exit 2, one annotation that says what to do, no stack', () => {
  test.each([
    ['a missing file', { files: 'nowhere.json' }, /nowhere\.json/],
    ['nothing that matches', { files: 'nowhere/**' }, /nowhere/],
    ['an unknown input', { rewrite: 'a=b' }, /"rewrite"[\s\S]*rewrites/],
    ['a wrong duration', { timeout: '20' }, /timeout[\s\S]*20s/],
    ['a wrong mode', { mode: 'valdate' }, /valdate[\s\S]*validate/],
    ['a wrong level', { 'fail-on': 'errors' }, /errors[\s\S]*error/],
    ['a wrong boolean', { summary: 'no' }, /summary[\s\S]*true or false/],
    ['a missing variables file', { 'vars-file': 'vars.json' }, /vars\.json/],
    ['a rewrite that nothing uses', { rewrites: 'https://typo.example.com=http://127.0.0.1:1' }, /typo\.example\.com/],
  ])('%s', async (_, inputs, message) => {
    const result = await runInWorkspace({ files, inputs })
    const [annotation, ...others] = result.annotations.filter(({ level }) => level === 'error')
    expect(result.exitCode).toBe(2)
    expect(result.outputs['conclusion']).toBe('aborted')
    expect(others).toEqual([])
    expect(annotation?.title).toMatch(/^canary-preflight: [A-Z_]+$/)
    expect(annotation?.message).toMatch(message)
    expect(result.lines.map(({ text }) => text).join('\n')).not.toMatch(/^\s+at .*\.js:\d+/m)
  })
})

test('a report that cannot be written: exit 3, and the conclusion stays the verdict', async () => {
  const result = await runInWorkspace({
    files: { ...files, taken: 'a file where a folder is needed' },
    inputs: { reports: 'json=taken/report.json', rewrites: 'https://api.example.com=http://127.0.0.1:1' },
  })
  expect(result.exitCode).toBe(3)
  expect(result.outputs['conclusion']).toBe('errored')
})

test('a report that cannot be written is an annotation, though every step passed', async () => {
  await using server = await httpServer()
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprintOf({ url: server.url }), taken: 'a file where a folder is needed' },
    inputs: { reports: 'json=taken/report.json' },
  })
  expect(result.outputs['passed-count']).toBe('1')
  expect(result.annotations).toEqual([
    expect.objectContaining({
      level: 'error',
      title: 'canary-preflight: FILE_UNWRITABLE',
      message: expect.stringMatching(/taken\/report\.json[\s\S]*hint: /),
    }),
  ])
})

test('an internal error: exit 3 and an annotation with its code and what to do', async () => {
  const crash = 'data:text/javascript,Date.prototype.toISOString=()=>{throw new TypeError("boom::error::x")}'
  const result = await runInWorkspace({ files, nodeOptions: ['--import', crash] })
  expect(result.exitCode).toBe(3)
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    title: 'canary-preflight: INTERNAL',
    message: expect.stringMatching(/boom::error::x[\s\S]*hint: /),
  })
})

test('an error that nobody awaited ends with 3 too', async () => {
  const late =
    'const toISOString=Date.prototype.toISOString;Date.prototype.toISOString=function(){setImmediate(()=>{throw new TypeError("late")});return toISOString.call(this)}'
  const result = await runInWorkspace({ files, nodeOptions: ['--import', `data:text/javascript,${late}`] })
  expect(result.exitCode).toBe(3)
  expect(result.annotations[0]).toMatchObject({
    title: 'canary-preflight: INTERNAL',
    message: expect.stringContaining('late'),
  })
})

import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../../scripts/demo/runner.js'
import { blueprintOf, runInWorkspace } from '../helpers/action-runner.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

const path = 'blueprint-config.json'
const headSha = 'a'.repeat(40)
const pullRequest = (from: string): unknown => ({
  pull_request: {
    head: { sha: headSha, repo: { full_name: from } },
    base: { repo: { full_name: 'acme/orders' } },
  },
})

async function failing(options: Parameters<typeof runInWorkspace>[0] = {}): ReturnType<typeof runInWorkspace> {
  await using server = await httpServer(answer(503))
  return await runInWorkspace({ files: { [path]: blueprintOf({ url: server.url }) }, ...options })
}

describe('where it runs', () => {
  test('a pull request from a fork, without token or secrets: annotated, linked at its head', async () => {
    const result = await failing({ event: pullRequest('somebody/orders') })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    expect(result.summary).toContain(`https://github.com/acme/orders/blob/${headSha}/${path}#L9`)
  })

  test('a pull request from a fork, where GitHub leaves secrets empty: the other steps run, a notice says why', async () => {
    await using server = await httpServer(answer(200))
    const steps = [{ url: server.url }, { url: `${server.url}/\${AWS_SECRET:staging/login:key}` }]
    const result = await runInWorkspace({
      files: { [path]: blueprintOf(...steps) },
      inputs: { secrets: 'staging/login:key=' },
      event: pullRequest('somebody/orders'),
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'errored', 'passed-count': '1', 'skipped-count': '1' })
    const notice = result.annotations.find(({ level }) => level === 'notice')
    expect(notice?.message).toMatch(/staging\/login:key.*forks.*mode: validate/)
  })

  test('GitHub Enterprise Server: links lead to it', async () => {
    const result = await failing({ env: { GITHUB_SERVER_URL: 'https://ghe.corp.example' } })
    expect(result.summary).toContain(`https://ghe.corp.example/acme/orders/blob/${'b'.repeat(40)}/${path}#L9`)
    expect(result.summary).not.toContain('https://github.com/acme')
  })

  test('a repository that was checked out below the workspace', async () => {
    const files = { 'app/.git/HEAD': 'ref: refs/heads/main', [`app/canaries/${path}`]: '{' }
    const result = await runInWorkspace({ files, inputs: { mode: 'validate' } })
    expect(result.annotations[0]?.file).toBe(`canaries/${path}`)
    expect(result.summary).toContain(`/${'b'.repeat(40)}/canaries/${path}#L1`)
  })

  test('a workspace that is a link, by which the workflow names the file', async () => {
    await using folder = tempFolder({ [`disk/canaries/${path}`]: '{' })
    const link = join(folder.path, 'work')
    symlinkSync(join(folder.path, 'disk'), link, 'junction')
    const entry = resolve('lib/action.js')
    const inputs = { mode: 'validate', files: join(link, 'canaries') }
    const result = await runAction({ entry, workspace: link, inputs })
    expect(result.annotations[0]?.file).toBe(`canaries/${path}`)
  })

  test('no variable of GitHub at all', async () => {
    const names = ['ACTIONS', 'WORKSPACE', 'SERVER_URL', 'REPOSITORY', 'EVENT_NAME', 'EVENT_PATH', 'REF', 'SHA']
    const more = ['RUN_ID', 'RUN_ATTEMPT', 'OUTPUT', 'STEP_SUMMARY']
    const unset = Object.fromEntries([...names, ...more].map((name) => [`GITHUB_${name}`, undefined]))
    const result = await failing({ env: { ...unset, RUNNER_TEMP: undefined } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ level, file }) => [level, file])).toEqual([['error', path]])
  })
})

describe('what was promised and cannot be written ends with 3, whatever the verdict, and both are said', () => {
  const errors = (result: Awaited<ReturnType<typeof runInWorkspace>>): string[] =>
    result.annotations.filter(({ level, file }) => level === 'error' && !file).map(({ message }) => message)

  test.each(['error', 'never'])('a summary file that does not exist, with fail-on %s', async (level) => {
    const result = await failing({ env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, inputs: { 'fail-on': level } })
    expect(result.exitCode).toBe(3)
    expect(result.outputs['conclusion']).toBe('failed')
    expect(errors(result)).toEqual([expect.stringContaining('The job summary could not be written')])
  })

  test.each(['error', 'never'])('an output file that does not exist, with fail-on %s', async (level) => {
    const result = await failing({ env: { GITHUB_OUTPUT: '/nowhere/output' }, inputs: { 'fail-on': level } })
    expect(result.exitCode).toBe(3)
    expect(result.summary).toContain('failed')
    expect(errors(result)).toEqual([expect.stringContaining('The outputs could not be set')])
  })

  test.each(['run', 'validate'])('a report, in mode %s', async (mode) => {
    const inputs = { mode, reports: 'json=blueprint-config.json/report.json', 'fail-on': 'never' }
    const result = await failing({ inputs })
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([3, mode === 'run' ? 'failed' : 'passed'])
    expect(errors(result)).toEqual([expect.stringContaining('report.json')])
  })

  test('the outputs of a step that is called wrongly', async () => {
    const result = await failing({ env: { GITHUB_OUTPUT: '/nowhere/output' }, inputs: { files: 'nowhere.json' } })
    expect(result.exitCode).toBe(3)
    expect(errors(result)).toEqual([expect.stringContaining('nowhere.json'), expect.stringContaining('outputs')])
  })
})

describe('what cannot be used becomes a notice and changes no verdict', () => {
  const notices = (result: Awaited<ReturnType<typeof runInWorkspace>>): string[] =>
    result.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)

  test('a payload that is no JSON', async () => {
    const result = await failing({ event: '{"pull_request": ::error::x' })
    expect(result.exitCode).toBe(1)
    expect(notices(result)).toEqual([expect.stringContaining('GITHUB_EVENT_PATH')])
  })

  test('a temporary folder that does not exist', async () => {
    const result = await failing({ env: { RUNNER_TEMP: '/nowhere' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'failed', 'results-file': '', 'junit-file': '' })
    expect(notices(result)).toHaveLength(3)
  })
})

describe('what the job says already stays', () => {
  test('a summary is appended to', async () => {
    const result = await failing({ summaryText: '# Built by an earlier part\n' })
    expect(result.summary).toMatch(/^# Built by an earlier part\n[\s\S]*503/)
  })

  test('a summary that is nearly full is not made too large', async () => {
    await using server = await httpServer(answer(503))
    const assertions = Array.from({ length: 50 }, () => ({ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }))
    const result = await runInWorkspace({
      files: { [path]: blueprintOf({ url: server.url, assertions }) },
      summaryText: 'x'.repeat(1024 * 1024 - 5000),
    })
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024)
    expect(result.summary.replace(/^x+/, '')).toContain('failed')
  })

  test('outputs are appended to', async () => {
    const result = await failing({ outputText: 'earlier=1\n' })
    expect(result.outputs).toMatchObject({ earlier: '1', conclusion: 'failed' })
  })
})

test('annotations and summary can be turned off; the verdict and the outputs stay', async () => {
  const result = await failing({ inputs: { annotations: 'false', summary: 'false' } })
  expect(result).toMatchObject({ exitCode: 1, annotations: [], summary: '' })
  expect(result.outputs['conclusion']).toBe('failed')
})

test.each(['validate', 'plan', 'deploy'])(
  'mode %s writes the reports too, when there is nothing to run',
  async (mode) => {
    const files = { 'blueprint-config.json': '{', 'canary.json': '{' }
    const result = await runInWorkspace({
      files,
      inputs: { mode, reports: 'sarif=out/canary.sarif\njunit=out/canary.xml' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['junit-file']).toMatch(/out[\\/]canary\.xml$/)
    expect(result.reports['junit-file']).toContain('<testsuites')
  },
)

test('a report that would replace a file that is validated is refused', async () => {
  const inputs = { mode: 'validate', reports: 'json=blueprint-config.json' }
  const result = await runInWorkspace({ files: { 'blueprint-config.json': '{' }, inputs })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([2, 'aborted'])
})

test('the output names the report that was asked for', async () => {
  const result = await failing({ inputs: { reports: 'junit=out/junit.xml' } })
  expect(result.outputs['junit-file']).toMatch(/[\\/]out[\\/]junit\.xml$/)
  expect(result.reports['junit-file']).toContain('<testsuite')
})

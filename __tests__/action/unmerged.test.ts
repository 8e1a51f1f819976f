import { expect, test } from '@jest/globals'
import { runInWorkspace } from '../helpers/action-runner.js'
import { canaryFiles, emulatorEnvironment, PRODUCTION } from '../helpers/deploy-project.js'
import { emulator } from '../helpers/emulator.js'
import { httpServer } from '../helpers/http-server.js'

const MERGE = 'a'.repeat(40)
const repo = { repo: { full_name: 'acme/shop' } }
const own = (action: string, change: object = {}) => ({
  action,
  repository: { full_name: 'acme/shop' },
  pull_request: { head: repo, base: repo, merge_commit_sha: MERGE, merged: false, ...change },
})
const foreign = (action: string, change: object = {}) =>
  own(action, { head: { repo: { full_name: 'mallory/shop' } }, ...change })

/** The workspace is a clone with this commit checked out. */
async function deploy(options: {
  readonly eventName: string
  readonly event: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly commit?: string
}) {
  await using staging = await httpServer()
  await using production = await httpServer()
  await using server = await emulator({ rewrites: [{ from: PRODUCTION, to: production.url }] })
  const result = await runInWorkspace({
    files: {
      ...canaryFiles(['/health']),
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/refs/heads/main': `${options.commit ?? MERGE}\n`,
    },
    event: options.event,
    inputs: { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}`, ...options.inputs },
    env: { ...emulatorEnvironment(server.url), GITHUB_EVENT_NAME: options.eventName },
  })
  return { ...result, asked: [...staging.requests, ...server.requests].length }
}

test.each<readonly [string, object]>([
  ['pull_request', own('synchronize')],
  ['pull_request', own('closed')],
  ['pull_request_review', own('submitted')],
  ['merge_group', { action: 'checks_requested' }],
  ['push', { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }],
  [
    'workflow_run',
    {
      workflow_run: { event: 'pull_request', head_repository: { full_name: 'acme/shop' } },
      repository: { full_name: 'acme/shop' },
    },
  ],
])('what is not merged is not deployed, and nothing is asked: %s %j', async (eventName, event) => {
  const result = await deploy({ eventName, event })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['canary-action']]).toEqual([2, 'aborted', ''])
  expect(result.annotations.map(({ title }) => title)).toEqual(['canary-preflight: CODE_NOT_MERGED'])
  expect(result.annotations[0]?.message).toMatch(/^Nothing is deployed: .*\nhint: .*"allow-unmerged"/)
  expect(result.asked).toBe(0)
})

test('of a merged pull request its merge commit is deployed', async () => {
  const result = await deploy({ eventName: 'pull_request', event: own('closed', { merged: true }) })
  expect([result.exitCode, result.outputs['canary-action']]).toEqual([0, 'created'])
})

test('of a merged pull request no other commit is deployed', async () => {
  const event = own('closed', { merged: true })
  const result = await deploy({ eventName: 'pull_request', event, commit: 'b'.repeat(40) })
  expect([result.exitCode, result.asked]).toEqual([2, 0])
  expect(result.annotations[0]?.message).toContain('commit bbbbbbbbbbbb is')
})

test('allow-unmerged deploys what is not merged', async () => {
  const inputs = { 'allow-unmerged': 'true' }
  const result = await deploy({ eventName: 'pull_request', event: own('opened'), inputs })
  expect([result.exitCode, result.outputs['canary-action']]).toEqual([0, 'created'])
})

test.each<readonly [string, object]>([
  ['pull_request', foreign('opened')],
  ['pull_request_target', own('opened')],
  ['issue_comment', { issue: { pull_request: {} } }],
])('foreign code is not deployed unmerged, whatever the inputs say: %s', async (eventName, event) => {
  const inputs = { 'allow-unmerged': 'true', 'foreign-code': 'trust' }
  const result = await deploy({ eventName, event, inputs })
  expect([result.exitCode, result.outputs['canary-action'], result.asked]).toEqual([2, '', 0])
  expect(result.annotations[0]?.message).toContain('only once it is merged')
})

test('foreign code that is trusted and merged is deployed', async () => {
  const inputs = { 'foreign-code': 'trust' }
  const result = await deploy({ eventName: 'pull_request_target', event: foreign('closed', { merged: true }), inputs })
  expect([result.exitCode, result.outputs['canary-action']]).toEqual([0, 'created'])
})

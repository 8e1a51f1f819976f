import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkedOutCommit, unmergedCode } from '../../lib/github/unmerged-code.js'
import { tempFolder } from '../helpers/temp-folder.js'

const MERGE = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

const closed = (change: object = {}) => ({
  action: 'closed',
  pull_request: { merged: true, merge_commit_sha: MERGE, ...change },
})

const judged = (
  eventName: string,
  payload: unknown,
  {
    env = {},
    checkedOut = [MERGE],
  }: { env?: Record<string, string>; checkedOut?: readonly (string | undefined)[] } = {},
) =>
  unmergedCode(
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: '/event.json', ...env },
    () => (typeof payload === 'string' ? payload : JSON.stringify(payload)),
    checkedOut,
  )

test.each<readonly [string, unknown]>([
  ['push', { ref: 'refs/heads/main' }],
  ['push', {}],
  ['schedule', {}],
  ['workflow_dispatch', {}],
  ['release', {}],
  ['deployment_status', {}],
  ['issue_comment', { issue: { number: 1 } }],
  ['workflow_run', { workflow_run: { event: 'push', head_branch: 'main' } }],
  ['pull_request', closed()],
  ['pull_request_target', closed()],
])('%s with %j is merged', (eventName, payload) => {
  expect(judged(eventName, payload)).toBeUndefined()
})

test.each<readonly [string, unknown, RegExp]>([
  ['pull_request', { action: 'opened', pull_request: { merged: false } }, /is not merged/],
  ['pull_request', { action: 'synchronize', pull_request: { merged: true, merge_commit_sha: MERGE } }, /is not merged/],
  ['pull_request_target', { action: 'opened' }, /is not merged/],
  ['pull_request_review', { action: 'submitted' }, /is not merged/],
  ['pull_request_review_comment', { action: 'created' }, /is not merged/],
  ['pull_request', 'not JSON', /is not merged/],
  ['pull_request', closed({ merged: false }), /closed without being merged/],
  ['pull_request', closed({ merged: 'true' }), /closed without being merged/],
  ['pull_request', closed({ merge_commit_sha: null }), /does not tell the merge commit/],
  ['merge_group', {}, /merge queue/],
  ['push', { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }, /merge queue/],
  ['issue_comment', { issue: { pull_request: {} } }, /comment on a pull request/],
  ['issue_comment', 'not JSON', /comment on a pull request/],
  ['workflow_run', { workflow_run: { event: 'pull_request' } }, /started by pull_request/],
  ['workflow_run', { workflow_run: { event: 'pull_request_target' } }, /started by pull_request_target/],
  ['workflow_run', { workflow_run: { event: 'merge_group' } }, /started by merge_group/],
  ['workflow_run', { workflow_run: { event: 'issue_comment' } }, /started by issue_comment/],
  ['workflow_run', { workflow_run: { event: 'push', head_branch: 'gh-readonly-queue/main/pr-7' } }, /started by push/],
  ['workflow_run', {}, /does not tell/],
])('%s with %j is not merged', (eventName, payload, reason) => {
  expect(judged(eventName, payload)).toMatch(reason)
})

test.each<readonly [readonly (string | undefined)[], RegExp]>([
  [[OTHER], /merge commit aaaaaaaaaaaa is not what is checked out: commit bbbbbbbbbbbb is/],
  [[MERGE, OTHER], /commit bbbbbbbbbbbb is/],
  [[undefined], /cannot be told/],
  [[MERGE, undefined], /cannot be told/],
  [[], /cannot be told/],
])('of a merged pull request the merge commit has to be checked out, not %j', (checkedOut, reason) => {
  expect(judged('pull_request', closed(), { checkedOut })).toMatch(reason)
})

test('outside of GitHub nothing is asked', () => {
  expect(judged('pull_request', {}, { env: { GITHUB_ACTIONS: '' } })).toBeUndefined()
})

test.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
  [{ HEAD: `${MERGE}\n` }, MERGE],
  [{ HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${MERGE}\n` }, MERGE],
  [
    { HEAD: 'ref: refs/heads/main\n', 'packed-refs': `# pack-refs\n${OTHER} refs/heads/x\n${MERGE} refs/heads/main\n` },
    MERGE,
  ],
  // A loose file is newer than what was packed.
  [{ HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': MERGE, 'packed-refs': `${OTHER} refs/heads/main\n` }, MERGE],
  [{ HEAD: 'ref: refs/heads/main\n' }, undefined],
  [{ HEAD: 'ref: refs/heads/../../x\n', 'refs/heads/../../x': MERGE }, undefined],
  [{ HEAD: 'main' }, undefined],
  [{}, undefined],
])('the commit that is checked out with %j', (files, commit) => {
  expect(checkedOutCommit((path) => files[path])).toBe(commit)
})

test('the commit that Git itself has checked out is found', async () => {
  await using folder = tempFolder({ 'a.txt': 'a' })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'a')
  const commit = git('rev-parse', 'HEAD').trim()
  const found = () =>
    checkedOutCommit((name) => {
      const path = join(folder.path, '.git', name)
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    })
  expect(found()).toBe(commit)
  git('pack-refs', '--all')
  expect(found()).toBe(commit)
  git('checkout', '-q', '--detach')
  expect(found()).toBe(commit)
})

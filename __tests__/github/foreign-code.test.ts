import { expect, test } from '@jest/globals'
import { foreignCode } from '../../lib/github/foreign-code.js'

const pull = (head: unknown, base = 'acme/shop') => ({
  pull_request: { head: { repo: head === null ? null : { full_name: head } }, base: { repo: { full_name: base } } },
})
const run = (head: unknown) => ({
  workflow_run: { head_repository: head === null ? null : { full_name: head } },
  repository: { full_name: 'acme/shop' },
})

const judged = (eventName: string, payload: unknown, env: Record<string, string> = {}) =>
  foreignCode({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: '/event.json', ...env }, () =>
    typeof payload === 'string' ? payload : JSON.stringify(payload),
  )

test.each<readonly [string, unknown]>([
  ['push', {}],
  ['schedule', {}],
  ['workflow_dispatch', {}],
  ['merge_group', {}],
  ['pull_request', pull('acme/shop')],
  ['pull_request', pull('Acme/Shop')],
  ['pull_request_review', pull('acme/shop')],
  ['workflow_run', run('acme/shop')],
  ['issue_comment', { issue: { number: 1 } }],
])('%s of the repository itself is not foreign: %j', (eventName, payload) => {
  expect(judged(eventName, payload)).toBeUndefined()
})

test.each<readonly [string, unknown, RegExp]>([
  ['pull_request', pull('mallory/shop'), /comes from a fork/],
  ['pull_request', pull(null), /comes from a fork/],
  ['pull_request_review_comment', pull('mallory/shop'), /comes from a fork/],
  ['pull_request', {}, /does not tell/],
  ['pull_request', 'not JSON', /does not tell/],
  ['pull_request', '[]', /does not tell/],
  ['pull_request_target', pull('acme/shop'), /pull_request_target/],
  ['workflow_run', run('mallory/shop'), /workflow_run/],
  ['workflow_run', run(null), /workflow_run/],
  ['workflow_run', {}, /does not tell/],
  ['issue_comment', { issue: { pull_request: {} } }, /comment on a pull request/],
])('%s carries foreign code: %j', (eventName, payload, reason) => {
  expect(judged(eventName, payload)).toMatch(reason)
})

test('without a payload a pull request counts as foreign', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }
  expect(foreignCode(env, () => undefined)).toMatch(/does not tell/)
})

test('outside of GitHub nothing is foreign', () => {
  expect(judged('pull_request', pull('mallory/shop'), { GITHUB_ACTIONS: '' })).toBeUndefined()
})

import { describe, expect, test } from '@jest/globals'
import { eventContext } from '../../lib/github/event-context.js'
import { fileLink } from '../../lib/github/file-link.js'

const sha = 'b'.repeat(40)
const headSha = 'a'.repeat(40)

const pullRequest = (from: string | null, to = 'acme/orders'): unknown => ({
  pull_request: {
    head: { sha: headSha, repo: from === null ? null : { full_name: from } },
    base: { repo: { full_name: to } },
  },
})

function contextOf(payload: unknown, env: Record<string, string | undefined> = {}): ReturnType<typeof eventContext> {
  const all = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_SHA: sha,
    ...env,
  }
  return eventContext(all, () => (typeof payload === 'string' ? payload : JSON.stringify(payload)))
}

describe('eventContext', () => {
  test('takes the head of a pull request, not the merge commit', () => {
    expect(contextOf(pullRequest('acme/orders')).commit).toBe(headSha)
  })

  test('takes GITHUB_SHA of a push', () => {
    expect(contextOf({ ref: 'refs/heads/main' }, { GITHUB_EVENT_NAME: 'push' }).commit).toBe(sha)
  })

  test('takes GITHUB_SHA of pull_request_target, which checks out the base branch', () => {
    const context = contextOf(pullRequest('evil/orders'), { GITHUB_EVENT_NAME: 'pull_request_target' })
    expect(context).toMatchObject({ commit: sha, isForkPullRequest: true })
  })

  test.each([
    ['acme/orders', false],
    ['Acme/Orders', false],
    ['somebody/orders', true],
    [null, true],
  ])('a pull request from %s is from a fork: %s', (from, isFork) => {
    expect(contextOf(pullRequest(from)).isForkPullRequest).toBe(isFork)
  })

  test.each(['', '{', 'null', '[]', '"x"', '\u0000'])('says in a notice that the payload %j is not used', (payload) => {
    const context = contextOf(payload)
    expect(context.commit).toBe(sha)
    expect(context.notices).toEqual([expect.stringContaining('GITHUB_EVENT_PATH')])
  })

  test('says in a notice that the payload cannot be read', () => {
    const context = eventContext({ GITHUB_EVENT_PATH: '/nowhere' }, () => undefined)
    expect(context.notices).toEqual([expect.stringContaining('cannot be read')])
  })

  test.each([
    { pull_request: null },
    { pull_request: [] },
    { pull_request: { head: { sha: 'main](https://evil.example)' } } },
    { pull_request: { head: 7 } },
    JSON.parse('{"__proto__": {"pull_request": {"head": {"sha": "x"}}}}'),
  ])('does not trust the form of the payload %j', (payload) => {
    expect(contextOf(payload).commit).toBe(sha)
  })

  test('works with no variable at all', () => {
    const context = eventContext({}, () => undefined)
    expect(context).toMatchObject({ serverUrl: 'https://github.com', repository: undefined, commit: undefined })
    expect(context.notices).toEqual([])
    expect(fileLink(context, { path: 'a.json', line: 1 })).toBeUndefined()
  })

  test.each([
    ['https://ghe.corp.example/', 'https://ghe.corp.example'],
    ['https://ghe.corp.example:8443/base/', 'https://ghe.corp.example:8443/base'],
    ['javascript:alert(1)', 'https://github.com'],
    ['not a url', 'https://github.com'],
  ])('reads the server %s as %s', (given, serverUrl) => {
    expect(contextOf({}, { GITHUB_SERVER_URL: given }).serverUrl).toBe(serverUrl)
  })
})

describe('fileLink', () => {
  const context = contextOf(pullRequest('acme/orders'), { GITHUB_SERVER_URL: 'https://ghe.corp.example' })

  test('points at the line of the file at that commit', () => {
    expect(fileLink(context, { path: 'canaries/blueprint-config.json', line: 12 })).toBe(
      `https://ghe.corp.example/acme/orders/blob/${headSha}/canaries/blueprint-config.json#L12`,
    )
  })

  test('names the last line when there are several', () => {
    expect(fileLink(context, { path: 'a.json', line: 12, endLine: 14 })).toMatch(/\/a\.json#L12-L14$/)
  })

  test('encodes each segment, Markdown signs and lone surrogates included', () => {
    expect(fileLink(context, { path: 'a b/#1?/(x)*[y].json\ud800', line: 1 })).toMatch(
      /\/a%20b\/%231%3F\/%28x%29%2A%5By%5D\.json%EF%BF%BD#L1$/,
    )
  })
})

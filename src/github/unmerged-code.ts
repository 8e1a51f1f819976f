import { at, payloadOf } from './event-payload.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Why the code of this job may not be merged, as part of a sentence; undefined when it is, or when this is no GitHub workflow. What
 *  cannot be told counts as not merged. `checkedOut` are the commits of the folders with what is deployed; undefined stands for one
 *  that is not known. `readFile` returns undefined for what it cannot read. */
export function unmergedCode(
  env: Env,
  readFile: (path: string) => string | undefined,
  checkedOut: readonly (string | undefined)[],
): string | undefined {
  const eventName = env['GITHUB_EVENT_NAME'] ?? ''
  if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '') return undefined
  const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile)
  if (eventName.startsWith('pull_request')) return ofPullRequest(payload, checkedOut)
  switch (eventName) {
    case 'merge_group':
      return QUEUED
    case 'push':
      return isOfQueue(at(payload, 'ref') ?? env['GITHUB_REF']) ? QUEUED : undefined
    case 'issue_comment':
      // An event that cannot be read may be about either.
      return payload === undefined || at(payload, 'issue', 'pull_request') !== undefined
        ? 'a comment on a pull request does not tell whether its code is merged'
        : undefined
    case 'workflow_run':
      return ofWorkflowRun(payload)
    default:
      return undefined
  }
}

function ofPullRequest(payload: unknown, checkedOut: readonly (string | undefined)[]): string | undefined {
  if (at(payload, 'action') !== 'closed') return 'the code of this pull request is not merged'
  if (at(payload, 'pull_request', 'merged') !== true) return 'this pull request was closed without being merged'
  const merge = at(payload, 'pull_request', 'merge_commit_sha')
  if (typeof merge !== 'string' || !/^[0-9a-f]{40,64}$/.test(merge)) return 'the event does not tell the merge commit'
  const other = checkedOut.find((commit) => commit !== merge)
  if (checkedOut.length > 0 && other === undefined && !checkedOut.includes(undefined)) return undefined
  const found = other === undefined ? 'which commit is, cannot be told' : `commit ${other.slice(0, 12)} is`
  return `the pull request is merged, but its merge commit ${merge.slice(0, 12)} is not what is checked out: ${found}`
}

function ofWorkflowRun(payload: unknown): string | undefined {
  const event = at(payload, 'workflow_run', 'event')
  if (typeof event !== 'string') return 'the event does not tell what started the workflow before this one'
  const isUnmerged =
    event.startsWith('pull_request') ||
    event === 'merge_group' ||
    event === 'issue_comment' ||
    (event === 'push' && isOfQueue(at(payload, 'workflow_run', 'head_branch')))
  return isUnmerged ? `the workflow before this one was started by ${event}, whose code may not be merged` : undefined
}

/** The merge queue pushes what it tries to branches of its own. */
function isOfQueue(ref: unknown): boolean {
  return typeof ref === 'string' && /^(?:refs\/heads\/)?gh-readonly-queue\//.test(ref)
}

const QUEUED = 'the merge queue only tries this code, it is not merged'

/** The commit that is checked out in the repository with this folder `.git`; undefined when it cannot be told. */
export function checkedOutCommit(read: (path: string) => string | undefined): string | undefined {
  const head = read('HEAD')?.trim() ?? ''
  const ref = /^ref: (refs\/[\w./@+-]+)$/.exec(head)?.[1]
  if (ref === undefined) return commitIn(head)
  if (ref.split('/').includes('..')) return undefined
  const packed = read('packed-refs')
    ?.split('\n')
    .find((line) => line.endsWith(` ${ref}`))
  return commitIn(read(ref)?.trim() ?? packed?.split(' ')[0] ?? '')
}

function commitIn(text: string): string | undefined {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined
}

import { at, payloadOf } from './event-payload.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Why the code of this job may have been written by someone who may not have the repository's secrets, as part of a sentence;
 *  undefined when it is the repository's own, or when this is no GitHub workflow. What cannot be told counts as foreign.
 *  `readFile` returns undefined for what it cannot read. */
export function foreignCode(env: Env, readFile: (path: string) => string | undefined): string | undefined {
  const eventName = env['GITHUB_EVENT_NAME'] ?? ''
  if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '') return undefined
  const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile)
  // With the secrets of the repository, whoever opened the pull request: what is checked out is up to the workflow.
  if (eventName === 'pull_request_target')
    return 'the event pull_request_target carries the code of whoever opened the pull request'
  if (eventName.startsWith('pull_request')) return ofPullRequest(payload)
  if (eventName === 'workflow_run') return ofWorkflowRun(payload)
  if (eventName === 'issue_comment' && at(payload, 'issue', 'pull_request') !== undefined) {
    return 'a comment on a pull request does not tell where its code comes from'
  }
  return undefined
}

function ofPullRequest(payload: unknown): string | undefined {
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name')
  if (isSame(head, base)) return undefined
  return typeof base === 'string' ? 'this pull request comes from a fork' : UNKNOWN
}

function ofWorkflowRun(payload: unknown): string | undefined {
  const head = at(payload, 'workflow_run', 'head_repository', 'full_name')
  const base = at(payload, 'repository', 'full_name')
  if (isSame(head, base)) return undefined
  return typeof base === 'string' ? 'this workflow_run was started by code of a fork' : UNKNOWN
}

const UNKNOWN = 'the event does not tell where the code comes from'

function isSame(head: unknown, base: unknown): boolean {
  return typeof head === 'string' && typeof base === 'string' && head.toLowerCase() === base.toLowerCase()
}

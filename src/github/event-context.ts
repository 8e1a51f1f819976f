type Env = Readonly<Record<string, string | undefined>>

/** What the runner tells about the event that started this job. Everything may be absent. */
export interface EventContext {
  readonly eventName: string | undefined
  /** Of the web pages: https://github.com, or the address of a GitHub Enterprise Server. No slash at the end. */
  readonly serverUrl: string
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string | undefined
  /** The commit that has the files: the head of the pull request, not the merge commit GitHub made to test it. */
  readonly commit: string | undefined
  readonly isForkPullRequest: boolean
  readonly runId: string | undefined
  readonly runAttempt: string | undefined
  /** What could not be used, in whole sentences. */
  readonly notices: readonly string[]
}

/** Reads the context from `GITHUB_*` and the event payload. Never throws: a payload or a variable that is not of its
 *  form is left out, with a notice when a person should know. `readFile` returns undefined for what it cannot read. */
export function eventContext(env: Env, readFile: (path: string) => string | undefined): EventContext {
  const { payload, notice } = readPayload(env['GITHUB_EVENT_PATH'], readFile)
  const eventName = env['GITHUB_EVENT_NAME'] || undefined
  const pullRequest = member(payload, 'pull_request')
  const head = member(pullRequest, 'head')
  // `pull_request_target` checks out the base branch, so that GITHUB_SHA is right there.
  const headSha = eventName === 'pull_request_target' ? undefined : member(head, 'sha')
  return {
    eventName,
    serverUrl: serverUrl(env['GITHUB_SERVER_URL']),
    repository: matching(env['GITHUB_REPOSITORY'], /^[\w.-]+\/[\w.-]+$/),
    commit: matching(headSha, COMMIT) ?? matching(env['GITHUB_SHA'], COMMIT),
    isForkPullRequest: isFork(pullRequest, head),
    runId: matching(env['GITHUB_RUN_ID'], /^\d+$/),
    runAttempt: matching(env['GITHUB_RUN_ATTEMPT'], /^\d+$/),
    notices: notice === undefined ? [] : [notice],
  }
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i

function readPayload(
  path: string | undefined,
  readFile: (path: string) => string | undefined,
): { payload?: unknown; notice?: string } {
  if (!path) return {}
  const text = readFile(path)
  if (text === undefined) return { notice: unusable('it cannot be read') }
  try {
    const payload: unknown = JSON.parse(text)
    return isRecord(payload) ? { payload } : { notice: unusable('it is not a JSON object') }
  } catch {
    // The parser's message would quote the payload; where it came from is all a person needs.
    return { notice: unusable('it is not JSON') }
  }
}

function unusable(reason: string): string {
  return `The event payload (GITHUB_EVENT_PATH) is not used because ${reason}; links point at GITHUB_SHA instead.`
}

/** A pull request whose head repository was deleted came from a fork too. */
function isFork(pullRequest: unknown, head: unknown): boolean {
  if (!isRecord(pullRequest)) return false
  const from = member(member(head, 'repo'), 'full_name')
  const to = member(member(member(pullRequest, 'base'), 'repo'), 'full_name')
  return typeof from !== 'string' || typeof to !== 'string' || from.toLowerCase() !== to.toLowerCase()
}

function serverUrl(given: string | undefined): string {
  const fallback = 'https://github.com'
  if (!given || !URL.canParse(given)) return fallback
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fallback
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

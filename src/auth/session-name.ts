/** The name of a role session, by which CloudTrail shows who signed: tool, repository and run, as far as they are known. STS
 *  takes 2 to 64 characters of `[\w+=,.@-]`; the number of the run is never what is cut. */
export function sessionNameFrom(env: Readonly<Record<string, string | undefined>>): string {
  const repository = allowed(env['GITHUB_REPOSITORY'] ?? '').replaceAll(/^-+|-+$/g, '')
  const run = allowed(env['GITHUB_RUN_ID'] ?? '')
  const tail = run === '' ? '' : `@${run.slice(0, LONGEST_RUN)}`
  const head = ['canary-preflight', repository].filter((part) => part !== '').join('.')
  return head.slice(0, LONGEST - tail.length) + tail
}

const LONGEST = 64
const LONGEST_RUN = 30

function allowed(text: string): string {
  return text.replaceAll(/[^\w+=,.@-]/g, '-')
}

import type { Step } from '../blueprint/generated/blueprint.ts'

/** What a step is about, for people, without knowing whether it can be requested: also before its `${...}` are replaced. */
export function describeTarget(step: Step): string {
  switch (step.checkerType) {
    case 'HTTP':
      return withoutUserinfo(step.url)
    case 'DNS':
      return `${step.domain} ${step.recordType ?? 'A'}`
    case 'SSL':
      return `${step.hostname}:${step.port ?? 443}`
    case 'TCP':
      return `${step.hostname}:${step.port}`
  }
}

/** A URL, whole or not, without the user name and password that do not belong there. */
export function withoutUserinfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
}

import type { DeployOutcome } from '../../canary/deploy/deployment.ts'
import type { CanarySource } from '../../canary/manifest.ts'
import { visible } from '../../core/visible.ts'
import type { Annotation } from '../../github/annotation.ts'
import type { RepositoryPath } from '../../github/repository-path.ts'
import { blamedPlace, liveWords } from './deploy-words.ts'

/** A remark on the step of the blueprint that failed in AWS, or on the manifest of a canary that could not be deployed. */
export function deployAnnotations(
  outcomes: readonly DeployOutcome[],
  { sources, repositoryPath }: { readonly sources: readonly CanarySource[]; readonly repositoryPath: RepositoryPath },
): Annotation[] {
  return outcomes.flatMap((outcome): Annotation[] => {
    const source = sources.find(({ path }) => path === outcome.path)
    const { name, failure, error } = outcome
    if (failure !== undefined && source !== undefined) {
      const { path, range, stepName } = blamedPlace(outcome, source)
      const what = outcome.action === 'rolled-back' ? 'A scheduled run failed' : 'Dry run failed'
      const title = `${what}: ${name}${stepName === undefined ? '' : ` › ${stepName}`}`
      const lines = [failure.reason, ...failure.details, liveWords(outcome)]
      return [{ level: 'error', path: repositoryPath(path), range, title, message: textOf(lines) }]
    }
    if (error === undefined) return []
    const lines = [error.message, ...(error.hint === undefined ? [] : [`hint: ${error.hint}`]), liveWords(outcome)]
    const path = repositoryPath(outcome.path)
    return [
      {
        level: 'error',
        path,
        range: FIRST_LINE,
        title: `${name} was not deployed (${error.code})`,
        message: textOf(lines),
      },
    ]
  })
}

const FIRST_LINE = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function textOf(lines: readonly string[]): string {
  return lines.map((line) => visible(line)).join('\n')
}

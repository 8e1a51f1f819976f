import { posix } from 'node:path'
import { readable, visible } from '../core/visible.ts'
import type { Annotation } from '../github/annotation.ts'
import type { RepositoryPath } from '../github/repository-path.ts'
import { detailsOf, type Finding, findings } from '../runner/report/findings.ts'
import type { Report } from '../runner/report/report.ts'

/** Every remark of the report, failures first. The first one of each step and file comes before the second one of any,
 *  so that a budget cuts off what is most alike. */
export function annotationsOf(report: Report, repositoryPath: RepositoryPath): Annotation[] {
  const ranks = new Map<string, number>()
  return findings(report)
    .map((finding) => {
      const group = `${finding.path}\n${finding.severity}\n${finding.step}`
      const rank = ranks.get(group) ?? 0
      ranks.set(group, rank + 1)
      return { rank, annotation: annotationFrom(finding, repositoryPath) }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ annotation }) => annotation)
}

function annotationFrom(finding: Finding, repositoryPath: RepositoryPath): Annotation {
  const { line, column, endLine, endColumn } = finding
  const path = repositoryPath(finding.path)
  const details = detailsOf(finding).filter(([name, text]) => name !== 'pointer' && text !== '')
  const lines = [
    short(finding.message),
    ...details.map(([name, text]) => `${name}: ${short(text)}`),
    // A file outside the repository gets no line on GitHub, so that its name has to stand in the text.
    ...(path === undefined ? [`file: ${visible(finding.path)}:${line}`] : []),
  ]
  return {
    level: finding.severity,
    path,
    range: { line, column, endLine, endColumn },
    title: titleOf(finding),
    message: lines.join('\n'),
  }
}

function titleOf({ kind, severity, code, subject, path }: Finding): string {
  // By its name: it may be a blueprint, a manifest or settings.
  const file = visible(posix.basename(path))
  switch (kind) {
    case 'failed':
      return `Failed: ${subject}`
    case 'errored':
      return `Errored: ${subject} (${code})`
    case 'unverified':
      // Steps may have passed: only one of these errors says that none did.
      return code === 'NO_ASSERTION_EVALUATED' ? `Nothing was verified (${code})` : `Not verified as a whole (${code})`
    case 'diagnostic':
      return severity === 'error' ? `Invalid ${file} (${code})` : `${file}: ${severity} (${code})`
    case 'flaky':
    case 'warning':
      return `${code}: ${subject}`
  }
}

/** A value of a response can be a megabyte, and a line break in it could pretend to be a line of ours. */
function short(text: string): string {
  return readable(text, 600)
}

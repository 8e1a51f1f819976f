import { posix } from 'node:path'
import type { Range } from '../core/span.ts'
import { visible } from '../core/visible.ts'
import type { Annotation } from '../github/annotation.ts'
import type { Report, StepReport } from '../runner/report/report.ts'
import { type Problem, problemsOf, stepSubject } from './problems.ts'

/** What the report alone does not know. */
export interface AnnotationPlaces {
  /** Relative to the root of the repository; undefined when the file is not in it. */
  readonly repositoryPath: (path: string) => string | undefined
  /** Where the value at `pointer` stands, when the file is known and the pointer leads to something. */
  readonly rangeOf: (path: string, pointer: string) => Range | undefined
}

/** Every remark of the report, failures first. The first one of each step and file comes before the second one of any,
 *  so that a budget cuts off what is most alike. */
export function annotationsOf(report: Report, places: AnnotationPlaces): Annotation[] {
  const ranks = new Map<string, number>()
  return [...problemsOf(report), ...warningsOf(report)]
    .map((problem) => {
      const group = `${problem.path}\n${problem.severity}\n${problem.subject.split(' › ')[0]}`
      const rank = ranks.get(group) ?? 0
      ranks.set(group, rank + 1)
      return { rank, annotation: annotationFrom(problem, places) }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ annotation }) => annotation)
}

function annotationFrom(problem: Problem, places: AnnotationPlaces): Annotation {
  const path = places.repositoryPath(problem.path)
  const lines = [
    short(problem.message),
    ...labelled('expected', problem.expected),
    ...labelled('actual', problem.actual),
    ...labelled('target', problem.target),
    ...labelled('hint', problem.hint),
    // A file outside the repository gets no line on GitHub, so that its name has to stand in the text.
    ...(path === undefined ? [`file: ${visible(problem.path)}:${problem.line}`] : []),
  ]
  return {
    level: problem.severity,
    path,
    range: rangeOf(problem, places),
    title: titleOf(problem),
    message: lines.join('\n'),
  }
}

/** An assertion and a diagnostic bring their own range; an error may know a better place than its step's key. */
function rangeOf(problem: Problem, places: AnnotationPlaces): Range {
  const isError = problem.kind === 'errored' || problem.kind === 'unverified'
  const found = isError && problem.pointer !== undefined ? places.rangeOf(problem.path, problem.pointer) : undefined
  return found ?? problem
}

function titleOf({ kind, severity, code, subject, path }: Problem): string {
  // By its name: it may be a blueprint, a manifest or settings.
  const file = visible(posix.basename(path))
  switch (kind) {
    case 'failed':
      return `Failed: ${subject}`
    case 'errored':
      return `Errored: ${subject} (${code})`
    case 'unverified':
      return `Nothing was verified (${code})`
    case 'diagnostic':
      if (severity === 'error') return `Invalid ${file} (${code})`
      return subject === '' ? `${file}: ${severity} (${code})` : `${code}: ${subject}`
  }
}

/** What a reader should know although it does not change the verdict. */
function warningsOf(report: Report): Problem[] {
  return report.runs.flatMap((run) =>
    run.steps.flatMap((step) =>
      textsOfWarnings(step).map(
        ({ code, message }): Problem => ({
          kind: 'diagnostic',
          severity: 'warning',
          path: run.path,
          subject: stepSubject(step),
          code,
          message,
          target: step.target,
          line: step.line,
          column: step.column,
          endLine: step.endLine,
          endColumn: step.endColumn,
        }),
      ),
    ),
  )
}

function textsOfWarnings(step: StepReport): { code: string; message: string }[] {
  const warnings = step.warnings.map((message) => ({ code: 'Warning', message }))
  if (!step.flaky) return warnings
  const reason = step.attempts[0]?.error?.message
  const message = `The step passed only at attempt ${step.attempts.length}.${reason === undefined ? '' : ` The first attempt: ${reason}`}`
  return [{ code: 'Flaky', message }, ...warnings]
}

function labelled(label: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${label}: ${short(text)}`]
}

/** A value of a response can be a megabyte, and a line break in it could pretend to be a line of ours. */
function short(text: string): string {
  const longest = 600
  const shown = visible(text.slice(0, longest))
  return text.length <= longest ? shown : `${shown} ... (${text.length - longest} more characters)`
}

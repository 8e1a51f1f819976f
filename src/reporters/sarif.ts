import { createHash } from 'node:crypto'
import { cut, visible } from '../core/visible.ts'
import { type Problem, problemsOf } from './problems.ts'
import type { Reporter } from './reporter.ts'
import { interruptionOf } from './verdict.ts'

/** SARIF 2.1.0 for code scanning: one result a problem, on the line of the blueprint that is to blame. */
export const sarif: Reporter = (report) => {
  const problems = problemsOf(report)
  const rules = [...new Map(problems.map((problem) => [ruleIdOf(problem), ruleOf(problem)])).values()]
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, version: report.tool.version, rules } },
        // Of the tool itself: a step that failed is a result; an interrupted run is not an execution that succeeded.
        invocations: [{ executionSuccessful: interruptionOf(report) === undefined, ...timesOf(report) }],
        columnKind: 'utf16CodeUnits',
        artifacts: report.runs.map(({ path, sha256 }) => ({
          location: { uri: uriOf(path) },
          hashes: { 'sha-256': sha256 },
        })),
        results: resultsOf(problems, ruleIndexes),
        properties: { status: report.status, totals: report.totals },
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const LONGEST_VALUE = 1_000

function resultsOf(problems: readonly Problem[], ruleIndexes: ReadonlyMap<string, number>): object[] {
  const seen = new Map<string, number>()
  return problems.map((problem) => {
    const ruleId = ruleIdOf(problem)
    const { line, column, endLine, endColumn } = problem
    const identity = [problem.path, ruleId, problem.pointer ?? '', problem.subject].join('\n')
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId) ?? -1,
      level: LEVELS[problem.severity],
      kind: 'fail',
      message: { text: messageOf(problem) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(problem.path) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
          ...(problem.subject === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visible(problem.subject) }] }),
        },
      ],
      // Neither line nor message is in it: an alert stays the same one when lines move or the answer differs.
      partialFingerprints: {
        'canaryPreflight/v1': createHash('sha256').update(`${identity}\n${occurrence}`).digest('hex'),
      },
    }
  })
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const

/** The kind is part of the id, so that a failed assertion is never taken for a file that AWS would refuse. */
function ruleIdOf({ kind, code }: Problem): string {
  switch (kind) {
    case 'diagnostic':
      return code
    case 'failed':
      return `failed/${code}`
    case 'errored':
      return `errored/${code}`
    case 'unverified':
      return `unverified/${code}`
  }
}

function ruleOf(problem: Problem): { id: string; shortDescription: { text: string }; defaultConfiguration: object } {
  return {
    id: ruleIdOf(problem),
    shortDescription: { text: descriptionOf(problem) },
    defaultConfiguration: { level: LEVELS[problem.severity] },
  }
}

function descriptionOf({ kind, code }: Problem): string {
  switch (kind) {
    case 'diagnostic':
      return `The blueprint: ${code}.`
    case 'failed':
      return `An assertion of the type ${code} is false.`
    case 'errored':
      return `A step could not be executed: ${code}.`
    case 'unverified':
      return `A blueprint was not verified: ${code}.`
  }
}

/** Plain text: braces are doubled and brackets escaped, or they would be placeholders and links (SARIF 3.11.5, 3.11.6). */
function messageOf({ message, expected, actual, target, hint, subject }: Problem): string {
  const lines = [
    subject === '' ? message : `${subject}: ${message}`,
    ...(expected === undefined ? [] : [`Expected: ${expected}`]),
    ...(actual === undefined ? [] : [`Actual: ${actual}`]),
    ...(target === undefined ? [] : [`Target: ${target}`]),
    ...(hint === undefined ? [] : [hint]),
  ]
  return lines
    .map((line) =>
      visible(cut(line, LONGEST_VALUE)).replaceAll('{', '{{').replaceAll('}', '}}').replace(/[[\]]/g, '\\$&'),
    )
    .join('\n')
}

/** A relative path as a relative URI reference; an absolute one as a file URI. */
function uriOf(path: string): string {
  const segments = path.split('/').map((segment) => encodeURIComponent(Buffer.from(segment).toString()))
  const drive = /^[A-Za-z]:\//.test(path) ? `/${path.slice(0, 2)}/${segments.slice(1).join('/')}` : undefined
  if (drive !== undefined) return `file://${drive}`
  return path.startsWith('/') ? `file://${segments.join('/')}` : segments.join('/')
}

function timesOf({ startedAt, durationMs }: { startedAt: string; durationMs: number }): object {
  const startedMs = Date.parse(startedAt)
  if (Number.isNaN(startedMs)) return {}
  return {
    startTimeUtc: new Date(startedMs).toISOString(),
    endTimeUtc: new Date(startedMs + durationMs).toISOString(),
  }
}

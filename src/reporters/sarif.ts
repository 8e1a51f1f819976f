import { createHash } from 'node:crypto'
import { cut, visible } from '../core/visible.ts'
import { detailsOf, type Finding, findings } from '../runner/report/findings.ts'
import type { Reporter } from './reporter.ts'
import { interruptionOf } from './verdict.ts'

/** SARIF 2.1.0 for code scanning: one result a problem, on the line of the blueprint that is to blame. */
export const sarif: Reporter = (report) => {
  const problems = findings(report).filter(({ kind }) => kind !== 'flaky' && kind !== 'warning')
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

function resultsOf(problems: readonly Finding[], ruleIndexes: ReadonlyMap<string, number>): object[] {
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
function ruleIdOf({ kind, code }: Finding): string {
  return kind === 'diagnostic' ? code : `${kind}/${code}`
}

function ruleOf(problem: Finding): { id: string; shortDescription: { text: string }; defaultConfiguration: object } {
  return {
    id: ruleIdOf(problem),
    shortDescription: { text: descriptionOf(problem) },
    defaultConfiguration: { level: LEVELS[problem.severity] },
  }
}

function descriptionOf({ kind, code, expected }: Finding): string {
  if (kind === 'diagnostic') return `The blueprint: ${code}.`
  if (kind === 'unverified') return `A blueprint was not verified: ${code}.`
  if (kind === 'errored') return `A step could not be executed: ${code}.`
  return expected === undefined ? `A step failed: ${code}.` : `An assertion of the type ${code} is false.`
}

function messageOf(finding: Finding): string {
  const { message, subject } = finding
  const details = detailsOf(finding).flatMap(([name, text]) => (name === 'pointer' ? [] : [`${LABELS[name]}${text}`]))
  return [subject === '' ? message : `${subject}: ${message}`, ...details].map(plainText).join('\n')
}

const LABELS = { expected: 'Expected: ', actual: 'Actual: ', target: 'Target: ', answer: 'Answer: ', hint: '' }

/** Plain text: braces are doubled and brackets escaped, or they would be placeholders and links (SARIF 3.11.5, 3.11.6). */
function plainText(text: string): string {
  return visible(cut(text, LONGEST_VALUE)).replaceAll('{', '{{').replaceAll('}', '}}').replace(/[[\]]/g, '\\$&')
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

import { cut } from '../core/visible.ts'
import type { Reporter } from './reporter.ts'

/** The report as `report.schema.json` describes it: always the same order of keys, two spaces, a line feed at the end.
 *  A text longer than 10,000 characters (a body that an assertion compared) is cut and says by how much. */
export const json: Reporter = (report) => `${JSON.stringify(report, inOrder, 2)}\n`

const LONGEST_TEXT = 10_000

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return cut(value, LONGEST_TEXT)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)))
}

function rankOf(key: string): number {
  const at = ORDER.indexOf(key)
  return at === -1 ? ORDER.length : at
}

// One order for all objects. A member that a later version adds comes last, by its name, until it is listed here.
const ORDER: readonly string[] = [
  ...['schemaVersion', 'tool', 'path', 'sha256', 'key', 'index', 'name', 'version', 'source', 'checkerType', 'type'],
  ...['operator', 'description', 'severity', 'code', 'status', 'flaky', 'target', 'startedAt', 'durationMs', 'timings'],
  ...['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'totalMs', 'totals', 'files', 'invalidFiles', 'passed', 'failed'],
  ...['errored', 'skipped', 'failedAssertions', 'runs', 'diagnostics', 'steps', 'attempts', 'assertions', 'extracted'],
  ...['inputs', 'warnings', 'expected', 'actual', 'value', 'message', 'hint', 'error', 'skipReason', 'pointer'],
  ...['line', 'column', 'endLine', 'endColumn', 'isSensitive'],
]

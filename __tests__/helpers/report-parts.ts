import type { Diagnostic } from '../../lib/core/diagnostic.js'
import type { AssertionReport, Report, RunReport, Status, StepReport, Totals } from '../../lib/runner/report/report.js'

/** A step that passed, with what `parts` says differently. */
export function stepReport(parts: Partial<StepReport> & { key: string; name: string }): StepReport {
  const line = 5 + Number(parts.key) * 20
  const durationMs = parts.durationMs ?? 120
  const status = parts.status ?? 'passed'
  return {
    checkerType: 'HTTP',
    status,
    flaky: false,
    target: 'https://staging.example.com/health',
    startedAt: '2026-03-04T05:06:07.800Z',
    durationMs,
    timings: { dnsMs: 3, connectMs: 12, tlsMs: 25, firstByteMs: 60, totalMs: 115 },
    attempts: [{ status, durationMs }],
    assertions: [],
    extracted: [],
    inputs: [],
    warnings: [],
    line,
    column: 5,
    endLine: line,
    endColumn: 8,
    ...parts,
  }
}

/** A step that never began. */
export function skippedStep(parts: Partial<StepReport> & { key: string; name: string }): StepReport {
  return stepReport({ status: 'skipped', startedAt: null, durationMs: 0, timings: null, attempts: [], ...parts })
}

/** `STATUS_CODE EQUALS 200` that holds, with what `parts` says differently. */
export function assertionReport(parts: Partial<AssertionReport> = {}): AssertionReport {
  const index = parts.index ?? 0
  return {
    index,
    type: 'STATUS_CODE',
    operator: 'EQUALS',
    status: 'passed',
    expected: 'equals 200',
    actual: '200',
    message: 'Status code is 200, as expected.',
    pointer: `/steps/1/assertions/${index}/value`,
    line: 30 + index * 4,
    column: 18,
    endLine: 30 + index * 4,
    endColumn: 21,
    ...parts,
  }
}

export function diagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: 'error',
    source: 'schema',
    code: 'STEP_PROPERTY_UNKNOWN',
    message: 'A step of type HTTP has no property "mehtod".',
    hint: 'Did you mean "httpMethod"?',
    pointer: '/steps/1/mehtod',
    line: 9,
    column: 7,
    endLine: 9,
    endColumn: 15,
    ...parts,
  }
}

/** A blueprint whose status follows from its steps and diagnostics unless `parts` says otherwise. */
export function runReport(parts: Partial<RunReport> & { path: string }): RunReport {
  const { steps = [], diagnostics = [] } = parts
  return {
    sha256: 'a'.repeat(64),
    status: diagnostics.some(({ severity }) => severity === 'error')
      ? 'failed'
      : worst(steps.map(({ status }) => status)),
    durationMs: steps.reduce((sum, { durationMs }) => sum + durationMs, 0),
    diagnostics,
    steps,
    ...parts,
  }
}

/** A report whose totals are counted from `runs`. */
export function reportOf(runs: readonly RunReport[], parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'canary-preflight', version: '1.2.3' },
    startedAt: '2026-03-04T05:06:07.000Z',
    durationMs: runs.reduce((sum, { durationMs }) => sum + durationMs, 15),
    status: runs.length === 0 ? 'skipped' : worst(runs.map(({ status }) => status)),
    totals: totalsOf(runs),
    runs,
    ...parts,
  }
}

function totalsOf(runs: readonly RunReport[]): Totals {
  const steps = runs.flatMap((run) => run.steps)
  const assertions = steps.flatMap((step) => step.assertions)
  const diagnostics = runs.flatMap((run) => run.diagnostics)
  const count = (status: Status): number => steps.filter((step) => step.status === status).length
  return {
    files: runs.length,
    invalidFiles: runs.filter((run) => run.diagnostics.some(({ severity }) => severity === 'error')).length,
    steps: steps.length,
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    flaky: steps.filter(({ flaky }) => flaky).length,
    assertions: assertions.length,
    failedAssertions: assertions.filter(({ status }) => status === 'failed').length,
    warnings:
      diagnostics.filter(({ severity }) => severity === 'warning').length +
      steps.reduce((sum, { warnings }) => sum + warnings.length, 0),
  }
}

function worst(statuses: readonly Status[]): Status {
  return (['failed', 'errored', 'passed'] as const).find((status) => statuses.includes(status)) ?? 'skipped'
}

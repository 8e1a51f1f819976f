import { mapStrings } from '../../core/map-strings.ts'
import type { Redactor } from '../../core/redactor.ts'
import type { Report, RunReport, StepReport } from './report.ts'

/** The report with every known secret taken out of every text, in every form it may have. Done once more at the end,
 *  since a secret may become known after a text that holds it was written. */
export function redactReport(report: Report, redactor: Redactor): Report {
  return mapStrings(report, cleaned(redactor))
}

/** The same for one blueprint. */
export function redactRun(run: RunReport, redactor: Redactor): RunReport {
  return mapStrings(run, cleaned(redactor))
}

/** The same for one step. */
export function redactStep(step: StepReport, redactor: Redactor): StepReport {
  return mapStrings(step, cleaned(redactor))
}

function cleaned(redactor: Redactor) {
  return (text: string, path: readonly (string | number)[]): string => {
    const field = path.at(-1)
    return typeof field === 'string' && fixedFields.has(field) ? text : redactor.clean(text)
  }
}

/** Words of ours, names that the schema keeps free of `${...}`, and what programs find things by: a secret that happens
 *  to be the word "passed" must not turn a verdict into asterisks. */
const fixedFields: ReadonlySet<string> = new Set([
  'checkerType',
  'code',
  'key',
  'name',
  'operator',
  'path',
  'pointer',
  'severity',
  'sha256',
  'startedAt',
  'status',
  'type',
  'version',
])

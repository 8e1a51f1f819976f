import { cut } from '../core/visible.ts'
import { detailsOf } from '../runner/report/findings.ts'
import { type Case, countOf, type Outcome, type Suite, suitesOf } from './cases.ts'
import { secondsText } from './duration-text.ts'
import type { Reporter } from './reporter.ts'
import { documentOf, element, textElement, type Xml } from './xml.ts'

/** The form that CI systems read: one testsuite a blueprint, one testcase an assertion. `failure` is an assertion that
 *  is false or a file that is invalid, `error` a step that could not be executed. */
export const junit: Reporter = (report) => {
  const suites = suitesOf(report)
  const cases = suites.flatMap((suite) => suite.cases)
  const attributes = {
    name: report.tool.name,
    ...countsOf(cases),
    time: secondsText(report.durationMs),
    timestamp: report.startedAt,
  }
  return documentOf(
    element(
      'testsuites',
      attributes,
      suites.map((suite) => suiteElement(suite, report.startedAt, report.tool.version)),
    ),
  )
}

const LONGEST_VALUE = 4_000

function suiteElement({ name, run, cases }: Suite, startedAt: string, version: string): Xml {
  const started = run?.steps.find((step) => step.startedAt !== null)?.startedAt ?? startedAt
  const attributes = {
    name,
    ...countsOf(cases),
    time: secondsText(run?.durationMs ?? 0),
    timestamp: started,
    file: run?.path,
  }
  const properties = [
    property('tool.version', version),
    ...(run === undefined ? [] : [property('blueprint.sha256', run.sha256), property('blueprint.status', run.status)]),
    ...(run?.diagnostics ?? [])
      .filter(({ severity }) => severity !== 'error')
      .map(({ severity, code, line, column, message }) =>
        property(severity, cut(`${line}:${column} ${code} ${message}`, LONGEST_VALUE)),
      ),
  ]
  return element('testsuite', attributes, [
    element('properties', {}, properties),
    ...cases.map((one) => caseElement(one, run?.path ?? name)),
  ])
}

function property(name: string, value: string): Xml {
  return element('property', { name, value })
}

function caseElement(one: Case, path: string): Xml {
  const attributes = {
    classname: classNameOf(path),
    name: cut(one.name, LONGEST_VALUE),
    time: secondsText(one.durationMs),
    file: path,
    line: one.line,
  }
  const output = outputOf(one)
  return element('testcase', attributes, [
    ...outcomeElements(one.outcome),
    ...(output.length === 0 ? [] : [textElement('system-out', {}, output)]),
  ])
}

function outcomeElements(outcome: Outcome): Xml[] {
  switch (outcome.kind) {
    case 'passed':
      return []
    case 'skipped':
      return [element('skipped', { message: cut(outcome.reason, LONGEST_VALUE) })]
    case 'failed':
    case 'errored': {
      const { finding, kind } = outcome
      const message = cut(finding.message, LONGEST_VALUE)
      const details = detailsOf(finding).map(([name, value]) => `${name}: ${cut(value, LONGEST_VALUE)}`)
      const attributes = { message, type: finding.code }
      return [textElement(kind === 'failed' ? 'failure' : 'error', attributes, [message, ...details])]
    }
  }
}

/** What a reader may want to know of the step. */
function outputOf({ step }: Case): string[] {
  if (step === undefined || step.startedAt === null) return []
  return [
    `target: ${cut(step.target, LONGEST_VALUE)}`,
    ...step.inputs.map(({ name, value, source }) => `${name} = ${cut(value, LONGEST_VALUE)} (${source})`),
    ...(step.flaky ? [`flaky: passed at attempt ${step.attempts.length}`] : []),
    ...step.warnings.map((warning) => `warning: ${cut(warning, LONGEST_VALUE)}`),
  ]
}

/** Readers take a dot for the border between package and class; a path has to stay one name. */
function classNameOf(path: string): string {
  return path.replace(/\.json$/, '').replaceAll('.', '_')
}

function countsOf(cases: readonly Case[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  return {
    tests: cases.length,
    failures: countOf(cases, 'failed'),
    errors: countOf(cases, 'errored'),
    skipped: countOf(cases, 'skipped'),
  }
}

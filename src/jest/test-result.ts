import type { Style } from '../core/style.ts'
import { defuseCommands, readable } from '../core/visible.ts'
import { failureText } from '../reporters/failure-text.ts'
import type { SourceLines } from '../reporters/source-lines.ts'
import { type TestOutcome, testOutcome } from '../reporters/test-outcome.ts'
import type { PlannedTest, PlannedTests } from '../runner/plan-tests.ts'
import { type Finding, type RunFindings, reasonOf } from '../runner/report/findings.ts'
import type { RunReport } from '../runner/report/report.ts'
import type { AssertionResult, ConsoleEntry, ProjectConfig, TestResult } from './jest-types.ts'

/** A blueprint that ran, or of which nothing was selected (`found` is undefined). */
export interface Ran {
  readonly file: { readonly absolutePath: string; readonly path: string; readonly linesOf: SourceLines }
  readonly tests: readonly PlannedTests[]
  readonly isSelected: (test: PlannedTest) => boolean
  /** Takes out secrets, those too that became known after the tests were named. */
  readonly clean: (text: string) => string
  readonly found: RunFindings | undefined
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly config: Pick<ProjectConfig, 'displayName' | 'slowTestThreshold'>
  readonly style: Style
  readonly isSilent: boolean
  readonly isVerbose: boolean
  /** Nothing was sent: what was recorded was judged. */
  readonly isReplay: boolean
}

/** The result of a test file, as Jest's reporters expect it. Never green when the run of the blueprint is not. */
export function testResultOf(ran: Ran): TestResult {
  const { file, found, config, startedAt } = ran
  const results = ran.tests.flatMap(({ tests }) => tests.map((test) => assertionResult(test, ran)))
  const count = (status: AssertionResult['status']): number => results.filter((one) => one.status === status).length
  const numFailingTests = count('failed')
  const unexplained = numFailingTests === 0 ? troubleOutsideOf(ran) : undefined
  const unsaid = numFailingTests === 0 ? unexplained : unsaidError(ran, results)
  const runtime = Math.round(found?.run.durationMs ?? 0)
  const messages = [
    ...results.flatMap((result) => result.failureMessages.map(() => blockOf(result, ran))),
    ...(unsaid === undefined ? [] : [titled('Test suite failed to run', execErrorText(unsaid), ran.style)]),
  ]
  // In verbose mode Jest expects that it was shown while the file ran, and shows it no more.
  const entries = ran.isVerbose ? [] : consoleEntries(ran)
  return {
    testFilePath: file.absolutePath,
    displayName: config.displayName,
    testResults: results,
    numPassingTests: count('passed'),
    numFailingTests,
    numPendingTests: count('pending'),
    numTodoTests: 0,
    failureMessage: messages.length === 0 ? null : messages.join('\n'),
    ...(unexplained === undefined
      ? {}
      : { testExecError: { message: execErrorText(unexplained), stack: '', code: unexplained.code } }),
    ...(entries.length === 0 ? {} : { console: entries }),
    perfStats: {
      ...noSetup,
      start: startedAt,
      end: startedAt + runtime,
      runtime,
      slow: runtime / 1000 > config.slowTestThreshold,
    },
    leaks: false,
    openHandles: [],
    skipped: unexplained === undefined && count('pending') === results.length,
    snapshot: noSnapshots,
  }
}

/** One test of a step, from what is known of its run. */
export function assertionResult(test: PlannedTest, ran: Ran): AssertionResult {
  const { found } = ran
  const { ancestors, range } = test
  const title = test.assertion === null ? test.title : ran.clean(test.title)
  const step = found?.run.steps.find(({ key }) => key === test.stepKey)
  const outcome: TestOutcome =
    found === undefined || !ran.isSelected(test) ? { kind: 'skipped', reason: '' } : testOutcome(test, found)
  const isFirst = (test.assertion ?? 0) === 0
  const hasRun = outcome.kind !== 'skipped' && step !== undefined && step.startedAt !== null
  return {
    ancestorTitles: ancestors,
    title,
    fullName: [...ancestors, title].join(' '),
    status: outcome.kind === 'skipped' ? 'pending' : outcome.kind,
    // A step is observed once, for all its tests: the first of them carries its time, so that the sum is right.
    duration: hasRun ? (isFirst ? Math.round(step.durationMs) : 0) : null,
    ...(hasRun && step.startedAt !== null ? { startAt: Date.parse(step.startedAt) } : {}),
    location: { line: range.line, column: range.column },
    failureMessages: outcome.kind === 'failed' ? [messageOf(outcome, test, ran)] : [],
    failureDetails: outcome.kind === 'passed' || outcome.kind === 'skipped' ? skipDetails(outcome) : [outcome.problem],
    invocations: 1,
    numPassingAsserts: outcome.kind === 'passed' ? 1 : 0,
    retryReasons: isFirst && hasRun && step.flaky ? step.attempts.slice(0, -1).map(retryReason) : [],
  }
}

function skipDetails(outcome: Exclude<TestOutcome, { kind: 'failed' }>): readonly unknown[] {
  return outcome.kind === 'skipped' && outcome.reason !== '' ? [{ skipReason: outcome.reason }] : []
}

function retryReason(attempt: RunReport['steps'][number]['attempts'][number]): string {
  return readable(reasonOf(attempt) ?? `The attempt ${attempt.status}.`)
}

/** What programs read: the text, then one stack frame, from which the reporters for GitHub and editors take the place. */
function messageOf(outcome: Extract<TestOutcome, { kind: 'failed' }>, test: PlannedTest, { file, style }: Ran): string {
  const text = failureText(outcome.problem, { path: file.path, lines: file.linesOf(file.path), style })
  const { line, column } = outcome.problem
  const subject = test.assertion === null ? `step ${test.stepKey}` : `assertion ${test.assertion + 1}`
  return `${text}\n    at ${subject} (${file.absolutePath}:${line}:${column})`
}

/** What a person reads, without the stack frame: the place stands above the excerpt. */
function blockOf({ ancestorTitles, title, failureMessages }: AssertionResult, { style }: Ran): string {
  const text = (failureMessages[0] ?? '').replace(/\n {4}at [^\n]+$/, '')
  return titled([...ancestorTitles, title].join(' › '), text, style)
}

function titled(title: string, text: string, style: Style): string {
  const body = text.split('\n').map((line) => (line === '' ? '' : `    ${line}`))
  return `${style.bold(style.red(`  ● ${title}`))}\n\n${body.join('\n')}\n`
}

/** What keeps a file from passing although none of its selected tests failed. */
function troubleOutsideOf({ found, tests, isSelected }: Ran): Trouble | undefined {
  if (found === undefined || found.run.status === 'passed') return undefined
  if (found.trouble !== undefined) return found.trouble
  for (const { step, trouble, assertions } of found.steps) {
    const [first] = [trouble, ...assertions.map(({ finding }) => finding)].filter((one) => one !== undefined)
    if (first === undefined) continue
    const isWanted = tests.some(({ stepKey, tests: own }) => stepKey === step.key && own.some(isSelected))
    // Of a step with selected tests, those passed; what failed was deselected by name, as in any test file.
    if (isWanted && trouble === undefined && !isNeeded(step.key, tests, isSelected)) return undefined
    const { message, hint } = first
    return {
      code: trouble?.code ?? 'STEP_FAILED',
      message: `The step ${step.name}, which the selected tests need, ${step.status}: ${message}`,
      ...(trouble === undefined || hint === undefined ? {} : { hint }),
    }
  }
  const reason = found.run.steps.find(({ skipReason }) => skipReason !== undefined)?.skipReason
  return { code: 'NOTHING_VERIFIED', message: reason ?? 'No step was run, so nothing was verified.' }
}

type Trouble = Pick<Finding, 'code' | 'message' | 'hint'>

/** The error of the run as a whole, when the tests of the file all failed for reasons of their own. */
function unsaidError({ found }: Ran, results: readonly AssertionResult[]): Trouble | undefined {
  const error = found?.trouble
  if (error === undefined) return undefined
  const text = defuseCommands(readable(error.message))
  return results.some(({ failureMessages }) => failureMessages.some((message) => message.includes(text)))
    ? undefined
    : error
}

function isNeeded(key: string, tests: readonly PlannedTests[], isSelected: Ran['isSelected']): boolean {
  return tests.some(({ needs, tests: own }) => needs.includes(key) && own.some(isSelected))
}

function execErrorText({ message, hint }: Trouble): string {
  return [message, ...(hint === undefined ? [] : ['', `Hint: ${hint}`])]
    .map((line) => defuseCommands(readable(line)))
    .join('\n')
}

const noSetup = {
  loadTestEnvironmentStart: 0,
  loadTestEnvironmentEnd: 0,
  setupFilesStart: 0,
  setupFilesEnd: 0,
  setupAfterEnvStart: 0,
  setupAfterEnvEnd: 0,
}

const noSnapshots = {
  added: 0,
  fileDeleted: false,
  matched: 0,
  unchecked: 0,
  uncheckedKeys: [],
  unmatched: 0,
  updated: 0,
}

/** What a reader should know that changes no verdict: warnings, and why steps were skipped. */
export function consoleEntries({ found, file, tests, isSelected, isSilent, isReplay }: Ran): ConsoleEntry[] {
  if (found === undefined || isSilent) return []
  const entry = (type: ConsoleEntry['type'], text: string, { line, column }: Place): ConsoleEntry => ({
    type,
    message: `${defuseCommands(readable(text))}\n${readable(file.path)}:${line}:${column}`,
    origin: '',
  })
  const selected = new Set(tests.filter((step) => step.tests.some(isSelected)).map(({ stepKey }) => stepKey))
  return [
    ...(isReplay ? [entry('info', 'Replayed from what was recorded: no service was asked.', START)] : []),
    ...found.diagnostics
      .filter(({ severity }) => severity === 'warning')
      .map((finding) => entry('warn', `${finding.code}: ${finding.message}`, finding)),
    ...found.steps.flatMap(({ step, remarks }) => [
      ...remarks
        .filter(({ kind }) => kind === 'warning')
        .map((finding) => entry('warn', `${step.name}: ${finding.message}`, finding)),
      ...(step.skipReason === undefined || !selected.has(step.key)
        ? []
        : [entry('info', `${step.name} was skipped. ${step.skipReason}`, step)]),
    ]),
  ]
}

/** Entries as Jest's own console prints them in verbose mode; empty when there are none. */
export function consoleText(entries: readonly ConsoleEntry[]): string {
  return entries.map(({ type, message }) => `  console.${type}\n${indented(message)}\n\n`).join('')
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ')
}

interface Place {
  readonly line: number
  readonly column: number
}

const START: Place = { line: 1, column: 1 }

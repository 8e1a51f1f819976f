import type { Valid } from '../blueprint/validated-file.ts'
import { AppError, sayingHint } from '../core/app-error.ts'
import { Redactor } from '../core/redactor.ts'
import { createStyle } from '../core/style.ts'
import { messageOf } from '../core/system-error.ts'
import { diagnosticsText, type FailureContext, failureText } from '../reporters/failure-text.ts'
import { sourceLines } from '../reporters/source-lines.ts'
import { testOutcome } from '../reporters/test-outcome.ts'
import { longestRunMs } from '../runner/longest-run.ts'
import { type PlannedTest, planTests } from '../runner/plan-tests.ts'
import { findingsOfRun, type RunFindings } from '../runner/report/findings.ts'
import { validatedWithText } from './files/file-book.ts'
import { assertSettings } from './options/parse-settings.ts'
import { runWithSettings } from './run-with-settings.ts'

/** The functions of Jest, Vitest or node:test that declare tests. */
export interface TestFramework {
  readonly describe: (title: string, declare: () => void) => unknown
  readonly test: (title: string, run: () => Promise<void>, timeoutMs?: number) => unknown
}

/** A blueprint to be declared as tests. */
export interface TestRequest {
  readonly path: string
  readonly bytes: Uint8Array
  readonly settings: unknown
  readonly framework: TestFramework
  readonly cwd: string
  /** As `runWithSettings` takes it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The stack of the caller, without a first line: where a failure is shown to come from. */
  readonly stack: string
}

/** Declares a blueprint as tests: each step a `describe`, each assertion a test. The blueprint runs once, when the first of
 *  its tests does. Throws for settings that do not exist; what is wrong with the blueprint is a test that fails. */
export function describeBlueprint(request: TestRequest): void {
  const { path, bytes, settings, framework, stack } = request
  const { secrets } = assertSettings(settings, SOURCE)
  const redactor = new Redactor()
  learnGiven(secrets, redactor)
  const { file, text } = validatedWithText({ path, bytes })
  // When it is shown, and not before, all secrets are known.
  const linesOf = sourceLines(() => (text === undefined ? undefined : redactor.clean(text)))
  const context = (): FailureContext => ({ path, lines: linesOf(path), style: createStyle({ colour: false }) })
  framework.describe(path, () => {
    if (!file.valid) {
      framework.test('is a valid blueprint', () =>
        Promise.reject(failure(diagnosticsText(file.diagnostics, context()), stack)),
      )
      return
    }
    declareSteps(file, request, { redactor, context })
  })
}

const SOURCE = 'describeBlueprint'

/** For the titles: the secrets that are given as they are. What functions return is known only when the tests run. */
function learnGiven(secrets: unknown, redactor: Redactor): void {
  if (typeof secrets !== 'object' || secrets === null) return
  for (const value of Object.values(secrets)) {
    if (typeof value !== 'string') continue
    redactor.learn(Array.isArray(secrets) ? value.slice(value.indexOf('=') + 1) : value)
  }
}

function declareSteps(
  file: Valid,
  { framework, settings, cwd, env, stack }: TestRequest,
  { redactor, context }: { readonly redactor: Redactor; readonly context: () => FailureContext },
): void {
  const run = once(async () => {
    const report = await runWithSettings({ files: [file], settings, source: SOURCE, cwd, env, redactor })
    const [only] = report.runs
    if (only === undefined) throw new AppError('INTERNAL', 'The report holds no run.')
    return findingsOfRun(only)
  })
  // The framework must not end a test before the run would end itself.
  const timeoutMs = longestRunMs(file.blueprint, { retries: MOST_RETRIES })
  const declare = (planned: PlannedTest): void => {
    framework.test(
      planned.title,
      async () => assertPassed(planned, await settled(run, stack), { context, stack }),
      timeoutMs,
    )
  }
  for (const { title, tests } of planTests(file, (text) => redactor.clean(text))) {
    if (tests[0].assertion === null) declare(tests[0])
    else framework.describe(title, () => tests.forEach(declare))
  }
}

/** Tests are declared before the settings are complete: as many as there can be. */
const MOST_RETRIES = 5

async function settled(run: () => Promise<RunFindings>, stack: string): Promise<RunFindings> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw failure(messageOf(sayingHint(error)), stack)
  }
}

function assertPassed(
  test: PlannedTest,
  found: RunFindings,
  { context, stack }: { readonly context: () => FailureContext; readonly stack: string },
): void {
  const outcome = testOutcome(test, found)
  switch (outcome.kind) {
    case 'passed':
      return
    case 'failed':
      throw failure(failureText(outcome.problem, context()), stack)
    case 'skipped':
      // Not as skipped: with -t, the test whose failure is the reason may not be among those that are run.
      throw failure(`Not verified. ${outcome.reason}`, stack)
  }
}

function failure(message: string, stack: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}\n${stack}`
  return error
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

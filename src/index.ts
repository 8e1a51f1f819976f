import { fileURLToPath } from 'node:url'
import { validateBlueprint as validated } from './blueprint/validate.ts'
import type { ValidatedFile } from './blueprint/validated-file.ts'
import { describeBlueprint as declareTests, type TestFramework } from './commands/describe-blueprint.ts'
import { readBytes } from './commands/files/read-file.ts'
import type { RunSettings } from './commands/options/parse-settings.ts'
import { runWithSettings, safetyFrom } from './commands/run-with-settings.ts'
import { AppError, sayingHint } from './core/app-error.ts'
import { systemClock } from './core/clock.ts'
import { Redactor } from './core/redactor.ts'
import { TOOL } from './core/tool.ts'
import type { RunOptions } from './runner/options.ts'
import { PLAIN_RUN } from './runner/options.ts'
import type { Report } from './runner/report/report.ts'

export type { Blueprint } from './blueprint/generated/blueprint.ts'
export type { Invalid as InvalidFile, Valid as ValidFile, ValidatedFile } from './blueprint/validated-file.ts'
export type { RunSettings } from './commands/options/parse-settings.ts'
export { AppError } from './core/app-error.ts'
export type { Diagnostic, DiagnosticSource, Severity } from './core/diagnostic.ts'
export type { ErrorCode, ErrorKind } from './core/error-codes.ts'
export type { RunEvent, RunOptions } from './runner/options.ts'
export type * from './runner/report/report.ts'

/** A blueprint as text or as the bytes of its file, and the path by which messages name it. */
export interface BlueprintSource {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Checks one blueprint, given as its path or with its content: syntax, schema, rules. What is wrong is in the diagnostics;
 *  an AppError is thrown only for a file that cannot be read. */
export async function validateBlueprint(source: string | URL | BlueprintSource): Promise<ValidatedFile> {
  return Promise.resolve(validated(contentOf(source)))
}

/** What a library run may be given; everything is optional. Secrets are redacted from the report. */
export interface RunBlueprintsOptions extends Partial<RunOptions> {
  /** Ends the run early; what had not ended is reported as errored or skipped. */
  readonly signal?: AbortSignal
  /** Proxy variables. None unless given: of the environment the library only reads whether this is CI, and whose code it runs. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Validates and executes blueprints, one after the other unless `concurrency` says otherwise. Throws AppError of kind
 *  `usage` when the options fit no blueprint; a step that fails is in the report. */
export async function runBlueprints(
  sources: readonly BlueprintSource[],
  { signal, env, ...options }: RunBlueprintsOptions = {},
): Promise<Report> {
  const redactor = new Redactor()
  for (const { value } of options.secrets ?? []) redactor.learn(value)
  const files = await Promise.all(sources.map(validateBlueprint))
  const { runSuite } = await import('./runner/run-suite.ts')
  const safety = safetyFrom(process.env)
  return runSuite(
    files,
    { ...PLAIN_RUN, ...options },
    {
      clock: systemClock,
      signal: signal ?? new AbortController().signal,
      redactor,
      ...safety,
      env: { ...safety.env, ...env },
      tool: { name: TOOL.name, version: TOOL.version },
      onEvent: () => undefined,
    },
  )
}

/** Settings of a single run, by the names of the settings file. */
export interface RunBlueprintSettings extends RunSettings {
  /** Ends the run early. */
  readonly signal?: AbortSignal
}

/** Validates and executes one blueprint. Throws AppError of kind `usage` when the settings fit it not; a step that fails, and
 *  what is wrong with the file, is in the report. */
export async function runBlueprint(
  source: string | URL | BlueprintSource,
  { signal, ...settings }: RunBlueprintSettings = {},
): Promise<Report> {
  const file = await validateBlueprint(source)
  const [redactor, cwd] = [new Redactor(), process.cwd()]
  return runWithSettings({ files: [file], settings, source: 'runBlueprint', cwd, redactor, env: process.env, signal })
}

type Later<T> = T | (() => T | Promise<T>)

/** Settings of a blueprint in a test file. A value may be a function, which is called when the first test runs: the address
 *  of a server that a `beforeAll` starts. */
export type DescribeSettings = {
  readonly [Name in keyof RunSettings]: Later<
    RunSettings[Name] extends infer T ? { readonly [Member in keyof T]: Later<T[Member]> } : never
  >
} & {
  /** Where tests are declared: `import * as framework from 'node:test'`, say. The globals unless given. */
  readonly framework?: TestFunctions
}

/** The two functions that declare tests, in Jest, Vitest and node:test. */
export interface TestFunctions {
  readonly describe: (...args: never[]) => unknown
  readonly test: (...args: never[]) => unknown
}

/** Declares the tests of a blueprint where it is called: each step is a `describe`, each assertion a test, and the blueprint
 *  runs once, when the first of them does. Relative paths start from the folder the tests were started in. */
export function describeBlueprint(source: string | URL | BlueprintSource, settings: DescribeSettings = {}): void {
  try {
    declare(source, settings)
  } catch (error) {
    // A test framework shows nothing else of it.
    throw sayingHint(error)
  }
}

function declare(source: string | URL | BlueprintSource, settings: DescribeSettings): void {
  const { framework = globalThis, ...rest } = settings
  const { describe, test } = functionsOf(framework)
  if (describe === undefined || test === undefined) {
    throw new AppError('OPTION_INVALID', 'describeBlueprint found no "describe" and "test" to declare tests with.', {
      hint: "Pass them: describeBlueprint(path, { framework: { describe, test } }), with import { describe, test } from 'node:test', 'vitest' or '@jest/globals'.",
    })
  }
  const caller: { stack?: string } = {}
  Error.captureStackTrace(caller, describeBlueprint)
  const frames = (caller.stack ?? '').split('\n').slice(1)
  // The ways in (index.cts, index.mts) are no callers either.
  const stack = frames.filter((frame) => !/[\\/]lib[\\/]index\.[cm]js:/.test(frame)).join('\n')
  declareTests({
    ...contentOf(source),
    settings: rest,
    framework: { describe, test },
    cwd: process.cwd(),
    env: process.env,
    stack,
  })
}

function functionsOf(framework: object): Partial<TestFramework> {
  // The boundary to the test framework: each declares its functions otherwise, and all of them can be called so.
  return framework as Partial<TestFramework>
}

function contentOf(source: string | URL | BlueprintSource): { readonly path: string; readonly bytes: Uint8Array } {
  if (typeof source !== 'string' && !(source instanceof URL)) {
    const { path, content } = source
    return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
  }
  const path = typeof source === 'string' ? source : fileURLToPath(source)
  const file = { cwd: process.cwd(), path, noun: 'blueprint' }
  return { path, bytes: readBytes(file) }
}

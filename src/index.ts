import type { ValidatedFile } from './blueprint/validated-file.ts'
import { systemClock } from './core/clock.ts'
import { Redactor } from './core/redactor.ts'
import { TOOL } from './core/tool.ts'
import type { RunOptions } from './runner/options.ts'
import type { Report } from './runner/report.ts'

export type { Blueprint } from './blueprint/generated/blueprint.ts'
export type { InvalidFile, ValidatedFile, ValidFile } from './blueprint/validated-file.ts'
export { AppError } from './core/app-error.ts'
export type { Diagnostic, DiagnosticSource, Severity } from './core/diagnostic.ts'
export type { ErrorCode, ErrorKind } from './core/error-codes.ts'
export type { RunEvent } from './runner/events.ts'
export type { RunOptions } from './runner/options.ts'
export type * from './runner/report.ts'

/** A blueprint as text or as the bytes of its file, and the path by which messages name it. */
export interface BlueprintSource {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Checks one blueprint: syntax, schema, rules. What is wrong is in the diagnostics; nothing is thrown for it. */
export async function validateBlueprint({ path, content }: BlueprintSource): Promise<ValidatedFile> {
  const blueprint = await import('./blueprint/validate.ts')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return blueprint.validateBlueprint({ path, bytes })
}

/** What a library run may be given; everything is optional. Secrets are redacted from the report. */
export interface RunBlueprintsOptions extends Partial<RunOptions> {
  /** Ends the run early; what had not ended is reported as errored or skipped. */
  readonly signal?: AbortSignal
  /** Proxy variables. None unless given: the library does not read the environment. */
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
  const files = await Promise.all(sources.map((source) => validateBlueprint(source)))
  const { runSuite } = await import('./runner/run-suite.ts')
  return runSuite(
    files,
    { ...DEFAULTS, ...options },
    {
      clock: systemClock,
      signal: signal ?? new AbortController().signal,
      redactor,
      env: env ?? {},
      tool: { name: TOOL.name, version: TOOL.version },
      onEvent: () => undefined,
    },
  )
}

const DEFAULTS: RunOptions = {
  variables: [],
  rewrites: [],
  resolve: [],
  secrets: [],
  allowHosts: [],
  followRedirects: false,
  steps: [],
  grep: undefined,
  retries: 0,
  bail: false,
  concurrency: 1,
  shard: undefined,
  timeoutMs: undefined,
}

import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { systemClock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import { TOOL } from '../core/tool.ts'
import { foreignCode } from '../github/foreign-code.ts'
import type { RunContext } from '../runner/options.ts'
import type { Report } from '../runner/report/report.ts'
import { observationsIn } from './files/observation-folder.ts'
import { readableText } from './files/read-file.ts'
import { givenSecrets } from './options/given-secrets.ts'
import { givenVariables } from './options/given-variables.ts'
import { parseSettings } from './options/parse-settings.ts'

/** Settings for a run inside a test or another program. */
export interface RunRequest {
  readonly files: readonly ValidatedFile[]
  readonly settings: unknown
  /** Names the settings in messages: `describeBlueprint`. */
  readonly source: string
  /** What relative paths of settings are relative to. */
  readonly cwd: string
  readonly redactor: Redactor
  /** Tells whether this is CI and whose code it runs, and nothing else. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal | undefined
}

/** Runs blueprints as settings say. Neither variables nor proxies are taken from the environment, only what `safetyFrom`
 *  reads. Throws AppErrors of kind `usage`, for settings that are wrong or that nothing uses. */
export async function runWithSettings(request: RunRequest): Promise<Report> {
  const { files, settings, source, cwd, redactor, signal } = request
  const { options, observations: asked } = parseSettings([{ source, settings: await resolved(settings) }], redactor)
  const context = { cwd, env: {}, redactor }
  const variables = givenVariables(options, context)
  const secrets = givenSecrets(options, context)
  const { runSuite } = await import('../runner/run-suite.ts')
  const kept = asked === undefined ? undefined : observationsIn({ ...asked, base: cwd, cwd, redactor })
  const report = await runSuite(
    files,
    { ...options, variables, secrets },
    {
      clock: systemClock,
      signal: signal ?? new AbortController().signal,
      redactor,
      ...safetyFrom(request.env),
      tool: { name: TOOL.name, version: TOOL.version },
      onEvent: () => undefined,
      observations: kept?.observations,
    },
  )
  kept?.save()
  return report
}

/** What of the environment keeps a run in CI safe, whatever face asked for it: no metadata addresses, and no secrets for
 *  foreign code. */
export function safetyFrom(env: RunRequest['env']): Pick<RunContext, 'env' | 'foreignCode'> {
  return { env: env['CI'] === undefined ? {} : { CI: env['CI'] }, foreignCode: foreignCode(env, readableText) }
}

/** Settings whose functions are replaced by what they return: a port is known only once the server listens. */
async function resolved(settings: unknown): Promise<unknown> {
  const value: unknown = typeof settings === 'function' ? await settings() : settings
  if (Array.isArray(value)) return Promise.all(value.map(resolved))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(async ([name, member]) => [name, await resolved(member)] as const)
  return Object.fromEntries(await Promise.all(members))
}

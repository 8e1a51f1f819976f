import { relative, sep } from 'node:path'
import { givenSecrets } from '../commands/options/given-secrets.ts'
import { givenVariables } from '../commands/options/given-variables.ts'
import { type ParsedSettings, parseSettings } from '../commands/options/parse-settings.ts'
import { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { nearest } from '../core/suggest.ts'
import { quoted } from '../core/visible.ts'
import type { RunOptions } from '../runner/options.ts'
import type { GlobalConfig, ProjectConfig, Test } from './jest-types.ts'
import { readSettingsFile } from './settings-file.ts'

/** The member of a project's `globals` that holds the settings. Jest drops what it does not know from the project itself. */
const SETTINGS_GLOBAL = 'canaryPreflight'

/** How the blueprints of a project are run: what its settings file says, over it what its Jest configuration says. */
export async function projectOptions(
  config: ProjectConfig,
  { globalConfig, redactor }: { readonly globalConfig: GlobalConfig; readonly redactor: Redactor },
): Promise<ProjectOptions> {
  const file = await readSettingsFile(config.rootDir)
  assertNoOtherGlobal(config.globals)
  const own = config.globals[SETTINGS_GLOBAL]
  const layers = [
    ...(file === undefined ? [] : [{ source: file.name, settings: file.settings }]),
    ...(own === undefined ? [] : [{ source: SETTINGS_GLOBAL, settings: own }]),
  ]
  const { options, given, observations } = parseSettings(layers, redactor)
  const context = { cwd: config.rootDir, env: process.env, redactor }
  const run: RunOptions = {
    ...options,
    variables: givenVariables(options, context),
    secrets: givenSecrets(options, context),
    concurrency: concurrencyOf(globalConfig, given.has('concurrency') ? options.concurrency : undefined),
  }
  return { options: run, observations }
}

/** Globals are anybody's, but one with nearly this name is meant to be it. Passed over, its rewrites would be too. */
function assertNoOtherGlobal(globals: ProjectConfig['globals']): void {
  const other = Object.keys(globals).find(
    (name) => name !== SETTINGS_GLOBAL && nearest(name, [SETTINGS_GLOBAL]) !== undefined,
  )
  if (other === undefined) return
  throw new AppError('OPTION_UNKNOWN', `The Jest configuration has ${quoted(other)} among its "globals".`, {
    hint: `Did you mean "${SETTINGS_GLOBAL}"?`,
  })
}

/** Of the runner, and where observations are recorded or replayed from. */
export interface ProjectOptions {
  readonly options: RunOptions
  readonly observations: ParsedSettings['observations']
}

/** All blueprints of a project, the given tests first, whether they are to run or not: a rewrite that only one of them uses
 *  is not unused when another one is run alone. Paths as Jest has them. */
export function blueprintsOf(config: ProjectConfig, tests: readonly Test[]): readonly string[] {
  const asked = tests.map(({ path }) => path)
  const [first] = tests
  if (first === undefined) return asked
  const { hasteFS } = first.context
  const ignored = config.testPathIgnorePatterns.map((pattern) => new RegExp(pattern))
  const regexes = config.testRegex.map((regex) => new RegExp(regex))
  const matching = [
    ...(config.testMatch.length === 0 ? [] : hasteFS.matchFilesWithGlob(config.testMatch, null)),
    ...(regexes.length === 0
      ? []
      : [...hasteFS.getAllFiles()].filter((path) => regexes.some((regex) => regex.test(path)))),
  ].filter((path) => !ignored.some((pattern) => pattern.test(path)))
  return [...new Set([...asked, ...matching.sort()])]
}

/** A path as a person names it: from the folder Jest was started in, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/')
}

/** Steps wait for the network more than they compute, so a number that was asked for is not limited by the cores. */
function concurrencyOf({ maxWorkers, runInBand }: GlobalConfig, asked: number | undefined): number {
  if (runInBand === true) return 1
  return asked ?? maxWorkers
}

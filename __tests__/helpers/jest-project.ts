import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Finished, finished } from './finished.js'
import { tempFolder } from './temp-folder.js'

/** What `jest --json` says of one test. */
export interface JsonTest {
  readonly ancestorTitles: readonly string[]
  readonly title: string
  readonly fullName: string
  readonly status: string
  readonly location: { readonly line: number; readonly column: number }
  readonly failureMessages: readonly string[]
}

export interface JsonOutput {
  readonly success: boolean
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly JsonTest[]
  }[]
}

/** A project whose test files are blueprints, run by the Jest of this repository. */
export interface JestProject extends AsyncDisposable {
  readonly path: string
  write(name: string, text: string): void
  run(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>
  json(args?: readonly string[]): Promise<JsonOutput & { readonly exitCode: number | null }>
}

/** Makes the project; `settings` become its settings file, or its text by its extension. */
export function jestProject(
  blueprints: Readonly<Record<string, unknown>>,
  {
    settings = {},
    settingsFile = { extension: 'json', text: JSON.stringify(settings) },
    globals = {},
  }: {
    settings?: object | undefined
    settingsFile?: { readonly extension: string; readonly text: string }
    globals?: object | undefined
  } = {},
): JestProject {
  const config = {
    projects: [{ runner: 'canary-preflight/jest-runner', testMatch: ['**/blueprint-config.json'], globals }],
  }
  const folder = tempFolder({
    'jest.config.json': JSON.stringify(config),
    [`canary-preflight.config.${settingsFile.extension}`]: settingsFile.text,
    ...Object.fromEntries(
      Object.entries(blueprints).map(([name, blueprint]) => [
        `${name}/blueprint-config.json`,
        typeof blueprint === 'string' ? blueprint : JSON.stringify(blueprint, null, 2),
      ]),
    ),
  })
  mkdirSync(join(folder.path, 'node_modules'))
  symlinkSync(process.cwd(), join(folder.path, 'node_modules', 'canary-preflight'), 'junction')
  const jest = [resolve('node_modules/jest/bin/jest.js'), '--runInBand', '--cacheDirectory=.cache']
  const run: JestProject['run'] = (args = [], env = {}) =>
    finished(process.execPath, [...jest, ...args], { cwd: folder.path, env })
  return {
    path: folder.path,
    write: (name, text) => writeFileSync(join(folder.path, name), text),
    run,
    json: async (args = []) => {
      const { stdout, exitCode } = await run(['--json', ...args])
      return { ...JSON.parse(stdout), exitCode }
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

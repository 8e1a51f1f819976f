import { AppError } from '../core/app-error.ts'
import { systemClock } from '../core/clock.ts'
import { Redactor } from '../core/redactor.ts'
import { createStyle, wantsColour } from '../core/style.ts'
import { messageOf } from '../core/system-error.ts'
import type { GlobalConfig, ProjectConfig, Test, TestEvents, TestWatcher } from './jest-types.ts'
import { runProject } from './run-project.ts'

type Listener<Name extends keyof TestEvents> = (args: TestEvents[Name]) => unknown

/** A Jest runner whose test files are blueprints: `runner: 'canary-preflight/jest-runner'`. Blueprints are run in the process
 *  of Jest itself, several at a time: they wait for the network rather than compute. */
// biome-ignore lint/style/noDefaultExport: Jest makes an instance of a runner's default export.
export default class BlueprintRunner {
  readonly supportsEventEmitters = true
  readonly isSerial = true
  readonly #globalConfig: GlobalConfig
  readonly #listeners: { readonly [Name in keyof TestEvents]: Set<Listener<Name>> } = {
    'test-file-start': new Set(),
    'test-file-success': new Set(),
    'test-file-failure': new Set(),
    'test-case-result': new Set(),
  }

  constructor(globalConfig: GlobalConfig) {
    this.#globalConfig = globalConfig
  }

  /** As Jest asks for: returns the function that ends the listening. Names of events that this runner never emits do nothing. */
  on<Name extends keyof TestEvents>(name: Name, listener: Listener<Name>): () => void {
    const listeners: Set<Listener<Name>> | undefined = this.#listeners[name]
    listeners?.add(listener)
    return () => listeners?.delete(listener)
  }

  /** Runs the blueprints of each project together. Never throws: what keeps a project from running fails its files. */
  async runTests(tests: readonly Test[], watcher: TestWatcher): Promise<void> {
    const interruption = new AbortController()
    const interrupt = (): void => interruption.abort(new AppError('INTERRUPTED', 'Jest was interrupted.'))
    watcher.on('change', ({ interrupted }) => {
      if (interrupted) interrupt()
    })
    if (watcher.isInterrupted()) interrupt()
    for (const [config, own] of byProject(tests)) {
      if (interruption.signal.aborted) return
      // One project after the other: each has its own settings and its own secrets.
      await this.#runProject(config, own, interruption.signal)
    }
  }

  async #runProject(config: ProjectConfig, tests: readonly Test[], signal: AbortSignal): Promise<void> {
    const redactor = new Redactor()
    const emit = async <Name extends keyof TestEvents>(name: Name, ...args: TestEvents[Name]): Promise<void> => {
      for (const listener of this.#listeners[name]) await listener(args)
    }
    const { env, argv } = process
    const style = createStyle({
      colour: jestWantsColour({ env, args: argv, isTerminal: process.stderr.isTTY === true }),
    })
    const clock = systemClock
    // Not to standard output, which may be JSON.
    const print = (text: string): void => {
      process.stderr.write(text)
    }
    try {
      await runProject(
        { config, tests, globalConfig: this.#globalConfig },
        { emit, redactor, clock, signal, style, print },
      )
    } catch (error) {
      // Nothing of the project was sent: every file of it says why.
      const hint = error instanceof AppError && error.hint !== undefined ? `\n\nHint: ${error.hint}` : ''
      const message = redactor.clean(`${messageOf(error)}${hint}`)
      for (const test of tests) {
        await emit('test-file-start', test)
        await emit('test-file-failure', test, { message, stack: '' })
      }
    }
  }
}

function byProject(tests: readonly Test[]): ReadonlyMap<ProjectConfig, readonly Test[]> {
  const projects = new Map<ProjectConfig, Test[]>()
  for (const test of tests) {
    const { config } = test.context
    const own = projects.get(config)
    if (own === undefined) projects.set(config, [test])
    else own.push(test)
  }
  return projects
}

/** Whether Jest shows colours: the environment says so, else its options --color and --no-color, else the terminal. Jest does
 *  not hand these options to a runner; its own colours look for them among the arguments too. */
function jestWantsColour({ env, args, isTerminal }: JestColourQuestion): boolean {
  if (env['FORCE_COLOR'] !== undefined) return wantsColour({ env, isTerminal })
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  if (options.some((option) => OFF.has(option))) return false
  if (options.some((option) => ON.has(option))) return true
  return wantsColour({ env, isTerminal })
}

/** What decides about colours. */
interface JestColourQuestion {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the process. */
  readonly args: readonly string[]
  readonly isTerminal: boolean
}

// The words of supports-color 7, which Jest 29 and 30 use.
const OFF: ReadonlySet<string> = new Set(['--no-color', '--no-colors', '--color=false', '--color=never'])
const ON: ReadonlySet<string> = new Set(['--color', '--colors', '--color=true', '--color=always'])

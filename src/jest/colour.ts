import { wantsColour } from '../core/style.ts'

/** Whether Jest shows colours: the environment says so, else its options --color and --no-color, else the terminal. Jest does
 *  not hand these options to a runner; its own colours look for them among the arguments too. */
export function jestWantsColour({ env, args, isTerminal }: JestColourQuestion): boolean {
  if (env['FORCE_COLOR'] !== undefined) return wantsColour({ env, isTerminal })
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  if (options.some((option) => OFF.has(option))) return false
  if (options.some((option) => ON.has(option))) return true
  return wantsColour({ env, isTerminal })
}

/** What decides about colours. */
export interface JestColourQuestion {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the process. */
  readonly args: readonly string[]
  readonly isTerminal: boolean
}

// The words of supports-color 7, which Jest 29 and 30 use.
const OFF: ReadonlySet<string> = new Set(['--no-color', '--no-colors', '--color=false', '--color=never'])
const ON: ReadonlySet<string> = new Set(['--color', '--colors', '--color=true', '--color=always'])

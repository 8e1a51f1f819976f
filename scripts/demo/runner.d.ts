import type { ChildProcess } from 'node:child_process'

export interface ActionOptions {
  /** The JavaScript file to run, absolute; `entry` of another Action than ours needs its own `action`. */
  readonly entry: string
  readonly workspace: string
  /** Path of action.yml, whose defaults the runner fills in. */
  readonly action?: string
  readonly node?: string
  readonly nodeOptions?: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Wins over what the runner sets; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The event payload; a text is written as it is. */
  readonly event?: unknown
  /** What earlier steps left in the files. */
  readonly outputText?: string
  readonly summaryText?: string
  /** Called with the process, to send it signals. */
  readonly onStart?: (process: ChildProcess) => void
  /** Runs the Action in another way than as a process of `entry`. */
  readonly run?: (env: Readonly<Record<string, string>>) => Promise<Pick<ActionResult, 'exitCode' | 'signal' | 'lines'>>
}

export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
  readonly title?: string
  readonly message: string
}

export interface ActionResult {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly durationMs: number
  /** Everything that was printed, in order. */
  readonly lines: readonly { readonly stream: 'stdout' | 'stderr'; readonly text: string }[]
  readonly commands: readonly RunnerCommand[]
  /** The lines that are no command. */
  readonly log: readonly string[]
  readonly masks: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** The texts of the files that the outputs `*-file` name. */
  readonly reports: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs an Action as the runner does. Rejects when it wrote something the runner cannot read. */
export function runAction(options: ActionOptions): Promise<ActionResult>

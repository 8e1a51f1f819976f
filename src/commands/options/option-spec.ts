/** The commands of the CLI. Some of them are also the modes of the Action. */
export type CommandName =
  | 'validate'
  | 'run'
  | 'package'
  | 'plan'
  | 'deploy'
  | 'iam-policy'
  | 'cloudformation'
  | 'emulator'

/** The form a value has. Both faces hand it to the same parser, so that a value means the same everywhere. */
export type OptionForm =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'path' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'duration'; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'regex' }
  | { readonly kind: 'shard' }
  | { readonly kind: 'variable' }
  | { readonly kind: 'rewrite' }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'secret-host' }
  | { readonly kind: 'report' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'account' }

/** One setting, whatever face it is given through. */
export interface OptionSpec {
  readonly name: string
  /** `--name` of the CLI; null when only the Action has it. A flag says the opposite of the default. Two options of different
   *  commands may share one. */
  readonly flag: string | null
  /** Name of the Action's input; null when only the CLI has it. */
  readonly input: string | null
  /** What stands for the value in the usage text; null for a CLI flag without one. */
  readonly placeholder: string | null
  readonly form: OptionForm
  /** On the CLI the option may be given again; in the Action each line is one value. */
  readonly isRepeatable: boolean
  /** As a user would write it; null when there is none. */
  readonly default: string | null
  readonly description: string
  readonly commands: readonly CommandName[]
}

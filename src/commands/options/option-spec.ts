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

/** The form a value has, which chooses its parser and its type: see `FORMS`. A value means the same through every face. */
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
  | { readonly kind: 'region' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'account' }
  /** One member of a manifest; `path` is given where the option stands for one. */
  | { readonly kind: 'override'; readonly path?: string }

/** What options are given through. `settings` are those of Jest and of the library. */
export type Face = 'cli' | 'action' | 'settings'

/** The commands that each face has. */
export const FACE_COMMANDS: Readonly<Record<Face, readonly CommandName[]>> = {
  cli: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
  action: ['validate', 'run', 'plan', 'deploy'],
  settings: ['run'],
}

/** One setting, whatever face it is given through. */
export interface OptionSpec {
  readonly name: string
  /** `--name` of the CLI; null when it has none. A flag says the opposite of the default. Two options of different commands may
   *  share one. */
  readonly flag: string | null
  /** Name of the Action's input; null when it has none. */
  readonly input: string | null
  /** Name in the settings of Jest and the library; null when they have none. */
  readonly setting: string | null
  /** The member of the parsed options that holds the value. Options of the same member add to one list. */
  readonly key: string
  /** What stands for the value in the usage text; null for a CLI flag without one. */
  readonly placeholder: string | null
  readonly form: OptionForm
  /** On the CLI the option may be given again; in the Action each line is one value. */
  readonly isRepeatable: boolean
  /** As a user would write it; null when there is none. */
  readonly default: string | null
  readonly description: string
  readonly commands: readonly CommandName[]
  /** Another way to give a value to the option of that name. */
  readonly alias: { readonly name: string; readonly text: string } | null
  /** Why a face that has the command lacks the option: a sentence, which says what to do there. */
  readonly notOn: Readonly<Partial<Record<Face, string>>>
}

/** What an entry writes; the rest follows from it. */
type Entry = Pick<OptionSpec, 'name' | 'form' | 'description' | 'commands'> &
  Partial<Omit<OptionSpec, 'flag' | 'input' | 'setting'>> & { readonly flag?: string; readonly input?: string }

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text

type Own<E, Name extends string, Otherwise> = E extends { readonly [N in Name]: infer T } ? T : Otherwise

/** The whole of an entry, with its own literal types. */
type Whole<E extends Entry> = Omit<OptionSpec, 'name' | 'form' | 'commands' | 'key' | 'isRepeatable' | 'default'> &
  Pick<E, 'name' | 'form' | 'commands'> & {
    readonly key: E extends { readonly alias: object } ? never : Own<E, 'key', CamelCase<E['name']>>
    readonly isRepeatable: Own<E, 'isRepeatable', false>
    readonly default: Own<E, 'default', null>
    /** Only a type: the name in settings, when they have it. */
    readonly settingName?: E extends { readonly notOn: { readonly settings: string } }
      ? never
      : CamelCase<Own<E, 'input', E['name']> & string>
  }

/** An entry of the table. By default the flag and the input are called as the option, and each face has it. */
export function option<const E extends Entry>(entry: E): Whole<E> {
  const { name, notOn = {} } = entry
  const input = entry.input ?? name
  const whole = {
    placeholder: null,
    isRepeatable: false,
    default: null,
    key: camelCase(name),
    alias: null,
    notOn,
    ...entry,
    flag: notOn.cli === undefined ? (entry.flag ?? `--${name}`) : null,
    input: isOn('action', entry) ? input : null,
    setting: isOn('settings', entry) ? camelCase(input) : null,
  }
  // The compiler cannot follow literal types through the defaults.
  return whole as unknown as Whole<E>
}

function isOn(face: Face, { commands, notOn = {} }: Entry): boolean {
  return notOn[face] === undefined && commands.some((command) => FACE_COMMANDS[face].includes(command))
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

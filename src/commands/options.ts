import type { CommandName, OptionSpec } from './option-spec.ts'
import { ACTION_OPTIONS, OUTPUTS } from './options-action.ts'
import { AWS_OPTIONS } from './options-aws.ts'
import { RUN_OPTIONS } from './options-run.ts'

export const COMMANDS: Readonly<Record<CommandName, { readonly about: string }>> = {
  validate: { about: 'Checks blueprint files without executing them. Needs no network, token or account.' },
  run: { about: 'Validates blueprint files, executes every step and evaluates its assertions.' },
}

/** The options that say how diagnostics are shown. */
const OUTPUT_OPTIONS = [
  {
    name: 'format',
    flag: '--format',
    input: null,
    placeholder: 'text|json|sarif',
    form: { kind: 'choice', choices: ['text', 'json', 'sarif'] },
    isRepeatable: false,
    default: 'text',
    description: 'How the diagnostics are printed.',
    commands: ['validate'],
  },
  {
    name: 'max-warnings',
    flag: '--max-warnings',
    input: null,
    placeholder: 'N',
    form: { kind: 'integer', min: 0, max: 1_000_000 },
    isRepeatable: false,
    default: null,
    description: 'Exits with 1 when there are more warnings than this, even if every file is valid.',
    commands: ['validate'],
  },
  {
    name: 'no-color',
    flag: '--no-color',
    input: null,
    placeholder: null,
    form: { kind: 'flag' },
    isRepeatable: false,
    default: 'false',
    description: 'Prints without colours. NO_COLOR and FORCE_COLOR are respected too.',
    commands: ['validate', 'run'],
  },
] as const satisfies readonly OptionSpec[]

/** Every option of every face. The CLI's help, action.yml and the tables of the documentation are made from it. */
export const OPTIONS = [
  ...ACTION_OPTIONS,
  ...RUN_OPTIONS,
  ...AWS_OPTIONS,
  ...OUTPUT_OPTIONS,
] as const satisfies readonly OptionSpec[]

export type OptionName = (typeof OPTIONS)[number]['name']

/** Every output of the Action. */
export { OUTPUTS }

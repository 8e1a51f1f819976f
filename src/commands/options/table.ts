import { type CommandName, option } from './option-spec.ts'
import { ACTION_OPTIONS, OUTPUTS } from './options-action.ts'
import { AWS_OPTIONS } from './options-aws.ts'
import { DEPLOY_OPTIONS } from './options-deploy.ts'
import { DEPLOY_OUTPUT_OPTIONS } from './options-deploy-output.ts'
import { RUN_OPTIONS } from './options-run.ts'

export const COMMANDS: Readonly<Record<CommandName, { readonly about: string }>> = {
  validate: { about: 'Checks blueprint files without executing them. Needs no network, token or account.' },
  run: { about: 'Validates blueprint files, executes every step and evaluates its assertions.' },
  package: {
    about:
      'Validates one manifest and its blueprint and writes the zip that the canary runs. The same files give the same bytes everywhere.',
  },
  plan: {
    about: 'Compares manifests with the canaries in AWS and prints what a deploy would change. Changes nothing.',
  },
  deploy: {
    about:
      'Creates canaries, or updates them through a dry run in AWS. A deploy that fails leaves the live canary as it was.',
  },
  'iam-policy': { about: 'Prints the least that a role has to be allowed, made from a manifest and its blueprint.' },
  cloudformation: { about: 'Prints a CloudFormation template of a canary, made from the same manifest.' },
  emulator: {
    about:
      'Serves a local CloudWatch Synthetics that really runs blueprints, for trying deploys without an AWS account.',
  },
}

/** The options that say how diagnostics are shown. */
const OUTPUT_OPTIONS = [
  option({
    name: 'format',
    placeholder: 'text|json|sarif',
    form: { kind: 'choice', choices: ['text', 'json', 'sarif'] },
    default: 'text',
    description: 'How the diagnostics are printed.',
    commands: ['validate'],
    notOn: { action: 'The log is for people; programs read the reports and the output "results-file".' },
  }),
  option({
    name: 'max-warnings',
    placeholder: 'N',
    form: { kind: 'integer', min: 0, max: 1000000 },
    description: 'Exits with 1 when there are more warnings than this, even if every file is valid.',
    commands: ['validate'],
  }),
  option({
    name: 'no-color',
    form: { kind: 'flag' },
    default: 'false',
    description: 'Prints without colours. NO_COLOR and FORCE_COLOR are respected too.',
    commands: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
    notOn: {
      action: 'Set NO_COLOR or FORCE_COLOR in the "env" of the step.',
      settings: 'The test framework has its own.',
    },
  }),
] as const

/** Every option of every face. The CLI's help, action.yml and the tables of the documentation are made from it. */
export const OPTIONS = [
  ...ACTION_OPTIONS,
  ...RUN_OPTIONS,
  ...AWS_OPTIONS,
  ...DEPLOY_OPTIONS,
  ...OUTPUT_OPTIONS,
  ...DEPLOY_OUTPUT_OPTIONS,
] as const

export type AnyOption = (typeof OPTIONS)[number]

export type OptionName = (typeof OPTIONS)[number]['name']

/** Every output of the Action. */
export { OUTPUTS }

import { OVERRIDE_INPUTS } from '../../canary/manifest/override-inputs.ts'
import type { CommandName, OptionSpec } from './option-spec.ts'

/** The commands that begin with a canary's manifest. */
const MANIFEST_COMMANDS = [
  'package',
  'plan',
  'deploy',
  'iam-policy',
  'cloudformation',
] as const satisfies readonly CommandName[]

function member<const N extends keyof typeof OVERRIDE_INPUTS>(name: N) {
  return {
    name,
    flag: null,
    input: name,
    placeholder: 'VALUE',
    form: { kind: 'text' },
    isRepeatable: false,
    default: null,
    description: `Takes the place of "${OVERRIDE_INPUTS[name]}" in the manifest.`,
    commands: ['plan', 'deploy'],
  } as const
}

/** The options that say what is deployed and how. */
export const DEPLOY_OPTIONS = [
  {
    name: 'manifests',
    flag: null,
    input: 'manifests',
    placeholder: 'FILE|DIR|GLOB',
    form: { kind: 'text' },
    isRepeatable: true,
    default: '**/canary.json',
    description:
      'Canary manifests, folders or glob patterns. A folder stands for every canary.json below it; node_modules is left out.',
    commands: MANIFEST_COMMANDS,
  },
  {
    name: 'set',
    flag: '--set',
    input: null,
    placeholder: 'PATH=VALUE',
    form: { kind: 'text' },
    isRepeatable: true,
    default: null,
    description:
      'Sets one member of the manifest, by its dotted name: --set RunConfig.TimeoutInSeconds=60. It wins over the file.',
    commands: MANIFEST_COMMANDS,
  },
  member('canary-name'),
  member('execution-role-arn'),
  member('artifact-s3-location'),
  member('schedule'),
  member('runtime-version'),
  {
    name: 'dry-run',
    flag: '--dry-run',
    input: 'dry-run',
    placeholder: 'MODE',
    form: { kind: 'choice', choices: ['required', 'only', 'skip'] },
    isRepeatable: false,
    default: 'required',
    description:
      '"required": an update is committed only as a dry run that passed in AWS; "only": stops after the dry run and tells its id; "skip": changes the canary without one.',
    commands: ['deploy'],
  },
  {
    name: 'dry-run-only',
    flag: '--dry-run-only',
    input: null,
    placeholder: null,
    form: { kind: 'flag' },
    isRepeatable: false,
    default: 'false',
    description: 'The same as --dry-run only.',
    commands: ['deploy'],
  },
  {
    name: 'dry-run-id',
    flag: '--dry-run-id',
    input: 'dry-run-id',
    placeholder: 'ID',
    form: { kind: 'uuid' },
    isRepeatable: false,
    default: null,
    description:
      'Commits the dry run of an earlier deploy with "dry-run: only", if it passed and tested just this blueprint and manifest.',
    commands: ['deploy'],
  },
  {
    name: 'start',
    flag: '--start',
    input: 'start',
    placeholder: null,
    form: { kind: 'flag' },
    isRepeatable: false,
    default: null,
    description:
      'Whether the canary runs afterwards. Without it a new canary is started and an existing one stays as it was, running or stopped.',
    commands: ['plan', 'deploy', 'cloudformation'],
  },
  {
    name: 'no-start',
    flag: '--no-start',
    input: null,
    placeholder: null,
    form: { kind: 'flag' },
    isRepeatable: false,
    default: 'false',
    description: 'The canary does not run afterwards.',
    commands: ['plan', 'deploy', 'cloudformation'],
  },
  {
    name: 'watch-runs',
    flag: '--watch-runs',
    input: 'watch-runs',
    placeholder: 'N',
    form: { kind: 'integer', min: 0, max: 100 },
    isRepeatable: false,
    default: '0',
    description:
      'Waits for so many scheduled runs after an update (0 to 100) and puts the former configuration and code back when one fails.',
    commands: ['deploy'],
  },
  {
    name: 'deploy-timeout',
    flag: '--deploy-timeout',
    input: 'deploy-timeout',
    placeholder: 'DURATION',
    form: { kind: 'duration', minMs: 1000, maxMs: 24 * 60 * 60 * 1000 },
    isRepeatable: false,
    default: null,
    description: 'Time limit of the deploy of one canary, such as 20m. Without it each wait has its own.',
    commands: ['deploy'],
  },
  {
    name: 'allow-unmerged',
    flag: '--allow-unmerged',
    input: 'allow-unmerged',
    placeholder: null,
    form: { kind: 'flag' },
    isRepeatable: false,
    default: 'false',
    description:
      'Deploys also on events whose code is not merged: pull requests, comments on them, the merge queue, and workflows that these started. Never code from outside the repository.',
    commands: ['deploy'],
  },
] as const satisfies readonly OptionSpec[]

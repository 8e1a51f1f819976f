import { OVERRIDE_INPUTS } from '../../canary/manifest/override-inputs.ts'
import { type CommandName, option } from './option-spec.ts'

/** The commands that begin with a canary's manifest. */
const MANIFEST_COMMANDS = [
  'package',
  'plan',
  'deploy',
  'iam-policy',
  'cloudformation',
] as const satisfies readonly CommandName[]

function member<const N extends keyof typeof OVERRIDE_INPUTS>(name: N) {
  return option({
    name,
    key: 'overrides',
    placeholder: 'VALUE',
    form: { kind: 'override', path: OVERRIDE_INPUTS[name] },
    description: `Takes the place of "${OVERRIDE_INPUTS[name]}" in the manifest.`,
    commands: ['plan', 'deploy'],
    notOn: { cli: `Use --set ${OVERRIDE_INPUTS[name]}=VALUE.` },
  })
}

/** The options that say what is deployed and how. */
export const DEPLOY_OPTIONS = [
  option({
    name: 'manifests',
    placeholder: 'FILE|DIR|GLOB',
    form: { kind: 'text' },
    isRepeatable: true,
    default: '**/canary.json',
    description:
      'Canary manifests, folders or glob patterns. A folder stands for every canary.json below it; node_modules is left out.',
    commands: ['validate', 'run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation'],
    notOn: {
      cli: 'They are the arguments of the command.',
      settings: 'A test runs blueprints; toMatchCanary reads a manifest.',
    },
  }),
  option({
    name: 'set',
    key: 'overrides',
    placeholder: 'PATH=VALUE',
    form: { kind: 'override' },
    isRepeatable: true,
    description:
      'Sets one member of the manifest, by its dotted name: --set RunConfig.TimeoutInSeconds=60. It wins over the file.',
    commands: MANIFEST_COMMANDS,
  }),
  member('canary-name'),
  member('execution-role-arn'),
  member('artifact-s3-location'),
  member('schedule'),
  member('runtime-version'),
  option({
    name: 'dry-run',
    placeholder: 'MODE',
    form: { kind: 'choice', choices: ['required', 'only', 'skip'] },
    default: 'required',
    description:
      '"required": an update is committed only as a dry run that passed in AWS; "only": stops after the dry run and tells its id; "skip": changes the canary without one.',
    commands: ['deploy'],
  }),
  option({
    name: 'dry-run-only',
    form: { kind: 'flag' },
    alias: { name: 'dry-run', text: 'only' },
    description: 'The same as --dry-run only.',
    commands: ['deploy'],
    notOn: { action: 'Write "dry-run: only".' },
  }),
  option({
    name: 'dry-run-id',
    placeholder: 'ID',
    form: { kind: 'uuid' },
    description:
      'Commits the dry run of an earlier deploy with "dry-run: only", if it passed and tested just this blueprint and manifest.',
    commands: ['deploy'],
  }),
  option({
    name: 'start',
    form: { kind: 'flag' },
    description:
      'Whether the canary runs afterwards. Without it a new canary is started and an existing one stays as it was, running or stopped.',
    commands: ['plan', 'deploy', 'cloudformation'],
  }),
  option({
    name: 'no-start',
    form: { kind: 'flag' },
    alias: { name: 'start', text: 'false' },
    description: 'The canary does not run afterwards.',
    commands: ['plan', 'deploy', 'cloudformation'],
    notOn: { action: 'Write "start: false".' },
  }),
  option({
    name: 'watch-runs',
    placeholder: 'N',
    form: { kind: 'integer', min: 0, max: 100 },
    default: '0',
    description:
      'Waits for so many scheduled runs after an update (0 to 100) and puts the former configuration and code back when one fails.',
    commands: ['deploy'],
  }),
  option({
    name: 'deploy-timeout',
    key: 'deployTimeoutMs',
    placeholder: 'DURATION',
    form: { kind: 'duration', minMs: 1000, maxMs: 24 * 60 * 60 * 1000 },
    description: 'Time limit of the deploy of one canary, such as 20m. Without it each wait has its own.',
    commands: ['deploy'],
  }),
  option({
    name: 'allow-unmerged',
    form: { kind: 'flag' },
    default: 'false',
    description:
      'Deploys also on events whose code is not merged: pull requests, comments on them, the merge queue, and workflows that these started. Never code from outside the repository.',
    commands: ['deploy'],
  }),
] as const

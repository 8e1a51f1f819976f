import { option } from './option-spec.ts'

/** The inputs that only the Action has, and which files are meant. */
export const ACTION_OPTIONS = [
  option({
    name: 'mode',
    placeholder: 'MODE',
    form: { kind: 'choice', choices: ['validate', 'run', 'plan', 'deploy'] },
    default: 'run',
    description:
      '"validate" checks the blueprint files; "run" checks them, executes their steps and evaluates the assertions; "plan" compares manifests with the canaries in AWS; "deploy" runs the blueprints of the manifests and, when all of them pass, deploys the canaries.',
    commands: ['validate', 'run', 'plan', 'deploy'],
    notOn: { cli: 'It is the command.', settings: 'A test runs its blueprint.' },
  }),
  option({
    name: 'files',
    key: 'patterns',
    placeholder: 'FILE|DIR|GLOB',
    form: { kind: 'text' },
    isRepeatable: true,
    default: '**/blueprint-config.json',
    description:
      'Blueprint files, folders or glob patterns. A folder, and the default, stand for every blueprint-config.json below it and every canary.json with the blueprint it names; node_modules is left out.',
    commands: ['validate', 'run', 'deploy'],
    notOn: { cli: 'They are the arguments of the command.', settings: 'Select files with testMatch.' },
  }),
  option({
    name: 'fail-on',
    placeholder: 'LEVEL',
    form: { kind: 'choice', choices: ['error', 'failure', 'flaky', 'warning', 'never'] },
    default: 'failure',
    description:
      'What fails the job. "error": an invalid blueprint or a step that could not observe its target; "failure": also a failed assertion; "flaky": also a step that passed only when retried; "warning": also a warning; "never": no verdict does. Wrong inputs and internal errors always do.',
    commands: ['validate', 'run', 'deploy'],
    notOn: { settings: 'A test that failed fails the tests.' },
  }),
  option({
    name: 'annotations',
    placeholder: 'BOOLEAN',
    form: { kind: 'flag' },
    default: 'true',
    description: 'Annotates the line of each failed assertion and each diagnostic.',
    commands: ['validate', 'run', 'plan', 'deploy'],
    notOn: { cli: 'Only GitHub shows them.', settings: 'Only GitHub shows them.' },
  }),
  option({
    name: 'summary',
    placeholder: 'BOOLEAN',
    form: { kind: 'flag' },
    default: 'true',
    description: 'Writes the job summary.',
    commands: ['validate', 'run', 'plan', 'deploy'],
    notOn: { cli: 'Only GitHub shows it.', settings: 'Only GitHub shows it.' },
  }),
  option({
    name: 'github-token',
    placeholder: 'TOKEN',
    form: { kind: 'text' },
    description: 'A token that is kept out of every log and report. This version calls no GitHub API and needs none.',
    commands: ['validate', 'run', 'plan', 'deploy'],
    notOn: { cli: 'Only the Action has one.', settings: 'Only the Action has one.' },
  }),
  option({
    name: 'working-directory',
    placeholder: 'DIR',
    form: { kind: 'path' },
    description:
      'Folder, below the workspace, where the patterns of files and manifests and the paths of reports begin. Nothing outside of the workspace is read or written.',
    commands: ['validate', 'run', 'plan', 'deploy'],
    notOn: {
      cli: 'Change the folder before the command.',
      settings: 'Paths begin at the folder of the test framework.',
    },
  }),
] as const

/** Every output of the Action. */
export const OUTPUTS = [
  {
    name: 'conclusion',
    description:
      'What was found out, whatever fail-on makes of it and whatever could not be written: passed, failed, errored or skipped, the status of everything together; cancelled when interrupted; aborted when nothing was found out (wrong inputs, an internal error).',
  },
  { name: 'passed-count', description: 'Number of steps that passed.' },
  { name: 'failed-count', description: 'Number of steps with an assertion that failed.' },
  { name: 'errored-count', description: 'Number of steps that could not observe their target.' },
  { name: 'skipped-count', description: 'Number of steps that were not executed.' },
  { name: 'flaky-count', description: 'Number of steps that passed only when retried.' },
  {
    name: 'results-file',
    description: 'Path of the JSON report: the one asked for, else one in the temporary folder of the runner.',
  },
  {
    name: 'junit-file',
    description: 'Path of the JUnit report: the one asked for, else one in the temporary folder of the runner.',
  },
  {
    name: 'html-file',
    description: 'Path of the HTML report: the one asked for, else one in the temporary folder of the runner.',
  },
  {
    name: 'canary-action',
    description:
      'What became of the canary: created, updated, unchanged, dry-run-passed, dry-run-failed or rolled-back; empty when the deploy could not be done. Of several manifests the first that is not unchanged, in the order of "manifests"; those of one pattern are sorted by path.',
  },
  { name: 'canary-arn', description: 'ARN of that canary; empty when there is none.' },
  { name: 'dry-run-id', description: 'Id of its dry run, for "dry-run-id" of a later deploy.' },
  { name: 'has-changes', description: 'Whether the plan changes anything: true or false; empty without a plan.' },
  { name: 'changes-markdown', description: 'The plan as Markdown, for a comment.' },
] as const

export type OutputName = (typeof OUTPUTS)[number]['name']

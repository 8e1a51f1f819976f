import { describe, expect, test } from '@jest/globals'
import { parseCli } from '../../../lib/commands/options/parse-cli.js'
import { parseInputs } from '../../../lib/commands/options/parse-inputs.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

const ID = '01234567-89ab-cdef-0123-456789abcdef'
const inputs = (env: Record<string, string>) => parseInputs(env, new Redactor())

function cliOptions(...argv: string[]) {
  const invocation = parseCli(argv, new Redactor())
  if (invocation.kind !== 'command') throw new Error('no command')
  return invocation.asked.options
}

test.each(['package', 'plan', 'deploy', 'iam-policy', 'cloudformation'])(
  '%s takes manifests, --set and a region',
  (command) => {
    const options = cliOptions(
      command,
      'a.json',
      '--set',
      'RunConfig.TimeoutInSeconds=60',
      '--set=Name=',
      '--aws-region=eu-west-1',
    )
    expect(options).toMatchObject({
      manifests: ['a.json'],
      overrides: [
        { path: 'RunConfig.TimeoutInSeconds', text: '60', source: '--set' },
        { path: 'Name', text: '', source: '--set' },
      ],
      awsRegion: 'eu-west-1',
    })
  },
)

test('without options a deploy demands a dry run and leaves the state as it is', () => {
  expect(cliOptions('deploy')).toMatchObject({
    manifests: [],
    dryRun: 'required',
    dryRunId: undefined,
    start: undefined,
    watchRuns: 0,
    deployTimeoutMs: undefined,
    allowUnmerged: false,
  })
})

test.each([
  [['--dry-run=skip'], { dryRun: 'skip' }],
  [['--dry-run-only'], { dryRun: 'only' }],
  [['--dry-run-only', '--dry-run', 'only'], { dryRun: 'only' }],
  [['--dry-run-id', ID], { dryRunId: ID }],
  [['--start'], { start: true }],
  [['--no-start'], { start: false }],
  [['--watch-runs', '3'], { watchRuns: 3 }],
  [['--deploy-timeout', '20m'], { deployTimeoutMs: 1_200_000 }],
  [['--allow-unmerged'], { allowUnmerged: true }],
])('deploy %j', (argv, expected) => {
  expect(cliOptions('deploy', ...argv)).toMatchObject(expected)
})

test('the emulator has its own port, account, delay, secrets and rewrites', () => {
  expect(cliOptions('emulator')).toMatchObject({
    port: 4599,
    account: '123456789012',
    delayMs: undefined,
    rewrites: [],
  })
  const given = [
    '--port=0',
    '--account',
    '210987654321',
    '--delay=0ms',
    '--data',
    'd',
    '--faults',
    'f',
    '--secrets-file',
    's',
  ]
  expect(cliOptions('emulator', ...given, '--rewrite', 'a=b')).toMatchObject({
    port: 0,
    account: '210987654321',
    delayMs: 0,
    dataDir: 'd',
    faultsFile: 'f',
    secretsFile: 's',
    rewrites: [{ from: 'a', to: 'b' }],
  })
})

test('two commands may mean different things by --output and --format', () => {
  expect(cliOptions('package', '--output', 'a.zip')).toMatchObject({ output: 'a.zip' })
  expect(cliOptions('cloudformation', '--output', 'a.json')).toMatchObject({ output: 'a.json', start: undefined })
  expect(cliOptions('plan', '--format', 'markdown')).toMatchObject({ format: 'markdown' })
})

test('iam-policy is for the deployer of a whole deploy unless it is told otherwise', () => {
  expect(cliOptions('iam-policy')).toMatchObject({ holder: 'deployer', mode: 'create-and-update' })
  expect(cliOptions('iam-policy', '--for=execution-role')).toMatchObject({ holder: 'execution-role' })
})

describe('a command line is refused:', () => {
  test.each([
    [['deploy', '--dry-run-only', '--dry-run', 'skip'], '--dry-run-only and --dry-run skip contradict', 'Keep the one'],
    [['deploy', '--start', '--no-start'], '--start and --no-start contradict each other.', 'Keep the one'],
    [
      ['deploy', '--dry-run-id', ID, '--dry-run-only'],
      'A dry run id is given, and "dry-run" is "only".',
      'one of the two',
    ],
    [
      ['deploy', '--dry-run-id', ID, '--dry-run=skip'],
      'A dry run id is given, and "dry-run" is "skip".',
      'one of the two',
    ],
    [
      ['deploy', '--watch-runs', '1', '--dry-run-only'],
      'no runs to watch when only a dry run',
      'Leave --watch-runs out',
    ],
    [['deploy', '--watch-runs', '101'], 'a whole number from 0 to 100', undefined],
    [['deploy', '--dry-run-id', 'last'], '"last" is not the id of a dry run.', 'dry-run-id'],
    [['deploy', '--set', 'Name'], 'Option --set must be PATH=VALUE; it was "Name".', 'RunConfig.TimeoutInSeconds=60'],
    [['deploy', '--set', '=x'], 'Option --set must be PATH=VALUE', undefined],
    [['deploy', '--dry-run', 'ony'], 'must be one of required, only, skip', 'Did you mean "only"?'],
    [['deploy', '--aws-region', 'Ireland'], 'must be the name of an AWS region', 'eu-west-1'],
    [['plan', '--dry-run-only'], 'The command plan has no option --dry-run-only.', 'belongs to deploy'],
    [['validate', '--set', 'a=b'], 'The command validate has no option --set.', 'package and plan'],
    [['emulator', '--account', '123'], 'the twelve digits of an AWS account', undefined],
    [['emulator', '--port', '65536'], 'a whole number from 0 to 65535', undefined],
    [['emulator', 'x.json'], 'The command emulator takes no files; "x.json" was given.', 'AWS_ENDPOINT_URL'],
    [['deploi'], 'There is no command "deploi".', 'Did you mean "deploy"?'],
  ])('%j', (argv, message, hint) => {
    const error = errorOf(() => parseCli(argv, new Redactor()))
    expect(error).toMatchObject({ kind: 'usage' })
    expect(error.message).toContain(message)
    if (hint !== undefined) expect(error.hint).toContain(hint)
  })
})

test('in mode deploy the inputs say what is run and what is deployed', () => {
  const parsed = inputs({
    INPUT_MODE: 'deploy',
    INPUT_MANIFESTS: 'a/canary.json\nb/canary.json',
    INPUT_REWRITES: 'a=b',
    INPUT_RETRIES: '2',
    'INPUT_CANARY-NAME': 'orders',
    'INPUT_EXECUTION-ROLE-ARN': 'arn:aws:iam::123456789012:role/canary',
    'INPUT_ARTIFACT-S3-LOCATION': 's3://artifacts/orders',
    INPUT_SCHEDULE: 'rate(5 minutes)',
    'INPUT_RUNTIME-VERSION': 'syn-nodejs-5.2',
    'INPUT_DRY-RUN': 'required',
    'INPUT_DRY-RUN-ID': ID,
    INPUT_START: 'false',
    'INPUT_WATCH-RUNS': '1',
    'INPUT_DEPLOY-TIMEOUT': '10m',
  })
  expect(parsed).toMatchObject({
    command: 'deploy',
    run: { rewrites: [{ from: 'a', to: 'b' }], retries: 2 },
    options: {
      manifests: ['a/canary.json', 'b/canary.json'],
      dryRunId: ID,
      start: false,
      watchRuns: 1,
      deployTimeoutMs: 600_000,
      rewrites: [{ from: 'a', to: 'b' }],
    },
  })
  expect(
    'overrides' in parsed.options && parsed.options.overrides.map(({ path, source }) => `${path} ${source}`),
  ).toEqual([
    'Name input canary-name',
    'ExecutionRoleArn input execution-role-arn',
    'ArtifactS3Location input artifact-s3-location',
    'Schedule.Expression input schedule',
    'RuntimeVersion input runtime-version',
  ])
})

test('mode plan has the options of a plan', () => {
  expect(inputs({ INPUT_MODE: 'plan', INPUT_MANIFESTS: 'x.json' })).toMatchObject({
    command: 'plan',
    options: { manifests: ['x.json'] },
  })
})

describe('inputs are refused:', () => {
  test.each([
    [{ INPUT_MODE: 'deploy', 'INPUT_DRY-RUN': 'only', 'INPUT_DRY-RUN-ID': ID }, 'A dry run id is given'],
    [{ INPUT_MODE: 'deploy', 'INPUT_DRY-RUN': 'only', 'INPUT_WATCH-RUNS': '2' }, 'no runs to watch'],
    [{ 'INPUT_DRY-RUN-ID': 'nonsense' }, 'Input "dry-run-id": "nonsense" is not the id of a dry run.'],
    [{ INPUT_START: 'yes' }, 'Input "start" must be true or false'],
    [{ 'INPUT_DRY-RUN': 'no' }, 'Input "dry-run" must be one of required, only, skip'],
    [{ INPUT_MANIFEST: 'canary.json' }, 'There is no input "manifest".'],
  ])('%j', (env, message) => {
    expect(errorOf(() => inputs(env)).message).toContain(message)
  })
})

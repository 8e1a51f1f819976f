import type { ReportFormat } from '../../reporters/reporter.ts'
import { option } from './option-spec.ts'

export const REPORT_FORMATS = [
  'json',
  'junit',
  'html',
  'markdown',
  'openmetrics',
  'tap',
  'sarif',
] as const satisfies readonly ReportFormat[]

/** The options that say how blueprints are run. */
export const RUN_OPTIONS = [
  option({
    name: 'var',
    input: 'variables',
    key: 'variables',
    placeholder: 'NAME=VALUE',
    form: { kind: 'variable' },
    isRepeatable: true,
    description:
      'Sets a blueprint variable for this run. It wins over the environment (CANARY_PREFLIGHT_VAR_name), the variables file and the blueprint.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'vars-file',
    placeholder: 'FILE',
    form: { kind: 'path' },
    description: 'JSON file with one object of variable names and values. It wins over the blueprint.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'rewrite',
    input: 'rewrites',
    key: 'rewrites',
    placeholder: 'FROM=TO',
    form: { kind: 'rewrite' },
    isRepeatable: true,
    description:
      'Sends what is meant for FROM to TO: a URL (scheme, host, port, path prefix) or a bare host. A rewrite that nothing used is an error.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'resolve',
    placeholder: 'HOST:PORT:ADDR',
    form: { kind: 'resolve' },
    isRepeatable: true,
    description:
      'Connects to this address instead of asking DNS for the host; the host name stays in the request and in certificate checks. IPv6 addresses stand in brackets.',
    commands: ['run'],
  }),
  option({
    name: 'secret',
    input: 'secrets',
    key: 'secrets',
    placeholder: 'NAME[:KEY]=VALUE',
    form: { kind: 'secret' },
    isRepeatable: true,
    description:
      'Value of ${AWS_SECRET:NAME} or ${AWS_SECRET:NAME:KEY}, instead of AWS Secrets Manager; at least 4 characters, and never shown. Other users of a machine can read a command line, so on the CLI prefer --secrets-file.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'secrets-file',
    placeholder: 'FILE',
    form: { kind: 'path' },
    description: 'JSON file with secrets: {"NAME": "value"} or {"NAME": {"KEY": "value"}}. --secret wins over it.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'allow-host',
    input: 'allowed-hosts',
    key: 'allowHosts',
    placeholder: 'PATTERN',
    form: { kind: 'text' },
    isRepeatable: true,
    description:
      'The only hosts that steps may reach: a host name, a pattern such as *.example.com, an address or a CIDR block. Without it every host is allowed.',
    commands: ['run'],
  }),
  option({
    name: 'follow-redirects',
    form: { kind: 'flag' },
    default: 'false',
    description: 'Follows up to 10 redirects; credentials are dropped when the origin changes.',
    commands: ['run'],
  }),
  option({
    name: 'step',
    key: 'steps',
    placeholder: 'NAME',
    form: { kind: 'text' },
    isRepeatable: true,
    description: 'Runs only the steps of this name or key.',
    commands: ['run'],
    notOn: { settings: 'Select tests by name with -t.' },
  }),
  option({
    name: 'grep',
    placeholder: 'RE',
    form: { kind: 'regex' },
    description: 'Runs only the steps whose "path › name" matches this regular expression.',
    commands: ['run'],
    notOn: { settings: 'Select tests by name with -t.' },
  }),
  option({
    name: 'retries',
    placeholder: 'N',
    form: { kind: 'integer', min: 0, max: 5 },
    default: '0',
    description:
      'Further attempts (0 to 5) for a step that met a network error, a time-out or a 5xx answer. A step that then passes is reported as flaky.',
    commands: ['run'],
  }),
  option({
    name: 'bail',
    form: { kind: 'flag' },
    default: 'false',
    description: 'Stops a blueprint at its first step that failed or errored.',
    commands: ['run'],
    notOn: { settings: 'Use the --bail of the test framework.' },
  }),
  option({
    name: 'concurrency',
    placeholder: 'N',
    form: { kind: 'integer', min: 1, max: 64 },
    default: '4',
    description:
      'How many blueprints run, or canaries are deployed, at the same time (1 to 64). The steps of one blueprint always run in turn.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'shard',
    placeholder: 'I/N',
    form: { kind: 'shard' },
    description: 'Runs only the I-th of N shares of the blueprint files, for several machines.',
    commands: ['run'],
    notOn: { settings: 'Use the --shard of the test framework.' },
  }),
  option({
    name: 'timeout',
    key: 'timeoutMs',
    placeholder: 'DURATION',
    form: { kind: 'duration', minMs: 1, maxMs: 24 * 60 * 60 * 1000 },
    description: 'Time limit of the run as a whole, such as 500ms, 20s or 2m. A deploy that follows has its own.',
    commands: ['run'],
  }),
  option({
    name: 'report',
    input: 'reports',
    key: 'reports',
    placeholder: 'FORMAT=PATH',
    form: { kind: 'report' },
    isRepeatable: true,
    description: `Writes a report to a file; on the command line - is the standard output. Formats: ${REPORT_FORMATS.join(', ')}.`,
    commands: ['run'],
    notOn: { settings: 'Use the reporters of the test framework.' },
  }),
  option({
    name: 'verbose',
    form: { kind: 'flag' },
    default: 'false',
    description: 'Shows passed assertions, where each value came from and, on an internal error, its stack.',
    commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation', 'emulator'],
    notOn: { settings: 'Use the --verbose of the test framework.' },
  }),
] as const

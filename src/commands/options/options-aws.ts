import { option } from './option-spec.ts'

/** The options that say where secrets and roles come from and where they may go. */
export const AWS_OPTIONS = [
  option({
    name: 'secret-host',
    input: 'secret-hosts',
    key: 'secretHosts',
    placeholder: 'NAME=HOST',
    form: { kind: 'secret-host' },
    isRepeatable: true,
    description:
      'A host that the secret NAME may go to; with it, NAME goes to no other host. In NAME a * stands for any characters; HOST is a pattern as in --allow-host, with http:// before it when it may be reached without TLS.',
    commands: ['run'],
  }),
  option({
    name: 'foreign-code',
    key: 'foreignCodeMode',
    placeholder: 'MODE',
    form: { kind: 'choice', choices: ['block', 'skip', 'trust'] },
    default: 'block',
    description:
      'What becomes of steps that need a secret or a role when the event carries code from outside the repository (a pull request from a fork, pull_request_target, workflow_run of a fork). "block": they are skipped and the verdict is not green; "skip": they are skipped and the other steps decide; "trust": they run, with the secrets.',
    commands: ['run', 'plan', 'deploy'],
  }),
  option({
    name: 'assume-role',
    flag: '--no-assume-role',
    form: { kind: 'flag' },
    default: 'true',
    description:
      "Whether SIGV4 steps are signed with the credentials of their roleArn, as AWS does it. Otherwise the caller's own credentials sign, for a staging environment without such a role.",
    commands: ['run'],
  }),
  option({
    name: 'aws-region',
    placeholder: 'REGION',
    form: { kind: 'region' },
    description:
      'Region of the canaries, of Secrets Manager and of STS. Without it AWS_REGION, AWS_DEFAULT_REGION or the configuration of the machine says which.',
    commands: ['run', 'package', 'plan', 'deploy', 'iam-policy', 'cloudformation'],
  }),
] as const

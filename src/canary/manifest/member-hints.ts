import type { MemberHint } from '../../blueprint/explain/member-hints.ts'

/** What an unknown member in an object of these kinds probably means. The first entry that fits. */
export function manifestMemberHint(kinds: readonly string[], member: string): MemberHint | undefined {
  return hints.find((entry) => entry.in.some((kind) => kinds.includes(kind)) && entry.member.test(member))
}

const root = 'CanaryManifest'
const scripted = 'It is for canaries that run a script in a browser; a multi-checks blueprint opens none. Remove it.'

function refused(where: string, name: string, hint: string): MemberHint {
  const message = `${JSON.stringify(name)} cannot be set in a canary manifest.`
  return {
    in: [where],
    member: new RegExp(`^${name}$`, 'i'),
    hint,
    refusal: { code: 'MANIFEST_MEMBER_REFUSED', message },
  }
}

/** From the CreateCanary request, from CloudFormation and Terraform, and from what the CLI's skeleton offers. */
const hints: readonly MemberHint[] = [
  refused(
    root,
    'Handler',
    'A canary has a handler or a blueprint, and AWS refuses both together. Remove it: the blueprint is what runs.',
  ),
  refused(root, 'BlueprintTypes', 'canary-preflight sets it to multi-checks, in "Code". Remove it.'),
  refused(root, 'DryRunId', 'canary-preflight makes the dry run and commits it itself. Remove it.'),
  ...['BrowserConfigs', 'VisualReference', 'VisualReferences'].map((name) => refused(root, name, scripted)),
  refused('Code', 'Handler', 'A canary has a handler or a blueprint, and AWS refuses both together. Remove it.'),
  refused('Code', 'BlueprintTypes', 'canary-preflight sets it to multi-checks. Remove it.'),
  refused('Code', 'ZipFile', 'canary-preflight makes the zip from the blueprint that it verified. Remove it.'),
  refused(
    'Code',
    'S3Version',
    'It is known only when the zip has been uploaded, which canary-preflight does. Remove it.',
  ),
  refused('Code', 'Script', 'A blueprint is no script: name its file in "Blueprint". Remove it.'),
  refused('Code', 'Dependencies', 'AWS documents no layers for multi-checks blueprints. Remove it.'),

  { in: [root], member: /^(?:canary)?name$/i, means: 'Name' },
  { in: [root], member: /^(?:role|(?:execution|iam)?role(?:_?arn)?)$/i, means: 'ExecutionRoleArn' },
  {
    in: [root],
    member: /^(?:artifacts?|(?:artifact_?)?s3_?(?:location|bucket)|artifactBucket.*)$/i,
    means: 'ArtifactS3Location',
  },
  { in: [root], member: /^(?:runtime|synthetics_?version|runtime_?version)$/i, means: 'RuntimeVersion' },
  { in: [root], member: /^(?:blueprint_?(?:file|path|config)|file|script)$/i, means: 'Blueprint' },
  { in: [root], member: /^(?:vpc|vpc_?config)$/i, means: 'VpcConfig' },
  { in: [root], member: /^(?:run|run_?config)$/i, means: 'RunConfig' },
  {
    in: [root],
    member: /^(?:cron|rate|schedule_?expression|interval)$/i,
    means: 'Schedule',
    hint: 'Write "Schedule": {"Expression": "rate(5 minutes)"}.',
  },
  { in: [root], member: /^(?:success_?retention.*)$/i, means: 'SuccessRetentionPeriodInDays' },
  { in: [root], member: /^(?:failure_?retention.*)$/i, means: 'FailureRetentionPeriodInDays' },
  { in: [root], member: /^(?:tag_?list|labels?)$/i, means: 'Tags' },
  {
    in: [root],
    member: /^(?:steps|variables|globalSettings)$/,
    hint: 'This belongs to the blueprint (blueprint-config.json), not to the canary.',
  },
  {
    in: [root],
    member: /^(?:env|environment|environment_?variables)$/i,
    hint: 'Write "RunConfig": {"EnvironmentVariables": {"NAME": "value"}}.',
  },
  {
    in: [root],
    member: /^(?:timeout.*|memory.*)$/i,
    hint: 'Write "RunConfig": {"TimeoutInSeconds": 60, "MemoryInMB": 960}.',
  },
  {
    in: [root],
    member: /^startCanaryAfterCreation|^start$/i,
    hint: 'Whether it is started is the option "start" of the deploy.',
  },
  {
    in: [root],
    member: /^(?:DryRunAndUpdate|DeleteLambdaResourcesOnCanaryDeletion)$/i,
    hint: 'This is a member of the CloudFormation resource; a deploy makes its dry run anyway. Remove it.',
  },
  {
    in: [root],
    member: /^(?:region|awsRegion)$/i,
    hint: 'The region is the option "aws-region" of the command, or AWS_REGION.',
  },
  {
    in: [root],
    member: /^(?:Add|Remove)?(?:Replica_?Locations?|Replicas)$|^MultiLocationConfig$/i,
    hint: 'AWS documents several locations for syn-nodejs-puppeteer-16.0, syn-nodejs-playwright-7.0 and later, not for the runtimes of multi-checks blueprints. Deploy one canary in each region, with the option "aws-region".',
  },
  { in: [root], member: /^(?:kms_?key|kms_?key_?id)$/i, means: 'KmsKeyArn' },
  { in: ['Code'], member: /^(?:bucket|bucketName)$/i, means: 'S3Bucket' },
  { in: ['Code'], member: /^(?:key|prefix|s3_?prefix)$/i, means: 'S3Key' },
  { in: ['Schedule'], member: /^(?:rate|cron|schedule|schedule_?expression)$/i, means: 'Expression' },
  { in: ['Schedule'], member: /^(?:duration.*)$/i, means: 'DurationInSeconds' },
  { in: ['Schedule'], member: /^(?:retries|retry)$/i, means: 'RetryConfig' },
  { in: ['Schedule'], member: /^(?:max_?retries)$/i, hint: 'Write "RetryConfig": {"MaxRetries": 1}.' },
  { in: ['RetryConfig'], member: /^(?:retries|attempts|max)$/i, means: 'MaxRetries' },
  { in: ['RunConfig'], member: /^(?:timeout.*)$/i, means: 'TimeoutInSeconds' },
  { in: ['RunConfig'], member: /^(?:memory.*)$/i, means: 'MemoryInMB' },
  { in: ['RunConfig'], member: /^(?:env|environment)$/i, means: 'EnvironmentVariables' },
  { in: ['VpcConfig'], member: /^(?:subnets?)$/i, means: 'SubnetIds' },
  { in: ['VpcConfig'], member: /^(?:security_?groups?)$/i, means: 'SecurityGroupIds' },
  { in: ['VpcConfig'], member: /^VpcId$/i, hint: 'AWS takes the VPC from the subnets. Remove it.' },
  { in: ['S3Encryption'], member: /^(?:kms_?key|kms_?key_?id|key)$/i, means: 'KmsKeyArn' },
]

import type { Blueprint } from '../../blueprint/generated/blueprint.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import { secretArn } from '../../core/secret-identity.ts'
import { firstScope } from '../../runner/scope.ts'
import { secretsOfStep } from '../../runner/secrets/secret-uses.ts'
import type { CanarySource } from '../manifest.ts'
import { type Arns, arnsOf, artifactFolder } from './arns.ts'
import { type AssumedRoles, assumedRoles } from './blueprint-roles.ts'
import { artifactKey, usesVpc, viaS3 } from './deployer-statements.ts'
import { type ExplainedPolicy, type ExplainedStatement, explainedPolicy, literal } from './iam-policy.ts'

/** What the execution role of a canary must be allowed, derived from its manifest and its blueprint. Source: CloudWatch user
 *  guide, "Required roles and permissions for canaries" and "Creating multi checks blueprint canary". Throws
 *  MANIFEST_INVALID, OPTION_INVALID. */
export function executionRolePolicy({
  source,
  region,
}: {
  readonly source: Pick<CanarySource, 'manifest' | 'blueprint'>
  readonly region: string
}): ExplainedPolicy {
  const arns = arnsOf(source.manifest, region)
  const secrets = secretNames(source.blueprint.blueprint)
  const roles = assumedRoles(source.blueprint)
  const statements = [...ofEveryCanary(source, arns), ...ofThisCanary(source, arns)]
  return explainedPolicy(
    [...statements, ...ofTheBlueprint({ secrets, roles, arns })].filter(({ Resource }) => Resource.length > 0),
    notes({ secrets, roles, arns }),
  )
}

/** Who may take the execution role: Lambda, which runs the canaries. In every partition under the same name. */
export function executionRoleTrust() {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  } as const
}

function ofEveryCanary({ manifest }: Pick<CanarySource, 'manifest'>, arns: Arns): readonly ExplainedStatement[] {
  const { bucket, prefix } = artifactFolder(manifest)
  return [
    {
      Sid: 'Artifacts',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: [arns.objects(bucket, prefix)],
      because: 'Every run puts its log and its report there.',
    },
    {
      Sid: 'PlaceOfTheBucket',
      Effect: 'Allow',
      Action: ['s3:GetBucketLocation'],
      Resource: [arns.bucket(bucket)],
      because: 'The runtime looks up the region of the bucket.',
    },
    {
      Sid: 'Buckets',
      Effect: 'Allow',
      Action: ['s3:ListAllMyBuckets'],
      Resource: ['*'],
      because: 'AWS demands it of every execution role; it can only be allowed on all.',
    },
    {
      Sid: 'Logs',
      Effect: 'Allow',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: [arns.arn('logs', `log-group:/aws/lambda/${arns.lambdaName}`)],
      because: 'The log of the function.',
    },
    {
      Sid: 'Metrics',
      Effect: 'Allow',
      Action: ['cloudwatch:PutMetricData'],
      Resource: ['*'],
      Condition: { StringEquals: { 'cloudwatch:namespace': ['CloudWatchSynthetics'] } },
      because: 'The metrics of the canary; CloudWatch knows no resource for them, only a namespace.',
    },
  ]
}

function ofThisCanary({ manifest }: Pick<CanarySource, 'manifest'>, arns: Arns): readonly ExplainedStatement[] {
  return [
    {
      Sid: 'Traces',
      Effect: 'Allow',
      Action: ['xray:PutTraceSegments'],
      Resource: manifest.RunConfig?.ActiveTracing === true ? ['*'] : [],
      because: '"ActiveTracing" is on; X-Ray knows no resource for it.',
    },
    {
      Sid: 'NetworkInterfaces',
      Effect: 'Allow',
      Action: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces'],
      Resource: usesVpc(manifest.VpcConfig) ? ['*'] : [],
      because:
        'The function runs in the subnets of "VpcConfig"; AWS documents these actions for canaries on all resources.',
    },
    {
      Sid: 'KeyOfTheArtifacts',
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: artifactKey(manifest),
      Condition: viaS3(arns),
      because: 'The artifacts are encrypted with the key of "ArtifactConfig".',
    },
  ]
}

interface Used {
  readonly secrets: readonly string[]
  readonly roles: AssumedRoles
  readonly arns: Arns
}

function ofTheBlueprint({ secrets, roles, arns }: Used): readonly ExplainedStatement[] {
  return [
    {
      Sid: 'SecretsOfTheBlueprint',
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue'],
      Resource: secrets.flatMap((name) => secretResources(name, arns)),
      because: 'The secrets that the blueprint refers to. Secrets Manager ends each ARN with six signs of its own.',
    },
    {
      Sid: 'RolesOfSigV4Steps',
      Effect: 'Allow',
      Action: ['sts:AssumeRole'],
      Resource: roles.arns.map(literal),
      because: 'The roles with whose credentials SIGV4 steps sign.',
    },
  ]
}

function notes({ secrets, roles, arns }: Used): readonly string[] {
  const isForeign = (name: string): boolean => {
    const owner = secretArn(name)?.account
    return owner !== undefined && owner !== '' && owner !== arns.account
  }
  return [
    ...(secrets.length === 0
      ? []
      : [
          'A secret encrypted with a key of your own needs kms:Decrypt on that key too: which key it is, AWS alone knows.',
        ]),
    ...secrets
      .filter(isForeign)
      .map(
        (name) => `The secret ${name} is of another account: its resource policy must allow the execution role too.`,
      ),
    ...roles.arns.map((role) => `The trust policy of ${role} must allow sts:AssumeRole to ${arns.executionRole}.`),
    ...roles.unknown.map(
      (label) => `Which role ${label} assumes is known only when it runs: allow sts:AssumeRole on it yourself.`,
    ),
  ]
}

/** The secrets that a blueprint refers to, by name or ARN, each once and sorted. Those of variables that no step uses count
 *  too: from syn-nodejs-5.2 on the runtime resolves the references in variables, and AWS does not say when. */
export function secretNames(blueprint: Blueprint): readonly string[] {
  const scope = firstScope(blueprint, [])
  const ofSteps = Object.values(blueprint.steps).flatMap((step) => secretsOfStep(step, scope).map(({ name }) => name))
  const ofVariables = Object.values(blueprint.variables ?? {}).flatMap((text) =>
    scanSubstitutions(text).flatMap((part) => (part.kind === 'secret' ? [part.name] : [])),
  )
  return [...new Set([...ofSteps, ...ofVariables])].sort()
}

/** What a policy must name so that the canary may read a secret. An ARN that may or may not be whole is named both ways. */
export function secretResources(name: string, { arn, account }: Arns): readonly string[] {
  const given = secretArn(name)
  if (given === undefined) return [arn('secretsmanager', `secret:${literal(name)}-??????`)]
  const owner = given.account === '' ? account : given.account
  const whole = `arn:${given.partition}:secretsmanager:${given.region}:${owner}:secret:${literal(given.resource)}`
  return given.stem === undefined ? [`${whole}-??????`] : [whole, `${whole}-??????`]
}

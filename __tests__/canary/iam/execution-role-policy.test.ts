import { expect, test } from '@jest/globals'
import { arnsOf } from '../../../lib/canary/iam/arns.js'
import {
  executionRolePolicy,
  executionRoleTrust,
  secretResources,
} from '../../../lib/canary/iam/execution-role-policy.js'
import type { Manifest } from '../../../lib/canary/manifest.js'
import { blueprintWith, CHINESE, canarySource, FULL, MINIMAL, realisticBlueprint } from '../../helpers/canary-source.js'
import { expectGolden } from '../../helpers/golden.js'
import { actionsOf, statementOf } from '../../helpers/iam.js'

test.each([
  ['minimal', MINIMAL, undefined, 'eu-west-1'],
  ['vpc-kms-s3', FULL, undefined, 'eu-west-1'],
  ['china', CHINESE, '05-order-journey', 'cn-north-1'],
  ['03-auth-guard', MINIMAL, '03-auth-guard', 'eu-west-1'],
  ['05-order-journey', MINIMAL, '05-order-journey', 'eu-west-1'],
  ['08-private-aws-apis', MINIMAL, '08-private-aws-apis', 'eu-west-1'],
] as const)(
  'the execution role of %s may do what its canary does, and each statement says why',
  (name, manifest, folder, region) => {
    const source = canarySource(manifest, folder === undefined ? undefined : realisticBlueprint(folder))
    const { policy, reasons, notes } = executionRolePolicy({ source, region })
    expectGolden(`canary/iam/execution-role-${name}.json`, `${JSON.stringify({ ...policy, notes }, undefined, 2)}\n`)
    expect(reasons.map(({ sid }) => sid)).toEqual(policy.Statement.map(({ Sid }) => Sid))
    expect(reasons.filter(({ because }) => !/^["A-Z].*\.$/.test(because))).toEqual([])
  },
)

test('a canary that needs nothing more has the five statements of every canary', () => {
  const { policy, notes } = executionRolePolicy({ source: canarySource(MINIMAL), region: 'eu-west-1' })
  expect(policy.Statement.map(({ Sid }) => Sid)).toEqual([
    'Artifacts',
    'PlaceOfTheBucket',
    'Buckets',
    'Logs',
    'Metrics',
  ])
  expect(notes).toEqual([])
})

test('no action is allowed on all resources but those that AWS documents so', () => {
  // CloudWatch user guide, "Required roles and permissions for canaries".
  const documented = [
    'cloudwatch:PutMetricData',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    's3:ListAllMyBuckets',
    'xray:PutTraceSegments',
  ]
  const { policy } = executionRolePolicy({ source: canarySource(FULL), region: 'eu-west-1' })
  const onAll = policy.Statement.filter(({ Resource }) => Resource.includes('*')).flatMap(({ Action }) => Action)
  expect(onAll.sort()).toEqual(documented)
})

test.each([
  ['RunConfig', 'xray:PutTraceSegments'],
  ['VpcConfig', 'ec2:CreateNetworkInterface'],
  ['ArtifactConfig', 'kms:GenerateDataKey'],
] as const)('without %s the role may not %s', (member, action) => {
  const { [member]: _, ...without } = FULL
  expect(actionsOf(policyOf(FULL))).toContain(action)
  expect(actionsOf(policyOf(without))).not.toContain(action)
})

test('ActiveTracing that is off asks for no traces', () => {
  expect(actionsOf(policyOf({ ...FULL, RunConfig: { ActiveTracing: false } }))).not.toContain('xray:PutTraceSegments')
})

test('a secret inside a variable is allowed, whether a step uses the variable or not', () => {
  const variables = { key: '${AWS_SECRET:used:key}', other: 'x${AWS_SECRET:unused}' }
  expect(secretsOf(blueprintWith({ variables, steps: [{ headers: { 'x-key': '${key}' } }] }))).toEqual([
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:unused-??????',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:used-??????',
  ])
})

test.each([
  ['arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/key', ['shop/key-??????']],
  // Whether these six are of the name or were added by Secrets Manager cannot be seen.
  ['arn:aws:secretsmanager:us-east-1:123456789012:secret:my-secret', ['my-secret', 'my-secret-??????']],
  [
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/key-Ab3dEf',
    ['shop/key-Ab3dEf', 'shop/key-Ab3dEf-??????'],
  ],
])('the secret %s keeps its region', (name, ends) => {
  const start = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:'
  expect(secretsOf(withHeader(`\${AWS_SECRET:${name}:member}`))).toEqual(ends.map((end) => `${start}${end}`))
})

test('a secret of another account needs more than this policy, and the notes say so', () => {
  const name = 'arn:aws:secretsmanager:eu-west-1:999999999999:secret:shop/key'
  const file = withHeader(`\${AWS_SECRET:${name}}`)
  expect(explainedOf(file).notes).toContain(
    `The secret ${name} is of another account: its resource policy must allow the execution role too.`,
  )
  expect(secretsOf(file)).toEqual([`${name}-??????`])
})

test('a secret named by an ARN of the own account, or without one, needs nothing more than this policy', () => {
  for (const account of ['123456789012', '']) {
    const file = withHeader(`\${AWS_SECRET:arn:aws:secretsmanager:eu-west-1:${account}:secret:shop/key}`)
    expect(secretsOf(file)).toEqual(['arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/key-??????'])
    expect(explainedOf(file).notes.join()).not.toContain('another account')
  }
})

test('signs of the policy language in a name stand for themselves', () => {
  expect(secretResources('a*?', arnsOf(MINIMAL, 'eu-west-1'))).toEqual([
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a${*}${?}-??????',
  ])
  const { policy } = explainedOf(blueprintWith({ steps: [signed('arn:aws:iam::123456789012:role/*')] }))
  expect(statementOf(policy, 'RolesOfSigV4Steps')?.Resource).toEqual(['arn:aws:iam::123456789012:role/${*}'])
})

test('the role of a SIGV4 step is looked up in the variables of the blueprint', () => {
  const { policy } = explainedOf(
    blueprintWith({ variables: { account: '123456789012' }, steps: [signed('arn:aws:iam::${account}:role/caller')] }),
  )
  expect(statementOf(policy, 'RolesOfSigV4Steps')?.Resource).toEqual(['arn:aws:iam::123456789012:role/caller'])
})

test.each([
  ['a secret', {}, '${AWS_SECRET:role}'],
  ['a variable that holds a secret', { role: '${AWS_SECRET:role}' }, '${role}'],
])('a role that is %s is left to a note', (_, variables, roleArn) => {
  const { policy, notes } = explainedOf(blueprintWith({ variables, steps: [signed(roleArn)] }))
  expect(statementOf(policy, 'RolesOfSigV4Steps')).toBeUndefined()
  expect(notes).toContain(
    'Which role step "1" (step-1) assumes is known only when it runs: allow sts:AssumeRole on it yourself.',
  )
})

test('a role that an earlier step extracts is left to a note, whatever the variables say', () => {
  const extractors = [{ name: 'role', type: 'BODY', path: '$.role' }]
  const variables = { role: 'arn:aws:iam::123456789012:role/caller' }
  const { policy, notes } = explainedOf(blueprintWith({ variables, steps: [{ extractors }, signed('${role}')] }))
  expect(statementOf(policy, 'RolesOfSigV4Steps')).toBeUndefined()
  expect(notes.join('\n')).toContain('step "2" (step-2)')
})

test('the other side of a role is named: its trust policy', () => {
  const { notes } = explainedOf(blueprintWith({ steps: [signed('arn:aws:iam::123456789012:role/caller')] }))
  expect(notes).toEqual([
    'The trust policy of arn:aws:iam::123456789012:role/caller must allow sts:AssumeRole to arn:aws:iam::123456789012:role/canary-exec.',
  ])
})

test('Lambda takes the execution role', () => {
  expect(executionRoleTrust()).toEqual({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  })
})

function policyOf(manifest: Manifest) {
  return executionRolePolicy({ source: canarySource(manifest), region: 'eu-west-1' }).policy
}

function explainedOf(blueprint: string) {
  return executionRolePolicy({ source: canarySource(MINIMAL, blueprint), region: 'eu-west-1' })
}

function secretsOf(blueprint: string) {
  return statementOf(explainedOf(blueprint).policy, 'SecretsOfTheBlueprint')?.Resource
}

function withHeader(value: string): string {
  return blueprintWith({ steps: [{ headers: { 'x-key': value } }] })
}

function signed(roleArn: string): object {
  return { authentication: { type: 'SIGV4', service: 'execute-api', region: 'eu-west-1', roleArn } }
}

import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { expect, test } from '@jest/globals'
import { clientOf, neighbourServer } from '../../helpers/neighbour-server.js'

const withSecret = async () => {
  const server = await neighbourServer()
  server.secrets.put('orders/login', '{"user":"u"}')
  const client = new SecretsManagerClient(clientOf(server))
  return {
    server,
    client,
    get: (SecretId: string, more = {}) => client.send(new GetSecretValueCommand({ SecretId, ...more })),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

test('a secret is found by its name, its ARN and the ARN without the last characters', async () => {
  await using given = await withSecret()
  const { ARN = '', ...found } = await given.get('orders/login')
  expect(found).toMatchObject({
    Name: 'orders/login',
    SecretString: '{"user":"u"}',
    VersionStages: ['AWSCURRENT'],
    CreatedDate: expect.any(Date),
  })
  expect(ARN).toMatch(/^arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders\/login-[A-Za-z0-9]{6}$/)
  for (const id of [ARN, ARN.slice(0, -7)]) expect(await given.get(id)).toMatchObject({ ARN, Name: 'orders/login' })
})

test.each([
  'orders',
  'orders/login-abcdef',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/login-aaaaaa',
  'arn:aws:secretsmanager:eu-west-1:999999999999:secret:orders/login',
])('there is no secret "%s"', async (id) => {
  await using given = await withSecret()
  await expect(given.get(id)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  })
})

test('a secret that is made can be read, and be made once', async () => {
  await using given = await withSecret()
  const create = () => given.client.send(new CreateSecretCommand({ Name: 'new', SecretString: 'text' }))
  const { VersionId } = await create()
  expect(await given.get('new')).toMatchObject({ SecretString: 'text', VersionId })
  await expect(create()).rejects.toMatchObject({ name: 'ResourceExistsException' })
})

test('the same request for a new secret again is a retry', async () => {
  await using given = await withSecret()
  const input = { Name: 'new', SecretString: 'text', ClientRequestToken: '11111111-2222-4333-8444-555555555555' }
  await given.client.send(new CreateSecretCommand(input))
  expect(await given.client.send(new CreateSecretCommand(input))).toMatchObject({ VersionId: input.ClientRequestToken })
})

test('a new value is current, the old one previous', async () => {
  await using given = await withSecret()
  const before = await given.get('orders/login')
  const put = new PutSecretValueCommand({ SecretId: 'orders/login', SecretString: 'new' })
  const { VersionId = '' } = await given.client.send(put)
  expect(await given.get('orders/login')).toMatchObject({ SecretString: 'new', VersionId })
  expect(await given.get('orders/login', { VersionStage: 'AWSPREVIOUS' })).toMatchObject({
    SecretString: before.SecretString,
  })
  expect(await given.get('orders/login', { VersionId: before.VersionId })).toMatchObject({
    SecretString: before.SecretString,
  })
  const described = await given.client.send(new DescribeSecretCommand({ SecretId: 'orders/login' }))
  expect(described.VersionIdsToStages).toEqual({
    [VersionId]: ['AWSCURRENT'],
    [before.VersionId ?? '']: ['AWSPREVIOUS'],
  })
})

test('a secret without a value, or without that version, says so', async () => {
  await using given = await withSecret()
  await given.client.send(new CreateSecretCommand({ Name: 'empty' }))
  await expect(given.get('empty')).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: expect.stringContaining('AWSCURRENT'),
  })
  const VersionId = '11111111-2222-4333-8444-555555555555'
  await expect(given.get('orders/login', { VersionId })).rejects.toMatchObject({
    message: expect.stringContaining(VersionId),
  })
})

test('a binary secret is refused rather than kept wrongly', async () => {
  await using given = await withSecret()
  const create = new CreateSecretCommand({ Name: 'binary', SecretBinary: Buffer.from([1]) })
  await expect(given.client.send(create)).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('who may not read a secret is told which one', async () => {
  await using given = await withSecret()
  given.server.denied.add('secretsmanager:GetSecretValue')
  await expect(given.get('orders/login')).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(
      /^User: arn:\S+ is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders\/login-\w{6} because no identity-based policy allows the secretsmanager:GetSecretValue action$/,
    ),
  })
})

test('an operation that is not there is named', async () => {
  await using given = await withSecret()
  await expect(given.client.send(new ListSecretsCommand({}))).rejects.toMatchObject({
    name: 'UnknownOperationException',
    message: expect.stringContaining('ListSecrets'),
  })
})

import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { signRequest } from '../../../lib/aws/sign-request.js'
import { clientOf, type NeighbourServer, neighbourServer } from '../../helpers/neighbour-server.js'

const RoleArn = 'arn:aws:iam::123456789012:role/path/api-caller'

const assume = async (server: NeighbourServer, more = {}, client = new STSClient(clientOf(server))) => {
  const input = { RoleArn, RoleSessionName: 'canary-local', DurationSeconds: 900, ...more }
  const { Credentials, AssumedRoleUser } = await client.send(new AssumeRoleCommand(input))
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = Credentials ?? {}
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return { credentials, expiresAt: Expiration, arn: AssumedRoleUser?.Arn }
}

const identify = (server: NeighbourServer, credentials: { accessKeyId: string; secretAccessKey: string }) =>
  new STSClient({ ...clientOf(server), credentials }).send(new GetCallerIdentityCommand({}))

test('the caller is a user of the account', async () => {
  await using server = await neighbourServer()
  expect(await identify(server, { accessKeyId: 'test', secretAccessKey: 'test' })).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:user/emulator',
  })
})

test('the parameters may be in the query of a GET, as a presigned URL has them', async () => {
  await using server = await neighbourServer()
  const url = new URL(`${server.url}/?Action=GetCallerIdentity&Version=2011-06-15`)
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const headers = await signRequest(
    { method: 'GET', url, headers: {}, body: undefined },
    { service: 'sts', region: 'eu-west-1', credentials, date: new Date() },
  )
  const response = await fetch(url, { headers })
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(':user/emulator</Arn>')])
})

test('the credentials of a role sign as its session', async () => {
  await using server = await neighbourServer()
  const { credentials, expiresAt, arn } = await assume(server)
  expect(arn).toBe('arn:aws:sts::123456789012:assumed-role/api-caller/canary-local')
  expect(expiresAt?.getTime()).toBeGreaterThan(Date.now() + 890_000)
  expect(await identify(server, credentials)).toMatchObject({
    Arn: arn,
    UserId: expect.stringMatching(/^AROA[A-Z2-7]{17}:canary-local$/),
  })
})

describe('credentials of a role are refused', () => {
  test.each([
    ['without their token', {}],
    ['with another token', { sessionToken: 'another' }],
  ])('%s', async (_when, token) => {
    await using server = await neighbourServer()
    const { accessKeyId, secretAccessKey } = (await assume(server)).credentials
    await expect(identify(server, { accessKeyId, secretAccessKey, ...token })).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
      $metadata: { httpStatusCode: 403 },
    })
  })

  test('when they have expired', async () => {
    await using server = await neighbourServer()
    const { credentials } = await assume(server)
    server.aheadMs = 900_001
    const skewed = { ...clientOf(server), credentials, systemClockOffset: server.aheadMs }
    await expect(new STSClient(skewed).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
    })
  })
})

test('a token with credentials that last is refused', async () => {
  await using server = await neighbourServer()
  const stale = { accessKeyId: 'test', secretAccessKey: 'test', sessionToken: 'of something else' }
  await expect(identify(server, stale)).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
})

test('a wrong secret is refused', async () => {
  await using server = await neighbourServer()
  await expect(identify(server, { accessKeyId: 'test', secretAccessKey: 'no' })).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  })
})

describe('AssumeRole refuses', () => {
  test.each([
    ['a text that is no ARN', { RoleArn: 'api-caller' }],
    ['an ARN of no role', { RoleArn: 'arn:aws:iam::123456789012:user/somebody' }],
    ['a session name with a space', { RoleSessionName: 'a b' }],
    ['a session of a minute', { DurationSeconds: 60 }],
  ])('%s', async (_what, more) => {
    await using server = await neighbourServer()
    await expect(assume(server, more)).rejects.toMatchObject({
      name: 'ValidationError',
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('a role of another account', async () => {
    await using server = await neighbourServer()
    const foreign = 'arn:aws:iam::999999999999:role/api-caller'
    await expect(assume(server, { RoleArn: foreign })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: sts:AssumeRole on resource: ${foreign}`,
    })
  })

  test('a session of more than an hour for a session', async () => {
    await using server = await neighbourServer()
    const { credentials } = await assume(server)
    const chained = new STSClient({ ...clientOf(server), credentials })
    await expect(assume(server, { DurationSeconds: 3601 }, chained)).rejects.toMatchObject({ name: 'ValidationError' })
    expect(await assume(server, { DurationSeconds: 3600 }, chained)).toMatchObject({ arn: expect.any(String) })
  })

  test('who may not', async () => {
    await using server = await neighbourServer()
    server.denied.add('sts:AssumeRole')
    await expect(assume(server)).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  })
})

test('an operation that is not there is named', async () => {
  await using server = await neighbourServer()
  const { GetSessionTokenCommand } = await import('@aws-sdk/client-sts')
  await expect(new STSClient(clientOf(server)).send(new GetSessionTokenCommand({}))).rejects.toMatchObject({
    name: 'InvalidAction',
    message: expect.stringContaining('GetSessionToken'),
  })
})

import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type AwsAccess, createAwsAccess } from '../../lib/auth/aws-access.js'
import { Redactor } from '../../lib/core/redactor.js'
import { awsServer, awsVariables, withEnvironment } from '../helpers/aws-server.js'
import { testPolicy } from '../helpers/check-context.js'
import { rejectionOf } from '../helpers/error-of.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { tempFolder } from '../helpers/temp-folder.js'

const roleArn = 'arn:aws:iam::123456789012:role/canary-api-caller'
const token = 'own-session-token//+=='
const { signal } = new AbortController()

function accessOf(redactor: Redactor, assumeRole = true): AwsAccess {
  const settings = { region: 'eu-west-1', assumeRole, sessionName: 'canary-preflight' }
  return createAwsAccess({ network: testPolicy(), redactor, settings })
}

test.each<[string, (aws: AwsAccess) => Promise<unknown>]>([
  ['STS', (aws) => aws.credentials(roleArn, 'eu-west-1', signal)],
  ['Secrets Manager', (aws) => aws.secret('one', signal)],
])('the session token of the caller is taken out of what %s says, half of it too', async (_name, call) => {
  for (const lead of [0, 380, 390]) {
    const refusal = { status: 403, code: 'AccessDeniedException', message: `${'x'.repeat(lead)}${token}` }
    await using server = await awsServer({ role: refusal, secrets: { one: refusal } })
    using _environment = withEnvironment(awsVariables(server.url, { AWS_SESSION_TOKEN: token }))
    const redactor = new Redactor()
    const { message } = await rejectionOf(call(accessOf(redactor)))
    expect(message).toContain('own-s')
    expect(redactor.clean(message)).not.toContain('own-s')
  }
})

test('the token of a web identity is taken out of what STS says', async () => {
  const identity = 'web-identity-token.of-this-job'
  const xml = `<ErrorResponse><Error><Code>IDPRejectedClaim</Code><Message>Not ${identity}</Message></Error></ErrorResponse>`
  await using folder = tempFolder({ identity })
  await using sts = await httpServer(answer(400, xml))
  using _environment = withEnvironment({
    AWS_ENDPOINT_URL_STS: sts.url,
    AWS_REGION: 'eu-west-1',
    AWS_ROLE_ARN: roleArn,
    AWS_WEB_IDENTITY_TOKEN_FILE: join(folder.path, 'identity'),
  })
  const redactor = new Redactor()
  await rejectionOf(accessOf(redactor).credentials(roleArn, 'eu-west-1', signal))
  expect(sts.requests[0]?.body).toContain(identity)
  expect(redactor.clean(identity)).toBe('***')
})

test.each([true, false])('the session token of an emulator stays a word (assumeRole: %j)', async (assumeRole) => {
  await using server = await awsServer()
  const words = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_SESSION_TOKEN: 'test' }
  using _environment = withEnvironment(awsVariables(server.url, words))
  const redactor = new Redactor()
  await accessOf(redactor, assumeRole)
    .credentials(roleArn, 'eu-west-1', signal)
    .catch(() => undefined)
  expect(redactor.clean('a test')).toBe('a test')
})

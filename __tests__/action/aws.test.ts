import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { blueprintOf, everythingSaid, runInWorkspace } from '../helpers/action-runner.js'
import { awsServer, awsVariables, ROLE } from '../helpers/aws-server.js'
import { httpServer } from '../helpers/http-server.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

const roleArn = 'arn:aws:iam::123456789012:role/canary'
const fork = {
  pull_request: { head: { repo: { full_name: 'mallory/shop' } }, base: { repo: { full_name: 'acme/shop' } } },
}

const steps = (url: string): string =>
  blueprintOf(
    { url },
    { url, headers: { 'X-Key': '${AWS_SECRET:app:key}' } },
    { url, authentication: { type: 'SIGV4', service: 'execute-api', region: 'eu-west-1', roleArn } },
  )

test.each(['lib/action.js', 'dist/index.js'])('%s fetches a secret and signs with a role', async (entry) => {
  await using aws = await awsServer({ secrets: { app: '{"key":"the-remote-value","other":"its-neighbour"}' } })
  await using server = await httpServer()
  const env = { ...awsVariables(aws.url), GITHUB_EVENT_NAME: 'push' }
  const files = { 'blueprint-config.json': steps(server.url) }
  const result = await runInWorkspace({ entry: resolve(entry), files, env })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([0, 'passed'])
  expect(server.requests[1]?.headers['x-key']).toBe('the-remote-value')
  const signed = server.requests[2]
  if (signed === undefined) throw new Error('no third request')
  expect(verifySignature({ ...signed, target: signed.path }, ROLE.secretAccessKey).isValid).toBe(true)
  expect(everythingSaid(result)).not.toMatch(/the-remote-value|its-neighbour|role\/secret\+key|role-session-token/)
  // What the AWS SDK would like to say to its developers is not for users.
  expect(result.log.join('\n')).not.toMatch(/AWS SDK|Warning:/)
  for (const secret of ['the-remote-value', ROLE.sessionToken]) expect(result.masks).toContain(secret)
})

test.each([
  [{}, 1, 'errored', 0],
  [{ 'foreign-code': 'skip' }, 0, 'passed', 0],
  [{ 'foreign-code': 'trust' }, 0, 'passed', 2],
])('a pull request from a fork with %j ends with %i, %s', async (inputs, exitCode, conclusion, asked) => {
  await using aws = await awsServer({ secrets: { app: '{"key":"the-remote-value"}' } })
  await using server = await httpServer()
  const env = { ...awsVariables(aws.url), GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }
  const files = { 'blueprint-config.json': steps(server.url) }
  const result = await runInWorkspace({ files, env, inputs, event: fork })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([exitCode, conclusion])
  expect(aws.requests).toHaveLength(asked)
  expect(result.outputs['skipped-count']).toBe(asked === 0 ? '2' : '0')
  if (asked === 0) expect(everythingSaid(result)).toMatch(/this pull request comes from a fork/)
})

import { expect, test } from '@jest/globals'
import { exitCodeOfReport } from '../../../lib/commands/exit-code.js'
import type { ForeignCodeMode } from '../../../lib/runner/options.js'
import { awsServer, awsVariables, withEnvironment } from '../../helpers/aws-server.js'
import { httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne, statuses } from '../../helpers/run.js'

const foreignCode = 'this pull request comes from a fork'
const sigv4 = {
  type: 'SIGV4',
  service: 'execute-api',
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/a',
}

/** A plain step, one with a secret, one with a secret in a variable, a signed one, and one that needs the second's answer. */
async function run(foreignCodeMode: ForeignCodeMode | undefined, foreign: string | null = foreignCode) {
  await using aws = await awsServer({ secrets: { app: 'remote-value' } })
  await using server = await httpServer((_request, response) => response.end('{"id":"x"}'))
  using _environment = withEnvironment(awsVariables(aws.url))
  const extractors = [{ name: 'id', type: 'BODY', path: '$.id' }]
  const ran = await runOne(
    {
      variables: { token: 'Bearer ${AWS_SECRET:app}' },
      steps: {
        1: httpStep('plain', server.url),
        2: httpStep('secret', server.url, { headers: { 'X-A': '${AWS_SECRET:given}' }, extractors }),
        3: httpStep('inside', server.url, { headers: { 'X-A': '${token}' } }),
        4: httpStep('signed', server.url, { authentication: sigv4 }),
        5: httpStep('after', `${server.url}/\${id}`),
      },
    },
    {
      secrets: [{ name: 'given', key: undefined, value: 'given-value', source: 'input secrets' }],
      ...(foreignCodeMode === undefined ? {} : { foreignCodeMode }),
    },
    { foreignCode: foreign ?? undefined, usesSecretsManager: true },
  )
  return { ...ran, requests: server.requests, asked: aws.requests }
}

test.each([undefined, 'block'] as const)('mode %s: no secret, no role, and no green verdict', async (mode) => {
  const { report, run: own, steps, requests, asked } = await run(mode)
  expect(statuses(steps)).toEqual(['passed', 'skipped', 'skipped', 'skipped', 'skipped'])
  expect(steps[1]?.skipReason).toBe(
    'Not run: it needs ${AWS_SECRET:given}, and this pull request comes from a fork, so no secret is used and no role assumed.',
  )
  expect(steps[2]?.skipReason).toContain('${AWS_SECRET:app}')
  expect(steps[3]?.skipReason).toContain('AWS credentials')
  expect(own.error).toMatchObject({
    code: 'SECRETS_WITHHELD',
    message: expect.stringMatching(/^3 steps were not verified/),
  })
  expect(report.status).toBe('errored')
  for (const failOn of ['error', 'failure', 'flaky', 'warning'] as const)
    expect(exitCodeOfReport(report, failOn)).toBe(1)
  expect([requests.length, asked.length]).toEqual([1, 0])
})

test('mode skip: the other steps decide, and the report says what was skipped', async () => {
  const { report, steps, requests, asked } = await run('skip')
  expect(statuses(steps)).toEqual(['passed', 'skipped', 'skipped', 'skipped', 'skipped'])
  expect([report.status, report.totals.skipped, exitCodeOfReport(report, 'failure')]).toEqual(['passed', 4, 0])
  expect([requests.length, asked.length]).toEqual([1, 0])
})

test('a single step without its secret keeps the verdict from being green', async () => {
  await using server = await httpServer()
  const steps = {
    1: httpStep('plain', server.url),
    2: httpStep('secret', server.url, { headers: { 'X-A': '${AWS_SECRET:app}' } }),
  }
  const { run: own } = await runOne({ steps }, {}, { foreignCode })
  expect(own).toMatchObject({
    status: 'errored',
    error: { code: 'SECRETS_WITHHELD', message: expect.stringMatching(/^One step was/) },
  })
})

test('mode skip: a blueprint of which every step needs a secret is not green', async () => {
  const steps = { 1: httpStep('a', 'http://127.0.0.1:9/', { headers: { 'X-A': '${AWS_SECRET:app}' } }) }
  const { report } = await runOne({ steps }, { foreignCodeMode: 'skip' }, { foreignCode })
  expect([report.status, exitCodeOfReport(report, 'failure')]).toEqual(['skipped', 1])
})

test.each([
  ['trust', foreignCode],
  ['block', null],
] as const)('mode %s, code %s: everything runs', async (mode, foreign) => {
  const { report, requests } = await run(mode, foreign)
  expect(report.status).toBe('passed')
  expect(requests).toHaveLength(5)
})

import { expect, test } from '@jest/globals'
import type { Plan } from '../../lib/canary/plan.js'
import { runInWorkspace, verdictsIn } from '../helpers/action-runner.js'
import { canaryFiles, emulatorEnvironment, NO_CREDENTIALS, PRODUCTION } from '../helpers/deploy-project.js'
import { codeFor, emulator, readyCanary } from '../helpers/emulator.js'
import { httpServer } from '../helpers/http-server.js'
import { outcomeOf } from '../helpers/sample-outcomes.js'

const plan = (options: Parameters<typeof runInWorkspace>[0]) =>
  runInWorkspace({ ...options, inputs: { mode: 'plan', ...options.inputs } })

test('a plan shows what a deploy would change, and changes nothing', async () => {
  await using server = await emulator()
  await readyCanary(server, await codeFor([`${PRODUCTION}/health`]))
  const before = (await server.call('GET', '/canary/checkout-api')).body
  const files = canaryFiles(['/health'], { Schedule: { Expression: 'rate(1 minute)' } })
  const result = await plan({ files, env: emulatorEnvironment(server.url) })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({ conclusion: 'passed', 'has-changes': 'true', 'canary-action': '' })
  expect(result.outputs['changes-markdown']).toContain('rate(1 minute)')
  expect(result.summary).toContain('## Canary plan')
  expect((await server.call('GET', '/canary/checkout-api')).body).toEqual(before)
})

test.each([
  [{ ...NO_CREDENTIALS, AWS_REGION: 'eu-west-1' }, /^The plan is skipped: .*credentials.*[^.]\.$/],
  [NO_CREDENTIALS, /^The plan is skipped: .*region.*[^.]\.$/i],
])('without %j a plan is skipped with a notice, and the step is green', async (env, message) => {
  const result = await plan({ files: canaryFiles(['/health']), env })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['has-changes']]).toEqual([0, 'skipped', ''])
  expect(result.annotations.map(({ level }) => level)).toEqual(['notice'])
  expect(result.annotations[0]?.message).toMatch(message)
})

test('credentials that AWS does not accept are a mistake, and no reason to skip the plan', async () => {
  await using server = await emulator()
  const env = { ...emulatorEnvironment(server.url), AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' }
  const result = await plan({ files: canaryFiles(['/health']), env })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([3, 'aborted'])
  expect(result.annotations.map(({ level, title }) => [level, title])).toEqual([
    ['error', 'canary-preflight: AWS_CREDENTIALS_MISSING'],
  ])
})

test('without credentials a deploy ends with 3, and shows the run that it verified', async () => {
  await using staging = await httpServer()
  const inputs = { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}` }
  const env = { ...NO_CREDENTIALS, AWS_REGION: 'eu-west-1', GITHUB_EVENT_NAME: 'push' }
  const result = await plan({ files: canaryFiles(['/health']), inputs, env })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['passed-count']]).toEqual([3, 'aborted', '1'])
  expect(result.annotations.map(({ level, title }) => [level, title])).toEqual([
    ['error', 'checkout-api was not deployed (AWS_CREDENTIALS_MISSING)'],
  ])
})

test('a deploy that saw no canary does not claim to know whether there are changes', async () => {
  await using staging = await httpServer()
  const inputs = { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}` }
  const env = { ...NO_CREDENTIALS, AWS_REGION: 'eu-west-1', GITHUB_EVENT_NAME: 'push' }
  const { outputs } = await plan({ files: canaryFiles(['/health']), inputs, env })
  expect([outputs['has-changes'], outputs['changes-markdown']]).toEqual(['', ''])
})

test.each([
  ['unchanged', ''],
  ['create', 'true'],
] as const)(
  'beside a canary that could not be seen, one that is %s gives has-changes "%s"',
  async (action, expected) => {
    const { canaryOutputs } = await import('../../lib/commands/canary-part.js')
    const seen = { ...outcomeOf().plan, action } as Plan
    const outcomes = [outcomeOf({ plan: seen }), outcomeOf({ plan: undefined })]
    expect((await canaryOutputs({ plans: [seen], outcomes, sources: [] }))['has-changes']).toBe(expected)
  },
)

test('without a region a deploy ends with 3, and shows the run that it verified', async () => {
  await using staging = await httpServer()
  const inputs = { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}` }
  const env = { ...NO_CREDENTIALS, GITHUB_EVENT_NAME: 'push' }
  const result = await plan({ files: canaryFiles(['/health']), inputs, env })
  expect([result.exitCode, result.outputs['conclusion'], result.outputs['passed-count']]).toEqual([3, 'aborted', '1'])
  expect(result.annotations.map(({ title }) => title)).toEqual(['canary-preflight: AWS_REGION_MISSING'])
  expect(result.summary).toMatch(/^> .*no AWS region is configured\. hint: .*\n\n## ! canary-preflight: aborted\n/)
  expect(verdictsIn(result.summary)).toEqual(['aborted'])
})

test('on a pull request from a fork AWS is not asked for a plan', async () => {
  await using server = await emulator()
  const event = {
    pull_request: { head: { repo: { full_name: 'mallory/shop' } }, base: { repo: { full_name: 'acme/shop' } } },
  }
  const result = await plan({ files: canaryFiles(['/health']), env: emulatorEnvironment(server.url), event })
  expect([result.exitCode, result.outputs['conclusion']]).toEqual([0, 'skipped'])
  expect(result.annotations.map(({ message }) => message)).toEqual([
    'The plan is skipped: this pull request comes from a fork.',
  ])
  expect(server.requests).toEqual([])
  expect(result.summary).toMatch(/^> The plan is skipped: this pull request comes from a fork\.\n/)
  expect(verdictsIn(result.summary)).toEqual(['skipped'])
  // The manifest is no blueprint.
  expect(result.summary).toContain('\n2 files · 0 steps')
})

test.each([
  ['arn:aws-cn:iam::123456789012:role/canary', 'cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
  [
    'arn:aws-us-gov:iam::123456789012:role/canary',
    'us-gov-west-1',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/',
  ],
])('the links of %s lead to the console of its partition', async (role, region, start) => {
  const { consoleLink } = await import('../../lib/commands/deploy-output/console-link.js')
  const { canaryArn } = await import('../../lib/canary/arn.js')
  expect(consoleLink({ arn: canaryArn({ Name: 'shop', ExecutionRoleArn: role }, region) })).toBe(
    `${start}cloudwatch/home?region=${region}#synthetics:canary/detail/shop`,
  )
})

import { expect, test } from '@jest/globals'
import { type IamPolicyOptions, iamPolicyCommand } from '../../lib/commands/iam-policy.js'
import { blueprintWith, canarySource, FULL } from '../helpers/canary-source.js'
import { rejectionOf } from '../helpers/error-of.js'
import { recordingContext } from '../helpers/recording-context.js'

const options: IamPolicyOptions = {
  source: canarySource(FULL, blueprintWith({ steps: [{ headers: { 'x-key': '${AWS_SECRET:key}' } }] })),
  holder: 'deployer',
  mode: 'create-and-update',
  awsRegion: 'eu-west-1',
}

test.each(['deployer', 'execution-role', 'execution-role-trust'] as const)(
  'the standard output of %s is JSON and nothing else',
  async (holder) => {
    const { context, printed } = recordingContext()
    const { exitCode } = await iamPolicyCommand({ ...options, holder }, context)
    expect(exitCode).toBe(0)
    expect(JSON.parse(printed.stdout)).toMatchObject({ Version: '2012-10-17', Statement: expect.anything() })
    expect(printed.stdout.endsWith('}\n')).toBe(true)
  },
)

test('every statement and every note is explained on the other output', async () => {
  const { context, printed } = recordingContext()
  const { result } = await iamPolicyCommand({ ...options, holder: 'execution-role' }, context)
  const lines = printed.stderr.trimEnd().split('\n')
  expect(lines).toHaveLength((result?.reasons.length ?? 0) + (result?.notes.length ?? 0))
  expect(lines).toContain('Logs: The log of the function.')
  expect(lines.at(-1)).toMatch(/^note: A secret encrypted with a key of your own/)
})

test.each([
  [{ AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-central-1'],
  [{ AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1'],
])('without --aws-region the environment %j decides', async (env, region) => {
  const { context, printed } = recordingContext({ env })
  await iamPolicyCommand({ ...options, awsRegion: undefined, mode: 'plan' }, context)
  expect(printed.stdout).toContain(`:synthetics:${region}:`)
})

test('--aws-region wins over the environment', async () => {
  const { context, printed } = recordingContext({ env: { AWS_REGION: 'us-east-1' } })
  await iamPolicyCommand({ ...options, mode: 'plan' }, context)
  expect(printed.stdout).toContain(':synthetics:eu-west-1:')
})

test.each([{}, { AWS_REGION: '' }])('with no region in %j nothing is printed', async (env) => {
  const { context, printed } = recordingContext({ env })
  const error = await rejectionOf(iamPolicyCommand({ ...options, awsRegion: undefined }, context))
  expect(error).toMatchObject({ code: 'OPTION_INVALID', hint: expect.stringContaining('--aws-region') })
  expect(printed.stdout).toBe('')
})

test('an empty AWS_REGION does not hide AWS_DEFAULT_REGION', async () => {
  const { context, printed } = recordingContext({ env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-3' } })
  await iamPolicyCommand({ ...options, awsRegion: undefined, mode: 'plan' }, context)
  expect(printed.stdout).toContain(':synthetics:eu-west-3:')
})

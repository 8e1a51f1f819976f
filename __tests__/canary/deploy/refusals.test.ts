import { expect, test } from '@jest/globals'
import { changesOf, scene } from '../../helpers/deploy-scene.js'

const refused = (code: string, message: string, status = 400) => ({ kind: 'error', status, code, message }) as const

test.each([
  ['a quota', refused('ServiceQuotaExceededException', 'Too many functions.', 402), /Service Quotas/],
  ['the size', refused('RequestEntityTooLargeException', 'Too large.', 413), /bucket/],
  [
    'a member',
    refused('ValidationException', "Value at 'schedule' failed to satisfy constraint: x"),
    /names the member/,
  ],
  ['something unknown', refused('ValidationException', 'Not like that.'), /Correct the member/],
])(
  'a commit that AWS refuses because of %s keeps its own code and way out, and nothing begins anew',
  async (_, fault, hint) => {
    await using stage = await scene()
    await stage.deploy('/old')
    stage.server.addFault({ operation: 'UpdateCanary', fault })
    const calls = stage.server.requests.length
    const run = await stage.deploy('/new')
    expect(run).toMatchObject({ action: undefined, live: 'as-before', error: { code: 'AWS_REQUEST_REFUSED' } })
    expect(run.error?.message).toContain(fault.message.replace(/\.$/, ''))
    expect(run.error?.hint).toMatch(hint)
    expect(run.error?.hint).not.toContain('eploy again')
    expect(changesOf(stage.server.requests.slice(calls))).toEqual(['StartCanaryDryRun', 'UpdateCanary'])
    expect(await stage.live()).toMatchObject({ asks: '/old', state: 'RUNNING' })
  },
)

test('a commit that AWS refuses because of the dry run is begun anew once', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const fault = refused('ValidationException', 'The dry run is not the latest.')
  stage.server.addFault({ operation: 'UpdateCanary', times: 1, fault })
  expect(await stage.deploy('/new')).toMatchObject({ action: 'updated', live: 'new' })
})

test('a dry run of a new canary that AWS refuses because of a quota does not become a first run', async () => {
  const fault = refused('ServiceQuotaExceededException', 'Too many functions.', 402)
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault }] })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: undefined, live: 'absent', error: { code: 'AWS_REQUEST_REFUSED' } })
  expect(changesOf(stage.server.requests)).not.toContain('StartCanary')
})

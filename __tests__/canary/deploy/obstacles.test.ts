import { expect, test } from '@jest/globals'
import { changesOf, scene } from '../../helpers/deploy-scene.js'
import { canaryRequest, codeFor, readyCanary, zipOf } from '../../helpers/emulator.js'

const UNFINISHED = 'canary-preflight:unfinished'

test('a canary in ERROR is not touched, and the advice is to delete it', async () => {
  const reason = 'The subnet has no free address.'
  await using stage = await scene({ faults: [{ operation: 'CreateCanary', fault: { kind: 'state-reason', reason } }] })
  await stage.server.call('POST', '/canary', canaryRequest(await codeFor([stage.target.url])))
  await stage.server.until('checkout-api', 'ERROR')
  const calls = stage.server.requests.length
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'CANARY_STATE' } })
  expect(run.error?.message).toContain(`is in state ERROR (CREATE_FAILED: ${reason})`)
  expect(run.error?.hint).toContain('delete the canary')
  expect(changesOf(stage.server.requests.slice(calls))).toEqual([])
})

test('what an interrupted deploy left in ERROR is not deleted by another, which says how to', async () => {
  const fault = { kind: 'state-reason', reason: 'The subnet has no free address.' } as const
  await using stage = await scene({ faults: [{ operation: 'CreateCanary', fault }] })
  const body = canaryRequest(await codeFor([stage.target.url]), { Tags: { [UNFINISHED]: 'of-another' } })
  await stage.server.call('POST', '/canary', body)
  await stage.server.until('checkout-api', 'ERROR')
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'unstarted', error: { code: 'CANARY_STATE' } })
  expect(run.error?.hint).toContain('aws synthetics delete-canary --name checkout-api --region eu-west-1')
  expect(await stage.live()).toMatchObject({ state: 'ERROR' })
})

test('a canary that is being deleted is waited for, and created anew', async () => {
  await using stage = await scene({ delays: { deleteMs: 40 } })
  await readyCanary(stage.server, await codeFor([stage.target.url]))
  await stage.server.call('DELETE', '/canary/checkout-api')
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'created', live: 'new' })
  expect(run.said).toContain('the canary is DELETING; waiting until that ended')
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'RUNNING' })
})

test('a canary that never leaves its state ends with the limit, which names the state', async () => {
  await using stage = await scene({ faults: [{ operation: 'CreateCanary', fault: { kind: 'stuck' } }] })
  await stage.server.call('POST', '/canary', canaryRequest(await codeFor([stage.target.url])))
  const run = await stage.deploy('/new', { timeoutMs: 20_000 })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DEPLOY_TIMEOUT' } })
  expect(run.error?.message).toMatch(
    /Waited 2\d s until the canary checkout-api is in a settled state; last seen: CREATING/,
  )
})

test('a canary that runs a script is not turned into another kind', async () => {
  await using stage = await scene()
  const zip = await zipOf({ 'nodejs/node_modules/index.js': 'exports.handler = async () => {}' })
  const Code = { ZipFile: zip, Handler: 'index.handler' }
  await readyCanary(stage.server, zip, { Code })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'CANARY_STATE' } })
  expect(run.error?.message).toBe(
    'The canary checkout-api runs a script (handler index.handler), not a multi-checks blueprint.',
  )
  expect(run.error?.hint).toContain('another "Name"')
})

test('without credentials nothing is done, and nothing is claimed', async () => {
  await using stage = await scene()
  delete process.env['AWS_ACCESS_KEY_ID']
  delete process.env['AWS_SECRET_ACCESS_KEY']
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'AWS_CREDENTIALS_MISSING' } })
  expect(stage.server.requests).toEqual([])
})

test('with credentials that AWS does not know nothing is done', async () => {
  await using stage = await scene()
  process.env['AWS_SECRET_ACCESS_KEY'] = 'wrong'
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'AWS_CREDENTIALS_MISSING' } })
  expect(await stage.live()).toBeUndefined()
})

test('code that is too large for a request needs a bucket, and nothing is created without one', async () => {
  await using stage = await scene()
  // Nothing that a zip could make smaller.
  const { randomBytes } = await import('node:crypto')
  const long = randomBytes(200_000).toString('hex')
  const run = await stage.deploy('/new', { description: long })
  expect(run).toMatchObject({ live: 'absent', error: { code: 'PACKAGE_TOO_LARGE' } })
  expect(run.error?.message).toMatch(
    /^The zip has \d+ bytes, \d{6} as base64; inline it may have fewer than 225000 as base64\.$/,
  )
  expect(run.error?.hint).toContain('"Code": { "S3Bucket": "my-canary-code" }')
  expect(changesOf(stage.server.requests)).toEqual([])
  stage.server.buckets.createBucket('acme-canary-code')
  const manifest = { Code: { S3Bucket: 'acme-canary-code' } }
  expect(await stage.deploy('/new', { description: long, manifest })).toMatchObject({ action: 'created', live: 'new' })
  expect(await stage.live()).toMatchObject({ asks: '/new' })
})

test('a limit that is over before the canary is created leaves nothing', async () => {
  await using stage = await scene({ delays: { createMs: 60 } })
  const run = await stage.deploy('/new', { timeoutMs: 1000 })
  expect(run).toMatchObject({ error: { code: 'DEPLOY_TIMEOUT' } })
  // What goes on in AWS cannot be deleted; the next deploy goes on with it.
  expect(run.live).toBe('unstarted')
  expect(await stage.deploy('/new')).toMatchObject({ action: 'created', live: 'new' })
  expect(await stage.live()).toMatchObject({ state: 'RUNNING' })
})

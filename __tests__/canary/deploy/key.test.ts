import { expect, test } from '@jest/globals'
import { changesOf, type Scene, scene } from '../../helpers/deploy-scene.js'

const key = (digit: number) =>
  `arn:aws:kms:eu-west-1:123456789012:key/${String(digit).repeat(8)}-2222-3333-4444-555555555555`

async function keyOf(stage: Scene): Promise<string | undefined> {
  return (await stage.server.call('GET', '/canary/checkout-api')).body.Canary.KmsKeyArn
}

async function changes(stage: Scene, act: () => Promise<unknown>): Promise<readonly string[]> {
  const calls = stage.server.requests.length
  await act()
  return changesOf(stage.server.requests.slice(calls))
}

test('a canary is created with its key, and the same key is no change', async () => {
  await using stage = await scene()
  const manifest = { KmsKeyArn: key(1) }
  expect(await stage.deploy('/old', { manifest })).toMatchObject({ action: 'created', live: 'new' })
  expect(await keyOf(stage)).toBe(key(1))
  expect(await stage.deploy('/old', { manifest })).toMatchObject({ action: 'unchanged' })
  expect(await stage.deploy('/old')).toMatchObject({ action: 'unchanged' })
})

test('a key that changes with the code is a second update, after the commit of the dry run', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const sent = await changes(stage, async () => {
    expect(await stage.deploy('/new', { manifest: { KmsKeyArn: key(1) } })).toMatchObject({
      action: 'updated',
      live: 'new',
    })
  })
  expect(sent).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource', 'UpdateCanary'])
  expect(await keyOf(stage)).toBe(key(1))
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'RUNNING' })
})

test('an empty key goes back to that of AWS', async () => {
  await using stage = await scene()
  await stage.deploy('/old', { manifest: { KmsKeyArn: key(1) } })
  expect(await changes(stage, async () => await stage.deploy('/old', { manifest: { KmsKeyArn: '' } }))).toEqual([
    'UpdateCanary',
  ])
  expect(await keyOf(stage)).toBeUndefined()
})

test('when the key alone is refused after the commit, the new configuration is live, and the next deploy completes it', async () => {
  await using stage = await scene()
  await stage.deploy('/old', { manifest: { KmsKeyArn: key(1) } })
  const fault = { kind: 'error', status: 400, code: 'ValidationException', message: 'The key is disabled.' } as const
  stage.server.addFault({ operation: 'UpdateCanary', nth: 2, fault })
  const manifest = { KmsKeyArn: key(2) }
  const run = await stage.deploy('/new', { manifest })
  expect(run).toMatchObject({
    action: undefined,
    live: 'new',
    error: { code: 'AWS_REQUEST_REFUSED', kind: 'environment' },
  })
  expect(run.error?.message).toContain(`could not be changed: it has ${key(1)}.`)
  expect(await stage.live()).toMatchObject({ asks: '/new' })
  expect(await changes(stage, async () => await stage.deploy('/new', { manifest }))).toEqual(['UpdateCanary'])
  expect(await keyOf(stage)).toBe(key(2))
})

test('a key that AWS takes back after the commit leaves the new configuration', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  stage.server.addFault({ operation: 'UpdateCanary', nth: 2, fault: { kind: 'state-reason', reason: 'No grant.' } })
  const run = await stage.deploy('/new', { manifest: { KmsKeyArn: key(2) } })
  expect(run).toMatchObject({ live: 'new', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toContain('it has the key of AWS.')
})

test('a roll back puts the former key back too', async () => {
  await using stage = await scene({ delays: { scheduleIntervalMs: 20 } })
  await stage.deploy('/old', { manifest: { KmsKeyArn: key(1) } })
  // Passes once, in the dry run.
  const run = await stage.deploy('/once', { watchRuns: 1, manifest: { KmsKeyArn: key(2) } })
  expect(run).toMatchObject({ action: 'rolled-back', live: 'as-before' })
  expect(await keyOf(stage)).toBe(key(1))
})

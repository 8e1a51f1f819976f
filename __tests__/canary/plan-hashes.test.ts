import { describe, expect, test } from '@jest/globals'
import { planOf } from '../../lib/canary/make-plan.js'
import { codeVersionOf, environmentHashOf, OWN_TAGS, ownTagsOf } from '../../lib/canary/own-tags.js'
import { BLUEPRINT, desiredOf, LAYER, layerOf, liveOf } from '../helpers/planned-canary.js'

const CODE_VERSION = { SourceLocationArn: layerOf(2), BlueprintTypes: ['multi-checks'] }

/** The tags of `liveOf` without these. */
function without(
  tags: Readonly<Record<string, string>> | undefined,
  ...keys: readonly string[]
): Record<string, string> {
  return Object.fromEntries(Object.entries(tags ?? {}).filter(([key]) => !keys.includes(key)))
}

describe('the code is another one when', () => {
  test('the blueprint has another hash', async () => {
    const before = await desiredOf()
    const after = await desiredOf({}, { blueprint: { ...BLUEPRINT, variables: { host: 'www.example.com' } } })
    expect(planOf(after, liveOf(before))).toMatchObject({
      changes: [
        {
          field: 'Code',
          kind: 'changed',
          from: `blueprint ${before.source.blueprint.sha256}`,
          to: `blueprint ${after.source.blueprint.sha256}`,
        },
      ],
      touches: { configuration: true, schedule: false, tags: false },
    })
  })

  test('the settings beside the blueprint changed', async () => {
    const before = await desiredOf({}, { settings: '{}' })
    const after = await desiredOf({}, { settings: '{ }' })
    expect(planOf(after, liveOf(before))).toMatchObject({
      changes: [
        { field: 'Code', from: `zip ${before.bundle.sha256}`, because: expect.stringContaining('synthetics.json') },
      ],
    })
  })

  test('somebody else deployed the canary', async () => {
    const desired = await desiredOf()
    const live = liveOf(desired, { Tags: {} })
    expect(planOf(desired, live)).toMatchObject({
      changes: [
        { field: 'Code', because: 'the canary was not deployed by canary-preflight, so its code is unknown' },
        { field: 'RunConfig.EnvironmentVariables' },
      ],
    })
  })

  test.each([
    [OWN_TAGS.blueprint, 'not deployed by canary-preflight'],
    [OWN_TAGS.code, 'not deployed by canary-preflight'],
    [OWN_TAGS.codeVersion, 'did not come to its end'],
  ])('tag %s is missing: it was %s', async (key, why) => {
    const desired = await desiredOf()
    const live = liveOf(desired)
    const plan = planOf(desired, { ...live, Tags: without(live.Tags, key) })
    expect(plan).toMatchObject({
      action: 'update',
      changes: [{ field: 'Code', because: expect.stringContaining(why) }],
    })
  })

  test('its version is not the one that was deployed', async () => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Code: CODE_VERSION }))).toMatchObject({
      changes: [
        {
          field: 'Code',
          because: `the code was changed outside of canary-preflight: it is layer ${LAYER}:2, and ${LAYER}:1 was deployed`,
        },
      ],
    })
  })

  test('its version can no longer be read', async () => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Code: { BlueprintTypes: ['multi-checks'] } }))).toMatchObject({
      changes: [{ field: 'Code', because: expect.stringContaining('does not tell the version') }],
    })
  })
})

test('code whose version never could be read is known by its hashes', async () => {
  const desired = await desiredOf()
  const live = liveOf(desired, { Code: {} })
  const plan = planOf(desired, { ...live, Tags: without(live.Tags, OWN_TAGS.codeVersion) })
  expect(plan.action).toBe('unchanged')
})

describe('the environment', () => {
  const A = { RunConfig: { EnvironmentVariables: { LEVEL: 'INFO', REGION: 'eu-1' } } }
  const B = { RunConfig: { EnvironmentVariables: { LEVEL: 'DEBUG', REGION: 'eu-1' } } }
  const EMPTY = { RunConfig: { EnvironmentVariables: {} } }

  test.each([
    ['changed', A, B],
    ['added', EMPTY, A],
    ['added', {}, A],
    ['removed', A, EMPTY],
    ['removed', A, {}],
  ])('%s: from %j to %j, without a value of it', async (kind, before, after) => {
    const plan = planOf(await desiredOf(after), liveOf(await desiredOf(before)))
    expect(plan).toMatchObject({
      changes: [{ field: 'RunConfig.EnvironmentVariables', kind, from: undefined, to: undefined }],
      touches: { configuration: true },
    })
    expect(JSON.stringify(plan)).not.toMatch(/INFO|DEBUG|eu-1/)
  })

  test('is the same in another order, and none is as good as an empty one', async () => {
    const other = { RunConfig: { EnvironmentVariables: { REGION: 'eu-1', LEVEL: 'INFO' } } }
    expect(planOf(await desiredOf(other), liveOf(await desiredOf(A))).action).toBe('unchanged')
    expect(planOf(await desiredOf(EMPTY), liveOf(await desiredOf())).action).toBe('unchanged')
  })

  test.each([
    ['removed', {}],
    ['changed', A],
  ])('counts as %s when it is unknown and the manifest has %j', async (kind, manifest) => {
    const desired = await desiredOf(manifest)
    const live = liveOf(desired)
    expect(planOf(desired, { ...live, Tags: without(live.Tags, OWN_TAGS.environment) })).toMatchObject({
      changes: [{ field: 'RunConfig.EnvironmentVariables', kind, because: expect.stringContaining('unknown') }],
    })
  })

  test('has the slow hash of its JSON, sorted by name and salted with the name of the canary', () => {
    const RunConfig = { EnvironmentVariables: { B_A: '1', A_B: '"é' } }
    // python3: hashlib.scrypt(b'{"A_B":"\\"\xc3\xa9","B_A":"1"}', salt=b'canary-preflight environment of a', n=65536, r=8, p=1, dklen=32, maxmem=2**27)
    expect(environmentHashOf({ Name: 'a', RunConfig })).toBe(
      'scrypt-8df9ab4537768269476872c159db99cf7e2e7dd041b694302272bf0ff470c847',
    )
    expect(environmentHashOf({ Name: 'b', RunConfig })).not.toBe(environmentHashOf({ Name: 'a', RunConfig }))
    expect(environmentHashOf({ Name: 'a' })).toBe('none')
  })
})

test('our tags are the hashes of what is deployed, and the version when it is known', async () => {
  const desired = await desiredOf()
  const hashes = {
    'canary-preflight:blueprint-sha256': desired.source.blueprint.sha256,
    'canary-preflight:code-sha256': desired.bundle.sha256,
    'canary-preflight:environment': 'none',
  }
  expect(ownTagsOf(desired)).toEqual(hashes)
  expect(ownTagsOf(desired, { codeVersion: '7' })).toEqual({ ...hashes, 'canary-preflight:code-version': '7' })
})

test('the same version of the layer of another canary of that name is other code', async () => {
  const desired = await desiredOf()
  const live = liveOf(desired)
  const SourceLocationArn = layerOf(1).replace('6c1f1b9e', '7d202c0f')
  const plan = planOf(desired, { ...live, Code: { ...live.Code, SourceLocationArn } })
  expect(plan).toMatchObject({ action: 'update', changes: [{ field: 'Code' }] })
})

test('the version of the code is the one of its layer', () => {
  expect(codeVersionOf({ Code: { SourceLocationArn: layerOf(17) } })).toBe(`${LAYER}:17`)
  expect(codeVersionOf({ Code: { SourceLocationArn: 'arn:aws:lambda:us-east-1:123456789012:function:f:17' } })).toBe(
    undefined,
  )
  expect(codeVersionOf({})).toBe(undefined)
})

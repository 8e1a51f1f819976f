import { describe, expect, test } from '@jest/globals'
import type { Canary } from '../../lib/aws/synthetics-types.js'
import { planOf } from '../../lib/canary/make-plan.js'
import { OWN_TAGS } from '../../lib/canary/own-tags.js'
import type { Verification } from '../../lib/canary/plan.js'
import { hasChanges } from '../../lib/commands/plan-output/plan-words.js'
import { desiredOf, layerOf, liveOf } from '../helpers/planned-canary.js'

const NOTHING: Verification = { variables: [], secrets: [], rewrites: [] }

describe('a deploy is blocked by a canary', () => {
  const script = { SourceLocationArn: layerOf(1), Handler: 'index.handler' }
  const rows: readonly [what: string, live: Partial<Canary>, reason: string][] = [
    ['that is being deleted', { Status: { State: 'DELETING' } }, 'The canary checkout-api is being deleted.'],
    [
      'in ERROR',
      { Status: { State: 'ERROR', StateReasonCode: 'CREATE_FAILED', StateReason: 'No such role.' } },
      'The canary checkout-api is in state ERROR (CREATE_FAILED: No such role.). It cannot be updated.',
    ],
    [
      'in ERROR without a reason',
      { Status: { State: 'ERROR', StateReason: '' } },
      'The canary checkout-api is in state ERROR. It cannot be updated.',
    ],
    [
      'that runs a script',
      { Code: script, Tags: {} },
      'The canary checkout-api runs a script (handler index.handler), not a multi-checks blueprint.',
    ],
    [
      'that runs a blueprint of another type',
      { Code: { BlueprintTypes: ['other'] }, Tags: {} },
      'The canary checkout-api runs a blueprint of type other, not a multi-checks blueprint.',
    ],
  ]

  test.each(rows)('%s', async (_what, live, reason) => {
    const desired = await desiredOf()
    const plan = planOf(desired, liveOf(desired, live))
    expect(plan).toMatchObject({ action: 'blocked', reason, hint: expect.stringMatching(/\.$/) })
  })

  test('but not by one of our own of which AWS tells a handler and no blueprint', async () => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Code: script })).action).toBe('unchanged')
  })

  test('nor by a multi-checks canary that somebody else deployed, with whatever handler', async () => {
    const desired = await desiredOf()
    const Code = { ...script, BlueprintTypes: ['multi-checks'] }
    expect(planOf(desired, liveOf(desired, { Code, Tags: {} })).action).toBe('update')
  })

  test('nor by one of which AWS tells neither', async () => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Code: {}, Tags: {} })).action).toBe('update')
  })
})

describe('a canary with the mark of an unfinished creation', () => {
  test.each(['READY', 'CREATING', 'ERROR'])('is created to its end in state %s', async (State) => {
    const desired = await desiredOf()
    const live = liveOf(desired, { Status: { State }, Tags: { [OWN_TAGS.unfinished]: 'true' } })
    expect(planOf(desired, live)).toMatchObject({ action: 'create', resumes: live })
  })

  test.each(['RUNNING', 'STOPPED'])('was started in state %s, so that only the mark is taken away', async (State) => {
    const desired = await desiredOf()
    const live = liveOf(desired, { Status: { State } })
    expect(planOf(desired, { ...live, Tags: { ...live.Tags, [OWN_TAGS.unfinished]: 'true' } })).toMatchObject({
      action: 'update',
      changes: [{ field: `Tags.${OWN_TAGS.unfinished}`, kind: 'removed' }],
      touches: { configuration: false, schedule: false, tags: true },
    })
  })

  test('is blocked while it is being deleted', async () => {
    const desired = await desiredOf()
    const live = liveOf(desired, { Status: { State: 'DELETING' }, Tags: { [OWN_TAGS.unfinished]: 'true' } })
    expect(planOf(desired, live).action).toBe('blocked')
  })
})

describe('the notes', () => {
  test('name every variable, secret and rewrite that the canary will not have, and what it has instead', async () => {
    const { notes } = planOf(await desiredOf(), undefined, {
      verification: {
        variables: [
          { name: 'host', source: '--var' },
          { name: 'constructor', source: 'vars.json' },
        ],
        secrets: [{ name: 'shop/api:token', source: '--secret' }],
        rewrites: [{ from: 'https://shop.example.com', to: 'https://staging.example.com' }],
      },
    })
    expect(notes).toEqual([
      'The verification took variable "host" from --var; the canary uses the blueprint\'s own value.',
      'The verification took variable "constructor" from vars.json; the blueprint has none of that name, so the canary has no value for it.',
      'The verification took secret "shop/api:token" from --secret; the canary reads it from AWS Secrets Manager.',
      'The verification sent requests for "https://shop.example.com" to "https://staging.example.com"; the canary sends them to "https://shop.example.com".',
    ])
  })

  test('say nothing of a verification that had nothing of its own', async () => {
    expect(planOf(await desiredOf(), undefined, { verification: NOTHING }).notes).toEqual([])
  })

  test('say what AWS took back', async () => {
    const desired = await desiredOf()
    const live = liveOf(desired, { Status: { State: 'RUNNING', StateReason: 'The role cannot be assumed.' } })
    expect(planOf(desired, live).notes).toEqual([
      'AWS took back the last update of the canary: The role cannot be assumed.',
    ])
  })

  test('say that a time-out has to wait for the longer schedule, which a dry run cannot take along', async () => {
    const live = liveOf(
      await desiredOf({ Schedule: { Expression: 'rate(1 minute)' }, RunConfig: { TimeoutInSeconds: 60 } }),
    )
    expect(planOf(await desiredOf({ RunConfig: { TimeoutInSeconds: 120 } }), live)).toMatchObject({
      action: 'update',
      notes: [
        'The time-out of 120 s does not fit the present schedule, which allows 60 s, and a dry run cannot take the new schedule along: AWS may refuse it. Deploy first with a RunConfig.TimeoutInSeconds of 60 (--set RunConfig.TimeoutInSeconds=60), which brings the new schedule, and then with the one that is wanted.',
      ],
    })
  })

  test('say the same of a time-out that has to wait for fewer retries', async () => {
    const before = {
      Schedule: { Expression: 'rate(1 hour)', RetryConfig: { MaxRetries: 2 } },
      RunConfig: { TimeoutInSeconds: 60 },
    }
    const after = {
      Schedule: { Expression: 'rate(1 hour)', RetryConfig: { MaxRetries: 1 } },
      RunConfig: { TimeoutInSeconds: 600 },
    }
    const { notes } = planOf(await desiredOf(after), liveOf(await desiredOf(before)))
    expect(notes.join()).toContain('The time-out of 600 s does not fit the present schedule, which allows 599 s')
  })

  test('say nothing of a time-out that fits the present schedule too', async () => {
    const live = liveOf(await desiredOf({ RunConfig: { TimeoutInSeconds: 60 } }))
    const after = { Schedule: { Expression: 'rate(10 minutes)' }, RunConfig: { TimeoutInSeconds: 300 } }
    expect(planOf(await desiredOf(after), live).notes).toEqual([])
  })

  test('name what is not usual and not in the manifest, so that it stays', async () => {
    const live = liveOf(
      await desiredOf({
        Schedule: { Expression: 'rate(5 minutes)', DurationInSeconds: 3600, RetryConfig: { MaxRetries: 1 } },
        RunConfig: { ActiveTracing: true, EphemeralStorage: 2048, MemoryInMB: 960, TimeoutInSeconds: 30 },
        SuccessRetentionPeriodInDays: 7,
        ProvisionedResourceCleanup: 'OFF',
        VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
      }),
    )
    expect(planOf(await desiredOf(), live)).toMatchObject({
      action: 'unchanged',
      notes: [
        'Not in the manifest, so it stays as it is: RunConfig.ActiveTracing true, RunConfig.EphemeralStorage 2048, SuccessRetentionPeriodInDays 7, ProvisionedResourceCleanup OFF, Schedule.DurationInSeconds 3600, Schedule.RetryConfig.MaxRetries 1.',
        'The canary stays in its VPC, which is not in the manifest. Empty "SubnetIds" and "SecurityGroupIds" take it out.',
      ],
    })
  })
})

describe('whether the canary runs', () => {
  test.each([
    ['STOPPED', true, 'RUNNING', 'starts'],
    ['READY', true, 'RUNNING', 'starts'],
    ['RUNNING', false, 'STOPPED', 'stops'],
  ] as const)('in state %s is a difference where start is %p', async (State, start, to, verb) => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Status: { State } }), { start })).toMatchObject({
      action: 'update',
      changes: [
        { field: 'Status.State', from: State, to, because: expect.stringContaining(`a deploy ${verb} the canary`) },
      ],
      touches: { configuration: false, schedule: false, tags: false },
    })
  })

  test.each([
    ['STOPPED', undefined],
    ['STOPPED', false],
    ['RUNNING', true],
    ['RUNNING', undefined],
  ] as const)('in state %s is none where start is %p', async (State, start) => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Status: { State } }), { start }).action).toBe('unchanged')
  })

  test('is said of one that is stopped and stays so', async () => {
    const desired = await desiredOf()
    expect(planOf(desired, liveOf(desired, { Status: { State: 'STOPPED' } })).notes).toEqual([
      'The canary is stopped, and stays stopped unless "start" asks for it to run.',
    ])
  })

  test('is a change to whoever asks for changes when the canary is in ERROR', async () => {
    const desired = await desiredOf()
    expect(hasChanges([planOf(desired, liveOf(desired, { Status: { State: 'ERROR' } }))])).toBe(true)
  })
})

test('environment variables are said not to be compared, for AWS does not give them back', async () => {
  const desired = await desiredOf({ RunConfig: { EnvironmentVariables: { STAGE: 'prod' } } })
  expect(planOf(desired, liveOf(desired)).notes).toEqual([
    'The environment variables of the canary were not compared: AWS does not give them back. What the last deploy noted of its own was.',
  ])
})

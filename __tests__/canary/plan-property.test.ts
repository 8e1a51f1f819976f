import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { configurationOf, scheduleOf } from '../../lib/canary/configuration.js'
import { planOf } from '../../lib/canary/make-plan.js'
import type { Manifest } from '../../lib/canary/manifest.js'
import { ownTagsOf } from '../../lib/canary/own-tags.js'
import type { Plan } from '../../lib/canary/plan.js'
import { BASE, CODE, desiredOf, LAYER, liveOf } from '../helpers/planned-canary.js'
import { drawn } from '../helpers/property.js'

const base = await desiredOf()

/** The manifest with its optional members given or not. Time-outs fit every interval. */
const manifests: fc.Arbitrary<Manifest> = fc
  .record(
    {
      ArtifactS3Location: fc.constantFrom('s3://a/b', 's3://a/b/', 's3://c'),
      RuntimeVersion: fc.constantFrom('syn-nodejs-5.2', 'syn-nodejs-6.0'),
      Schedule: fc.record(
        {
          Expression: fc.constantFrom('rate(1 minute)', 'rate(60 minutes)', 'rate(1 hour)', 'cron(0 12 ? * MON-FRI *)'),
          DurationInSeconds: fc.nat(9),
          RetryConfig: fc.record({ MaxRetries: fc.nat(2) }),
        },
        { requiredKeys: ['Expression'] },
      ),
      RunConfig: fc.record(
        {
          TimeoutInSeconds: fc.integer({ min: 3, max: 60 }),
          MemoryInMB: fc.constantFrom(960, 1024),
          ActiveTracing: fc.boolean(),
          EphemeralStorage: fc.constantFrom(1024, 2048),
          EnvironmentVariables: fc.dictionary(fc.constantFrom('AA', 'BB', 'constructor'), fc.string()),
        },
        { requiredKeys: ['TimeoutInSeconds'] },
      ),
      SuccessRetentionPeriodInDays: fc.integer({ min: 1, max: 40 }),
      FailureRetentionPeriodInDays: fc.integer({ min: 1, max: 40 }),
      VpcConfig: fc.oneof(
        fc.constant({ SubnetIds: [], SecurityGroupIds: [] }),
        fc.record(
          {
            SubnetIds: fc.uniqueArray(fc.constantFrom('subnet-1', 'subnet-2', 'subnet-3'), { minLength: 1 }),
            SecurityGroupIds: fc.uniqueArray(fc.constantFrom('sg-1', 'sg-2'), { minLength: 1 }),
            Ipv6AllowedForDualStack: fc.boolean(),
          },
          { requiredKeys: ['SubnetIds', 'SecurityGroupIds'] },
        ),
      ),
      ArtifactConfig: fc.constantFrom(
        {},
        { S3Encryption: { EncryptionMode: 'SSE_S3' } },
        { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: 'arn:key' } },
      ),
      ProvisionedResourceCleanup: fc.constantFrom('AUTOMATIC' as const, 'OFF' as const),
      Tags: fc.dictionary(fc.constantFrom('team', 'costs', '__proto__', 'toString'), fc.string()),
    },
    { requiredKeys: ['ArtifactS3Location', 'RuntimeVersion', 'Schedule', 'RunConfig'] },
  )
  .map((given) => ({ ...BASE, ...given }))

function wanted(manifest: Manifest): typeof base {
  return { ...base, source: { ...base.source, manifest } }
}

function fieldsOf(plan: Plan): readonly string[] {
  return plan.action === 'update' ? plan.changes.map(({ field }) => field) : []
}

test('a canary that was created as wanted is unchanged', () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      const desired = wanted(manifest)
      expect(planOf(desired, liveOf(desired)).action).toBe('unchanged')
    }),
    drawn(),
  )
})

test('a canary that was updated as planned, whatever it was before, is unchanged', () => {
  fc.assert(
    fc.property(manifests, manifests, (before, after) => {
      const desired = wanted(after)
      const live = liveOf(wanted(before))
      const { Code: _, ...sent } = configurationOf(desired, CODE, live)
      const { EnvironmentVariables: __, ...RunConfig } = sent.RunConfig ?? {}
      const updated = {
        ...live,
        ...sent,
        RunConfig: { ...live.RunConfig, ...RunConfig },
        Schedule: scheduleOf(after, live),
        Tags: { ...live.Tags, ...after.Tags, ...ownTagsOf(desired, { codeVersion: `${LAYER}:1` }) },
      }
      expect(fieldsOf(planOf(desired, updated))).toEqual([])
    }),
    drawn(),
  )
})

test('what the manifest does not name is sent to an existing canary as it is there', () => {
  fc.assert(
    fc.property(manifests, (before) => {
      const live = liveOf(wanted(before))
      const sent = configurationOf(wanted({ ...BASE, Schedule: before.Schedule }), CODE, live)
      expect(sent).toMatchObject({
        RunConfig: {
          TimeoutInSeconds: live.RunConfig?.TimeoutInSeconds,
          EphemeralStorage: live.RunConfig?.EphemeralStorage,
        },
        SuccessRetentionPeriodInDays: live.SuccessRetentionPeriodInDays,
        FailureRetentionPeriodInDays: live.FailureRetentionPeriodInDays,
        ProvisionedResourceCleanup: live.ProvisionedResourceCleanup,
      })
      expect(sent.VpcConfig?.SubnetIds).toEqual(live.VpcConfig?.SubnetIds)
      expect(sent.ArtifactConfig ?? {}).toEqual(live.ArtifactConfig ?? {})
    }),
    drawn(),
  )
})

const CHANGES: Readonly<Record<string, (manifest: Manifest) => Partial<Manifest>>> = {
  ExecutionRoleArn: () => ({ ExecutionRoleArn: 'arn:aws:iam::123456789012:role/other' }),
  RuntimeVersion: () => ({ RuntimeVersion: 'syn-nodejs-7.0' }),
  ArtifactS3Location: () => ({ ArtifactS3Location: 's3://elsewhere/x' }),
  'RunConfig.TimeoutInSeconds': ({ RunConfig }) => ({ RunConfig: { ...RunConfig, TimeoutInSeconds: 61 } }),
  'RunConfig.MemoryInMB': ({ RunConfig }) => ({ RunConfig: { ...RunConfig, MemoryInMB: 3008 } }),
  'RunConfig.EphemeralStorage': ({ RunConfig }) => ({ RunConfig: { ...RunConfig, EphemeralStorage: 10240 } }),
  'RunConfig.EnvironmentVariables': ({ RunConfig }) => ({
    RunConfig: { ...RunConfig, EnvironmentVariables: { ...RunConfig?.EnvironmentVariables, NEW: 'x' } },
  }),
  SuccessRetentionPeriodInDays: () => ({ SuccessRetentionPeriodInDays: 100 }),
  FailureRetentionPeriodInDays: () => ({ FailureRetentionPeriodInDays: 100 }),
  'Schedule.DurationInSeconds': ({ Schedule }) => ({ Schedule: { ...Schedule, DurationInSeconds: 100 } }),
  'Tags.new': ({ Tags }) => ({ Tags: { ...Tags, new: 'x' } }),
}

test.each(Object.entries(CHANGES))('after a change of %s, exactly that is listed', (field, change) => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      const live = liveOf(wanted(manifest))
      expect(fieldsOf(planOf(wanted({ ...manifest, ...change(manifest) }), live))).toEqual([field])
    }),
    drawn(),
  )
})

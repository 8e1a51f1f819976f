import { planOf } from '../../lib/canary/make-plan.js'
import type { Plan } from '../../lib/canary/plan.js'
import { HOSTILE_TEXTS } from './hostile-report.js'
import { BLUEPRINT, desiredOf, liveOf } from './planned-canary.js'

/** One plan of each kind, as a person may meet them. */
export async function samplePlans(): Promise<readonly Plan[]> {
  const before = await desiredOf({
    Tags: { team: 'shop' },
    VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
    SuccessRetentionPeriodInDays: 7,
  })
  const after = await desiredOf(
    {
      RuntimeVersion: 'syn-nodejs-6.0',
      Schedule: { Expression: 'rate(1 minute)' },
      RunConfig: { MemoryInMB: 960, EnvironmentVariables: { LEVEL: 'value-of-the-environment' } },
      VpcConfig: { SubnetIds: [], SecurityGroupIds: [] },
      ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } },
      Tags: { team: 'checkout', costs: '42' },
    },
    { blueprint: { ...BLUEPRINT, variables: { host: 'www.example.com' } } },
  )
  const verification = {
    variables: [{ name: 'host', source: '--var' }],
    secrets: [{ name: 'shop/api:token', source: 'secrets.json' }],
    rewrites: [{ from: 'https://www.example.com', to: 'https://staging.example.com' }],
  }
  const plain = await desiredOf()
  return [
    planOf(plain, undefined),
    planOf(after, liveOf(before), { verification }),
    planOf(plain, liveOf(plain)),
    planOf(plain, liveOf(plain, { Status: { State: 'ERROR', StateReason: 'The role cannot be assumed.' } })),
  ]
}

/** Every text of a plan that a manifest or an answer of AWS controls is hostile in turn. */
export function hostilePlans(live: ReturnType<typeof liveOf>): readonly Plan[] {
  return HOSTILE_TEXTS.flatMap((text): Plan[] => {
    const about = { name: text, path: text, blueprintPath: text, blueprintSha256: text, notes: [text] }
    const change = { field: text, kind: 'changed', from: text, to: text, because: text } as const
    const touches = { key: false, configuration: true, schedule: false, tags: false }
    return [
      { ...about, action: 'create' },
      { ...about, action: 'update', live, touches, changes: [change, { ...change, kind: 'added', from: undefined }] },
      { ...about, action: 'unchanged', live },
      { ...about, action: 'blocked', live, reason: text, hint: text },
    ]
  })
}

import { createHash } from 'node:crypto'
import type { Canary } from '../../../lib/aws/synthetics-types.js'
import { planOf } from '../../../lib/canary/make-plan.js'
import { environmentHashOf, OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { CANARY } from '../deploy-run.js'
import type { Case } from './judge.js'
import { isSame } from './model.js'
import { configurationOfSpec, desiredOfSpec, PLAIN, type Spec } from './spec.js'
import type { Seen, World } from './world.js'

/** Our tags say only what is live. One that an ended deploy left behind says what was live before, and then no plan of any
 *  configuration but the live one is "unchanged". */
export async function tagProblems({ end, before, now }: Case, world: World): Promise<readonly string[]> {
  if (now === undefined) return []
  const { configuration, tags } = now
  const said = [
    [OWN_TAGS.blueprint, sha256(configuration.blueprint)],
    [
      OWN_TAGS.environment,
      environmentHashOf({ Name: CANARY, RunConfig: { EnvironmentVariables: configuration.environment } }),
    ],
  ] as const
  // Somebody else may change the code between the commit and the tags: then the version in them is not that of the code.
  const problems = (end.met.length > 0 ? [] : said).flatMap(([key, actual]) => {
    const value = tags[key]
    const isOld = before.seen?.id === now.id && before.seen.tags[key] === value
    return value === undefined || value === actual || isOld ? [] : [`The tag ${key} says what is not live.`]
  })
  return [...problems, ...(await planProblems(now, world))]
}

async function planProblems(now: Seen, { targetUrl }: World): Promise<readonly string[]> {
  const { Timeline: _, ...answer }: Canary = now.answer as Canary
  const checks = likely(now).map(async (spec) => {
    const isLive = isSame(configurationOfSpec(spec, targetUrl), now.configuration)
    const plan = planOf(await desiredOfSpec(spec, targetUrl), answer)
    return plan.action === 'unchanged' && !isLive
      ? [`A plan of ${spec.blueprint}, environment ${spec.environment} is "unchanged", but it is not live.`]
      : []
  })
  return (await Promise.all(checks)).flat()
}

/** The configurations that differ from what is live only in what AWS does not show. */
function likely({ answer, tags }: Seen): readonly Spec[] {
  const { RunConfig, Schedule, RuntimeVersion = PLAIN.runtime } = answer as Canary
  const shown = {
    timeoutS: RunConfig?.TimeoutInSeconds ?? PLAIN.timeoutS,
    rate: Schedule?.Expression ?? PLAIN.rate,
    runtime: RuntimeVersion,
    team: tags['team'] ?? PLAIN.team,
    isInBucket: false,
  }
  return (['good-1', 'good-2', 'bad'] as const).flatMap((blueprint) =>
    [undefined, 'a', 'b'].map((environment) => ({ ...shown, blueprint, environment })),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

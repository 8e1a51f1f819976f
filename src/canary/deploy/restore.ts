import { createHash } from 'node:crypto'
import type { Canary, CanaryConfiguration } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { messageOf } from '../../core/system-error.ts'
import { differences } from '../differences.ts'
import { liveConfigurationOf } from '../live-configuration.ts'
import { codeVersionOf, NO_ENVIRONMENT, OWN_TAGS, tagOf } from '../own-tags.ts'
import { settledCanary } from './await-state.ts'
import { change } from './change.ts'
import { codeOf } from './code-to-send.ts'
import { sendUpdate } from './commit.ts'
import { bringTo } from './complete-update.ts'
import { deployedBlueprint } from './deployed-blueprint.ts'
import type { Deployment } from './deployment.ts'
import { goneError } from './still-there.ts'
import { assertNotTakenBack } from './verify-update.ts'

/** A canary as it was before a deploy: enough to put it back. */
export interface SavedCanary {
  readonly canary: Canary
  readonly configuration: CanaryConfiguration
}

/** Saves what is live, before anything is changed. AWS keeps no former version, so the code is read back from its layer; the
 *  environment variables cannot be read at all, so they have to be those of the manifest. Throws DEPLOY_NOT_RESTORABLE. */
export async function save(deployment: Deployment, canary: Canary): Promise<SavedCanary> {
  const { desired, signal, say } = deployment
  const { manifest } = desired.source
  const isSameEnvironment = differences(desired, canary).environment.length === 0
  if (!isSameEnvironment && tagOf(canary, OWN_TAGS.environment) !== NO_ENVIRONMENT) {
    throw notRestorable(
      'its environment variables cannot be read back and are not those of the manifest',
      `Deploy the change of the environment alone first, without ${optionNamed('watch-runs')}.`,
    )
  }
  await assertRuntimeIsTaken(deployment, canary)
  const code = await deployedBlueprint(deployment, canary)
  if (signal.aborted) throw signal.reason
  if ('unreadable' in code) {
    throw notRestorable(
      `its code cannot be read: ${code.unreadable}`,
      `Allow lambda:GetLayerVersion, or leave ${optionNamed('watch-runs')} out.`,
    )
  }
  const tagged = canary.Tags?.[OWN_TAGS.blueprint]
  if (tagged !== undefined && tagged !== code.sha256) {
    throw notRestorable(
      `the code that AWS has (sha256 ${code.sha256} of its blueprint) is not what was deployed last (${tagged})`,
      `Somebody changed the canary by hand. Deploy once without ${optionNamed('watch-runs')}.`,
    )
  }
  const zip = code.archive
  const sha256 = createHash('sha256').update(zip).digest('hex')
  const sent = await codeOf(deployment, { zip, sha256 }, manifest.Code)
  const environment = isSameEnvironment ? manifest.RunConfig?.EnvironmentVariables : undefined
  say('saved the present configuration and code of the canary')
  const configuration = liveConfigurationOf(canary, { code: sent, environment })
  if (configuration === undefined)
    throw notRestorable('AWS does not show all of its configuration', `Leave ${optionNamed('watch-runs')} out.`)
  return { canary, configuration }
}

/** AWS refuses to write a runtime that was deprecated meanwhile, also one that the canary has. */
async function assertRuntimeIsTaken({ aws, clock, signal }: Deployment, { RuntimeVersion }: Canary): Promise<void> {
  let found: Date | undefined
  try {
    const versions = await aws.synthetics.runtimeVersions(signal)
    found = versions.find(({ name }) => name === RuntimeVersion)?.deprecatedOn
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw notRestorable(
      `whether AWS still takes its runtime could not be seen: ${messageOf(error).replace(/\.$/, '')}`,
      `Allow synthetics:DescribeRuntimeVersions, or leave ${optionNamed('watch-runs')} out.`,
    )
  }
  if (found === undefined || found > clock.now()) return
  throw notRestorable(
    `its runtime ${RuntimeVersion} is deprecated since ${found.toISOString().slice(0, 10)}, and AWS does not take it again`,
    `Deploy the new runtime without ${optionNamed('watch-runs')}.`,
  )
}

/** Puts the saved configuration, code, schedule, tags and state back, however little time the deploy has left. Throws when that
 *  does not work, saying what is live. */
export async function restore(given: Deployment, { canary, configuration }: SavedCanary): Promise<void> {
  const deployment = { ...given, endsAtMs: Number.POSITIVE_INFINITY }
  const { aws, arn, name, signal, say, journal } = deployment
  say('putting back what was there before')
  try {
    const now = await settledCanary(deployment)
    if (now === undefined) throw goneError(deployment)
    const Schedule = canary.Schedule
    const key = now.KmsKeyArn === canary.KmsKeyArn ? {} : { KmsKeyArn: canary.KmsKeyArn ?? '' }
    await sendUpdate(deployment, { ...configuration, ...key, ...(Schedule === undefined ? {} : { Schedule }) }, now)
    const after = await settledCanary(deployment)
    if (after === undefined) throw goneError(deployment)
    assertNotTakenBack(deployment, after)
    await restoreTags(deployment, canary, after)
    await bringTo(deployment, canary.Status?.State === 'RUNNING' ? 'RUNNING' : 'STOPPED', after)
    journal.live = 'as-before'
    say('what was there before is live again')
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (journal.live === 'absent') throw error
    throw new AppError(
      'CANARY_UPDATE_FAILED',
      `The new configuration of ${name} fails in AWS, and the former one could not be put back: ${messageOf(error)}`,
      {
        hint: `Deploy the former commit of the repository, with ${optionNamed('dry-run', 'skip')} if need be. The canary is ${arn}, region ${aws.region}.`,
        cause: error,
      },
    )
  }
}

/** Our own tags are about the code, so they go back with it, and so do those of the manifest. Others are not ours to touch. */
async function restoreTags(deployment: Deployment, canary: Canary, after: Canary): Promise<void> {
  const { aws, arn, name, signal, desired } = deployment
  const ours = new Set<string>([...Object.keys(desired.source.manifest.Tags ?? {}), ...Object.values(OWN_TAGS)])
  const former = Object.fromEntries(Object.entries(canary.Tags ?? {}).filter(([key]) => ours.has(key)))
  const version = codeVersionOf(after)
  // The same code again is a new version of the layer.
  const tags = {
    ...former,
    ...(version === undefined || former[OWN_TAGS.codeVersion] === undefined ? {} : { [OWN_TAGS.codeVersion]: version }),
  }
  if (Object.keys(tags).length > 0) {
    await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, tags, signal) })
  }
  const now = await aws.synthetics.getCanary(name, {}, signal)
  const added = Object.keys(now?.Tags ?? {}).filter((key) => ours.has(key) && !Object.hasOwn(former, key))
  if (added.length === 0) return
  await change(deployment, { what: 'UntagResource', send: () => aws.synthetics.untagResource(arn, added, signal) })
}

function notRestorable(why: string, hint: string): AppError {
  return new AppError('DEPLOY_NOT_RESTORABLE', `A roll back would not be possible: ${why}.`, {
    hint: `${hint} Nothing was changed.`,
  })
}

import type { Canary } from '../aws/synthetics-types.ts'
import { quoted } from '../core/visible.ts'
import { isInVpc, namedVpcOf } from './configuration.ts'
import { keptMembers } from './configuration-changes.ts'
import { isRunOnce } from './manifest/schedule.ts'
import type { Manifest } from './manifest.ts'
import { NO_ENVIRONMENT, OWN_TAGS, tagOf } from './own-tags.ts'
import type { Asked, Desired, Verification } from './plan.ts'
import { deployScheduleFirst, timeoutBeforeSchedule } from './present-schedule.ts'

/** What a reader should know before a deploy, in whole sentences. */
export function notesOf(
  { source }: Desired,
  live: Canary | undefined,
  { verification, start }: Asked,
): readonly string[] {
  return [
    ...(live === undefined
      ? []
      : [
          ...rollBackNotes(live),
          ...keptNotes(source.manifest, live),
          ...scheduleNotes(source.manifest, live),
          ...(start === undefined ? standstillNotes(live) : []),
          ...environmentNotes(source.manifest, live),
        ]),
    ...(verification === undefined ? [] : verificationNotes(verification, source.blueprint.blueprint.variables ?? {})),
  ]
}

/** Settled states in which a reason tells of the last update (ERROR has a reason of its own). */
const SETTLED: ReadonlySet<string> = new Set(['READY', 'RUNNING', 'STOPPED'])

function rollBackNotes({ Status = {} }: Canary): string[] {
  const { State = '', StateReason = '' } = Status
  return SETTLED.has(State) && StateReason !== '' ? [`AWS took back the last update of the canary: ${StateReason}`] : []
}

function keptNotes(manifest: Manifest, live: Canary): string[] {
  const kept = keptMembers(manifest, live)
  return [
    ...(kept.length === 0 ? [] : [`Not in the manifest, so it stays as it is: ${kept.join(', ')}.`]),
    ...(namedVpcOf(manifest) === undefined && isInVpc(live)
      ? [
          'The canary stays in its VPC, which is not in the manifest. Empty "SubnetIds" and "SecurityGroupIds" take it out.',
        ]
      : []),
  ]
}

function scheduleNotes(manifest: Manifest, live: Canary): string[] {
  const found = timeoutBeforeSchedule(manifest, live)
  if (found === undefined) return []
  return [
    `The time-out of ${found.timeoutS} s does not fit the present schedule, which allows ${found.allowedS} s, and a dry run cannot take the new schedule along: AWS may refuse it. ${deployScheduleFirst(found)}`,
  ]
}

function standstillNotes(live: Canary): string[] {
  const state = live.Status?.State
  if (isRunOnce(live) || (state !== 'STOPPED' && state !== 'READY')) return []
  return [
    state === 'STOPPED'
      ? 'The canary is stopped, and stays stopped unless "start" asks for it to run.'
      : 'The canary was never started, and is not started unless "start" asks for it.',
  ]
}

/** Where there are any, or were at the last deploy. */
function environmentNotes(manifest: Manifest, live: Canary): string[] {
  const noted = tagOf(live, OWN_TAGS.environment)
  const hasNone = Object.keys(manifest.RunConfig?.EnvironmentVariables ?? {}).length === 0
  if (hasNone && (noted === undefined || noted === NO_ENVIRONMENT)) return []
  return [
    `The environment variables of the canary were not compared: AWS does not give them back.${noted === undefined ? '' : ' What the last deploy noted of its own was.'}`,
  ]
}

function verificationNotes(
  { variables, secrets, rewrites }: Verification,
  own: Readonly<Record<string, unknown>>,
): string[] {
  return [
    ...variables.map(({ name, source }) =>
      Object.hasOwn(own, name)
        ? `The verification took variable ${quoted(name)} from ${source}; the canary uses the blueprint's own value.`
        : `The verification took variable ${quoted(name)} from ${source}; the blueprint has none of that name, so the canary has no value for it.`,
    ),
    ...secrets.map(
      ({ name, source }) =>
        `The verification took secret ${quoted(name)} from ${source}; the canary reads it from AWS Secrets Manager.`,
    ),
    ...rewrites.map(
      ({ from, to }) =>
        `The verification sent requests for ${quoted(from)} to ${quoted(to)}; the canary sends them to ${quoted(from)}.`,
    ),
  ]
}

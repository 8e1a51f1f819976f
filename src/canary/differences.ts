import type { Canary } from '../aws/synthetics-types.ts'
import { pointerFromPath } from '../core/json-pointer.ts'
import type { Bundle } from './bundle.ts'
import { configurationChanges, keyChanges, scheduleChanges } from './configuration-changes.ts'
import type { CanarySource, Manifest } from './manifest.ts'
import { codeVersionOf, environmentHashOf, NO_ENVIRONMENT, OWN_TAGS, tagOf, userTagsOf } from './own-tags.ts'
import type { Change, Desired, Touches } from './plan.ts'

/** In what a canary differs from what is wanted of it. Says nothing of what to do about it, nor of the canary's state. */
export interface Differences {
  /** By our tags and the version of its layer: AWS does not give code back. What cannot be known counts as different. */
  readonly code: readonly Change[]
  /** By our tag: environment variables cannot be read back. */
  readonly environment: readonly Change[]
  /** What AWS shows and a dry run can try. */
  readonly configuration: readonly Change[]
  /** The key of the canary: a dry run takes none, and no commit of one. */
  readonly key: readonly Change[]
  readonly schedule: readonly Change[]
  readonly tags: readonly Change[]
}

/** Pure. The canary may as well be a dry run, of which AWS shows configuration and schedule. */
export function differences({ source, bundle }: Desired, canary: Canary): Differences {
  const { manifest } = source
  return {
    code: codeChanges(bundle, canary),
    environment: environmentChanges(manifest, canary),
    configuration: configurationChanges(manifest, canary),
    key: keyChanges(manifest, canary),
    schedule: scheduleChanges(manifest, canary),
    tags: tagChanges(source, canary),
  }
}

/** What a plan would have to change. */
export function touchesOf({ code, environment, configuration, key, schedule, tags }: Differences): Touches {
  return {
    configuration: code.length + environment.length + configuration.length > 0,
    key: key.length > 0,
    schedule: schedule.length > 0,
    tags: tags.length > 0,
  }
}

/** The manifest's tags. Others that the canary has stay, and ours are no business of the reader. A tag may hold any text: one
 *  from the environment is not shown, nor what the environment of the last deploy made of it. */
function tagChanges({ manifest, hidden }: Pick<CanarySource, 'manifest' | 'hidden'>, live: Canary): readonly Change[] {
  return userTagsOf(manifest).flatMap(([key, value]): Change[] => {
    const present = tagOf(live, key)
    if (present === value) return []
    const change = { field: `Tags.${key}`, kind: present === undefined ? 'added' : 'changed' } as const
    return hidden?.has(pointerFromPath(['Tags', key]))
      ? [
          {
            ...change,
            from: undefined,
            to: undefined,
            because: 'its value comes from the environment, and is not shown',
          },
        ]
      : [{ ...change, from: present, to: value }]
  })
}

/** Whether the code of a canary is another one, by the tags of its last deploy: AWS does not give it back. What cannot be
 *  known counts as changed. */
function codeChanges(bundle: Bundle, live: Canary): readonly Change[] {
  const blueprint = tagOf(live, OWN_TAGS.blueprint)
  const zip = tagOf(live, OWN_TAGS.code)
  if (blueprint === undefined || zip === undefined) {
    return [
      {
        ...CODE,
        from: undefined,
        to: `blueprint ${bundle.blueprintSha256}`,
        because: 'the canary was not deployed by canary-preflight, so its code is unknown',
      },
    ]
  }
  if (blueprint !== bundle.blueprintSha256) {
    return [{ ...CODE, from: `blueprint ${blueprint}`, to: `blueprint ${bundle.blueprintSha256}` }]
  }
  if (zip !== bundle.sha256) {
    const because =
      'the blueprint is the same, the zip is not: synthetics.json changed, or canary-preflight packs differently'
    return [{ ...CODE, from: `zip ${zip}`, to: `zip ${bundle.sha256}`, because }]
  }
  return versionChanges(live, bundle)
}

/** Whether the environment variables are other ones. They cannot be read back, so the manifest's are compared with the hash
 *  of those last deployed. */
function environmentChanges(manifest: Manifest, live: Canary): readonly Change[] {
  const before = tagOf(live, OWN_TAGS.environment)
  const after = environmentHashOf(manifest)
  if (before === after) return []
  const change = { field: 'RunConfig.EnvironmentVariables', from: undefined, to: undefined }
  if (before === undefined) {
    const because = 'those of the canary are unknown: the manifest replaces whatever there is'
    return [{ ...change, kind: after === NO_ENVIRONMENT ? 'removed' : 'changed', because }]
  }
  const kind = before === NO_ENVIRONMENT ? 'added' : after === NO_ENVIRONMENT ? 'removed' : 'changed'
  return [{ ...change, kind, because: 'they are not those of the last deploy' }]
}

const CODE = { field: 'Code', kind: 'changed' } as const

function versionChanges(live: Canary, { blueprintSha256 }: Bundle): readonly Change[] {
  const deployed = tagOf(live, OWN_TAGS.codeVersion)
  const present = codeVersionOf(live)
  if (deployed === present) return []
  const change = { ...CODE, from: undefined, to: `blueprint ${blueprintSha256}` }
  if (deployed === undefined) {
    const because = 'the last deploy did not come to its end, so whether the code is still its own is unknown'
    return [{ ...change, because }]
  }
  if (present === undefined) {
    return [{ ...change, because: 'AWS does not tell the version of the code, so whether it changed is unknown' }]
  }
  const because = `the code was changed outside of canary-preflight: it is layer ${present}, and ${deployed} was deployed`
  return [{ ...change, because }]
}

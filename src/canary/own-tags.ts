import type { Canary } from '../aws/synthetics-types.ts'
import { sha256Of } from '../blueprint/sha256.cjs'
import type { Manifest } from './manifest.ts'
import type { Desired } from './plan.ts'
import { OWN_TAGS } from './tags.ts'

/** The tags that say what was deployed. Write them when it is in place, never before; `codeVersion` is that of the canary
 *  as it is read afterwards. */
export function ownTagsOf(
  { source, bundle }: Desired,
  { codeVersion }: { readonly codeVersion?: string | undefined } = {},
): Readonly<Record<string, string>> {
  return {
    [OWN_TAGS.blueprint]: bundle.blueprintSha256,
    [OWN_TAGS.code]: bundle.sha256,
    [OWN_TAGS.environment]: environmentHashOf(source.manifest),
    ...(codeVersion === undefined ? {} : { [OWN_TAGS.codeVersion]: codeVersion }),
  }
}

/** SHA-256, hex, of the environment variables as JSON without white space, sorted by name (UTF-16 units). No variables are
 *  the same as an empty set of them. */
export function environmentHashOf({ RunConfig }: Pick<Manifest, 'RunConfig'>): string {
  const members = Object.entries(RunConfig?.EnvironmentVariables ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  return sha256Of(Buffer.from(`{${members.join(',')}}`))
}

/** The Lambda layer that holds a canary's code, and its version; undefined when AWS does not tell. The version alone would do
 *  only until the canary is deleted and made anew: its numbers begin again. */
export function codeVersionOf({ Code }: Pick<Canary, 'Code'>): string | undefined {
  return /:layer:([^:]+:\d+)$/.exec(Code?.SourceLocationArn ?? '')?.[1]
}

/** The value of a tag, whatever its name is. */
export function tagOf({ Tags }: Pick<Canary, 'Tags'>, key: string): string | undefined {
  return Tags !== undefined && Object.hasOwn(Tags, key) ? Tags[key] : undefined
}

/** The manifest's tags without those that are ours to set. */
export function userTagsOf({ Tags }: Pick<Manifest, 'Tags'>): readonly (readonly [key: string, value: string])[] {
  const own = new Set<string>(Object.values(OWN_TAGS))
  return Object.entries(Tags ?? {})
    .filter(([key]) => !own.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

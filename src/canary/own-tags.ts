import type { Canary } from '../aws/synthetics-types.ts'
import { sha256Of } from '../blueprint/sha256.cjs'
import type { Manifest } from './manifest.ts'
import type { Desired } from './plan.ts'

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

/** The tags by which a deploy knows what it deployed: nothing else in AWS tells. Their form is that of the API's tag keys. */
export const OWN_TAGS = {
  /** SHA-256 of the blueprint, hex: what `validate` and `run` print. */
  blueprint: 'canary-preflight:blueprint-sha256',
  /** SHA-256 of the zip, hex. */
  code: 'canary-preflight:code-sha256',
  /** SHA-256 of the environment variables, hex: they cannot be read back. */
  environment: 'canary-preflight:environment-sha256',
  /** Version of the code's Lambda layer after the last deploy: another one means that somebody else changed the code. */
  codeVersion: 'canary-preflight:code-version',
  /** On a canary that a deploy created and has not finished: it was never started. */
  unfinished: 'canary-preflight:unfinished',
  /** A dry run that passed and is not committed, and what it tested: `ID CODE-SHA256 ENVIRONMENT-SHA256`. */
  dryRun: 'canary-preflight:dry-run',
} as const

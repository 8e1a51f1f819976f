import { scryptSync } from 'node:crypto'
import type { Canary } from '../aws/synthetics-types.ts'
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

/** What tells the environment variables of a deploy from other ones. Whoever may read tags may try values until one fits, so that it
 *  is a slow hash (RFC 7914, 64 MiB and about 0.2 s a try), salted with the canary's name: no table of tries serves two canaries. The
 *  same variables give the same text in the next job. */
export function environmentHashOf({ Name, RunConfig }: Pick<Manifest, 'Name' | 'RunConfig'>): string {
  const members = Object.entries(RunConfig?.EnvironmentVariables ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  if (members.length === 0) return NO_ENVIRONMENT
  const text = `{${members.join(',')}}`
  const salt = `canary-preflight environment of ${Name}`
  const key = `${salt}\n${text}`
  const known = hashes.get(key)
  if (known !== undefined) return known
  const hash = `scrypt-${scryptSync(text, salt, 32, SCRYPT).toString('hex')}`
  hashes.set(key, hash)
  return hash
}

/** Of a canary without environment variables. */
export const NO_ENVIRONMENT = 'none'

const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 }

/** A deploy asks several times. */
const hashes = new Map<string, string>()

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
  /** `environmentHashOf` the environment variables: they cannot be read back. */
  environment: 'canary-preflight:environment',
  /** Version of the code's Lambda layer after the last deploy: another one means that somebody else changed the code. */
  codeVersion: 'canary-preflight:code-version',
  /** On a canary that a deploy created and has not finished: it was never started. */
  unfinished: 'canary-preflight:unfinished',
  /** A dry run that passed and is not committed, and what it tested: `ID CODE-SHA256 ENVIRONMENT`. */
  dryRun: 'canary-preflight:dry-run',
} as const

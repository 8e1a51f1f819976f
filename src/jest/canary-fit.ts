import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ValidFile } from '../blueprint/validated-file.ts'
import { visible } from '../core/visible.ts'
import { longestRunMs } from '../runner/longest-run.ts'

/** A canary manifest, and the folder its paths start from; undefined when it was given as an object. */
export interface ManifestToFit {
  readonly manifest: Readonly<Record<string, unknown>>
  readonly folder: string | undefined
}

/** Why a canary made from the manifest would not run this blueprint, or not all of it; empty when it would. Offline: what
 *  is deployed is not looked at. */
export function misfitsOf(
  { blueprint }: ValidFile,
  absolutePath: string | undefined,
  { manifest, folder }: ManifestToFit,
): readonly string[] {
  return [
    ...otherFile(manifest, folder, absolutePath),
    ...ownMembers(manifest),
    ...runtimeTooOld(manifest['RuntimeVersion']),
    ...timeTooShort(manifest['RunConfig'], Math.ceil(plannedMs(blueprint) / 1000)),
  ]
}

function otherFile(
  manifest: ManifestToFit['manifest'],
  folder: string | undefined,
  absolutePath: string | undefined,
): readonly string[] {
  const named = manifest['Blueprint'] ?? 'blueprint-config.json'
  if (typeof named !== 'string') return ['Its Blueprint is no text; it names the blueprint file.']
  if (folder === undefined || absolutePath === undefined) return []
  const path = resolve(folder, named)
  return realOf(path) === realOf(absolutePath)
    ? []
    : [`Its Blueprint is ${visible(path)}, which is another file than ${visible(absolutePath)}.`]
}

function ownMembers(manifest: ManifestToFit['manifest']): readonly string[] {
  const code = manifest['Code']
  return [
    ...('Handler' in manifest ? ['It has a Handler, which a blueprint canary must not have. Remove it.'] : []),
    ...(isObject(code) && 'BlueprintTypes' in code
      ? ['Its Code has BlueprintTypes, which canary-preflight sets. Remove it.']
      : []),
  ]
}

/** API reference: BlueprintTypes needs syn-nodejs-3.0 or later. */
function runtimeTooOld(runtime: unknown): readonly string[] {
  if (runtime === undefined) return []
  const major = typeof runtime === 'string' ? /^syn-nodejs-(\d+)\.\d+$/.exec(runtime)?.[1] : undefined
  if (major !== undefined && Number(major) >= 3) return []
  return [`Its RuntimeVersion is ${visible(String(runtime))}; multi-checks blueprints need syn-nodejs-3.0 or later.`]
}

function timeTooShort(runConfig: unknown, neededS: number): readonly string[] {
  const limit = isObject(runConfig) ? runConfig['TimeoutInSeconds'] : undefined
  if (typeof limit !== 'number' || limit >= neededS) return []
  return [
    `Its RunConfig.TimeoutInSeconds is ${limit}, but the waits and time-outs of the steps add up to ${neededS} s: the last steps may not run.`,
  ]
}

function plannedMs(blueprint: ValidFile['blueprint']): number {
  return longestRunMs(blueprint, { retries: 0, slackMs: 0 })
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // A file that does not exist is only itself.
    return path
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

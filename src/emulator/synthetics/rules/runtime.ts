import { invalid } from '../api-error.ts'
import { RUNTIME_VERSIONS, runsBlueprints } from './runtime-versions.ts'

/** Refuses a runtime version that does not exist or that new code may not use any more. */
export function assertUsableRuntime(name: string, now: Date): void {
  const known = RUNTIME_VERSIONS.find((version) => version.name === name)
  if (known === undefined) throw invalid('Invalid runtime version specified.')
  if (known.deprecatedOn !== undefined && Date.parse(known.deprecatedOn) <= now.getTime()) {
    throw invalid('Deprecated runtime version specified.')
  }
}

/** Refuses blueprints on a runtime that cannot run them. */
export function assertRunsBlueprints(blueprintTypes: readonly string[] | undefined, runtimeVersion: string): void {
  if (blueprintTypes === undefined || blueprintTypes.length === 0 || runsBlueprints(runtimeVersion)) return
  throw invalid(`Blueprint types are not supported by runtime version ${runtimeVersion}: use syn-nodejs-3.0 or later.`)
}

/** The runtimes of the family that runs multi-checks blueprints (user guide, "Runtime versions using Node.js" and "Multi-checks
 *  blueprint"). New ones come every few weeks: one that is newer than all of these is nothing to remark on. */
export const RUNTIMES: readonly string[] = ['3.0', '3.1', '4.0', '4.1', '4.2', '5.0', '5.1', '5.2', '5.3', '5.4'].map(
  (version) => `syn-nodejs-${version}`,
)
/** The first that runs a blueprint. */
export const FIRST_RUNTIME = 'syn-nodejs-3.0'
/** Has the fixes of published vulnerabilities in what runs blueprints (notes of the release). */
export const RECOMMENDED_RUNTIME = 'syn-nodejs-5.4'
/** Notes of the releases. */
export const RESOLVES_SECRETS_EVERYWHERE = 'syn-nodejs-5.2'
export const CAPTURES_REPEATED_HEADERS = 'syn-nodejs-5.1'

/** Whether `text` is of the family and can run blueprints, known or not. */
export function runsBlueprints(text: string): boolean {
  return versionFrom(text) !== undefined && !isOlder(text, FIRST_RUNTIME)
}

/** Whether `text` is a runtime of the family and older than the runtime `than`. */
export function isOlder(text: string, than: string): boolean {
  const [a, b] = [versionFrom(text), versionFrom(than)]
  if (a === undefined || b === undefined) return false
  return a.major < b.major || (a.major === b.major && a.minor < b.minor)
}

function versionFrom(text: string): { readonly major: number; readonly minor: number } | undefined {
  const [, major, minor] = /^syn-nodejs-(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(text) ?? []
  return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) }
}

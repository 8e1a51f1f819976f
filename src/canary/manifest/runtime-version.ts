/** A runtime of the family that runs blueprints, as numbers; undefined for every other text. */
export interface RuntimeVersion {
  readonly major: number
  readonly minor: number
}

export function runtimeVersionFrom(text: string): RuntimeVersion | undefined {
  const [, major, minor] = /^syn-nodejs-(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(text) ?? []
  return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) }
}

/** Whether `text` is a runtime of the family and older than the runtime `than`. */
export function isOlder(text: string, than: string): boolean {
  const [a, b] = [runtimeVersionFrom(text), runtimeVersionFrom(than)]
  if (a === undefined || b === undefined) return false
  return a.major < b.major || (a.major === b.major && a.minor < b.minor)
}

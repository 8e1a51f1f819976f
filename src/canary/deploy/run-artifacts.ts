import type { ObjectStore } from '../../aws/synthetics-api.ts'
import type { CanaryRun } from '../../aws/synthetics-types.ts'
import { messageOf } from '../../core/system-error.ts'
import { visible } from '../../core/visible.ts'
import type { Deployment } from './deployment.ts'
import { type FailedStep, failureText } from './failure-text.ts'

/** What the artifacts of a failed run tell. */
export interface RunArtifacts {
  /** `s3://BUCKET/FOLDER`; undefined when AWS names none. */
  readonly location: string | undefined
  readonly step: FailedStep | undefined
  readonly details: readonly string[]
  /** The artifacts say that all checks passed. */
  readonly hasPassed?: true
}

/** Reads report and log of a run from the artifact bucket, as far as the caller may: without them the reason that AWS gives
 *  has to do, so nothing here throws but the signal's reason. Of the log only lines about errors are taken: it may hold
 *  values that this process has never known to be secret. */
export async function runArtifacts(
  deployment: Pick<Deployment, 'signal' | 'journal'> & { readonly aws: { readonly objects: ArtifactReader } },
  run: CanaryRun,
): Promise<RunArtifacts> {
  const place = placeOf(run.ArtifactS3Location)
  if (place === undefined) return { location: undefined, step: undefined, details: [] }
  const { aws, signal, journal } = deployment
  const location = `s3://${place.bucket}/${place.prefix}`
  try {
    const keys = await aws.objects.listKeys(place, signal)
    const read = async (pattern: RegExp, fromEnd: boolean): Promise<string> => {
      const key = keys.find((candidate) => pattern.test(candidate))
      if (key === undefined) return ''
      const bytes = await aws.objects.getObject({ bucket: place.bucket, key, maxBytes: MOST_BYTES, fromEnd }, signal)
      return new TextDecoder().decode(bytes ?? new Uint8Array())
    }
    const report = failedStepsOf(await read(/SyntheticsReport-FAILED\.json$/, false)).slice(0, MOST_STEPS)
    const text = await read(/-log\.txt$/, true)
    const log = errorLinesOf(text)
    const isPassed = keys.some((key) => /SyntheticsReport-PASSED\.json$/.test(key)) || saysPassed(text)
    return {
      location,
      step: report[0]?.step,
      details: [...report.map(({ text }) => text), ...log],
      ...(isPassed ? { hasPassed: true } : {}),
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    journal.note(`The artifacts of the failed run could not be read: ${messageOf(error)}`)
    return { location, step: undefined, details: [] }
  }
}

/** The part of an object store that artifacts are read with. */
type ArtifactReader = Pick<ObjectStore, 'listKeys' | 'getObject'>

function placeOf(location: string | undefined): { readonly bucket: string; readonly prefix: string } | undefined {
  const match = /^(?:s3:\/\/)?([^/]+)\/(.+?)\/*$/.exec(location ?? '')
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return { bucket: match[1], prefix: `${match[2]}/` }
}

/** The steps that the report calls failed. Its frame is known from other runtimes, so everything in it may be absent. */
function failedStepsOf(text: string): { readonly step: FailedStep | undefined; readonly text: string }[] {
  const steps = member(member(parsed(text), 'customerScript'), 'steps')
  if (!Array.isArray(steps)) return []
  return steps.flatMap((entry: unknown) => {
    const name = member(entry, 'stepName')
    if (member(entry, 'status') !== 'FAILED' || typeof name !== 'string') return []
    const reason = member(entry, 'failureReason')
    const number = member(entry, 'stepNum')
    const why = typeof reason === 'string' && reason !== '' ? `: ${failureText(reason)}` : ''
    const step = typeof number === 'number' ? { key: String(number), name } : undefined
    return [{ step, text: visible(`report: step ${name} failed${why}`.slice(0, LONGEST_LINE)) }]
  })
}

/** A log that tells of a pass and of no failure. */
function saysPassed(log: string): boolean {
  return /\bPASSED\b/.test(log) && !/\bFAILED\b/.test(log)
}

/** The last lines of a log whose level is ERROR, in either of its formats. */
function errorLinesOf(log: string): string[] {
  const lines = log.split('\n').flatMap((line) => {
    const json = parsed(line)
    const level = member(json, 'level') ?? member(json, 'logLevel')
    const message = member(json, 'message')
    if (typeof level === 'string') return /^error$/i.test(level) && typeof message === 'string' ? [message] : []
    return /\bERROR\b/.test(line) ? [line] : []
  })
  return lines.slice(-MOST_LINES).map((line) => visible(`log: ${line.trim().slice(0, LONGEST_LINE)}`))
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // A line that is no JSON, or a report that was cut: then there is nothing to take from it.
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

const MOST_BYTES = 256 * 1024
/** A blueprint has no more. */
const MOST_STEPS = 10
const MOST_LINES = 5
const LONGEST_LINE = 500

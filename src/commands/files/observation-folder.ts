import { join, relative, resolve, sep } from 'node:path'
import type { Observation } from '../../checks/observation.ts'
import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { messageOf } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import { observationFrom, storedObservation } from '../../runner/replay/observation-text.ts'
import type { Observations, ObservedStep } from '../../runner/replay/observations.ts'
import { readBytes } from './read-file.ts'
import { writeWholeNow } from './write-file.ts'

/** Where observations are kept: one file a blueprint. */
export interface ObservationFolder {
  readonly mode: 'record' | 'replay'
  readonly folder: string
  /** What the folder and the names in it are relative to. */
  readonly base: string
  /** What the paths of blueprints are relative to. */
  readonly cwd: string
  readonly redactor: Redactor
}

/** The observations of a run in a folder. `save` writes what was recorded, when all secrets of the run are known; steps that
 *  did not run keep what was recorded before. */
export function observationsIn(place: ObservationFolder): {
  readonly observations: Observations
  readonly save: () => void
} {
  if (place.mode === 'replay') {
    return { observations: { mode: 'replay', find: (step) => recorded(step, place) }, save: () => undefined }
  }
  const kept = new Map<string, Map<string, Observation>>()
  const keep = ({ path, key }: ObservedStep, observation: Observation): void => {
    const steps = kept.get(path) ?? new Map<string, Observation>()
    kept.set(path, steps.set(key, observation))
  }
  const save = (): void => {
    for (const [path, steps] of kept) write(path, steps, place)
  }
  return { observations: { mode: 'record', keep }, save }
}

function recorded({ path, key, checkerType }: ObservedStep, place: ObservationFolder): Observation {
  const file = fileOf(path, place)
  const observation = observationFrom(stepsIn(file, place)[key], checkerType)
  if (observation !== undefined) return observation
  throw new AppError(
    'OBSERVATION_MISSING',
    `${quoted(file, 200)} holds no observation of step "${key}" by ${checkerType}.`,
    {
      hint: 'Run once with "record" instead of "replay".',
    },
  )
}

function write(path: string, steps: ReadonlyMap<string, Observation>, place: ObservationFolder): void {
  const file = fileOf(path, place)
  const own = [...steps].map(([key, observation]) => [key, storedObservation(observation, place.redactor)])
  const all = { ...stepsIn(file, place), ...Object.fromEntries(own) }
  const content = `${JSON.stringify({ schemaVersion: 1, steps: all }, null, 2)}\n`
  writeWholeNow({ cwd: place.base, path: file, noun: NOUN, content })
}

function stepsIn(file: string, { base }: ObservationFolder): Readonly<Record<string, unknown>> {
  try {
    const text = new TextDecoder().decode(readBytes({ cwd: base, path: file, noun: NOUN }))
    const stored: unknown = JSON.parse(text)
    if (isObject(stored) && stored['schemaVersion'] === 1 && isObject(stored['steps'])) return stored['steps']
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FILE_NOT_FOUND') return {}
    if (cause instanceof AppError) throw cause
    throw new AppError('FILE_INVALID', `${quoted(file, 200)} cannot be read: ${messageOf(cause)}`, { cause })
  }
  throw new AppError('FILE_INVALID', `${quoted(file, 200)} holds no observations.`, {
    hint: 'Delete it, and run once with "record".',
  })
}

/** Beside one another as the blueprints are; a blueprint outside of the root does not lead out of the folder. */
function fileOf(path: string, { base, folder, cwd }: ObservationFolder): string {
  const parts = relative(base, resolve(cwd, path)).split(sep)
  const name = parts.map((part) => (part === '..' ? '_' : part.replace(':', '_'))).join(sep)
  return join(resolve(base, folder), `${name.replace(/\.json$/, '')}.observations`)
}

const NOUN = 'file of observations'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

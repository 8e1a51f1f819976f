import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Observation } from '../../checks/observation.ts'
import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { messageOf, systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import { observationFrom, storedObservation } from '../../runner/replay/observation-text.ts'
import type { Observations, ObservedStep } from '../../runner/replay/observations.ts'

/** Where observations are kept: one file a blueprint. */
export interface ObservationFolder {
  readonly mode: 'record' | 'replay'
  readonly folder: string
  /** What the folder and the names in it are relative to. */
  readonly root: string
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
  const observation = observationFrom(stepsIn(file)[key], checkerType)
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
  const all = { ...stepsIn(file), ...Object.fromEntries(own) }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify({ schemaVersion: 1, steps: all }, null, 2)}\n`)
  } catch (cause) {
    throw new AppError('FILE_UNWRITABLE', `Observations cannot be written: ${messageOf(cause)}`, { cause })
  }
}

function stepsIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isObject(stored) && stored['schemaVersion'] === 1 && isObject(stored['steps'])) return stored['steps']
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return {}
    throw new AppError('FILE_INVALID', `${quoted(file, 200)} cannot be read: ${messageOf(cause)}`, { cause })
  }
  throw new AppError('FILE_INVALID', `${quoted(file, 200)} holds no observations.`, {
    hint: 'Delete it, and run once with "record".',
  })
}

/** Beside one another as the blueprints are; a blueprint outside of the root does not lead out of the folder. */
function fileOf(path: string, { root, folder, cwd }: ObservationFolder): string {
  const parts = relative(root, resolve(cwd, path)).split(sep)
  const name = parts.map((part) => (part === '..' ? '_' : part.replace(':', '_'))).join(sep)
  return join(resolve(root, folder), `${name.replace(/\.json$/, '')}.observations`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { didYouMean } from '../core/suggest.ts'
import { quoted } from '../core/visible.ts'
import type { RunOptions } from './options.ts'
import type { PlannedStep } from './planned-step.ts'

/** A blueprint about to be selected from. */
export interface PlannedFile {
  readonly path: string
  readonly steps: readonly PlannedStep[]
}

/** The steps of one blueprint that are to run, each with why it runs although nobody asked for it. */
export type Selection = ReadonlyMap<string, { readonly note: string | undefined }>

/** Applies --step, --grep and `selects` (a step must match all that are given) and adds the steps that the selected ones get
 *  values from. Throws NOTHING_MATCHED for a --step that names no step of any file, and when nothing is selected. */
export function selectSteps(
  files: readonly PlannedFile[],
  { steps: names, grep, selects = () => true }: Pick<RunOptions, 'steps' | 'grep' | 'selects'>,
): readonly Selection[] {
  for (const name of names) assertNamed(name, files)
  const selections = files.map((file) => selectionOf(file, { names, grep, selects }))
  if (selections.every(({ size }) => size === 0)) throw nothingSelected(names, grep)
  return selections
}

interface Criteria {
  readonly names: readonly string[]
  readonly grep: RegExp | undefined
  readonly selects: NonNullable<RunOptions['selects']>
}

function selectionOf({ path, steps }: PlannedFile, { names, grep, selects }: Criteria): Selection {
  const wanted = steps.filter(
    (planned) =>
      selects({ path, key: planned.key }) &&
      (names.length === 0 || names.some((name) => isNamed(planned, name))) &&
      (grep === undefined || `${path} › ${planned.step.stepName}`.search(grep) !== -1),
  )
  const selection = new Map<string, { note: string | undefined }>(wanted.map(({ key }) => [key, { note: undefined }]))
  // From the last to the first: what a step needs always comes before it.
  for (const planned of steps.toReversed()) {
    if (!selection.has(planned.key)) continue
    for (const [variable, provider] of planned.needs) {
      if (selection.has(provider)) continue
      selection.set(provider, { note: `Not selected; run because ${planned.label} needs \${${variable}} from it.` })
    }
  }
  return selection
}

function isNamed(planned: PlannedStep, name: string): boolean {
  return planned.key === name || planned.step.stepName === name
}

function assertNamed(name: string, files: readonly PlannedFile[]): void {
  const steps = files.flatMap((file) => file.steps)
  if (steps.some((planned) => isNamed(planned, name))) return
  const names = steps.map(({ step }) => step.stepName)
  throw new AppError('NOTHING_MATCHED', `No step is called ${quoted(name)}.`, {
    hint: didYouMean(name, names) ?? `The steps are ${[...new Set(names)].slice(0, 20).join(', ')}.`,
  })
}

function nothingSelected(names: readonly string[], grep: RegExp | undefined): AppError {
  const asked = [
    ...names.map((name) => `${optionNamed('step')} ${quoted(name)}`),
    ...(grep === undefined ? [] : [`${optionNamed('grep')} ${quoted(grep.source)}`]),
  ]
  const what = asked.length === 0 ? 'There is no step to run.' : `No step matches ${asked.join(' and ')}.`
  return new AppError('NOTHING_MATCHED', what, {
    hint: `The pattern of ${optionNamed('grep')} is matched against "path › stepName"; a step has to match both it and ${optionNamed('step')} when both are given.`,
  })
}

/** The files of shard `index` of `total`, in their own order. Files are dealt out by sorted path, so that every machine
 *  deals the same way. Throws NOTHING_MATCHED for a shard that gets none: nothing verified is never green. */
export function shardOf<T extends { readonly path: string }>(
  files: readonly T[],
  shard: { readonly index: number; readonly total: number } | undefined,
): readonly T[] {
  if (shard === undefined) return files
  const { index, total } = shard
  const paths = files.map(({ path }) => path).sort()
  const own = new Set(paths.filter((_, position) => position % total === index - 1))
  const chosen = files.filter(({ path }) => own.has(path))
  if (chosen.length > 0) return chosen
  throw new AppError('NOTHING_MATCHED', `Shard ${index}/${total} has no file: there are only ${files.length}.`, {
    hint: `Use at most ${files.length} shards.`,
  })
}

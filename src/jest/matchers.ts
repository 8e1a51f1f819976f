import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { validatedWithText } from '../commands/files/file-book.ts'
import { readBytes } from '../commands/files/read-file.ts'
import type { RunSettings } from '../commands/options/parse-settings.ts'
import { runWithSettings } from '../commands/run-with-settings.ts'
import { AppError, sayingHint } from '../core/app-error.ts'
import { Redactor } from '../core/redactor.ts'
import { createStyle } from '../core/style.ts'
import { formatConsole } from '../reporters/console.ts'
import { validationText } from '../reporters/validation-text.ts'
import { manifestFrom, mismatches } from './manifest-to-match.ts'

/** A blueprint as the matchers take it: its path, or its content and the path that messages show. */
export type BlueprintToMatch = string | URL | { readonly path: string; readonly content: string | Uint8Array }

/** What a matcher of Jest or Vitest returns. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** Whether a blueprint has no error: syntax, AWS's schema, our rules. Warnings are allowed. */
export function toBeValidBlueprint(received: BlueprintToMatch): MatcherResult {
  const { file, text, path } = saidInFull(() => load(received))
  return {
    pass: file.valid,
    message: () =>
      file.valid
        ? `Expected ${path} not to be a valid blueprint, but it is.`
        : `Expected ${path} to be a valid blueprint.\n\n${explained(file, text)}`,
  }
}

/** Whether every step of a blueprint passes. Throws when that cannot be said: for settings that are wrong or unused, and,
 *  after `not`, when a step could not observe its target. */
export function toPassBlueprint(
  this: MatcherContext | undefined,
  received: BlueprintToMatch,
  settings: RunSettings = {},
): Promise<MatcherResult> {
  // A matcher inside of another one is not awaited: after `not`, the promise would pass, whatever the blueprint does.
  if (this !== undefined && 'equals' in this && !('promise' in this)) {
    throw new Error(
      'toPassBlueprint cannot be used inside of another matcher, since it has to be awaited: await expect(path).toPassBlueprint().',
    )
  }
  return passes(received, { settings, isNot: this?.isNot === true })
}

/** What Jest and Vitest call a matcher with; `promise` is not there when it stands inside of another matcher. */
interface MatcherContext {
  readonly isNot?: boolean
  readonly promise?: string
  readonly equals?: unknown
}

async function passes(
  received: BlueprintToMatch,
  { settings, isNot }: { readonly settings: RunSettings; readonly isNot: boolean },
): Promise<MatcherResult> {
  const { file, text: source, path } = saidInFull(() => load(received))
  const redactor = new Redactor()
  const cwd = process.cwd()
  const run = { files: [file], settings, source: 'toPassBlueprint', cwd, env: process.env, redactor }
  const report = await runWithSettings(run).catch(throwSayingHint)
  const shown = (): string => {
    const sources = (): string | undefined => (source === undefined ? undefined : redactor.clean(source))
    const text = formatConsole(report, { colour: false, verbose: false, sources }).trimEnd()
    // Without the word, or a test framework would take the place, and all that follows it, for the stack.
    return text.replaceAll(/^( *)at (?=\S.*:\d+:\d+$)/gm, '$1')
  }
  const isFailure = file.valid && report.status === 'failed'
  if (isNot && report.status !== 'passed' && !isFailure) {
    throw new Error(`Expected ${path} to fail, but it could not be judged.\n\n${shown()}`)
  }
  return {
    pass: report.status === 'passed',
    message: () =>
      `Expected ${path} ${report.status === 'passed' ? 'not to pass, but it did' : 'to pass'}.\n\n${shown()}`,
  }
}

/** Whether a canary made from this manifest (its path, or its members) runs this blueprint, and all of it: the file it
 *  names, the runtime, the time limit. Offline: what is deployed is not looked at. */
export function toMatchCanary(received: BlueprintToMatch, manifest: string | URL | object): MatcherResult {
  const { file, text, path, absolutePath } = saidInFull(() => load(received))
  if (!file.valid) {
    return { pass: false, message: () => `Expected ${path} to be a valid blueprint.\n\n${explained(file, text)}` }
  }
  const misfits = saidInFull(() => mismatches(file, absolutePath, manifestFrom(manifest)))
  const name = typeof manifest === 'string' ? manifest : 'the canary manifest'
  return {
    pass: misfits.length === 0,
    message: () =>
      misfits.length === 0
        ? `Expected ${path} not to match ${name}, but it does.`
        : [`Expected ${path} to match ${name}.`, '', ...misfits].join('\n'),
  }
}

/** Of what a matcher throws, a test framework shows the message alone. */
function saidInFull<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    return throwSayingHint(error)
  }
}

function throwSayingHint(error: unknown): never {
  throw sayingHint(error)
}

interface Loaded {
  readonly file: ValidatedFile
  readonly text: string | undefined
  readonly path: string
  /** Undefined when the content was given. */
  readonly absolutePath: string | undefined
}

function load(received: BlueprintToMatch): Loaded {
  if (typeof received === 'string' || received instanceof URL) {
    const path = typeof received === 'string' ? received : fileURLToPath(received)
    const bytes = readBytes({ cwd: process.cwd(), path, noun: 'blueprint' })
    return { ...validatedWithText({ path, bytes }), path, absolutePath: resolve(path) }
  }
  if (typeof received !== 'object' || received === null || !('path' in received) || !('content' in received)) {
    throw new AppError('OPTION_INVALID', 'The matchers take the path of a blueprint, or { path, content }.')
  }
  const { path, content } = received
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { ...validatedWithText({ path, bytes }), path, absolutePath: undefined }
}

function explained(file: ValidatedFile, text: string | undefined): string {
  return validationText([file], { sources: () => text, style: createStyle({ colour: false }) }).trimEnd()
}

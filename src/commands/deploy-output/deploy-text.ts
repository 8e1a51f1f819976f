import type { DeployOutcome } from '../../canary/deploy/deployment.ts'
import type { CanarySource } from '../../canary/manifest.ts'
import { codeFrame } from '../../core/code-frame.ts'
import { LineIndex } from '../../core/span.ts'
import { createStyle, type Style } from '../../core/style.ts'
import { defuseCommands, readable } from '../../core/visible.ts'
import { consoleLink } from './console-link.ts'
import { actionWords, blamedPlace, liveWords, symbolOf } from './deploy-words.ts'

export interface DeployTextOptions {
  readonly colour: boolean
  readonly sources: readonly CanarySource[]
  /** The text of a file for excerpts, without what must not be shown. */
  readonly texts: (path: string) => string | undefined
}

/** For people, after the last deploy: each canary with what became of it, what is live, and why. */
export function deployText(outcomes: readonly DeployOutcome[], options: DeployTextOptions): string {
  const style = createStyle(options)
  const lines = outcomes.flatMap((outcome) => [...outcomeLines(outcome, style, options), ''])
  return [...lines, style.bold(summaryOf(outcomes))].map((line) => `${defuseCommands(line)}\n`).join('')
}

function outcomeLines(outcome: DeployOutcome, style: Style, options: DeployTextOptions): string[] {
  const accent = outcome.action === undefined || symbolOf(outcome) === '✗' ? style.red : style.green
  const link = outcome.live === 'absent' ? undefined : consoleLink(outcome)
  const details = [
    liveWords(outcome),
    ...failureLines(outcome, style, options),
    ...errorLines(outcome, style),
    ...outcome.notices.map((notice) => `${style.yellow('note')} ${readable(notice, NOTICE_LENGTH)}`),
    ...(outcome.dryRunId === undefined ? [] : [style.dim(`dry run ${readable(outcome.dryRunId)}`)]),
    ...(link === undefined ? [] : [style.dim(readable(link, NOTICE_LENGTH))]),
  ]
  return [
    `${accent(symbolOf(outcome))} ${style.bold(readable(outcome.name))} ${actionWords(outcome)}`,
    ...details.map((line) => `  ${line}`),
  ]
}

function failureLines(outcome: DeployOutcome, style: Style, { sources, texts }: DeployTextOptions): string[] {
  const { failure } = outcome
  const source = sources.find(({ path }) => path === outcome.path)
  if (failure === undefined || source === undefined) return []
  const { path, range } = blamedPlace(outcome, source)
  const text = texts(path)
  const frame = text === undefined ? [] : codeFrame({ lines: new LineIndex(text), range, style, accent: style.red })
  return [
    `${style.red('failed')} ${readable(failure.reason, NOTICE_LENGTH)}`,
    ...[style.dim(`at ${readable(path)}:${range.line}:${range.column}`), ...frame].map((line) => `  ${line}`),
    ...failure.details.map((line) => `  ${style.dim(readable(line, NOTICE_LENGTH))}`),
    ...(failure.artifacts === undefined ? [] : [`  ${style.dim(`artifacts: ${readable(failure.artifacts)}`)}`]),
  ]
}

function errorLines({ error }: DeployOutcome, style: Style): string[] {
  if (error === undefined) return []
  return [
    `${style.red('error')} ${readable(error.message, NOTICE_LENGTH)} ${style.dim(`(${error.code})`)}`,
    ...(error.hint === undefined ? [] : [`  hint: ${readable(error.hint, NOTICE_LENGTH)}`]),
  ]
}

function summaryOf(outcomes: readonly DeployOutcome[]): string {
  const counts = new Map<string, number>()
  for (const { action = 'not deployed' } of outcomes) counts.set(action, (counts.get(action) ?? 0) + 1)
  return `Deploy: ${[...counts].map(([action, count]) => `${count} ${action}`).join(', ')}.`
}

/** Whole sentences of AWS are worth their room. */
const NOTICE_LENGTH = 1200

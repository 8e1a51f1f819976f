import { AppError } from '../core/app-error.ts'
import { messageOf } from '../core/system-error.ts'
import { TOOL } from '../core/tool.ts'
import { visible } from '../core/visible.ts'

/** An error for people: what happened, what to do, and for a defect of ours how to report it. Whole lines. */
export function errorText(error: unknown, { isVerbose }: { readonly isVerbose: boolean }): string {
  const isOurs = !(error instanceof AppError) || error.kind === 'internal'
  const message = messageOf(error)
  const hint = error instanceof AppError ? error.hint : undefined
  const lines = [
    isOurs ? `internal error: ${visible(message)}` : `error: ${visible(message)}`,
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)}`]),
    ...(isOurs ? [`  This is a defect of canary-preflight. Please report it: ${TOOL.url}/issues`] : []),
    ...(isOurs && !isVerbose ? ['  CANARY_PREFLIGHT_DEBUG=1 shows where it happened.'] : []),
    ...(isVerbose ? stackOf(error) : []),
  ]
  return `${lines.join('\n')}\n`
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = (error.stack ?? '').split('\n').map((line) => `  ${visible(line)}`)
  return error.cause === undefined ? own : [...own, '  caused by:', ...stackOf(error.cause)]
}

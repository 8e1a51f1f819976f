import type { Step } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import type { Checker } from './checker.ts'

/** A checker that this version cannot execute. Its steps are errored, so that nothing unverified is ever green. */
export function unsupportedChecker(checkerType: Step['checkerType']): Checker {
  return {
    checkerType,
    target: targetOf,
    observe: () =>
      Promise.reject(
        new AppError('CHECKER_UNSUPPORTED', `This version of canary-preflight cannot execute ${checkerType} steps.`, {
          hint: 'The step is validated, but not verified. Run the other steps with --step.',
        }),
      ),
  }
}

function targetOf(step: Step): string {
  switch (step.checkerType) {
    case 'HTTP':
      return step.url
    case 'DNS':
      return `${step.domain} ${step.recordType ?? 'A'}`
    case 'SSL':
      return `${step.hostname}:${step.port ?? 443}`
    case 'TCP':
      return `${step.hostname}:${step.port}`
  }
}

import type { DeployAction, DeployOutcome, Live } from '../../lib/canary/deploy/deployment.js'
import { AppError } from '../../lib/core/app-error.js'
import { HOSTILE_TEXTS } from './hostile-report.js'

/** How a deploy of the sample canary ended. */
export function outcomeOf(given: Partial<DeployOutcome> = {}): DeployOutcome {
  const name = given.name ?? 'checkout-api'
  return {
    name,
    arn: `arn:aws:synthetics:eu-west-1:123456789012:canary:${name}`,
    path: 'canary.json',
    plan: {
      action: 'create',
      name,
      path: 'canary.json',
      blueprintPath: 'blueprint-config.json',
      blueprintSha256: '0'.repeat(64),
      notes: [],
    },
    action: 'updated',
    live: 'new',
    dryRunId: undefined,
    failure: undefined,
    error: undefined,
    notices: [],
    ...given,
  }
}

export const ACTIONS: readonly DeployAction[] = [
  'created',
  'updated',
  'unchanged',
  'dry-run-passed',
  'dry-run-failed',
  'rolled-back',
]

export const LIVES: readonly Live[] = ['absent', 'as-before', 'by-others', 'new', 'unstarted', 'unknown']

/** Every text of an outcome that AWS, a run or a manifest controls is hostile in turn: one failed, one an error, each. */
export const HOSTILE_OUTCOMES: readonly DeployOutcome[] = HOSTILE_TEXTS.flatMap((text) => [
  outcomeOf({
    name: text,
    arn: `arn:aws:synthetics:eu-west-1:123456789012:canary:${text}`,
    action: 'dry-run-failed',
    live: 'as-before',
    dryRunId: text,
    failure: { reason: text, step: { key: '1', name: text }, details: [text, text], artifacts: `s3://${text}` },
    notices: [text],
  }),
  outcomeOf({
    name: text,
    action: undefined,
    live: 'unstarted',
    error: new AppError('CANARY_UPDATE_FAILED', text, { hint: text }),
  }),
])

import { isDeepStrictEqual } from 'node:util'
import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { differences } from '../differences.ts'
import type { Change } from '../plan.ts'
import { assertDeployedBlueprint } from './deployed-blueprint.ts'
import type { Deployment } from './deployment.ts'
import { failureSentence } from './failure-text.ts'

/** Holds a settled canary against what was sent: an update that AWS took back shows only in a StateReason (CloudFormation's
 *  handler treats it so), and code that did not change although it should only in its version. Throws CANARY_UPDATE_FAILED. */
export async function verifyUpdate(
  deployment: Deployment,
  { before, after }: { readonly before: Canary; readonly after: Canary },
): Promise<void> {
  const { desired, journal, name } = deployment
  assertNotTakenBack(deployment, after)
  const wasOther = differences(desired, before)
  const isOther = differences(desired, after)
  const location = after.Code?.SourceLocationArn
  if (wasOther.code.length > 0 && location !== undefined && location === before.Code?.SourceLocationArn) {
    journal.live = 'unknown'
    throw new AppError(
      'CANARY_UPDATE_FAILED',
      `AWS accepted the update, but ${name} still has its former code (${location}).`,
      {
        hint: 'Deploy again. If it stays so, delete the object with the code from the bucket of the manifest, or leave "Code" out so that the zip is sent inline.',
      },
    )
  }
  await assertDeployedBlueprint(deployment, after)
  // The tags are written later, and say what code and environment are.
  const left = [...isOther.configuration, ...isOther.schedule]
  const planned = [...wasOther.configuration, ...wasOther.schedule]
  const isCodeMoved = location !== before.Code?.SourceLocationArn
  if (!isCodeMoved && left.length > 0 && isDeepStrictEqual(left, planned)) {
    journal.live = 'unknown'
    throw new AppError(
      'CANARY_UPDATE_FAILED',
      `AWS accepted the update, but nothing of it can be seen in ${name}: ${left.map(textOf).join(', ')}.`,
      { hint: 'Deploy again. If it stays so, AWS does not take these values for this canary: correct the manifest.' },
    )
  }
  const strange = left.filter(({ field }) => !planned.some((change) => change.field === field))
  if (strange.length > 0) {
    journal.live = 'unknown'
    throw new AppError(
      'CANARY_UPDATE_FAILED',
      `The update of ${name} was made, but what it left alone is other than before: ${strange.map(({ field, from = 'nothing', to = 'nothing' }) => `${field} is ${from} instead of ${to}`).join(', ')}.`,
      { hint: 'Somebody may have changed the canary at the same time. Deploy again.' },
    )
  }
  // AWS may write a value in another way than it was sent: then it is worth a sentence, not a failure.
  for (const { field, from = 'nothing', to = 'nothing' } of left) {
    journal.note(`AWS reports ${field} as ${from} after the update; ${to} was sent.`)
  }
}

/** Throws CANARY_UPDATE_FAILED when AWS put the former configuration back. */
export function assertNotTakenBack({ journal, name }: Deployment, after: Canary): void {
  const { State, StateReason = '', StateReasonCode = '' } = after.Status ?? {}
  if (StateReason === '' && State !== 'ERROR') return
  journal.live = StateReasonCode === 'ROLLBACK_COMPLETE' ? 'as-before' : 'unknown'
  const code = StateReasonCode === '' ? '' : ` (${StateReasonCode})`
  throw new AppError('CANARY_UPDATE_FAILED', `AWS could not update ${name}${code}: ${failureSentence(StateReason)}`, {
    hint: 'Mend what AWS says and deploy again. A dry run does not try every step of an update, so this can happen after one that passed.',
  })
}

function textOf({ field, from = 'nothing', to = 'nothing' }: Change): string {
  return `${field} is ${from}, and ${to} was sent`
}

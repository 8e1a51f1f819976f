import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { planOf } from '../make-plan.ts'
import { OWN_TAGS } from '../tags.ts'
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
  const changed = planOf(desired, before)
  const isCodeNew = changed.action === 'update' && changed.changes.some(({ field }) => field === 'Code')
  const location = after.Code?.SourceLocationArn
  if (isCodeNew && location !== undefined && location === before.Code?.SourceLocationArn) {
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
  noteDifferences(deployment, after)
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

/** AWS may write a value in another way than it was sent: then it is worth a sentence, not a failure. */
function noteDifferences({ desired, journal }: Deployment, after: Canary): void {
  // Its tags are written later.
  const ownTags = new Set<string>(Object.values(OWN_TAGS))
  const { action, ...plan } = planOf(desired, { ...after, Tags: { ...after.Tags, ...desired.source.manifest.Tags } })
  if (action !== 'update' || !('changes' in plan)) return
  const readable = plan.changes.filter(
    ({ field, to, from }) => !ownTags.has(field) && field !== 'Code' && (to !== undefined || from !== undefined),
  )
  for (const { field, from = 'nothing', to = 'nothing' } of readable) {
    journal.note(`AWS reports ${field} as ${from} after the update; ${to} was sent.`)
  }
}

import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { differences } from '../differences.ts'
import { settledCanary } from './await-state.ts'
import { sendUpdate } from './commit.ts'
import { writeTags } from './complete-update.ts'
import type { Deployment } from './deployment.ts'
import { goneError } from './still-there.ts'
import { assertNotTakenBack } from './verify-update.ts'

/** Gives the canary the key of the manifest, in an update of its own: neither a dry run nor its commit takes one. Returns the canary
 *  as it is then. When only this fails, the rest is live all the same: the error says which key the canary has, and the next deploy
 *  finds the key to be the difference that is left. */
export async function changeKey(deployment: Deployment, before: Canary): Promise<Canary> {
  const { desired, journal, signal } = deployment
  const { KmsKeyArn } = desired.source.manifest
  if (KmsKeyArn === undefined || differences(desired, before).key.length === 0) return before
  const { live } = journal
  try {
    await sendUpdate(deployment, { KmsKeyArn }, before)
    const after = await settledCanary(deployment)
    if (after === undefined) throw goneError(deployment)
    assertNotTakenBack(deployment, after)
    if ((after.KmsKeyArn ?? '') !== KmsKeyArn) {
      throw new AppError('CANARY_UPDATE_FAILED', 'AWS accepted the key, but the canary does not have it.', {
        hint: 'Check that the key is symmetric, enabled and of the region of the canary.',
      })
    }
    // The code may have been written again, under the new key.
    await writeTags(deployment, after)
    return after
  } catch (error) {
    if (signal.aborted || !(error instanceof AppError) || error.code === 'CANARY_NOT_FOUND') throw error
    // A conflict before anything was changed is waited for.
    if (error.code === 'CANARY_CONFLICT' && live === 'as-before') throw error
    const now = await keyNow(deployment)
    journal.live = live
    const rest = live === 'as-before' ? 'Nothing else was to be changed' : 'The rest of the new configuration is live'
    throw new AppError(
      error.code,
      `${rest}, but the key of ${deployment.name} could not be changed: ${now} ${error.message}`,
      {
        hint: `${error.hint ?? ''} Deploy again: only the key is left to change.`.trimStart(),
        cause: error,
      },
    )
  }
}

async function keyNow({ aws, name, signal }: Deployment): Promise<string> {
  try {
    const canary = await aws.synthetics.getCanary(name, {}, signal)
    if (canary === undefined) return 'it is gone.'
    return canary.KmsKeyArn === undefined ? 'it has the key of AWS.' : `it has ${canary.KmsKeyArn}.`
  } catch {
    // The first error says more than that nobody can look.
    return 'which one it has now could not be seen.'
  }
}

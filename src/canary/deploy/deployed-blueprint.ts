import { createHash } from 'node:crypto'
import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { messageOf } from '../../core/system-error.ts'
import { blueprintIn } from '../bundle.ts'
import type { Deployment } from './deployment.ts'

/** Reads back the blueprint that a canary, or a dry run, has in AWS and holds it against the one that was verified. Code that
 *  cannot be read back (that takes lambda:GetLayerVersion) is noted. Throws CANARY_UPDATE_FAILED when it is another one. */
export async function assertDeployedBlueprint(deployment: Deployment, canary: Canary): Promise<void> {
  const { desired, journal, say, signal, name } = deployment
  const expected = desired.bundle.blueprintSha256
  const found = await deployedBlueprint(deployment, canary)
  if (signal.aborted) throw signal.reason
  if ('unreadable' in found) {
    journal.note(`The deployed code was not read back and compared: ${found.unreadable}`)
    return
  }
  if (found.sha256 === expected) {
    say(`the code in AWS has the blueprint that was verified (sha256 ${expected})`)
    return
  }
  journal.live = 'unknown'
  throw new AppError(
    'CANARY_UPDATE_FAILED',
    `The code of ${name} in AWS has another blueprint (sha256 ${found.sha256}) than the one that was sent (${expected}).`,
    { hint: 'Somebody else may have deployed at the same time. Deploy again.' },
  )
}

/** The blueprint of a canary as AWS keeps it, and the archive it is in. */
export async function deployedBlueprint(
  { aws, signal }: Pick<Deployment, 'aws' | 'signal'>,
  canary: Canary,
): Promise<{ readonly sha256: string; readonly archive: Uint8Array } | { readonly unreadable: string }> {
  const location = canary.Code?.SourceLocationArn
  if (location === undefined) return { unreadable: 'AWS does not say where it is.' }
  try {
    const archive = await aws.code.layerArchive(location, signal)
    const blueprint = await blueprintIn(archive)
    if (blueprint === undefined) return { unreadable: `${location} has no blueprint-config.json.` }
    return { archive, sha256: createHash('sha256').update(blueprint).digest('hex') }
  } catch (error) {
    // Only a second look at what AWS has confirmed; who needs more of it says so.
    return { unreadable: messageOf(error) }
  }
}

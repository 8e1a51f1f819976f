import type { DeployAws } from '../aws/synthetics-api.ts'
import { inOrder } from '../runner/in-order.ts'
import { planOf } from './make-plan.ts'
import type { Desired, Plan, Verification } from './plan.ts'

/** The plan of each canary against what is live now, in the same order. A canary that is just being changed is planned as it is
 *  at this moment. */
export async function makePlans(
  desired: readonly Desired[],
  {
    aws,
    signal,
    verification,
    concurrency,
  }: {
    readonly aws: DeployAws
    readonly signal: AbortSignal
    readonly verification: Verification
    readonly concurrency: number
  },
): Promise<readonly Plan[]> {
  return await inOrder(desired, concurrency, async (one) => {
    const live = await aws.synthetics.getCanary(one.source.manifest.Name, {}, signal)
    return planOf(one, live, verification)
  })
}

import type { Canary } from '../../aws/synthetics-types.ts'
import { optionNamed } from '../../core/option-words.ts'
import type { Deployment } from './deployment.ts'
import { poll } from './poll.ts'

/** The canary once no operation on it is under way: in READY, RUNNING, STOPPED or ERROR, or undefined when there is none. A
 *  canary that is being deleted is waited for until it is gone. */
export async function settledCanary(deployment: Deployment): Promise<Canary | undefined> {
  const { name, aws, say } = deployment
  let told: string | undefined
  return await poll(
    deployment,
    {
      until: `the canary ${name} is in a settled state`,
      limitMs: SETTLE_MS,
      hint: `Run the deploy again later, or with a longer ${optionNamed('deploy-timeout')}; in the CloudWatch console the canary may show why it does not go on.`,
    },
    async (signal) => {
      const canary = await aws.synthetics.getCanary(name, {}, signal)
      const state = canary?.Status?.State
      if (state === undefined || !TRANSITIONAL.has(state)) return { found: canary }
      if (told !== state) say(`the canary is ${state}; waiting until that ended`)
      told = state
      return { seen: state }
    },
  )
}

/** CloudFormation waits as long for each state. */
const SETTLE_MS = 600_000

const TRANSITIONAL: ReadonlySet<string> = new Set(['CREATING', 'STARTING', 'UPDATING', 'STOPPING', 'DELETING'])

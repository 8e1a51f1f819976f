import type { DeployAws } from '../aws/synthetics-api.ts'
import { TOOL } from '../core/tool.ts'
import type { CommandContext } from './context.ts'

/** AWS as plans and deploys use it. `--allow-host` and `--resolve` are about the hosts of blueprints, so neither holds here.
 *  Throws AWS_REGION_MISSING. */
export async function deployAws(
  { awsRegion }: { readonly awsRegion: string | undefined },
  { clock, env, redactor, signal }: CommandContext,
): Promise<DeployAws> {
  const [{ createNetworkPolicy }, { createDeployAws }] = await Promise.all([
    import('../network/create-policy.ts'),
    import('../auth/deploy-client.ts'),
  ])
  const network = createNetworkPolicy({
    clock,
    env,
    version: TOOL.version,
    resolve: [],
    onResolveUsed: () => undefined,
    allowHosts: [],
    followRedirects: false,
  })
  return await createDeployAws({ region: awsRegion, network, redactor, env, signal })
}

import { isDeepStrictEqual } from 'node:util'

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that Node reads when it starts: only a process of its own sees them. */
const OF_NODE = /^(?:NODE_|SSL_|TZ$|LD_)/

let pretended: { readonly env: Environment; readonly before: NodeJS.ProcessEnv; users: number } | undefined

/** Whether work can be done in this process as if `env` were all of its environment: there is nothing in it that Node reads at its
 *  start, and no work under way that sees another one. */
export function canPretend(env: Environment): boolean {
  const isOfNode = Object.keys(env).some((name) => OF_NODE.test(name))
  return !isOfNode && (pretended === undefined || isDeepStrictEqual(pretended.env, env))
}

/** Does `work` while `process.env`, which the AWS SDK reads by itself, is `env`. */
export async function pretending<T>(env: Environment, work: () => Promise<T>): Promise<T> {
  if (pretended === undefined) {
    pretended = { env, before: { ...process.env }, users: 0 }
    replaceEnvironment(env)
  }
  const own = pretended
  own.users += 1
  try {
    return await work()
  } finally {
    own.users -= 1
    if (own.users === 0) {
      pretended = undefined
      replaceEnvironment(own.before)
    }
  }
}

function replaceEnvironment(env: Environment): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
  // As the faces do: which Node the SDK's next version needs is not for users to know.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
}

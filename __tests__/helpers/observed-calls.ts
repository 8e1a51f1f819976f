import type { DeployAws } from '../../lib/aws/synthetics-api.js'

/** One call of a deploy: `startCanary 1` is its first StartCanary. */
export type CallName = `${string} ${number}`

/** The same AWS with a look at each call before it is made, and after its effect, before the deploy hears of it. Calls wait for
 *  what both return. */
export function observedAws(
  aws: DeployAws,
  onDone: (call: CallName) => Promise<void> | void,
  onBegin: () => Promise<void> | void = () => undefined,
): DeployAws {
  const counts = new Map<string, number>()
  const observed = <T extends object>(group: T): T =>
    new Proxy(group, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]): Promise<unknown> => {
          const nth = (counts.get(String(name)) ?? 0) + 1
          counts.set(String(name), nth)
          await onBegin()
          try {
            return await Reflect.apply(value, target, args)
          } finally {
            await onDone(`${String(name)} ${nth}`)
          }
        }
      },
    })
  return {
    region: aws.region,
    synthetics: observed(aws.synthetics),
    objects: observed(aws.objects),
    code: observed(aws.code),
  }
}

/** AWS for a process that is killed right after a call: from then on nothing of it goes on. `died` tells when. At the end of the
 *  scope what still waits is let go, so that its timers end; no call of it goes out any more. */
export function mortalAws(
  aws: DeployAws,
  last: CallName,
): { readonly aws: DeployAws; readonly died: Promise<void> } & Disposable {
  let isDead = false
  let tell = (): void => undefined
  const died = new Promise<void>((resolve) => {
    tell = resolve
  })
  const end = new AbortController()
  const buried = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => reject(new Error('The process is gone.')))
  })
  buried.catch(() => undefined)
  const rest = async (): Promise<void> => {
    if (isDead) await buried
  }
  const mortal = observedAws(
    aws,
    async (call) => {
      if (call === last) {
        isDead = true
        tell()
      }
      await rest()
    },
    rest,
  )
  return { aws: mortal, died, [Symbol.dispose]: () => end.abort() }
}

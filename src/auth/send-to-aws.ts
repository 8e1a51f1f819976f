import type { SendToAws } from '../aws/request-handler.ts'
import type { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { loadClient } from '../network/load-client.ts'
import { Phases } from '../network/phases.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import { sendHttp } from '../network/send-http.ts'

/** Sends a request of an AWS client like every other request, but to wherever AWS is: not by `--allow-host` and `--resolve`. */
export async function sendToAws(
  { method, url, headers, body, maxBytes, onLost }: Parameters<SendToAws>[0],
  {
    network,
    redactor,
    signal,
  }: { readonly network: NetworkPolicy; readonly redactor: Redactor; readonly signal: AbortSignal },
): ReturnType<SendToAws> {
  const policy: NetworkPolicy = {
    ...network,
    resolve: [],
    followRedirects: false,
    assertAllowed: everywhere,
    assertNameAllowed: everywhere,
  }
  const phases = new Phases(network.clock)
  const session = { policy, redactor, signal, phases }
  const request = { method, url, headers, body, credentialHeaders: new Set<string>() }
  const way = { session, open: await loadClient(), timeoutMs: 0 }
  try {
    return await sendHttp(request, maxBytes === undefined ? way : { ...way, maxBodyBytes: maxBytes })
  } catch (error) {
    if (phases.current === 'firstByte' || phases.spentMs('firstByte') !== null) onLost?.()
    throw error
  }
}

function everywhere(): AppError | undefined {
  return undefined
}

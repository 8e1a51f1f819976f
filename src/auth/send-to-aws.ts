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
  for (const credential of credentialsIn(headers, body)) redactor.learn(credential)
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

/** What of a request proves who is asking and could be used by others, who might read it in what is answered. A signature could
 *  not. */
function credentialsIn(
  headers: Parameters<SendToAws>[0]['headers'],
  body: Parameters<SendToAws>[0]['body'],
): readonly string[] {
  const signature = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? ''
  const inHeaders = headers
    .filter(([name]) => CREDENTIAL_HEADERS.has(name.toLowerCase()))
    .map(([, value]) => value)
    // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
    .filter((value) => !signature.includes(`Credential=${value}/`))
  // A form is small, and the only body that has any.
  const form = new URLSearchParams(typeof body === 'string' && body.startsWith('Action=') ? body : '')
  return [...inHeaders, ...['WebIdentityToken', 'SAMLAssertion'].map((name) => form.get(name) ?? '')]
}

/** Of temporary credentials, of IAM Identity Center, and of the metadata service. */
const CREDENTIAL_HEADERS: ReadonlySet<string> = new Set([
  'x-amz-security-token',
  'x-amz-sso_bearer_token',
  'x-aws-ec2-metadata-token',
])

function everywhere(): AppError | undefined {
  return undefined
}

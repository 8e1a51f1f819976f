import { AppError } from '../core/app-error.ts'
import type { Phase, Phases } from './phases.ts'

/** STEP_TIMEOUT that says the limit, what was being waited for, and what went well before. */
export function timeoutError(phases: Phases, { peer, timeoutMs }: { peer: string; timeoutMs: number }): AppError {
  const phase = phases.current
  const waited = phase === undefined ? `No end of the exchange with ${peer}` : WAITED_FOR[phase](peer)
  const before = doneBefore(phases)
  const message = `${waited} within ${timeoutMs} ms${before === '' ? '' : `; ${before}`}.`
  return new AppError('STEP_TIMEOUT', message, { hint: HINTS[phase ?? 'firstByte'] })
}

const WAITED_FOR: Readonly<Record<Phase, (peer: string) => string>> = {
  dns: (peer) => `No address for ${peer}`,
  connect: (peer) => `No connection to ${peer}`,
  proxy: (peer) => `No way through ${peer}`,
  tls: (peer) => `No end of the TLS handshake with ${peer}`,
  firstByte: (peer) => `No response headers from ${peer}`,
  body: (peer) => `No end of the response body from ${peer}`,
}

const SLOW_SERVER = 'Raise "timeout" of the step (milliseconds), or find out why the server is slow.'

const HINTS: Readonly<Record<Phase, string>> = {
  dns: 'Check the name servers of this machine and the spelling of the host.',
  connect: 'A firewall that drops packets looks like this: check that this machine may reach the host and port.',
  proxy: 'Check the proxy variables HTTP_PROXY, HTTPS_PROXY and NO_PROXY.',
  tls: 'Check that the port speaks TLS; if it does, raise "timeout" of the step (milliseconds).',
  firstByte: SLOW_SERVER,
  body: SLOW_SERVER,
}

const DONE: readonly (readonly [Phase, string])[] = [
  ['dns', 'name resolved'],
  ['proxy', 'proxy reached'],
  ['connect', 'connected'],
  ['tls', 'TLS made'],
  ['firstByte', 'headers received'],
]

function doneBefore(phases: Phases): string {
  return DONE.flatMap(([phase, text]) => {
    const spentMs = phases.spentMs(phase)
    return spentMs === null || phase === phases.current ? [] : [`${text} after ${Math.round(spentMs)} ms`]
  }).join(', ')
}

import { createSocket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import type { Endpoint } from '../network/address.ts'
import {
  type Asking,
  type DnsQuestion,
  encodeQuestion,
  LARGEST_DATAGRAM,
  type Reading,
  readAnswer,
} from './dns-message.ts'

/** How long the first datagram may stay unanswered before it is sent again; doubled each time. */
const RESEND_AFTER_MS = 1000

/** The last one goes out after 255 s; no step lasts longer than 300 s. */
const MOST_RESENDS = 8

const FOREIGN: Reading = { kind: 'foreign' }

/** What a datagram can tell: also that the answer came damaged. */
export type DatagramAnswer = Extract<Reading, { kind: 'answer' | 'broken' }>

/** The answer of one server. Sends the question again while none comes, since datagrams get lost; a late answer to an
 *  earlier one counts as well. Rejects with what the system said (a closed port), or the signal's reason. */
export function askOverUdp(question: DnsQuestion, server: Endpoint, asking: Asking): Promise<DatagramAnswer> {
  const { signal, clock, withEdns, onStray } = asking
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const { id, bytes } = encodeQuestion(question, { withEdns })
    const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4')
    const over = new AbortController()
    const end = (settle: () => void): void => {
      if (over.signal.aborted) return
      over.abort()
      signal.removeEventListener('abort', onAbort)
      socket.close()
      settle()
    }
    const fail = (reason: unknown): void => end(() => reject(reason))
    const onAbort = (): void => fail(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', fail)
    socket.on('message', (message) => {
      const reading = message.length > LARGEST_DATAGRAM ? FOREIGN : readAnswer(message, id, question)
      if (reading.kind === 'answer' || reading.kind === 'broken') end(() => resolve(reading))
      else onStray(reading.kind)
    })
    socket.once('connect', () => {
      sendUntil(over.signal, { send: () => socket.send(bytes), clock })
    })
    // Connected: the system drops what comes from another address, and reports a closed port.
    socket.connect(server.port, server.host)
  })
}

function sendUntil(over: AbortSignal, { send, clock }: { send: () => void; clock: Asking['clock'] }): void {
  const sendAndWait = async (): Promise<void> => {
    for (let resends = 0; resends <= MOST_RESENDS && !over.aborted; resends++) {
      send()
      await clock.sleep(RESEND_AFTER_MS * 2 ** resends, over)
    }
  }
  // The only thing that rejects is the end of the sleep, by which the question is settled already.
  sendAndWait().catch(() => undefined)
}

import { createSocket } from 'node:dgram'
import { isIPv6, type Socket } from 'node:net'
import { AppError } from '../core/app-error.ts'
import type { Clock } from '../core/clock.ts'
import { dial } from '../network/dial.ts'
import { authorityOf, type Endpoint } from '../network/session.ts'
import { type DnsAnswer, type DnsQuestion, encodeQuestion, readAnswer } from './dns-message.ts'

/** How long each datagram may stay unanswered before the question is sent again, to the next server if there is one. */
const RESEND_AFTER_MS = 1000

export interface DnsTransport {
  /** Their addresses are literal. Asked in turn. */
  readonly servers: readonly Endpoint[]
  readonly protocol: 'UDP' | 'TCP'
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** The first answer to `question`, and who gave it. Over UDP lost datagrams are sent again until the signal aborts, and
 *  a truncated answer is asked for over TCP. Rejects with the signal's reason, or what the system said. */
export async function ask(
  question: DnsQuestion,
  transport: DnsTransport,
): Promise<{ readonly answer: DnsAnswer; readonly server: Endpoint }> {
  const { servers, protocol, signal, clock } = transport
  let failure: unknown = new AppError('DNS_NO_ANSWER', 'There is no name server to ask.')
  const rounds = protocol === 'TCP' ? 1 : Number.POSITIVE_INFINITY
  for (let turn = 0; turn < rounds * servers.length; turn++) {
    signal.throwIfAborted()
    const server = servers[turn % servers.length]
    if (server === undefined) break
    try {
      if (protocol === 'TCP') return { answer: await askOverTcp(question, server, transport), server }
      const answer = await askOverUdp(question, server, { signal, clock })
      if (answer?.isTruncated === true) return { answer: await askOverTcp(question, server, transport), server }
      if (answer !== undefined) return { answer, server }
    } catch (error) {
      signal.throwIfAborted()
      failure = error
      // A closed port answers at once; without a rest a dead server would be asked thousands of times.
      if (turn >= servers.length - 1) throw failure
    }
  }
  throw failure
}

/** Undefined when no answer came in time. */
function askOverUdp(
  question: DnsQuestion,
  server: Endpoint,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<DnsAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const { id, bytes } = encodeQuestion(question)
    const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4')
    const nap = new AbortController()
    const end = (settle: () => void): void => {
      nap.abort()
      signal.removeEventListener('abort', onAbort)
      socket
        .removeAllListeners('message')
        .removeAllListeners('error')
        .on('error', () => {})
      socket.close()
      settle()
    }
    const onAbort = (): void => end(() => reject(signal.reason))
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('message', (message) => {
      const answer = readAnswer(message, id, question)
      if (answer !== undefined) end(() => resolve(answer))
    })
    // Connected: the system drops what comes from another address, and reports a closed port.
    socket.connect(server.port, server.host, () => socket.send(bytes))
    clock.sleep(RESEND_AFTER_MS, AbortSignal.any([signal, nap.signal])).then(
      () => end(() => resolve(undefined)),
      // Answered, failed or aborted before: that has settled the promise already.
      () => undefined,
    )
  })
}

/** RFC 7766: the message behind two bytes that say its length. */
async function askOverTcp(
  question: DnsQuestion,
  server: Endpoint,
  { signal, clock }: DnsTransport,
): Promise<DnsAnswer> {
  const socket = await dial([server.host], server.port, { signal, clock })
  try {
    const { id, bytes } = encodeQuestion(question)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(bytes.length)
    socket.write(Buffer.concat([length, bytes]))
    const answer = readAnswer(await messageFrom(socket, signal), id, question)
    if (answer !== undefined) return answer
  } finally {
    socket.destroy()
  }
  throw new AppError(
    'DNS_NO_ANSWER',
    `The name server ${authorityOf(server)} answered over TCP with something else than an answer to the question.`,
    {
      hint: 'Check "nameserver" and "port": is a DNS server listening there?',
    },
  )
}

async function messageFrom(socket: Socket, signal: AbortSignal): Promise<Buffer> {
  const onAbort = (): void => void socket.destroy(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    let received = Buffer.alloc(0)
    for await (const chunk of socket) {
      received = Buffer.concat([received, chunk])
      if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        return received.subarray(2, 2 + received.readUInt16BE(0))
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
  throw new AppError('DNS_NO_ANSWER', 'The name server closed the TCP connection before its answer was complete.', {
    hint: 'The server may refuse questions over TCP; try "protocol": "UDP".',
  })
}

import type { Socket } from 'node:net'
import { AppError } from '../core/app-error.ts'
import { authorityOf, type Endpoint } from '../network/address.ts'
import { dial } from '../network/dial.ts'
import type { Asking } from './dns-message.ts'
import { type DnsAnswer, type DnsQuestion, encodeQuestion, readAnswer } from './dns-message.ts'

/** The answer of one server over TCP (RFC 7766). Rejects with DNS_NO_ANSWER when the server closes the connection without
 *  one, with what the system said, or with the signal's reason. */
export async function askOverTcp(question: DnsQuestion, server: Endpoint, asking: Asking): Promise<DnsAnswer> {
  const { signal, withEdns, onStray } = asking
  const socket = await dial([server.host], server.port, asking)
  let hasAnonymous = false
  try {
    const { id, bytes } = encodeQuestion(question, { withEdns })
    socket.write(withLength(bytes))
    for await (const message of messagesFrom(socket, signal)) {
      const reading = readAnswer(message, id, question)
      if (reading.kind === 'answer') return whole(reading.answer, server)
      if (reading.kind === 'broken') throw brokenAnswer(reading.reason, server)
      hasAnonymous ||= reading.kind === 'anonymous'
      onStray(reading.kind)
    }
  } finally {
    socket.destroy()
  }
  const what = hasAnonymous ? 'after an answer without a question section' : 'without a complete answer to the question'
  throw new AppError('DNS_NO_ANSWER', `The name server ${authorityOf(server)} closed the TCP connection ${what}.`, {
    hint: 'Check "nameserver" and "port": is a DNS server listening there, and does it answer over TCP?',
  })
}

/** Over TCP nothing gets lost on the way: it was sent like this. */
function brokenAnswer(reason: string, server: Endpoint): AppError {
  const message = `The answer of the name server ${authorityOf(server)} contradicts itself: ${reason}.`
  return new AppError('DNS_NO_ANSWER', message, {
    hint: 'Look into the log of the server, and at what stands between; no record of such an answer is believed.',
  })
}

/** Only part of the records would be judged otherwise. */
function whole(answer: DnsAnswer, server: Endpoint): DnsAnswer {
  if (!answer.isTruncated) return answer
  throw new AppError(
    'DNS_NO_ANSWER',
    `The answer of the name server ${authorityOf(server)} is cut off even over TCP.`,
    {
      hint: 'Look into the log of the server; no client can read this answer.',
    },
  )
}

function withLength(message: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(message.length)
  return Buffer.concat([length, message])
}

/** The messages on a connection, each behind two bytes that say its length, until it ends. */
async function* messagesFrom(socket: Socket, signal: AbortSignal): AsyncGenerator<Buffer> {
  const onAbort = (): void => void socket.destroy(signal.reason)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    let pieces: Buffer[] = []
    let size = 0
    let wanted = 2
    for await (const chunk of socket) {
      pieces.push(chunk)
      size += chunk.length
      while (size >= wanted) {
        const received = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
        const end = 2 + received.readUInt16BE(0)
        pieces = [received]
        wanted = end
        if (size < end) break
        yield received.subarray(2, end)
        pieces = [received.subarray(end)]
        size -= end
        wanted = 2
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { type Answer, decode, encode, type OptAnswer, type Question } from 'dns-packet'
import { systemErrorCode } from '../../lib/core/system-error.js'

/** One question as it arrived. */
export interface Asked {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly hasEdns: boolean
  readonly transport: 'UDP' | 'TCP'
  /** Of who asked. */
  readonly fromPort: number
}

/** The messages to send back, in order; none is silence. */
export type DnsHandler = (asked: Asked) => readonly Buffer[]

/** A name server on 127.0.0.1, over UDP and TCP at one port. */
export interface DnsServer extends AsyncDisposable {
  readonly port: number
  /** Every question, in order of arrival. */
  readonly asked: readonly Asked[]
}

/** Starts a server that answers as `handle` says; `onConnection` takes TCP connections over instead. */
export async function dnsServer(handle: DnsHandler, onConnection?: (socket: Socket) => void): Promise<DnsServer> {
  const asked: Asked[] = []
  const open = new Set<Socket>()
  const answersTo = (bytes: Buffer, from: Pick<Asked, 'transport' | 'fromPort'>): readonly Buffer[] => {
    const question = readQuestion(bytes, from)
    asked.push(question)
    return handle(question)
  }
  const tcp = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    if (onConnection !== undefined) {
      onConnection(socket)
      return
    }
    const from = { transport: 'TCP', fromPort: socket.remotePort ?? 0 } as const
    let received = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0)
        for (const message of answersTo(received.subarray(2, end), from)) socket.write(framed(message))
        received = received.subarray(end)
      }
    })
  })
  const { port, udp } = await listenAtOnePort(tcp)
  udp.on('message', (bytes, from) => {
    const messages = answersTo(bytes, { transport: 'UDP', fromPort: from.port })
    for (const message of messages) udp.send(message, from.port, from.address, () => {})
  })
  return {
    port,
    asked,
    async [Symbol.asyncDispose]() {
      const closed = [once(udp, 'close'), once(tcp, 'close')]
      udp.close()
      tcp.close()
      for (const socket of open) socket.destroy()
      await Promise.all(closed)
    },
  }
}

/** The system chooses a port for TCP; now and then someone has it for UDP. */
async function listenAtOnePort(tcp: Server): Promise<{ port: number; udp: UdpSocket }> {
  for (;;) {
    tcp.listen(0, '127.0.0.1')
    await once(tcp, 'listening')
    const { port } = tcp.address() as AddressInfo
    const udp = createSocket('udp4')
    udp.bind(port, '127.0.0.1')
    try {
      await once(udp, 'listening')
      return { port, udp }
    } catch (error) {
      if (systemErrorCode(error) !== 'EADDRINUSE') throw error
      udp.close()
      tcp.close()
      await once(tcp, 'close')
    }
  }
}

/** What an answer says besides its records. */
export interface AnswerWishes {
  readonly id?: number
  readonly questions?: readonly Question[]
  readonly rcode?: number
  readonly isAuthoritative?: boolean
  readonly isTruncated?: boolean
  readonly authorities?: readonly Answer[]
  readonly additionals?: readonly Answer[]
}

/** An answer on the wire. Belongs to the question unless told otherwise. */
export function answerTo(
  asked: Pick<Asked, 'id' | 'name' | 'type'>,
  answers: readonly Answer[],
  wishes: AnswerWishes = {},
): Buffer {
  const { isAuthoritative = true, isTruncated = false, rcode = 0 } = wishes
  return encode({
    type: 'response',
    id: wishes.id ?? asked.id,
    flags: (isAuthoritative ? 0x0400 : 0) | (isTruncated ? 0x0200 : 0) | rcode,
    questions: [...(wishes.questions ?? [{ name: asked.name, type: asked.type as Question['type'], class: 'IN' }])],
    answers: [...answers],
    authorities: [...(wishes.authorities ?? [])],
    additionals: [...(wishes.additionals ?? [])],
  })
}

/** The EDNS0 record that carries the upper bits of a response code. */
export function edns(extendedRcode: number): OptAnswer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  }
}

/** Answers like a server for these records: CNAME records are followed inside the zone; what is not there is NXDOMAIN. */
export function zone(records: readonly Answer[]): DnsHandler {
  const at = (name: string): Answer[] => records.filter((record) => record.name.toLowerCase() === name.toLowerCase())
  return (asked) => {
    const answers: Answer[] = []
    let name = asked.name
    for (let hops = 0; hops < 8; hops++) {
      const alias = asked.type === 'CNAME' ? undefined : at(name).find(({ type }) => type === 'CNAME')
      if (alias?.type !== 'CNAME') break
      answers.push(alias)
      name = alias.data
    }
    answers.push(...at(name).filter(({ type }) => type === asked.type))
    const isKnown = records.some((record) => record.name.toLowerCase() === name.toLowerCase())
    return [answerTo(asked, answers, { rcode: isKnown || answers.length > 0 ? 0 : 3 })]
  }
}

/** A record of the Internet class. */
export function record<T extends Answer>(given: T): T {
  return { class: 'IN', ttl: 300, ...given }
}

/** A message as TCP carries it. */
export function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(message.length)
  return Buffer.concat([length, message])
}

function readQuestion(bytes: Buffer, from: Pick<Asked, 'transport' | 'fromPort'>): Asked {
  const packet = decode(bytes)
  const [question] = packet.questions ?? []
  return {
    id: packet.id ?? 0,
    name: question?.name ?? '',
    type: question?.type ?? '',
    hasEdns: (packet.additionals ?? []).some(({ type }) => type === 'OPT'),
    ...from,
  }
}

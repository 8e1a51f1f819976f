import type { Socket } from 'node:net'

/** Takes `100 Continue` out of what `socket` delivers, until another answer begins. Servers may send it unasked
 *  (RFC 9110, section 15.2) and every client must cope; undici's parser treats it as a broken response.
 *  Call it before the parser listens to the socket. */
export function skipContinue(socket: Socket): void {
  const giveBack = socket.unshift.bind(socket)
  let held: Buffer = Buffer.alloc(0)
  const onReadable = (): void => {
    for (let chunk: Buffer | null = socket.read(); chunk !== null; chunk = socket.read()) {
      held = Buffer.concat([held, chunk])
    }
    for (let verdict = judge(held); verdict !== 'undecided'; verdict = judge(held)) {
      if (verdict === 'other') {
        socket.removeListener('readable', onReadable)
        if (held.length > 0) giveBack(held)
        return
      }
      held = held.subarray(verdict.skip)
    }
  }
  socket.on('readable', onReadable)
}

/** How many bytes of an interim 100 stand at the start, `other` when something else does. */
function judge(bytes: Buffer): { skip: number } | 'other' | 'undecided' {
  const start = bytes.subarray(0, 13).toString('latin1')
  const isPrefix = /^(?:H|HT|HTT|HTTP|HTTP\/|HTTP\/1|HTTP\/1\.|HTTP\/1\.[01]|HTTP\/1\.[01] 1?0?0?)?$/.test(start)
  if (isPrefix && start.length < 13) return 'undecided'
  if (!/^HTTP\/1\.[01] 100[ \r]$/.test(start)) return 'other'
  const end = bytes.indexOf('\r\n\r\n')
  if (end !== -1) return { skip: end + 4 }
  // No interim answer is this long: let the parser say what is wrong with it.
  return bytes.length > 16_384 ? 'other' : 'undecided'
}

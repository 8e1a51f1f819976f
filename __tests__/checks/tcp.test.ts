import type { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'
import { rawServer } from '../helpers/raw-server.js'

type Assertions = NonNullable<Wanted<'TCP'>['assertions']>
const data: Assertions = [{ type: 'RESPONSE_DATA', operator: 'CONTAINS', value: '' }]

const step = (port: number, wanted: Partial<Wanted<'TCP'>> = {}): Wanted<'TCP'> => ({
  hostname: '127.0.0.1',
  port,
  ...wanted,
})

const says = (text: string | Buffer) => (socket: Socket) => void socket.write(text)
const answers = (text: string | Buffer) => (socket: Socket) => void socket.on('data', () => socket.write(text))
/** Once `size` bytes have come: a write may arrive in pieces. */
const afterBytes = (size: number, then: (socket: Socket) => void) => (socket: Socket) => {
  let received = 0
  socket.on('data', ({ length }) => {
    received += length
    if (received >= size && received - length < size) then(socket)
  })
}

/** Says so many bytes before it reads. */
const deafUntilHeard = (size: number) => (socket: Socket) => {
  socket.pause()
  socket.write(Buffer.alloc(size, 'a'), () => socket.resume())
}

describe('a step that says nothing about a response', () => {
  test('connects and reads nothing', async () => {
    await using server = await rawServer(says('220 hello\r\n'))
    const seen = await observeStep('TCP', step(server.port))
    expect(seen).toMatchObject({ isConnected: true, connectError: undefined, response: { length: 0 } })
    expect(seen.timings).toMatchObject({ dnsMs: null, connectMs: expect.any(Number), firstByteMs: null, tlsMs: null })
    await server.allClosed
  })

  test('sends all of its data all the same, to a server that does not listen until it is heard', async () => {
    const sent = 'x'.repeat(8_000_000)
    await using server = await rawServer(deafUntilHeard(30_000_000))
    await observeStep('TCP', step(server.port, { sendData: sent }))
    await server.allClosed
    expect(server.received()).toHaveLength(sent.length)
  })
})

describe('sendData', () => {
  test.each([
    ['UTF-8', 'PÄNG\r\n', '50c3844e470d0a'],
    [undefined, 'PING\r\n', '50494e470d0a'],
    ['ASCII', 'PING\r\n', '50494e470d0a'],
    ['HEX', '0000 0008 04D2 162f', '0000000804d2162f'],
  ] as const)('in %s', async (encoding, sendData, hex) => {
    await using server = await rawServer(afterBytes(hex.length / 2, says(Buffer.from([0x53]))))
    const seen = await observeStep(
      'TCP',
      step(server.port, { sendData, assertions: data, ...(encoding === undefined ? {} : { encoding }) }),
    )
    expect(server.received().toString('hex')).toBe(hex)
    expect(Buffer.from(seen.response).toString('hex')).toBe('53')
  })

  test.each([
    ['HEX', '0x53'],
    ['HEX', '123'],
    ['ASCII', 'Ä'],
  ] as const)('that is no %s is refused before anything is connected, and not shown', async (encoding, sendData) => {
    await using server = await rawServer(() => {})
    for (const field of ['sendData', 'expectedResponse']) {
      const error = await stepFailure('TCP', step(server.port, { encoding, [field]: sendData }))
      expect(error.code).toBe('RESOLVED_VALUE_INVALID')
      expect(error.message).toBe(`"${field}" cannot be written in ${encoding}.`)
    }
    expect(server.received()).toHaveLength(0)
  })

  test('reaches a server that talks first and does not listen until it is heard', async () => {
    const sent = 'x'.repeat(8_000_000)
    await using server = await rawServer((socket) => {
      deafUntilHeard(900_000)(socket)
      afterBytes(sent.length, says('DONE'))(socket)
    })
    const seen = await observeStep(
      'TCP',
      step(server.port, { sendData: sent, expectedResponse: 'DONE', assertions: data }),
      { timeoutMs: 15_000 },
    )
    expect(seen.response).toHaveLength(900_004)
  })
})

describe('reading ends', () => {
  test('when the server has fallen silent', async () => {
    await using server = await rawServer(says('220 hello\r\n'))
    const started = performance.now()
    const seen = await observeStep('TCP', step(server.port, { assertions: data }))
    expect(Buffer.from(seen.response).toString()).toBe('220 hello\r\n')
    expect(performance.now() - started).toBeGreaterThan(240)
    // The silence is how the end is told, not what the server took.
    expect(seen.timings.totalMs).toBeLessThan(200)
    await server.allClosed
  })

  test('not between two pieces that come shortly after each other', async () => {
    await using server = await rawServer((socket) => {
      const pieces = ['220 ', 'mail', '.example.com', ' ESMTP\r\n']
      const next = (): void => {
        const piece = pieces.shift()
        if (piece !== undefined) socket.write(piece, () => setTimeout(next, 100))
      }
      next()
    })
    const seen = await observeStep('TCP', step(server.port, { assertions: data }))
    expect(Buffer.from(seen.response).toString()).toBe('220 mail.example.com ESMTP\r\n')
    expect(seen.timings.totalMs).toBeGreaterThan(290)
  })

  test('when the server closes, half or whole', async () => {
    await using half = await rawServer((socket) => {
      socket.allowHalfOpen = true
      socket.end('bye')
    })
    const seen = await observeStep('TCP', step(half.port, { assertions: data }))
    expect(Buffer.from(seen.response).toString()).toBe('bye')
  })

  test('when the server resets the connection: what came before counts', async () => {
    await using server = await rawServer((socket) => {
      socket.write('421 too busy\r\n')
      socket.on('data', () => socket.resetAndDestroy())
    })
    const seen = await observeStep('TCP', step(server.port, { sendData: 'x', assertions: data }))
    expect(Buffer.from(seen.response).toString()).toMatch(/^(421 too busy\r\n)?$/)
  })

  test('not before everything is sent', async () => {
    const sent = 'x'.repeat(8_000_000)
    await using server = await rawServer((socket) => {
      socket.pause()
      socket.write('hello ')
      setTimeout(() => socket.resume(), 500)
      afterBytes(sent.length, says('done'))(socket)
      socket.pause()
    })
    const seen = await observeStep('TCP', step(server.port, { sendData: sent, assertions: data }))
    expect(Buffer.from(seen.response).toString()).toBe('hello done')
  })

  test('at once with the expected response when nobody looks at the rest', async () => {
    await using server = await rawServer(answers('+PONG\r\n'))
    const started = performance.now()
    await observeStep('TCP', step(server.port, { sendData: 'PING\r\n', expectedResponse: '+PONG' }))
    expect(performance.now() - started).toBeLessThan(200)
  })

  test('not before the expected response, however long the pauses', async () => {
    await using server = await rawServer((socket) => {
      socket.write('+PO')
      setTimeout(() => socket.write('NG\r\n'), 400)
    })
    const seen = await observeStep('TCP', step(server.port, { expectedResponse: '+PONG', assertions: data }))
    expect(Buffer.from(seen.response).toString()).toBe('+PONG\r\n')
  })

  test('with the time of the step, when the server drips for ever', async () => {
    await using server = await rawServer((socket) => {
      const drip = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    const started = performance.now()
    const seen = await observeStep('TCP', step(server.port, { assertions: data }), { timeoutMs: 500 })
    expect(performance.now() - started).toBeLessThan(1500)
    expect(seen.response.length).toBeGreaterThan(3)
    await server.allClosed
  })

  test('at 1 MB, which may be exactly what there is', async () => {
    await using server = await rawServer(says(Buffer.alloc(1_048_576)))
    const seen = await observeStep('TCP', step(server.port, { assertions: data }))
    expect(seen.response).toHaveLength(1_048_576)
  })
})

test('every byte survives', async () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  await using server = await rawServer(says(all))
  const seen = await observeStep(
    'TCP',
    step(server.port, { encoding: 'HEX', expectedResponse: 'fDfeff', assertions: data }),
  )
  expect(Buffer.from(seen.response)).toEqual(all)
})

import type { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'
import { rawServer } from '../helpers/raw-server.js'

type Assertions = NonNullable<Wanted<'TCP'>['assertions']>
const data: Assertions = [{ type: 'RESPONSE_DATA', operator: 'CONTAINS', value: '' }]
const size: Assertions = [{ type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 64 }]

const step = (port: number, wanted: Partial<Wanted<'TCP'>> = {}): Wanted<'TCP'> => ({
  hostname: '127.0.0.1',
  port,
  ...wanted,
})

const says = (text: string | Buffer) => (socket: Socket) => void socket.write(text)

describe('a response that cannot be judged', () => {
  test('more than 1 MB', async () => {
    await using server = await rawServer(says(Buffer.alloc(1_048_577)))
    const error = await stepFailure('TCP', step(server.port, { assertions: data }))
    expect([error.code, error.message]).toEqual([
      'TCP_RESPONSE_TOO_LARGE',
      `127.0.0.1:${server.port} sent more than 1 MB (1,048,576 bytes).`,
    ])
    await server.allClosed
  })

  test.each<[string, Assertions]>([
    ['RESPONSE_DATA', data],
    ['RESPONSE_SIZE', size],
  ])('none before the server closed: no observation for %s', async (_type, assertions) => {
    await using server = await rawServer((socket) => socket.end())
    const error = await stepFailure('TCP', step(server.port, { assertions }))
    expect([error.code, error.message]).toEqual([
      'CONNECTION_RESET',
      `127.0.0.1:${server.port} closed the connection without sending anything.`,
    ])
  })

  test('none within the time', async () => {
    await using server = await rawServer(() => {})
    const error = await stepFailure('TCP', step(server.port, { assertions: size }), { timeoutMs: 300 })
    expect([error.code, error.message]).toEqual([
      'STEP_TIMEOUT',
      `127.0.0.1:${server.port} accepted the connection but sent nothing within 300 ms.`,
    ])
  })

  test.each<[string, Assertions]>([
    ['EQUALS 0', [{ type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 0 }]],
    ['LESS_THAN 1', [{ type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 1 }]],
  ])('none is an observation for RESPONSE_SIZE %s', async (_what, assertions) => {
    await using silent = await rawServer(() => {})
    await using closing = await rawServer((socket) => socket.end())
    const seen = await Promise.all(
      [silent, closing].map(({ port }) => observeStep('TCP', step(port, { assertions }), { timeoutMs: 300 })),
    )
    expect(seen.map(({ response }) => response.length)).toEqual([0, 0])
  })

  test.each<[string, (socket: Socket) => void, string]>([
    ['closes', (socket) => socket.end('-ERR unknown\r\n'), 'it closed the connection: "-ERR unknown\\r\\n"'],
    ['waits', says('-ERR'), 'the time of the step was over: "-ERR"'],
  ])('another than the expected, from a server that then %s', async (_then, talk, ending) => {
    await using server = await rawServer(talk)
    const error = await stepFailure('TCP', step(server.port, { expectedResponse: '+PONG' }), { timeoutMs: 300 })
    expect(error.code).toBe('TCP_UNEXPECTED_RESPONSE')
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ sent \d+ bytes without the expectedResponse before /)
    expect(error.message).toContain(ending)
  })

  test('another than the expected, in HEX and without secrets', async () => {
    const redactor = new Redactor()
    redactor.learn('hunter22')
    await using server = await rawServer((socket) => socket.end('hunter22!'))
    const [text, hex] = await Promise.all([
      stepFailure('TCP', step(server.port, { expectedResponse: 'x' }), { redactor }),
      stepFailure('TCP', step(server.port, { expectedResponse: '00', encoding: 'HEX' }), { redactor }),
    ])
    expect(text.message).toMatch(/: "\*\*\*!"\.$/)
    expect(hex.message).toMatch(/: \*\*\*21\.$/)
  })
})

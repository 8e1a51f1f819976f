import { expect, test } from '@jest/globals'
import { type Answer, encode } from 'dns-packet'
import { answerTo, dnsServer, framed, record } from '../helpers/dns-server.js'
import { observeStep, stepFailure } from '../helpers/observe-step.js'

const name = 'www.example.com'
const step = (port: number) => ({ domain: name, nameserver: '127.0.0.1', port })

test('a message whose names take long to unfold holds nobody up beyond the time of the step', async () => {
  await using server = await dnsServer(
    () => [],
    (socket) =>
      socket.once('data', (question) => {
        const bomb = framed(unfoldingBomb(question.readUInt16BE(2)))
        const send = (): void => void socket.write(bomb, (error) => void (error ? undefined : setImmediate(send)))
        send()
      }),
  )
  const started = performance.now()
  const error = await stepFailure('DNS', { ...step(server.port), protocol: 'TCP' }, { timeoutMs: 500 })
  expect(performance.now() - started).toBeLessThan(1500)
  expect(error.message).toMatch(/did not belong to it came and were ignored/)
})

test('a flood of datagrams neither ends the waiting nor outlasts it', async () => {
  await using server = await dnsServer((asked) =>
    Array.from({ length: 2000 }, (_, index) => answerTo(asked, [], { id: (asked.id + index + 1) & 0xffff })),
  )
  const started = performance.now()
  const error = await stepFailure('DNS', step(server.port), { timeoutMs: 500 })
  expect(performance.now() - started).toBeLessThan(1500)
  expect(error.code).toBe('STEP_TIMEOUT')
})

test('thousands of small messages in one piece are read through', async () => {
  const answer = (id: number): Buffer =>
    framed(answerTo({ id, name, type: 'A' }, [record({ type: 'A', name, data: '192.0.2.1' })]))
  await using server = await dnsServer(
    () => [],
    (socket) =>
      socket.once('data', (question) => {
        const empty = Buffer.alloc(2 * 20_000)
        socket.write(Buffer.concat([empty, answer(question.readUInt16BE(2))]))
      }),
  )
  const seen = await observeStep('DNS', { ...step(server.port), protocol: 'TCP' })
  expect(seen.records).toHaveLength(1)
})

test('a chain of thousands of names in one answer is followed to its end', async () => {
  const names = Array.from({ length: 2500 }, (_, index) => (index === 0 ? name : `n${index}`))
  const chain = names.map(
    (from, index): Answer => record({ type: 'CNAME', name: from, data: names[index + 1] ?? 'end.example.com' }),
  )
  const target = record({ type: 'A', name: 'end.example.com', data: '192.0.2.1' })
  await using server = await dnsServer((asked) => [answerTo(asked, [...chain.reverse(), target])])
  const started = performance.now()
  const seen = await observeStep('DNS', { ...step(server.port), protocol: 'TCP' })
  expect(seen.records.map(({ value }) => value)).toEqual(['192.0.2.1'])
  expect(performance.now() - started).toBeLessThan(1500)
})

test('a datagram larger than any client asks for is ignored', async () => {
  const records = Array.from({ length: 100 }, () => record({ type: 'TXT', name, data: 'x'.repeat(100) }))
  await using server = await dnsServer((asked) => [answerTo(asked, records)])
  const error = await stepFailure('DNS', { ...step(server.port), recordType: 'TXT' }, { timeoutMs: 300 })
  expect(error.message).toContain('1 message that did not belong to it came and was ignored')
})

test('terminal escapes in names are shown as text', async () => {
  const hostile = 'a\u001b[31m.example.net'
  await using server = await dnsServer((asked) => [
    answerTo(asked, [record({ type: 'CNAME', name, data: hostile })], { rcode: 3 }),
  ])
  const error = await stepFailure('DNS', step(server.port))
  expect(error.message).toContain('leads to "a\\x1b[31m.example.net"')
})

test('a large answer that drips over TCP is put together', async () => {
  const texts = Array.from({ length: 200 }, (_, index) =>
    record({ type: 'TXT', name, data: `${index}:${'x'.repeat(200)}` }),
  )
  await using server = await dnsServer(
    () => [],
    (socket) =>
      socket.once('data', (question) => {
        const asked = { id: question.readUInt16BE(2), name, type: 'TXT' }
        const bytes = framed(answerTo(asked, texts))
        for (let at = 0; at < bytes.length; at += 7) socket.write(bytes.subarray(at, at + 7))
      }),
  )
  const seen = await observeStep('DNS', { ...step(server.port), protocol: 'TCP', recordType: 'TXT' })
  expect(seen.records).toHaveLength(200)
})

/** 8000 pointers, each to the one before it, and 3000 records whose names begin at the last one. */
function unfoldingBomb(id: number): Buffer {
  const head = encode({ type: 'response', id, questions: [{ name, type: 'A', class: 'IN' }] })
  const start = head.length + 11
  const pointers = Buffer.alloc(16_000)
  let last = 0
  for (let index = 1; index < 8000 && start + 2 * index < 0x3fff; index++) {
    pointers.writeUInt16BE(0xc000 | (start + 2 * last), 2 * index)
    last = index
  }
  const holder = Buffer.alloc(11)
  holder.writeUInt16BE(10, 1)
  holder.writeUInt16BE(1, 3)
  holder.writeUInt16BE(pointers.length, 9)
  const pointed = Buffer.alloc(16)
  pointed.writeUInt16BE(0xc000 | (start + 2 * last), 0)
  pointed.writeUInt16BE(1, 2)
  pointed.writeUInt16BE(1, 4)
  pointed.writeUInt16BE(4, 10)
  head.writeUInt16BE(3001, 6)
  return Buffer.concat([head, holder, pointers, ...Array.from({ length: 3000 }, () => pointed)])
}

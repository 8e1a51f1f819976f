import { describe, expect, test } from '@jest/globals'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'
import { rawServer } from '../helpers/raw-server.js'

const isOpen: Wanted<'TCP'>['assertions'] = [{ type: 'CONNECTION_SUCCESSFUL', value: true }]

async function closedPort(): Promise<number> {
  await using server = await rawServer(() => {})
  return server.port
}

describe('a closed port', () => {
  test('is errored', async () => {
    const port = await closedPort()
    const error = await stepFailure('TCP', { hostname: '127.0.0.1', port })
    expect([error.code, error.message]).toEqual([
      'CONNECTION_REFUSED',
      `The connection to 127.0.0.1:${port} was refused: nothing listens there.`,
    ])
  })

  test('is an observation for CONNECTION_SUCCESSFUL, with the reason', async () => {
    const port = await closedPort()
    const seen = await observeStep('TCP', { hostname: '127.0.0.1', port, assertions: isOpen })
    expect(seen).toMatchObject({
      isConnected: false,
      connectError: `The connection to 127.0.0.1:${port} was refused: nothing listens there.`,
      timings: { connectMs: null, firstByteMs: null, totalMs: expect.any(Number) },
    })
  })

  test('of a host with several addresses is closed when all are', async () => {
    const port = await closedPort()
    const seen = await observeStep('TCP', { hostname: 'localhost', port, assertions: isOpen })
    expect(seen.isConnected).toBe(false)
  })
})

// RFC 5737: routed nowhere. Some networks answer for it nevertheless, with a refusal or "unreachable".
const nowhere = { hostname: '192.0.2.1', port: 9, assertions: isOpen }

test('a port that does not answer in time is an observation for CONNECTION_SUCCESSFUL, and ends with the time', async () => {
  const started = performance.now()
  const seen = await observeStep('TCP', nowhere, { timeoutMs: 300 }).catch((error: unknown) => error)
  expect(performance.now() - started).toBeLessThan(1300)
  if (seen instanceof Error) expect(seen).toMatchObject({ code: 'CONNECTION_FAILED' })
  else expect(seen).toMatchObject({ isConnected: false, connectError: expect.stringMatching(/192\.0\.2\.1:9/) })
})

describe('what is never "not connected"', () => {
  test('a host without an address', async () => {
    const error = await stepFailure('TCP', { hostname: 'closed.invalid', port: 9, assertions: isOpen })
    expect(error.code).toBe('DNS_LOOKUP_FAILED')
  })

  test('a host that is not allowed', async () => {
    const step = { hostname: '127.0.0.1', port: 9, assertions: isOpen }
    const error = await stepFailure('TCP', step, { allowHosts: ['example.com'] })
    expect(error.code).toBe('HOST_NOT_ALLOWED')
  })

  test('a run that was interrupted', async () => {
    const signal = AbortSignal.abort(new Error('stop'))
    const error = await stepFailure('TCP', nowhere, { signal })
    expect(error.code).toBe('INTERRUPTED')
  })

  // Linux itself refuses to connect to the broadcast address; other systems ask the network.
  const testOnLinux = process.platform === 'linux' ? test : test.skip
  testOnLinux('an address that this machine cannot reach at all', async () => {
    const error = await stepFailure('TCP', { hostname: '255.255.255.255', port: 9, assertions: isOpen })
    expect(error.code).toBe('CONNECTION_FAILED')
  })
})

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runOne } from '../helpers/run.js'
import { describeWith, freePort, type SystemServer, systemServer } from '../helpers/system-server.js'

describeWith({ program: 'redis-server', fromPackage: 'redis-server' }, (path) => {
  let server: SystemServer
  let port: number
  beforeAll(async () => {
    port = await freePort()
    server = await systemServer({
      path,
      args: (folder) => ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
      ready: /Ready to accept connections/,
    })
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
  })

  const ping = (given: Record<string, unknown> = {}) => ({
    steps: {
      1: {
        stepName: 'redis-ping',
        checkerType: 'TCP',
        hostname: '127.0.0.1',
        port,
        timeout: 2000,
        sendData: 'PING\r\n',
        expectedResponse: '+PONG',
        assertions: [
          { type: 'CONNECTION_SUCCESSFUL', value: true },
          { type: 'RESPONSE_DATA', operator: 'EQUALS', value: '+PONG\r\n' },
          { type: 'RESPONSE_DATA', operator: 'EQUALS', value: '2b504f4e470d0a', encoding: 'HEX' },
          { type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 7 },
          { type: 'RESPONSE_TIME', operator: 'LESS_THAN', value: 1000 },
        ],
        ...given,
      },
    },
  })

  test('PING is answered with PONG', async () => {
    const { report, steps } = await runOne(ping())
    expect(steps[0]?.assertions.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(report.status).toBe('passed')
  })

  test('so is the same command in HEX', async () => {
    const hex = { encoding: 'HEX', sendData: '2A31 0D0A 2434 0D0A 50494E47 0D0A', expectedResponse: '2b504f4e47' }
    const { report } = await runOne(ping(hex))
    expect(report.status).toBe('passed')
  })

  test('another command gets an error, which is shown', async () => {
    const { steps } = await runOne(ping({ sendData: 'PONG?\r\n', timeout: 1000 }))
    expect(steps).toMatchObject([
      {
        status: 'errored',
        error: { code: 'TCP_UNEXPECTED_RESPONSE', message: expect.stringContaining('"-ERR unknown command') },
      },
    ])
  })

  test('a command without its line end gets nothing', async () => {
    const { steps } = await runOne(ping({ sendData: 'PING', timeout: 1000 }))
    expect(steps).toMatchObject([
      { status: 'errored', error: { code: 'STEP_TIMEOUT', hint: expect.stringContaining('\\r\\n') } },
    ])
  })
})

import { expect, test } from '@jest/globals'
import type { SyntheticsApi } from '../../lib/aws/synthetics-api.js'
import { systemClock } from '../../lib/core/clock.js'
import { fault, json, type ScriptedAnswer, scriptedAws } from '../helpers/aws-script.js'
import { withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, impatientClock, never } from '../helpers/deploy-aws.js'

const read = (synthetics: SyntheticsApi) => synthetics.getCanary('a', {}, never)
const change = (synthetics: SyntheticsApi) => synthetics.updateCanary('a', { DryRunId: 'd' }, never)
const sdkChange = (synthetics: SyntheticsApi) => synthetics.startCanary('a', never)

const OK = json({ Canary: { Name: 'a' } })
const THROTTLED = fault(400, 'ThrottlingException', 'Rate exceeded')
const TOO_MANY = fault(429, 'TooManyRequestsException', 'Too many')
const BROKEN = fault(500, 'InternalServerException', 'Internal error')
const GATEWAY: ScriptedAnswer = { status: 502, body: '<html>Bad gateway</html>' }

/** How a call ends that the server answers so, how often it was sent, and what was waited in between. */
async function outcomeOf(
  call: (synthetics: SyntheticsApi) => Promise<unknown>,
  answers: readonly ScriptedAnswer[],
  requestTimeoutMs = 10_000,
) {
  await using server = await scriptedAws(...answers)
  using _environment = withEnvironment(deployVariables(server.url))
  const clock = impatientClock()
  const { synthetics } = await deployAws({ clock, requestTimeoutMs })
  const end = await call(synthetics).then(
    () => 'ok',
    (error) => error.code,
  )
  return { end, requests: server.requests.length, slept: clock.slept }
}

test.each<
  readonly [string, (synthetics: SyntheticsApi) => Promise<unknown>, readonly ScriptedAnswer[], string, number]
>([
  ['a read that is throttled twice', read, [THROTTLED, TOO_MANY, OK], 'ok', 3],
  ['a change that is throttled twice', change, [THROTTLED, TOO_MANY, OK], 'ok', 3],
  ['a change of the client that is throttled twice', sdkChange, [THROTTLED, TOO_MANY, OK], 'ok', 3],
  ['a gateway that throttles a change', change, [{ status: 429, body: 'slow down' }, OK], 'ok', 2],
  ['a read that is throttled for ever', read, [THROTTLED], 'AWS_THROTTLED', 5],
  ['a change that is throttled for ever', change, [TOO_MANY], 'AWS_THROTTLED', 5],
  ['a read with a server error', read, [BROKEN, GATEWAY, OK], 'ok', 3],
  ['a read with server errors for ever', read, [BROKEN], 'AWS_REQUEST_FAILED', 5],
  ['a change with a server error', change, [BROKEN, OK], 'AWS_ANSWER_LOST', 1],
  ['a change of the client with a server error', sdkChange, [BROKEN, OK], 'AWS_ANSWER_LOST', 1],
  ['a change with the page of a gateway', change, [GATEWAY, OK], 'AWS_ANSWER_LOST', 1],
  [
    'a change of the client with the page of a login',
    sdkChange,
    [{ status: 200, body: '<html>' }],
    'AWS_ANSWER_LOST',
    1,
  ],
  ['a read whose answer is lost', read, ['lost', OK], 'ok', 2],
  ['a change whose answer is lost', change, ['lost', OK], 'AWS_ANSWER_LOST', 1],
  ['a refused read', read, [fault(400, 'ValidationException', 'Bad')], 'AWS_REQUEST_REFUSED', 1],
  ['a refused change', change, [fault(400, 'ValidationException', 'Bad')], 'AWS_REQUEST_REFUSED', 1],
  ['a conflict', change, [fault(409, 'ConflictException', 'Busy')], 'CANARY_CONFLICT', 1],
  ['an absent canary', change, [fault(404, 'ResourceNotFoundException', 'None')], 'CANARY_NOT_FOUND', 1],
])('%s', async (_name, call, answers, end, requests) => {
  expect(await outcomeOf(call, answers)).toMatchObject({ end, requests })
})

test('a read is sent again when no answer comes within the limit', async () => {
  expect(await outcomeOf(read, ['silent', OK], 300)).toMatchObject({ end: 'ok', requests: 2 })
})

test('whether a change took effect is open when no answer comes within the limit', async () => {
  expect(await outcomeOf(change, ['silent'], 300)).toMatchObject({ end: 'AWS_ANSWER_LOST', requests: 1 })
})

test('a change that cannot be sent was not lost', async () => {
  const server = await scriptedAws()
  await server[Symbol.asyncDispose]()
  using _environment = withEnvironment(deployVariables(server.url))
  const { synthetics } = await deployAws()
  await expect(change(synthetics)).rejects.toMatchObject({ code: 'AWS_REQUEST_FAILED' })
})

test('the time between attempts grows, and more when AWS asks for less', async () => {
  const throttled = await outcomeOf(read, [THROTTLED])
  const broken = await outcomeOf(read, [BROKEN])
  expect(throttled.slept).toEqual([1000, 2000, 4000, 8000])
  expect(broken.slept).toEqual([200, 400, 800, 1600])
})

test('an abort ends the time between attempts with its reason', async () => {
  await using server = await scriptedAws(THROTTLED)
  using _environment = withEnvironment(deployVariables(server.url))
  const controller = new AbortController()
  const reason = new Error('stopped by the test')
  const clock = {
    ...systemClock,
    sleep: (ms: number, signal: AbortSignal) => {
      queueMicrotask(() => controller.abort(reason))
      return systemClock.sleep(ms * 1000, signal)
    },
  }
  const { synthetics } = await deployAws({ clock })
  await expect(synthetics.startCanary('a', controller.signal)).rejects.toBe(reason)
  expect(server.requests).toHaveLength(1)
})

test('a call with the wrong time is made once more with that of AWS, and later calls know it', async () => {
  const later = new Date(Date.now() + 3_600_000).toUTCString()
  const refused: ScriptedAnswer = {
    status: 403,
    headers: { 'x-amzn-ErrorType': 'InvalidSignatureException', date: later },
    body: '{"message":"Signature expired"}',
  }
  await using server = await scriptedAws(refused, { status: 200, body: '{}', headers: { date: later } })
  using _environment = withEnvironment(deployVariables(server.url))
  const { synthetics } = await deployAws()
  await change(synthetics)
  await change(synthetics)
  const hours = server.requests.map(({ headers }) => hourOf(String(headers['x-amz-date'])))
  expect(hours).toEqual([0, 1, 1])
})

/** Hours from now, of `20261125T174200Z`. */
function hourOf(amzDate: string): number {
  const iso = amzDate.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3:$4:$5Z')
  return Math.abs(Math.round((Date.parse(iso) - Date.now()) / 3_600_000))
}

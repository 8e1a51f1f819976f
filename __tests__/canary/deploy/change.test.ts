import { expect, test } from '@jest/globals'
import { change, unknownUntilAnswered } from '../../../lib/canary/deploy/change.js'
import { Journal } from '../../../lib/canary/deploy/deployment.js'
import { AppError } from '../../../lib/core/app-error.js'
import type { ErrorCode } from '../../../lib/core/error-codes.js'
import { steppingClock } from '../../helpers/stepping-clock.js'

/** Makes a change whose calls end as told; `done` is a call that succeeds. `looks` is what each look finds. */
async function changed(calls: readonly (ErrorCode | 'done')[], looks?: readonly (boolean | ErrorCode)[]) {
  let sent = 0
  let looked = 0
  const said: string[] = []
  const what = 'UpdateCanary'
  const send = (): Promise<string> => {
    const call = calls[sent] ?? 'INTERNAL'
    sent += 1
    return call === 'done' ? Promise.resolve('answered') : Promise.reject(new AppError(call, `${call} ${sent}`))
  }
  const lookup = (): Promise<string | undefined> => {
    const look = looks?.[looked] ?? false
    looked += 1
    if (typeof look === 'string') return Promise.reject(new AppError(look, look))
    return Promise.resolve(look ? 'found' : undefined)
  }
  const deployment = {
    clock: steppingClock(),
    signal: new AbortController().signal,
    random: () => 0.5,
    say: (text: string) => void said.push(text),
  }
  const work = change(deployment, { what, send, ...(looks === undefined ? {} : { lookup }) })
  const outcome = await work.catch((error: unknown) => (error instanceof AppError ? error.message : 'other'))
  return { outcome, sent, looked, said }
}

test('a call that is answered is made once, and nobody looks', async () => {
  expect(await changed(['done'], [])).toMatchObject({ outcome: 'answered', sent: 1, looked: 0, said: [] })
})

test('a lost answer is looked after, and the change is not made twice', async () => {
  const { outcome, sent, said } = await changed(['AWS_ANSWER_LOST'], [true])
  expect([outcome, sent]).toEqual(['found', 1])
  expect(said.at(-1)).toBe('UpdateCanary took effect all the same')
})

test('a lost answer without an effect is sent again', async () => {
  const { outcome, sent, said } = await changed(['AWS_ANSWER_LOST', 'done'], [false])
  expect([outcome, sent]).toEqual(['answered', 2])
  expect(said.at(-1)).toBe('UpdateCanary had no effect; sending it again')
})

test('what may as well be made twice is sent again without a look', async () => {
  expect(await changed(['AWS_ANSWER_LOST', 'done'])).toMatchObject({ outcome: 'answered', sent: 2 })
})

test.each<ErrorCode>(['AWS_REQUEST_REFUSED', 'CANARY_CONFLICT', 'CANARY_NOT_FOUND'])(
  'after a lost answer %s may be because the first call worked after all',
  async (code) => {
    expect(await changed(['AWS_ANSWER_LOST', code], [false, true])).toMatchObject({ outcome: 'found', sent: 2 })
    expect(await changed(['AWS_ANSWER_LOST', code], [false, false])).toMatchObject({ outcome: `${code} 2`, sent: 2 })
  },
)

test.each<ErrorCode>(['AWS_REQUEST_REFUSED', 'CANARY_CONFLICT', 'AWS_ACCESS_DENIED', 'AWS_THROTTLED'])(
  '%s at the first call is final',
  async (code) => {
    expect(await changed([code], [true])).toMatchObject({ outcome: `${code} 1`, sent: 1, looked: 0 })
  },
)

test('when nobody can look, the lost answer is the error: what is known is that nothing is', async () => {
  const { outcome, said } = await changed(['AWS_ANSWER_LOST'], ['AWS_ACCESS_DENIED'])
  expect(outcome).toBe('AWS_ANSWER_LOST 1')
  expect(said.at(-1)).toBe('whether UpdateCanary took effect could not be seen: AWS_ACCESS_DENIED')
})

test('four answers that are lost end it', async () => {
  const lost = 'AWS_ANSWER_LOST' as const
  expect(await changed([lost, lost, lost, lost, 'done'], [])).toMatchObject({ outcome: `${lost} 4`, sent: 4 })
})

test('an error that is not ours is not looked after', async () => {
  const deployment = { clock: steppingClock(), signal: new AbortController().signal, random: () => 0, say: () => {} }
  const defect = new TypeError('a defect')
  const work = change(deployment, { what: 'X', send: () => Promise.reject(defect) })
  await expect(work).rejects.toBe(defect)
})

test.each<[ErrorCode, string]>([
  ['AWS_ACCESS_DENIED', 'as-before'],
  ['CANARY_CONFLICT', 'as-before'],
  ['AWS_ANSWER_LOST', 'unknown'],
  ['INTERRUPTED', 'unknown'],
])('after %s what is live is %s', async (code, live) => {
  const journal = new Journal()
  const during: string[] = []
  const work = (): Promise<never> => {
    during.push(journal.live)
    return Promise.reject(new AppError(code, 'x'))
  }
  await expect(unknownUntilAnswered({ journal }, work)).rejects.toMatchObject({ code })
  expect([during, journal.live]).toEqual([['unknown'], live])
})

import { expect, test } from '@jest/globals'
import { sharedWork } from '../../lib/core/shared-work.js'

/** Work that ends when it is told to, or aborted. */
function heldWork() {
  const state = { finish: (_value: string): void => {}, isAborted: false, isAbandoned: false }
  const work = sharedWork<string>(
    (signal) =>
      new Promise((resolve, reject) => {
        state.finish = resolve
        signal.addEventListener('abort', () => {
          state.isAborted = true
          reject(signal.reason)
        })
      }),
    () => {
      state.isAbandoned = true
    },
  )
  return { work, state }
}

test('all who wait get what the work gives', async () => {
  const { work, state } = heldWork()
  const { signal } = new AbortController()
  const waiting = [work.join(signal), work.join(signal)]
  state.finish('done')
  expect(await Promise.all(waiting)).toEqual(['done', 'done'])
  expect(await work.join(signal)).toBe('done')
})

test('who gives up takes it from nobody else', async () => {
  const { work, state } = heldWork()
  const first = new AbortController()
  const gaveUp = work.join(first.signal)
  const stayed = work.join(new AbortController().signal)
  first.abort(new Error('enough'))
  await expect(gaveUp).rejects.toThrow('enough')
  expect([state.isAborted, state.isAbandoned]).toEqual([false, false])
  state.finish('done')
  expect(await stayed).toBe('done')
})

test('the work ends with the last one who waits', async () => {
  const { work, state } = heldWork()
  const only = new AbortController()
  const gaveUp = work.join(only.signal)
  only.abort(new Error('enough'))
  await expect(gaveUp).rejects.toThrow('enough')
  expect([state.isAborted, state.isAbandoned]).toEqual([true, true])
})

test('a failure reaches everyone, and nobody when nobody waits', async () => {
  const work = sharedWork(
    () => Promise.reject(new Error('broken')),
    () => undefined,
  )
  await expect(work.join(new AbortController().signal)).rejects.toThrow('broken')
})

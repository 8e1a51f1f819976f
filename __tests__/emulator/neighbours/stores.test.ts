import { expect, test } from '@jest/globals'
import { systemClock } from '../../../lib/core/clock.js'
import { memoryBuckets } from '../../../lib/emulator/aws-services/bucket-store.js'
import { memoryLayers } from '../../../lib/emulator/aws-services/layer-store.js'
import { memorySecrets } from '../../../lib/emulator/aws-services/secret-store.js'

const text = (words: string) => ({ bytes: Buffer.from(words), contentType: 'text/plain' })

test('buckets that are restored have their versions, deletions and empty buckets', () => {
  const before = memoryBuckets(systemClock)
  for (const name of ['code', 'empty']) before.createBucket(name)
  const old = before.put({ bucket: 'code', key: 'k', ...text('old') })
  before.put({ bucket: 'code', key: 'k', ...text('new') })
  before.put({ bucket: 'code', key: 'gone', ...text('gone') })
  before.remove({ bucket: 'code', key: 'gone' })

  const after = memoryBuckets(systemClock)
  after.restore({ buckets: before.bucketNames(), objects: before.entries() })
  expect(after.bucketNames()).toEqual(['code', 'empty'])
  expect([...after.entries()]).toEqual([...before.entries()])
  expect(after.list({ bucket: 'code', prefix: '' })).toEqual(before.list({ bucket: 'code', prefix: '' }))
  expect(after.get({ bucket: 'code', key: 'k', versionId: old?.versionId ?? '' })?.bytes).toEqual(Buffer.from('old'))
  expect(after.get({ bucket: 'code', key: 'gone' })).toBeUndefined()
})

test('nothing is put into a bucket that is not there', () => {
  const buckets = memoryBuckets(systemClock)
  expect(buckets.put({ bucket: 'none', key: 'k', ...text('') })).toBeUndefined()
  expect([...buckets.entries()]).toEqual([])
})

test('keys are listed in the order of their bytes', () => {
  const buckets = memoryBuckets(systemClock)
  buckets.createBucket('b')
  const keys = ['Z', 'a', 'a/b', 'é', '\uffee', '\u{1f600}']
  for (const key of [...keys].reverse()) buckets.put({ bucket: 'b', key, ...text('') })
  expect(buckets.list({ bucket: 'b', prefix: '' }).map(({ key }) => key)).toEqual(keys)
})

test('a deleted object is not listed, removing a version leaves the others, and removing the mark of a deletion brings the object back', () => {
  const buckets = memoryBuckets(systemClock)
  buckets.createBucket('b')
  const object = { bucket: 'b', key: 'k' }
  const first = buckets.put({ ...object, ...text('first') })
  const second = buckets.put({ ...object, ...text('second') })
  const marker = buckets.remove(object)
  expect(buckets.get(object)).toBeUndefined()
  expect(buckets.list({ bucket: 'b', prefix: '' })).toEqual([])
  buckets.remove({ ...object, versionId: marker?.versionId ?? '' })
  expect(buckets.get(object)?.versionId).toBe(second?.versionId)
  buckets.remove({ ...object, versionId: second?.versionId ?? '' })
  expect(buckets.get(object)?.versionId).toBe(first?.versionId)
})

test('layers and secrets that are restored are the same', () => {
  const layers = memoryLayers()
  layers.put('arn:1', Buffer.from('one'))
  const otherLayers = memoryLayers()
  otherLayers.restore(layers.entries())
  expect(otherLayers.get('arn:1')).toEqual(Buffer.from('one'))

  const context = { account: '123456789012', clock: systemClock }
  const secrets = memorySecrets(context)
  secrets.put('name', 'old')
  secrets.put('name', 'new')
  const others = memorySecrets(context)
  others.restore(secrets.entries())
  expect(others.get(secrets.arnOf('name', 'eu-west-1'))).toEqual(secrets.get('name'))
})

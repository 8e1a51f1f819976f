import { expect, test } from '@jest/globals'
import { HOSTILE_SHAPES } from '../helpers/hostile-shapes.js'
import { growthPerDoubling } from '../helpers/linear-work.js'

const KIBIBYTE = 1024

// Up to the limit of a file's size: __tests__/system/hostile-files.test.ts, which takes a minute.
test.each(Object.entries(HOSTILE_SHAPES))('the work for %s grows with the file and no faster', async (_, shape) => {
  // Three doublings at once: what is done once for a file, however small, weighs less.
  const sizes = [4 * KIBIBYTE, 32 * KIBIBYTE]
  expect(await growthPerDoubling(shape, sizes)).toBeLessThanOrEqual(2.2)
})

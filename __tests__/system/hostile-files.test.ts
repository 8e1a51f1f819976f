import { expect, test } from '@jest/globals'
import { MAX_FILE_BYTES } from '../../lib/blueprint/limits.js'
import { HOSTILE_SHAPES } from '../helpers/hostile-shapes.js'
import { cpuSeconds, growthPerDoubling } from '../helpers/linear-work.js'

const KIBIBYTE = 1024
const LARGEST = MAX_FILE_BYTES - 8 * KIBIBYTE

test.each(Object.entries(HOSTILE_SHAPES))(
  'the work for %s grows with the file up to its limit',
  async (_, shape) => {
    const sizes = [4 * KIBIBYTE, 64 * KIBIBYTE, 1024 * KIBIBYTE, LARGEST]
    expect(await growthPerDoubling(shape, sizes)).toBeLessThanOrEqual(2.2)
  },
  60_000,
)

test.each(Object.entries(HOSTILE_SHAPES))(
  'a file of the limit of %s takes at most two seconds',
  async (_, shape) => {
    const text = shape(LARGEST)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_FILE_BYTES)
    expect(await cpuSeconds(text)).toBeLessThan(2)
  },
  60_000,
)

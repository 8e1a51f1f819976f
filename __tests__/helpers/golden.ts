import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'

/** Compares `text` byte for byte with `__tests__/fixtures/<name>`. UPDATE_GOLDEN=1 writes the file instead: read the diff. */
export function expectGolden(name: string, text: string): void {
  const path = join('__tests__', 'fixtures', ...name.split('/'))
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}

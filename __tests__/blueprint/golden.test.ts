import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { DIAGNOSTICS } from '../../lib/blueprint/diagnostic-codes.js'
import { MAX_FILE_BYTES, MAX_VALUES } from '../../lib/blueprint/limits.js'
import { loadFiles } from '../../lib/commands/files/load-files.js'
import { Redactor } from '../../lib/core/redactor.js'
import { createStyle } from '../../lib/core/style.js'
import { validationText } from '../../lib/reporters/validation-text.js'
import { expectGolden } from '../helpers/golden.js'

const root = '__tests__/fixtures/invalid'
const codes = Object.keys(DIAGNOSTICS)

test('every code has a fixture, and every fixture a code', () => {
  expect(readdirSync(root).sort()).toEqual([...codes].sort())
})

test.each(readdirSync(root))('%s is reported as expected.txt says', async (code) => {
  const tooLarge = large[code]
  const text = tooLarge === undefined ? await textOf(join(root, code)) : await textOfLargeFile(tooLarge())
  expect(text).toContain(` ${code}: `)
  expectGolden(`invalid/${code}/expected.txt`, text)
})

test.each(Object.entries(DIAGNOSTICS))('%s is described for people', (code, { title, about }) => {
  expect(code).toMatch(/^[A-Z]+(?:_[A-Z0-9]+)*$/)
  expect(title).toMatch(/[^.]$/)
  expect(about).toMatch(/\.$/)
})

/** What `validate` prints when called in that folder. */
async function textOf(folder: string): Promise<string> {
  const redactor = new Redactor()
  const context = { cwd: resolve(folder), signal: new AbortController().signal, redactor }
  const { files, sources } = await loadFiles([nameIn(folder)], context)
  return redactor.clean(validationText(files, { sources, style: createStyle({ colour: false }) }))
}

/** A fixture whose name must say nothing has another one. */
function nameIn(folder: string): string {
  return readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''
}

/** Such fixtures would be a burden to every clone. */
const large: Readonly<Record<string, () => string>> = {
  FILE_TOO_LARGE: () => ' '.repeat(MAX_FILE_BYTES + 1),
  TOO_MANY_VALUES: () => `[\n${'0,'.repeat(MAX_VALUES)}0]`,
}

async function textOfLargeFile(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-preflight-'))
  try {
    writeFileSync(join(folder, 'blueprint-config.json'), text)
    return await textOf(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

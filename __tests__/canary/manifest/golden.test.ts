import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { MANIFEST_DIAGNOSTICS } from '../../../lib/canary/manifest/diagnostic-codes.js'
import { SHARED_CODES } from '../../../lib/canary/manifest/schema-codes.js'
import { loadCanarySources } from '../../../lib/commands/files/load-manifests.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { createStyle } from '../../../lib/core/style.js'
import { validationText } from '../../../lib/reporters/validation-text.js'
import { expectGolden } from '../../helpers/golden.js'
import { blueprintOf, httpStep } from '../../helpers/lint.js'
import { tempFolder } from '../../helpers/temp-folder.js'

const root = '__tests__/fixtures/invalid-manifest'

test('every code has a fixture, and every fixture a code', () => {
  const codes = [...Object.keys(MANIFEST_DIAGNOSTICS), ...Object.keys(SHARED_CODES)]
  expect(readdirSync(root).sort()).toEqual(codes.sort())
})

test.each(readdirSync(root))('%s is reported as expected.txt says', async (code) => {
  const { text, sources } = await judged(code)
  expect(text).toContain(` ${code}: `)
  expectGolden(`invalid-manifest/${code}/expected.txt`, text)
  expect(sources).toBe(
    isValidation(code)
      ? 0
      : MANIFEST_DIAGNOSTICS[code]?.severity === 'warning' || MANIFEST_DIAGNOSTICS[code]?.severity === 'notice'
        ? 1
        : code === 'MANIFEST_NAME_DUPLICATE'
          ? 1
          : 0,
  )
})

test.each(Object.entries(MANIFEST_DIAGNOSTICS))('%s is described for people', (code, { title, about }) => {
  expect(code).toMatch(/^(?:MANIFEST|SETTINGS)(?:_[A-Z0-9]+)+$/)
  expect(title).toMatch(/[^.]$/)
  expect(about).toMatch(/\.$/)
})

/** What only shows where the environment is not that of a deploy; then nothing is deployed either. */
function isValidation(code: string): boolean {
  return code === 'MANIFEST_BLUEPRINT_OPEN'
}

/** What a command prints of the folder, and how many canaries could be deployed from it. */
async function judged(code: string): Promise<{ text: string; sources: number }> {
  const own = filesBelow(join(root, code))
  await using folder = tempFolder({
    'blueprint-config.json': JSON.stringify(blueprintOf([httpStep({ timeout: 10_000 })])),
    ...own,
  })
  const redactor = new Redactor()
  const { files, texts, sources } = await loadCanarySources({
    cwd: folder.path,
    patterns: [],
    env: isValidation(code) ? undefined : {},
    region: 'eu-west-1',
    signal: new AbortController().signal,
    redactor,
  })
  const text = validationText(files, { sources: texts, style: createStyle({ colour: false }) })
  return { text: text.replaceAll(folder.path, ''), sources: sources.length }
}

function filesBelow(folder: string, prefix = ''): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'expected.txt')
  const entries = names.flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return Object.entries(filesBelow(path, `${prefix}${name}/`))
    return [[`${prefix}${name}`, readFileSync(path, 'utf8')] as const]
  })
  return Object.fromEntries(entries)
}

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { RULE_CODES } from '../../../lib/blueprint/rules/table.js'
import { validateBlueprint } from '../../../lib/blueprint/validate.js'

test.each(Object.keys(RULE_CODES))('%s is given for a file that the schema of AWS accepts', (code) => {
  const path = `__tests__/fixtures/invalid/${code}/blueprint-config.json`
  const { diagnostics } = validateBlueprint({ path, bytes: readFileSync(path) })
  expect(diagnostics.filter(({ source }) => source !== 'rule')).toEqual([])
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
})

test.each(Object.entries(RULE_CODES))('%s is described for people', (code, { title, about, source }) => {
  expect(code).toMatch(/^[A-Z]+(?:_[A-Z0-9]+)+$/)
  expect(title).toMatch(/^\S.{5,60}[^.]$/)
  expect(about).toMatch(/^\S.*\.$/)
  expect(source).toBe('rule')
  expect(existsSync(`__tests__/fixtures/invalid/${code}/blueprint-config.json`)).toBe(true)
})

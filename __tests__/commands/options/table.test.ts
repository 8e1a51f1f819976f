import { expect, test } from '@jest/globals'
import type { OptionSpec } from '../../../lib/commands/options/option-spec.js'
import { REPORT_FORMATS } from '../../../lib/commands/options/options-run.js'
import { OPTIONS } from '../../../lib/commands/options/table.js'
import { REPORTERS } from '../../../lib/reporters/table.js'

const specs: readonly OptionSpec[] = OPTIONS

test.each(['name', 'input'] as const)('no %s stands for two options', (field) => {
  const values = specs.flatMap((spec) => spec[field] ?? [])
  expect(new Set(values).size).toBe(values.length)
})

test('no flag stands for two options of one command', () => {
  const uses = specs.flatMap(({ flag, commands }) => (flag === null ? [] : commands.map((name) => `${name} ${flag}`)))
  expect(new Set(uses).size).toBe(uses.length)
})

test.each(specs.map((spec) => [spec.name, spec] as const))('%s can be given, and says what it takes', (_, spec) => {
  expect(spec.flag ?? spec.input).not.toBeNull()
  expect(spec.description).toMatch(/^["A-Z].+\.$/)
  expect(spec.placeholder === null).toBe(spec.form.kind === 'flag' && spec.flag !== null)
  expect(spec.commands).not.toEqual([])
})

test('--report offers every reporter', () => {
  expect([...REPORT_FORMATS].sort()).toEqual(Object.keys(REPORTERS).sort())
})

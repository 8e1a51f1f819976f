import { expect, test } from '@jest/globals'
import { FACE_COMMANDS, type Face, type OptionSpec } from '../../../lib/commands/options/option-spec.js'
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

/** The name by which a face has an option. */
const NAME_ON: Readonly<Record<Face, (spec: OptionSpec) => string | null>> = {
  cli: ({ flag }) => flag,
  action: ({ input }) => input,
  settings: ({ setting }) => setting,
}

const faces = Object.keys(NAME_ON) as readonly Face[]

test.each(faces)('%s has every option of its commands, or the entry says why not', (face) => {
  const own = specs.filter(({ commands }) => commands.some((command) => FACE_COMMANDS[face].includes(command)))
  const unexplained = own.filter((spec) => (NAME_ON[face](spec) === null) !== (spec.notOn[face] !== undefined))
  expect(unexplained.map(({ name }) => name)).toEqual([])
})

test('each reason why a face lacks an option is a sentence', () => {
  for (const { notOn } of specs) {
    for (const reason of Object.values(notOn)) expect(reason).toMatch(/^[A-Z].+\.$/)
  }
})

test('the Action has what a workflow may want of the command line', () => {
  const inputs = specs.map(({ input }) => input)
  const wanted = ['step', 'grep', 'bail', 'follow-redirects', 'secrets-file', 'max-warnings', 'set', 'verbose']
  expect(inputs).toEqual(expect.arrayContaining([...wanted, 'working-directory']))
})

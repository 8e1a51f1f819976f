import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

const bad = lint('__tests__/fixtures/workflows/bad')

test('the workflows, the examples, the documentation and action.yml have no findings', () => {
  expect(lint('.')).toEqual({ code: 0, stderr: '', stdout: 'Workflows and action.yml: no findings.\n' })
})

test('a finding makes the lint fail', () => {
  expect(bad.code).toBe(1)
})

test.each([
  ['an action that is not pinned by SHA', 'Line 7: pin "actions/checkout@v6" by its full commit SHA.'],
  ['a pin that does not say its version', 'Line 8: say the version'],
  ['a workflow without permissions: {}', 'Set `permissions: {}` at the top'],
  ['a workflow without concurrency', 'Set a `concurrency` group'],
  ['a job without permissions', 'Job "one": list the permissions it needs.'],
  ['a job without a time limit', 'Job "one": set timeout-minutes.'],
  ['a checkout that leaves credentials behind', 'persist-credentials: false'],
  ['an expression inside a script', 'pass values to a script through env'],
  ['what only actionlint knows', 'property "nobody" is not defined'],
  ['an input that action.yml does not have', 'bad.yml: Job "one": action.yml has no input "fils".'],
  ['an output that action.yml does not have', 'action.yml has no output "verdict"'],
  ['a wrong input in an example', 'example.yml: Job "one": action.yml has no input "filse".'],
  ['a mistake in a workflow of the README', 'README.md#1:5:5: unexpected key "stepz"'],
  ['an unknown member of action.yml', "Additional property 'colour' is not allowed"],
  ['another runtime than node24', 'runs.using must be node24'],
  ['an entry that does not exist', 'missing.js does not exist'],
])('%s is found', (_, message) => {
  expect(bad.stderr).toContain(message)
})

function lint(root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/lint-workflows.js', root], {
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

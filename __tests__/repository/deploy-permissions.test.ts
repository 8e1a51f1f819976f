import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CALLS_OF_MODE } from '../../lib/canary/iam/deployer-calls.js'
import { deployerPolicy } from '../../lib/canary/iam/deployer-policy.js'
import { executionRolePolicy } from '../../lib/canary/iam/execution-role-policy.js'
import { POLICY_HOLDERS } from '../../lib/commands/iam-policy.js'
import { ERROR_CODES } from '../../lib/core/error-codes.js'
import { canarySource, FULL, realisticBlueprint } from '../helpers/canary-source.js'

const page = readFileSync('docs/deploy-permissions.md', 'utf8')
const source = canarySource(FULL, realisticBlueprint('08-private-aws-apis'))

test.each([
  ['the deployer', 'The deployer', deployerPolicy({ source, region: 'eu-west-1', mode: 'create-and-update' })],
  ['the execution role', 'The execution role', executionRolePolicy({ source, region: 'eu-west-1' })],
])('the page explains every statement of %s and no other', (_, heading, { policy }) => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('| Statement | Why |')[1]?.split('\n\n')[0] ?? ''
  const explained = rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, sid]) => sid))
  expect(explained.sort()).toEqual(policy.Statement.map(({ Sid }) => Sid).sort())
})

test('the page shows every mode and every holder of a policy', () => {
  const names = [
    ...Object.keys(CALLS_OF_MODE).map((mode) => `\`${mode}\``),
    ...POLICY_HOLDERS.map((name) => `--for ${name} `),
  ]
  expect(names.filter((name) => !page.includes(name))).toEqual([])
})

test('every code that the page speaks of exists', () => {
  const codes = [...page.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([code]) => code)
  const known = [...Object.keys(ERROR_CODES), 'AWS_REGION']
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((code) => !known.includes(code))).toEqual([])
})

test('the trust policy on the page is JSON and admits one repository', () => {
  const json = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  expect(JSON.parse(json).Statement[0].Condition.StringEquals).toEqual({
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    'token.actions.githubusercontent.com:sub': expect.stringMatching(/^repo:[\w-]+\/[\w-]+:/),
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Blueprint } from '../../lib/blueprint/generated/blueprint.js'
import { type AwsFault, awsServer, awsVariables, withEnvironment } from '../helpers/aws-server.js'
import { httpServer } from '../helpers/http-server.js'
import { negated, type WrittenAssertion } from '../helpers/negated.js'
import { authServices } from '../helpers/realistic-auth-service.js'
import { secretValue } from '../helpers/realistic-service.js'
import { runOne, sleeplessClock, statuses } from '../helpers/run.js'

const FOLDERS = ['03-auth-guard', '05-order-journey', '08-private-aws-apis']

const readText = (folder: string): string =>
  readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8')

/** The secrets that a blueprint refers to, as Secrets Manager holds them. */
function secretsOf(text: string): Record<string, string | AwsFault> {
  const secrets: Record<string, Record<string, string> | string> = {}
  for (const [, name = '', key] of text.matchAll(/\$\{AWS_SECRET:([^:}]+)(?::([^}]+))?\}/g)) {
    if (key === undefined) secrets[name] = secretValue(name)
    else secrets[name] = { ...Object(secrets[name]), [key]: secretValue(`${name}:${key}`) }
  }
  return Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** Runs it against local services, with all credentials from AWS. */
async function run(text: string) {
  await using aws = await awsServer({ secrets: secretsOf(text) })
  await using server = await httpServer(authServices)
  using _environment = withEnvironment(awsVariables(aws.url))
  const hosts = new Set([...text.matchAll(/":\s*"(https?:\/\/[^/"]+)/g)].map(([, host]) => host ?? ''))
  // Not a place, but the name of one.
  for (const audience of ['https://expenses.example.com', 'https://graphql.example.com']) {
    if (![...text.matchAll(new RegExp(`"${audience}/`, 'g'))].length) hosts.delete(audience)
  }
  const rewrites = [...hosts].map((host) => ({ from: host, to: `${server.url}/${host.replace(/^https?:\/\//, '')}` }))
  const ran = await runOne(
    text,
    { rewrites },
    { ...sleeplessClock(), usesSecretsManager: true, env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '4711' } },
  )
  return { ...ran, asked: aws.requests }
}

test.each(FOLDERS)('%s is green against services that behave', async (folder) => {
  const { report, steps } = await run(readText(folder))
  expect(steps.filter(({ status }) => status !== 'passed')).toEqual([])
  expect(report.status).toBe('passed')
  expect(JSON.stringify(report)).not.toMatch(/secret-of-|expenses-token|graphql-token|role-session-token/)
})

test('each secret of 03 is fetched once, and the role of 08 assumed once', async () => {
  const { asked } = await run(readText('03-auth-guard'))
  expect(asked.map(({ body }) => JSON.parse(body).SecretId).sort()).toEqual([
    'canary/expenses-admin',
    'canary/expenses-oauth',
    'canary/expenses-partner-key',
  ])
  const roles = (await run(readText('08-private-aws-apis'))).asked.filter(({ body }) => body.startsWith('Action='))
  expect(roles.map(({ body }) => new URLSearchParams(body).get('RoleSessionName'))).toEqual([
    'canary-preflight.acme-shop@4711',
  ])
})

const NEGATIONS = FOLDERS.flatMap((folder) => {
  const { steps }: Blueprint = JSON.parse(readText(folder))
  return Object.entries(steps).flatMap(([key, step]) =>
    (step.assertions ?? []).map((_, index) => [folder, key, index] as const),
  )
})

test.each(NEGATIONS)('%s: step %s is red when assertion %i says the opposite', async (folder, key, index) => {
  const blueprint: { steps: Record<string, { assertions: WrittenAssertion[] }> } = JSON.parse(readText(folder))
  const assertions = blueprint.steps[key]?.assertions ?? []
  const assertion = assertions[index]
  if (assertion === undefined) throw new Error('no such assertion')
  assertions[index] = negated(assertion)
  const { report, steps } = await run(JSON.stringify(blueprint, undefined, 2))
  expect(report.status).toBe('failed')
  if (report.totals.invalidFiles === 0) expect(statuses(steps)).toContain('failed')
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Blueprint } from '../../lib/blueprint/generated/blueprint.js'
import type { RunOptions } from '../../lib/runner/options.js'
import { httpServer } from '../helpers/http-server.js'
import { negated, type WrittenAssertion } from '../helpers/negated.js'
import { realisticServices, secretValue } from '../helpers/realistic-service.js'
import { runOne, sleeplessClock, statuses } from '../helpers/run.js'

// The HTTP steps that this version can execute; undefined for all.
const FILES: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['01-health-of-three-sites', undefined],
  ['03-auth-guard', ['1', '3', '4', '5', '6']],
  ['04-web-and-api-readiness', undefined],
  ['05-order-journey', undefined],
  ['08-private-aws-apis', ['1']],
  ['09-ten-steps-everything', ['4', '5', '6', '7', '8', '9']],
  ['10-sparse-numbering', ['2']],
]

const readText = (folder: string): string =>
  readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8')

async function run(text: string, steps: readonly string[] | undefined) {
  await using server = await httpServer(realisticServices)
  const hosts = new Set([...text.matchAll(/":\s*"(https?:\/\/[^/"]+)/g)].map(([, host]) => host ?? ''))
  const options: Partial<RunOptions> = {
    rewrites: [...hosts].map((host) => ({ from: host, to: `${server.url}/${host.replace(/^https?:\/\//, '')}` })),
    secrets: [...new Set([...text.matchAll(/\$\{AWS_SECRET:([^:}]+)(?::([^}]+))?\}/g)].map(([whole]) => whole))].map(
      (reference) => {
        const [name = '', key] = reference.slice('${AWS_SECRET:'.length, -1).split(':')
        return { name, key, value: secretValue(key === undefined ? name : `${name}:${key}`), source: '--secret' }
      },
    ),
    steps: steps ?? [],
  }
  return await runOne(text, options, sleeplessClock())
}

test.each(FILES)('%s is green against a service that behaves', async (folder, selected) => {
  const { report, steps } = await run(readText(folder), selected)
  expect(steps.filter(({ status }) => status === 'failed' || status === 'errored')).toEqual([])
  expect(report.status).toBe('passed')
  expect(statuses(steps).filter((status) => status === 'passed')).toHaveLength(selected?.length ?? steps.length)
  expect(JSON.stringify(report)).not.toMatch(/secret-of-|tok-4711/)
})

const NEGATIONS = FILES.flatMap(([folder, selected]) => {
  const { steps }: Blueprint = JSON.parse(readText(folder))
  return Object.entries(steps).flatMap(([key, step]) => {
    const isRun = step.checkerType === 'HTTP' && (selected === undefined || selected.includes(key))
    return isRun ? (step.assertions ?? []).map((_, index) => [folder, selected, key, index] as const) : []
  })
})

test.each(NEGATIONS)(
  '%s (steps %s): step %s is red when assertion %i says the opposite',
  async (folder, selected, key, index) => {
    const blueprint: { steps: Record<string, { assertions: WrittenAssertion[] }> } = JSON.parse(readText(folder))
    const assertions = blueprint.steps[key]?.assertions ?? []
    const assertion = assertions[index]
    if (assertion === undefined) throw new Error('no such assertion')
    assertions[index] = negated(assertion)
    const { report, steps } = await run(JSON.stringify(blueprint), selected)
    expect(report.status).toBe('failed')
    // The opposite may contradict its neighbour, or be what can never hold: then not even the file is accepted.
    if (report.totals.invalidFiles === 1) {
      const blamed = report.runs[0]?.diagnostics.filter(({ severity }) => severity === 'error') ?? []
      expect(blamed.map(({ pointer }) => pointer)).toContainEqual(expect.stringContaining(`/steps/${key}/assertions/`))
      return
    }
    const step = steps.find((candidate) => candidate.key === key)
    expect(step?.status).toBe('failed')
    expect(step?.assertions.map(({ status }) => status)).toEqual(
      assertions.map((_, at) => (at === index ? 'failed' : 'passed')),
    )
  },
)

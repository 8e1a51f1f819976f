import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../lib/runner/report/report.js'
import { negatedCheck, type WrittenCheck } from '../helpers/negated-check.js'
import { realisticPeers } from '../helpers/realistic-peers.js'
import type { SuiteOutcome } from '../helpers/suite-child.js'
import { runTrusting } from '../helpers/suite-in-process.js'

const FOLDERS = [
  '02-certificates-hourly',
  '06-dns-zone',
  '07-tcp-services',
  '09-ten-steps-everything',
  '10-sparse-numbering',
]

interface Written {
  readonly steps: Record<string, { readonly checkerType: string; readonly assertions?: WrittenCheck[] }>
}

interface Case {
  readonly folder: string
  /** Undefined for the blueprint as it is. */
  readonly negated: { readonly key: string; readonly index: number } | undefined
  readonly text: string
}

const readText = (folder: string): string =>
  readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8')

/** Each blueprint as it is, and with each assertion of a DNS, SSL or TCP step saying the opposite. */
const CASES: readonly Case[] = FOLDERS.flatMap((folder) => {
  const text = readText(folder)
  const { steps }: Written = JSON.parse(text)
  const places = Object.entries(steps)
    .filter(([, { checkerType }]) => checkerType !== 'HTTP')
    .flatMap(([key, { assertions = [] }]) => assertions.map((_, index) => ({ key, index })))
  const opposites = places.map((negated) => {
    const copy: Written = JSON.parse(text)
    const assertions = copy.steps[negated.key]?.assertions ?? []
    const assertion = assertions[negated.index]
    if (assertion !== undefined) assertions[negated.index] = negatedCheck(assertion)
    return { folder, negated, text: JSON.stringify(copy) }
  })
  return [{ folder, negated: undefined, text }, ...opposites]
})

let outcome: SuiteOutcome
beforeAll(async () => {
  await using peers = await realisticPeers()
  const jobs = CASES.map(({ text, negated }) => ({
    blueprint: text,
    options: { ...peers.optionsFor(text), steps: negated === undefined ? [] : [negated.key] },
  }))
  outcome = await runTrusting(peers.trusted, { jobs, nameServers: peers.nameServers })
}, 60_000)

const named = (filter: (one: Case) => boolean) =>
  CASES.flatMap((one, job) => (filter(one) ? [[one.folder, one.negated?.key, one.negated?.index, job] as const] : []))
const reportOf = (job: number): Report => {
  const report = outcome.reports[job]
  if (report === undefined) throw new Error('no report')
  return report
}

test.each(named(({ negated }) => negated === undefined))(
  '%s is green against services that behave',
  (_folder, _key, _index, job) => {
    const report = reportOf(job)
    const steps = report.runs.flatMap((run) => run.steps)
    expect(steps.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(report.status).toBe('passed')
    expect(JSON.stringify(report)).not.toContain('secret-of-')
  },
)

test.each(named(({ negated }) => negated !== undefined))(
  '%s: step %s is red when assertion %i says the opposite',
  (_folder, key, index, job) => {
    const report = reportOf(job)
    expect(report.status).toBe('failed')
    const step = report.runs[0]?.steps.find((candidate) => candidate.key === key)
    // The opposite may contradict its neighbour, or be what can never hold: then not even the file is accepted.
    if (step === undefined) {
      const blamed = report.runs[0]?.diagnostics.filter(({ severity }) => severity === 'error') ?? []
      expect(blamed.map(({ pointer }) => pointer)).toContainEqual(expect.stringContaining(`/steps/${key}/assertions/`))
      return
    }
    expect(step.status).toBe('failed')
    expect(step.assertions.map(({ status }) => status)).toEqual(
      step.assertions.map((_, at) => (at === index ? 'failed' : 'passed')),
    )
  },
)

test('nothing is left open after all these runs', () => {
  expect(outcome.resources).toEqual([])
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Report } from '../../lib/runner/report/report.js'
import type { ActionResult } from '../../scripts/demo/runner.js'
import { everythingSaid, runInWorkspace } from '../helpers/action-runner.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { realisticServices, secretValue } from '../helpers/realistic-service.js'

/** The HTTP steps of a realistic blueprint, as they stand there but without their waits. */
function httpStepsOf(folder: string): string {
  const blueprint: Written = JSON.parse(
    readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8'),
  )
  const steps = Object.entries(blueprint.steps)
    .filter(([, { checkerType }]) => checkerType === 'HTTP')
    .map(([key, { waitTime: _, ...step }]) => [key, step])
  return JSON.stringify({ ...blueprint, steps: Object.fromEntries(steps) }, null, 2)
}

interface Written {
  readonly steps: Readonly<
    Record<
      string,
      { readonly checkerType: string; readonly waitTime?: number; readonly assertions?: readonly unknown[] }
    >
  >
}

async function runBundled(folder: string, url: string): Promise<ActionResult> {
  const text = httpStepsOf(folder)
  const hosts = new Set([...text.matchAll(/": "(https?:\/\/[^/"]+)/g)].map(([, host]) => host ?? ''))
  return await runInWorkspace({
    entry: resolve('dist/index.js'),
    files: { 'canaries/blueprint-config.json': text },
    inputs: {
      rewrites: [...hosts].map((host) => `${host}=${url}/${host.replace(/^https?:\/\//, '')}`).join('\n'),
      secrets: secretsOf(text)
        .map((name) => `${name}=${secretValue(name)}`)
        .join('\n'),
    },
  })
}

function secretsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{AWS_SECRET:([^}]+)\}/g)].map(([, name]) => name ?? ''))]
}

function stepsOf(result: ActionResult): Record<string, string> {
  const report: Report = JSON.parse(result.reports['results-file'] ?? '')
  return Object.fromEntries((report.runs[0]?.steps ?? []).map(({ key, status }) => [key, status]))
}

const passed = (...keys: string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, 'passed']))

/** OAuth and SigV4 are not performed by this version: their steps are errored, and what needs their values is skipped. */
const expected: readonly (readonly [folder: string, steps: Record<string, string>])[] = [
  ['01-health-of-three-sites', passed('1', '2', '3')],
  ['03-auth-guard', { ...passed('1', '3', '4', '5', '6'), 2: 'errored' }],
  ['04-web-and-api-readiness', passed('1', '2', '3', '4', '5')],
  ['05-order-journey', passed('1', '2', '3', '4', '5', '6', '7')],
  ['08-private-aws-apis', { 1: 'passed', 2: 'errored', 3: 'skipped', 4: 'skipped', 5: 'errored' }],
  ['09-ten-steps-everything', passed('4', '5', '6', '7', '8', '9')],
  ['10-sparse-numbering', passed('2')],
]

test.each(expected)('%s comes out as it should at its staging service', async (folder, steps) => {
  await using server = await httpServer(realisticServices)
  const result = await runBundled(folder, server.url)
  expect(stepsOf(result)).toEqual(steps)
  const isGreen = Object.values(steps).every((status) => status === 'passed')
  expect([result.exitCode, result.outputs['conclusion']]).toEqual(isGreen ? [0, 'passed'] : [1, 'errored'])
  const said = everythingSaid(result)
  expect(secretsOf(httpStepsOf(folder)).filter((name) => said.includes(secretValue(name)))).toEqual([])
})

test.each(expected)('%s has no green step that asserts something when staging is another service', async (folder) => {
  await using server = await httpServer(answer(418, 'I am a teapot'))
  const result = await runBundled(folder, server.url)
  const { steps }: Written = JSON.parse(httpStepsOf(folder))
  const asserting = Object.entries(steps).filter(([, { assertions = [] }]) => assertions.length > 0)
  const green = asserting.filter(([key]) => stepsOf(result)[key] === 'passed')
  expect(green).toEqual([])
  expect(result.exitCode).toBe(1)
})

test.each(['02-certificates-hourly', '06-dns-zone', '07-tcp-services'])('%s has no HTTP step', (folder) => {
  expect(JSON.parse(httpStepsOf(folder)).steps).toEqual({})
})

import { expect, test } from '@jest/globals'
import type { ValidatedFile } from '../../lib/blueprint/validated-file.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { createStyle } from '../../lib/core/style.js'
import { Emitter } from '../../lib/jest/emitter.js'
import { annotationsOf } from '../../lib/reporters/annotations.js'
import { formatConsole } from '../../lib/reporters/console.js'
import { REPORTERS } from '../../lib/reporters/table.js'
import { planTests } from '../../lib/runner/plan-tests.js'
import type { Report } from '../../lib/runner/report/report.js'
import { runSuite } from '../../lib/runner/run-suite.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { blueprintFile, httpStep, runContext, runOptions } from '../helpers/run.js'
import { countWork } from '../helpers/work-counter.js'

const PATH = 'blueprint-config.json'
const FORMATS = ['json', 'junit', 'html', 'markdown', 'openmetrics', 'tap', 'sarif'] as const

/** One step with so many assertions that are false, all of one name. */
function fileOf(count: number, url: string): ValidatedFile {
  const assertions = Array.from({ length: count }, () => ({ type: 'STATUS_CODE', operator: 'EQUALS', value: 201 }))
  return blueprintFile({ steps: { 1: httpStep('many', url, { assertions }) } }, PATH)
}

/** What each doubling of the number of assertions multiplies the work by, at most. */
async function growth(work: (count: number) => Promise<() => unknown>): Promise<number> {
  const counts: number[] = []
  for (const count of [100, 200, 400]) counts.push(await countWork(await work(count)))
  return Math.max(...counts.slice(1).map((count, index) => count / (counts[index] ?? count)))
}

interface Ran {
  readonly file: ValidatedFile
  readonly report: Report
  readonly sources: () => string
}

const known = new Map<number, Promise<Ran>>()

function ran(count: number): Promise<Ran> {
  const report = known.get(count) ?? run(count)
  known.set(count, report)
  return report
}

async function run(count: number): Promise<Ran> {
  await using server = await httpServer(answer(200))
  const file = fileOf(count, server.url)
  const redactor = new Redactor()
  redactor.learn('a-secret-of-the-run')
  const report = await runSuite([file], runOptions(), runContext({ redactor }))
  // As the loaded files do: the text is cleaned each time that it is asked for.
  return { file, report, sources: () => redactor.clean(file.document?.text ?? '') }
}

test('running grows with the assertions and no faster', async () => {
  await using server = await httpServer(answer(200))
  const work = (count: number) => {
    const file = fileOf(count, server.url)
    return Promise.resolve(() => runSuite([file], runOptions(), runContext()))
  }
  // On a busy machine the limit of time for judging may end the first try at it, which is then begun again.
  const tries = [await growth(work), await growth(work), await growth(work)]
  expect(Math.min(...tries)).toBeLessThanOrEqual(2.2)
})

test.each(FORMATS)('%s grows with the problems and no faster', async (format) => {
  const reporter = await REPORTERS[format]()
  const write = async (count: number) => {
    const { report, sources } = await ran(count)
    return () => reporter(report, { sources, maxBytes: 50_000_000 })
  }
  expect(await growth(write)).toBeLessThanOrEqual(2.2)
})

test('Markdown that is cut grows with the problems and no faster', async () => {
  const markdown = await REPORTERS.markdown()
  const write = async (count: number) => {
    const { report, sources } = await ran(count)
    return () => markdown(report, { sources, maxBytes: 150 * count })
  }
  expect(await growth(write)).toBeLessThanOrEqual(2.2)
})

test('the console and the annotations grow with the problems and no faster', async () => {
  const write = async (count: number) => {
    const { report, sources } = await ran(count)
    return () => [
      formatConsole(report, { colour: false, verbose: true, sources }),
      annotationsOf(report, (path) => path),
    ]
  }
  expect(await growth(write)).toBeLessThanOrEqual(2.2)
})

test('the tests that Jest sees grow with the assertions and no faster', async () => {
  const show = async (count: number) => {
    const { file, report, sources } = await ran(count)
    return async () => {
      if (!file.valid) throw new Error('the blueprint is not valid')
      const tests = planTests(file)
      const job = {
        test: { path: `/${PATH}`, context: { config: { slowTestThreshold: 5 } } } as never,
        path: PATH,
        file,
        source: sources,
        tests,
        isSelected: () => true,
        selected: new Set(['1']),
      }
      const signal = new AbortController().signal
      const context = { redactor: new Redactor(), clock: systemClock, signal, style: createStyle({ colour: false }) }
      const shown = {
        isSilent: false,
        isVerbose: false,
        isReplay: false,
        emit: () => Promise.resolve(),
        print: () => {},
      }
      const emitter = new Emitter([job], { ...context, ...shown })
      for (const run of report.runs) {
        for (const step of run.steps) emitter.onEvent({ type: 'step-ended', path: PATH, step })
        emitter.onEvent({ type: 'run-ended', run })
      }
      await emitter.end(report.runs)
    }
  }
  expect(await growth(show)).toBeLessThanOrEqual(2.2)
})

import { expect, test } from '@jest/globals'
import { answer, httpServer } from '../helpers/http-server.js'
import { httpStep, runOne } from '../helpers/run.js'

const endless = { type: 'HEADER', headerName: 'x-a', operator: 'REGEX_MATCH', value: '^(a+)+$' }
const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }

test.each([1, 5])(
  '%i regular expressions that do not end stop a second after the time-out of their step',
  async (count) => {
    await using server = await httpServer(answer(200, '', { 'x-a': `${'a'.repeat(40)}b` }))
    const assertions = [...Array.from({ length: count }, () => endless), status]
    const startMs = performance.now()
    const { steps } = await runOne({
      globalSettings: { stepTimeout: 1000 },
      steps: { 1: httpStep('a', server.url, { assertions }) },
    })
    expect(steps[0]?.assertions.map(({ status: is }) => is)).toEqual([
      ...Array.from({ length: count }, () => 'failed'),
      'passed',
    ])
    expect(steps[0]?.durationMs).toBeLessThan(2000)
    expect(performance.now() - startMs).toBeLessThan(5000)
  },
)

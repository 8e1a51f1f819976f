import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint, tcpStep } from '../../helpers/lint.js'

test('the later of two steps of one name is blamed', () => {
  const blueprint = { steps: { 1: httpStep(), 2: tcpStep(), 3: httpStep() } }
  expect(lint(blueprint)).toMatchObject([
    {
      code: 'STEP_NAME_DUPLICATE',
      severity: 'error',
      pointer: '/steps/3/stepName',
      message: expect.stringContaining('Step "1"'),
    },
  ])
})

test('names that differ in case are two metrics', () => {
  expect(codes(blueprintOf([httpStep(), httpStep({ stepName: 'Orders' })]))).toEqual([])
})

test('missing numbers are named', () => {
  const [finding] = lint({ steps: { 2: httpStep(), 4: tcpStep() } })
  expect(finding).toMatchObject({
    code: 'STEP_KEYS_GAP',
    severity: 'notice',
    message: expect.stringContaining('no 1 or 3'),
  })
})

test('"10" comes after "9", and after "1"', () => {
  const ten = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [index + 1, httpStep({ stepName: `step-${index}` })]),
  )
  expect(codes({ steps: ten })).toEqual([])
})

test('the order in the file is that of its text, not that of a JavaScript object', () => {
  const text = `{"steps":{"2":${JSON.stringify(tcpStep())},"1":${JSON.stringify(httpStep())}}}`
  expect(codes(text)).toEqual(['STEP_KEYS_UNORDERED /steps/1'])
})

test.each([undefined, []])('a step with %p as assertions asserts nothing', (assertions) => {
  expect(codes(blueprintOf([httpStep({ assertions })]))).toEqual(['STEP_WITHOUT_ASSERTIONS /steps/1'])
})

test('an expected response is an assertion too, and a misshapen list is for the schema to judge', () => {
  expect(codes(blueprintOf([tcpStep({ assertions: undefined, expectedResponse: '+PONG' })]))).toEqual([])
  expect(codes(blueprintOf([httpStep({ assertions: {} })]))).toEqual([])
})

test('the shortest time-out that AWS documents is not worth a word', () => {
  const blueprint = (ms: number) => blueprintOf([httpStep({ timeout: ms })], { globalSettings: { stepTimeout: ms } })
  expect(codes(blueprint(1000))).toEqual([])
})

test.each([
  [780, []],
  [781, ['TIMEOUTS_EXCEED_LIMIT /steps']],
])('waits, own and global time-outs add up: %p s beside a wait of 60 s', (seconds, found) => {
  const steps = [httpStep({ waitTime: 60, timeout: (seconds - 600) * 1000 }), tcpStep(), tcpStep({ stepName: 'b' })]
  const blueprint = blueprintOf(steps, { globalSettings: { stepTimeout: 300_000 } })
  expect(codes(blueprint).filter((code) => code.startsWith('TIMEOUTS_EXCEED_LIMIT'))).toEqual(found)
})

test('above five minutes the usual schedule is too tight', () => {
  const blueprint = (ms: number) =>
    blueprintOf([tcpStep({ timeout: 280_000 }), tcpStep({ stepName: 'b', timeout: ms })])
  expect(codes(blueprint(20_000))).toEqual([])
  expect(lint(blueprint(20_001))).toMatchObject([
    { code: 'TIMEOUTS_EXCEED_USUAL', hint: expect.stringContaining('at least 301') },
  ])
})

test('a step without a time-out counts with the default of the schema', () => {
  const steps = [tcpStep({ timeout: 295_000 }), tcpStep({ stepName: 'b' })]
  expect(codes(blueprintOf(steps))).toEqual([])
  expect(codes(blueprintOf([...steps, tcpStep({ stepName: 'c' })]))).toEqual(['TIMEOUTS_EXCEED_USUAL /steps'])
})

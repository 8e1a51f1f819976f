import { expect, test } from '@jest/globals'
import { kindQuestions } from './helpers/kind-questions.js'
import { readTree } from './helpers/source-tree.js'

test('nothing outside of checks/ and blueprint/ asks which kind a step is', () => {
  expect(kindQuestions(readTree('src'))).toEqual([])
})

test.each([
  "if (step.checkerType === 'TCP') return",
  "if ('TCP' !== step.checkerType) return",
  'switch (observation.checkerType) {',
  "    case 'DNS':",
  "if (['SSL', 'TCP'].includes(step.checkerType)) return",
  'const port = PORTS[step.checkerType]',
  'const PORTS = { SSL: 443 }',
  '  HTTP: 80,',
  "if (step.checkerType.startsWith('H')) return",
  "if (step.checkerType === 'HT' + 'TP') return",
  "if (step.checkerType === `${'HT'}TP`) return",
  "if ('url' in step) return",
  "if ('headers' in planned.step) return",
  "if (Object.hasOwn(step, 'url')) return",
  'if (/^HTTP$/.test(kind)) return',
  "if (step['checkerType'] === kind) return PORTS.TCP",
])('%s is such a question', (line) => {
  expect(kindQuestions([{ path: 'runner/a.ts', text: `${line}\n`, imports: [] }])).toHaveLength(1)
})

test.each([
  'const report = { checkerType: step.checkerType }',
  "readonly checkerType: Step['checkerType']",
  'return `${observation.checkerType} steps`',
  'const { kept } = checkerOf({ checkerType })',
  "// case 'DNS': a comment",
  "throw new AppError('TCP_REFUSED', message)",
])('%s is none', (line) => {
  expect(kindQuestions([{ path: 'runner/a.ts', text: `${line}\n`, imports: [] }])).toEqual([])
})

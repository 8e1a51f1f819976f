import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { planJson } from '../../lib/commands/plan-output/plan-json.js'
import { planMarkdown } from '../../lib/commands/plan-output/plan-markdown.js'
import { PLAN_OUTPUTS } from '../../lib/commands/plan-output/plan-outputs.js'
import { planText } from '../../lib/commands/plan-output/plan-text.js'
import { expectGolden } from '../helpers/golden.js'
import { HOSTILE_TEXTS } from '../helpers/hostile-report.js'
import { parsePiece } from '../helpers/html-tree.js'
import { desiredOf, liveOf } from '../helpers/planned-canary.js'
import { hostilePlans, samplePlans } from '../helpers/sample-plans.js'

const plans = await samplePlans()
const hostile = hostilePlans(liveOf(await desiredOf()))

test.each([
  ['text', 'plan.txt'],
  ['json', 'plan.json'],
  ['markdown', 'plan.md'],
] as const)('as %s four plans are what they were when this test was written', async (format, file) => {
  const output = await PLAN_OUTPUTS[format]()
  expectGolden(`plan/${file}`, output(plans))
})

test.each(['text', 'json', 'markdown'] as const)(
  'as %s no value of an environment variable is shown',
  async (format) => {
    const text = (await PLAN_OUTPUTS[format]())(plans, { colour: true })
    expect(text).toContain('RunConfig.EnvironmentVariables')
    expect(text).not.toContain('value-of-the-environment')
  },
)

describe('text', () => {
  test('with colours says the same as without', () => {
    const coloured = planText(plans, { colour: true })
    expect(coloured).toContain('\u001b[33m')
    expect(stripVTControlCharacters(coloured)).toBe(planText(plans))
  })

  test('of hostile plans has one line for each thing, and no control character', () => {
    const text = planText(hostile)
    const perText = 3 + 7 + 3 + 5
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(HOSTILE_TEXTS.length * perText + 1)
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
  })

  test('of hostile plans has no command to the GitHub runner', () => {
    expect(planText(hostile)).not.toMatch(/^\s*::|##\[/m)
  })

  test('of no plan says so', () => {
    expect(planText([])).toBe('Plan: no canary.\n')
  })
})

describe('JSON', () => {
  test('of hostile plans gives back every text, from plain ASCII without a command', () => {
    const text = planJson(hostile)
    expect(text).not.toMatch(/[^\n -~]|##\[/)
    const { canaries } = JSON.parse(text)
    expect(canaries.map(({ name }: { name: string }) => name)).toEqual(hostile.map(({ name }) => name))
    expect(canaries[1].changes[0].from).toBe(HOSTILE_TEXTS[0])
  })

  test.each([
    ['create', true],
    ['update', true],
    ['unchanged', false],
    ['blocked', true],
  ])('hasChanges of the action %s is %s', (action, hasChanges) => {
    const some = plans.filter((plan) => plan.action === action)
    expect(some).toHaveLength(1)
    expect(JSON.parse(planJson(some))).toMatchObject({ hasChanges })
  })

  test('says that an interrupted creation goes on', async () => {
    const [plan] = plans
    if (plan?.action !== 'create') throw new Error('the first sample is a creation')
    const resumed = { ...plan, resumes: liveOf(await desiredOf()) }
    const { canaries } = JSON.parse(planJson([plan, resumed]))
    expect(canaries.map(({ resumes }: { resumes: boolean }) => resumes)).toEqual([false, true])
  })
})

describe('Markdown', () => {
  const html = micromark(planMarkdown(hostile), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  const elements = parsePiece(html)

  test('of hostile plans has no element that is not ours', () => {
    const ours = ['h2', 'h3', 'p', 'ul', 'li', 'code', 'em', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details']
    const names = new Set(elements.map(({ name }) => name))
    expect([...names].filter((name) => ![...ours, 'summary'].includes(name))).toEqual([])
  })

  test('each row of hostile plans has the cells of its header', () => {
    const rows = planMarkdown(hostile)
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(HOSTILE_TEXTS.length * (4 + 2 + 2) + 2)
    expect(rows.filter((row) => row.replace(/[^|]/g, '') !== '||||||')).toEqual([])
  })

  test('outside of code nothing is left that GitHub takes for a mention, a reference or an address', () => {
    const text = elements
      .filter(({ name, all }) => ['li', 'td'].includes(name) && !all.some((inner) => inner.name === 'code'))
      .map((element) => element.text)
      .join('\n')
    expect(text).toContain('everyone')
    expect(text).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\.|:rocket:/)
  })

  test('stays within its limit, what is in the way first, and says what is missing', () => {
    const text = planMarkdown(plans, { maxBytes: 900 })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900)
    expect(text).toContain('is in state ERROR')
    expect(text).toMatch(/Left out to stay within 900 bytes: .*\d+ changes/)
  })
})

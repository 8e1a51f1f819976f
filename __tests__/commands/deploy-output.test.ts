import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { consoleLink } from '../../lib/commands/deploy-output/console-link.js'
import { deployAnnotations } from '../../lib/commands/deploy-output/deploy-annotations.js'
import { deployMarkdown } from '../../lib/commands/deploy-output/deploy-markdown.js'
import { deployText } from '../../lib/commands/deploy-output/deploy-text.js'
import { AppError } from '../../lib/core/app-error.js'
import { HOSTILE_TEXTS } from '../helpers/hostile-report.js'
import { parsePiece } from '../helpers/html-tree.js'
import { desiredOf } from '../helpers/planned-canary.js'
import { ACTIONS, HOSTILE_OUTCOMES, LIVES, outcomeOf } from '../helpers/sample-outcomes.js'

const { source } = await desiredOf()
const sources = [source]
const TEXT = { colour: false, sources, texts: () => undefined }
const MARKDOWN = { sources, linkTo: () => undefined, maxBytes: 1_000_000 }

test.each([
  ['aws', 'eu-west-1', 'https://eu-west-1.console.aws.amazon.com/'],
  ['aws-cn', 'cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
  ['aws-us-gov', 'us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
])('the console of the partition %s is that of the region', (partition, region, start) => {
  const arn = `arn:${partition}:synthetics:${region}:123456789012:canary:checkout-api`
  expect(consoleLink({ arn })).toBe(`${start}cloudwatch/home?region=${region}#synthetics:canary/detail/checkout-api`)
})

test('there is no link to the console of a partition that is not public', () => {
  expect(consoleLink({ arn: 'arn:aws-iso:synthetics:us-iso-east-1:123456789012:canary:x' })).toBeUndefined()
})

describe('text', () => {
  test.each(ACTIONS)('%s is told in words, with its symbol', (action) => {
    const [first = ''] = deployText([outcomeOf({ action })], TEXT).split('\n')
    expect(first).toMatch(/^[✓=✗] checkout-api (?:was|is|passed|failed) /)
    expect(first.startsWith('✗')).toBe(/failed|rolled/.test(action))
  })

  test('each answer to what is live now is another sentence', () => {
    const lines = LIVES.map((live) => deployText([outcomeOf({ live })], TEXT).split('\n')[1])
    expect(new Set(lines).size).toBe(LIVES.length)
  })

  test('a canary that does not exist is not linked to', () => {
    expect(deployText([outcomeOf({ live: 'absent' })], TEXT)).not.toContain('https://')
    expect(deployText([outcomeOf({ live: 'new' })], TEXT)).toContain('https://')
  })

  test('with colours says the same as without', () => {
    const outcomes = ACTIONS.map((action) => outcomeOf({ action, notices: ['a note'] }))
    const coloured = deployText(outcomes, { ...TEXT, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(deployText(outcomes, TEXT))
  })

  test('of hostile outcomes has one line for each thing, no control character, no command to the runner', () => {
    const text = deployText(HOSTILE_OUTCOMES, TEXT)
    const perText = 10 + 5
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(HOSTILE_TEXTS.length * perText + 1)
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
    expect(text).not.toMatch(/^\s*::|##\[/m)
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
  })
})

describe('Markdown', () => {
  const markdown = deployMarkdown(HOSTILE_OUTCOMES, MARKDOWN)
  const elements = parsePiece(
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  )

  test('of hostile outcomes has no element that is not ours', () => {
    const ours = ['h2', 'h3', 'p', 'ul', 'li', 'code', 'em', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a']
    const names = new Set(elements.map(({ name }) => name))
    expect([...names].filter((name) => ![...ours, 'details', 'summary', 'br'].includes(name))).toEqual([])
  })

  test('all links of hostile outcomes lead to the console', () => {
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !href.startsWith('https://eu-west-1.console.aws.amazon.com/'))).toEqual([])
  })

  test('each row of hostile outcomes has the cells of its header', () => {
    const cells = elements.filter(({ name }) => name === 'td')
    expect(cells).toHaveLength(HOSTILE_OUTCOMES.length * 5)
  })

  test('stays within its bytes', () => {
    const small = deployMarkdown(HOSTILE_OUTCOMES, { ...MARKDOWN, maxBytes: 8000 })
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(8000)
    expect(small).toContain('## Canary deploy')
  })
})

describe('annotations', () => {
  const options = { sources, repositoryPath: (path: string) => `repo/${path}` }

  test('a failed dry run is on the line of its step, by the name before the number', () => {
    const failure = { reason: 'It failed.', step: { key: '7', name: 'health' }, details: [], artifacts: undefined }
    const [annotation] = deployAnnotations(
      [outcomeOf({ action: 'dry-run-failed', live: 'as-before', failure })],
      options,
    )
    const { document } = source.blueprint
    const expected = document.lines.rangeOf({ offset: document.text.indexOf('"1"'), length: 3 })
    expect(annotation).toMatchObject({
      level: 'error',
      path: `repo/${source.blueprint.path}`,
      range: expected,
      title: 'Dry run failed: checkout-api › health',
      message: 'It failed.\nThe live canary is as it was before.',
    })
  })

  test('a step that nobody knows is no reason to say nothing', () => {
    const failure = { reason: 'It failed.', step: undefined, details: [], artifacts: undefined }
    const outcome = outcomeOf({ action: 'rolled-back', live: 'as-before', failure })
    expect(deployAnnotations([outcome], options)).toMatchObject([
      { title: 'A scheduled run failed: checkout-api', range: { line: 1, column: 1 } },
    ])
  })

  test('an error is on the manifest, with its hint and what is live', () => {
    const error = new AppError('AWS_ACCESS_DENIED', 'Not allowed.', { hint: 'Allow it.' })
    expect(deployAnnotations([outcomeOf({ action: undefined, live: 'as-before', error })], options)).toMatchObject([
      {
        path: 'repo/canary.json',
        title: 'checkout-api was not deployed (AWS_ACCESS_DENIED)',
        message: 'Not allowed.\nhint: Allow it.\nThe live canary is as it was before.',
      },
    ])
  })

  test('what went well is not annotated', () => {
    expect(deployAnnotations([outcomeOf(), outcomeOf({ action: 'unchanged' })], options)).toEqual([])
  })

  test('messages of hostile outcomes have no control character but the ends of their lines', () => {
    const messages = deployAnnotations(HOSTILE_OUTCOMES, options).map(({ message }) => message)
    expect(messages).toHaveLength(HOSTILE_OUTCOMES.length)
    expect(messages.join('\n')).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })
})

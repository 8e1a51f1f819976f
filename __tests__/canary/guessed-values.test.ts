import { createHash, createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { executionRolePolicy } from '../../lib/canary/iam/execution-role-policy.js'
import { environmentHashOf } from '../../lib/canary/own-tags.js'
import { blueprintText } from '../helpers/cli-blueprint.js'
import { deployInProcess } from '../helpers/deploy-cli.js'
import { CANARY, desiredOf } from '../helpers/deploy-run.js'
import { scene } from '../helpers/deploy-scene.js'

const PIN = '4711'

const RunConfig = { TimeoutInSeconds: 60, EnvironmentVariables: { PIN } }

const GUESSES = Array.from({ length: 10_000 }, (_, index) => String(index).padStart(4, '0'))

/** What somebody would compute who knows the name of the variable, and of the canary. */
function* hashesOf(guess: string): Generator<string> {
  const texts = [guess, `PIN=${guess}`, `{"PIN":"${guess}"}`, `{"EnvironmentVariables":{"PIN":"${guess}"}}`]
  for (const text of [...texts, `${CANARY}${guess}`, `${CANARY} {"PIN":"${guess}"}`]) {
    for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512']) {
      const hash = createHash(algorithm).update(text).digest()
      yield hash.toString('hex')
      yield hash.toString('base64url')
    }
    for (const key of ['PIN', CANARY]) yield createHmac('sha256', key).update(text).digest('hex')
  }
}

/** Long words of a text, each by its beginning. */
function wordsOf(text: string): Set<string> {
  return new Set(
    (text.match(/[\w+/=-]{16,}/g) ?? []).map((word) => word.slice(0, 16).replaceAll('+', '-').replaceAll('/', '_')),
  )
}

function found(text: string): string[] {
  const words = wordsOf(text)
  return GUESSES.filter((guess) => [...hashesOf(guess)].some((hash) => words.has(hash.slice(0, 16))))
}

test('10,000 guesses at an environment variable find nothing in all that a deploy writes and prints', async () => {
  await using aws = await scene()
  const published: unknown[] = []
  const commands = [['--verbose'], ['--dry-run-only', '--verbose'], ['--verbose']]
  for (const [index, args] of commands.entries()) {
    const manifest = { RunConfig: { ...RunConfig, MemoryInMB: 960 + 64 * index } }
    const printed = await deployInProcess(aws, { path: '/new', args, manifest })
    expect(printed).toMatchObject({ exitCode: 0 })
    published.push(printed, await aws.live())
  }
  const desired = await desiredOf({ blueprint: blueprintText(['https://a.test/']), manifest: { RunConfig } })
  published.push(executionRolePolicy({ source: desired.source, region: 'eu-west-1' }), desired.bundle.sha256)
  const text = JSON.stringify(published)
  expect(text).toContain('canary-preflight:environment')
  expect(text).not.toContain(`"${PIN}"`)
  expect(found(text)).toEqual([])
})

test('a hash that is not slow would be found', () => {
  const plain = createHash('sha256').update(`{"PIN":"${PIN}"}`).digest('hex')
  expect(found(`canary-preflight:environment ${plain}`)).toEqual([PIN])
})

test('one try takes long enough that 10,000 are not tried in passing', () => {
  const started = performance.now()
  for (const guess of ['0000', '0001', '0002']) {
    environmentHashOf({ Name: CANARY, RunConfig: { EnvironmentVariables: { PIN: guess } } })
  }
  expect((performance.now() - started) / 3).toBeGreaterThan(20)
})

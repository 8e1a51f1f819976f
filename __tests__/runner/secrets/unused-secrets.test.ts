import { expect, test } from '@jest/globals'
import type { GivenSecret } from '../../../lib/runner/options.js'
import { httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'
import { runCli } from '../../helpers/run-cli.js'
import { tempFolder } from '../../helpers/temp-folder.js'

const given = (name: string, key?: string): GivenSecret => ({ name, key, value: 'hunter2-hunter2', source: '--secret' })

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:login/api-AbCdEf'

/** What ends a run whose only step refers to `reference`; undefined when the step passes. */
async function problemOf(reference: string, secrets: readonly GivenSecret[], variables?: Record<string, string>) {
  await using server = await httpServer()
  const step = httpStep('a', server.url, { headers: { 'X-Key': reference } })
  const blueprint = { ...(variables === undefined ? {} : { variables }), steps: { 1: step } }
  const outcome = await runOne(blueprint, { secrets }).catch((cause: unknown) => cause)
  expect(JSON.stringify(outcome)).not.toContain('hunter2')
  if (!(outcome instanceof Error)) return undefined
  expect(server.requests).toEqual([])
  return outcome
}

test.each([
  ['a mistyped key', '${AWS_SECRET:login/api:key}', [given('login/api', 'kye')], 'Did you mean "login/api:key"?'],
  ['a mistyped name', '${AWS_SECRET:login/api}', [given('login/apl')], 'Did you mean "login/api"?'],
  [
    'a name beside the right one',
    '${AWS_SECRET:login/api}',
    [given('login/api'), given('other')],
    'refer to "login/api"',
  ],
  ['a key where the whole is asked for', '${AWS_SECRET:login/api}', [given('login/api', 'key')], 'Did you mean'],
  ['any where none is asked for', 'plain', [given('login/api')], 'refer to no secret'],
  ['the ARN of another secret', '${AWS_SECRET:login/api}', [given(ARN.replace('api', 'apl'))], 'refer to "login/api"'],
])(
  'a secret that nothing asks for is an error before anything is sent: %s',
  async (_name, reference, secrets, hint) => {
    expect(await problemOf(reference, secrets)).toMatchObject({
      code: 'SECRET_UNUSED',
      hint: expect.stringContaining(hint),
    })
  },
)

test.each([
  ['by name', '${AWS_SECRET:login/api}', [given('login/api')]],
  ['twice', '${AWS_SECRET:login/api}', [given('login/api'), given('login/api')]],
  ['by its ARN', '${AWS_SECRET:login/api}', [given(ARN)]],
  ['for an ARN', `\${AWS_SECRET:${ARN}:key}`, [given('login/api', 'key')]],
])('a secret that is asked for is none: given %s', async (_name, reference, secrets) => {
  expect(await problemOf(reference, secrets)).toBeUndefined()
})

test('a secret in a variable is asked for', async () => {
  const variables = { token: '${AWS_SECRET:login/api}', spare: '${AWS_SECRET:spare}' }
  expect(await problemOf('${token}', [given('login/api'), given('spare')], variables)).toBeUndefined()
})

test('of a secrets file each secret has to be used, not each of its keys', async () => {
  await using server = await httpServer()
  const step = httpStep('a', server.url, { headers: { 'X-Key': '${AWS_SECRET:login/api:key}' } })
  const secret = { key: 'hunter2-hunter2', other: 'hunter3-hunter3' }
  await using folder = tempFolder({
    'blueprint-config.json': JSON.stringify({ steps: { 1: step } }),
    'right.json': JSON.stringify({ 'login/api': secret }),
    'old.json': JSON.stringify({ 'login/api': secret, 'login/old': secret }),
  })
  const run = (file: string) => runCli(['run', '--secrets-file', file], { cwd: folder.path })
  expect((await run('right.json')).exitCode).toBe(0)
  const { exitCode, stderr } = await run('old.json')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('The secret "login/old" (old.json) is asked for by no blueprint.')
})

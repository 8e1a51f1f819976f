import { expect, test } from '@jest/globals'
import { withEnvironment } from '../helpers/aws-server.js'
import { codeFor, dryRun, emulator, readyCanary, type ShownRun, type TestEmulator } from '../helpers/emulator.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { formsFound } from '../helpers/secret-search.js'

/** The artifacts of a run, by the names of their files. */
function artifactsOf(server: TestEmulator, { ArtifactS3Location = '' }: ShownRun): ReadonlyMap<string, string> {
  const [bucket = '', ...folder] = ArtifactS3Location.split('/')
  const prefix = `${folder.join('/')}/`
  return new Map(
    server.buckets.list({ bucket, prefix }).map(({ key }) => {
      const bytes = server.buckets.get({ bucket, key })?.bytes ?? new Uint8Array()
      return [key.slice(prefix.length), Buffer.from(bytes).toString('utf8')]
    }),
  )
}

test('a run leaves its log and its report', async () => {
  await using target = await httpServer(answer(404))
  await using server = await emulator()
  await readyCanary(server, await codeFor([target.url]))
  const { run } = await dryRun(server, 'checkout-api', {})
  const files = artifactsOf(server, run)
  expect([...files.keys()]).toEqual([expect.stringMatching(/-log\.txt$/), 'SyntheticsReport-FAILED.json'])
  const log = [...files.values()][0]
  expect(log).toContain('ERROR: Step 1: step-1 failed after')
  expect(log).toContain('Status code is 404, expected it to equal 200.')
  const report = JSON.parse(files.get('SyntheticsReport-FAILED.json') ?? '')
  expect(report).toMatchObject({
    canaryName: 'checkout-api',
    executionStatus: 'SUCCEEDED',
    customerScript: {
      status: 'FAILED',
      failureReason: run.Status.StateReason,
      steps: [{ stepName: 'step-1', stepNum: 1, status: 'FAILED' }],
    },
    configuration: {
      userAgent: 'CloudWatchSynthetics/arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api',
    },
  })
})

test('secrets come from the emulator, reach the target, and are in no artifact, answer or log', async () => {
  const secret = 'kept-out-of-everything+/='
  await using target = await httpServer(({ headers: sent }, response) => response.end(`got ${sent['x-key']}`))
  const lines: string[] = []
  await using server = await emulator({ log: (line) => lines.push(line) })
  server.secrets.put('api', JSON.stringify({ key: secret }))
  const headers = { 'x-key': '${AWS_SECRET:api:key}' }
  const wrong = [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'something else' }]
  await readyCanary(
    server,
    await codeFor([target.url], {}, { headers: { 'x-plain': 'y', ...headers }, assertions: wrong }),
  )
  const { run } = await dryRun(server, 'checkout-api', {})
  expect([run.Status.State, target.requests[0]?.headers['x-key']]).toEqual(['FAILED', secret])
  const texts = [JSON.stringify(run), ...lines, ...artifactsOf(server, run).values()].join('\n')
  expect(formsFound(texts, secret)).toEqual([])
})

test('without a bucket that may be made, the checks passed and the run failed', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator({ createsBuckets: false })
  await readyCanary(server, await codeFor([target.url]))
  const { run } = await dryRun(server, 'checkout-api', {})
  expect(run.Status).toMatchObject({ State: 'FAILED', StateReasonCode: 'EXECUTION_FAILURE', TestResult: 'PASSED' })
  expect(run.ArtifactS3Location).toBeUndefined()
})

test("roles are those of the emulator, and the machine's own credentials sign nothing", async () => {
  using _environment = withEnvironment({ AWS_ACCESS_KEY_ID: 'AKIAMACHINE', AWS_SECRET_ACCESS_KEY: 'machine' })
  await using target = await httpServer(answer(200))
  await using server = await emulator({ env: { ...process.env } })
  const authentication = {
    type: 'SIGV4',
    service: 'execute-api',
    region: 'eu-west-1',
    roleArn: 'arn:aws:iam::123456789012:role/api-caller',
  }
  await readyCanary(server, await codeFor([target.url], {}, { authentication }))
  const { run } = await dryRun(server, 'checkout-api', {})
  expect(run.Status.State).toBe('PASSED')
  const signed = target.requests[0]?.headers.authorization
  expect(signed).toContain('Credential=ASIA')
  expect(signed).not.toContain('AKIAMACHINE')
})

test('the runs go where the rewrites say, and one that is not needed is no error', async () => {
  await using target = await httpServer(answer(200))
  const unused = { from: 'https://other.example.com', to: target.url }
  await using server = await emulator({ rewrites: [{ from: 'https://api.example.com', to: target.url }, unused] })
  await readyCanary(server, await codeFor(['https://api.example.com/health']))
  const { run } = await dryRun(server, 'checkout-api', {})
  expect([run.Status.State, target.requests.map(({ path }) => path)]).toEqual(['PASSED', ['/health']])
})

import { expect, test } from '@jest/globals'
import { AppError } from '../../lib/core/app-error.js'
import { answer, answerJson, httpServer } from '../helpers/http-server.js'
import { httpStep, runOne, statuses } from '../helpers/run.js'

const extracting = (name: string, path = `$.${name}`) => ({ extractors: [{ name, type: 'BODY', path }] })

test('steps run by number: 10 after 9, whatever their order in the file', async () => {
  await using server = await httpServer()
  const step = (name: string) => httpStep(name, `${server.url}/${name}`)
  await runOne(
    `{"steps": {"10": ${JSON.stringify(step('ten'))}, "9": ${JSON.stringify(step('nine'))}, "2": ${JSON.stringify(step('two'))}}}`,
  )
  expect(server.requests.map(({ path }) => path)).toEqual(['/two', '/nine', '/ten'])
})

test('an extracted value is used by the steps after it, and only its name is reported', async () => {
  await using server = await httpServer(answerJson({ id: 4711, note: 'secret-note' }))
  const { report, steps } = await runOne({
    steps: {
      1: httpStep('create', server.url, extracting('note')),
      2: httpStep('read', `${server.url}/notes`, { httpMethod: 'POST', body: '<${note}>' }),
    },
  })
  expect(server.requests[1]?.body).toBe('<secret-note>')
  expect(steps[0]?.extracted).toEqual(['note'])
  expect(steps[1]?.inputs).toEqual([{ name: 'note', source: 'step "1" (create)', value: '***' }])
  expect(JSON.stringify(report)).not.toContain('secret-note')
})

test('what a server answers is never looked at for references', async () => {
  await using server = await httpServer(answerJson({ name: '${AWS_SECRET:prod:key} $& ${other}' }))
  const secrets = [{ name: 'prod', key: 'key', value: 'the-prod-key', source: '--secret' }]
  const { report } = await runOne(
    {
      variables: { other: 'x' },
      steps: {
        1: httpStep('evil', server.url, extracting('name')),
        2: httpStep('echo', server.url, { httpMethod: 'POST', body: '${name}|${other}|${AWS_SECRET:prod:key}' }),
      },
    },
    { secrets },
  )
  expect(report.status).toBe('passed')
  expect(server.requests[1]?.body).toBe('${AWS_SECRET:prod:key} $& ${other}|x|the-prod-key')
})

test('a step that needs a value of a failed one is skipped and says so; independent ones go on', async () => {
  await using server = await httpServer(answerJson({}))
  const { report, steps } = await runOne({
    steps: {
      1: httpStep('create', server.url, extracting('id')),
      2: httpStep('read', `${server.url}/\${id}`, extracting('next', '$')),
      3: httpStep('after', `${server.url}/\${next}`),
      4: httpStep('other', server.url),
    },
  })
  expect(statuses(steps)).toEqual(['failed', 'skipped', 'skipped', 'passed'])
  expect(steps[1]?.skipReason).toBe('Not run: it needs ${id} from step "1" (create), which failed.')
  expect(steps[2]?.skipReason).toBe('Not run: it needs ${next} from step "2" (read), which was skipped.')
  expect(server.requests).toHaveLength(2)
  expect(report.status).toBe('failed')
})

test('the latest step that extracts a name is the one it comes from', async () => {
  await using server = await httpServer((request, response) => answerJson({ id: request.path })(request, response))
  const { steps } = await runOne({
    steps: {
      1: httpStep('a', `${server.url}/first`, extracting('id')),
      2: httpStep('b', `${server.url}/second`, extracting('id')),
      3: httpStep('c', `${server.url}\${id}/x`),
    },
  })
  expect(statuses(steps)).toEqual(['passed', 'passed', 'passed'])
  expect(server.requests[2]?.path).toBe('/second/x')
})

test('--bail stops after the first failed step', async () => {
  await using server = await httpServer(answer(500))
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', server.url), 2: httpStep('b', server.url) } },
    { bail: true },
  )
  expect(statuses(steps)).toEqual(['failed', 'skipped'])
  expect(steps[1]?.skipReason).toBe('Not run: step "1" (a) failed, and --bail was given.')
  expect(server.requests).toHaveLength(1)
})

test('an interrupted run reports what is known: the running step errored, the rest skipped', async () => {
  const controller = new AbortController()
  await using server = await httpServer((request, response) => {
    if (request.path === '/hang') controller.abort(new AppError('INTERRUPTED', 'Interrupted by SIGTERM.'))
    else answer(200)(request, response)
  })
  const { report, steps } = await runOne(
    {
      steps: {
        1: httpStep('a', server.url),
        2: httpStep('b', `${server.url}/hang`, { timeout: 60_000 }),
        3: httpStep('c', server.url),
      },
    },
    { retries: 3 },
    { signal: controller.signal },
  )
  expect(statuses(steps)).toEqual(['passed', 'errored', 'skipped'])
  expect(steps[1]).toMatchObject({ error: { code: 'INTERRUPTED', message: 'Interrupted by SIGTERM.' }, attempts: [{}] })
  expect(report.status).toBe('errored')
})

test('a run that is interrupted before its first step is not green', async () => {
  const signal = AbortSignal.abort()
  const { run } = await runOne({ steps: { 1: httpStep('a', 'http://127.0.0.1:1/') } }, {}, { signal })
  expect(run).toMatchObject({ status: 'errored', error: { code: 'INTERRUPTED' }, steps: [{ status: 'skipped' }] })
})

test('a run that is interrupted between two steps says so, also after a step that failed', async () => {
  const controller = new AbortController()
  await using server = await httpServer(answer(500))
  const { run, steps } = await runOne(
    { steps: { 1: httpStep('a', server.url), 2: httpStep('b', server.url) } },
    {},
    { signal: controller.signal, onEvent: ({ type }) => type === 'step-ended' && controller.abort() },
  )
  expect(statuses(steps)).toEqual(['failed', 'skipped'])
  expect(run).toMatchObject({ status: 'failed', error: { code: 'INTERRUPTED' } })
})

test('a wait ends when the run is interrupted', async () => {
  const controller = new AbortController()
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', 'http://127.0.0.1:1/', { waitTime: 60 }) } },
    {},
    { signal: controller.signal, onEvent: ({ type }) => type === 'step-started' && controller.abort() },
  )
  expect(steps[0]).toMatchObject({ status: 'errored', error: { code: 'INTERRUPTED' } })
})

test('events tell the course of a run', async () => {
  await using server = await httpServer()
  const { events } = await runOne({ steps: { 1: httpStep('a', server.url) } })
  expect(events.map(({ type }) => type)).toEqual(['run-started', 'step-started', 'step-ended', 'run-ended'])
})

test('an interruption without a reason of ours is still one', async () => {
  const controller = new AbortController()
  await using server = await httpServer(() => controller.abort())
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url) } }, {}, { signal: controller.signal })
  expect(steps[0]).toMatchObject({ status: 'errored', error: { code: 'INTERRUPTED' } })
})

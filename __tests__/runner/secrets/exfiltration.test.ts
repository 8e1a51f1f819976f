import { expect, test } from '@jest/globals'
import type { RunOptions } from '../../../lib/runner/options.js'
import { attacks, type Places, SECRET, sending, TOKEN } from '../../helpers/attacks.js'
import { attacksByAnswers } from '../../helpers/attacks-by-answers.js'
import { catcher } from '../../helpers/catcher.js'
import { answerJson, httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'
import { formsFound } from '../../helpers/secret-search.js'

test.each(Object.entries({ ...attacks, ...attacksByAnswers }))(
  'nothing of a secret gets out by %s',
  async (_name, attack) => {
    await using evil = await catcher()
    const places = { good: '', evil: '', goodPort: 0, evilPort: evil.port }
    await using good = await httpServer((request, response) => {
      const handler = attack.answer?.(places) ?? answerJson({ access_token: TOKEN, token_type: 'Bearer' })
      handler(request, response)
    })
    places.goodPort = good.port
    places.good = `http://api.example.com:${good.port}`
    places.evil = `http://evil.example.net:${evil.port}`
    const secret = attack.secret ?? SECRET
    const { steps, variables } = attack
    const blueprint = { ...(variables === undefined ? {} : { variables: variables(places) }), steps: steps(places) }
    const options = { secretHosts: [{ name: '*', host: 'http://api.example.com' }], ...attack.options?.(places) }
    const { report, steps: reports } = await runOne(blueprint, {
      resolve: entries(JSON.stringify(options.rewrites?.map(({ to }) => to) ?? steps(places)), places, options),
      secrets: JSON.stringify(blueprint).includes('AWS_SECRET:app')
        ? [{ name: 'app', key: undefined, value: secret, source: '--secret' }]
        : [],
      ...options,
    })
    const last = reports.at(-1)
    expect(last?.error?.code ?? last?.status).toBe(attack.ends)
    for (const hidden of [secret, TOKEN]) {
      expect(formsFound(evil.caught(), hidden)).toEqual([])
      expect(formsFound(JSON.stringify(report), hidden)).toEqual([])
    }
  },
)

/** The names that the steps will look up: one that nothing uses would be an error. */
function entries(text: string, { goodPort, evilPort }: Places, { followRedirects = false }: Partial<RunOptions>) {
  return [
    { host: 'api.example.com', port: goodPort },
    { host: 'api.example.com', port: evilPort },
    { host: 'evil.example.net', port: evilPort },
  ]
    .filter(({ host, port }) => text.includes(`//${host}:${port}`) || (followRedirects && host.startsWith('evil')))
    .map((endpoint) => ({ ...endpoint, address: '127.0.0.1' }))
}

test('a host that an answer gives must be vouched for by every secret that would go there', async () => {
  await using evil = await catcher()
  await using good = await httpServer(answerJson({ x: `http://127.0.0.1:${evil.port}` }))
  const headers = { 'X-A': '${AWS_SECRET:bound}', 'X-B': '${AWS_SECRET:app}' }
  const extractors = [{ name: 'x', type: 'BODY', path: '$.x' }]
  const { steps } = await runOne(
    { steps: { 1: httpStep('first', good.url, { extractors }), 2: httpStep('b', '${x}', { headers }) } },
    {
      secretHosts: [{ name: 'bound', host: '127.0.0.1' }],
      secrets: ['bound', 'app'].map((name) => ({
        name,
        key: undefined,
        value: `${SECRET} ${name}`,
        source: '--secret',
      })),
    },
  )
  expect(steps[1]?.error?.code).toBe('SECRET_NOT_ALLOWED')
  expect(evil.caught()).toBe('')
})

test('the catcher catches, so that the tests above can fail', async () => {
  await using evil = await catcher()
  const secrets = [{ name: 'app', key: undefined, value: SECRET, source: '--secret' }]
  await runOne({ steps: sending(`http://127.0.0.1:${evil.port}/?a=${encodeURIComponent('x')}`) }, { secrets })
  expect(formsFound(evil.caught(), SECRET)).toEqual(['plain', 'json'])
})

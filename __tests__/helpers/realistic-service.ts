import type { ServerResponse } from 'node:http'
import type { HttpHandler, RecordedRequest } from './http-server.js'

/** The value each secret of the realistic blueprints has in these tests. */
export function secretValue(reference: string): string {
  return `secret-of-${reference.replaceAll(/[^a-z]/g, '-')}`
}

/** Answers as the services behind the realistic blueprints would. A path begins with the host it was meant for, which is
 *  where the tests' rewrites lead. */
export const realisticServices: HttpHandler = (request, response) => {
  const [, place = ''] = /^\/([^?]*)/.exec(request.path) ?? []
  const answer = answers[`${request.method} ${place}`]
  if (answer === undefined) response.writeHead(500).end(`nothing answers ${request.method} ${request.path}`)
  else answer(request, response)
}

type Answer = (request: RecordedRequest, response: ServerResponse) => void

const orders = 'orders.example.com/api/v1'
const expenses = 'expenses.example.com/v2'
const stage = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod'
/** Signing in begins anew. */
let isOrderGone = false

const answers: Readonly<Record<string, Answer>> = {
  'GET grants.example.org/healthz': status(200),
  'GET bidrag.example.org/healthz': status(200),
  'GET officers.example.org/healthz': status(200),

  [`GET ${expenses}/reports`]: status(401, '', { 'www-authenticate': 'Bearer' }),
  [`POST ${expenses}/reports`]: status(403),
  [`GET ${expenses}/health`]: json({ status: 'UP' }),
  [`GET ${expenses}/partner/feed`]: withHeader('x-api-key', secretValue('canary/expenses-partner-key'), json([])),
  'GET admin.expenses.example.com/ping': withHeader(
    'authorization',
    basic(secretValue('canary/expenses-admin:username'), secretValue('canary/expenses-admin:password')),
    status(200, 'pong'),
  ),

  'GET shop.example.com/': status(200, '<!doctype html><title>Shop</title>', {
    'content-type': 'text/html; charset=utf-8',
    'strict-transport-security': 'max-age=63072000',
  }),
  'GET api.shop.example.com/health': json({ status: 'ok' }),
  'GET api.shop.example.com/ready': json({ status: 'ready', release: '2026.03', checks: [{ name: 'db' }] }),
  'HEAD www.shop.example.com/': status(301, '', { location: 'https://shop.example.com/' }),
  'OPTIONS api.shop.example.com/cart': status(204, '', {
    'access-control-allow-origin': 'https://shop.example.com',
    'access-control-allow-methods': 'GET, POST, DELETE',
  }),

  [`POST ${orders}/sessions`]: (request, response) => {
    isOrderGone = false
    const sent = { user: secretValue('canary/orders:user'), password: secretValue('canary/orders:password') }
    const isRight = request.body === JSON.stringify(sent)
    const reply = isRight ? json({ token: 'tok-4711', customer: { id: 42 } }, 201) : status(401)
    reply(request, response)
  },
  [`POST ${orders}/customers/42/orders`]: bearer(
    json({ id: 'o-77', status: 'CREATED', links: { self: '/api/v1/orders/1000077' } }, 201),
  ),
  [`GET ${orders}/orders/o-77`]: bearer((request, response) => {
    const order = { status: 'CONFIRMED', lines: [{ sku: 'CANARY-0001' }], number: 1000077, total: 12.5 }
    const reply = isOrderGone ? status(404) : json(order)
    reply(request, response)
  }),
  [`PATCH ${orders}/orders/o-77/lines/1`]: bearer(status(204)),
  [`PUT ${orders}/orders/o-77/note`]: bearer(status(200)),
  [`DELETE ${orders}/orders/o-77`]: bearer((request, response) => {
    isOrderGone = true
    status(204)(request, response)
  }),

  [`GET ${stage}/inventory`]: json({ message: 'Missing Authentication Token' }, 403),

  'GET status.example.com/': status(200),
  'GET status.example.com/api/acme/summary.json': withHeader(
    'x-api-key',
    secretValue('canary/status-api-key'),
    json({ page: { name: 'acme status', version: 'v-9' }, incidents: [{ impact: 'minor' }], latest: { id: 'i-3' } }),
  ),
  'GET status.example.com/api/incidents/i-3': withHeader('if-none-match', 'v-9', status(304)),
  'PUT status.example.com/hooks': withHeader(
    'authorization',
    basic('canary', secretValue('canary/status-basic:password')),
    status(201),
  ),
  'GET status.example.com/metrics': status(200, '# HELP up\nup 1\n'),
  'HEAD status.example.com/robots.txt': status(200),

  'GET example.com/': json({ ok: true }),
}

function status(code: number, body = '', headers: Record<string, string> = {}): Answer {
  return (_request, response) => void response.writeHead(code, headers).end(body)
}

function json(value: unknown, code = 200): Answer {
  return status(code, JSON.stringify(value), { 'content-type': 'application/json' })
}

function withHeader(name: string, value: string, answer: Answer): Answer {
  return (request, response) => (request.headers[name] === value ? answer : status(401))(request, response)
}

function bearer(answer: Answer): Answer {
  return withHeader('authorization', 'Bearer tok-4711', answer)
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** A small "orders" service, as a team's staging environment would have one: sign-in, items, orders; the stock answers
 *  503 the first time, the search is slow, the database is degraded and the offers break off. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** Starts it on a free port of the loopback. `user` and `password` are those it signs in. Production has not got what comes
 *  with the next release. */
export async function startOrdersService({ user, password, isProduction = false }) {
  const state = { user, password, isProduction, tokens: new Set(), orders: new Map(), stockRequests: 0 }
  const server = createServer((request, response) => {
    answer(request, response, state).catch((error) => send(response, 500, { error: error.message }))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const OPEN = [
  ['GET', /^\/$/, home],
  ['GET', /^\/v1\/health$/, health],
  ['GET', /^\/v1\/search$/, search],
  ['GET', /^\/v1\/offers$/, offers],
  ['GET', /^\/v1\/returns$/, returns],
  ['POST', /^\/v1\/sessions$/, signIn],
]
const SIGNED_IN = [
  ['GET', /^\/v1\/items\/(?<sku>[\w-]+)$/, item],
  ['POST', /^\/v1\/customers\/(?<customer>\d+)\/orders$/, createOrder],
  ['GET', /^\/v1\/orders\/(?<id>\d+)$/, readOrder],
  ['DELETE', /^\/v1\/orders\/(?<id>\d+)$/, cancelOrder],
]

async function answer(request, response, state) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const routes = isSignedIn(request, state) ? [...OPEN, ...SIGNED_IN] : OPEN
  for (const [method, pattern, handle] of routes) {
    const match = pattern.exec(pathname)
    if (match !== null && method === request.method) {
      await handle({ request, response, state, ...match.groups })
      return
    }
  }
  const isKnown = SIGNED_IN.some(([method, pattern]) => method === request.method && pattern.test(pathname))
  send(response, isKnown ? 401 : 404, { error: isKnown ? 'sign in first' : 'no such resource' })
}

function isSignedIn(request, { tokens }) {
  return tokens.has(request.headers.authorization?.replace(/^Bearer /, ''))
}

function home({ response }) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end('<!doctype html>\n<html lang="en"><head><title>Orders</title></head><body>Welcome.</body></html>\n')
}

function health({ response }) {
  send(response, 200, { status: 'up', database: 'degraded', release: '2026.11.0' })
}

async function search({ response }) {
  await delay(700)
  send(response, 200, { results: [{ sku: 'CANARY-0001' }] })
}

function offers({ response }) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' })
  response.write('{"offers":[', () => response.destroy())
}

function returns({ response, state }) {
  if (state.isProduction) send(response, 404, { error: 'no such resource' })
  else send(response, 200, { returns: [] })
}

async function signIn({ request, response, state }) {
  const { user, password } = JSON.parse(await bodyOf(request))
  if (user !== state.user || password !== state.password) {
    send(response, 401, { error: 'unknown user or wrong password' })
    return
  }
  const token = randomUUID()
  state.tokens.add(token)
  send(response, 201, { token, customer: { id: 4711, name: 'Canary' } })
}

function item({ response, state, sku }) {
  state.stockRequests += 1
  if (state.stockRequests === 1) send(response, 503, { error: 'the stock is being loaded' })
  else send(response, 200, { sku, name: 'Canary cage', stock: 12 })
}

async function createOrder({ request, response, state, customer }) {
  const { lines } = JSON.parse(await bodyOf(request))
  const id = String(1000 + state.orders.size)
  state.orders.set(id, { id, customer, lines, status: 'CREATED' })
  send(response, 201, { status: 'CREATED', links: { self: `/v1/orders/${id}` } })
}

function readOrder({ response, state, id }) {
  const order = state.orders.get(id)
  if (order === undefined) send(response, 404, { error: 'no such order' })
  else send(response, 200, { ...order, status: 'CONFIRMED' })
}

function cancelOrder({ response, state, id }) {
  if (!state.orders.delete(id)) {
    send(response, 404, { error: 'no such order' })
    return
  }
  response.writeHead(204)
  response.end()
}

async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response, status, value) {
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

import { createServer } from 'node:http'

/** A small service with routes as in Express: sign in, list, read one. */
const routes = {
  'GET /health': () => ({ status: 200, body: { status: 'ok' } }),
  'POST /login': ({ body }) =>
    body.user === 'canary' ? { status: 200, body: { token: 'tok-1d9c2b' } } : { status: 401, body: {} },
  'GET /orders': ({ headers }) =>
    headers.authorization === 'Bearer tok-1d9c2b'
      ? { status: 200, body: { orders: [{ id: 'o-1', state: 'open' }] } }
      : { status: 401, body: {} },
}

/** Starts the service on a free port of the loopback. */
export async function startOrders() {
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    const route = routes[`${request.method} ${request.url}`]
    const answer = route?.({ headers: request.headers, body: text === '' ? {} : JSON.parse(text) })
    const { status, body } = answer ?? { status: 404, body: {} }
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => new Promise((closed) => server.close(closed))
  return { url: `http://127.0.0.1:${server.address().port}`, close }
}

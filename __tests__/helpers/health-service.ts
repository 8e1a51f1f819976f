import { answer, type HttpServer, httpServer } from './http-server.js'

/** What the blueprints of the Jest tests are about: `/health` is fine, everything else is not. */
export function healthService(): Promise<HttpServer> {
  return httpServer((request, response) => {
    const isHealth = request.path === '/health'
    const body = JSON.stringify(isHealth ? { status: 'ok', token: 'tok-1' } : { status: 'down' })
    answer(isHealth ? 200 : 503, body, { 'content-type': 'application/json' })(request, response)
  })
}

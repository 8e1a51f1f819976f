import { type HttpServer, httpServer } from '../http-server.js'

/** The service that the blueprints of a model ask: `/bad` fails, everything else is well. */
export async function targetService(): Promise<HttpServer> {
  return await httpServer((request, response) => {
    response.writeHead(request.path === '/bad' ? 500 : 200)
    response.end()
  })
}

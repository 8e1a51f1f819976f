/** The server that the benchmarks send their requests to: JSON items, each after `delayMs`. */
import { createServer } from 'node:http'

export async function itemsServer(delayMs = 0) {
  const server = createServer((request, response) => {
    const id = /^\/items\/(\d+)/.exec(request.url)?.[1]
    const body = JSON.stringify({ etag: 'e1', item: { id, name: `item ${id}`, tags: ['a', 'b'] }, available: true })
    const send = () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    }
    if (delayMs === 0) send()
    else setTimeout(send, delayMs)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

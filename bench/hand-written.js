/** What one would write by hand instead of a blueprint: the requests and comparisons of ten-steps.js with undici. */
import { request } from 'undici'

const [url] = process.argv.slice(2)
let etag = ''
for (let key = 1; key <= 10; key += 1) {
  const started = performance.now()
  const response = await request(key === 1 ? `${url}/items/1` : `${url}/items/${key}?after=${etag}`, {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(5000),
  })
  const text = await response.body.text()
  const elapsedMs = performance.now() - started
  const body = JSON.parse(text)
  if (key === 1) etag = body.etag
  const holds =
    response.statusCode === 200 &&
    String(response.headers['content-type']).includes('application/json') &&
    elapsedMs < 2000 &&
    body.item.name === `item ${key}` &&
    text.includes('"available":true')
  console.log(`${holds ? 'passed' : 'failed'} step-${key} ${elapsedMs.toFixed(1)} ms`)
  if (!holds) process.exitCode = 1
}

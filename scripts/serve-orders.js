/** Keeps the demo's orders service up until it is ended, for the self-test workflow. Writes its URL to the named file. */
import { writeFile } from 'node:fs/promises'
import { startOrdersService } from './demo/orders-service.js'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Usage: serve-orders.js FILE')
const service = await startOrdersService({ user: 'canary@orders.example', password: 'correct horse battery' })
await writeFile(file, service.url)

/** The ten operations of mixed-servers.js with `undici`, `dns-packet`, `node:tls` and `node:net`, and nothing else. */
import { createSocket } from 'node:dgram'
import { connect as connectTcp } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { decode, encode } from 'dns-packet'
import { request } from 'undici'

const { url, dns, tls, tcp } = JSON.parse(process.argv[2])
const results = []
for (const id of [1, 2, 3, 4]) {
  const { statusCode, body } = await request(`${url}/items/${id}`)
  results.push(statusCode === 200 && (await body.json()).item.name === `item ${id}`)
}
for (const name of ['a.example.com', 'b.example.com']) results.push((await ask(name)) === '192.0.2.1')
for (let index = 0; index < 2; index += 1) {
  results.push((await expiry()) > Date.now() + 86_400_000)
  results.push((await ping()).includes('+PONG'))
}
console.log(results.join(' '))
if (results.length !== 10 || !results.every(Boolean)) process.exitCode = 1

function ask(name) {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4').on('error', reject)
    socket.on('message', (bytes) => {
      socket.close()
      resolve(decode(bytes).answers[0].data)
    })
    socket.send(encode({ type: 'query', id: 1, flags: 256, questions: [{ type: 'A', name }] }), dns, '127.0.0.1')
  })
}

function expiry() {
  return new Promise((resolve, reject) => {
    const socket = connectTls({ host: '127.0.0.1', port: tls, rejectUnauthorized: false }, () => {
      const { valid_to } = socket.getPeerCertificate()
      socket.destroy()
      resolve(Date.parse(valid_to))
    }).on('error', reject)
  })
}

function ping() {
  return new Promise((resolve, reject) => {
    const socket = connectTcp(tcp, '127.0.0.1', () => socket.write('PING\r\n')).on('error', reject)
    socket.on('data', (data) => {
      socket.destroy()
      resolve(String(data))
    })
  })
}

/** The servers of the mixed benchmark: HTTP, DNS, TLS and TCP on loopback, and the blueprint that checks them. */
import 'reflect-metadata'
import { createSocket } from 'node:dgram'
import { createServer as createTcpServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import * as x509 from '@peculiar/x509'
import { decode, encode } from 'dns-packet'
import { itemsServer } from './items-server.js'

export async function mixedServers() {
  const http = await itemsServer()
  const dns = createSocket('udp4')
  dns.on('message', (bytes, from) => dns.send(answerTo(decode(bytes)), from.port, from.address))
  const tls = createTlsServer(await certificate(), (socket) => socket.on('error', () => {}).end())
  const tcp = createTcpServer((socket) => socket.on('error', () => {}).on('data', () => socket.write('+PONG\r\n')))
  dns.bind(0, '127.0.0.1')
  tls.listen(0, '127.0.0.1')
  tcp.listen(0, '127.0.0.1')
  await Promise.all([dns, tls, tcp].map((server) => new Promise((resolve) => server.once('listening', resolve))))
  const ports = { dns: dns.address().port, tls: tls.address().port, tcp: tcp.address().port }
  return {
    target: { url: http.url, ...ports },
    close() {
      http.close()
      dns.close()
      tls.close()
      tcp.close()
    },
  }
}

/** Ten steps: four HTTP, two each of DNS, SSL and TCP. */
export function mixedSteps({ url, dns, tls, tcp }) {
  const host = { hostname: '127.0.0.1' }
  const steps = {}
  const add = (name, checkerType, members) => {
    const key = String(Object.keys(steps).length + 1)
    steps[key] = { stepName: `${name}-${key}`, checkerType, timeout: 5000, ...members }
  }
  for (const id of [1, 2, 3, 4]) {
    const ok = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }
    const name = { type: 'BODY', path: '$.item.name', operator: 'EQUALS', value: `item ${id}` }
    add('item', 'HTTP', { url: `${url}/items/${id}`, httpMethod: 'GET', assertions: [ok, name] })
  }
  for (const domain of ['a.example.com', 'b.example.com']) {
    const value = { type: 'RECORD_VALUE', operator: 'EQUALS', value: '192.0.2.1' }
    add('name', 'DNS', { domain, nameserver: '127.0.0.1', port: dns, assertions: [value] })
  }
  for (let index = 0; index < 2; index += 1) {
    const expiry = { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 1 }
    add('certificate', 'SSL', {
      ...host,
      port: tls,
      verifyHostname: false,
      allowSelfSigned: true,
      assertions: [expiry],
    })
    const connected = { type: 'CONNECTION_SUCCESSFUL', value: true }
    add('ping', 'TCP', { ...host, port: tcp, sendData: 'PING\r\n', expectedResponse: '+PONG', assertions: [connected] })
  }
  return { steps }
}

function answerTo({ id, questions }) {
  const { name, type } = questions[0]
  return encode({ type: 'response', id, questions, answers: [{ name, type, class: 'IN', ttl: 60, data: '192.0.2.1' }] })
}

async function certificate() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const notAfter = new Date(Date.now() + 30 * 86_400_000)
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=bench',
    keys,
    notBefore: new Date(Date.now() - 60_000),
    notAfter,
    signingAlgorithm: algorithm,
  })
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return { cert: cert.toString('pem'), key: `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n` }
}

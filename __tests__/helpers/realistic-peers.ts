import type { Socket } from 'node:net'
import type { Blueprint } from '../../lib/blueprint/generated/blueprint.js'
import type { RunOptions } from '../../lib/runner/options.js'
import { type Authority, createAuthority } from './certificates.js'
import { dnsServer, record, zone } from './dns-server.js'
import { httpServer } from './http-server.js'
import { httpsServer } from './https-server.js'
import { rawServer } from './raw-server.js'
import { realisticServices, secretValue } from './realistic-service.js'

/** The DNS, TLS and TCP servers behind the realistic blueprints, and the options that lead the steps to them. */
export interface RealisticPeers extends AsyncDisposable {
  /** For a blueprint of that text: only what it uses. */
  readonly optionsFor: (text: string) => Partial<RunOptions>
  /** Instead of the platform's. */
  readonly nameServers: readonly string[]
  /** What NODE_EXTRA_CA_CERTS must hold. */
  readonly trusted: readonly string[]
}

const DAYS_MS = 86_400_000

/** Starts them all on 127.0.0.1. */
export async function realisticPeers(): Promise<RealisticPeers> {
  const started: AsyncDisposable[] = []
  const own = <T extends AsyncDisposable>(server: T): T => {
    started.push(server)
    return server
  }
  const authority = await createAuthority('Amazon RSA 2048 M02', { subject: 'CN=Amazon RSA 2048 M02, O=Amazon, C=US' })
  const internal = await createAuthority('Example Corp Internal CA 2')
  const dns = own(await dnsServer(zone(ZONE)))
  const http = own(await httpServer(realisticServices))
  const moved: [from: string, to: string][] = [
    ...NAME_SERVERS.map((host): [string, string] => [host, `127.0.0.1:${dns.port}`]),
    ...['https://status.example.com', 'https://example.com'].map((origin): [string, string] => [
      origin,
      `${http.url}/${origin.slice('https://'.length)}`,
    ]),
  ]
  for (const [endpoint, talk] of Object.entries(SERVICES)) {
    const server = await rawServer(talk)
    moved.push([endpoint, `127.0.0.1:${server.port}`])
    // Nothing listens on it once it is closed.
    if (endpoint === CLOSED) await server[Symbol.asyncDispose]()
    else own(server)
  }
  const resolve: { host: string; port: number; address: string }[] = []
  for (const endpoint of SITES) {
    const [host = '', port] = endpoint.split(':')
    const server = own(await httpsServer(await certificateFor(host, port === '8443' ? internal : authority)))
    moved.push([endpoint, `${host}:${server.port}`])
    resolve.push({ host, port: server.port, address: '127.0.0.1' })
  }
  return {
    nameServers: [`127.0.0.1:${dns.port}`],
    trusted: [authority.cert],
    optionsFor(text) {
      const places = placesOf(text)
      const used = moved.filter(([from]) => places.has(from))
      return {
        rewrites: used.map(([from, to]) => ({ from, to })),
        resolve: resolve.filter(({ host, port }) => used.some(([, to]) => to === `${host}:${port}`)),
        secrets: secretsOf(text),
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(started.map((server) => server[Symbol.asyncDispose]()))
    },
  }
}

const NAME_SERVERS = ['1.1.1.1', '8.8.8.8', 'ns-1.example.com']

const ZONE = [
  record({ type: 'A', name: 'example.com', data: '192.0.2.10' }),
  record({ type: 'A', name: 'status.example.com', data: '192.0.2.20' }),
  record({ type: 'CNAME', name: 'www.example.com', data: 'd111111abcdef8.cloudfront.net' }),
  record({
    type: 'MX',
    name: 'example.com',
    data: { preference: 10, exchange: 'inbound-smtp.eu-west-1.amazonaws.com' },
  }),
  record({ type: 'TXT', name: 'example.com', data: ['v=spf1 include:', 'amazonses.com -all'] }),
  ...[1, 2, 3, 4].map((number) => record({ type: 'NS', name: 'example.com', data: `ns-${number}.example.com` })),
]

const SITES = [
  'www.example.com:443',
  'api.example.com:443',
  'pay.example.com:443',
  'vpn.corp.example.net:8443',
  'status.example.com:443',
  'example.com:443',
]

const CLOSED = 'bastion.example.com:23'

const SERVICES: Readonly<Record<string, (socket: Socket) => void>> = {
  'mail.example.com:587': (socket) => void socket.write('220 mail.example.com ESMTP ready\r\n'),
  'cache.internal.example.com:6379': answering(Buffer.from('PING\r\n'), '+PONG\r\n'),
  'db.internal.example.com:5432': answering(Buffer.from('0000000804d2162f', 'hex'), 'S'),
  [CLOSED]: () => {},
  '198.51.100.7:7001': answering(Buffer.from('STATUS\n'), 'UPTIME 4711\nREADY\n'),
  '203.0.113.9:65535': () => {},
}

function answering(wanted: Buffer, answer: string): (socket: Socket) => void {
  return (socket) =>
    void socket.on('data', (bytes) => {
      socket.write(bytes.equals(wanted) ? answer : '-ERR\r\n')
    })
}

function certificateFor(host: string, authority: Authority) {
  const notAfter = new Date(Date.now() + 60 * DAYS_MS)
  // One signed certificate timestamp: version 1, log, time, no extensions, a signature of no bytes.
  const sct = Buffer.concat([Buffer.from([0, 49, 0, 47]), Buffer.alloc(43), Buffer.from([4, 3, 0, 0])])
  return authority.issue({ commonName: host, names: [host], notAfter, scts: sct })
}

/** Where the steps of a blueprint lead: origins, endpoints, name servers. */
function placesOf(text: string): ReadonlySet<string> {
  const { variables = {}, steps }: Blueprint = JSON.parse(text)
  const known = (field: string): string => field.replaceAll(/\$\{(\w+)\}/g, (_, name) => variables[name] ?? '')
  return new Set(
    Object.values(steps).flatMap((step) => {
      if (step.checkerType === 'HTTP') return [new URL(known(step.url)).origin]
      if (step.checkerType === 'DNS') return [known(step.nameserver ?? '')]
      return [`${known(step.hostname)}:${step.port ?? 443}`]
    }),
  )
}

function secretsOf(text: string): RunOptions['secrets'] {
  const references = new Set([...text.matchAll(/\$\{AWS_SECRET:([^}]+)\}/g)].map(([, reference]) => reference ?? ''))
  return [...references].map((reference) => {
    const [name = '', key] = reference.split(':')
    return { name, key, value: secretValue(reference), source: '--secret' }
  })
}

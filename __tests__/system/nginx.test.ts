import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Authority, type Certificate, createAuthority } from '../helpers/certificates.js'
import { runOne } from '../helpers/run.js'
import { oneStep, runTrusting } from '../helpers/suite-in-process.js'
import { describeWith, freePort, type SystemServer, systemServer } from '../helpers/system-server.js'

const ITEMS = JSON.stringify({ items: Array.from({ length: 100 }, (_, id) => ({ id, name: `item ${id}` })) })

interface Ports {
  readonly http: number
  readonly tls12: number
  readonly tls13: number
  readonly old: number
}

const config = (folder: string, ports: Ports): string => `
daemon off; master_process off; error_log stderr notice; pid ${folder}/pid;
events { worker_connections 64; }
http {
  access_log off; server_tokens off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
  gzip on; gzip_types application/json;
  server {
    listen 127.0.0.1:${ports.http};
    location = /items { default_type application/json; return 200 '${ITEMS}'; }
    location = /old { return 301 https://shop.example.com/new; }
    location / { return 404 'nothing here'; }
  }
  server {
    listen 127.0.0.1:${ports.tls12} ssl;
    ssl_protocols TLSv1.2; ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384;
    location / { default_type application/json; return 200 '{"ok":true}'; }
  }
  server { listen 127.0.0.1:${ports.tls13} ssl; ssl_protocols TLSv1.3; return 204; }
  server { listen 127.0.0.1:${ports.old} ssl; ssl_protocols TLSv1 TLSv1.1; ssl_ciphers DEFAULT:@SECLEVEL=0; return 204; }
}
`

describeWith({ program: 'nginx', fromPackage: 'nginx' }, (path) => {
  let server: SystemServer
  let ports: Ports
  let authority: Authority
  let leaf: Certificate
  beforeAll(async () => {
    const [http = 0, tls12 = 0, tls13 = 0, old = 0] = await Promise.all([1, 2, 3, 4].map(freePort))
    ports = { http, tls12, tls13, old }
    authority = await createAuthority()
    leaf = await authority.issue({ names: ['localhost', 'www.example.com'], subject: 'CN=www.example.com, O=Example' })
    server = await systemServer({
      path,
      args: (folder) => ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr'],
      files: (folder) => ({
        'nginx.conf': config(folder, ports),
        'cert.pem': leaf.cert,
        'key.pem': leaf.key,
      }),
      ready: /start worker process|using the "epoll" event method|OS: /,
    })
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
  })

  describe('HTTP', () => {
    const http = (path: string, given: Record<string, unknown>) =>
      oneStep({ checkerType: 'HTTP', url: `http://127.0.0.1:${ports.http}${path}`, httpMethod: 'GET', ...given })

    test('a compressed body is judged as what it says', async () => {
      const { report, steps } = await runOne(
        http('/items', {
          assertions: [
            { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 },
            { type: 'HEADER', headerName: 'content-encoding', operator: 'EQUALS', value: 'gzip' },
            { type: 'HEADER', headerName: 'Server', operator: 'EQUALS', value: 'nginx' },
            { type: 'BODY', path: '$.items[99].name', operator: 'EQUALS', value: 'item 99' },
          ],
        }),
      )
      expect(steps[0]?.assertions.filter(({ status }) => status !== 'passed')).toEqual([])
      expect(report.status).toBe('passed')
    })

    test('a redirect is seen, not followed', async () => {
      const assertions = [
        { type: 'STATUS_CODE', operator: 'EQUALS', value: 301 },
        { type: 'HEADER', headerName: 'Location', operator: 'EQUALS', value: 'https://shop.example.com/new' },
      ]
      const { report } = await runOne(http('/old', { assertions }))
      expect(report.status).toBe('passed')
    })

    test('HEAD, and a page that is not there', async () => {
      const assertions = [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 404 }]
      const head = await runOne(http('/none', { httpMethod: 'HEAD', assertions }))
      const get = await runOne(http('/none', { assertions }))
      expect([head.report.status, get.report.status]).toEqual(['passed', 'passed'])
    })
  })

  describe('TLS', () => {
    const ssl = (port: number, assertions: readonly unknown[]) =>
      oneStep({ checkerType: 'SSL', hostname: 'www.example.com', port, assertions })
    const resolved = (port: number) => ({ resolve: [{ host: 'www.example.com', port, address: '127.0.0.1' }] })
    const valid = { type: 'CERTIFICATE_VALID', value: true }
    const cipher = (value: string) => ({ type: 'CIPHER_SUITE', operator: 'CONTAINS', value })

    test('1.2 with the one cipher it has, by both of its names, and 1.3', async () => {
      const old = [cipher('ECDHE-ECDSA-AES256-GCM'), cipher('TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'), valid]
      const subject = { type: 'CERTIFICATE_SUBJECT', field: 'O', operator: 'EQUALS', value: 'Example' }
      const { reports } = await runTrusting([authority.cert], {
        jobs: [
          { blueprint: ssl(ports.tls12, old), options: resolved(ports.tls12) },
          { blueprint: ssl(ports.tls13, [cipher('TLS_AES_'), valid, subject]), options: resolved(ports.tls13) },
        ],
      })
      expect(reports.flatMap(({ runs }) => runs.flatMap(({ steps }) => steps.map(({ status }) => status)))).toEqual([
        'passed',
        'passed',
      ])
    })

    test('an https: step over 1.2', async () => {
      const assertions = [{ type: 'BODY', path: '$.ok', operator: 'EQUALS', value: 'true' }]
      const url = `https://www.example.com:${ports.tls12}/`
      const { reports } = await runTrusting([authority.cert], {
        jobs: [
          {
            blueprint: oneStep({ checkerType: 'HTTP', url, httpMethod: 'GET', assertions }),
            options: resolved(ports.tls12),
          },
        ],
      })
      expect(reports[0]?.status).toBe('passed')
    })

    test.each([
      ['before 1.2', 'old', /offers no version of TLS from 1\.2 on/],
      ['not at all', 'http', /what it answers is no TLS/],
    ] as const)('%s: the step is errored, and says so', async (_what, name, message) => {
      const { steps } = await runOne(ssl(ports[name], [valid]), resolved(ports[name]))
      expect(steps).toMatchObject([
        { status: 'errored', error: { code: 'TLS_FAILED', message: expect.stringMatching(message) } },
      ])
    })
  })

  test('our connections leave no error in its log', () => {
    expect(server.output()).not.toMatch(/\[(?:error|crit|alert|emerg)\]/)
  })
})

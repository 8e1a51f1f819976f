import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpHandler } from './http-server.js'

export const CLIENT = { clientId: 'canary client', clientSecret: 'the+secret:of%the~client/&=' }

/** oidc-provider, a real authorization server, on loopback. */
export interface AuthorizationServer extends AsyncDisposable {
  readonly tokenUrl: string
  /** Bodies of the token requests, with the scheme they authenticated by. */
  readonly tokenRequests: readonly { readonly authorization: string | undefined }[]
  /** Answers 200 to a valid token of this server, and 401 to any other request. */
  readonly guarded: HttpHandler
}

/** Starts it with one client, which may authenticate in one way. */
export async function authorizationServer(
  method: 'client_secret_basic' | 'client_secret_post',
): Promise<AuthorizationServer> {
  // It says that it is not set up for production, which it is not.
  using _quiet = withoutWarnings()
  // Loaded here: it is large, and has no types.
  const { default: Provider }: { default: new (issuer: string, configuration: unknown) => ProviderLike } = await import(
    // @ts-expect-error oidc-provider comes without types
    'oidc-provider'
  )
  const tokenRequests: { authorization: string | undefined }[] = []
  let handler: ((request: IncomingMessage, response: unknown) => void) | undefined
  const server = createServer((request, response) => {
    if (request.method === 'POST') tokenRequests.push({ authorization: request.headers.authorization })
    handler?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: method,
        scope: 'reports.read',
      },
    ],
    scopes: ['reports.read', 'reports.write'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        getResourceServerInfo: (_context: unknown, resource: string) => {
          if (resource !== 'https://reports.example.com')
            throw Object.assign(new Error('invalid_target'), {
              error: 'invalid_target',
              error_description: 'resource indicator is missing, or unknown',
              status: 400,
              statusCode: 400,
              expose: true,
            })
          return { scope: 'reports.read', accessTokenFormat: 'opaque', accessTokenTTL: 60 }
        },
      },
    },
    ttl: { ClientCredentials: 60 },
  })
  handler = provider.callback()
  return {
    tokenUrl: `${issuer}/token`,
    tokenRequests,
    guarded: (request, response) => {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
      void provider.ClientCredentials.find(token ?? '').then((found) => {
        response.writeHead(found === undefined ? 401 : 200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ scope: found?.scope ?? null, audience: found?.aud ?? null }))
      })
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function withoutWarnings(): Disposable {
  const { warn } = console
  console.warn = () => undefined
  return {
    [Symbol.dispose]() {
      console.warn = warn
    },
  }
}

/** What is used of it. */
interface ProviderLike {
  readonly callback: () => (request: IncomingMessage, response: unknown) => void
  readonly ClientCredentials: {
    readonly find: (token: string) => Promise<{ readonly scope?: string; readonly aud?: string } | undefined>
  }
}

import { list, oneOf, text } from './common.ts'
import { type ClosedShape, choice, type Schema } from './shape.ts'

function scheme(
  type: string,
  shape: {
    name: string
    description: string
    properties?: Readonly<Record<string, Schema>>
    optional?: readonly string[]
  },
): ClosedShape {
  const properties = shape.properties ?? {}
  const optional = new Set(shape.optional)
  return {
    name: shape.name,
    description: shape.description,
    properties: { type: { const: type, type: 'string', description: shape.description }, ...properties },
    required: ['type', ...Object.keys(properties).filter((name) => !optional.has(name))],
  }
}

const secretExample = '$' + '{AWS_SECRET:canary/orders:password}'

export const authentication = choice('Authentication', 'How the request proves who sends it.', 'type', {
  NONE: scheme('NONE', { name: 'NoAuthentication', description: 'No authentication.' }),
  BASIC: scheme('BASIC', {
    name: 'BasicAuthentication',
    description: 'HTTP Basic authentication (RFC 7617).',
    properties: {
      username: text('User name; it cannot contain a colon.', { examples: ['canary'] }),
      password: text('Password; best taken from Secrets Manager.', { examples: [secretExample] }),
    },
  }),
  API_KEY: scheme('API_KEY', {
    name: 'ApiKeyAuthentication',
    description: 'A key in a request header.',
    properties: {
      apiKey: text('The key, sent as it is: no "Bearer " is put before it.', { examples: [secretExample] }),
      headerName: text('Header that carries the key.', { default: 'X-API-Key' }),
    },
    optional: ['headerName'],
  }),
  OAUTH_CLIENT_CREDENTIALS: scheme('OAUTH_CLIENT_CREDENTIALS', {
    name: 'OAuthClientCredentialsAuthentication',
    description: 'OAuth 2.0 client credentials grant (RFC 6749, section 4.4).',
    properties: {
      tokenUrl: text('URL of the token endpoint.', { examples: ['https://login.example.com/oauth2/token'] }),
      clientId: text('Client identifier.', { examples: ['$' + '{AWS_SECRET:canary/oauth:client_id}'] }),
      clientSecret: text('Client secret; best taken from Secrets Manager.', {
        examples: ['$' + '{AWS_SECRET:canary/oauth:client_secret}'],
      }),
      scope: text('Scopes, separated by spaces.', { examples: ['orders.read'] }),
      audience: text('Audience of the token, for servers that ask for one.'),
      resource: text('Resource indicator (RFC 8707).'),
      tokenApiAuth: list(
        oneOf(['BASIC_AUTH_HEADER', 'REQUEST_BODY'], 'Basic header, or client_id and client_secret in the form.'),
        'How the client proves itself to the token endpoint. The default is the Basic header.',
      ),
    },
    optional: ['scope', 'audience', 'resource', 'tokenApiAuth'],
  }),
  SIGV4: scheme('SIGV4', {
    name: 'SigV4Authentication',
    description: 'AWS Signature Version 4, with credentials of a role that is assumed.',
    properties: {
      service: text('Service to sign for.', { examples: ['execute-api'] }),
      region: text('Region to sign for.', { examples: ['eu-west-1'] }),
      roleArn: text('Role to assume before signing.', {
        examples: ['arn:aws:iam::123456789012:role/canary-api-caller'],
      }),
    },
  }),
})

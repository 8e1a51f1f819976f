import { ROLE } from './aws-server.js'
import { answer, answerJson, type HttpHandler, type RecordedRequest } from './http-server.js'
import { realisticServices, secretValue } from './realistic-service.js'
import { verifySignature } from './sigv4-verifier.js'

/** Answers as `realisticServices`, and besides as the services that want a token or a signature, and as those that give tokens. */
export const authServices: HttpHandler = (request, response) => {
  const [, place = ''] = /^\/([^?]*)/.exec(request.path) ?? []
  const handler = answers[`${request.method} ${place}`]
  if (handler === undefined || !handler.isFor(request)) realisticServices(request, response)
  else handler.answer(request, response)
}

interface Answer {
  readonly isFor: (request: RecordedRequest) => boolean
  readonly answer: HttpHandler
}

const isSigned = (request: RecordedRequest): boolean =>
  request.headers.authorization !== undefined &&
  verifySignature({ ...request, target: request.path }, ROLE.secretAccessKey).isValid

const hasToken =
  (token: string) =>
  ({ headers }: RecordedRequest): boolean =>
    headers.authorization === `Bearer ${token}`

const isBasicClient = ({ headers, body }: RecordedRequest): boolean => {
  const pair = `${secretValue('canary/expenses-oauth:client_id')}:${secretValue('canary/expenses-oauth:client_secret')}`
  const form = new URLSearchParams(body)
  return (
    headers.authorization === `Basic ${Buffer.from(pair).toString('base64')}` &&
    form.get('scope') === 'reports.read' &&
    form.get('audience') === 'https://expenses.example.com'
  )
}

const isBodyClient = ({ headers, body }: RecordedRequest): boolean => {
  const form = new URLSearchParams(body)
  return (
    headers.authorization === undefined &&
    form.get('client_id') === secretValue('canary/graphql:id') &&
    form.get('client_secret') === secretValue('canary/graphql:secret') &&
    form.get('resource') === 'https://graphql.example.com'
  )
}

const stage = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod'

const answers: Readonly<Record<string, Answer>> = {
  'POST login.example.com/oauth2/token': {
    isFor: isBasicClient,
    answer: answerJson({ access_token: 'expenses-token', token_type: 'Bearer', expires_in: 300 }),
  },
  'GET expenses.example.com/v2/reports': { isFor: hasToken('expenses-token'), answer: answerJson({ items: [] }) },
  [`GET ${stage}/inventory`]: { isFor: isSigned, answer: answerJson({ items: [{ sku: 'SKU-1' }] }) },
  'GET abcdefghij.lambda-url.eu-west-1.on.aws/price': {
    isFor: isSigned,
    answer: answer(200, '{}', { 'content-type': 'application/json' }),
  },
  [`POST ${stage}/quote`]: {
    isFor: ({ headers }) => headers['x-api-key'] === secretValue('canary/usage-plan:key'),
    answer: answerJson({ currency: 'EUR' }),
  },
  'POST auth.example.com/oauth2/token': {
    isFor: isBodyClient,
    answer: answerJson({ access_token: 'graphql-token', token_type: 'bearer' }),
  },
  'POST graphql.example.com/graphql': {
    isFor: hasToken('graphql-token'),
    answer: answerJson({ data: { ping: 'pong' } }),
  },
}

import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'
import { errorAnswer } from '../error-answer.ts'
import type { Service, WireAnswer, WireRequest } from '../service.ts'
import { isSame } from '../signature/signing-key.ts'
import type { CredentialBook } from './credential-book.ts'
import { type Deny, denialOf } from './denial.ts'
import type { LayerStore } from './layer-store.ts'

interface LambdaContext {
  readonly layers: LayerStore
  readonly credentials: CredentialBook
  readonly clock: Clock
  readonly baseUrl: () => string
  readonly deny?: Deny | undefined
}

export interface Lambda {
  readonly service: Service
  /** The answer to a link that GetLayerVersionByArn gave: to be asked before a signature is looked for, because it needs
   *  none. Undefined for all other paths. */
  readonly archive: (request: Pick<WireRequest, 'method' | 'path'>) => WireAnswer | undefined
}

/** GetLayerVersionByArn, with links that last ten minutes (API reference, LayerVersionContentOutput). */
export function createLambda(context: LambdaContext): Lambda {
  const key = randomBytes(32)
  const sealOf = (text: string): string => createHmac('sha256', key).update(text).digest('base64url')

  return {
    service(request) {
      const { path, query, requestId } = request
      if (request.method !== 'GET' || path !== LAYERS_PATH || query.get('find') !== 'LayerVersion') {
        const message = 'The emulator has GetLayerVersionByArn alone.'
        return errorAnswer({ service: 'lambda', status: 404, code: 'UnknownOperationException', message, requestId })
      }
      const arn = query.get('Arn') ?? ''
      const bytes = context.layers.get(arn)
      const refusal = refusalOf(context, request, arn, bytes !== undefined)
      if (refusal !== undefined || bytes === undefined) return refusal ?? notFound(requestId)
      const expiresMs = context.clock.now().getTime() + LINK_MS
      const ticket = `${Buffer.from(arn).toString('base64url')}/${expiresMs}`
      const { layerArn, version } = partsOf(arn)
      const body = {
        LayerArn: layerArn,
        LayerVersionArn: arn,
        Version: version,
        CompatibleRuntimes: [],
        Content: {
          Location: `${context.baseUrl()}${ARCHIVE_PATH}${ticket}/${sealOf(ticket)}`,
          CodeSha256: createHash('sha256').update(bytes).digest('base64'),
          CodeSize: bytes.length,
        },
      }
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    },
    archive({ method, path }) {
      if (!path.startsWith(ARCHIVE_PATH)) return undefined
      const [encodedArn = '', expiresMs = '', seal = '', ...more] = path.slice(ARCHIVE_PATH.length).split('/')
      const expected = sealOf(`${encodedArn}/${expiresMs}`)
      const isOurs = isSame(seal, expected)
      const isFresh = Number(expiresMs) >= context.clock.now().getTime()
      const bytes = context.layers.get(Buffer.from(encodedArn, 'base64url').toString('utf8'))
      if (method !== 'GET' || more.length > 0 || !isOurs || !isFresh || bytes === undefined) {
        const message = isOurs && !isFresh ? 'Request has expired' : 'Access Denied'
        return errorAnswer({ service: 's3', status: 403, code: 'AccessDenied', message, requestId: 'layer-archive' })
      }
      return { status: 200, headers: { 'content-type': 'application/zip' }, body: bytes }
    },
  }
}

const LAYERS_PATH = '/2018-10-31/layers'
const ARCHIVE_PATH = '/layer-archives/'
const LINK_MS = 600_000

function refusalOf(
  context: LambdaContext,
  request: WireRequest,
  arn: string,
  isThere: boolean,
): WireAnswer | undefined {
  const { requestId } = request
  if (!LAYER_VERSION_ARN.test(arn)) {
    const message = `1 validation error detected: Value '${arn}' at 'arn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`
    return errorAnswer({ service: 'lambda', status: 400, code: 'ValidationException', message, requestId })
  }
  const message = denialOf(context, request, { action: 'lambda:GetLayerVersion', resource: arn })
  if (message !== undefined) {
    return errorAnswer({ service: 'lambda', status: 403, code: 'AccessDeniedException', message, requestId })
  }
  return isThere ? undefined : notFound(requestId)
}

const LAYER_VERSION_ARN = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:layer:[\w-]+:\d+$/

function notFound(requestId: string): WireAnswer {
  const message = 'The resource you requested does not exist.'
  return errorAnswer({ service: 'lambda', status: 404, code: 'ResourceNotFoundException', message, requestId })
}

function partsOf(arn: string): { readonly layerArn: string; readonly version: number } {
  const at = arn.lastIndexOf(':')
  return { layerArn: arn.slice(0, at), version: Number(arn.slice(at + 1)) }
}

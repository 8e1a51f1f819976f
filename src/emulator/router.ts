import { randomUUID } from 'node:crypto'
import { messageOf } from '../core/system-error.ts'
import type { AwsServices } from './aws-services/create-aws-services.ts'
import type { CredentialBook } from './aws-services/credential-book.ts'
import type { DataFolder } from './data/data-folder.ts'
import { errorAnswer, likelyService } from './error-answer.ts'
import { faultAnswer } from './faults/fault-answer.ts'
import type { FaultBook } from './faults/fault-book.ts'
import { type EffectFault, isEffectFault } from './faults/fault-rule.ts'
import type { RawRequest, Reply } from './http-listener.ts'
import type { EmulatorOptions, ServedCall, ServedRequest } from './options.ts'
import { routeCall } from './route-call.ts'
import type { WireAnswer, WireRequest } from './service.ts'
import { verifyRequest } from './signature/verify.ts'
import type { SyntheticsContext } from './synthetics/operation.ts'
import { answerSynthetics } from './synthetics/synthetics.ts'

interface Parts {
  readonly context: SyntheticsContext
  readonly awsServices: AwsServices
  readonly credentials: CredentialBook
  readonly faults: FaultBook
  /** Grows by each call. */
  readonly requests: ServedRequest[]
  readonly data: Pick<DataFolder, 'saved'>
  readonly options: Pick<EmulatorOptions, 'onEffect' | 'log'>
}

/** Checks the signature of a request, finds the service that it is signed for, and the fault that befalls it. */
export function createRouter(parts: Parts): (raw: RawRequest) => Promise<Reply> {
  const { context, awsServices, credentials } = parts
  return async (raw) => {
    const { method, target, headers, body } = raw
    const at = target.indexOf('?')
    const path = at === -1 ? target : target.slice(0, at)
    const requestId = randomUUID()
    if (isFromPage(headers)) {
      parts.options.log(`${method} ${path}: refused, it comes from a web page`)
      const service = likelyService({ method, path, headers })
      return withId(
        errorAnswer({ service, status: 403, code: 'AccessDenied', message: NO_PAGES, requestId }),
        requestId,
      )
    }
    const free = awsServices.archive({ method, path })
    if (free !== undefined) return free
    const { secretOf } = credentials
    const verified = verifyRequest({ method, target, headers, body, now: context.clock.now(), secretOf })
    if (!verified.ok) {
      const { status, code, message } = verified
      const service = verified.service ?? likelyService({ method, path, headers })
      parts.options.log(`${method} ${path}: ${status} ${code}`)
      return withId(errorAnswer({ service, status, code, message, requestId }), requestId)
    }
    const query = new URLSearchParams(at === -1 ? '' : target.slice(at + 1))
    const { scope } = verified
    return await serve({ method, target, path, query, headers, body: verified.body, scope, requestId }, parts)
  }
}

/** Everybody knows the keys, so that any page in a browser could have a canary run here and send its secrets away. No client
 *  of AWS sends these headers; a link that a person opens has `none`. */
function isFromPage({ origin, 'sec-fetch-site': site = 'none' }: RawRequest['headers']): boolean {
  return origin !== undefined || site !== 'none'
}

const NO_PAGES = 'The emulator does not answer web pages: it is for programs on this machine.'

async function serve(request: WireRequest, parts: Parts): Promise<Reply> {
  const { requestId } = request
  const call = routeCall(request)
  const fault = parts.faults.take(call)
  const ended = (reply: Reply): Reply => {
    const outcome = reply === 'cut' ? reply : reply.status
    parts.requests.push({ ...call, outcome })
    parts.options.log(`${call.operation}${call.name === undefined ? '' : ` ${call.name}`}: ${outcome}`)
    return reply === 'cut' ? reply : withId(reply, requestId)
  }
  if (fault?.kind === 'no-answer') return ended('cut')
  const callerArn = parts.credentials.callerOf(request.scope.accessKeyId).arn
  const about = { call, callerArn, account: parts.context.account, region: request.scope.region, requestId }
  const refused = fault === undefined ? undefined : faultAnswer(fault, about)
  if (refused !== undefined) return ended(refused)
  const answer = await answerOf(
    request,
    { call, fault: fault !== undefined && isEffectFault(fault) ? fault : undefined },
    parts,
  )
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const unsaved = await parts.data.saved().then(() => undefined, messageOf)
    if (unsaved !== undefined) return ended(serverError(request, unsaved))
  }
  if (answer.status < 300) await parts.options.onEffect?.(call)
  return ended(fault?.kind === 'lost-answer' ? 'cut' : answer)
}

async function answerOf(
  request: WireRequest,
  { call, fault }: { readonly call: ServedCall; readonly fault: EffectFault | undefined },
  { context, awsServices }: Parts,
): Promise<WireAnswer> {
  switch (call.service) {
    case 'synthetics':
      return answerSynthetics(request, { context, fault })
    case 'sts':
    case 'secretsmanager':
    case 's3':
    case 'lambda':
      return await awsServices[call.service](request)
    default: {
      const message = `The emulator has no service "${call.service}": the credential should be scoped to synthetics, sts, secretsmanager, s3 or lambda.`
      const { requestId } = request
      return errorAnswer({ service: undefined, status: 404, code: 'UnknownOperationException', message, requestId })
    }
  }
}

/** What came to nothing through no fault of the client, in the service's words. */
function serverError({ scope: { service }, requestId }: WireRequest, message: string): WireAnswer {
  const code = SERVER_ERRORS[service] ?? 'InternalServerException'
  return errorAnswer({ service, status: 500, code, message, requestId })
}

const SERVER_ERRORS: Readonly<Record<string, string>> = {
  s3: 'InternalError',
  sts: 'InternalFailure',
  secretsmanager: 'InternalServiceError',
}

function withId(answer: WireAnswer, requestId: string): WireAnswer {
  return { ...answer, headers: { ...answer.headers, 'x-amzn-RequestId': requestId } }
}

import type { WireAnswer } from './service.ts'
import { type XmlElement, xml, xmlDocument } from './xml.ts'

export interface ServiceError {
  /** The signing name; undefined when nobody can tell whom the request was for. */
  readonly service: string | undefined
  readonly status: number
  readonly code: string
  readonly message: string
  readonly requestId: string
  /** Further elements of an S3 error: `Key`, `BucketName`. */
  readonly details?: readonly XmlElement[]
}

/** An error in the form of the service's protocol. The answer to a HEAD has to leave out the body. */
export function errorAnswer({ service, status, code, message, requestId, details = [] }: ServiceError): WireAnswer {
  switch (service) {
    case 's3': {
      const end = [xml('RequestId', requestId), xml('HostId', 'emulator')]
      const error = xml('Error', [xml('Code', code), xml('Message', message), ...details, ...end])
      const headers = { 'content-type': 'application/xml', 'x-amz-request-id': requestId }
      return { status, headers, body: xmlDocument(error) }
    }
    case 'sts': {
      const type = status < 500 ? 'Sender' : 'Receiver'
      const error = xml('Error', [xml('Type', type), xml('Code', code), xml('Message', message)])
      const root = xml('ErrorResponse', [error, xml('RequestId', requestId)])
      return { status, headers: { 'content-type': 'text/xml' }, body: xmlDocument(root, STS_NAMESPACE) }
    }
    case 'secretsmanager':
      return {
        status,
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: JSON.stringify({ __type: code, Message: message }),
      }
    default:
      return {
        status,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
        body: JSON.stringify({ ...(service === 'lambda' ? { Type: 'User' } : {}), Message: message }),
      }
  }
}

export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** The service that a request without a readable signature was most likely meant for: its error is to be understood. */
export function likelyService({
  method,
  path,
  headers,
}: {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}): string {
  if (headers['x-amz-target']?.startsWith('secretsmanager.') === true) return 'secretsmanager'
  if (method === 'POST' && path === '/' && /^application\/x-www-form-urlencoded/.test(headers['content-type'] ?? '')) {
    return 'sts'
  }
  if (path.startsWith('/2018-10-31/layers')) return 'lambda'
  return /^\/(?:canary|canaries|runtime-versions|tags|group|groups|resource)(?:\/|$)/.test(path) ? 'synthetics' : 's3'
}

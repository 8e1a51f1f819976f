import { s3Target } from './aws-services/s3-target.ts'
import { stsForm } from './aws-services/sts.ts'
import type { ServedCall } from './options.ts'
import type { WireRequest } from './service.ts'
import { membersOf } from './synthetics/members.ts'
import { routeOf } from './synthetics/route.ts'

/** Which operation of which service a request is, by AWS's names, for rules of faults and for the log. */
export function routeCall(request: WireRequest): ServedCall {
  const { service } = request.scope
  switch (service) {
    case 'synthetics':
      return { service, ...syntheticsCall(request) }
    case 's3':
      return { service, ...s3Call(request) }
    case 'sts':
      return { service, ...stsCall(request) }
    case 'secretsmanager':
      return { service, ...secretCall(request) }
    case 'lambda':
      return { service, operation: 'GetLayerVersionByArn', name: request.query.get('Arn') ?? undefined }
    default:
      return { service, operation: `${request.method} ${request.path}`, name: undefined }
  }
}

type Named = Omit<ServedCall, 'service'>

function syntheticsCall(request: WireRequest): Named {
  const route = routeOf(request)
  if (route === undefined) return { operation: `${request.method} ${request.path}`, name: undefined }
  const name = route.label ?? nameInBody(request)
  // Of an ARN the name of the canary.
  return { operation: route.operation.name, name: name?.slice(name.lastIndexOf(':') + 1) }
}

function nameInBody(request: WireRequest): string | undefined {
  const route = routeOf(request)
  try {
    const { Name } = route === undefined ? {} : membersOf(request, route)
    return typeof Name === 'string' ? Name : undefined
  } catch {
    // The operation itself refuses such a body.
    return undefined
  }
}

function s3Call({ method, path, query, headers }: WireRequest): Named {
  const target = s3Target({ path, host: headers['host'] ?? '', baseHost: '127.0.0.1' })
  if (target === undefined || target.key === '') {
    const operation =
      method === 'GET' && query.has('list-type')
        ? 'ListObjectsV2'
        : method === 'HEAD'
          ? 'HeadBucket'
          : method === 'PUT'
            ? 'CreateBucket'
            : query.has('location')
              ? 'GetBucketLocation'
              : `${method} bucket`
    return { operation, name: target?.bucket }
  }
  const verb = OBJECT_VERBS[method] ?? method
  return { operation: `${verb}Object`, name: `${target.bucket}/${target.key}` }
}

const OBJECT_VERBS: Readonly<Record<string, string>> = { GET: 'Get', PUT: 'Put', HEAD: 'Head', DELETE: 'Delete' }

function stsCall(request: WireRequest): Named {
  const form = stsForm(request)
  return { operation: form.get('Action') ?? 'unknown', name: form.get('RoleArn') ?? undefined }
}

function secretCall({ headers, body }: WireRequest): Named {
  const operation = headers['x-amz-target']?.split('.')[1] ?? 'unknown'
  return { operation, name: /"(?:SecretId|Name)"\s*:\s*"([^"\\]*)"/.exec(body.toString('utf8'))?.[1] }
}

import type { SigV4Authentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { readable } from '../core/visible.ts'
import { firstField } from '../network/header-text.ts'
import type { HttpRequest } from '../network/http-request.ts'
import { createAwsAccess } from './aws-access.ts'
import { withCredentialHeader } from './credential-header.ts'
import type { AuthContext, Authorize, Refusal } from './scheme.ts'

/** AWS Signature Version 4 with the credentials of "roleArn", or the caller's own when the run says so. A refusal whose Date
 *  shows that the clocks differ is answered once with the right time. */
export function sigv4(authentication: SigV4Authentication, context: AuthContext): Authorize {
  const { network, redactor, signal } = context
  const aws =
    context.run?.aws ??
    createAwsAccess({
      network,
      redactor,
      settings: { region: undefined, assumeRole: true, sessionName: 'canary-preflight' },
    })
  return async (request, isRetry, refusal) => {
    assertUsable(authentication)
    if (isRetry) {
      const skewMs = skewOf(refusal, network.clock.now())
      if (skewMs === undefined || Math.abs(skewMs - aws.skewMs) < LEAST_SKEW_MS) return undefined
      aws.skewMs = skewMs
    }
    const { service, region, roleArn } = authentication
    const credentials = await aws.credentials(roleArn, region, signal)
    const { signableUrl, signRequest } = await import('../aws/sign-request.ts')
    const url = signableUrl(request.url, service)
    const date = new Date(network.clock.now().getTime() + aws.skewMs)
    const own = withoutSigning(request)
    const signature = await signRequest(
      { method: own.method, url, headers: joined(own.headers), body: own.body },
      { service, region, credentials, date },
    )
    return Object.entries(signature)
      .filter(([name]) => name !== 'host')
      .reduce((signed, [name, value]) => withCredentialHeader(signed, name, value), { ...own, url })
  }
}

/** AWS accepts five minutes, S3 fifteen; clocks that differ by less than this are not the reason of a refusal. */
const LEAST_SKEW_MS = 4 * 60_000

/** How far the server's clock is ahead, by the Date of its answer. */
function skewOf(refusal: Refusal | undefined, now: Date): number | undefined {
  if (refusal === undefined || refusal.status === 407) return undefined
  const serverMs = Date.parse(firstField(refusal.headers, 'date') ?? '')
  return Number.isNaN(serverMs) ? undefined : serverMs - now.getTime()
}

/** What the author wrote under the names of the signature's own headers would contradict it. */
function withoutSigning(request: HttpRequest): HttpRequest {
  const isOwn = (name: string): boolean => /^(?:authorization|x-amz-date|x-amz-security-token)$/i.test(name)
  return { ...request, headers: request.headers.filter(([name]) => !isOwn(name)) }
}

/** As the canonical form has several fields of one name. */
function joined(headers: HttpRequest['headers']): Record<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of headers) {
    const field = name.toLowerCase()
    const before = fields.get(field)
    fields.set(field, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(fields)
}

function assertUsable({ service, region, roleArn }: SigV4Authentication): void {
  for (const [name, value, pattern, example] of [
    ['service', service, /^[a-z0-9][a-z0-9.-]{0,62}$/, 'execute-api'],
    ['region', region, /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/, 'eu-west-1'],
    ['roleArn', roleArn, /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'arn:aws:iam::123456789012:role/canary'],
  ] as const) {
    if (pattern.test(value)) continue
    throw new AppError('AUTH_INVALID', `The value of "${name}" is "${readable(value, 80)}".`, {
      hint: `Write for example "${example}".`,
    })
  }
}

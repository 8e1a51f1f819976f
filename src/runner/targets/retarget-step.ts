import type { DnsStep, HttpStep, Step } from '../../blueprint/generated/blueprint.ts'
import type { Show } from '../../core/visible.ts'
import type { ResolveOverride } from '../../network/policy.ts'
import type { InputReport } from '../report/report.ts'
import { DEFAULT_PORTS, withoutUserinfo } from './describe-target.ts'
import type { ParsedRewrite } from './rewrites.ts'
import { rewriteDomain, rewriteEndpoint, rewriteUrl } from './rewrites.ts'
import { checkedHost, checkedUrl } from './sendable.ts'

/** What leads a step elsewhere, and who wants to know that it did. */
export interface RetargetContext {
  readonly rewrites: readonly ParsedRewrite[]
  readonly onRewriteUsed: (rewrite: ParsedRewrite) => void
  readonly show: Show
}

/** A step that goes where the rewrites send it, and what was rewritten. */
export interface RetargetedStep<S extends Step = Step> {
  readonly step: S
  readonly inputs: readonly InputReport[]
}

/** Applies the rewrites to the URLs and hosts of a step whose `${...}` are replaced. Throws RESOLVED_VALUE_INVALID when
 *  one of them is no URL or no host. */
export function retargetStep(step: Step, pointer: string, context: RetargetContext): RetargetedStep {
  const moves: InputReport[] = []
  const move: Move = {
    url: (text, at) => {
      const url = checkedUrl(text, `${pointer}${at}`, context.show)
      const { value, by } = rewriteUrl(url, context.rewrites)
      if (by === undefined) return text
      context.onRewriteUsed(by)
      moves.push(moveReport(withoutUserinfo(url.href), withoutUserinfo(value.href), context.show))
      return value.href
    },
    endpoint: (endpoint, at) => {
      checkedHost(endpoint.host, `${pointer}${at}`, context.show)
      const { value, by } = rewriteEndpoint(endpoint, context.rewrites)
      if (by === undefined) return endpoint
      context.onRewriteUsed(by)
      moves.push(moveReport(`${endpoint.host}:${endpoint.port}`, `${value.host}:${value.port}`, context.show))
      return value
    },
    domain: (domain, at) => {
      checkedHost(domain, `${pointer}${at}`, context.show)
      const { value, by } = rewriteDomain(domain, context.rewrites)
      if (by === undefined) return domain
      context.onRewriteUsed(by)
      moves.push(moveReport(domain, value, context.show))
      return value
    },
  }
  return { step: moved(step, move), inputs: moves }
}

interface Move {
  readonly url: (text: string, at: string) => string
  readonly endpoint: (endpoint: Endpoint, at: string) => Endpoint
  readonly domain: (domain: string, at: string) => string
}

type Endpoint = Pick<ResolveOverride, 'host' | 'port'>

function moved(step: Step, move: Move): Step {
  switch (step.checkerType) {
    case 'HTTP':
      return movedHttp(step, move)
    case 'DNS':
      return movedDns(step, move)
    case 'SSL': {
      const { host, port } = move.endpoint({ host: step.hostname, port: step.port ?? DEFAULT_PORTS.SSL }, '/hostname')
      return { ...step, hostname: host, port }
    }
    case 'TCP': {
      const { host, port } = move.endpoint({ host: step.hostname, port: step.port }, '/hostname')
      return { ...step, hostname: host, port }
    }
  }
}

function movedHttp(step: HttpStep, move: Move): HttpStep {
  const url = move.url(step.url, '/url')
  const { authentication } = step
  if (authentication?.type !== 'OAUTH_CLIENT_CREDENTIALS') return { ...step, url }
  const tokenUrl = move.url(authentication.tokenUrl, '/authentication/tokenUrl')
  return { ...step, url, authentication: { ...authentication, tokenUrl } }
}

function movedDns(step: DnsStep, move: Move): DnsStep {
  const domain = move.domain(step.domain, '/domain')
  if (step.nameserver === undefined) return { ...step, domain }
  const { host, port } = move.endpoint({ host: step.nameserver, port: step.port ?? DEFAULT_PORTS.DNS }, '/nameserver')
  return { ...step, domain, nameserver: host, port }
}

function moveReport(from: string, to: string, show: Show): InputReport {
  return { name: 'rewrite', source: '--rewrite', value: `${show(from, 200)} → ${show(to, 200)}` }
}

import type { DnsStep, Step } from '../../blueprint/generated/blueprint.ts'

/** What a step is about, for people, without knowing whether it can be requested: also before its `${...}` are replaced. */
export function describeTarget(step: Step): string {
  switch (step.checkerType) {
    case 'HTTP':
      return withoutUserinfo(step.url)
    case 'DNS':
      return `${step.domain} ${step.recordType ?? 'A'}${serverOf(step)}`
    case 'SSL':
      return `${step.hostname}:${step.port ?? DEFAULT_PORTS.SSL}`
    case 'TCP':
      return `${step.hostname}:${step.port}`
  }
}

/** As `dig` writes it: whom to ask is half of what a rewrite can change. */
function serverOf({ nameserver, port = DEFAULT_PORTS.DNS }: DnsStep): string {
  return nameserver === undefined ? '' : ` @${nameserver}:${port}`
}

/** A URL, whole or not, without the user name and password that do not belong there. */
export function withoutUserinfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
}

/** Ports that a step need not write. */
export const DEFAULT_PORTS = { SSL: 443, DNS: 53 } as const

import type { AppError } from '../core/app-error.ts'
import type { Clock } from '../core/clock.ts'

/** `--resolve HOST:PORT:ADDR`: connect to `address` instead of asking DNS; the name stays in Host, SNI and verification. */
export interface ResolveOverride {
  readonly host: string
  readonly port: number
  readonly address: string
}

/** What all network code of a run obeys. Made once from the options; holds no secret. */
export interface NetworkPolicy {
  readonly resolve: readonly ResolveOverride[]
  /** Called with each override that was used, so that a typo can be told. */
  readonly onResolveUsed: (override: ResolveOverride) => void
  /** HOST_NOT_ALLOWED, or undefined when the host may be contacted. Called with the host as written and, before
   *  connecting, with each address it stands for. Without an address, patterns of addresses stay undecided. */
  readonly assertAllowed: (host: string, address?: string, port?: number) => AppError | undefined
  /** The same for a host whose address only a proxy, or the server that reads a Host header, will learn: it must be allowed
   *  by its name. */
  readonly assertNameAllowed: (host: string, port: number | undefined) => AppError | undefined
  readonly followRedirects: boolean
  /** Proxy variables (HTTP_PROXY, HTTPS_PROXY, NO_PROXY, upper or lower case). */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userAgent: string
  readonly clock: Clock
}

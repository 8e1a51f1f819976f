/** A request as it arrived, its signature already checked. */
export interface WireRequest {
  readonly method: string
  /** The request target as it came, not decoded: `/canary/my-canary?dryRunId=...`. */
  readonly target: string
  /** The path of it, still percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Of the credential scope. */
  readonly scope: { readonly accessKeyId: string; readonly region: string; readonly service: string }
  /** Answered as `x-amzn-RequestId`. */
  readonly requestId: string
}

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** One AWS service, as the emulator has it. Never throws for what a client sent: that is answered as the service would. */
export type Service = (request: WireRequest) => Promise<WireAnswer> | WireAnswer

/** A request as it goes on the wire. */
export interface WireRequest {
  readonly method: string
  /** Request target: a path, or a whole URL for a proxy. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array | undefined
}

/** The status line and the header of a response; names in lower case. */
export interface ResponseHead {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** A response as it came off the wire: the body still encoded, and empty when it was not wanted. */
export interface WireResponse extends ResponseHead {
  readonly body: Buffer
}

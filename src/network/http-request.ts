/** A URL, whole or not, without the user name and password that do not belong there. */
export function withoutUserinfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
}

/** An HTTP request as it will be sent. Header names keep the case they were written in. */
export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array | undefined
  /** Lower-case names of the headers that carry a credential: dropped when a redirect leaves the origin. */
  readonly credentialHeaders: ReadonlySet<string>
}

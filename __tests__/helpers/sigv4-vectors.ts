import { readFileSync } from 'node:fs'

/** A request and what signs it. */
export interface SigV4Vector {
  readonly name: string
  readonly method: string
  readonly url: string
  /** As `x-amz-date` has it. */
  readonly ts: string
  readonly region: string
  readonly service: string
  readonly token: string | null
  readonly body: string
  readonly signedRequestHeaders: Readonly<Record<string, string>>
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly authorization: string
}

export const vectors: readonly SigV4Vector[] = JSON.parse(readFileSync('__tests__/fixtures/sigv4/vectors.json', 'utf8'))

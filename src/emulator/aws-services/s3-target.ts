/** What of S3 a request is about. */
export interface S3Target {
  /** Empty when it names no bucket. */
  readonly bucket: string
  /** Decoded; empty when it is about the bucket. */
  readonly key: string
}

/** Reads bucket and key, in the path's style (`/bucket/key`) or the host's (`bucket.localhost`, `bucket.s3.localhost`).
 *  `baseHost` is the emulator's own name, without its port. Undefined when the path is not properly encoded. */
export function s3Target({
  path,
  host,
  baseHost,
}: {
  readonly path: string
  readonly host: string
  readonly baseHost: string
}): S3Target | undefined {
  const bucket = bucketOfHost(host.replace(/:\d+$/, '').toLowerCase(), baseHost)
  const rest = path.replace(/^\//, '')
  const at = rest.indexOf('/')
  try {
    if (bucket !== undefined) return { bucket, key: decodeURIComponent(rest) }
    if (at === -1) return { bucket: decodeURIComponent(rest), key: '' }
    return { bucket: decodeURIComponent(rest.slice(0, at)), key: decodeURIComponent(rest.slice(at + 1)) }
  } catch {
    // A percent sign that encodes nothing, or bytes that are no UTF-8.
    return undefined
  }
}

function bucketOfHost(host: string, baseHost: string): string | undefined {
  const bases = [baseHost, 'localhost', '127.0.0.1'].flatMap((base) => [`.s3.${base}`, `.${base}`])
  const end = bases.find((base) => host.endsWith(base) && host.length > base.length)
  const bucket = end === undefined ? undefined : host.slice(0, -end.length)
  return bucket === 's3' ? undefined : bucket
}

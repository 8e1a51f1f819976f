import { createHmac, timingSafeEqual } from 'node:crypto'
import { sha256Hex } from './canonical-request.ts'

/** What a signature is made for. */
export interface Scope {
  readonly date: string
  readonly region: string
  readonly service: string
}

/** The key of a day, a region and a service (Signature Version 4, step 3). */
export function signingKey(secretAccessKey: string, { date, region, service }: Scope): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secretAccessKey}`))
}

export function scopeText({ date, region, service }: Scope): string {
  return `${date}/${region}/${service}/aws4_request`
}

/** Lower-case hex. */
export function signatureOf(key: Buffer, text: string): string {
  return hmac(key, text).toString('hex')
}

/** Takes as long for a wrong text as for the right one. */
export function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256Hex(given)), Buffer.from(sha256Hex(expected)))
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

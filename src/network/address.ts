import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** A server as it is named: the host without brackets. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** Where a URL leads: host without brackets, port with its default. */
export function endpointOf(url: URL): Endpoint {
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  return { host: withoutBrackets(url.hostname), port }
}

/** Whom a `Host` header names, as a server reads it. The port is undefined when it is the scheme's. A text that no server
 *  can read as host and port is the host as a whole. */
export function namedByHeader(value: string): { readonly host: string; readonly port: number | undefined } {
  const isAuthority = !/[/?#@\\\s]/.test(value) && URL.canParse(`http://${value}`)
  if (!isAuthority) return { host: value, port: undefined }
  const port = /:(\d+)$/.exec(value)?.[1]
  return {
    host: withoutBrackets(new URL(`http://${value}`).hostname),
    port: port === undefined ? undefined : Number(port),
  }
}

/** `host:port`, with the brackets an IPv6 address needs. */
export function authorityOf({ host, port }: Endpoint): string {
  return `${bracketed(host)}:${port}`
}

/** A host as a URL writes it: an IPv6 address in brackets. */
export function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}

/** Whether two texts name the same host, however they spell it. */
export function isSameHost(one: string, other: string): boolean {
  return normalHost(one) === normalHost(other)
}

/** Whether two endpoints are the same one, however they are spelled. */
export function isSameEndpoint(one: Endpoint, other: Endpoint): boolean {
  return one.port === other.port && isSameHost(one.host, other.host)
}

/** What TLS calls a host: its name without the trailing dot (RFC 6066), or undefined for an address, which has no SNI. */
export function tlsName(host: string): string | undefined {
  return canonicalAddress(host) === undefined ? host.replace(TRAILING_DOT, '') : undefined
}

/** One spelling for each IP address: dotted IPv4, compressed lower-case IPv6 without zone; IPv6-mapped IPv4 as IPv4.
 *  Undefined for anything else. Takes an IPv6 address with or without brackets. */
export function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text
  // Before asking Node, whose pattern of IPv6 addresses takes milliseconds to compile.
  if (!text.includes(':')) return undefined
  const bare = withoutBrackets(text).replace(/%.*$/, '')
  if (!isIPv6(bare)) return undefined
  const compressed = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const isMapped = /^(?:::ffff:|64:ff9b::)[0-9a-f]{1,4}:[0-9a-f]{1,4}$/.test(compressed)
  return isMapped ? dotted(bytesOf(compressed).slice(12)) : compressed
}

/** A host name or address as it is compared: lower case, IDNA in its ASCII form, no trailing dot, no brackets, and
 *  decimal, octal, hexadecimal and shortened IPv4 (`0x7f.1`, `2130706433`) as the address they stand for. */
export function normalHost(host: string): string {
  const address = canonicalAddress(host)
  if (address !== undefined) return address
  const lower = host.toLowerCase()
  if (/[/?#@\\:%[\]\s]/.test(host) || !URL.canParse(`http://${host}`)) return lower
  const { hostname } = new URL(`http://${host}`)
  return canonicalAddress(hostname) ?? hostname.replace(TRAILING_DOT, '')
}

/** The dot that makes a name absolute. Of several it is none: such a text is no name. */
const TRAILING_DOT = /(?<!\.)\.$/

/** Whether a host is this machine: `localhost`, a name under it, or a loopback address. */
export function isLoopbackHost(host: string): boolean {
  const normal = normalHost(host)
  const address = canonicalAddress(normal)
  if (address === undefined) return normal === 'localhost' || normal.endsWith('.localhost')
  return address.startsWith('127.') || address === '::1'
}

/** A canonical address and all others that a packet sent to it may reach: the IPv4 address that IPv6 carries for a
 *  translator or a tunnel (RFC 3056, 4291, 6052, 7915, 8215), and the loopback addresses for the unspecified one. What
 *  one of them is refused for, the address is refused for. */
export function reachedBy(canonical: string): readonly string[] {
  if (canonical === '0.0.0.0') return [canonical, '127.0.0.1']
  if (canonical === '::') return [canonical, '::1', '127.0.0.1']
  return isIPv4(canonical) ? [canonical] : [canonical, ...embeddedIn(bytesOf(canonical)).map(dotted)]
}

function embeddedIn(bytes: readonly number[]): readonly (readonly number[])[] {
  const startsWith = (...prefix: readonly number[]): boolean => prefix.every((byte, at) => bytes[at] === byte)
  const zeros = (count: number): number[] => new Array<number>(count).fill(0)
  // IPv4-compatible, and IPv4-translated. Below 0.0.1.0 stand the addresses of IPv6 itself, as ::1.
  if (startsWith(...zeros(12)) && !startsWith(...zeros(14))) return [bytes.slice(12)]
  if (startsWith(...zeros(8), 255, 255, 0, 0)) return [bytes.slice(12)]
  if (startsWith(0x20, 0x02)) return [bytes.slice(2, 6)]
  // The prefix of a network's own translator may be 48, 56, 64 or 96 bits long; the byte after 64 bits is always skipped.
  if (startsWith(0, 0x64, 0xff, 0x9b, 0, 1)) {
    const pick = (...at: readonly number[]): number[] => at.map((index) => bytes[index] ?? 0)
    return [pick(6, 7, 9, 10), pick(7, 9, 10, 11), pick(9, 10, 11, 12), pick(12, 13, 14, 15)]
  }
  return []
}

/** The 16 bytes of a compressed IPv6 address. */
function bytesOf(compressed: string): readonly number[] {
  const [head = '', tail = ''] = compressed.split('::')
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')))
  const missing = new Array<string>(8 - (first?.length ?? 0) - (last?.length ?? 0)).fill('0')
  return [...(first ?? []), ...missing, ...(last ?? [])].flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 255]
  })
}

function dotted(bytes: readonly number[]): string {
  return bytes.join('.')
}

/** Link-local addresses, and the addresses at which clouds hand out credentials and instance metadata, also where another
 *  address leads there. */
export function isLinkLocalOrMetadata(address: string): boolean {
  const canonical = canonicalAddress(address)
  return canonical !== undefined && reachedBy(canonical).some((reached) => isIn(metadataAddresses(), reached))
}

/** The names that clouds give to those addresses: all there is to tell by where only a proxy will learn the address. */
export function isMetadataName(host: string): boolean {
  return METADATA_NAMES.has(normalHost(host))
}

const METADATA_NAMES: ReadonlySet<string> = new Set([
  // Google Cloud, AWS, Tencent Cloud. The short ones are found by the search domains of their networks.
  'metadata.google.internal',
  'metadata.goog',
  'metadata',
  'instance-data',
  'instance-data.ec2.internal',
  'metadata.tencentyun.com',
])

/** Whether a canonical address lies in a list. */
export function isIn(list: BlockList, canonical: string): boolean {
  return list.check(canonical, isIPv4(canonical) ? 'ipv4' : 'ipv6')
}

let metadata: BlockList | undefined

// Made when first needed: telling IPv6 addresses takes Node milliseconds the first time, which validation does not need.
function metadataAddresses(): BlockList {
  if (metadata !== undefined) return metadata
  const list = new BlockList()
  list.addSubnet('169.254.0.0', 16, 'ipv4')
  list.addSubnet('fe80::', 10, 'ipv6')
  // AWS: instance metadata, ECS and EKS credentials over IPv6.
  list.addSubnet('fd00:ec2::', 32, 'ipv6')
  // Google Cloud over IPv6, Alibaba Cloud, Oracle Cloud, and the wire server of Azure.
  list.addAddress('fd20:ce::254', 'ipv6')
  list.addAddress('100.100.100.200', 'ipv4')
  list.addAddress('192.0.0.192', 'ipv4')
  list.addAddress('168.63.129.16', 'ipv4')
  metadata = list
  return list
}

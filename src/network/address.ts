import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** One spelling for each IP address: dotted IPv4, compressed lower-case IPv6 without zone; IPv6-mapped IPv4 as IPv4.
 *  Undefined for anything else. Takes an IPv6 address with or without brackets. */
export function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text
  // Before asking Node, whose pattern of IPv6 addresses takes milliseconds to compile.
  if (!text.includes(':')) return undefined
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '')
  if (!isIPv6(bare)) return undefined
  const compressed = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const embedded = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(compressed)
  if (embedded === null) return compressed
  const [high, low] = [embedded[1], embedded[2]].map((group) => Number.parseInt(group ?? '0', 16))
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.')
}

/** A host name or address as it is compared: lower case, IDNA in its ASCII form, no trailing dot, no brackets, and
 *  decimal, octal, hexadecimal and shortened IPv4 (`0x7f.1`, `2130706433`) as the address they stand for. */
export function normalHost(host: string): string {
  const address = canonicalAddress(host)
  if (address !== undefined) return address
  const lower = host.toLowerCase()
  if (/[/?#@\\:%[\]\s]/.test(host) || !URL.canParse(`http://${host}`)) return lower
  const { hostname } = new URL(`http://${host}`)
  return canonicalAddress(hostname) ?? hostname.replace(/\.$/, '')
}

/** Link-local addresses, and the addresses at which clouds hand out credentials and instance metadata. */
export function isLinkLocalOrMetadata(address: string): boolean {
  const canonical = canonicalAddress(address)
  return canonical !== undefined && isIn(metadataAddresses(), canonical)
}

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

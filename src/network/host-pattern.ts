import { BlockList, isIPv4, isIPv6 } from 'node:net'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { readable } from '../core/visible.ts'
import { canonicalAddress, isIn, normalHost, reachedBy } from './address.ts'

/** One `--allow-host` entry. */
export interface HostPattern {
  /** Written with a leading `!`: what it matches is refused, whatever else allows it. */
  readonly isDenial: boolean
  /** Undefined for every port. */
  readonly port: number | undefined
  readonly subject:
    | { readonly kind: 'name'; readonly regex: RegExp }
    | { readonly kind: 'addresses'; readonly list: BlockList }
}

/** What is compared with a pattern: a normal host name and, once known, a canonical address. */
export interface Destination {
  readonly host: string
  readonly address: string | undefined
  readonly port: number | undefined
}

/** Reads `api.example.com`, `*.example.com`, `host:8443`, `10.0.0.0/8`, `[2001:db8::/32]:443`, each with or without a
 *  leading `!`. A leading `*.` stands for one or more labels, `*` elsewhere for part of a label, `*` alone for every
 *  host. Throws OPTION_INVALID. */
export function parseHostPattern(text: string): HostPattern {
  const isDenial = text.startsWith('!')
  const { host, port } = splitPort(isDenial ? text.slice(1) : text, text)
  const list = addressesOf(host, text)
  if (list !== undefined) return { isDenial, port, subject: { kind: 'addresses', list } }
  if (host === '' || !/^[\p{L}\p{N}._*-]+$/u.test(host)) throw invalidPattern(text)
  return { isDenial, port, subject: { kind: 'name', regex: nameRegex(host) } }
}

/** Whether `pattern` speaks of `destination`. An address pattern never matches before the address is known. A denial also
 *  speaks of all that the address leads to. */
export function matchesPattern(pattern: HostPattern, { host, address, port }: Destination): boolean {
  if (pattern.port !== undefined && port !== undefined && pattern.port !== port) return false
  if (pattern.subject.kind === 'name') return pattern.subject.regex.test(host)
  if (address === undefined) return false
  const { list } = pattern.subject
  return pattern.isDenial ? reachedBy(address).some((reached) => isIn(list, reached)) : isIn(list, address)
}

function splitPort(text: string, whole: string): { host: string; port: number | undefined } {
  if (isIPv6(text.replace(/\/\d+$/, ''))) return { host: text, port: undefined }
  const parts = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d{1,5}))?$/.exec(text)
  if (parts === null) throw invalidPattern(whole)
  const port = parts[3] === undefined ? undefined : Number(parts[3])
  if (port !== undefined && (port < 1 || port > 65_535)) throw invalidPattern(whole)
  return { host: parts[1] ?? parts[2] ?? '', port }
}

function addressesOf(host: string, whole: string): BlockList | undefined {
  const [base = '', bits, ...rest] = host.split('/')
  const address = canonicalAddress(base)
  if (address === undefined) {
    if (bits !== undefined) throw invalidPattern(whole)
    return undefined
  }
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  const most = family === 'ipv4' ? 32 : 128
  if (rest.length > 0 || (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > most))) {
    throw invalidPattern(whole)
  }
  const list = new BlockList()
  list.addSubnet(address, bits === undefined ? most : Number(bits), family)
  return list
}

function nameRegex(host: string): RegExp {
  if (host === '*') return /^/
  const plain = host.includes('*') ? host.toLowerCase().replace(/\.$/, '') : normalHost(host)
  const source = plain
    .replace(/^\*\./, '\u0000')
    .replaceAll(/[.]/g, '\\.')
    .replaceAll('*', '[^.]*')
    .replace('\u0000', '(?:[^.]+\\.)+')
  return new RegExp(`^${source}$`)
}

function invalidPattern(text: string): AppError {
  const shown = readable(text.replace(/[^/@]*@/, '***@'))
  return new AppError('OPTION_INVALID', `"${shown}" is not a host pattern that ${optionNamed('allow-host')} takes.`, {
    hint: 'Write a host ("api.example.com"), a glob ("*.example.com"), an address or block ("10.0.0.0/8"), each with or without ":port"; a leading "!" refuses instead of allowing. No scheme and no path.',
  })
}

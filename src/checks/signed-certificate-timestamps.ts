const SEQUENCE = 0x30
const OBJECT_IDENTIFIER = 0x06
const OCTET_STRING = 0x04
/** `[3]` of a TBSCertificate: its extensions (RFC 5280, 4.1). */
const EXTENSIONS = 0xa3
/** 1.3.6.1.4.1.11129.2.4.2 (RFC 6962, 3.3). */
const SCT_LIST = Buffer.from('2b06010401d679020402', 'hex')
/** A version 1 timestamp holds at least a log id, a time, the length of its extensions, and a signature's head. */
const SHORTEST_SCT = 1 + 32 + 8 + 2 + 4

/** How many signed certificate timestamps are embedded in a certificate (DER); 0 when the extension is missing or cannot
 *  be read. The signatures of the logs are not verified. */
export function countEmbeddedScts(certificate: Buffer): number {
  const list = extensionValue(certificate, SCT_LIST)
  const octets = list === undefined ? undefined : readDer(list)
  return octets?.tag === OCTET_STRING ? countScts(octets.contents) : 0
}

function extensionValue(certificate: Buffer, id: Buffer): Buffer | undefined {
  const body = readDer(readDer(certificate)?.contents ?? Buffer.alloc(0))
  if (body?.tag !== SEQUENCE) return undefined
  const wrapper = derElements(body.contents).find(({ tag }) => tag === EXTENSIONS)
  const extensions = readDer(wrapper?.contents ?? Buffer.alloc(0))
  for (const extension of derElements(extensions?.contents ?? Buffer.alloc(0))) {
    const parts = derElements(extension.contents)
    if (parts[0]?.tag !== OBJECT_IDENTIFIER || !parts[0].contents.equals(id)) continue
    return parts.find(({ tag }) => tag === OCTET_STRING)?.contents
  }
  return undefined
}

/** The list of RFC 6962: its length in two bytes, then each timestamp behind two bytes that say its length. */
function countScts(list: Buffer): number {
  if (list.length < 2 || list.readUInt16BE(0) !== list.length - 2) return 0
  let count = 0
  for (let at = 2; at + 2 <= list.length; ) {
    const length = list.readUInt16BE(at)
    const isWhole = at + 2 + length <= list.length
    const isVersion1 = list[at + 2] === 0
    if (!isWhole || !isVersion1 || length < SHORTEST_SCT) return 0
    count += 1
    at += 2 + length
  }
  return count
}

/** One element of DER (X.690): its tag, and where its contents stand. */
export interface DerElement {
  readonly tag: number
  readonly contents: Buffer
  /** What follows the element. */
  readonly rest: Buffer
}

/** Reads the element at the start of `bytes`; undefined when there is none, or it reaches past the end. */
export function readDer(bytes: Buffer): DerElement | undefined {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined) return undefined
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  // DER knows no element without a length (0x80), and no certificate has one of 4 GB.
  if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return undefined
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes)
  const start = 2 + lengthBytes
  if (bytes.length < start + length) return undefined
  return { tag, contents: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

/** The elements that follow each other in `bytes`, as far as they can be read. */
export function derElements(bytes: Buffer): DerElement[] {
  const elements: DerElement[] = []
  for (let element = readDer(bytes); element !== undefined; element = readDer(element.rest)) elements.push(element)
  return elements
}

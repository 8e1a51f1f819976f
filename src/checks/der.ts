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

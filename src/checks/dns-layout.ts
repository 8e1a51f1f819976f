/** Where the bytes of a DNS message contradict its own counts and lengths, as the end of a sentence about it; undefined
 *  when everything adds up. Decoders read on over such a contradiction and make records of what nobody sent. Only the
 *  places are looked at, each byte once: where a pointer in a name leads is for the decoder to judge. */
export function contradictionIn(bytes: Buffer): string | undefined {
  if (bytes.length < HEADER_BYTES) return 'it is shorter than a header'
  let at = HEADER_BYTES
  for (let left = bytes.readUInt16BE(4); left > 0; left--) {
    at = nameEnd(bytes, at, bytes.length) + 4
    if (at > bytes.length) return 'it ends within its question'
  }
  let read = 0
  let options = 0
  for (const section of SECTIONS) {
    for (let left = bytes.readUInt16BE(section.countAt); left > 0; left--) {
      read += 1
      const start = nameEnd(bytes, at, bytes.length) + FIXED_BYTES
      if (start > bytes.length) return `it ends within record ${read} of ${recordCount(bytes)}`
      const type = bytes.readUInt16BE(start - FIXED_BYTES)
      const length = bytes.readUInt16BE(start - 2)
      const end = start + length
      const name = `record ${read} (${TYPES[type]?.name ?? `type ${type}`})`
      if (end > bytes.length) return `${name} claims ${length} bytes where ${bytes.length - start} are left`
      if (TYPES[type]?.fits(bytes, start, end) === false) return `${name} cannot have ${length} bytes with this content`
      if (type === OPT) options += 1
      if (options > (section.mayHoldOptions ? 1 : 0)) return `${name} stands where none may be`
      at = end
    }
  }
  return at === bytes.length ? undefined : `${bytes.length - at} bytes follow its last record`
}

const HEADER_BYTES = 12

/** Type, class, TTL and length, behind the name of a record. */
const FIXED_BYTES = 10

const OPT = 41

const SECTIONS = [
  { countAt: 6, mayHoldOptions: false },
  { countAt: 8, mayHoldOptions: false },
  { countAt: 10, mayHoldOptions: true },
] as const

interface RecordType {
  readonly name: string
  /** Whether the content of such a record can stand exactly from `at` to `end`. */
  readonly fits: (bytes: Buffer, at: number, end: number) => boolean
}

const oneName = (name: string, before = 0): RecordType => ({
  name,
  fits: (bytes, at, end) => nameEnd(bytes, at + before, end) === end,
})

/** Types of fixed or nested lengths (RFC 1035, 2782, 3596, 6672, 6891, 8659, 8945). What else there is has the length that it says. */
const TYPES: Readonly<Record<number, RecordType>> = {
  1: { name: 'A', fits: (_bytes, at, end) => end - at === 4 },
  2: oneName('NS'),
  5: oneName('CNAME'),
  6: { name: 'SOA', fits: (bytes, at, end) => nameEnd(bytes, nameEnd(bytes, at, end), end) + 20 === end },
  12: oneName('PTR'),
  15: oneName('MX', 2),
  16: { name: 'TXT', fits: (bytes, at, end) => end > at && piecesEnd(bytes, at, { end, header: 0, size: 1 }) === end },
  28: { name: 'AAAA', fits: (_bytes, at, end) => end - at === 16 },
  33: oneName('SRV', 6),
  39: oneName('DNAME'),
  [OPT]: { name: 'OPT', fits: (bytes, at, end) => piecesEnd(bytes, at, { end, header: 2, size: 2 }) === end },
  250: { name: 'TSIG', fits: (bytes, at, end) => signatureEnd(bytes, at, end) === end },
  257: { name: 'CAA', fits: (bytes, at, end) => end - at > 2 && at + 2 + bytes.readUInt8(at + 1) <= end },
}

function recordCount(bytes: Buffer): number {
  return SECTIONS.reduce((sum, { countAt }) => sum + bytes.readUInt16BE(countAt), 0)
}

/** The first place behind a name, Infinity when it does not end before `end`. */
function nameEnd(bytes: Buffer, from: number, end: number): number {
  let at = from
  while (at < end) {
    const length = bytes.readUInt8(at)
    if (length === 0) return at + 1
    // The two upper bits: a pointer of two bytes, which ends the name.
    if (length >= 0xc0) return at + 2 <= end ? at + 2 : Infinity
    at += 1 + length
  }
  return Infinity
}

/** The first place behind pieces that each begin with `header` bytes and their length in `size` bytes. */
function piecesEnd(
  bytes: Buffer,
  from: number,
  { end, header, size }: { readonly end: number; readonly header: number; readonly size: 1 | 2 },
): number {
  let at = from
  while (at < end) {
    const content = at + header + size
    if (content > end) return Infinity
    at = content + bytes.readUIntBE(at + header, size)
  }
  return at
}

/** TSIG: algorithm, time (6), fudge (2), MAC, original id (2), error (2), other data. */
function signatureEnd(bytes: Buffer, from: number, end: number): number {
  const mac = nameEnd(bytes, from, end) + 8
  if (mac + 2 > end) return Infinity
  const other = mac + 2 + bytes.readUInt16BE(mac) + 4
  return other + 2 > end ? Infinity : other + 2 + bytes.readUInt16BE(other)
}

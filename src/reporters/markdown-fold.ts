/** Part of a document that stays well-formed when only its first items are written. */
export interface Section {
  /** What its items are, in the singular: the fold says how many are missing. */
  readonly noun: string
  readonly open: string
  readonly items: readonly string[]
  readonly close: string
}

interface FoldOptions {
  /** Stands whatever happens, unless not even it fits. */
  readonly head: string
  readonly sections: readonly Section[]
  readonly maxBytes: number
}

/** `head` and as many items as fit into `maxBytes` of UTF-8, in their order; what does not fit is counted at the end.
 *  With less room than `head` takes, its first line; with less than that, nothing. */
export function folded({ head, sections, maxBytes }: FoldOptions): string {
  const filled = sections.filter(({ items }) => items.length > 0)
  const whole = head + filled.map(({ open, items, close }) => open + items.join('') + close).join('')
  if (bytesOf(whole) <= maxBytes) return whole
  const left = new Map<string, number>()
  for (const { noun, items } of filled) left.set(noun, (left.get(noun) ?? 0) + items.length)
  const room = maxBytes - bytesOf(noteOf(left, maxBytes))
  if (bytesOf(head) > room) {
    const firstLine = `${head.split('\n', 1)[0]}\n`
    return bytesOf(firstLine) <= maxBytes ? firstLine : ''
  }
  let text = head
  let taken = bytesOf(head)
  let isFull = false
  for (const { noun, open, items, close } of filled) {
    let part = open
    let partBytes = bytesOf(open) + bytesOf(close)
    let count = 0
    for (const item of items) {
      const itemBytes = bytesOf(item)
      isFull ||= taken + partBytes + itemBytes > room
      if (isFull) break
      part += item
      partBytes += itemBytes
      count += 1
    }
    if (count > 0) {
      text += part + close
      taken += partBytes
    }
    left.set(noun, (left.get(noun) ?? 0) - count)
  }
  return text + noteOf(left, maxBytes)
}

/** Longest when nothing was written yet, which is what the room for it is measured with. */
function noteOf(left: ReadonlyMap<string, number>, maxBytes: number): string {
  const missing = [...left]
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
  return `\n> Left out to stay within ${maxBytes} bytes: ${missing.join(', ')}. The JSON report holds everything.\n`
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

import { Session } from 'node:inspector/promises'

/** How often the blocks of the product's own code and of the scanner it stands on were run by `work`, and how many
 *  characters were copied by slicing, splitting and replacing. Counted by V8, so that nothing of it is in the product and
 *  no clock is asked. */
export async function countWork(work: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  const copies = countCopies()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    await work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const blocks = result
      .filter(({ url }) => /\/lib\/|jsonc-parser/.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    return blocks.reduce((sum, count) => sum + count, copies.characters())
  } finally {
    copies.end()
    await session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}

const COPYING = ['slice', 'replace', 'replaceAll', 'split', 'normalize', 'toLowerCase'] as const

function countCopies(): { readonly characters: () => number; readonly end: () => void } {
  let characters = 0
  const originals = COPYING.map((name) => [name, Object.getOwnPropertyDescriptor(String.prototype, name)] as const)
  for (const [name, descriptor] of originals) {
    const original = descriptor?.value
    Object.defineProperty(String.prototype, name, {
      ...descriptor,
      value: function counted(this: string, ...given: unknown[]) {
        const result: unknown = Reflect.apply(original, this, given)
        // A part that is only referred to costs nothing; V8 copies what is shorter than 13 characters.
        characters += name === 'slice' ? Math.min(String(result).length, 13) : this.length
        return result
      },
    })
  }
  return {
    characters: () => characters,
    end: () => {
      for (const [name, descriptor] of originals) {
        if (descriptor !== undefined) Object.defineProperty(String.prototype, name, descriptor)
      }
    },
  }
}

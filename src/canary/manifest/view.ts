import { type Item, isItem, itemAt, textIn } from '../../blueprint/rules/item.ts'
import { quote } from '../../blueprint/show.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import type { GivenManifest } from './substitute.ts'

/** A manifest as its rules look at it, whatever it holds. Values that are not known are not there. */
export interface ManifestView {
  /** The region of the deploy, when one is given. */
  readonly region: string | undefined
  readonly root: Item
  /** The object under a member; undefined when there is none. */
  readonly object: (...path: readonly string[]) => Item | undefined
  /** The text under a member, and its pointer. */
  readonly text: (...path: readonly string[]) => PlacedText | undefined
  /** Whether a member is there whose value is not known. */
  readonly isOpen: (...path: readonly string[]) => boolean
  /** Whether a value comes from the environment, so that no message may show any of it. */
  readonly isHidden: (pointer: string) => boolean
  /** A text that is no secret as a message may show it. */
  readonly show: (placed: PlacedText) => string
}

export interface PlacedText {
  readonly pointer: string
  readonly text: string
}

export function viewOf({ document, hidden, open }: GivenManifest, region: string | undefined): ManifestView {
  const value = withoutPointers(document.value, open)
  const root = itemAt(value, '') ?? { pointer: '', fields: {} }
  const object = (...path: readonly string[]): Item | undefined => {
    let at: Item | undefined = root
    for (const name of path) {
      const pointer: string = `${at?.pointer ?? ''}${pointerFromPath([name])}`
      at = at === undefined ? undefined : itemAt(at.fields[name], pointer)
    }
    return at
  }
  return {
    region,
    root,
    object,
    text: (...path) => {
      const parent = object(...path.slice(0, -1))
      const text = parent === undefined ? undefined : textIn(parent, path.at(-1) ?? '')
      return text === undefined ? undefined : { pointer: pointerFromPath(path), text }
    },
    isOpen: (...path) => open.has(pointerFromPath(path)),
    isHidden: (pointer) => hidden.has(pointer),
    show: ({ pointer, text }) => (hidden.has(pointer) ? `a text of ${text.length} characters` : quote(text, 80)),
  }
}

/** The texts of an object's members. */
export function textsIn(item: Item | undefined): readonly (PlacedText & { readonly name: string })[] {
  if (item === undefined) return []
  return Object.entries(item.fields).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text, pointer: item.pointer + pointerFromPath([name]) }] : [],
  )
}

/** The value without the members at these pointers. Lists stay whole. */
function withoutPointers(value: unknown, open: ReadonlySet<string>, pointer = ''): unknown {
  if (open.size === 0 || !isItem(value)) return value
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const at = pointer + pointerFromPath([name])
    return open.has(at) ? [] : [[name, withoutPointers(member, open, at)]]
  })
  return Object.fromEntries(members)
}

import type { Document } from '../../blueprint/document.ts'
import { rangeInString } from '../../blueprint/place.ts'
import type { Finding } from '../../blueprint/rules/rule.ts'
import type { Schema } from '../../blueprint/schema/shape.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import { copyOf, type GivenNode, jsonOf, membersOf, spanToBlame, treeOf } from './given-tree.ts'
import type { ManifestOverride } from './override.ts'
import { type Environment, putIntoText } from './references.ts'
import { manifestShape } from './shape.ts'
import { typedValue } from './typed-value.ts'

/** Where a value came from that the file does not say. */
export interface Origin {
  /** Completes `from`: `--set Name`, `the environment variable ROLE_ARN`. */
  readonly source: string
  /** Nothing stood there in the file: what is pointed at is the nearest object that does. */
  readonly isAdded: boolean
}

/** A manifest as it is meant: the file with `${env:NAME}` and the overrides put in. */
export interface GivenManifest {
  /** The positions are those of the file. */
  readonly document: Document
  readonly origins: ReadonlyMap<string, Origin>
  /** Pointers of values from the environment, which no message shows. */
  readonly hidden: ReadonlySet<string>
  /** Pointers of values that are not known, so that nothing can be said of them. */
  readonly open: ReadonlySet<string>
  readonly findings: readonly (Finding & { readonly range: ReturnType<typeof rangeInString> })[]
}

/** Puts in what comes from outside: first the environment, then the overrides in their order. What was put in is not
 *  looked at again. Without an environment its references stay open. */
export function substitute(
  document: Document,
  { env, overrides }: { readonly env: Environment | undefined; readonly overrides: readonly ManifestOverride[] },
): GivenManifest {
  const root = copyOf(document.root)
  const walk = new Walk(document, env, new Set(overrides.map(({ path }) => pointerFromPath(path))))
  walk.visit({ node: root, pointer: '', schema: manifestShape })
  for (const override of overrides) {
    const isAdded = apply(root, override)
    if (isAdded === undefined) continue
    walk.origins.set(pointerFromPath(override.path), { source: override.source, isAdded })
  }
  const { origins, hidden, open, findings } = walk
  return { document: { ...document, root, value: jsonOf(root) }, origins, hidden, open, findings }
}

class Walk {
  readonly #document: Document
  readonly #env: Environment | undefined
  readonly #overridden: ReadonlySet<string>
  readonly origins = new Map<string, Origin>()
  readonly hidden = new Set<string>()
  readonly open = new Set<string>()
  readonly findings: GivenManifest['findings'][number][] = []

  constructor(document: Document, env: Environment | undefined, overridden: ReadonlySet<string>) {
    this.#document = document
    this.#env = env
    this.#overridden = overridden
  }

  visit({ node, pointer, schema }: { node: GivenNode; pointer: string; schema: Schema | undefined }): void {
    if (this.#overridden.has(pointer)) return
    if (node.type === 'object') {
      for (const { name, value } of membersOf(node)) {
        this.visit({ node: value, pointer: pointer + pointerFromPath([name]), schema: schemaBelow(schema, name) })
      }
    } else if (node.type === 'array') {
      for (const [index, item] of (node.children ?? []).entries()) {
        const items = schema !== undefined && 'items' in schema ? schema.items : undefined
        this.visit({ node: item, pointer: `${pointer}/${index}`, schema: items })
      }
    } else if (node.type === 'string') this.#text(node, pointer, schema)
  }

  #text(node: GivenNode, pointer: string, schema: Schema | undefined): void {
    const { text, names, isKnown, problems } = putIntoText(String(node.value), this.#env)
    for (const { offset, length, ...problem } of problems) {
      const range = rangeInString(this.#document, pointer, offset, length)
      this.findings.push({ ...problem, pointer, range })
    }
    if (!isKnown) this.open.add(pointer)
    if (!isKnown || text === node.value) return
    if (names.length === 0) {
      node.value = text
      return
    }
    const value = schema === undefined ? text : typedValue(text, schema)
    const { children = [], ...given } = treeOf(value, spanToBlame(node), node)
    for (const child of children) child.isHidden = true
    Object.assign(node, given, { parent: node.parent, isHidden: true }, Array.isArray(value) ? { children } : {})
    if (typeof value !== 'number' && typeof value !== 'boolean') this.hidden.add(pointer)
    const source = `the environment variable${names.length === 1 ? '' : 's'} ${names.join(', ')}`
    this.origins.set(pointer, { source, isAdded: false })
  }
}

function schemaBelow(schema: Schema | undefined, name: string): Schema | undefined {
  if (schema === undefined) return undefined
  if ('namePattern' in schema) return schema.values
  if (!('properties' in schema)) return undefined
  return Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
}

/** Sets one member, and makes the objects on the way. Whether it was added; undefined when something else stands in the
 *  way, which the schema objects to. */
function apply(root: GivenNode, { path, value }: ManifestOverride): boolean | undefined {
  let at = root
  for (const [index, name] of path.entries()) {
    if (at.type !== 'object') return undefined
    const isLast = index === path.length - 1
    const existing = at.children?.find(({ children }) => children?.[0]?.value === name)
    if (existing === undefined) {
      at = addMember(at, name, isLast ? value : undefined)
      if (isLast) return true
      continue
    }
    const [key, old] = existing.children ?? []
    if (key === undefined || old === undefined) return undefined
    if (isLast) {
      existing.children = [key, treeOf(value, spanToBlame(old), existing)]
      return false
    }
    at = old
  }
  return undefined
}

/** A new member, or without a value an empty object, that stands where its parent does. */
function addMember(object: GivenNode, name: string, value: unknown): GivenNode {
  const span = spanToBlame(object)
  const property: GivenNode = { type: 'property', ...span, parent: object }
  const key: GivenNode = { type: 'string', value: name, ...span, parent: property }
  const added: GivenNode =
    value === undefined ? { type: 'object', ...span, parent: property, children: [] } : treeOf(value, span, property)
  property.children = [key, added]
  object.children = [...(object.children ?? []), property]
  return added
}

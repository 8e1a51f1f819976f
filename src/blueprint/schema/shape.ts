/** The few JSON Schema keywords the blueprint needs, and the two kinds of object it is made of: a *closed shape*,
 *  which lists every member it may have, and a *choice*, which picks the shape by the value of one member.
 *  From these come the JSON Schema (with `if`/`then`, so that one mistake is one error) and the TypeScript types. */
export interface Leaf {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean'
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly default?: string | number | boolean
  readonly examples?: readonly (string | number | boolean)[]
  readonly title?: string
  readonly description?: string
}

export interface List {
  readonly type: 'array'
  readonly items: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
}

/** An object whose member names are free within a pattern. */
export interface Dictionary {
  readonly type: 'object'
  readonly namePattern: string
  readonly values: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
}

/** An object that has exactly these members. `name` is its TypeScript name and its place in `$defs`. */
export interface ClosedShape {
  readonly name: string
  readonly description: string
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
  /** Members required only when another member has a certain value, or is absent and that value is its default. */
  readonly requiredWhen?: readonly {
    readonly property: string
    readonly is: string
    readonly required: readonly string[]
  }[]
}

/** An object whose member `by` decides which shape it has. Several values may share a shape. */
export interface Choice {
  readonly name: string
  readonly description: string
  readonly by: string
  readonly branches: readonly { readonly values: readonly string[]; readonly shape: ClosedShape | Choice }[]
}

export type Schema = Leaf | List | Dictionary | ClosedShape | Choice

/** A choice with one shape for each value. */
export function choice(
  name: string,
  description: string,
  by: string,
  table: Readonly<Record<string, ClosedShape | Choice>>,
): Choice {
  return {
    name,
    description,
    by,
    branches: Object.entries(table).map(([value, shape]) => ({ values: [value], shape })),
  }
}

/** All values that decide between the branches, nested choices by the same member included. */
export function choiceValues(node: Choice): string[] {
  return node.branches.flatMap((branch) => branch.values)
}

import { type Choice, type ClosedShape, choiceValues, type Schema } from './shape.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** How a choice is written: `if-then` for validation and editors, `any-of` for generating types. */
export type ChoiceStyle = 'if-then' | 'any-of'

/** The JSON Schema (draft 2019-09) of a closed shape, with everything that has a name under `$defs`. */
export function toJsonSchema(root: ClosedShape, style: ChoiceStyle): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  const schema = shapeSchema(root, { definitions, style })
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    title: root.name,
    ...schema,
    $defs: definitions,
  }
}

interface Context {
  readonly definitions: Record<string, JsonSchema>
  readonly style: ChoiceStyle
}

function nodeSchema(node: Schema, context: Context): JsonSchema {
  if ('branches' in node) return define(node, context, () => choiceSchema(node, context))
  if ('properties' in node) return define(node, context, () => ({ title: node.name, ...shapeSchema(node, context) }))
  if ('namePattern' in node) {
    const { namePattern, values, ...rest } = node
    return { ...rest, patternProperties: { [namePattern]: nodeSchema(values, context) }, additionalProperties: false }
  }
  if ('items' in node) return { ...node, items: nodeSchema(node.items, context) }
  // A title would become one more type alias for a plain string or number.
  const { title, ...leaf } = node
  return context.style === 'any-of' || title === undefined ? leaf : { title, ...leaf }
}

/** Puts a named node under `$defs` once; every use is a reference to it. */
function define(node: ClosedShape | Choice, context: Context, make: () => JsonSchema): JsonSchema {
  if (!(node.name in context.definitions)) {
    context.definitions[node.name] = {}
    context.definitions[node.name] = make()
  }
  return { $ref: `#/$defs/${node.name}` }
}

function shapeSchema(shape: ClosedShape, context: Context): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  for (const [name, node] of Object.entries(shape.properties)) properties[name] = nodeSchema(node, context)
  const conditions = (shape.requiredWhen ?? []).map(({ property, is, required }) => ({
    if: { properties: { [property]: { const: is } } },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: { required },
  }))
  return {
    type: 'object',
    description: shape.description,
    properties,
    ...(shape.required.length === 0 ? {} : { required: shape.required }),
    additionalProperties: false,
    ...(conditions.length === 0 || context.style === 'any-of' ? {} : { allOf: conditions }),
  }
}

function choiceSchema(node: Choice, context: Context): JsonSchema {
  const branches = node.branches.map(({ values, shape }) => ({ values, schema: nodeSchema(shape, context) }))
  if (context.style === 'any-of') {
    return { title: node.name, description: node.description, anyOf: branches.map((branch) => branch.schema) }
  }
  return {
    title: node.name,
    description: node.description,
    type: 'object',
    properties: { [node.by]: { type: 'string', enum: choiceValues(node) } },
    required: [node.by],
    allOf: branches.map(({ values, schema }) => ({
      if: {
        properties: { [node.by]: values.length === 1 ? { const: values[0] } : { enum: values } },
        required: [node.by],
      },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: schema,
    })),
  }
}

import type { ClosedShape, Leaf, List, Schema } from './shape.ts'

export const text = (description: string, more: Partial<Leaf> = {}): Leaf => ({ type: 'string', description, ...more })
export const flag = (description: string, more: Partial<Leaf> = {}): Leaf => ({ type: 'boolean', description, ...more })
export const oneOf = (values: readonly string[], description: string, more: Partial<Leaf> = {}): Leaf => ({
  enum: values,
  description,
  ...more,
})
export const list = (items: Schema, description: string): List => ({ type: 'array', items, description })

export const timeoutMs: Leaf = {
  type: 'integer',
  minimum: 1000,
  maximum: 300_000,
  default: 5000,
  title: 'Time-out in milliseconds',
  description:
    'Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.',
  examples: [10_000],
}

export const hostname = (description: string): Leaf => ({
  type: 'string',
  pattern: '^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$',
  maxLength: 253,
  description: `${description} Either a host name or IPv4 address, or as a whole one variable, as in \${host}.`,
  examples: ['api.example.com', '$' + '{host}'],
})

export const port = (description: string, defaultPort?: number): Leaf => ({
  type: 'integer',
  minimum: 1,
  maximum: 65_535,
  ...(defaultPort === undefined ? {} : { default: defaultPort }),
  description,
})

export const variableName = '^[a-zA-Z][a-zA-Z0-9_]*$'

const stepName: Leaf = {
  type: 'string',
  pattern: '^[a-zA-Z][a-zA-Z0-9_-]*$',
  maxLength: 64,
  title: 'Name of the step',
  description:
    'Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.',
  examples: ['api-health'],
}

const extractor: ClosedShape = {
  name: 'Extractor',
  description: 'Takes a value out of the response body and makes it a variable for the steps after this one.',
  properties: {
    name: text('Name of the variable to set. Later steps write it as ${name}.', {
      pattern: variableName,
      examples: ['orderId'],
    }),
    type: { type: 'string', enum: ['BODY'], description: 'Where to take it from. Only the body can be read.' },
    path: text('JSONPath into a JSON body. Without it the whole body is taken.', { examples: ['$.order.id'] }),
    regex: text('Regular expression, applied to what `path` gave.', { examples: ['/orders/([0-9]+)$'] }),
    regexGroup: {
      type: 'integer',
      minimum: 0,
      default: 0,
      description: 'Capturing group of `regex` to take; 0 is the whole match.',
    },
  },
  required: ['name', 'type'],
}

/** A step's shape: the members every step has, then those of its checker. */
export function stepShape(
  checkerType: string,
  shape: {
    name: string
    description: string
    properties: Readonly<Record<string, Schema>>
    required: readonly string[]
  },
): ClosedShape {
  return {
    name: shape.name,
    description: shape.description,
    properties: {
      stepName,
      checkerType: { const: checkerType, type: 'string', description: `Makes this a ${checkerType} step.` },
      ...shape.properties,
      extractors: list(extractor, 'Variables to set from the response. Only HTTP steps have a body to read.'),
    },
    required: ['stepName', 'checkerType', ...shape.required],
  }
}

/** An assertion's shape: `type` and `description`, then its own members, all of them required unless listed in `optional`. */
export function assertionShape(
  type: string,
  shape: {
    name: string
    description: string
    properties: Readonly<Record<string, Schema>>
    optional?: readonly string[]
    requiredWhen?: ClosedShape['requiredWhen']
  },
): ClosedShape {
  const optional = new Set(shape.optional)
  return {
    name: shape.name,
    description: shape.description,
    properties: {
      type: { const: type, type: 'string', description: shape.description },
      description: text('Says to people why this is asserted. Shown in every report.'),
      ...shape.properties,
    },
    required: ['type', ...Object.keys(shape.properties).filter((name) => !optional.has(name))],
    ...(shape.requiredWhen === undefined ? {} : { requiredWhen: shape.requiredWhen }),
  }
}

export const comparison = ['EQUALS', 'GREATER_THAN', 'LESS_THAN'] as const
export const stringComparison = ['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS', 'REGEX_MATCH'] as const

export const responseTime = assertionShape('RESPONSE_TIME', {
  name: 'ResponseTimeAssertion',
  description: 'How long the exchange took, in milliseconds.',
  properties: {
    operator: oneOf(['LESS_THAN', 'GREATER_THAN', 'EQUALS'], 'How to compare.'),
    value: { type: 'number', minimum: 0, description: 'Milliseconds.', examples: [2000] },
    unit: oneOf(['MILLISECONDS'], 'The only unit there is.', { default: 'MILLISECONDS' }),
  },
  optional: ['unit'],
})

import type { CodeEntry } from '../code-entry.ts'

const schemaError = { severity: 'error', source: 'schema' } as const

/** Everything by which JSON can fail to be a blueprint in the eyes of AWS's schema. */
export const SCHEMA_CODES = {
  PROPERTY_UNKNOWN: {
    ...schemaError,
    title: 'A member that does not exist',
    about:
      'AWS refuses every member its schema does not list. A misspelt member is reported here, and not again as missing.',
  },
  PROPERTY_MISSING: {
    ...schemaError,
    title: 'A required member is missing',
    about: 'Which members are required depends on checkerType, type and operator.',
  },
  SCHEMA_KEY: {
    ...schemaError,
    title: '"$schema" in the blueprint',
    about: 'AWS refuses a blueprint that names its schema. An editor is told by the file name instead.',
    hint: 'Remove it. VS Code finds the schema by file name, in .vscode/settings.json: "json.schemas": [{"fileMatch": ["blueprint-config.json"], "url": "./node_modules/canary-preflight/blueprint.schema.json"}].',
  },
  TYPE_WRONG: {
    ...schemaError,
    title: 'A value of the wrong type',
    about: 'A text where a number must stand, an object where a list must stand, and the like.',
  },
  VALUE_NOT_ALLOWED: {
    ...schemaError,
    title: 'A value that is not one of those allowed',
    about: 'Types, operators, methods and units are fixed words in upper case. Variables are not substituted in them.',
  },
  VALUE_OUT_OF_RANGE: {
    ...schemaError,
    title: 'A number that is too small or too large',
    about:
      'Time-outs are milliseconds from 1000 to 300000, waitTime is seconds from 0 to 60, status codes go from 100 to 599.',
  },
  NAME_INVALID: {
    ...schemaError,
    title: 'A name of the wrong form',
    about:
      'Names of steps, variables, extractors and request headers begin with a letter and have few other characters.',
  },
  HOSTNAME_INVALID: {
    ...schemaError,
    title: 'A host name AWS does not accept',
    about: 'A host name or an IPv4 address, without scheme, port or path; or one variable that stands for all of it.',
  },
  STEP_KEY_INVALID: {
    ...schemaError,
    title: 'A step key that is not "1" to "10"',
    about: 'The keys of "steps" are the numbers from 1 to 10, without leading zeros. They decide the order.',
    hint: 'Use the keys "1" to "10". The name of a step is its member "stepName".',
  },
  STEPS_NOT_OBJECT: {
    ...schemaError,
    title: '"steps" is not an object',
    about:
      'Steps are members of an object, under the keys "1" to "10". A fragment in the documentation of AWS looks like a list.',
    hint: 'Write "steps": {"1": {...}, "2": {...}}.',
  },
  STEPS_EMPTY: {
    ...schemaError,
    title: 'No step',
    about: 'A blueprint has at least one step.',
    hint: 'Add a step: {"steps": {"1": {"stepName": "home", "checkerType": "HTTP", "url": "https://...", "httpMethod": "GET"}}}.',
  },
  VARIABLES_TOO_MANY: {
    ...schemaError,
    title: 'More than ten variables',
    about:
      'A blueprint has at most ten variables. Values that extractors set are not counted, as far as AWS documents it.',
    hint: 'Remove some, or write their values where they are used.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

export type SchemaCode = keyof typeof SCHEMA_CODES

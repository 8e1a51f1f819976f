/** Makes the documents that `label-schema-cases.js` has judged: valid ones of every shape, then single mutations of
 *  every member. The mutations know nothing of our schema's keywords, so that a keyword we forgot shows. */
import { shape as blueprint } from '../lib/blueprint/generated/shape.js'

/** Each document once, always in the same order. */
export function schemaCases() {
  return [...new Set([...documents()].map((document) => JSON.stringify(document)))].map((text) => JSON.parse(text))
}

const inherited = ['constructor', 'toString', 'hasOwnProperty', '__proto__']
const strangers = [
  'x',
  '$schema',
  'description',
  'type',
  'operator',
  'value',
  'timeout',
  'hostname',
  'stepName',
  ...inherited,
]
const values = [null, true, false, 0, 1, -1, 1.5, '', 'x', '5', 'true', '${v}', [], {}, ['x'], { x: 1 }]
const numbers = [2, 59, 60, 61, 99, 200, 599, 600, 999, 1000, 4999, 5000, 65_535, 65_536, 300_000, 300_001, 1e21, 1e-7]
const names = [
  'a',
  'A1',
  'a_b',
  'a-b',
  'a.b',
  '1a',
  '_a',
  '-a',
  'a b',
  'é',
  '',
  'a${v}',
  'n'.repeat(64),
  'n'.repeat(65),
  ...inherited,
]
const stepKeys = ['1', '2', '9', '10', '0', '11', '01', '1.0', '-1', '1 ', 'a', '', ...inherited]
const hosts = [
  'a',
  'ab',
  'example.com',
  'EXAMPLE.com',
  '192.0.2.1',
  'a..b',
  'a-',
  '-a',
  'a.',
  '.a',
  'a_b',
  '*.a.b',
  'a b',
  'a:1',
  '[::1]',
  '::1',
  'https://a.b',
  'a.b/c',
  'bücher.example',
  '${h}',
  '${_h}',
  '${1h}',
  '${h}.b',
  'a.${h}',
  '${AWS_SECRET:h}',
  '${}',
  '',
  'h'.repeat(253),
  'h'.repeat(254),
]

function* documents() {
  for (const step of branches(blueprint.properties.steps.values)) yield* stepDocuments(step)
  yield* rootDocuments()
}

function* stepDocuments(shape) {
  const minimal = sample(shape, shape.required)
  const inStep = (step) => ({ steps: { 1: step } })
  yield inStep(minimal)
  yield inStep(sample(shape, Object.keys(shape.properties)))
  yield* objectMutations(minimal, inStep)
  for (const [name, schema] of Object.entries(shape.properties)) {
    const place = (value) => inStep({ ...minimal, [name]: value })
    yield* valueMutations(example(schema), { name, place })
    if ('branches' in schema) yield* choiceDocuments(schema, place)
    if ('namePattern' in schema) for (const key of names) yield place(own(key, 'v'))
    if ('items' in schema) yield* listDocuments(schema, place)
  }
}

function* listDocuments({ items }, place) {
  const item = example(items)
  yield place([item, item])
  // An object that is not the first of its list: validators have been known to carry state over.
  yield* objectMutations(item, (second) => place([item, second]))
  if ('branches' in items) yield* choiceDocuments(items, (only) => place([only]))
  else yield* shapeDocuments(items, (only) => place([only]))
}

function* choiceDocuments(choice, place) {
  for (const shape of branches(choice)) {
    yield* shapeDocuments(shape, place)
    const minimal = sample(shape, shape.required)
    for (const name of ['type', 'operator', 'unit', 'field', 'target', 'encoding']) {
      for (const word of new Set(allWords(blueprint, name))) yield place({ ...minimal, [name]: word })
    }
    for (const operator of new Set(allWords(blueprint, 'operator'))) {
      for (const value of ['x', 200, true]) yield place({ ...minimal, operator, value })
    }
  }
}

function* shapeDocuments(shape, place) {
  const full = sample(shape, Object.keys(shape.properties))
  yield place(sample(shape, shape.required))
  yield place(full)
  yield* objectMutations(full, place)
  for (const name of Object.keys(full)) {
    yield* valueMutations(full[name], { name, place: (value) => place({ ...full, [name]: value }) })
  }
}

function* rootDocuments() {
  const step = sample(branches(blueprint.properties.steps.values)[0], ['stepName', 'checkerType', 'url', 'httpMethod'])
  const full = { globalSettings: { stepTimeout: 5000 }, variables: { a: 'x' }, steps: { 1: step } }
  const { steps } = full
  yield* values
  yield* objectMutations(full, (root) => root)
  for (const name of Object.keys(full)) {
    yield* valueMutations(full[name], { name, place: (value) => ({ ...full, [name]: value }) })
  }
  yield* objectMutations(full.globalSettings, (globalSettings) => ({ ...full, globalSettings }))
  yield* valueMutations(5000, {
    name: 'stepTimeout',
    place: (stepTimeout) => ({ steps, globalSettings: { stepTimeout } }),
  })
  for (const key of names) yield { ...full, variables: own(key, 'v') }
  for (const a of values) yield { ...full, variables: { a } }
  for (const key of stepKeys) yield { steps: own(key, step) }
  for (const count of [9, 10, 11]) {
    const keys = Array.from({ length: count }, (_, index) => index + 1)
    yield { steps: Object.fromEntries(keys.map((key) => [key, step])) }
    yield { ...full, variables: Object.fromEntries(keys.map((key) => [`v${key}`, 'x'])) }
  }
}

/** Each member dropped, each renamed, and members added that do not belong. */
function* objectMutations(object, place) {
  for (const name of Object.keys(object)) {
    const { [name]: dropped, ...rest } = object
    yield place(rest)
    for (const other of [name.toUpperCase(), name.slice(0, -1)]) yield place({ ...rest, [other]: dropped })
  }
  for (const name of strangers) if (!Object.hasOwn(object, name)) yield place({ ...object, ...own(name, 'x') })
}

/** The value replaced by others of every type, by its neighbours, and by what its form might not allow. */
function* valueMutations(value, { name, place }) {
  for (const other of values) yield place(other)
  if (typeof value === 'number') for (const other of numbers) yield place(other)
  if (typeof value !== 'string') return
  for (const other of [value.toLowerCase(), `${value} `, ` ${value}`, `${value}!`]) yield place(other)
  if (['hostname', 'domain', 'nameserver'].includes(name)) for (const other of hosts) yield place(other)
  if (['stepName', 'name'].includes(name)) for (const other of names) yield place(other)
  for (const other of allWords(blueprint, name)) yield place(other)
}

function branches(schema) {
  return 'branches' in schema ? schema.branches.flatMap((branch) => branches(branch.shape)) : [schema]
}

/** Every word that any member of this name may have anywhere. */
function allWords(schema, name) {
  if ('branches' in schema) return branches(schema).flatMap((shape) => allWords(shape, name))
  if ('items' in schema) return allWords(schema.items, name)
  if ('namePattern' in schema) return allWords(schema.values, name)
  return Object.entries(schema.properties ?? {}).flatMap(([key, leaf]) => {
    const own = key === name ? (leaf.enum ?? (leaf.const === undefined ? [] : [leaf.const])) : []
    return [...own, ...allWords(leaf, name)]
  })
}

function sample(shape, members) {
  return Object.fromEntries(members.map((name) => [name, example(shape.properties[name])]))
}

function example(schema) {
  if ('branches' in schema || 'properties' in schema) {
    const [shape] = branches(schema)
    return sample(shape, shape.required)
  }
  if ('items' in schema) return [example(schema.items)]
  if ('namePattern' in schema) return { a: 'x' }
  if (schema.const !== undefined || schema.enum !== undefined) return schema.const ?? schema.enum[0]
  if (schema.pattern !== undefined) return 'ab'
  if (schema.type === 'boolean') return true
  return schema.type === 'string' ? 'x' : Math.max(schema.minimum ?? 0, 1)
}

/** An object with one own member, whatever its name: `{[name]: value}` would set the prototype for `__proto__`. */
function own(name, value) {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true })
}

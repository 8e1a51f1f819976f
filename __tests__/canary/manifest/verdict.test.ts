import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explainDocument } from '../../../lib/blueprint/explain/explain.js'
import { validate } from '../../../lib/canary/generated/validate.js'
import { parseManifest } from '../../../lib/canary/manifest/parse-manifest.js'
import { manifestWords } from '../../../lib/canary/manifest/words.js'
import { manifestOf, parsed } from '../../helpers/manifest.js'
import { documentOf } from '../../helpers/parse.js'
import { drawn } from '../../helpers/property.js'

const full = manifestOf({
  $schema: 'x',
  Blueprint: 'b.json',
  Code: { S3Bucket: 'example-code', S3Key: 'k' },
  Schedule: { Expression: 'rate(1 hour)', DurationInSeconds: 0, RetryConfig: { MaxRetries: 1 } },
  RunConfig: {
    TimeoutInSeconds: 60,
    MemoryInMB: 960,
    ActiveTracing: false,
    EnvironmentVariables: { AB: 'c' },
    EphemeralStorage: 1024,
  },
  SuccessRetentionPeriodInDays: 31,
  VpcConfig: { SubnetIds: ['a'], SecurityGroupIds: ['b'], Ipv6AllowedForDualStack: true },
  ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } },
  ProvisionedResourceCleanup: 'OFF',
  ResourcesToReplicateTags: ['lambda-function'],
  Tags: { a: 'b' },
})

/** Any value, or one that is nearly right. */
const value = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>('', 'a', 'A', 0, 1, 3, 59.5, 960, 5000, true, null, [], {}, [''], { a: 1 }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** The full manifest with a few members anywhere in it replaced, added or removed. */
const mutated = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('set', 'add', 'remove'), value, fc.string({ maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) => {
    const copy: Record<string, unknown> = structuredClone(full)
    for (const [at, kind, given, name] of edits) {
      const replacement = structuredClone(given)
      const places = objectsIn(copy)
      const object = places[at % places.length] ?? copy
      const keys = Object.keys(object)
      const key = keys[at % Math.max(1, keys.length)] ?? 'x'
      if (kind === 'remove') delete object[key]
      else if (kind === 'set') object[key] = replacement
      else
        Object.defineProperty(object, name, {
          value: replacement,
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
    return copy
  })

test('there is a reason in words for exactly what the compiled schema refuses', () => {
  fc.assert(
    fc.property(fc.oneof(mutated, value), (document) => {
      const text = JSON.stringify(document)
      const problems = explainDocument(documentOf(text).root, manifestWords)
      expect(problems.length === 0).toBe(validate(JSON.parse(text)))
      for (const { code } of problems) expect(Object.keys(manifestWords.codes)).toContain(code)
    }),
    drawn(1000),
  )
})

test('whatever the bytes are, they are judged and nothing is thrown', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
    mutated.map((document) => Buffer.from(JSON.stringify(document, null, 1))),
    fc.tuple(mutated, fc.nat(), fc.string({ maxLength: 6 })).map(([document, at, text]) => {
      const source = JSON.stringify(document)
      return Buffer.from(source.slice(0, at % source.length) + text + source.slice(at % source.length))
    }),
  )
  const env = fc.option(fc.constant({ A: 'x' }), { nil: undefined })
  fc.assert(
    fc.property(bytes, env, (given, environment) => {
      const { valid, manifest, diagnostics } = parseManifest({ path: 'canary.json', bytes: given, env: environment })
      expect(valid).toBe(!diagnostics.some(({ severity }) => severity === 'error'))
      if (!valid) expect(manifest).toBeUndefined()
      for (const { line, column, message } of diagnostics) {
        expect(line >= 1 && column >= 1 && message.length > 0).toBe(true)
      }
    }),
    drawn(700),
  )
})

test('whatever is put in from the environment, the members of the file stay where they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { diagnostics } = parsed(manifestOf({ Name: '${env:A}' }), { env: { A: text } })
      expect(diagnostics.every(({ pointer, line }) => pointer === '/Name' && line === 2)).toBe(true)
    }),
    drawn(),
  )
})

test('the published JSON Schema is the one that was compiled', () => {
  const source = readFileSync('src/canary/generated/validate.js', 'utf8')
  const published = JSON.parse(readFileSync('canary.schema.json', 'utf8'))
  expect(source).toContain(` = ${JSON.stringify(published)};`)
})

test('the published JSON Schema describes every member', () => {
  const { properties } = JSON.parse(readFileSync('canary.schema.json', 'utf8'))
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(full)))
  expect(JSON.stringify(properties)).toContain('"default":"blueprint-config.json"')
})

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? below : [Object(value), ...below]
}

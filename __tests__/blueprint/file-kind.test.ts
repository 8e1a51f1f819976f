import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FileKind, KINDS, kindOfFile } from '../../lib/blueprint/file-kind.js'
import { parseDocument } from '../../lib/blueprint/parse-document.js'
import { blueprint } from '../../lib/blueprint/schema/blueprint.js'
import { manifestShape } from '../../lib/canary/manifest/shape.js'
import { drawn } from '../helpers/property.js'

const membersOf = (kind: FileKind): readonly string[] => KINDS.find((known) => known.kind === kind)?.members ?? []

test('the members by which a kind is known are those of its schema', () => {
  expect([...membersOf('blueprint')].sort()).toEqual(Object.keys(blueprint.properties).sort())
  expect([...membersOf('manifest')].sort()).toEqual(
    Object.keys(manifestShape.properties)
      .filter((name) => name !== '$schema')
      .sort(),
  )
})

function kindOf(path: string, text: string, asked: FileKind) {
  return kindOfFile({ path, text, parsed: parseDocument({ path, bytes: new TextEncoder().encode(text) }) }, asked)
}

const PATHS = ['blueprint-config.json', 'a/canary.json', 'canary.prod.json', 'synthetics.json', 'x.json', 'a.yaml', '']
const asked = fc.constantFrom<FileKind>('blueprint', 'manifest')

test('the content decides, whatever the name, the order of the members, what they hold, and what is asked for', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom<FileKind>('blueprint', 'manifest')
        .chain((kind) =>
          fc.record({ kind: fc.constant(kind), names: fc.shuffledSubarray([...membersOf(kind)], { minLength: 1 }) }),
        ),
      fc.jsonValue(),
      fc.constantFrom(...PATHS),
      asked,
      ({ kind, names }, value, path, wanted) => {
        const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, value])))
        expect(kindOf(path, text, wanted)).toEqual({ kind, isAssumed: false })
      },
    ),
    drawn(),
  )
})

test('without such a member the name decides, and without such a name what is asked for', () => {
  const other = fc.dictionary(
    fc.string().filter((name) => /^[a-z]?$/.test(name)),
    fc.integer(),
  )
  fc.assert(
    fc.property(other, asked, (value, wanted) => {
      const text = JSON.stringify(value)
      expect(kindOf('a/blueprint-config.json', text, wanted)).toEqual({ kind: 'blueprint', isAssumed: false })
      expect(kindOf('a/canary.json', text, wanted)).toEqual({ kind: 'manifest', isAssumed: false })
      expect(kindOf('a/x.json', text, wanted)).toEqual({ kind: wanted, isAssumed: true })
    }),
    drawn(),
  )
})

test('any text has a kind, one that is no JSON, too', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...PATHS), asked, (text, path, wanted) => {
      expect(['blueprint', 'manifest', 'settings', 'other']).toContain(kindOf(path, text, wanted).kind)
    }),
    drawn(),
  )
})

import { TAGS } from '../../../aws-facts/limits.ts'
import type { Finding } from '../../../blueprint/rules/rule.ts'
import { quote } from '../../../blueprint/show.ts'
import { OWN_TAGS } from '../../own-tags.ts'
import { textsIn } from '../view.ts'
import { manifestRule } from './manifest-rule.ts'

type Code = 'MANIFEST_TAG_RESERVED' | 'MANIFEST_TAG_VALUE' | 'MANIFEST_TAGS_TOO_MANY' | 'MANIFEST_TAGS_NOT_REPLICATED'

const OWN_COUNT = Object.keys(OWN_TAGS).length
const OWN_PREFIX = 'canary-preflight:'

export const tags = manifestRule<Code>({
  codes: {
    MANIFEST_TAG_RESERVED: {
      severity: 'error',
      title: 'A tag of canary-preflight itself',
      about: `Tags that begin with "${OWN_PREFIX}" say what was deployed; a deploy sets them.`,
    },
    MANIFEST_TAG_VALUE: {
      severity: 'error',
      title: 'A tag value that is too long',
      about: `The value of a tag has at most ${TAGS.longestValue} characters.`,
    },
    MANIFEST_TAGS_TOO_MANY: {
      severity: 'error',
      title: 'Too many tags',
      about: `A canary has at most ${TAGS.most} tags, of which a deploy needs ${OWN_COUNT}.`,
    },
    MANIFEST_TAGS_NOT_REPLICATED: {
      severity: 'error',
      title: 'Tags to replicate, but no tags',
      about: 'AWS refuses to create a canary with ResourcesToReplicateTags and without Tags.',
    },
  },
  *check(view) {
    const item = view.object('Tags')
    const texts = textsIn(item)
    for (const { name, text, pointer } of texts) yield* tag({ name, text, pointer })
    if (item !== undefined && Object.keys(item.fields).length > TAGS.most - OWN_COUNT) {
      const message = `A manifest has at most ${TAGS.most - OWN_COUNT} tags; found ${Object.keys(item.fields).length}.`
      const hint = `AWS allows ${TAGS.most}, and a deploy adds ${OWN_COUNT} of its own.`
      yield { code: 'MANIFEST_TAGS_TOO_MANY', pointer: item.pointer, at: 'key', message, hint }
    }
    const hasTags = item !== undefined && Object.keys(item.fields).length > 0
    if (view.root.fields['ResourcesToReplicateTags'] !== undefined && !hasTags) {
      const message = 'ResourcesToReplicateTags needs tags to replicate.'
      const hint = 'Add "Tags", or remove it.'
      yield { code: 'MANIFEST_TAGS_NOT_REPLICATED', pointer: '/ResourcesToReplicateTags', at: 'key', message, hint }
    }
  },
})

function* tag({
  name,
  text,
  pointer,
}: {
  readonly name: string
  readonly text: string
  readonly pointer: string
}): Generator<Finding<Code>> {
  if (name.startsWith(OWN_PREFIX)) {
    const message = `${quote(name)} is a tag that canary-preflight sets itself.`
    yield { code: 'MANIFEST_TAG_RESERVED', pointer, at: 'key', message, hint: 'Remove it, or choose another prefix.' }
  }
  const length = [...text].length
  if (length > TAGS.longestValue) {
    const message = `The value of a tag has at most ${TAGS.longestValue} characters; this one has ${length}.`
    yield { code: 'MANIFEST_TAG_VALUE', pointer, message, hint: 'Shorten it.' }
  }
}

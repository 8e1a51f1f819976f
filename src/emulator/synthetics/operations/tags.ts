import { ApiError } from '../api-error.ts'
import { canaryArn } from '../arn.ts'
import type { CanaryRecord } from '../canary-record.ts'
import { resourceArn, tagKey, tags } from '../model/shapes.ts'
import { type Call, type Operation, operation } from '../operation.ts'

export const tagResource: Operation = operation<{
  readonly ResourceArn: string
  readonly Tags: Readonly<Record<string, string>>
}>({
  name: 'TagResource',
  method: 'POST',
  path: '/tags/{resourceArn}',
  label: 'ResourceArn',
  input: { type: 'structure', members: { ResourceArn: resourceArn, Tags: tags }, required: ['ResourceArn', 'Tags'] },
  refusal: badRequest,
  run: ({ ResourceArn, Tags }, call) => {
    const merged = { ...taggedCanary(ResourceArn, call).tags, ...Tags }
    if (Object.keys(merged).length > MOST_TAGS) throw badRequest(`A canary has at most ${MOST_TAGS} tags.`)
    change(ResourceArn, call, merged)
    return {}
  },
})

export const untagResource: Operation = operation<{
  readonly ResourceArn: string
  readonly TagKeys: readonly string[]
}>({
  name: 'UntagResource',
  method: 'DELETE',
  path: '/tags/{resourceArn}',
  label: 'ResourceArn',
  query: { tagKeys: { member: 'TagKeys', type: 'list' } },
  input: {
    type: 'structure',
    members: { ResourceArn: resourceArn, TagKeys: { type: 'list', min: 1, max: 50, of: tagKey } },
    required: ['ResourceArn', 'TagKeys'],
  },
  refusal: badRequest,
  run: ({ ResourceArn, TagKeys }, call) => {
    const kept = Object.entries(taggedCanary(ResourceArn, call).tags).filter(([key]) => !TagKeys.includes(key))
    change(ResourceArn, call, Object.fromEntries(kept))
    return {}
  },
})

export const listTagsForResource: Operation = operation<{ readonly ResourceArn: string }>({
  name: 'ListTagsForResource',
  method: 'GET',
  path: '/tags/{resourceArn}',
  label: 'ResourceArn',
  input: { type: 'structure', members: { ResourceArn: resourceArn }, required: ['ResourceArn'] },
  refusal: badRequest,
  run: ({ ResourceArn }, call) => ({ Tags: taggedCanary(ResourceArn, call).tags }),
})

const MOST_TAGS = 50

function taggedCanary(arn: string, { region, context }: Call): CanaryRecord {
  const record = context.canaries.all(region).find((one) => canaryArn(one, context.account) === arn)
  if (record !== undefined) return record
  throw new ApiError(404, 'NotFoundException', `Resource not found: ${arn}`)
}

function change(arn: string, call: Call, to: CanaryRecord['tags']): void {
  call.context.canaries.change(taggedCanary(arn, call), (record) => ({ ...record, tags: to }))
}

/** What the tag operations say where the others say ValidationException. */
function badRequest(message: string): ApiError {
  return new ApiError(400, 'BadRequestException', message)
}

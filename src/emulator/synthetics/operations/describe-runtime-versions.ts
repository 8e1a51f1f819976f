import { nextToken } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { RUNTIME_VERSIONS } from '../rules/runtime-versions.ts'

export const describeRuntimeVersions: Operation = operation<{
  readonly NextToken?: string
  readonly MaxResults?: number
}>({
  name: 'DescribeRuntimeVersions',
  method: 'POST',
  path: '/runtime-versions',
  input: {
    type: 'structure',
    members: { NextToken: nextToken, MaxResults: { type: 'integer', min: 1, max: 100 } },
  },
  run: ({ NextToken, MaxResults }) => {
    const page = pageOf(RUNTIME_VERSIONS, { token: NextToken, size: MaxResults ?? 100, keyOf: ({ name }) => name })
    const versions = page.items.map(({ name, description, deprecatedOn }) => ({
      VersionName: name,
      Description: description,
      ...(deprecatedOn === undefined ? {} : { DeprecationDate: Date.parse(deprecatedOn) / 1000 }),
    }))
    return { RuntimeVersions: versions, ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }) }
  },
})

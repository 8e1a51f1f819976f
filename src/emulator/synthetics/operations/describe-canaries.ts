import { canaryName, nextToken } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { presentCanary } from '../present.ts'

interface Request {
  readonly NextToken?: string
  readonly MaxResults?: number
  readonly Names?: readonly string[]
}

export const describeCanaries: Operation = operation<Request>({
  name: 'DescribeCanaries',
  method: 'POST',
  path: '/canaries',
  input: {
    type: 'structure',
    members: {
      NextToken: nextToken,
      MaxResults: { type: 'integer', min: 1, max: 20 },
      Names: { type: 'list', min: 1, max: 5, of: canaryName },
    },
  },
  run: ({ NextToken, MaxResults, Names }, { region, context }) => {
    const all = context.canaries.all(region).filter(({ name }) => Names === undefined || Names.includes(name))
    const page = pageOf(all, {
      token: NextToken,
      size: MaxResults ?? 20,
      keyOf: ({ name }) => name,
      gone: context.canaries.deletedNames(region),
    })
    const canaries = page.items.map((record) => presentCanary(record, context.account))
    return { Canaries: canaries, ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }) }
  },
})

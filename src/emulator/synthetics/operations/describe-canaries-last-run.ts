import { browserType, canaryName, nextToken } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { presentRun } from '../present.ts'

interface Request {
  readonly NextToken?: string
  readonly MaxResults?: number
  readonly Names?: readonly string[]
}

export const describeCanariesLastRun: Operation = operation<Request>({
  name: 'DescribeCanariesLastRun',
  method: 'POST',
  path: '/canaries/last-run',
  input: {
    type: 'structure',
    members: {
      NextToken: nextToken,
      MaxResults: { type: 'integer', min: 1, max: 100 },
      Names: { type: 'list', min: 1, max: 5, of: canaryName },
      BrowserType: browserType,
    },
  },
  run: ({ NextToken, MaxResults, Names }, { region, context }) => {
    const last = context.canaries
      .all(region)
      .filter(({ name }) => Names === undefined || Names.includes(name))
      .flatMap(({ name, runs }) => {
        const run = runs.find(({ dryRunId }) => dryRunId === undefined)
        return run === undefined ? [] : [{ name, run }]
      })
    const page = pageOf(last, {
      token: NextToken,
      size: MaxResults ?? 100,
      keyOf: ({ name }) => name,
      gone: context.canaries.deletedNames(region),
    })
    const answers = page.items.map(({ name, run }) => ({ CanaryName: name, LastRun: presentRun(run, name) }))
    return { CanariesLastRun: answers, ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }) }
  },
})

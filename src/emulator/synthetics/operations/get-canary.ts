import { notFound } from '../api-error.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryName, uuid } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { presentCanary, presentDryRun } from '../present.ts'

export const getCanary: Operation = operation<{ readonly Name: string; readonly DryRunId?: string }>({
  name: 'GetCanary',
  method: 'GET',
  path: '/canary/{name}',
  label: 'Name',
  query: { dryRunId: { member: 'DryRunId', type: 'text' } },
  input: { type: 'structure', members: { Name: canaryName, DryRunId: uuid }, required: ['Name'] },
  run: ({ Name, DryRunId }, call) => {
    const record = foundCanary(Name, call)
    const { account } = call.context
    if (DryRunId === undefined) return { Canary: presentCanary(record, account) }
    const dryRun = record.dryRuns.find(({ id }) => id === DryRunId)
    if (dryRun === undefined) throw notFound(`Dry run not found: ${DryRunId}`)
    return { Canary: presentDryRun(record, dryRun, account) }
  },
})

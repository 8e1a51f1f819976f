import { invalid, notFound } from '../api-error.ts'
import type { CanaryRecord, RunRecord } from '../canary-record.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryName, nextToken, runType, uuid } from '../model/shapes.ts'
import { type Operation, operation } from '../operation.ts'
import { pageOf } from '../page.ts'
import { presentRun } from '../present.ts'

interface Request {
  readonly Name: string
  readonly NextToken?: string
  readonly MaxResults?: number
  readonly DryRunId?: string
  readonly RunType?: 'CANARY_RUN' | 'DRY_RUN'
}

export const getCanaryRuns: Operation = operation<Request>({
  name: 'GetCanaryRuns',
  method: 'POST',
  path: '/canary/{name}/runs',
  label: 'Name',
  input: {
    type: 'structure',
    members: {
      Name: canaryName,
      NextToken: nextToken,
      MaxResults: { type: 'integer', min: 1, max: 100 },
      DryRunId: uuid,
      RunType: runType,
    },
    required: ['Name'],
  },
  run: ({ Name, NextToken, MaxResults, DryRunId, RunType = 'CANARY_RUN' }, call) => {
    if (DryRunId !== undefined && RunType !== 'DRY_RUN') throw invalid('DryRunId needs RunType DRY_RUN.')
    const record = foundCanary(Name, call)
    if (DryRunId !== undefined && !record.dryRuns.some(({ id }) => id === DryRunId)) {
      throw notFound(`Dry run not found: ${DryRunId}`)
    }
    const wanted = record.runs
      .filter(({ dryRunId }) => (dryRunId !== undefined) === (RunType === 'DRY_RUN'))
      .filter(({ dryRunId }) => DryRunId === undefined || dryRunId === DryRunId)
      .filter((run) => isRetained(run, record, call.context.clock.now()))
    const page = pageOf(wanted, { token: NextToken, size: MaxResults ?? 100, keyOf: ({ id }) => id })
    const runs = page.items.map((run) => presentRun(run, Name))
    return { CanaryRuns: runs, ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }) }
  },
})

function isRetained({ status, startedMs }: RunRecord, { configuration }: CanaryRecord, now: Date): boolean {
  const { successRetentionDays, failureRetentionDays } = configuration
  const days = status.State === 'FAILED' ? failureRetentionDays : successRetentionDays
  return now.getTime() - startedMs <= days * DAY_MS
}

const DAY_MS = 24 * 60 * 60 * 1000

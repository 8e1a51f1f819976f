import { conflict, invalid } from '../api-error.ts'
import type { CanaryRecord, Configuration } from '../canary-record.ts'
import { currentDryRun } from '../dry-runs.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryKey, canaryName, changeMembers, schedule, uuid } from '../model/shapes.ts'
import { nextConfiguration } from '../next-configuration.ts'
import { type Call, type Operation, operation } from '../operation.ts'
import type { UpdateCanaryRequest } from '../requests.ts'
import { assertTimeoutFits, scheduleFrom } from '../rules/schedule.ts'
import { beginTransition } from '../transitions.ts'

export const updateCanary: Operation = operation<UpdateCanaryRequest>({
  name: 'UpdateCanary',
  method: 'PATCH',
  path: '/canary/{name}',
  label: 'Name',
  input: {
    type: 'structure',
    members: { Name: canaryName, ...changeMembers, Schedule: schedule, KmsKeyArn: canaryKey, DryRunId: uuid },
    required: ['Name'],
  },
  run: (request, call) => {
    const { context, fault } = call
    const record = foundCanary(request.Name, call)
    const { State } = record.status
    if (State !== 'READY' && State !== 'RUNNING' && State !== 'STOPPED') {
      throw conflict(`Canary is in a state that can't be updated: ${State}`)
    }
    if (currentDryRun(record) !== undefined) throw conflict('A dry run of the canary is in progress.')
    const next = request.Schedule === undefined ? record.schedule : scheduleFrom(request.Schedule, context.clock.now())
    const dryRun = request.DryRunId === undefined ? {} : { dryRunId: request.DryRunId }
    const changed =
      request.DryRunId === undefined
        ? changedCanary(record, request, { schedule: next, call })
        : { configuration: testedConfiguration(record, request), record }
    if (request.DryRunId !== undefined) assertTimeoutFits(changed.configuration.runConfig.TimeoutInSeconds, next)
    const { configuration } = changed
    const key = request.KmsKeyArn === undefined ? {} : { kmsKeyArn: request.KmsKeyArn }
    const update = { kind: 'update', back: State, configuration, schedule: next, ...key, ...dryRun } as const
    beginTransition(changed.record, update, { context, fault })
    return {}
  },
})

function changedCanary(
  record: CanaryRecord,
  request: UpdateCanaryRequest,
  { schedule: next, call }: { readonly schedule: CanaryRecord['schedule']; readonly call: Call },
): { readonly configuration: Configuration; readonly record: CanaryRecord } {
  const { RuntimeVersion, Code } = request
  const isOtherRuntime = RuntimeVersion !== undefined && RuntimeVersion !== record.configuration.runtimeVersion
  if (isOtherRuntime && Code === undefined) {
    throw invalid('Code must be provided when updating to a different runtime')
  }
  const hasConfiguration = Object.keys(changeMembers).some((member) => member in request)
  if (!hasConfiguration) {
    assertTimeoutFits(record.configuration.runConfig.TimeoutInSeconds, next)
    return { configuration: record.configuration, record }
  }
  return nextConfiguration(record, request, { schedule: next, call })
}

/** The configuration of a dry run that passed. With its id nothing but the schedule may be given (API reference, UpdateCanary). */
function testedConfiguration(record: CanaryRecord, request: UpdateCanaryRequest): Configuration {
  const others = [...Object.keys(changeMembers), 'KmsKeyArn'].filter((member) => member in request)
  if (others.length > 0) throw invalid(`Only Schedule may be given with DryRunId, not ${others.join(', ')}.`)
  const dryRun = record.dryRuns.find(({ id }) => id === request.DryRunId)
  if (dryRun === undefined) throw invalid(`There is no dry run ${request.DryRunId} of this canary.`)
  if (dryRun.state !== 'PASSED') throw invalid(`The dry run ${dryRun.id} did not pass.`)
  if (dryRun.isSpent) throw invalid(`The dry run ${dryRun.id} is not the latest of the canary as it is now.`)
  return dryRun.configuration
}

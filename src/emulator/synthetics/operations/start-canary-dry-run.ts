import { randomUUID } from 'node:crypto'
import { conflict, invalid } from '../api-error.ts'
import type { DryRun } from '../canary-record.ts'
import { beginDryRun, currentDryRun } from '../dry-runs.ts'
import { foundCanary } from '../found-canary.ts'
import { canaryName, changeMembers } from '../model/shapes.ts'
import { nextConfiguration } from '../next-configuration.ts'
import { type Operation, operation } from '../operation.ts'
import type { ConfigurationRequest } from '../requests.ts'
import { canBeDryRun } from '../rules/runtime-versions.ts'

export const startCanaryDryRun: Operation = operation<ConfigurationRequest & { readonly Name: string }>({
  name: 'StartCanaryDryRun',
  method: 'POST',
  path: '/canary/{name}/dry-run/start',
  label: 'Name',
  input: { type: 'structure', members: { Name: canaryName, ...changeMembers }, required: ['Name'] },
  run: (request, call) => {
    const { context, fault } = call
    const record = foundCanary(request.Name, call)
    const { State } = record.status
    if (State !== 'READY' && State !== 'RUNNING' && State !== 'STOPPED') {
      throw conflict(`Canary is in a state that can't be dry run: ${State}`)
    }
    if (currentDryRun(record) !== undefined) throw conflict('A dry run of the canary is already in progress.')
    const { schedule } = record
    const next = nextConfiguration(record, request, { schedule, call })
    for (const version of [record.configuration.runtimeVersion, next.configuration.runtimeVersion]) {
      if (!canBeDryRun(version)) throw invalid(`Dry runs are not supported by runtime version ${version}.`)
    }
    const dryRun: DryRun = {
      id: randomUUID(),
      state: 'PREPARING',
      configuration: next.configuration,
      startedMs: context.clock.now().getTime(),
      isSpent: false,
    }
    beginDryRun(next.record, dryRun, { context, fault })
    return { DryRunConfig: { DryRunId: dryRun.id } }
  },
})

import { randomUUID } from 'node:crypto'
import { ApiError, invalid } from '../api-error.ts'
import type { CanaryRecord } from '../canary-record.ts'
import { canaryKey, canaryName, configurationMembers, schedule, tags } from '../model/shapes.ts'
import { type Call, type Operation, operation } from '../operation.ts'
import { presentCanary } from '../present.ts'
import { publishCode } from '../publish-code.ts'
import type { CreateCanaryRequest } from '../requests.ts'
import { assertConfiguration, configurationFrom } from '../rules/configuration.ts'
import { assertTimeoutFits, scheduleFrom } from '../rules/schedule.ts'
import { beginTransition } from '../transitions.ts'

export const createCanary: Operation = operation<CreateCanaryRequest>({
  name: 'CreateCanary',
  method: 'POST',
  path: '/canary',
  input: {
    type: 'structure',
    members: {
      Name: canaryName,
      ...configurationMembers,
      Schedule: schedule,
      KmsKeyArn: canaryKey,
      Tags: tags,
      ResourcesToReplicateTags: {
        type: 'list',
        min: 1,
        max: 1,
        of: { type: 'string', oneOf: ['lambda-function'] },
      },
    },
    required: ['Name', 'Code', 'ArtifactS3Location', 'ExecutionRoleArn', 'Schedule', 'RuntimeVersion'],
  },
  run: (request, call) => {
    const { context, fault } = call
    const { canaries, account } = context
    const record = recordFrom(request, call)
    if (canaries.all(call.region).length >= MOST_CANARIES) {
      throw new ApiError(400, 'ValidationException', `The quota of ${MOST_CANARIES} canaries is reached.`)
    }
    return { Canary: presentCanary(beginTransition(record, { kind: 'create' }, { context, fault }), account) }
  },
})

/** CloudWatch Synthetics quotas: canaries of a region, in most of them. */
const MOST_CANARIES = 500

function recordFrom(request: CreateCanaryRequest, call: Call): CanaryRecord {
  const { context, region } = call
  const { account, clock } = context
  const now = clock.now()
  const expression = scheduleFrom(request.Schedule, now)
  assertConfiguration(request, { account, now })
  if (request.ResourcesToReplicateTags !== undefined && request.Tags === undefined) {
    throw invalid('ResourcesToReplicateTags needs Tags.')
  }
  const about = { id: randomUUID(), name: request.Name, region, layerVersion: 0 }
  const { code, layerVersion, publish } = publishCode(request.Code, about, call)
  const configuration = configurationFrom(request, { code, engineVersion: 1 }, { expression: expression.Expression })
  assertTimeoutFits(configuration.runConfig.TimeoutInSeconds, expression)
  if (context.canaries.get(region, request.Name) !== undefined) throw invalid('Canary name already exists')
  publish()
  return {
    ...about,
    configuration,
    schedule: expression,
    ...(request.KmsKeyArn ? { kmsKeyArn: request.KmsKeyArn } : {}),
    status: { State: 'CREATING' },
    createdMs: now.getTime(),
    lastModifiedMs: now.getTime(),
    tags: request.Tags ?? {},
    layerVersion,
    engineVersion: 1,
    dryRuns: [],
    runs: [],
  }
}

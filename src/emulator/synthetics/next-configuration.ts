import type { CanaryRecord, Configuration } from './canary-record.ts'
import type { Call } from './operation.ts'
import { publishCode } from './publish-code.ts'
import type { ConfigurationRequest } from './requests.ts'
import { assertConfiguration, configurationFrom } from './rules/configuration.ts'
import { assertTimeoutFits } from './rules/schedule.ts'

/** What a change of an existing canary makes of it, once everything about it was found to be allowed. Its code is published. */
export function nextConfiguration(
  record: CanaryRecord,
  request: ConfigurationRequest,
  { schedule, call }: { readonly schedule: CanaryRecord['schedule']; readonly call: Call },
): { readonly configuration: Configuration; readonly record: CanaryRecord } {
  const { account, clock } = call.context
  assertConfiguration(request, { account, now: clock.now() })
  const published = request.Code === undefined ? undefined : publishCode(request.Code, record, call)
  const engineVersion = record.engineVersion + 1
  const configuration = configurationFrom(
    request,
    { code: published?.code ?? record.configuration.code, engineVersion, before: record.configuration },
    { expression: schedule.Expression },
  )
  assertTimeoutFits(configuration.runConfig.TimeoutInSeconds, schedule)
  published?.publish()
  const layerVersion = published?.layerVersion ?? record.layerVersion
  return { configuration, record: { ...record, engineVersion, layerVersion } }
}

import type { TextView } from './view.ts'

/** Fields in which the schema allows no `${...}`, or only one as the whole value: its diagnostics speak about those. */
export function isOwnedBySchema({ step, path }: TextView): boolean {
  if (step === undefined || path[0] === 'headers') return false
  return schemaFields.has(path.at(-1) ?? '') || path.includes('tokenApiAuth')
}

const schemaFields: ReadonlySet<string> = new Set([
  'stepName',
  'checkerType',
  'httpMethod',
  'type',
  'operator',
  'target',
  'recordType',
  'protocol',
  'encoding',
  'unit',
  'field',
  'name',
  'hostname',
  'domain',
  'nameserver',
  'timeout',
  'waitTime',
  'port',
  'rangeMin',
  'rangeMax',
  'regexGroup',
])

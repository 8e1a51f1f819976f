/** The fields of a step in which `${...}` is replaced. */
export const SUBSTITUTED_FIELDS: ReadonlySet<string> = new Set([
  'apiKey',
  'audience',
  'body',
  'clientId',
  'clientSecret',
  'domain',
  'expectedResponse',
  'headerName',
  'hostname',
  'nameserver',
  'password',
  'path',
  'regex',
  'region',
  'resource',
  'roleArn',
  'scope',
  'sendData',
  'service',
  'tokenUrl',
  'url',
  'username',
  'value',
])

/** The texts of a step that are taken as they are: names, words of a fixed list, and what is written for people. */
export const LITERAL_FIELDS: ReadonlySet<string> = new Set([
  'checkerType',
  'description',
  'encoding',
  'field',
  'httpMethod',
  'name',
  'operator',
  'protocol',
  'recordType',
  'stepName',
  'target',
  'tokenApiAuth',
  'type',
  'unit',
])

/** Whether `${...}` is replaced in the text at `path`, counted from the step. Under `headers` the keys are the author's. */
export function isSubstituted(path: readonly (string | number)[]): boolean {
  if (path[0] === 'headers') return path.length === 2
  const field = path.at(-1)
  return typeof field === 'string' && SUBSTITUTED_FIELDS.has(field)
}

import type { Step } from '../blueprint/generated/blueprint.ts'
import { type Part, scanSubstitutions } from '../blueprint/substitution.ts'
import { mapStrings } from '../core/map-strings.ts'

/** A text of a step with at least one `${` in it. */
export interface Template {
  readonly path: readonly (string | number)[]
  readonly parts: readonly Part[]
}

/** The texts of a step in which something is to be replaced, in the order of the file. */
export function templatesOf(step: Step): readonly Template[] {
  const templates: Template[] = []
  mapStrings(step, (text, path) => {
    if (text.includes('${') && isSubstituted(path)) templates.push({ path, parts: scanSubstitutions(text) })
    return text
  })
  return templates
}

/** Names of the variables a step refers to, each once. */
export function variablesOf(step: Step): readonly string[] {
  const names = templatesOf(step).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : [])),
  )
  return [...new Set(names)]
}

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

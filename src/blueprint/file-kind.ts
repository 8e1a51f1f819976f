import type { Diagnostic } from '../core/diagnostic.ts'
import { quoted } from '../core/visible.ts'
import type { CodeEntry } from './code-entry.ts'
import type { ParsedDocument } from './parse-document.ts'

/** The kinds of file that are judged: what a canary does, how it is deployed, and the settings of its runtime. */
export type FileKind = 'blueprint' | 'manifest' | 'settings'

/** What a file is. `isAssumed`: neither its content nor its name tells, so that it is taken for what was asked for. */
export type KnownKind =
  | { readonly kind: FileKind; readonly isAssumed: boolean }
  | { readonly kind: 'other'; readonly what: string; readonly hint: string }

export const KIND_CODES = {
  FILE_KIND_WRONG: {
    severity: 'error',
    source: 'schema',
    title: 'Another kind of file',
    about:
      'A blueprint says what a canary checks, a manifest (canary.json) how it is deployed. What a file is follows from its content, then from its name.',
  },
  FILE_KIND_ASSUMED: {
    severity: 'notice',
    source: 'rule',
    title: 'A file whose kind is assumed',
    about: 'Neither its content nor its name says what the file is; it is judged as what the command asks for.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

interface FileToKnow {
  readonly path: string
  readonly text: string | undefined
  readonly parsed: ParsedDocument
}

/** The one answer to "what is this file": by its content, then by its name, else what was asked for. */
export function kindOfFile({ path, text, parsed }: FileToKnow, asked: FileKind): KnownKind {
  const value = parsed.document?.value
  const names = parsed.document === undefined ? namesIn(text ?? '') : isObject(value) ? Object.keys(value) : []
  if (isObject(value)) {
    const other = OTHERS.find(({ is }) => is(value))
    if (other !== undefined) return { kind: 'other', what: other.what, hint: other.hint }
  } else if (parsed.document === undefined && isYaml(text ?? '')) {
    return { kind: 'other', what: 'YAML', hint: 'AWS reads JSON only. Convert it, for example with "yq -o json".' }
  }
  const kinds = KINDS.filter(({ members }) => names.some((name) => members.includes(name)))
  const [kind] = kinds.length === 1 ? kinds : KINDS.filter((candidate) => candidate.name.test(path))
  return kind === undefined ? { kind: asked, isAssumed: true } : { kind: kind.kind, isAssumed: false }
}

/** What there is to say when a file is not what a command asks for: one sentence, and what to do. */
export function wrongKind(file: FileToKnow, asked: FileKind): Diagnostic | undefined {
  const known = kindOfFile(file, asked)
  if (known.kind === asked) return undefined
  const [what, hint] =
    known.kind === 'other' ? [known.what, known.hint] : [TITLES[known.kind], hintFor(known.kind, file)]
  const { severity, source } = KIND_CODES.FILE_KIND_WRONG
  return {
    severity,
    source,
    code: 'FILE_KIND_WRONG',
    message: `This is ${what}, not ${TITLES[asked]}.`,
    hint,
    ...START,
  }
}

/** The notice that the kind of a file is only assumed; undefined when it is known. */
export function assumedKind(file: FileToKnow, asked: FileKind): Diagnostic | undefined {
  const known = kindOfFile(file, asked)
  if (known.kind === 'other' || !known.isAssumed) return undefined
  const { severity, source } = KIND_CODES.FILE_KIND_ASSUMED
  const message = `This file is taken for ${TITLES[known.kind]}: neither its content nor its name says what it is.`
  const hint = 'A blueprint has "steps"; a manifest has the members of CreateCanary, such as "Name".'
  return { severity, source, code: 'FILE_KIND_ASSUMED', message, hint, ...START }
}

const START = { pointer: '', line: 1, column: 1, endLine: 1, endColumn: 2 } as const

const TITLES = {
  blueprint: 'a blueprint',
  manifest: 'a canary manifest',
  settings: 'the settings of a runtime',
} as const

function hintFor(kind: FileKind, { parsed }: FileToKnow): string {
  switch (kind) {
    case 'blueprint':
      return 'Name the manifest of the canary (canary.json), which names the blueprint.'
    case 'manifest': {
      const value = parsed.document?.value
      const named =
        isObject(value) && typeof value['Blueprint'] === 'string' ? value['Blueprint'] : 'blueprint-config.json'
      return `Name the blueprint that it names, ${quoted(named, 100)}. "validate" takes both, and so does a command without a file.`
    }
    case 'settings':
      return 'It is judged with the manifest whose blueprint it lies beside: name that.'
  }
}

/** The members that only one kind has, and its usual names. */
export const KINDS: readonly { readonly kind: FileKind; readonly name: RegExp; readonly members: readonly string[] }[] =
  [
    {
      kind: 'blueprint',
      name: /(?:^|\/)[^/]*blueprint[^/]*\.json$/i,
      members: ['globalSettings', 'variables', 'steps'],
    },
    {
      kind: 'manifest',
      name: /(?:^|\/)(?:[^/]*[.-])?canary(?:[.-][^/]*)?\.json$/i,
      members: [
        'Name',
        'Blueprint',
        'Code',
        'ArtifactS3Location',
        'ExecutionRoleArn',
        'Schedule',
        'RunConfig',
        'SuccessRetentionPeriodInDays',
        'FailureRetentionPeriodInDays',
        'RuntimeVersion',
        'VpcConfig',
        'KmsKeyArn',
        'ResourcesToReplicateTags',
        'ProvisionedResourceCleanup',
        'Tags',
        'ArtifactConfig',
      ],
    },
    { kind: 'settings', name: /(?:^|\/)synthetics\.json$/, members: [] },
  ]

/** Files that are taken for one of ours, by members that nothing else has. */
const OTHERS: readonly { readonly what: string; readonly hint: string; readonly is: (value: JsonObject) => boolean }[] =
  [
    {
      what: 'a HAR file, a recording of a browser',
      hint: 'Write a step for each request that is to be checked.',
      is: ({ log }) => isObject(log) && Array.isArray(log['entries']),
    },
    {
      what: 'a Postman collection',
      hint: 'Write a step for each request that is to be checked.',
      is: ({ info, item }) => isObject(info) && Array.isArray(item),
    },
    {
      what: 'an OpenAPI description',
      hint: 'Write a step for each operation that is to be checked.',
      is: ({ openapi, swagger }) => typeof openapi === 'string' || typeof swagger === 'string',
    },
    {
      what: 'a CloudFormation template',
      hint: 'Write the blueprint into a file of its own; "cloudformation" makes the template from a manifest.',
      is: ({ Resources, AWSTemplateFormatVersion }) => isObject(Resources) || AWSTemplateFormatVersion !== undefined,
    },
    {
      what: 'an answer of GetCanary',
      hint: 'A manifest has the members of the CreateCanary request: take over those of "Canary" that are its.',
      is: ({ Canary }) => isObject(Canary),
    },
    {
      what: 'a JSON Schema',
      hint: 'Name the file that it describes.',
      is: ({ $schema }) => typeof $schema === 'string' && /^https?:\/\/json-schema\.org\//.test($schema),
    },
    {
      what: 'a report of canary-preflight',
      hint: 'Name the blueprint that it is about.',
      is: ({ schemaVersion, runs, files }) => schemaVersion === 1 && (Array.isArray(runs) || Array.isArray(files)),
    },
    {
      what: 'a package.json of npm',
      hint: 'Name the blueprint, usually blueprint-config.json.',
      is: (value) => typeof value['name'] === 'string' && NPM.some((member) => Object.hasOwn(value, member)),
    },
    {
      what: 'a configuration of TypeScript',
      hint: 'Name the blueprint, usually blueprint-config.json.',
      is: ({ compilerOptions }) => isObject(compilerOptions),
    },
  ]

const NPM = ['version', 'dependencies', 'devDependencies', 'scripts', 'lockfileVersion', 'workspaces']

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The names of members in a text that is no JSON. Members that texts of the other kind may well have do not count. */
function namesIn(text: string): string[] {
  const found = text.matchAll(/"(globalSettings|steps|ArtifactS3Location|ExecutionRoleArn|RuntimeVersion)"\s{0,9}:/g)
  return [...new Set([...found].map(([, name = '']) => name))]
}

/** By its first line that says anything. Not by one pattern: over millions of empty lines it would run out of stack. */
function isYaml(text: string): boolean {
  let at = afterSpace(text, 0)
  while (text.charAt(at) === '#') {
    const end = text.indexOf('\n', at)
    if (end === -1) return false
    at = afterSpace(text, end)
  }
  return FIRST_LINE_OF_YAML.test(text.slice(at, at + LONGEST_FIRST_LINE))
}

function afterSpace(text: string, from: number): number {
  const space = /\s*/y
  space.lastIndex = from
  space.test(text)
  return space.lastIndex
}

const LONGEST_FIRST_LINE = 1000
const FIRST_LINE_OF_YAML = /^(?:---|%YAML|- |["']?[A-Za-z_$][\w$.-]*["']?:(?:\s|$))/

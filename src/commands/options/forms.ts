import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { quoted } from '../../core/visible.ts'
import type { OptionForm } from './option-spec.ts'
import { parseReport, parseResolve, parseRewrite, parseSecret, parseSecretHost, parseVariable } from './pair-parsers.ts'
import {
  type Given,
  invalidValue,
  parseBoolean,
  parseChoice,
  parseDuration,
  parseInteger,
  parseRegex,
  parseRegion,
  parseShard,
  parseText,
} from './value-parsers.ts'

/** One member of a manifest that is set from outside, still as text. */
export interface GivenOverride {
  /** AWS's names, dotted: `RunConfig.TimeoutInSeconds`. */
  readonly path: string
  readonly text: string
  /** For people: `--set`, `input canary-name`. */
  readonly source: string
}

type FormOf<K> = Extract<OptionForm, { readonly kind: K }>

/** How a value of each form is read. Throws OPTION_INVALID. */
export const FORMS = {
  flag: (given: Given) => parseBoolean(given),
  text: (given: Given) => parseText(given),
  path: (given: Given) => parseText(given),
  integer: (given: Given, form: FormOf<'integer'>) => parseInteger(given, form),
  duration: (given: Given, form: FormOf<'duration'>) => parseDuration(given, form),
  choice: (given: Given, { choices }: FormOf<'choice'>) => parseChoice(given, choices),
  regex: (given: Given) => parseRegex(given),
  shard: (given: Given) => parseShard(given),
  variable: (given: Given) => parseVariable(given),
  rewrite: (given: Given) => parseRewrite(given),
  resolve: (given: Given) => parseResolve(given),
  secret: (given: Given, _form: FormOf<'secret'>, redactor: Redactor) => parseSecret(given, redactor),
  'secret-host': (given: Given) => parseSecretHost(given),
  report: (given: Given) => parseReport(given),
  region: (given: Given) => parseRegion(given),
  uuid: (given: Given) => parseUuid(given),
  account: (given: Given) => parseAccount(given),
  override: (given: Given, form: FormOf<'override'>) => parseOverride(given, form),
}

/** Reads one value. */
export function parseForm(given: Given, form: OptionForm, redactor: Redactor): unknown {
  // The table has for each kind the parser of just that kind.
  const parse = FORMS[form.kind] as (given: Given, form: OptionForm, redactor: Redactor) => unknown
  return parse(given, form, redactor)
}

/** Names a value, of the forms of which no two may be given with the same name. */
export const IDENTITIES: { readonly [K in OptionForm['kind']]?: (value: never) => string } = {
  secret: ({ name, key }: { readonly name: string; readonly key: string | undefined }) =>
    `Secret "${key === undefined ? name : `${name}:${key}`}"`,
  variable: ({ name }: { readonly name: string }) => `Variable "${name}"`,
  report: ({ path }: { readonly path: string }) => `Report path "${path}"`,
}

/** `PATH=VALUE`; the value may be empty and may contain `=`. Which paths there are, the manifest's schema says. */
function parseOverride(given: Given, form: FormOf<'override'>): GivenOverride {
  const { source } = given
  if (form.path !== undefined) return { path: form.path, text: parseText(given), source }
  const at = given.text.indexOf('=')
  const path = given.text.slice(0, at)
  if (at < 1 || !/^[A-Za-z]\S*$/.test(path)) {
    throw invalidValue(given, 'PATH=VALUE', 'Write for example RunConfig.TimeoutInSeconds=60')
  }
  return { path, text: given.text.slice(at + 1), source }
}

/** The form of a dry run's id (API reference, StartCanaryDryRun). */
function parseUuid(given: Given): string {
  if (/^[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(given.text)) return given.text
  throw new AppError('OPTION_INVALID', `${given.label}: ${quoted(given.text)} is not the id of a dry run.`, {
    hint: 'It is the UUID that a deploy with "dry-run: only" tells, in its output "dry-run-id".',
  })
}

function parseAccount(given: Given): string {
  if (/^\d{12}$/.test(given.text)) return given.text
  throw invalidValue(given, 'the twelve digits of an AWS account')
}

import { AppError } from '../../core/app-error.ts'
import { isLearnable, type Redactor, SHORTEST_SECRET } from '../../core/redactor.ts'
import { secretReference } from '../../core/secret-identity.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { canonicalAddress, normalHost } from '../../network/address.ts'
import type { ResolveOverride } from '../../network/policy.ts'
import type { ReportFormat } from '../../reporters/reporter.ts'
import type { GivenSecret, GivenVariable, Rewrite } from '../../runner/options.ts'
import { learnJsonSecret } from '../../runner/secrets/json-secret.ts'
import { parseSecretHosts, type SecretHost } from '../../runner/secrets/secret-bindings.ts'
import { parseRewrites } from '../../runner/targets/rewrites.ts'
import { REPORT_FORMATS } from './options-run.ts'
import { type Given, invalidValue, labelOf } from './value-parsers.ts'

/** Names the blueprint schema allows for a variable. */
export const VARIABLE_NAME = /^[a-zA-Z][a-zA-Z0-9_]*$/

/** A report to write: `--report junit=out/junit.xml`. */
export interface ReportTarget {
  readonly format: ReportFormat
  readonly path: string
}

/** `NAME=VALUE`; the value may be empty and may contain `=`. */
export function parseVariable(given: Given): GivenVariable {
  const [name, value] = splitAt(given.text, '=')
  if (value === undefined)
    throw invalidValue(given, 'NAME=VALUE', 'Write for example baseUrl=https://staging.example.com')
  if (!VARIABLE_NAME.test(name)) {
    throw new AppError('OPTION_INVALID', `${labelOf(given)}: ${quoted(name)} cannot be the name of a variable.`, {
      hint: 'A name begins with a letter and consists of letters, digits and underscores.',
    })
  }
  return { name, value, source: given.source }
}

/** `FROM=TO`, two URLs or two hosts, which the runner judges. Here already, so that a mistake costs no run. */
export function parseRewrite(given: Given): Rewrite {
  const [from, to] = splitAt(given.text, '=')
  if (to === undefined || from === '' || to === '') {
    const example = 'Write for example https://api.example.com=https://staging.example.com'
    // Not quoted when it may hold a password.
    throw given.text.includes('@')
      ? new AppError('OPTION_INVALID', `${given.label} must be FROM=TO.`, { hint: example })
      : invalidValue(given, 'FROM=TO', example)
  }
  parseRewrites([{ from, to }])
  return { from, to }
}

/** `HOST:PORT:ADDR`. An IPv6 address may stand in brackets. */
export function parseResolve(given: Given): ResolveOverride {
  const match = /^(\[[^\]]+\]|[^:[\]\s]+):(\d{1,5}):(\S+)$/.exec(given.text)
  const port = Number(match?.[2] ?? 0)
  const text = match?.[3] ?? ''
  // A zone belongs to one machine, and would be lost on the way.
  const address = text.includes('%') ? undefined : canonicalAddress(text)
  const example = 'Write for example api.example.com:443:127.0.0.1 or api.example.com:443:[::1]'
  if (match?.[1] === undefined || port < 1 || port > 65_535) {
    throw invalidValue(given, 'HOST:PORT:ADDR with a port from 1 to 65535', example)
  }
  if (address === undefined) {
    throw new AppError('OPTION_INVALID', `${labelOf(given)}: ${quoted(text)} is not an IPv4 or IPv6 address.`, {
      hint: example,
    })
  }
  return { host: normalHost(match[1]), port, address }
}

/** `NAME=VALUE` or `NAME:KEY=VALUE`; the name may be an ARN. The value is learned by the redactor here, and the text is
 *  never shown in a message, for a malformed one may be nothing but the secret. */
export function parseSecret(given: Given, redactor: Redactor): GivenSecret {
  const [reference, text] = splitAt(given.text, '=')
  const value = redactor.learn(text ?? given.text)
  learnJsonSecret(value, redactor)
  const named = secretReference(reference)
  if (text === undefined || named === undefined) {
    redactor.learn(given.text)
    throw new AppError('OPTION_INVALID', `${given.label} must be NAME=VALUE or NAME:KEY=VALUE.`, {
      hint: `NAME and KEY are those of \${AWS_SECRET:NAME:KEY} in the blueprint. The value is not shown, it may be secret.${given.isLine === true ? ' Each line is one secret, but for a JSON object, which ends with its closing brace, and a PEM. Of both the name stands before them: NAME={ or NAME=-----BEGIN ...-----.' : ''}`,
    })
  }
  const secret = { ...named, value, source: given.source }
  assertLearnable(secret, given.isLine === true && secret.key === undefined ? labelOf(given) : undefined)
  return secret
}

/** `NAME=HOST`: a pattern of names and a pattern of hosts, which is judged here so that a mistake costs no run. */
export function parseSecretHost(given: Given): SecretHost {
  const [name, host] = splitAt(given.text, '=')
  if (host === undefined || host === '' || name === '') {
    throw invalidValue(given, 'NAME=HOST', 'Write for example orders/*=*.staging.example.com')
  }
  parseSecretHosts([{ name, host }])
  return { name, host }
}

/** Throws for a secret that is too short to be kept out of what is printed. `place` names it where its name may be the end of a
 *  secret in Base64 that has line breaks. */
export function assertLearnable(secret: GivenSecret, place?: string): void {
  if (isLearnable(secret.value)) return
  const name = secret.key === undefined ? quoted(secret.name) : quoted(`${secret.name}:${secret.key}`)
  const about = place === undefined ? `The value of secret ${name} from ${secret.source}` : `${place}: the value`
  throw new AppError(
    'OPTION_INVALID',
    `${about} is shorter than ${SHORTEST_SECRET} characters, so it could not be kept out of logs and reports.`,
    {
      hint: 'Use a longer value. If it is not secret, write a variable into the blueprint instead of ${AWS_SECRET:...}.',
    },
  )
}

/** `FORMAT=PATH`. */
export function parseReport(given: Given): ReportTarget {
  const [name, path] = splitAt(given.text, '=')
  const format = REPORT_FORMATS.find((candidate) => candidate === name)
  const formats = `The formats are ${REPORT_FORMATS.join(', ')}.`
  if (format === undefined && path !== undefined) {
    const hint = [didYouMean(name, REPORT_FORMATS), formats].filter((part) => part !== undefined).join(' ')
    throw new AppError('OPTION_INVALID', `${labelOf(given)}: ${quoted(name)} is not a report format.`, { hint })
  }
  if (format === undefined || path === undefined || path === '') {
    throw invalidValue(given, 'FORMAT=PATH', `Write for example junit=reports/junit.xml. ${formats}`)
  }
  return { format, path }
}

function splitAt(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)]
}

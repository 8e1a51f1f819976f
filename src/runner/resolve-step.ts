import type { Step } from '../blueprint/generated/blueprint.ts'
import { type Part, scanSubstitutions } from '../blueprint/substitution.ts'
import { AppError } from '../core/app-error.ts'
import { isCredentialField, isCredentialName } from '../core/credential-names.ts'
import { secretPartsOf } from '../core/credential-values.ts'
import { pointerFromPath } from '../core/json-pointer.ts'
import { mapStrings } from '../core/map-strings.ts'
import { isLearnable, MASK, type Redactor } from '../core/redactor.ts'
import { didYouMean } from '../core/suggest.ts'
import type { Show } from '../core/visible.ts'
import { quoted } from '../core/visible.ts'
import { checkFilled, fitted, hasLiteralDots, placeIn } from './put-in.ts'
import { isSubstituted, templatesOf } from './references.ts'
import type { InputReport } from './report/report.ts'
import type { Binding, Scope } from './scope.ts'
import { type ObtainedSecret, type SecretSource, secretLabel } from './secrets/secret-source.ts'

/** What replaces the `${...}` of a step. */
export interface ResolveContext {
  readonly scope: Scope
  readonly secrets: SecretSource
  readonly redactor: Redactor
  readonly show: Show
  readonly signal: AbortSignal
}

/** A step with nothing left to replace. Holds secrets: never stringify it. */
export interface ResolvedStep<S extends Step = Step> {
  readonly step: S
  /** The same with `***` for what came from a server or is secret: what a report may show. It need not be sendable. */
  readonly shown: S
  readonly inputs: readonly InputReport[]
  readonly warnings: readonly string[]
}

/** Replaces every `${...}` of a step. What was put in is not looked at again, so that a server cannot have a secret put
 *  into the next request by answering `${AWS_SECRET:...}`. Throws VARIABLE_MISSING, SECRET_UNAVAILABLE and
 *  RESOLVED_VALUE_INVALID with the pointer of the text, counted from the blueprint's root. */
export async function resolveStep<S extends Step>(
  step: S,
  pointer: string,
  context: ResolveContext,
): Promise<ResolvedStep<S>> {
  const values = new Map<string, ResolvedReference>()
  const warnings: string[] = []
  for (const { path, parts } of templatesOf(step)) {
    const at = pointer + pointerFromPath(path)
    for (const part of parts) {
      if (part.kind === 'text' || values.has(keyOf(part))) continue
      values.set(keyOf(part), await resolveReference(part, at, context))
    }
  }
  const literalDots: InputReport[] = []
  const resolved = mapStrings(step, (text, path) => {
    if (!isSubstituted(path)) return text
    const filled = text.includes('${') ? fill(text, { step, path, pointer, values, literalDots }, context) : text
    if (isCredentialField(path)) for (const secret of secretPartsOf(filled)) context.redactor.learn(secret)
    return filled
  })
  const isShowable = [...values.values()].every(({ value, shown: own }) => value === own)
  const masked = mapStrings(step, (text, path) => {
    if (isShowable || !isSubstituted(path) || !text.includes('${')) return text
    const shownOf = (part: Part): string =>
      part.kind === 'text' ? part.text : (values.get(keyOf(part))?.shown ?? MASK)
    return scanSubstitutions(text).map(shownOf).join('')
  })
  for (const { warning } of values.values()) if (warning !== undefined) warnings.push(warning)
  const inputs = [...values.values()].flatMap(({ inputs: own }) => own)
  return {
    step: resolved,
    shown: isShowable ? resolved : masked,
    inputs: [...distinct(inputs), ...literalDots],
    warnings,
  }
}

type Reference = Exclude<Part, { kind: 'text' }>

interface ResolvedReference {
  readonly value: string
  readonly shown: string
  readonly inputs: readonly InputReport[]
  readonly warning?: string
}

interface Filling {
  readonly step: Step
  readonly path: readonly (string | number)[]
  readonly pointer: string
  readonly values: ReadonlyMap<string, ResolvedReference>
  /** Takes what a reader should know of the values put in. */
  readonly literalDots: InputReport[]
}

function fill(text: string, { step, path, pointer, values, literalDots }: Filling, context: ResolveContext): string {
  const at = pointer + pointerFromPath(path)
  const place = placeIn(step, path)
  let filled = ''
  for (const part of scanSubstitutions(text)) {
    const value = part.kind === 'text' ? part.text : (values.get(keyOf(part))?.value ?? '')
    if (part.kind === 'text' || part.kind === 'malformed') {
      filled += value
      continue
    }
    // A token that came from a server or a variable: known as one by where it is used.
    if (isCredentialField(path)) context.redactor.learn(value)
    const put = { reference: text.slice(part.offset, part.offset + part.length), value, before: filled }
    if (hasLiteralDots(put, place))
      literalDots.push({ name: 'pattern', source: put.reference, value: 'its "." is matched as it stands' })
    filled += fitted(put, place, at)
  }
  checkFilled(filled, place, at)
  return filled
}

async function resolveReference(part: Reference, at: string, context: ResolveContext): Promise<ResolvedReference> {
  switch (part.kind) {
    case 'variable':
      return await resolveVariable(part.name, at, context)
    case 'secret':
      return await resolveSecret(part, at, context)
    case 'malformed':
      return resolveMalformed(part.text, at)
  }
}

async function resolveVariable(name: string, at: string, context: ResolveContext): Promise<ResolvedReference> {
  const binding = context.scope.get(name)
  if (binding === undefined) {
    throw new AppError('VARIABLE_MISSING', `\${${name}} has no value: no variable and no earlier step defines it.`, {
      hint: didYouMean(name, context.scope.keys()),
      pointer: at,
    })
  }
  const { source } = binding
  // Names only: an extracted value may be a token, and a report is read by many.
  if (binding.kind === 'extracted')
    return { value: binding.value, shown: MASK, inputs: [{ name, source, value: MASK }] }
  return await resolveWritten(name, binding, at, context)
}

/** The value of a variable may refer to secrets, but not to other variables. */
async function resolveWritten(
  name: string,
  binding: Binding,
  at: string,
  context: ResolveContext,
): Promise<ResolvedReference> {
  const pieces: string[] = []
  const shownPieces: string[] = []
  const secrets: InputReport[] = []
  const warnings: string[] = []
  for (const part of scanSubstitutions(binding.value)) {
    if (part.kind === 'text') {
      pieces.push(part.text)
      shownPieces.push(part.text)
      continue
    }
    if (part.kind === 'variable') {
      throw new AppError('VARIABLE_MISSING', `The variable "${name}" (${binding.source}) contains \${${part.name}}.`, {
        hint: 'AWS does not document variables inside variables; canary-preflight does not replace them. Write the value out, or put both references into the step.',
        pointer: at,
      })
    }
    const resolved = part.kind === 'secret' ? await resolveSecret(part, at, context) : resolveMalformed(part.text, at)
    pieces.push(resolved.value)
    shownPieces.push(resolved.shown)
    secrets.push(...resolved.inputs)
    if (resolved.warning !== undefined) warnings.push(resolved.warning)
  }
  const value = pieces.join('')
  // What is called a credential is one, whoever wrote it.
  if (isCredentialName(name, 'likely')) context.redactor.learn(value)
  const isCredential = isCredentialName(name, 'possible')
  const shownInput = isCredential || secrets.length > 0 ? MASK : context.show(value, LONGEST_INPUT)
  return {
    value,
    shown: isCredential ? MASK : shownPieces.join(''),
    inputs: [{ name, source: binding.source, value: shownInput }, ...secrets],
    ...(warnings.length === 0 ? {} : { warning: warnings.join(' ') }),
  }
}

async function resolveSecret(
  part: Extract<Part, { kind: 'secret' }>,
  at: string,
  { secrets, signal, redactor }: ResolveContext,
): Promise<ResolvedReference> {
  const { value, source } = await obtain(secrets, part, at, signal)
  redactor.learn(value)
  const label = secretLabel(part)
  return {
    value,
    shown: MASK,
    inputs: [{ name: label, source, value: MASK }],
    ...(isLearnable(value) || value === ''
      ? {}
      : { warning: `\${${label}} is so short that it cannot be taken out of texts: it may be seen in this report.` }),
  }
}

async function obtain(
  secrets: SecretSource,
  part: Extract<Part, { kind: 'secret' }>,
  pointer: string,
  signal: AbortSignal,
): Promise<ObtainedSecret> {
  try {
    return await secrets({ name: part.name, key: part.key }, signal)
  } catch (error) {
    // The source knows what went wrong, this place knows where in the file.
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, error.message, { hint: error.hint, cause: error.cause, pointer })
  }
}

function resolveMalformed(text: string, at: string): ResolvedReference {
  if (/^\$\{\s*aws_?secret/i.test(text)) {
    throw new AppError('RESOLVED_VALUE_INVALID', `${quoted(text)} is no reference to a secret.`, {
      hint: 'Write ${AWS_SECRET:name} or ${AWS_SECRET:name:key}.',
      pointer: at,
    })
  }
  const warning = `${quoted(text, 60)} is neither a variable nor a secret. AWS does not document what becomes of it; canary-preflight leaves it as it is.`
  return { value: text, shown: text, inputs: [], warning }
}

function keyOf(part: Reference): string {
  switch (part.kind) {
    case 'variable':
      return `variable ${part.name}`
    case 'secret':
      return `secret ${part.name} ${part.key ?? ''}`
    case 'malformed':
      return `malformed ${part.text}`
  }
}

function distinct(inputs: readonly InputReport[]): InputReport[] {
  return [...new Map(inputs.map((input) => [input.name, input])).values()]
}

/** UTF-16 units of a variable's value that a report shows. */
const LONGEST_INPUT = 200

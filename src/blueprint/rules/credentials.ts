import { isCredentialName } from '../../core/credential-names.ts'
import { type CredentialMatch, isLiteral, knownCredentials } from '../../core/credential-values.ts'
import { namedCredentials } from '../../core/mask-credentials.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, TextView, View } from './view.ts'

const CREDENTIAL_LITERAL = 'CREDENTIAL_LITERAL'

/** Credentials written into the file. No message ever repeats one; `isSensitive` says so to whoever shows the file. */
export const credentials = rule({
  codes: {
    CREDENTIAL_LITERAL: {
      severity: 'warning',
      title: 'Credential written into the file',
      about:
        'A password, key or token that stands in the blueprint is in the repository, in every artifact of the canary, and in reach of everybody who may read either.',
    },
  },
  *check(view) {
    const context = { uses: usesByVariable(view), refusing: new Set(view.steps.filter(expectsRefusal)) }
    for (const text of view.texts) {
      const matches = [...wholeValue(text, context), ...knownCredentials(text.text), ...inside(text, context)]
      for (const match of withoutOverlap(matches)) yield findingOf(match, text)
    }
  },
})

function findingOf(
  { what, offset, length }: CredentialMatch,
  { pointer }: TextView,
): Finding<typeof CREDENTIAL_LITERAL> {
  const message = `${what} is written into the file.`
  const hint =
    'Put it into AWS Secrets Manager, write ${AWS_SECRET:name} or ${AWS_SECRET:name:key} here, and change the credential: it is in the history now.'
  return { code: CREDENTIAL_LITERAL, pointer, at: { offset, length }, isSensitive: true, message, hint }
}

interface Context {
  /** Where each variable is used. */
  readonly uses: ReadonlyMap<string, readonly TextView[]>
  /** Steps that expect to be turned away: a request with a wrong credential on purpose is a good test. */
  readonly refusing: ReadonlySet<StepView>
}

function usesByVariable(view: View): Map<string, TextView[]> {
  const uses = new Map<string, TextView[]>()
  for (const text of view.texts) {
    for (const part of text.parts) {
      if (part.kind !== 'variable') continue
      const known = uses.get(part.name)
      if (known === undefined) uses.set(part.name, [text])
      else known.push(text)
    }
  }
  return uses
}

function* wholeValue(text: TextView, context: Context): Generator<CredentialMatch> {
  if (!isLiteral(text.text)) return
  const what = text.step === undefined ? roleOfVariable(text, context) : roleOfField(text, context)
  if (what !== undefined) yield { what, offset: 0, length: text.text.length }
}

/** Bodies, queries and the like of a request that is expected to be let in. */
function inside({ text, path, step }: TextView, { refusing }: Context): CredentialMatch[] {
  if (step === undefined || refusing.has(step) || !['body', 'url', 'sendData'].includes(path[0] ?? '')) return []
  return namedCredentials(text)
}

function roleOfField({ path, step }: TextView, { refusing }: Context): string | undefined {
  const [first, second = ''] = path
  if (step === undefined || refusing.has(step) || path.length !== 2) return undefined
  if (!isCredentialName(second, 'certain')) return undefined
  if (first === 'authentication') return `A credential ("${second}")`
  return first === 'headers' ? `A credential (header "${second}")` : undefined
}

/** A variable that is used where credentials go, or whose name says it is one. */
function roleOfVariable({ path: [name = ''], text }: TextView, context: Context): string | undefined {
  const isUsedAsOne = context.uses.get(name)?.some((use) => roleOfField(use, context) !== undefined) === true
  if (isUsedAsOne) return `A credential (the variable "${name}" is used as one)`
  if (!isCredentialName(name, 'certain') || text.length < 6 || /^https?:/i.test(text)) return undefined
  return `A credential, by the name of the variable "${name}",`
}

function expectsRefusal({ assertions }: StepView): boolean {
  return assertions.some(({ type, operator, fields }) => {
    if (type !== 'STATUS_CODE' || (operator !== 'EQUALS' && operator !== 'IN_RANGE')) return false
    return [fields['value'], fields['rangeMin']].some((code) => code === 401 || code === 403)
  })
}

/** In order of position; of two that overlap the one that begins first, or else the longer. */
function* withoutOverlap(matches: readonly CredentialMatch[]): Generator<CredentialMatch> {
  let end = 0
  for (const match of [...matches].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    if (match.offset < end) continue
    end = match.offset + match.length
    yield match
  }
}

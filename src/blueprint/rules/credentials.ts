import { type CredentialMatch, isLiteral, knownCredentials, namedCredentials } from './credential-patterns.ts'
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
    const uses = usesByVariable(view)
    for (const text of view.texts) {
      const matches = [...wholeValue(text, uses), ...knownCredentials(text.text), ...inside(text)]
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

type Uses = ReadonlyMap<string, readonly TextView[]>

function usesByVariable(view: View): Uses {
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

function* wholeValue(text: TextView, uses: Uses): Generator<CredentialMatch> {
  if (!isLiteral(text.text)) return
  const what = text.step === undefined ? roleOfVariable(text, uses) : roleOfField(text, text.step)
  if (what !== undefined) yield { what, offset: 0, length: text.text.length }
}

/** Bodies, queries and the like of a request that is expected to be let in. */
function inside({ text, path, step }: TextView): CredentialMatch[] {
  if (step === undefined || expectsRefusal(step) || !['body', 'url', 'sendData'].includes(path[0] ?? '')) return []
  return namedCredentials(text)
}

function roleOfField({ path }: TextView, step: StepView): string | undefined {
  const [first, second = ''] = path
  if (first === 'authentication') {
    if (!['password', 'apiKey', 'clientSecret'].includes(second)) return undefined
    return expectsRefusal(step) ? undefined : `A credential ("${second}")`
  }
  if (first !== 'headers' || path.length !== 2 || expectsRefusal(step)) return undefined
  return credentialHeader.test(second) ? `A credential (header "${second}")` : undefined
}

/** A variable that is used where credentials go, or whose name says it is one. */
function roleOfVariable({ path: [name = ''], text }: TextView, uses: Uses): string | undefined {
  for (const use of uses.get(name) ?? []) {
    if (use.step !== undefined && roleOfField(use, use.step) !== undefined)
      return `A credential (the variable "${name}" is used as one)`
  }
  if (!credentialName.test(name) || text.length < 6 || /^https?:/i.test(text)) return undefined
  return `A credential, by the name of the variable "${name}",`
}

// A request with a wrong credential on purpose is a good test.
function expectsRefusal({ assertions }: StepView): boolean {
  return assertions.some((assertion) => {
    if (assertion.type !== 'STATUS_CODE') return false
    const codes = ['value', 'rangeMin'].map((name) => assertion.fields[name])
    return assertion.operator === 'EQUALS' || assertion.operator === 'IN_RANGE'
      ? codes.includes(401) || codes.includes(403)
      : false
  })
}

function withoutOverlap(matches: readonly CredentialMatch[]): CredentialMatch[] {
  const kept: CredentialMatch[] = []
  for (const match of matches) {
    const isCovered = kept.some(
      (other) => match.offset < other.offset + other.length && other.offset < match.offset + match.length,
    )
    if (!isCovered) kept.push(match)
  }
  return kept
}

const credentialHeader =
  /^(?:proxy-)?authorization$|(?:^|[-_])(?:api[-_]?key|access[-_]?key|auth[-_]?token|access[-_]?token|secret|password)$/i
const credentialName =
  /(?:password|passwd|secret|api_?key|private_?key|access_?key|(?:access|auth|bearer|refresh)_?token)$/i

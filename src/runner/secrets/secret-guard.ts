import { randomUUID } from 'node:crypto'
import type { Step } from '../../blueprint/generated/blueprint.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import type { TargetPlace } from '../../checks/checker.ts'
import { checkerOf, isSigned } from '../../checks/checkers.ts'
import { AppError } from '../../core/app-error.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import { optionNamed } from '../../core/option-words.ts'
import { quoted } from '../../core/visible.ts'
import { authorityOf, endpointOf, isSameHost, namedByHeader } from '../../network/address.ts'
import type { NetworkPolicy } from '../../network/policy.ts'
import type { PlannedStep } from '../planned-step.ts'
import type { Scope } from '../scope.ts'
import type { Destination, SecretBinding } from './secret-bindings.ts'
import { referenceText, type SecretReference } from './secret-source.ts'
import { type ObtainedUse, obtainedUses, type SecretUse, secretUses } from './secret-uses.ts'

/** Where the secrets of a run may go. */
export interface SecretPolicy {
  readonly bindings: readonly SecretBinding[]
  /** Whether --allow-host names the hosts that are allowed, so that one it covers is known to the operator. */
  readonly hasAllowList: boolean
  readonly network: Pick<NetworkPolicy, 'assertAllowed'>
}

/** A step at the moment when it is known what will be sent where. */
interface GuardedStep {
  readonly planned: PlannedStep
  /** Everything replaced, before rewrites: what the blueprint makes of its values. */
  readonly resolved: Step
  /** After rewrites: where it goes. */
  readonly step: Step
  readonly scope: Scope
}

/** Throws SECRET_NOT_ALLOWED when a secret would go to a host that it is not bound to, or to one that a server's answer or
 *  a secret decides and the operator does not know. */
export function guardSecrets(guarded: GuardedStep, policy: SecretPolicy): void {
  const { planned, step, scope } = guarded
  const uses = secretUses(planned.step, scope).filter(({ path }) => path[0] !== 'assertions')
  const obtained = obtainedUses(planned.step, scope).filter(({ path }) => path[0] !== 'assertions')
  for (const place of placesOf(step)) {
    const { destination, field } = place
    const own = uses.filter(({ path }) => place.receives(path))
    const given = obtained.filter(({ path }) => place.receives(path))
    if (own.length === 0 && given.length === 0 && !isSigned(step)) continue
    const decider = deciderOf(guarded, field)
    const assertSent = ({ path, secrets }: SecretUse, textOf: (secret: SecretReference) => string): void => {
      // The name of a host can be read on the way to it, whatever the scheme.
      const isInName = decider !== undefined && pointerFromPath(path) === pointerFromPath(field)
      const to = isInName ? { ...destination, isPlain: true } : destination
      for (const secret of secrets) {
        assertBound({ secret, what: textOf(secret) }, to, policy, planned.pointer + pointerFromPath(path))
      }
    }
    for (const use of own) assertSent(use, referenceText)
    for (const use of given) assertSent(use, (secret) => obtainedText(use, secret))
    if (decider === undefined) continue
    // What the same answer gave is known to the server that names the host.
    const foreign = given.filter(({ variable }) => scope.get(variable)?.source !== decider.source)
    const [what] = [
      ...own.flatMap(({ secrets }) => secrets.map(referenceText)),
      ...foreign.flatMap((use) => use.secrets.map((secret) => obtainedText(use, secret))),
      ...(isSigned(step) ? ['A signed request'] : []),
    ]
    const all = [...own, ...foreign].flatMap(({ secrets }) => secrets)
    if (what === undefined || isKnown(destination, all, policy)) continue
    throw new AppError(
      'SECRET_NOT_ALLOWED',
      `${what} would go to the host ${quoted(destination.host)}, which ${decider.words} decides.`,
      {
        hint: `Write the host into the blueprint. If the operator of this run vouches for it, cover it with ${optionNamed('allow-host')} or ${optionNamed('secret-host')}.`,
        pointer: planned.pointer + pointerFromPath(field),
      },
    )
  }
}

function obtainedText({ variable }: ObtainedUse, secret: SecretReference): string {
  return `\${${variable}}, obtained with ${referenceText(secret)},`
}

/** A host that a step speaks to, the text that names it, and what of the step is sent there. */
interface Place {
  readonly destination: Destination
  readonly field: readonly string[]
  readonly receives: (path: readonly (string | number)[]) => boolean
}

function placesOf(step: Step): readonly Place[] {
  const places: Place[] = []
  const add = (destination: Destination, { field, receives }: TargetPlace): void => {
    places.push({ destination, field, receives: ([first]) => receives === undefined || first === receives })
  }
  // A server, or a proxy before it, hands the request to whom its Host header names.
  const addNamed = (url: URL): void => {
    for (const [name, value] of Object.entries(checkerOf(step).headers?.(step) ?? {})) {
      if (name.toLowerCase() !== 'host') continue
      const { host, port = endpointOf(url).port } = namedByHeader(value)
      if (!isSameHost(host, endpointOf(url).host)) add({ host, port, isPlain: false }, { field: ['headers', name] })
    }
  }
  checkerOf(step).visitTargets(step, {
    url(url, place) {
      add(destinationOf(url), place)
      if (place.receives === undefined) addNamed(new URL(url))
      return url
    },
    endpoint(endpoint, place) {
      add({ ...endpoint, isPlain: place.isPlain === true }, place)
      return endpoint
    },
    domain(name, place) {
      add({ ...name, isPlain: place.isPlain === true }, place)
      return name.host
    },
  })
  return places
}

function destinationOf(url: string): Destination {
  const parsed = new URL(url)
  return { ...endpointOf(parsed), isPlain: parsed.protocol === 'http:' }
}

/** `what` begins the sentence: the secret, or what a server gave for it, which may be the secret again. */
function assertBound(
  { secret, what }: { readonly secret: SecretReference; readonly what: string },
  to: Destination,
  policy: SecretPolicy,
  pointer: string,
): void {
  const bindings = policy.bindings.filter(({ binds }) => binds(secret.name))
  if (bindings.length === 0 || bindings.some(({ covers }) => covers(to))) return
  const way = to.isPlain ? `http://${to.host}` : to.host
  if (bindings.some(({ covers }) => covers({ ...to, isPlain: false }))) {
    throw new AppError('SECRET_NOT_ALLOWED', `${what} would reach the host ${quoted(authorityOf(to))} in the clear.`, {
      hint: `Whoever is on the way could read it. Send it over TLS, or bind the secret to the host without TLS: ${optionNamed('secret-host', `${secret.name}=${way}`)}`,
      pointer,
    })
  }
  throw new AppError('SECRET_NOT_ALLOWED', `${what} is not meant for the host ${quoted(authorityOf(to))}.`, {
    hint: `Correct the URL, variable or rewrite that leads there, or bind the secret to the host too: ${optionNamed('secret-host', `${secret.name}=${way}`)}`,
    pointer,
  })
}

/** Whether the operator, not the blueprint, says that the host may have the secrets. */
function isKnown(to: Destination, secrets: readonly SecretReference[], policy: SecretPolicy): boolean {
  if (policy.hasAllowList && policy.network.assertAllowed(to.host, undefined, to.port) === undefined) return true
  const isBound = ({ name }: SecretReference): boolean =>
    policy.bindings.some(({ binds, covers }) => binds(name) && covers(to))
  return secrets.length > 0 && secrets.every(isBound)
}

/** What decides the origin besides the blueprint's own text: found by putting something else in its place. */
function deciderOf({ planned, resolved, scope }: GuardedStep, field: readonly string[]): Decider | undefined {
  const written = textAt(planned.step, field)
  const actual = textAt(resolved, field)
  if (written === undefined || actual === undefined) return undefined
  const isUrl = field.at(-1) === 'url' || field.at(-1) === 'tokenUrl'
  const isSame = (other: string): boolean => (isUrl ? originOf(other) === originOf(actual) : other === actual)
  if (isSame(filled(written, scope))) return undefined
  const extracted = scanSubstitutions(written).find(
    (part) => part.kind === 'variable' && scope.get(part.name)?.kind === 'extracted',
  )
  if (extracted?.kind !== 'variable') return { words: 'a secret', source: undefined }
  const words = `\${${extracted.name}}, taken from the answer of a server,`
  return { words, source: scope.get(extracted.name)?.source }
}

interface Decider {
  /** In the middle of a sentence. */
  readonly words: string
  /** The step whose answer it is; undefined for a secret. */
  readonly source: string | undefined
}

/** The text with something else in the place of whatever came from a server or is a secret. */
function filled(text: string, scope: Scope): string {
  return scanSubstitutions(text)
    .map((part) => {
      if (part.kind === 'text' || part.kind === 'malformed') return part.text
      if (part.kind === 'secret') return STAND_IN
      const binding = scope.get(part.name)
      return binding?.kind === 'written' ? filledVariable(binding.value) : STAND_IN
    })
    .join('')
}

function filledVariable(value: string): string {
  return scanSubstitutions(value)
    .map((part) => (part.kind === 'text' || part.kind === 'malformed' ? part.text : STAND_IN))
    .join('')
}

/** Nobody can know it, so no answer can be made to look like it. */
const STAND_IN = randomUUID().replaceAll('-', '')

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined
}

function textAt(step: Step, field: readonly string[]): string | undefined {
  let value: unknown = step
  for (const name of field) {
    value =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
  }
  return typeof value === 'string' ? value : undefined
}

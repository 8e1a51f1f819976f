import { TIMEOUT_S } from '../../aws-facts/limits.ts'
import { CAPTURES_REPEATED_HEADERS, isOlder, RESOLVES_SECRETS_EVERYWHERE } from '../../aws-facts/runtimes.ts'
import type { Step } from '../../blueprint/generated/blueprint.ts'
import { diagnosticsOf } from '../../blueprint/rules/diagnostics-of.ts'
import { isItem, numberIn } from '../../blueprint/rules/item.ts'
import { type Finding, type Rule, rule } from '../../blueprint/rules/rule.ts'
import { quote } from '../../blueprint/show.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import type { Valid } from '../../blueprint/validated-file.ts'
import { authenticationOf, isSigned } from '../../checks/checkers.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import { longestRunMs } from '../../runner/longest-run.ts'
import type { ParsedManifest } from './parse-manifest.ts'
import { scheduleIntervalSeconds } from './schedule.ts'
import type { ManifestView } from './view.ts'

/** A manifest and the blueprint it names. */
interface Pair {
  readonly manifest: ManifestView
  readonly blueprint: Valid['blueprint']
}

type Code = 'MANIFEST_TIMEOUT_BELOW_STEPS' | 'MANIFEST_RUNTIME_SECRETS' | 'MANIFEST_RUNTIME_HEADERS'

/** What a canary of this manifest would do differently with this blueprint, or not do at all: diagnostics of the manifest.
 *  Offline: what is deployed is not looked at. */
export function matchDiagnostics({ document, view, withOrigin }: ParsedManifest, { blueprint }: Valid): Diagnostic[] {
  if (document === undefined || view === undefined) return []
  return diagnosticsOf(matchesBlueprint, { manifest: view, blueprint }, document).map(withOrigin)
}

export const matchesBlueprint: Rule<Pair> = rule<Code, Pair>({
  codes: {
    MANIFEST_TIMEOUT_BELOW_STEPS: {
      severity: 'warning',
      title: 'The steps may take longer than a run',
      about:
        'At worst every step of the blueprint takes its `waitTime` and its whole time-out. A run ends after RunConfig.TimeoutInSeconds, and the steps that are left do not run.',
    },
    MANIFEST_RUNTIME_SECRETS: {
      severity: 'warning',
      title: 'A runtime that leaves some secrets unresolved',
      about: `Before ${RESOLVES_SECRETS_EVERYWHERE} a runtime does not resolve secrets in the variables of a blueprint and in SIGV4 authentication (notes of that release).`,
    },
    MANIFEST_RUNTIME_HEADERS: {
      severity: 'notice',
      title: 'A runtime that misreads repeated headers',
      about: `Before ${CAPTURES_REPEATED_HEADERS} a runtime does not capture headers properly that come several times (notes of that release).`,
    },
  },
  *check(pair) {
    yield* timeTooShort(pair)
    yield* unresolvedSecrets(pair)
    yield* repeatedHeaders(pair)
  },
})

function* timeTooShort({ manifest, blueprint }: Pair): Generator<Finding<Code>> {
  const neededS = Math.ceil(longestRunMs(blueprint, { retries: 0, slackMs: 0 }) / 1000)
  const runConfig = manifest.object('RunConfig')
  const limitS = runConfig === undefined ? undefined : numberIn(runConfig, 'TimeoutInSeconds')
  const code = 'MANIFEST_TIMEOUT_BELOW_STEPS'
  const worst = `the waits and time-outs of the steps add up to ${neededS} s: the last steps may not run.`
  if (limitS !== undefined) {
    if (limitS >= neededS) return
    const message = `Its RunConfig.TimeoutInSeconds is ${limitS}, but ${worst}`
    const hint =
      neededS > TIMEOUT_S.most
        ? `The most is ${TIMEOUT_S.most}: lower the time-outs of the steps, or spread them over several canaries.`
        : `Set it to ${neededS} or more, or lower the time-outs of the steps.`
    yield { code, pointer: '/RunConfig/TimeoutInSeconds', message, hint }
    return
  }
  const placed = manifest.text('Schedule', 'Expression')
  const intervalS = placed === undefined ? undefined : scheduleIntervalSeconds(placed.text)
  const usualS = Math.min(intervalS ?? TIMEOUT_S.most, TIMEOUT_S.most)
  if (placed === undefined || manifest.isOpen('RunConfig', 'TimeoutInSeconds') || usualS >= neededS) return
  const message = `Without RunConfig.TimeoutInSeconds a run may take ${usualS} s, but ${worst}`
  yield {
    code,
    pointer: placed.pointer,
    message,
    hint: 'Lower the time-outs of the steps, or choose a longer interval.',
  }
}

function* unresolvedSecrets({ manifest, blueprint }: Pair): Generator<Finding<Code>> {
  const runtime = manifest.text('RuntimeVersion')
  if (runtime === undefined || !isOlder(runtime.text, RESOLVES_SECRETS_EVERYWHERE)) return
  const variables = Object.entries(blueprint.variables ?? {}).filter(([, text]) => holdsSecret(text))
  const steps = Object.values(blueprint.steps).filter((step) => isSigned(step) && holdsSecret(authenticationOf(step)))
  const places = [
    ...variables.map(([name]) => `the variable ${quote(name)}`),
    ...steps.map(({ stepName }) => `the SIGV4 authentication of ${quote(stepName)}`),
  ]
  if (places.length === 0) return
  const message = `Before ${RESOLVES_SECRETS_EVERYWHERE} the secret in ${places.join(' and in ')} is not resolved.`
  const hint = `Use ${RESOLVES_SECRETS_EVERYWHERE}, or write the secret where the request needs it.`
  yield { code: 'MANIFEST_RUNTIME_SECRETS', pointer: runtime.pointer, message, hint }
}

function* repeatedHeaders({ manifest, blueprint }: Pair): Generator<Finding<Code>> {
  const runtime = manifest.text('RuntimeVersion')
  if (runtime === undefined || !isOlder(runtime.text, CAPTURES_REPEATED_HEADERS)) return
  const steps = Object.values(blueprint.steps).filter(assertsRepeatedHeader)
  if (steps.length === 0) return
  const names = steps.map(({ stepName }) => quote(stepName)).join(', ')
  const message = `Before ${CAPTURES_REPEATED_HEADERS} headers that come several times are not captured properly; ${names} assert${steps.length === 1 ? 's' : ''} on one that may.`
  yield {
    code: 'MANIFEST_RUNTIME_HEADERS',
    pointer: runtime.pointer,
    message,
    hint: `Use ${CAPTURES_REPEATED_HEADERS} or later.`,
  }
}

function assertsRepeatedHeader(step: Step): boolean {
  const assertions: readonly { readonly type: string; readonly headerName?: string }[] = step.assertions ?? []
  return assertions.some(
    (assertion) => assertion.type === 'HEADER' && REPEATED.has(assertion.headerName?.toLowerCase() ?? ''),
  )
}

/** Response headers that servers are used to sending more than once. */
const REPEATED: ReadonlySet<string> = new Set(['set-cookie', 'link', 'vary', 'via', 'www-authenticate'])

function holdsSecret(value: unknown): boolean {
  if (typeof value === 'string') return scanSubstitutions(value).some(({ kind }) => kind === 'secret')
  return isItem(value) && Object.values(value).some(holdsSecret)
}

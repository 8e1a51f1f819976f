import type { Document } from '../../blueprint/document.ts'
import { wrongKind } from '../../blueprint/file-kind.ts'
import { isAtOrBelow, judged, limited, refusals } from '../../blueprint/judge-document.ts'
import { type ParsedDocument, parseDocument } from '../../blueprint/parse-document.ts'
import { diagnosticsOf } from '../../blueprint/rules/diagnostics-of.ts'
import { decodeText } from '../../blueprint/syntax/decode.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import { validate } from '../generated/validate.js'
import type { Manifest } from '../manifest.ts'
import type { ManifestOverride } from './override.ts'
import { type Environment, REFERENCE_CODES } from './references.ts'
import { MANIFEST_RULES } from './rules/table.ts'
import { type GivenManifest, type Origin, substitute } from './substitute.ts'
import { type ManifestView, viewOf } from './view.ts'
import { manifestWords } from './words.ts'

export interface ManifestToParse {
  /** As the user named it, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Undefined when it is not the environment of a deploy: then `${env:NAME}` stays open, and nothing is said of it. */
  readonly env: Environment | undefined
  readonly overrides?: readonly ManifestOverride[]
  /** Region of the deploy, when one is known. */
  readonly region?: string | undefined
  /** Of these bytes, when they were parsed before. */
  readonly parsed?: ParsedDocument
}

/** A manifest file after it was judged: all its diagnostics, sorted, and the manifest when no error is among them. */
export interface ParsedManifest {
  /** No diagnostic is an error. */
  readonly valid: boolean
  /** Undefined when it is not valid, or when a value is not known for want of an environment. */
  readonly manifest: Manifest | undefined
  /** The file with everything put in, each value where it, or what it came to replace, stands; undefined when it is not JSON. */
  readonly document: Document | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** What the rules look at; undefined when it is not JSON. */
  readonly view: ManifestView | undefined
  /** Pointers of texts from the environment. */
  readonly hidden: ReadonlySet<string>
  /** A diagnostic of this manifest, saying where the value came from when it is not in the file. */
  readonly withOrigin: (diagnostic: Diagnostic) => Diagnostic
}

/** The name of the blueprint when the manifest names none. */
export const DEFAULT_BLUEPRINT = 'blueprint-config.json'

/** Reads a canary manifest: syntax, `${env:NAME}` and overrides put in, the shape of CreateCanary, our own rules. Offline.
 *  Never throws, whatever the bytes are. */
export function parseManifest(given: ManifestToParse): ParsedManifest {
  const { path, bytes, env, region } = given
  const parsed = given.parsed ?? parseDocument({ path, bytes })
  const { document: file, diagnostics: syntax } = parsed
  const wrong = wrongKind({ path, parsed, text: file?.text ?? decodeText(bytes).text }, 'manifest')
  if (file === undefined || wrong !== undefined) {
    const diagnostics = wrong === undefined ? limited(syntax) : [wrong]
    return {
      valid: false,
      manifest: undefined,
      document: file,
      diagnostics,
      view: undefined,
      hidden: new Set(),
      withOrigin: same,
    }
  }
  const put = substitute(file, { env, overrides: given.overrides ?? [] })
  const { document, open } = put
  const view = viewOf(put, region)
  const withOrigin = (diagnostic: Diagnostic): Diagnostic => withOriginOf(diagnostic, put)
  const isKnown = ({ pointer }: Diagnostic): boolean => !open.has(pointer)
  const schema = refusals(document, { accepts: validate, words: manifestWords }).filter(isKnown)
  const rules = MANIFEST_RULES.flatMap((rule) => diagnosticsOf(rule, view, document)).filter(isKnown)
  const { isValid, diagnostics } = judged({
    syntax,
    schema: schema.map(withOrigin),
    rules: [...rules.map(withOrigin), ...referenceDiagnostics(put)],
  })
  const manifest = isValid && open.size === 0 ? manifestFrom(document.value) : undefined
  return { valid: isValid, manifest, document, diagnostics, view, hidden: put.hidden, withOrigin }
}

function same(diagnostic: Diagnostic): Diagnostic {
  return diagnostic
}

function referenceDiagnostics({ findings }: GivenManifest): Diagnostic[] {
  return findings.map(({ code, message, hint, pointer, range }) => {
    const severity = Object.entries(REFERENCE_CODES).find(([name]) => name === code)?.[1].severity ?? 'error'
    return { severity, source: 'rule', code, message, hint, pointer, ...range }
  })
}

/** Says where a value comes from. What was found, and what could be written instead, is not said of a value of the
 *  environment: it may be a secret that only its own place shows. */
function withOriginOf(diagnostic: Diagnostic, { origins, hidden }: GivenManifest): Diagnostic {
  const at = [...origins].find(([pointer]) => isAtOrBelow(diagnostic.pointer, pointer))
  if (at === undefined) return diagnostic
  const [pointer, origin] = at
  const { isSensitive, ...rest } = diagnostic
  return {
    ...rest,
    // What is underlined is then the nearest object of the file, in which there is nothing to mask.
    ...(isSensitive === true && !origin.isAdded ? { isSensitive } : {}),
    message: withSource(diagnostic.message, origin),
    ...(hidden.has(pointer) ? { hint: `Check the value of ${origin.source}.` } : {}),
  }
}

function withSource(message: string, { source }: Origin): string {
  return `${message.replace(/\.$/, '')} (from ${source}).`
}

function manifestFrom(value: unknown): Manifest {
  // The schema accepted it, and the shape says the same as the type.
  const { $schema: _, ...members } = value as Manifest & { readonly $schema?: string }
  return { ...members, Blueprint: members.Blueprint ?? DEFAULT_BLUEPRINT }
}

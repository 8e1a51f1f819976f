import { judged } from '../../blueprint/judge-document.ts'
import type { ParsedDocument } from '../../blueprint/parse-document.ts'
import { diagnosticsOf } from '../../blueprint/rules/diagnostics-of.ts'
import { isItem } from '../../blueprint/rules/item.ts'
import { type Rule, rule } from '../../blueprint/rules/rule.ts'
import { sha256Of } from '../../blueprint/sha256.cjs'
import { quote } from '../../blueprint/show.ts'
import { type ValidatedFile, validatedFrom } from '../../blueprint/validated-file.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import { didYouMean } from '../../core/suggest.ts'

/** The file of runtime settings, beside the blueprint and in the zip. */
export const SETTINGS_NAME = 'synthetics.json'

/** User guide, pages of the Playwright and Java runtimes; AWS documents no keys for multi-checks. */
const KNOWN_KEYS = ['step', 'report', 'logging', 'httpMetrics', 'canaryMetrics', 'userAgent', 'har']

export const settings: Rule<unknown> = rule<'SETTINGS_NOT_OBJECT' | 'SETTINGS_KEY_UNKNOWN', unknown>({
  codes: {
    SETTINGS_NOT_OBJECT: {
      severity: 'error',
      title: 'synthetics.json is no object',
      about: 'The settings of the runtime are one JSON object.',
    },
    SETTINGS_KEY_UNKNOWN: {
      severity: 'warning',
      title: 'A setting of synthetics.json that is not documented',
      about: `AWS documents ${KNOWN_KEYS.join(', ')} for other runtimes, and none for multi-checks key by key.`,
    },
  },
  *check(value) {
    if (!isItem(value)) {
      const message = 'The settings of the runtime must be an object.'
      yield { code: 'SETTINGS_NOT_OBJECT', pointer: '', message, hint: 'Write an object: {...}.' }
      return
    }
    for (const key of Object.keys(value)) {
      if (KNOWN_KEYS.includes(key)) continue
      const message = `${quote(key)} is no documented setting; the runtime may ignore it.`
      const hint = didYouMean(key, KNOWN_KEYS) ?? `Documented are ${KNOWN_KEYS.join(', ')}.`
      yield { code: 'SETTINGS_KEY_UNKNOWN', pointer: pointerFromPath([key]), at: 'key', message, hint }
    }
  },
})

/** What there is to say about `synthetics.json`. Any object is accepted. */
export function judgedSettings({
  path,
  bytes,
  parsed,
}: {
  readonly path: string
  readonly bytes: Uint8Array
  /** Of these bytes. */
  readonly parsed: ParsedDocument
}): ValidatedFile<object> {
  const { document, diagnostics: syntax } = parsed
  const rules = document === undefined ? [] : diagnosticsOf(settings, document.value, document)
  const { isValid, diagnostics } = judged({ syntax, schema: [], rules })
  return validatedFrom({ path, sha256: sha256Of(bytes), diagnostics, document }, isValid)
}

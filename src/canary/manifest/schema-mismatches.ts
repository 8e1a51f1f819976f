import type { Valid } from '../../blueprint/validated-file.ts'
import { compareDiagnostics, type Diagnostic } from '../../core/diagnostic.ts'
import { matchDiagnostics } from './matches-schema.ts'
import type { ParsedManifest } from './parse-manifest.ts'

/** Why a canary made from the manifest would not run this blueprint, or not all of it; empty when it would. The manifest
 *  may be a part of one: what else is wrong with it, or missing, is not said. */
export function schemaMismatches(parsed: ParsedManifest, file: Valid): readonly Diagnostic[] {
  const own = parsed.diagnostics.filter(
    ({ severity, code, pointer }) =>
      severity === 'error' && (WHEREVER.has(code) || (code !== 'PROPERTY_MISSING' && DECIDING.has(pointer))),
  )
  const blamed = new Set(own.map(({ pointer }) => pointer))
  const fit = matchDiagnostics(parsed, file).filter(
    ({ severity, pointer }) => severity !== 'notice' && !blamed.has(pointer),
  )
  return [...own, ...fit].sort(compareDiagnostics)
}

/** Of a member that does not exist, nobody knows which one it was to be: perhaps the run-time version, misspelt. */
const WHEREVER: ReadonlySet<string> = new Set(['MANIFEST_MEMBER_REFUSED', 'PROPERTY_UNKNOWN'])

/** The members that decide whether a blueprint runs, and whether to its end. One that is wrong may not pass as fitting. */
const DECIDING: ReadonlySet<string> = new Set([
  '',
  '/Blueprint',
  '/Code',
  '/RuntimeVersion',
  '/RunConfig',
  '/RunConfig/TimeoutInSeconds',
  '/Schedule',
  '/Schedule/Expression',
])

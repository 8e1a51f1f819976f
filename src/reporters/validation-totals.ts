import type { ValidatedFile } from '../blueprint/validated-file.ts'
import type { Severity } from '../core/diagnostic.ts'

/** What a validation found, in numbers. */
export interface ValidationTotals {
  readonly files: number
  readonly valid: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
}

/** Counts files and diagnostics. */
export function validationTotals(files: readonly ValidatedFile<object>[]): ValidationTotals {
  const count = (severity: Severity): number =>
    files.reduce(
      (sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
      0,
    )
  return {
    files: files.length,
    valid: files.filter(({ valid }) => valid).length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
  }
}

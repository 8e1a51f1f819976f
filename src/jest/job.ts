import type { ValidatedFile } from '../blueprint/validated-file.ts'
import type { PlannedTest, PlannedTests } from '../runner/plan-tests.ts'
import type { Test } from './jest-types.ts'

/** A test file of Jest with what is known of its blueprint before anything runs. */
export interface Job {
  readonly test: Test
  /** As messages and reports name it. */
  readonly path: string
  /** Undefined when another test file is the same file under another name. */
  readonly file: ValidatedFile | undefined
  /** Its text without credentials and secrets; undefined when it is no text. To be called when it is shown: a secret may become
   *  known while the blueprints run. */
  readonly source: () => string | undefined
  /** Empty when the blueprint is not valid. */
  readonly tests: readonly PlannedTests[]
  readonly isSelected: (test: PlannedTest) => boolean
  /** Keys of the steps that have a selected test. */
  readonly selected: ReadonlySet<string>
}

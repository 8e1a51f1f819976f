import type { Clock } from '../../core/clock.ts'
import type { EmulatorDelays } from '../delays.ts'
import type { BucketStore } from '../neighbours/bucket-store.ts'
import type { LayerStore } from '../neighbours/layer-store.ts'
import type { CodeRunner } from '../runs/code-run.ts'
import type { Canaries } from './canaries.ts'
import type { Schedules } from './schedules.ts'

/** What the operations and all that they set going work with. */
export interface SyntheticsContext {
  readonly account: string
  readonly clock: Clock
  readonly delays: EmulatorDelays
  readonly canaries: Canaries
  readonly schedules: Schedules
  readonly buckets: BucketStore
  readonly layers: LayerStore
  readonly runCode: CodeRunner
  /** Whether a bucket that artifacts are written to is made when it does not exist. */
  readonly createsBuckets: boolean
  /** Ends with the emulator. */
  readonly signal: AbortSignal
  /** Goes on after the answer. `close()` waits for it; what it throws is logged unless the emulator is being closed. */
  readonly background: (task: () => Promise<void>) => void
}

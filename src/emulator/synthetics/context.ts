import type { Clock } from '../../core/clock.ts'
import type { BucketStore } from '../aws-services/bucket-store.ts'
import type { LayerStore } from '../aws-services/layer-store.ts'
import type { EmulatorDelays } from '../delays.ts'
import type { CodeRunner } from '../runs/code-run.ts'
import type { Canaries } from './canaries.ts'

/** What a run of a canary works with. */
export interface RunsContext {
  readonly account: string
  readonly clock: Clock
  readonly delays: EmulatorDelays
  readonly canaries: Canaries
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

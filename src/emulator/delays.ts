/** How long the emulator takes for what takes AWS seconds to minutes; milliseconds. */
export interface EmulatorDelays {
  /** CREATING to READY. */
  readonly createMs: number
  /** UPDATING to the state before. */
  readonly updateMs: number
  /** STARTING to RUNNING. */
  readonly startMs: number
  /** STOPPING to STOPPED. */
  readonly stopMs: number
  /** DELETING until it is gone. */
  readonly deleteMs: number
  /** From StartCanaryDryRun to the beginning of its run. */
  readonly dryRunMs: number
  /** Between two scheduled runs, whatever the schedules say; undefined lets them decide. */
  readonly scheduleIntervalMs?: number
}

/** Short enough for a person who waits, long enough for a client to see every state. */
export const DEFAULT_DELAYS: EmulatorDelays = {
  createMs: 1000,
  updateMs: 1000,
  startMs: 1000,
  stopMs: 500,
  deleteMs: 500,
  dryRunMs: 1000,
}

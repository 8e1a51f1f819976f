import type { CanaryArtifactConfig, CanaryState, CanaryVpcConfig } from '../../aws/synthetics-types.ts'

/** A canary as the emulator keeps it. Plain JSON, so that it can be written to the data folder as it is; times in
 *  milliseconds since the epoch. */
export interface CanaryRecord {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly configuration: Configuration
  readonly schedule: Schedule
  /** Of the user's own key; empty or absent when AWS's own is used. */
  readonly kmsKeyArn?: string
  readonly status: Status
  readonly createdMs: number
  readonly lastModifiedMs: number
  readonly lastStartedMs?: number
  readonly lastStoppedMs?: number
  readonly tags: Readonly<Record<string, string>>
  /** Of the newest published: dry runs publish too. */
  readonly layerVersion: number
  readonly engineVersion: number
  /** What ends the present, transitional state. */
  readonly pending?: Transition
  /** Oldest first. */
  readonly dryRuns: readonly DryRun[]
  /** Newest first. */
  readonly runs: readonly RunRecord[]
}

export interface Status {
  readonly State: CanaryState
  readonly StateReason?: string
  readonly StateReasonCode?: string
}

/** What a dry run can try. */
export interface Configuration {
  readonly code: Code
  /** Without `s3://` and without a slash at the end. */
  readonly artifactLocation: string
  readonly executionRoleArn: string
  readonly runtimeVersion: string
  readonly runConfig: {
    readonly TimeoutInSeconds: number
    readonly MemoryInMB: number
    readonly ActiveTracing: boolean
    readonly EphemeralStorage: number
  }
  readonly environment: Readonly<Record<string, string>>
  readonly successRetentionDays: number
  readonly failureRetentionDays: number
  readonly vpcConfig?: CanaryVpcConfig
  readonly artifactConfig?: CanaryArtifactConfig
  readonly cleanup: string
  /** Version of the Lambda function. */
  readonly engineVersion: number
}

export interface Code {
  /** Of the layer version that holds the zip. */
  readonly sourceLocationArn: string
  readonly handler?: string
  readonly blueprintTypes?: readonly string[]
}

export interface Schedule {
  readonly Expression: string
  readonly DurationInSeconds: number
  readonly RetryConfig: { readonly MaxRetries: number }
}

/** A change on its way, and the state it ends in. */
export type Transition =
  | { readonly kind: 'create'; readonly failure?: Failure }
  | {
      readonly kind: 'update'
      readonly back: CanaryState
      readonly configuration: Configuration
      readonly schedule: Schedule
      /** Empty goes back to the key of AWS. */
      readonly kmsKeyArn?: string
      readonly dryRunId?: string
      readonly failure?: Failure
    }
  | { readonly kind: 'start' | 'stop'; readonly failure?: Failure }
  /** `takesCode`: its layers go too. */
  | { readonly kind: 'delete'; readonly takesCode: boolean; readonly failure?: Failure }

export interface Failure {
  readonly reason: string
  readonly code: string
}

export interface DryRun {
  readonly id: string
  readonly state: 'PREPARING' | 'RUNNING' | 'PASSED' | 'FAILED'
  /** Why it could not be prepared. */
  readonly failure?: Failure
  readonly configuration: Configuration
  readonly startedMs: number
  /** A later dry run, an update or its own commit has made it worthless. */
  readonly isSpent: boolean
}

export interface RunRecord {
  readonly id: string
  readonly scheduledRunId: string
  readonly retryAttempt?: number
  readonly dryRunId?: string
  readonly status: {
    readonly State: 'RUNNING' | 'PASSED' | 'FAILED'
    readonly StateReason: string
    readonly StateReasonCode: string
    readonly TestResult?: 'PASSED' | 'FAILED' | 'UNKNOWN'
  }
  readonly startedMs: number
  readonly completedMs?: number
  /** Folder of its artifacts; absent while there are none. */
  readonly artifactLocation?: string
}

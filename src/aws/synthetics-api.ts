import type {
  Canary,
  CanaryConfiguration,
  CanaryRun,
  CreateCanaryInput,
  UpdateCanaryInput,
} from './synthetics-types.ts'

/** The calls of CloudWatch Synthetics that a deploy makes. Each rejects with an AppError that names the operation, the
 *  canary and the request id, and whose code says what to do:
 *
 *  CANARY_NOT_FOUND (404) · CANARY_CONFLICT (409) · AWS_REQUEST_REFUSED (400, 413: what was sent is wrong) ·
 *  AWS_ACCESS_DENIED · AWS_CREDENTIALS_MISSING · AWS_REGION_MISSING · AWS_THROTTLED (still, after all retries; had no effect) ·
 *  AWS_ANSWER_LOST (a server error or no answer: whether the call had an effect is unknown) · AWS_REQUEST_FAILED (the rest).
 *
 *  Reads are tried again on throttling, server errors and lost connections. What changes something is tried again on
 *  throttling alone, because nothing in this API makes a second call harmless. The signal's reason rejects as it is. */
export interface SyntheticsApi {
  /** Undefined when there is no such canary, or no such dry run of it. */
  getCanary(name: string, options: { readonly dryRunId?: string }, signal: AbortSignal): Promise<Canary | undefined>
  createCanary(input: CreateCanaryInput, signal: AbortSignal): Promise<Canary>
  updateCanary(name: string, input: UpdateCanaryInput, signal: AbortSignal): Promise<void>
  /** The id of the dry run that was begun. */
  startCanaryDryRun(name: string, input: CanaryConfiguration, signal: AbortSignal): Promise<string>
  /** Newest first. All pages, up to 100 runs. */
  getCanaryRuns(
    name: string,
    options: { readonly runType: 'CANARY_RUN' } | { readonly runType: 'DRY_RUN'; readonly dryRunId?: string },
    signal: AbortSignal,
  ): Promise<readonly CanaryRun[]>
  /** All runtimes that AWS knows, with the date from which it takes no deploys for one. */
  runtimeVersions(signal: AbortSignal): Promise<readonly { readonly name: string; readonly deprecatedOn?: Date }[]>
  startCanary(name: string, signal: AbortSignal): Promise<void>
  stopCanary(name: string, signal: AbortSignal): Promise<void>
  deleteCanary(name: string, signal: AbortSignal): Promise<void>
  tagResource(arn: string, tags: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void>
  untagResource(arn: string, keys: readonly string[], signal: AbortSignal): Promise<void>
}

/** Objects in S3. Rejects like SyntheticsApi; `undefined` where there is no such object or bucket. */
export interface ObjectStore {
  putObject(
    object: { readonly bucket: string; readonly key: string; readonly bytes: Uint8Array; readonly contentType: string },
    signal: AbortSignal,
  ): Promise<{ readonly versionId: string | undefined }>
  /** At most `maxBytes` from the start of the object, or its last `maxBytes` with `fromEnd`. */
  getObject(
    object: { readonly bucket: string; readonly key: string; readonly maxBytes: number; readonly fromEnd?: boolean },
    signal: AbortSignal,
  ): Promise<Uint8Array | undefined>
  /** Whether an object is there, and its version. */
  headObject(
    object: { readonly bucket: string; readonly key: string },
    signal: AbortSignal,
  ): Promise<{ readonly versionId: string | undefined; readonly sizeBytes: number } | undefined>
  /** The keys that begin with the prefix, at most 1000. */
  listKeys(
    folder: { readonly bucket: string; readonly prefix: string },
    signal: AbortSignal,
  ): Promise<readonly string[]>
}

/** The code that a canary has in AWS, as the Lambda layer it is kept in. */
export interface DeployedCode {
  /** The archive behind a layer version ARN (`Canary.Code.SourceLocationArn`). Rejects like SyntheticsApi. */
  layerArchive(layerVersionArn: string, signal: AbortSignal): Promise<Uint8Array>
}

/** Everything of AWS that a deploy uses. */
export interface DeployAws {
  readonly synthetics: SyntheticsApi
  readonly objects: ObjectStore
  readonly code: DeployedCode
  readonly region: string
}

import type { Operation } from '../operation.ts'
import { createCanary } from './create-canary.ts'
import { deleteCanary } from './delete-canary.ts'
import { describeCanaries } from './describe-canaries.ts'
import { describeCanariesLastRun } from './describe-canaries-last-run.ts'
import { describeRuntimeVersions } from './describe-runtime-versions.ts'
import { getCanary } from './get-canary.ts'
import { getCanaryRuns } from './get-canary-runs.ts'
import { startCanary, stopCanary } from './start-and-stop.ts'
import { startCanaryDryRun } from './start-canary-dry-run.ts'
import { listTagsForResource, tagResource, untagResource } from './tags.ts'
import { updateCanary } from './update-canary.ts'

/** All operations that the emulator has. Groups, and what browser canaries alone need, are not among them. */
export const OPERATIONS: readonly Operation[] = [
  createCanary,
  updateCanary,
  startCanaryDryRun,
  getCanary,
  getCanaryRuns,
  describeCanaries,
  describeCanariesLastRun,
  describeRuntimeVersions,
  startCanary,
  stopCanary,
  deleteCanary,
  tagResource,
  untagResource,
  listTagsForResource,
]

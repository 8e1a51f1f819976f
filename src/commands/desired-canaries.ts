import { bundleOf } from '../canary/bundle.ts'
import type { CanarySource } from '../canary/manifest.ts'
import type { Desired } from '../canary/plan.ts'

/** What is wanted of each canary: its manifest and the zip made of its files. */
export async function desiredCanaries(sources: readonly CanarySource[]): Promise<readonly Desired[]> {
  return await Promise.all(sources.map(async (source) => ({ source, bundle: await bundleOf(source) })))
}

import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** GitHub's limit of a job summary is 1 MiB a step; beyond it the runner drops all of it. */
const LARGEST_SUMMARY_BYTES = 1024 * 1024 - 1024

/** The files through which a step speaks to the runner. `@actions/core` writes them; it is loaded with the first one,
 *  after the run, because loading it takes longer than anything else the Action does on its own. */
export interface StepFiles {
  readonly setOutput: (name: string, value: string) => Promise<void>
  /** How many bytes this step's summary may still grow by; 0 when the runner takes none. */
  readonly summaryRoom: () => Promise<number>
  readonly appendSummary: (markdown: string) => Promise<void>
  /** Writes a file into a folder of this step's own and returns its path. */
  readonly writeTemporary: (fileName: string, text: string) => Promise<string>
}

/** Each function rejects when the runner's file cannot be used. Without a runner, outputs and summary go nowhere. */
export function stepFiles(env: Readonly<Record<string, string | undefined>>): StepFiles {
  let folder: Promise<string> | undefined
  return {
    setOutput: async (name, value) => {
      if (!env['GITHUB_OUTPUT']) return
      const { setOutput } = await import('@actions/core')
      setOutput(name, value)
    },
    summaryRoom: async () => {
      const path = env['GITHUB_STEP_SUMMARY']
      return path ? Math.max(0, LARGEST_SUMMARY_BYTES - (await stat(path)).size) : 0
    },
    appendSummary: async (markdown) => {
      const { summary } = await import('@actions/core')
      await summary.addRaw(markdown).write()
    },
    writeTemporary: async (fileName, text) => {
      folder ??= mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'canary-preflight-'))
      const path = join(await folder, fileName)
      await writeFile(path, text)
      return path
    },
  }
}

import { resolve } from 'node:path'
import { summary } from '@actions/core'
import { actionStep } from '../../lib/commands/action-step.js'
import { type ActionOptions, type ActionResult, runAction } from '../../scripts/demo/runner.js'
import { linesOf } from '../../scripts/demo/runner-commands.js'
import { canPretend, pretending } from './process-environment.js'
import { tempFolder } from './temp-folder.js'

export interface ActionRun extends Partial<Omit<ActionOptions, 'workspace'>> {
  /** What the workspace holds, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** Runs the compiled Action in a workspace of its own, as the runner does: in this process, which costs a tenth of a new one, unless
 *  the process is what is asked for (another entry, options of Node, a signal). */
export async function runInWorkspace({ files = {}, ...options }: ActionRun): Promise<ActionResult> {
  await using workspace = tempFolder(files)
  const { entry, node, nodeOptions, onStart, env = {} } = options
  const isProcess = [entry, node, nodeOptions, onStart].some((given) => given !== undefined) || !canPretend(env)
  const run = isProcess ? {} : { run: (all: Readonly<Record<string, string>>) => inThisProcess(all, workspace.path) }
  return await runAction({ entry: resolve('lib/action.js'), ...options, ...run, workspace: workspace.path })
}

async function inThisProcess(env: Readonly<Record<string, string>>, cwd: string) {
  // It remembers the file of the step that was the first.
  Reflect.deleteProperty(summary, '_filePath')
  const lines: { stream: 'stdout' | 'stderr'; text: string }[] = []
  const write = (stream: 'stdout' | 'stderr') => (text: string) => {
    lines.push(...linesOf(text).map((line) => ({ stream, text: line })))
  }
  const host = { env, cwd, stdout: write('stdout'), stderr: write('stderr'), signal: AbortSignal.timeout(30_000) }
  const exitCode = await pretending(env, () => actionStep(host).run())
  return { exitCode, signal: null, lines }
}

/** A blueprint of HTTP steps; each is a GET that expects 200 unless it says otherwise. */
export function blueprintOf(
  ...steps: readonly { readonly stepName?: string; readonly url: string; readonly [member: string]: unknown }[]
): string {
  const numbered = steps.map((step, index) => [
    String(index + 1),
    {
      stepName: `step-${index + 1}`,
      checkerType: 'HTTP',
      httpMethod: 'GET',
      timeout: 5000,
      assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }],
      ...step,
    },
  ])
  return `${JSON.stringify({ steps: Object.fromEntries(numbered) }, null, 2)}\n`
}

/** Everything the Action said anywhere, except to the runner's mask. */
export function everythingSaid(result: ActionResult): string {
  const printed = result.lines.map(({ text }) => text).filter((text) => !text.startsWith('::add-mask::'))
  return [...printed, result.summary, ...Object.values(result.outputs), ...Object.values(result.reports)].join('\n')
}

/** Every verdict that a job summary has in a heading: of the job there is one. */
export function verdictsIn(summary: string): string[] {
  return [...summary.matchAll(/^## (?:[^\w\s] )?canary-preflight: (\w+)/gm)].map(([, verdict = '']) => verdict)
}

import { resolve } from 'node:path'
import { type ActionOptions, type ActionResult, runAction } from '../../scripts/demo/runner.js'
import { tempFolder } from './temp-folder.js'

export interface ActionRun extends Partial<Omit<ActionOptions, 'workspace'>> {
  /** What the workspace holds, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** Runs the compiled Action (or `entry`) in a workspace of its own, as the runner does. */
export async function runInWorkspace({ files = {}, ...options }: ActionRun): Promise<ActionResult> {
  await using workspace = tempFolder(files)
  return await runAction({ entry: resolve('lib/action.js'), ...options, workspace: workspace.path })
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

import { resolve } from 'node:path'
import { AppError, toAppError } from '../core/app-error.ts'
import { quoted, visible } from '../core/visible.ts'
import type { ReportContext } from '../reporters/reporter.ts'
import { REPORTERS } from '../reporters/table.ts'
import type { Report } from '../runner/report/report.ts'
import type { CommandContext } from './context.ts'
import { realPath } from './files/permitted-path.ts'
import { writeWhole } from './files/write-file.ts'
import type { ReportTarget } from './options/pair-parsers.ts'

/** What became of the reports: each is tried, whatever became of the others. */
export interface WrittenReports {
  readonly written: readonly ReportTarget[]
  readonly errors: readonly AppError[]
}

/** The path that stands for the standard output. */
const STANDARD_OUTPUT = '-'

/** Whether a report is what the standard output is for: then text for people does not go there. */
export function takesStandardOutput(targets: readonly ReportTarget[]): boolean {
  return targets.some(({ path }) => path === STANDARD_OUTPUT)
}

/** Writes each report to its file, and says where. */
export async function writeReports(
  report: Report,
  { targets, context }: { readonly targets: readonly ReportTarget[]; readonly context: ReportContext },
  { cwd, root, stdout, stderr }: Pick<CommandContext, 'cwd' | 'root' | 'stdout' | 'stderr'>,
): Promise<WrittenReports> {
  const written: ReportTarget[] = []
  const errors: AppError[] = []
  for (const target of targets) {
    try {
      const reporter = await REPORTERS[target.format]()
      const content = reporter(report, context)
      if (target.path === STANDARD_OUTPUT) stdout(content)
      else {
        await writeWhole({ cwd, root, path: target.path, content, noun: 'report' })
        stderr(`The ${target.format} report is in ${visible(target.path)}.\n`)
      }
      written.push(target)
    } catch (cause) {
      // Kept for the end: one report that cannot be written must not cost the others, nor the verdict.
      const message = `The ${target.format} report ${quoted(target.path, 200)} could not be made.`
      errors.push(toAppError('INTERNAL', cause, { message }))
    }
  }
  return { written, errors }
}

/** Throws OPTION_INVALID when a report would replace one of the files it is about. */
export function assertNotInputs(
  targets: readonly ReportTarget[],
  { cwd, inputs }: { readonly cwd: string; readonly inputs: readonly string[] },
): void {
  const taken = new Set(inputs.map((input) => realPath(resolve(cwd, input))))
  for (const { path } of targets) {
    if (taken.has(realPath(resolve(cwd, path)))) {
      throw new AppError('OPTION_INVALID', `The report path ${quoted(path, 200)} is one of the files that are read.`, {
        hint: 'Name another file: the report would replace it.',
      })
    }
  }
}

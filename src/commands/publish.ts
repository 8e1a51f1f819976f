import { resolve } from 'node:path'
import { AppError } from '../core/app-error.ts'
import { messageOf } from '../core/system-error.ts'
import { type AnnotationLevel, annotationLine, withinBudget } from '../github/annotation.ts'
import type { EventContext } from '../github/event-context.ts'
import { fileLink } from '../github/file-link.ts'
import type { RepositoryPath } from '../github/repository-path.ts'
import type { StepFiles } from '../github/step-files.ts'
import { commandLine } from '../github/workflow-commands.ts'
import { annotationsOf } from '../reporters/annotations.ts'
import { SYMBOLS as STATUS_SYMBOLS } from '../reporters/status-text.ts'
import { REPORTERS } from '../reporters/table.ts'
import type { Report } from '../runner/report/report.ts'
import { type CanaryPart, canaryAnnotations, canaryOutputs, canarySummary } from './canary-part.ts'
import type { Conclusion } from './conclusion.ts'
import type { LoadedFiles } from './files/load-files.ts'
import { OUTPUTS, type OutputName } from './options/options-action.ts'
import type { ReportTarget } from './options/pair-parsers.ts'

/** The ways to tell GitHub something. Each may reject; then the others still go on. */
export interface GitHubSinks extends StepFiles {
  /** Prints lines that are workflow commands. */
  readonly commands: (lines: readonly string[]) => void
  readonly notice: (message: string) => void
  /** How many annotations of each level this step has printed already. */
  readonly spent: () => Readonly<Partial<Record<AnnotationLevel, number>>>
}

/** What came of the command, and what was asked for. */
export interface Outcome {
  readonly report: Report
  readonly loaded: Pick<LoadedFiles, 'files' | 'sources'>
  readonly conclusion: Conclusion
  readonly cwd: string
  readonly hasAnnotations: boolean
  readonly hasSummary: boolean
  /** The reports that are already written. */
  readonly reports: readonly ReportTarget[]
  /** Of the modes plan and deploy. */
  readonly canaries?: CanaryPart
  /** What the report does not tell: why nothing was deployed, what kept the job from its end. Sentences, each list one remark. */
  readonly remarks?: readonly (readonly string[])[]
}

/** Where the files stand on GitHub. */
export interface Places {
  readonly event: EventContext
  readonly repositoryPath: RepositoryPath
}

/** Tells GitHub: annotations, reports, outputs, job summary. Returns what was promised (outputs, summary) and could not be written: the
 *  job is not done without. Of displays, and of files that nobody asked for, only a notice says so. The verdict is not touched. */
export async function publish(outcome: Outcome, places: Places, sinks: GitHubSinks): Promise<readonly AppError[]> {
  if (outcome.hasAnnotations) {
    const show = (): void => sinks.commands(annotationLines(outcome, places, sinks.spent()))
    noticed('The annotations could not be shown', sinks, await problemOf(show))
  }
  const paths = await reportPaths(outcome, sinks)
  const { totals } = outcome.report
  const outputs: Readonly<Partial<Record<OutputName, string>>> = {
    conclusion: outcome.conclusion,
    'passed-count': String(totals.passed),
    'failed-count': String(totals.failed),
    'errored-count': String(totals.errored),
    'skipped-count': String(totals.skipped),
    'flaky-count': String(totals.flaky),
    'results-file': paths.json ?? '',
    'junit-file': paths.junit ?? '',
    'html-file': paths.html ?? '',
    ...(outcome.canaries === undefined ? {} : await canaryOutputs(outcome.canaries)),
  }
  const unset = await setOutputs(outputs, sinks)
  const unwritten = outcome.hasSummary ? await problemOf(() => writeSummary(outcome, places, sinks)) : undefined
  return unwritten === undefined ? unset : [...unset, brokenPromise('The job summary could not be written', unwritten)]
}

/** Sets every output; one that is not given is empty. Returns why they could not be set. */
export async function setOutputs(
  outputs: Readonly<Partial<Record<OutputName, string>>>,
  sinks: GitHubSinks,
): Promise<readonly AppError[]> {
  const problem = await problemOf(async () => {
    // One after the other, for they go to one file.
    for (const { name } of OUTPUTS) await sinks.setOutput(name, outputs[name] ?? '')
  })
  return problem === undefined ? [] : [brokenPromise('The outputs could not be set', problem)]
}

function brokenPromise(what: string, problem: string): AppError {
  return new AppError('FILE_UNWRITABLE', `${what}: ${problem}`, {
    hint: 'What was found out is in the log. Without what was asked for, the step does not end as if it were done.',
  })
}

function annotationLines(
  { report, canaries }: Outcome,
  { repositoryPath }: Places,
  spent: ReturnType<GitHubSinks['spent']>,
): string[] {
  const ofCanaries = canaries === undefined ? [] : canaryAnnotations(canaries, repositoryPath)
  const annotations = [...annotationsOf(report, repositoryPath), ...ofCanaries]
  const lines = withinBudget(annotations, spent).map(annotationLine)
  // The log says all of it already, better: it shows annotations folded.
  return lines.length === 0 ? [] : [commandLine('group', {}, 'Annotations'), ...lines, commandLine('endgroup', {}, '')]
}

/** The path of each report that is an output: the one that was asked for, else one in the runner's temporary folder. */
async function reportPaths(
  { report, loaded, reports, cwd }: Outcome,
  sinks: GitHubSinks,
): Promise<Partial<Record<keyof typeof DEFAULT_NAMES, string>>> {
  const paths: Partial<Record<keyof typeof DEFAULT_NAMES, string>> = {}
  for (const format of FORMATS) {
    const asked = reports.find((target) => target.format === format)
    if (asked !== undefined) {
      paths[format] = resolve(cwd, asked.path)
      continue
    }
    const problem = await problemOf(async () => {
      const reporter = await REPORTERS[format]()
      paths[format] = await sinks.writeTemporary(DEFAULT_NAMES[format], reporter(report, { sources: loaded.sources }))
    })
    noticed(`The ${format} report could not be written`, sinks, problem)
  }
  return paths
}

const DEFAULT_NAMES = { json: 'report.json', junit: 'junit.xml', html: 'report.html' } as const
const FORMATS = ['json', 'junit', 'html'] as const

async function writeSummary(
  { report, loaded, canaries, conclusion, remarks = [] }: Outcome,
  { event, repositoryPath }: Places,
  sinks: GitHubSinks,
): Promise<void> {
  const room = await sinks.summaryRoom()
  if (room < SMALLEST_SUMMARY) return
  const linkTo = (file: string, line: number): string | undefined => {
    const path = repositoryPath(file)
    return path === undefined ? undefined : fileLink(event, { path, line })
  }
  const markdown = await REPORTERS.markdown()
  const { markdownText } = await import('../reporters/markdown-text.ts')
  // First, or a run that passed would look like the whole truth. Each is cut to a few hundred characters.
  const said = remarks.map((lines) => `> ${lines.map(markdownText).join(' ')}\n\n`).join('')
  // One verdict, of the job. What the report says is a part of it where there is more to say.
  const isWhole = canaries === undefined && conclusion === report.status
  const head = isWhole ? said : `${said}## ${SYMBOLS[conclusion]} ${markdownText(report.tool.name)}: ${conclusion}\n\n`
  const heading = isWhole ? {} : { heading: report.totals.steps > 0 ? '## Verification' : '## Files' }
  // Then the deploy: it is what was asked for, and what room is left is enough for the run.
  const maxBytes = Math.max(0, room - Buffer.byteLength(head))
  const ofCanaries = canaries === undefined ? '' : await canarySummary(canaries, { linkTo, maxBytes })
  const left = maxBytes - Buffer.byteLength(ofCanaries)
  const ofRun =
    left < SMALLEST_SUMMARY ? '' : markdown(report, { sources: loaded.sources, linkTo, maxBytes: left, ...heading })
  await sinks.appendSummary(head + ofCanaries + ofRun)
}

const SYMBOLS: Readonly<Record<Conclusion, string>> = { ...STATUS_SYMBOLS, cancelled: '!', aborted: '!' }

/** With less room than this there is nothing sensible to say. */
const SMALLEST_SUMMARY = 2000

async function problemOf(work: () => Promise<void> | void): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    // Whether it only is a notice, or more, depends on what could not be done.
    return messageOf(error)
  }
}

function noticed(what: string, sinks: GitHubSinks, problem: string | undefined): void {
  if (problem !== undefined) sinks.notice(`${what}: ${problem}`)
}

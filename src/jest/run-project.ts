import { type LoadedFiles, loadFiles } from '../commands/files/load-files.ts'
import { observationsIn } from '../commands/files/observation-folder.ts'
import { readableText } from '../commands/files/read-file.ts'
import { TOOL } from '../core/tool.ts'
import { foreignCode } from '../github/foreign-code.ts'
import type { RunEvent } from '../runner/options.ts'
import { type PlannedTest, planTests } from '../runner/plan-tests.ts'
import type { ReportedError } from '../runner/report/report.ts'
import { reportedErrorFrom } from '../runner/report/reported-error.ts'
import { type EmitContext, Emitter } from './emitter.ts'
import type { GlobalConfig, ProjectConfig, Test } from './jest-types.ts'
import type { Job } from './job.ts'
import { blueprintsOf, projectOptions, shownPath } from './project.ts'

/** The test files of one project. */
export interface Project {
  readonly config: ProjectConfig
  readonly globalConfig: GlobalConfig
  readonly tests: readonly Test[]
}

/** Runs the blueprints that are asked for and emits their results as they come. Throws, before anything is emitted, what
 *  keeps all of them from running: settings that are wrong or that nothing uses. */
export async function runProject(project: Project, context: EmitContext): Promise<void> {
  const { config, tests, globalConfig } = project
  const { redactor, clock, signal } = context
  const { options, observations: asked } = await projectOptions(config, { globalConfig, redactor })
  const cwd = process.cwd()
  const kept = asked === undefined ? undefined : observationsIn({ ...asked, base: config.rootDir, cwd, redactor })
  const loaded = await loadFiles(
    blueprintsOf(config, tests).map(shownPath),
    { cwd, redactor, signal },
    { takesManifests: false },
  )
  const jobs = jobsOf(project, loaded, context)
  const emitter = new Emitter(jobs, {
    ...context,
    isSilent: globalConfig.silent === true,
    isVerbose: config.verbose ?? globalConfig.verbose ?? false,
    isReplay: asked?.mode === 'replay',
  })
  const byPath = new Map(jobs.map((job) => [job.path, job]))
  const selects = (step: { readonly path: string; readonly key: string }): boolean =>
    byPath.get(step.path)?.selected.has(step.key) ?? false
  if (jobs.some(({ selected }) => selected.size > 0)) {
    const { runSuite } = await import('../runner/run-suite.ts')
    const tool = { name: TOOL.name, version: TOOL.version }
    const onEvent = (event: RunEvent): void => emitter.onEvent(event)
    const { env } = process
    const report = await runSuite(
      loaded.blueprints,
      { ...options, selects },
      {
        clock,
        signal,
        redactor,
        env,
        tool,
        onEvent,
        foreignCode: foreignCode(env, readableText),
        usesSecretsManager: true,
        observations: kept?.observations,
      },
    )
    const unsaved = kept === undefined ? undefined : problemOf(kept.save)
    await emitter.end(report.runs.map((run) => ({ ...run, ...(unsaved === undefined ? {} : { error: unsaved }) })))
  } else {
    await emitter.end([])
  }
}

/** Why nothing could be written. Results have been emitted by then: this is one more, no reason to begin again. */
function problemOf(save: () => void): ReportedError | undefined {
  try {
    save()
    return undefined
  } catch (cause) {
    return reportedErrorFrom(cause)
  }
}

function jobsOf({ tests, globalConfig }: Project, loaded: LoadedFiles, { redactor }: EmitContext): readonly Job[] {
  const pattern = globalConfig.testNamePattern
  const regex = pattern === undefined || pattern === '' ? undefined : new RegExp(pattern, 'i')
  const isSelected = ({ fullName }: PlannedTest): boolean =>
    globalConfig.collectTests !== true && (regex === undefined || regex.test(fullName))
  return tests.map((test) => {
    const path = shownPath(test.path)
    const file = loaded.blueprints.find((candidate) => candidate.path === path)
    const planned = file?.valid === true ? planTests(file, (text) => redactor.clean(text)) : []
    const selected = planned.filter((step) => step.tests.some(isSelected)).map(({ stepKey }) => stepKey)
    return {
      test,
      path,
      file,
      source: () => loaded.sources(path),
      tests: planned,
      isSelected,
      selected: new Set(selected),
    }
  })
}

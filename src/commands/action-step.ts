import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { AppError, toAppError } from '../core/app-error.ts'
import { speakAs } from '../core/option-words.ts'
import { Redactor } from '../core/redactor.ts'
import { defuseCommands, quoted, visible } from '../core/visible.ts'
import { type EventContext, eventContext } from '../github/event-context.ts'
import { type RepositoryPath, repositoryPaths } from '../github/repository-path.ts'
import { stepFiles } from '../github/step-files.ts'
import { commandLine } from '../github/workflow-commands.ts'
import { executeMode } from './action-run.ts'
import { conclusionOfFailure } from './conclusion.ts'
import { type CommandContext, type ExitCode, processContext } from './context.ts'
import { exitCodeOfError } from './exit-code.ts'
import { isWithin, permittedPath, realPath } from './files/permitted-path.ts'
import { readableText } from './files/read-file.ts'
import { type ActionOptions, parseInputs } from './options/parse-inputs.ts'
import { wordsOf } from './options/words-of-face.ts'
import { type GitHubSinks, publish, setOutputs } from './publish.ts'

/** What a step of a job has of its process. */
export interface StepHost {
  readonly env: CommandContext['env']
  readonly cwd: string
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly signal: AbortSignal
}

/** The Action, without its process. */
export interface ActionStep {
  /** Does what the inputs ask for. Never throws: every error that ends the Action is shown here, and only here. */
  readonly run: () => Promise<ExitCode>
  /** Shows an error that nobody caught. */
  readonly annotateError: (error: unknown) => void
}

export function actionStep(host: StepHost): ActionStep {
  const { env, signal } = host
  speakAs(wordsOf('action'))
  const redactor = new Redactor()
  // Before anything is printed: GitHub hides in the log what it was told to.
  redactor.onLearn((text) => {
    if (text.trim() !== '') host.stdout(`${commandLine('add-mask', {}, text)}\n`)
  })
  let context: CommandContext = {
    ...processContext({ redactor, signal, env, cwd: host.cwd, root: workspaceOf(host) }),
    stdout: (text) => print(host.stdout, text),
    stderr: (text) => print(host.stderr, text),
  }
  const spent = { error: 0, notice: 0 }
  const sinks: GitHubSinks = {
    ...stepFiles(env),
    commands: (lines) => {
      for (const line of lines) host.stdout(`${line}\n`)
    },
    notice: (message) => annotate('notice', 'canary-preflight', message),
    spent: () => spent,
  }
  return { run, annotateError }

  async function run(): Promise<ExitCode> {
    try {
      const options = parseInputs(env, redactor)
      context = inFolder(context, options.workingDirectory)
      const event = eventContext(env, readableText)
      for (const notice of [...event.notices, ...aboutSecrets(options, event)]) sinks.notice(notice)
      const { outcome, exitCode, notices, errors } = await executeMode(withDebugging(options), context)
      for (const notice of notices) sinks.notice(notice)
      for (const error of errors) annotateError(error)
      const remarks = [...errors.map(linesOf), ...notices.map((notice) => [redactor.clean(notice)])]
      return kept(exitCode, await publish({ ...outcome, remarks }, { event, repositoryPath: repositoryPath() }, sinks))
    } catch (error) {
      const shown: unknown = signal.aborted ? signal.reason : error
      annotateError(shown)
      const exitCode = exitCodeOfError(shown)
      return kept(exitCode, await setOutputs({ conclusion: conclusionOfFailure(exitCode) }, sinks))
    }
  }

  /** The exit status, or 3 when something that was promised could not be written, whatever the verdict. */
  function kept(exitCode: ExitCode, broken: readonly AppError[]): ExitCode {
    for (const error of broken) annotateError(error)
    return broken.length === 0 || exitCode === 130 ? exitCode : 3
  }

  /** "Enable debug logging" of a re-run sets RUNNER_DEBUG. */
  function withDebugging(asked: ActionOptions): ActionOptions {
    if (env['RUNNER_DEBUG'] !== '1') return asked
    const verbose = true
    if (asked.command === 'run') return { ...asked, options: { ...asked.options, verbose } }
    return asked.command === 'deploy' ? { ...asked, run: { ...asked.run, verbose } } : asked
  }

  /** The one way for text to the log: no secret in it, and no line of it a command. */
  function print(write: StepHost['stdout'], text: string): void {
    const safe = defuseCommands(redactor.clean(text))
    write(safe.endsWith('\n') || safe === '' ? safe : `${safe}\n`)
  }

  function annotate(level: 'error' | 'notice', title: string, message: string): void {
    spent[level] += 1
    host.stdout(`${commandLine(level, { title: redactor.clean(title) }, redactor.clean(message))}\n`)
  }

  function annotateError(error: unknown): void {
    const known = knownError(error)
    annotate('error', `canary-preflight: ${known.code}`, linesOf(known).join('\n'))
    if (env['RUNNER_DEBUG'] === '1' && known.kind === 'internal')
      print(host.stderr, (error instanceof Error && error.stack) || '')
  }

  /** What is said of an error, without a secret. */
  function linesOf(error: unknown): string[] {
    const { message, hint } = knownError(error)
    const lines = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])]
    return lines.map((line) => visible(redactor.clean(line)))
  }

  function repositoryPath(): RepositoryPath {
    const given = env['GITHUB_WORKSPACE']
    const paths = repositoryPaths({ cwd: context.cwd, workspace: workspaceOf(host), isRepository })
    // The workspace may be a link, by which the workflow names its files.
    return (path) => paths(path) ?? (given ? paths(join(workspaceOf(host), relative(given, path))) : undefined)
  }
}

function aboutSecrets({ command, emptySecrets }: ActionOptions, { isForkPullRequest }: EventContext): string[] {
  if (command === 'validate' || emptySecrets.length === 0) return []
  const why = isForkPullRequest
    ? 'GitHub gives no secrets to pull requests from forks; "mode: validate" needs none.'
    : 'Check that the repository or its environment has them, under the names the workflow uses.'
  return [`These secrets are empty and count as not given: ${emptySecrets.map(visible).join(', ')}. ${why}`]
}

function knownError(error: unknown): AppError {
  return toAppError('INTERNAL', error, {
    hint: 'This is a defect of canary-preflight. Please report it, with the log of a run with debug logging enabled.',
  })
}

/** The context in the folder of the input "working-directory": paths begin there, and what nothing may leave stays the workspace. */
function inFolder(context: CommandContext, folder: string | undefined): CommandContext {
  if (folder === undefined) return context
  const cwd = permittedPath({ ...context, path: folder, noun: 'working directory' }, 'read')
  const isThere = statSync(cwd, { throwIfNoEntry: false })?.isDirectory() === true
  if (isThere && isWithin(cwd, realPath(context.root ?? context.cwd))) return { ...context, cwd }
  throw new AppError(
    'OPTION_INVALID',
    `Input "working-directory" must name a folder of the workspace; it was ${quoted(folder)}.`,
    {
      hint: 'Write its path from the workspace, for example services/checkout.',
    },
  )
}

/** By its real name. Without one, as in a test, the folder the step was started in. */
function workspaceOf({ env, cwd }: StepHost): string {
  const given = env['GITHUB_WORKSPACE']
  return given !== undefined && existsSync(given) ? realpathSync(given) : cwd
}

/** A submodule has a file `.git`; its files are not those of the repository on GitHub, so it is none here. */
function isRepository(folder: string): boolean {
  return statSync(join(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() === true
}

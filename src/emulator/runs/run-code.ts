import type { AwsAccess } from '../../auth/aws-access.ts'
import { MAX_FILE_BYTES } from '../../blueprint/limits.ts'
import { validateBlueprint } from '../../blueprint/validate.ts'
import type { Valid } from '../../blueprint/validated-file.ts'
import type { Clock } from '../../core/clock.ts'
import { Redactor } from '../../core/redactor.ts'
import { messageOf } from '../../core/system-error.ts'
import type { ResolveOverride } from '../../network/policy.ts'
import { PLAIN_RUN, type Rewrite, type RunEvent } from '../../runner/options.ts'
import { runSuite } from '../../runner/run-suite.ts'
import { BLUEPRINT_FILE, fileOfZip } from './code-archive.ts'
import type { CodeOutcome, CodeRun, CodeRunner } from './code-run.ts'

export interface CodeRunnerSettings {
  readonly clock: Clock
  /** Of the emulator. Only the proxies and `CI` of it reach a run. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tool: { readonly name: string; readonly version: string }
  readonly resolve: readonly ResolveOverride[]
  readonly rewrites: readonly Rewrite[]
  /** AWS as blueprints reach it: the emulator itself, never the machine's own account. */
  readonly awsOf: (region: string, redactor: Redactor) => AwsAccess
}

/** Runs the blueprint in a zip with our own runner. */
export function createCodeRunner(settings: CodeRunnerSettings): CodeRunner {
  return async (run, signal) => {
    const redactor = new Redactor()
    const log: string[] = []
    const say = (line: string): number => log.push(`${settings.clock.now().toISOString()} ${redactor.clean(line)}`)
    say(`INFO: Start canary ${run.canaryName}`)
    const found = await blueprintOf(run)
    if (typeof found === 'string') {
      say(`ERROR: ${found}`)
      return { kind: 'not-run', reason: found, log }
    }
    const onEvent = (event: RunEvent): void => {
      const line = lineOfEvent(event)
      if (line !== undefined) say(line)
    }
    const outcome = await runFile(found, run, { settings, redactor, signal, onEvent })
    return outcome.kind === 'ran' ? { ...outcome, log: log.map((line) => redactor.clean(line)) } : outcome
  }
}

/** The blueprint, or why there is none to run. */
async function blueprintOf({ zip, isBlueprint }: CodeRun): Promise<Valid | string> {
  if (!isBlueprint) return 'This emulator runs multi-checks blueprints only; the code of this canary is a script.'
  if (zip === undefined) return 'The code of this canary is gone.'
  const bytes = await fileOfZip(zip, { name: BLUEPRINT_FILE, maxBytes: MAX_FILE_BYTES }).catch(
    (error: unknown) => messageOf(error), // The run says so.
  )
  if (bytes === undefined) return `The code has no ${BLUEPRINT_FILE} at its root.`
  if (typeof bytes === 'string') return `The code cannot be unpacked: ${bytes}`
  const file = validateBlueprint({ path: BLUEPRINT_FILE, bytes })
  if (file.valid) return file
  const errors = file.diagnostics.filter(({ severity }) => severity === 'error')
  const places = errors.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`)
  return `${BLUEPRINT_FILE} is not valid: ${places.join(' ')}`
}

async function runFile(
  file: Valid,
  run: CodeRun,
  context: {
    readonly settings: CodeRunnerSettings
    readonly redactor: Redactor
    readonly signal: AbortSignal
    readonly onEvent: (event: RunEvent) => void
  },
): Promise<CodeOutcome> {
  const { settings, redactor, signal, onEvent } = context
  const { clock, env, tool, resolve, rewrites, awsOf } = settings
  const { timeoutMs, region: awsRegion } = run
  // What the emulator was told, it was told once for all blueprints.
  const options = { ...PLAIN_RUN, resolve, rewrites, timeoutMs, awsRegion, mayBeUnused: true }
  const { runs } = await runSuite([file], options, {
    clock,
    signal,
    redactor,
    env: withoutAws(env),
    tool,
    onEvent,
    usesSecretsManager: true,
    aws: awsOf(run.region, redactor),
  })
  signal.throwIfAborted()
  const [report] = runs
  const isTimedOut = report?.steps.some(({ error }) => error?.code === 'RUN_TIMEOUT') ?? true
  return report === undefined || isTimedOut ? { kind: 'timed-out' } : { kind: 'ran', report, log: [] }
}

function withoutAws(env: CodeRunnerSettings['env']): CodeRunnerSettings['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:https?_proxy|no_proxy|ci)$/i.test(name)))
}

/** What the log of a run says of an event; undefined for what it does not mention. */
function lineOfEvent(event: RunEvent): string | undefined {
  switch (event.type) {
    case 'run-started':
      return `INFO: ${event.stepCount} steps in ${event.path}`
    case 'step-started':
      return `INFO: Step ${event.key}: ${event.name} started: ${event.target}`
    case 'step-retrying':
      return undefined
    case 'step-ended': {
      const { key, name, status, durationMs, assertions, error } = event.step
      const failed = assertions.filter((assertion) => assertion.status === 'failed').map(({ message }) => message)
      const level = status === 'passed' ? 'INFO' : 'ERROR'
      const said = [...(error === undefined ? [] : [error.message]), ...failed].join(' ')
      return `${level}: Step ${key}: ${name} ${status} after ${Math.round(durationMs)} ms${said === '' ? '' : `: ${said}`}`
    }
    case 'run-ended':
      return `INFO: End of the run: ${event.run.status}`
  }
}

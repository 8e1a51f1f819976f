import type { Invalid, Valid, ValidatedFile } from '../blueprint/validated-file.ts'
import { AppError } from '../core/app-error.ts'
import { withDeadline } from '../core/deadline.ts'
import { optionNamed } from '../core/option-words.ts'
import type { Show } from '../core/visible.ts'
import { createNetworkPolicy } from '../network/create-policy.ts'
import type { ResolveOverride } from '../network/policy.ts'
import { inOrder } from './in-order.ts'
import type { RunContext, RunOptions } from './options.ts'
import { planSteps } from './planned-step.ts'
import { redacted, showRedacted } from './report/redaction.ts'
import type { Report, ReportedError, RunReport } from './report/report.ts'
import { reportedErrorFrom } from './report/reported-error.ts'
import { statusOf, totalsOf } from './report/status.ts'
import { skippedStepReport } from './report/step-report.ts'
import { type BlueprintContext, type BlueprintJob, runBlueprint, runStatusOf } from './run-blueprint.ts'
import { runCredentials } from './secrets/run-credentials.ts'
import { type Selection, selectSteps, shardOf } from './select-steps.ts'
import { type ParsedRewrite, parseRewrites } from './targets/rewrites.ts'
import { findUnused, resolveError, rewritesError, type Unused } from './targets/unused-options.ts'

/** Runs all blueprints and reports on each, in the order they were given. An invalid one is failed and not run. Throws
 *  AppErrors of kind `usage` before anything is sent: nothing matched, or something given that nothing uses. */
export async function runSuite(
  files: readonly ValidatedFile[],
  options: RunOptions,
  context: RunContext,
): Promise<Report> {
  if (files.length === 0) throw new AppError('NOTHING_MATCHED', 'There is no blueprint to run.')
  const { clock, redactor, tool } = context
  const startedAt = clock.now().toISOString()
  const startMs = clock.monotonicMs()
  const plan = planOf(files, options)
  using deadline = withDeadline(context.signal, options.timeoutMs ?? LONGEST_TIMER_MS, () => timeoutError(options))
  const used = { rewrites: new Set<ParsedRewrite>(), resolve: new Set<ResolveOverride>() }
  const blueprintContext = blueprintContextOf({ ...context, signal: deadline.signal }, options, plan, used)
  const own = shardOf(files, options.shard)
  const runs = await inOrder(own, options.concurrency, async (file) => {
    const job = plan.jobs.get(file)
    if (job === undefined || !file.valid) return invalidRun(file)
    return plan.notRunBecause === undefined
      ? await runBlueprint(job, blueprintContext)
      : notRun(job, plan.notRunBecause, blueprintContext.show)
  })
  // Only connections tell what --resolve is used by, and a replay makes none.
  const isReplay = context.observations?.mode === 'replay'
  const settled =
    isReplay || options.mayBeUnused === true ? runs : withUnusedAfterAll(runs, { unused: plan.unused, used })
  const report: Report = {
    schemaVersion: 1,
    tool,
    startedAt,
    durationMs: clock.monotonicMs() - startMs,
    status: statusOf(settled.map((run) => run.status)),
    totals: totalsOf(settled),
    runs: settled,
  }
  return redacted(report, redactor)
}

interface SuitePlan {
  readonly rewrites: readonly ParsedRewrite[]
  readonly unused: Unused
  readonly jobs: ReadonlyMap<ValidatedFile, BlueprintJob>
  /** Set when the blueprints cannot safely be run, since an unreadable one may be what a given value was meant for. */
  readonly notRunBecause: string | undefined
}

function planOf(files: readonly ValidatedFile[], options: RunOptions): SuitePlan {
  const rewrites = parseRewrites(options.rewrites)
  const valid = files.filter((file): file is Valid => file.valid)
  const planned = valid.map((file) => ({ file, steps: planSteps(file.blueprint, file.document) }))
  const unused = findUnused(planned, options, rewrites)
  const [problem] = options.mayBeUnused === true ? [] : unused.errors
  const hasInvalid = valid.length < files.length
  if (problem !== undefined && !hasInvalid) throw problem
  const selections = selectionsOf(planned, options, hasInvalid)
  const jobs = new Map(
    planned.map(({ file, steps }, index) => [file, { file, steps, selection: selections[index] ?? new Map() }]),
  )
  const notRunBecause =
    problem === undefined
      ? undefined
      : `Not run: ${problem.message} An invalid blueprint may have been meant; repair it first.`
  return { rewrites, unused, jobs, notRunBecause }
}

function selectionsOf(
  planned: readonly BlueprintFile[],
  options: RunOptions,
  hasInvalid: boolean,
): readonly Selection[] {
  try {
    const files = planned.map(({ file, steps }) => ({ path: file.path, steps }))
    return selectSteps(files, options)
  } catch (error) {
    // What was asked for is then probably in a file that cannot be read: its diagnostics are the better answer.
    if (hasInvalid && error instanceof AppError && error.code === 'NOTHING_MATCHED') return []
    throw error
  }
}

type BlueprintFile = Pick<BlueprintJob, 'file' | 'steps'>

function blueprintContextOf(
  context: RunContext,
  options: RunOptions,
  { rewrites, jobs }: SuitePlan,
  used: { readonly rewrites: Set<ParsedRewrite>; readonly resolve: Set<ResolveOverride> },
): BlueprintContext {
  const { clock, signal, redactor, env, tool, onEvent } = context
  const network = createNetworkPolicy({
    clock,
    env,
    version: tool.version,
    resolve: options.resolve,
    onResolveUsed: (override) => used.resolve.add(override),
    allowHosts: options.allowHosts,
    followRedirects: options.followRedirects,
  })
  return {
    clock,
    signal,
    redactor,
    show: showRedacted(redactor),
    onEvent,
    rewrites,
    onRewriteUsed: (rewrite) => used.rewrites.add(rewrite),
    network,
    ...runCredentials(context, options, { jobs: [...jobs.values()], network }),
    observations: context.observations,
    variables: options.variables,
    // What was recorded says the same again.
    retries: context.observations?.mode === 'replay' ? 0 : options.retries,
    bail: options.bail,
  }
}

function invalidRun(file: Invalid | Valid): RunReport {
  const { path, sha256, diagnostics } = file
  return { path, sha256, status: 'failed', durationMs: 0, diagnostics, steps: [] }
}

function notRun({ file, steps }: BlueprintJob, reason: string, show: Show): RunReport {
  const { path, sha256, diagnostics } = file
  const skipped = steps.map((planned) => skippedStepReport(planned, reason, show))
  return { path, sha256, status: 'skipped', durationMs: 0, diagnostics, steps: skipped }
}

/** Marks the first blueprint that ran when it turned out that something given was used by none. Only when every step
 *  ran: one that did not might have been the user. */
function withUnusedAfterAll(
  runs: readonly RunReport[],
  {
    unused,
    used,
  }: { unused: Unused; used: { rewrites: ReadonlySet<ParsedRewrite>; resolve: ReadonlySet<ResolveOverride> } },
): readonly RunReport[] {
  if (runs.some((run) => run.steps.length === 0 || run.steps.some(({ status }) => status === 'skipped'))) return runs
  const problem =
    rewritesError([...unused.rewrites].filter((rewrite) => !used.rewrites.has(rewrite))) ??
    resolveError([...unused.resolve].filter((override) => !used.resolve.has(override)))
  if (problem === undefined) return runs
  const error: ReportedError = reportedErrorFrom(problem)
  return runs.map((run, index) =>
    index === 0 && run.error === undefined ? { ...run, error, status: runStatusOf(run.steps, error) } : run,
  )
}

function timeoutError({ timeoutMs }: RunOptions): AppError {
  return new AppError('RUN_TIMEOUT', `The time limit of the whole run, ${timeoutMs} ms, ended.`, {
    hint: `Raise ${optionNamed('timeout')}, or run fewer blueprints.`,
  })
}

/** The longest a timer can wait (2^31 - 1 ms, 24 days): no limit at all for a run. */
const LONGEST_TIMER_MS = 2_147_483_647

/** Mutants of src/canary/deploy: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/canary/deploy/apply-changes.ts',
    tests: ['canary/deploy/given-dry-run'],
    changes: [
      ["if (tried.kind === 'failed') return", "if (tried.kind === 'failed' && options.dryRun === 'only') return"],
      ['{ DryRunId: tried.dryRunId,', '{'],
    ],
  },
  {
    file: 'src/canary/deploy/apply-changes.ts',
    tests: ['canary/deploy/update-fails'],
    changes: [
      ['const now = await unmoved(deployment, live)', 'const now = live'],
      ['touches.schedule ? { Schedule } : {}', '{}'],
    ],
  },
  {
    file: 'src/canary/deploy/apply-changes.ts',
    tests: ['canary/deploy/update'],
    changes: [['if (!touches.schedule) return { canary: live }', '']],
  },
  {
    file: 'src/canary/deploy/change.ts',
    tests: ['canary/deploy/change'],
    changes: [
      ['const isRefused = attempt > 1 &&', 'const isRefused = attempt > 0 &&'],
      ['if (found !== undefined) {', 'if (found === undefined) {'],
      ['if (isRefused || attempt >= MOST_ATTEMPTS) throw error', 'if (attempt >= MOST_ATTEMPTS) throw error'],
      ['throw lost\n', 'return undefined\n'],
      ['WITHOUT_EFFECT.has(error.code)) journal.live = live', '!WITHOUT_EFFECT.has(error.code)) journal.live = live'],
      ["journal.live = 'unknown'\n  try", 'try'],
    ],
  },
  {
    file: 'src/canary/deploy/commit.ts',
    tests: ['canary/deploy/update-fails'],
    changes: [
      ['if (isSame) return now', 'return now'],
      [
        "if (!isRefused || input.DryRunId === undefined || refusalSubject(error) !== 'dry-run') throw error",
        'throw error',
      ],
      ['await verifyUpdate(deployment, { before, after })', ''],
    ],
  },
  {
    file: 'src/canary/deploy/complete-update.ts',
    tests: ['canary/deploy/create'],
    changes: [
      [
        "if (wanted === 'STOPPED') return state === 'STOPPED' || state === 'READY'",
        "if (wanted === 'STOPPED') return state === 'STOPPED'",
      ],
      ['if (there.length === 0) return\n', 'if (there.length >= 0) return\n'],
    ],
  },
  {
    file: 'src/canary/deploy/complete-update.ts',
    tests: ['canary/deploy/update'],
    changes: [['...ownTagsOf(desired, codeVersion === undefined ? {} : { codeVersion }),', '']],
  },
  {
    file: 'src/canary/deploy/create-canary.ts',
    tests: ['canary/deploy/create'],
    changes: [
      ["if (canary.Status?.State !== 'ERROR') return canary", 'return canary'],
      ['if (!deployment.signal.aborted && !isConflict(error)) await discard(deployment, id)', ''],
      ["await discard(deployment, id)\n      return { action: 'dry-run-failed'", "return { action: 'dry-run-failed'"],
      ['if (!isRoleNew) throw createFailed', 'if (isRoleNew) throw createFailed'],
      ["if (tried.kind === 'failed') {", "if (tried.kind !== 'failed') {"],
    ],
  },
  {
    file: 'src/canary/deploy/deploy-canary.ts',
    tests: ['canary/deploy/update-fails'],
    changes: [['!hasBegunAnew) {', 'hasBegunAnew) {']],
  },
  {
    file: 'src/canary/deploy/deploy-canary.ts',
    tests: ['canary/deploy/given-dry-run'],
    changes: [
      ['assertNoDryRunId(deployment)\n', ''],
      ["journal.live = live === undefined ? 'absent' : 'as-before'", "journal.live = 'as-before'"],
    ],
  },
  {
    file: 'src/canary/deploy/deployed-blueprint.ts',
    tests: ['canary/deploy/update-fails'],
    changes: [['if (found.sha256 === expected) {', "if (found.sha256 !== '') {"]],
  },
  {
    file: 'src/canary/deploy/discard.ts',
    tests: ['canary/deploy/create'],
    changes: [['if (canary.Tags?.[OWN_TAGS.unfinished] !== id) {', 'if (canary.Tags === undefined) {']],
  },
  {
    file: 'src/canary/deploy/discard.ts',
    tests: ['canary/deploy/discard'],
    changes: [
      ["if (canary.Status?.State === 'RUNNING') await bringTo", "if (canary.Status?.State === 'READY') await bringTo"],
      ["['CANARY_CONFLICT', 'CANARY_NOT_FOUND', 'AWS_ANSWER_LOST']", "['CANARY_NOT_FOUND', 'AWS_ANSWER_LOST']"],
    ],
  },
  {
    file: 'src/canary/deploy/dry-run-verdict.ts',
    tests: ['canary/deploy/dry-run-verdict'],
    changes: [
      ["=== 'PASSED') && failed === undefined)", "=== 'PASSED'))"],
      ['if (canary === undefined) {', 'if (canary === undefined && runs.length > 0) {'],
      ["if (State === 'ERROR' || /", 'if (/'],
      ['if (runs.length === 0 && /^failed$/i', 'if (/^failed$/i'],
    ],
  },
  {
    file: 'src/canary/deploy/failure-text.ts',
    tests: ['canary/deploy/failure-text'],
    changes: [["/\\bAdditional error: (.*)$/.exec(line)?.[1] ?? ''", "''"]],
  },
  {
    file: 'src/canary/deploy/given-dry-run.ts',
    tests: ['canary/deploy/given-dry-run'],
    changes: [
      ["if (verdict.kind === 'failed') return verdict", ''],
      ['if (configuration.length > 0) {', 'if (configuration.length < 0) {'],
      ['assertRemembered(deployment, dryRunId, live)\n  return', 'return'],
      ['if (tested === undefined) throw', "if (tested?.Name === '') throw"],
    ],
  },
  {
    file: 'src/canary/deploy/poll.ts',
    tests: ['canary/deploy/poll'],
    changes: [
      ['Math.min(startMs + wait.limitMs, deployment.endsAtMs)', 'startMs + wait.limitMs'],
      ['if (!isPassing(error) || failures >= MOST_FAILURES) throw error', 'if (!isPassing(error)) throw error'],
      ['if (!isPassing(error) || failures >= MOST_FAILURES) throw error', 'if (failures >= MOST_FAILURES) throw error'],
      ['seen = looked.seen\n      failures = 0', 'seen = looked.seen'],
      ['Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)', 'pauseMs * 1.5'],
    ],
  },
  {
    file: 'src/canary/deploy/restore.ts',
    tests: ['canary/deploy/watch'],
    changes: [
      ['if (!isSameEnvironment && ', 'if (isSameEnvironment && '],
      ['if (tagged !== undefined && tagged !== code.sha256) {', 'if (tagged === code.archive.toString()) {'],
      ["canary.Status?.State === 'RUNNING' ? 'RUNNING' : 'STOPPED'", "'STOPPED'"],
      ['await restoreTags(deployment, canary, after)', ''],
      ['Schedule === undefined ? {} : { Schedule }', '{}'],
    ],
  },
  {
    file: 'src/canary/deploy/run-artifacts.ts',
    tests: ['canary/deploy/run-artifacts'],
    changes: [
      ["if (typeof level === 'string') return /^error$/i", "if (typeof level === 'string') return /^(?:error|info)$/i"],
      ["if (member(entry, 'status') !== 'FAILED' ||", 'if ('],
      ['lines.slice(-MOST_LINES)', 'lines.slice(0, MOST_LINES)'],
    ],
  },
  {
    file: 'src/canary/deploy/still-there.ts',
    tests: ['canary/deploy/taken-away'],
    changes: [['if (tagOf(now, OWN_TAGS.unfinished) === mark) return', 'return']],
  },
  {
    file: 'src/canary/deploy/update-canary.ts',
    tests: ['canary/deploy/watch'],
    changes: [
      ['await writeTags(deployment, applied.canary)', ''],
      ["before.Status?.State === 'RUNNING' ? 'RUNNING' : undefined", "'RUNNING'"],
      ['if (options.watchRuns > 0) assertWatchable(', 'if (options.watchRuns > 1) assertWatchable('],
      ['await restore(deployment, saved)', ''],
      ['return touches.configuration || touches.schedule', 'return touches.configuration'],
    ],
  },
  {
    file: 'src/canary/deploy/verify-update.ts',
    tests: ['canary/deploy/update-fails'],
    changes: [
      ['assertNotTakenBack(deployment, after)\n  const wasOther', 'const wasOther'],
      ['!isCodeMoved && left.length > 0 &&', '!isCodeMoved && left.length < 0 &&'],
      ["if (StateReason === '' && State !== 'ERROR') return", "if (State !== 'ERROR') return"],
      ["StateReasonCode === 'ROLLBACK_COMPLETE' ? 'as-before' : 'unknown'", "'as-before'"],
    ],
  },
  {
    file: 'src/canary/deploy/verify-update.ts',
    tests: ['canary/deploy/verify-update'],
    changes: [
      [
        'if (wasOther.code.length > 0 && location !== undefined &&',
        'if (wasOther.code.length === 0 && location !== undefined &&',
      ],
      ['if (strange.length > 0) {', 'if (strange.length > 1) {'],
    ],
  },
  {
    file: 'src/canary/deploy/watch.ts',
    tests: ['canary/deploy/watched-runs'],
    changes: [['return passed >= runs ?', 'return passed > 0 ?']],
  },
  {
    file: 'src/canary/deploy/watch.ts',
    tests: ['canary/deploy/watch'],
    changes: [
      ['if (failure !== undefined) return { found: failure.last }', ''],
      ["if (wanted === 'RUNNING') return\n", 'return\n'],
      ["options.watchRuns === 1 && before.Status?.State === 'RUNNING'", 'options.watchRuns === 1'],
    ],
  },
  {
    file: 'src/canary/deploy/watched-runs.ts',
    tests: ['canary/deploy/watched-runs'],
    changes: [
      ['startOf(first) <= (since?.getTime() ?? 0)', 'startOf(first) < (since?.getTime() ?? 0)'],
      ['attempts.length > maxRetries', 'attempts.length >= maxRetries'],
      [
        "attempts.every((run) => run.Status?.State === 'FAILED') &&",
        "attempts.some((run) => run.Status?.State === 'FAILED') &&",
      ],
      ["run.ScheduledRunId ?? run.Id ?? ''", "run.Id ?? ''"],
      [
        "if (passed !== undefined) return { state: 'passed', last }",
        "if (attempts[0]?.Status?.State === 'PASSED') return { state: 'passed', last }",
      ],
    ],
  },
]

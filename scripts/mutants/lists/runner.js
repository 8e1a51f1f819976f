/** Mutants of src/runner, but for its folders: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/runner/in-order.ts',
    tests: ['runner/run-suite'],
    changes: [
      ['results[index] = await work(item, index)', 'results.push(await work(item, index))'],
      ['Math.max(1, Math.min(concurrency, items.length))', 'items.length'],
    ],
  },
  {
    file: 'src/runner/judge.ts',
    tests: ['runner/steps-without-assertions'],
    changes: [['if (observation.problem !== undefined && implied !== undefined) throw implied', '']],
  },
  {
    file: 'src/runner/judge.ts',
    tests: ['runner/judge'],
    changes: [
      [
        'const problem = implied ?? extractionProblem(planned, taken)',
        'const problem = extractionProblem(planned, taken)',
      ],
      ['const problem = implied ?? extractionProblem(planned, taken)', 'const problem = implied'],
      ['(result.ok ? [[extractor.name, result.value]] : [])', '[]'],
      [
        'unless !== undefined && assertions.some((assertion) => expectsProblem(assertion, unless))',
        'unless !== undefined && assertions.length > 0',
      ],
      [
        'if (result.ok && (isCredential(extractor) || isTokenLike(result.value))) context',
        'if (result.ok && isTokenLike(result.value)) context',
      ],
    ],
  },
  { file: 'src/runner/judge.ts', tests: ['runner/retries'], changes: [['own.length > 0 && own.every(', 'own.every(']] },
  {
    file: 'src/runner/planned-step.ts',
    tests: ['runner/run-blueprint'],
    changes: [
      ['.sort(([a], [b]) => Number(a) - Number(b))', '.sort(([a], [b]) => (a < b ? -1 : 1))'],
      ['if (provider !== undefined) needs.set(name, provider)', ''],
    ],
  },
  {
    file: 'src/runner/resolve-step.ts',
    tests: ['runner/resolve-step'],
    changes: [
      ["if (binding.kind === 'extracted')\n    return", "if (binding.kind === 'written')\n    return"],
      ['if (!isSubstituted(path)) return text', ''],
      ['if (binding === undefined) {\n    throw', "if (binding === undefined && name === '') {\n    throw"],
      ['isCredential || secrets.length > 0 ? MASK : context', 'isCredential ? MASK : context'],
    ],
  },
  {
    file: 'src/runner/resolve-step.ts',
    tests: ['runner/report/credentials-in-reports'],
    changes: [['isCredential || secrets.length > 0 ? MASK : context', 'secrets.length > 0 ? MASK : context']],
  },
  {
    file: 'src/runner/retries.ts',
    tests: ['runner/retries'],
    changes: [
      ['Math.min(5000, 500 * 2 ** (attempt - 2))', '500 * 2 ** (attempt - 2)'],
      ['500 * 2 ** (attempt - 2)', '500 * 2 ** (attempt - 1)'],
      ['error instanceof AppError && transientCodes.has(error.code)', 'error instanceof AppError'],
      ["  'CONNECTION_RESET',\n", ''],
    ],
  },
  {
    file: 'src/runner/run-attempt.ts',
    tests: ['runner/retries'],
    changes: [
      ["status === 'failed' ? unlessMet(checker.retryReason?.(observation), assertions) : undefined", 'undefined'],
      ["status === 'failed' ? unlessMet(", "status !== 'failed' ? unlessMet("],
      ['retryReason: retryReasonOfError(cause) }', 'retryReason: undefined }'],
    ],
  },
  {
    file: 'src/runner/run-blueprint.ts',
    tests: ['runner/run-step'],
    changes: [
      [
        'if (ran.length === 0 || ran.some((step) => step.assertions.some(isEvaluated))) return undefined',
        'return undefined',
      ],
    ],
  },
  {
    file: 'src/runner/run-blueprint.ts',
    tests: ['runner/secrets/secrets-withheld'],
    changes: [
      ["return error !== undefined && isGood(status) ? 'errored' : status", 'return status'],
      ['if (secretsWithheld?.isGreenAllowed === false) {', 'if (secretsWithheld?.isGreenAllowed === true) {'],
      ['if (own.length > 0) return withheldError', 'if (own.length > 1) return withheldError'],
      ['context.secretsWithheld !== undefined && needsSecrets(planned.step, scope)', 'false'],
      ['scope = withExtracted(scope, extracted,', 'withExtracted(scope, extracted,'],
    ],
  },
  {
    file: 'src/runner/run-blueprint.ts',
    tests: ['runner/run-blueprint'],
    changes: [
      ["return status === 'passed' || status === 'failed'", "return status === 'failed'"],
      ["if (status === 'passed') continue", "if (status !== 'skipped') continue"],
      ['context.bail ? [...reports].find(([, { status }]) => !isGood(status)) : undefined', 'undefined'],
      [
        'context.bail ? [...reports].find(([, { status }]) => !isGood(status)) : undefined',
        'context.bail ? [...reports].find(([, { status }]) => isGood(status)) : undefined',
      ],
      ['signal.aborted && ran.length < selection.size', 'signal.aborted && ran.length > selection.size'],
    ],
  },
  {
    file: 'src/runner/run-step.ts',
    tests: ['runner/retries'],
    changes: [
      ['attempts.length <= context.retries', 'attempts.length < context.retries'],
      ['attempts.length <= context.retries', 'attempts.length <= context.retries + 1'],
    ],
  },
  {
    file: 'src/runner/run-step.ts',
    tests: ['runner/secrets/exfiltration'],
    changes: [
      ['if (!isReplayed) guardSecrets({', 'if (isReplayed) guardSecrets({'],
      ["last?.kind === 'observed' ? last.judgement.extracted : new Map<string, string>()", 'new Map<string, string>()'],
    ],
  },
  {
    file: 'src/runner/run-step.ts',
    tests: ['runner/run-step'],
    changes: [
      ['step.timeout ?? context.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS', 'context.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS'],
      ['step.timeout ?? context.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS', 'step.timeout ?? DEFAULT_TIMEOUT_MS'],
      ['checkHeaders(resolved.step, planned.pointer, show)', ''],
      ['if (!isReplayed && pauseMs > 0) await', 'if (isReplayed && pauseMs > 0) await'],
    ],
  },
  {
    file: 'src/runner/run-suite.ts',
    tests: ['runner/targets/unused-options'],
    changes: [
      [
        "return { path, sha256, status: 'failed', durationMs: 0, diagnostics, steps: [] }",
        "return { path, sha256, status: 'passed', durationMs: 0, diagnostics, steps: [] }",
      ],
      ['if (problem !== undefined && !hasInvalid) throw problem', ''],
      ['return runs.map((run, index) =>\n    index === 0 &&', 'return runs.map((run, index) =>\n    index === 1 &&'],
    ],
  },
  {
    file: 'src/runner/run-suite.ts',
    tests: ['runner/run-suite'],
    changes: [
      ["context.observations?.mode === 'replay' ? 0 : options.retries", '0'],
      [
        'status: statusOf(settled.map((run) => run.status))',
        'status: statusOf(settled.slice(0, 1).map((run) => run.status))',
      ],
      ["if (hasInvalid && error instanceof AppError && error.code === 'NOTHING_MATCHED') return []", ''],
    ],
  },
  {
    file: 'src/runner/scope.ts',
    tests: ['runner/targets/unused-options'],
    changes: [['if (scope.has(name)) scope.set(name,', 'if (!scope.has(name)) scope.set(name,']],
  },
  {
    file: 'src/runner/select-steps.ts',
    tests: ['runner/select-steps'],
    changes: [
      ['planned.key === name || planned.step.stepName === name', 'planned.step.stepName === name'],
      ['for (const planned of steps.toReversed()) {', 'for (const planned of steps) {'],
      ['.search(grep) !== -1', '.search(grep) > 0'],
    ],
  },
  {
    file: 'src/runner/select-steps.ts',
    tests: ['runner/run-suite'],
    changes: [
      ['position % total === index - 1', 'position % total === index'],
      ['if (selections.every(({ size }) => size === 0)) throw', 'if (selections.some(({ size }) => size === 0)) throw'],
      ['if (chosen.length > 0) return chosen', 'return chosen'],
    ],
  },
]

/** Mutants of the folders of src/runner: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/runner/report/assertion-report.ts',
    tests: ['runner/run-blueprint'],
    changes: [["status: passed ? 'passed' : 'failed',", "status: 'passed',"]],
  },
  {
    file: 'src/runner/report/assertion-report.ts',
    tests: ['runner/run-step'],
    changes: [["status: 'skipped',", "status: 'passed',"]],
  },
  {
    file: 'src/runner/report/status.ts',
    tests: ['runner/run-suite'],
    changes: [
      ['if (weight[part] > weight[worst]) worst = part', 'if (weight[part] < weight[worst]) worst = part'],
      ["let worst: Status = 'skipped'", "let worst: Status = 'passed'"],
      ["return hasFailedOtherwise ? 'failed' : 'passed'", "return 'passed'"],
      ['failedAssertions: count(assertions,', 'failedAssertions: assertions.length - count(assertions,'],
    ],
  },
  {
    file: 'src/runner/report/status.ts',
    tests: ['runner/report/status'],
    changes: [['return weight[status] <= weight.passed', 'return weight[status] <= weight.errored']],
  },
  {
    file: 'src/runner/report/step-report.ts',
    tests: ['runner/retries'],
    changes: [
      ["judgement.status === 'passed' && attempts.length > 1", 'attempts.length > 1'],
      ["judgement.status === 'passed' && attempts.length > 1", "judgement.status === 'passed' && attempts.length > 2"],
      ['const last = attempts.at(-1) ?? attempts[0]', 'const last = attempts[0]'],
    ],
  },
  {
    file: 'src/runner/secrets/json-secret.ts',
    tests: ['runner/secrets/secret-source'],
    changes: [['learnAll(fields, redactor)\n  const value', 'const value']],
  },
  {
    file: 'src/runner/secrets/json-secret.ts',
    tests: ['runner/secrets/secrets-manager'],
    changes: [
      ['Object.hasOwn(fields, key) ? fields[key] : nestedIn(fields, key)', 'fields[key]'],
      ["typeof value === 'boolean' || Number.isSafeInteger(value)", 'true'],
    ],
  },
  {
    file: 'src/runner/secrets/secret-bindings.ts',
    tests: ['runner/secrets/secret-bindings'],
    changes: [
      ["if (text.startsWith('!')) throw noDenial(host)", ''],
      ['if (isPlain && !mayBePlain && !isLoopbackHost(to)) return false', ''],
    ],
  },
  {
    file: 'src/runner/secrets/secret-guard.ts',
    tests: ['runner/secrets/in-the-clear'],
    changes: [
      [
        "secretUses(planned.step, scope).filter(({ path }) => path[0] !== 'assertions')",
        'secretUses(planned.step, scope).slice(1)',
      ],
    ],
  },
  {
    file: 'src/runner/secrets/secret-guard.ts',
    tests: ['runner/secrets/exfiltration'],
    changes: [
      [
        'if (bindings.length === 0 || bindings.some(({ covers }) => covers(to))) return',
        'if (bindings.length <= 1 || bindings.some(({ covers }) => covers(to))) return',
      ],
      ['if (what === undefined || isKnown(destination, all, policy)) continue', 'continue'],
      ['secrets.length > 0 && secrets.every(isBound)', 'secrets.length > 0 && secrets.some(isBound)'],
      ['if (policy.hasAllowList && policy.network', 'if (policy.network'],
      [
        "binding?.kind === 'written' ? filledVariable(binding.value) : STAND_IN",
        'binding === undefined ? STAND_IN : binding.value',
      ],
      ['isUrl ? originOf(other) === originOf(actual) : other === actual', 'originOf(other) === originOf(actual)'],
      ['scope.get(variable)?.source !== decider.source', 'scope.get(variable)?.source === decider.source'],
      ["isPlain: parsed.protocol === 'http:'", 'isPlain: false'],
    ],
  },
  {
    file: 'src/runner/secrets/secret-guard.ts',
    tests: ['runner/secrets/exfiltration', 'runner/secrets/in-the-clear', 'runner/secrets/secret-bindings'],
    changes: [['secrets.length > 0 && secrets.every(isBound)', 'secrets.every(isBound)']],
  },
  {
    file: 'src/runner/secrets/secret-source.ts',
    tests: ['runner/secrets/secret-source'],
    changes: [['rank(secret) >= rank(best)', 'rank(secret) > rank(best)']],
  },
  {
    file: 'src/runner/secrets/secret-source.ts',
    tests: ['runner/secrets/secret-names', 'runner/secrets/secret-source'],
    changes: [
      ['.filter((secret) => rank(secret) > 1)', '.filter((secret) => rank(secret) > 2)'],
      ['.filter((secret) => rank(secret) > 1)', '.filter((secret) => rank(secret) > 0)'],
    ],
  },
  {
    file: 'src/runner/secrets/secrets-withheld.ts',
    tests: ['runner/secrets/secrets-withheld'],
    changes: [
      ['isSigned(step) || secretsOfStep(step, scope).length > 0', 'secretsOfStep(step, scope).length > 0'],
      ['isSigned(step) || secretsOfStep(step, scope).length > 0', 'isSigned(step)'],
    ],
  },
  {
    file: 'src/runner/targets/rewrites.ts',
    tests: ['runner/targets/rewrites'],
    changes: [
      ['if (other !== undefined && other !== to) {', 'if (other !== undefined && other === to) {'],
      ['parsed.sort((a, b) => specificity(b) - specificity(a))', 'parsed'],
      ['url.pathname === prefix || url.pathname.startsWith(`${prefix}/`)', 'url.pathname.startsWith(prefix)'],
      ['(from.port === undefined || from.port === endpoint.port)', 'from.port === endpoint.port'],
      ["pathOf(rewrite.from) === '' && isSameEndpoint", 'isSameEndpoint'],
    ],
  },
  {
    file: 'src/runner/targets/rewrites.ts',
    tests: ['runner/targets/retarget-checkers'],
    changes: [['port: to.port ?? endpoint.port', 'port: endpoint.port']],
  },
  {
    file: 'src/runner/targets/sendable.ts',
    tests: ['runner/targets/sendable'],
    changes: [
      ['if (!/[\\0\\r\\n]/.test(value)) continue', 'if (!/[\\r\\n]/.test(value)) continue'],
      ["if (text !== text.trim()) return 'it begins", "if (text !== text.trimStart()) return 'it begins"],
      ['text.length <= 253 &&', ''],
    ],
  },
  {
    file: 'src/runner/targets/unused-options.ts',
    tests: ['runner/targets/unused-options'],
    changes: [
      ["all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no'", "all.includes('yes') ? 'yes' : 'no'"],
      ["isSameEndpoint(endpoint, override) ? 'yes' : 'no'", "'yes'"],
      ['.filter((name) => Object.hasOwn(declared, name))', ''],
    ],
  },
]

/** Mutants of src/canary/manifest and src/canary/iam: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/canary/iam/arns.ts',
    tests: ['canary/iam/deployer-policy'],
    changes: [
      ['name.length > 21 ?', 'name.length > 31 ?'],
      ['if (actual === undefined || actual === partition) return', 'return'],
    ],
  },
  {
    file: 'src/canary/iam/arns.ts',
    tests: ['canary/iam/deployer-policy', 'canary/iam/execution-role-policy'],
    changes: [["prefix === '' || prefix.endsWith('/') ? prefix", "prefix === '' ? prefix"]],
  },
  {
    file: 'src/canary/iam/blueprint-roles.ts',
    tests: ['canary/iam/execution-role-policy'],
    changes: [
      [
        "if (value === undefined || value.includes('${')) return undefined",
        'if (value === undefined) return undefined',
      ],
    ],
  },
  {
    file: 'src/canary/iam/execution-role-policy.ts',
    tests: ['canary/iam/execution-role-policy'],
    changes: [['[...ofSteps, ...ofVariables]', 'ofSteps']],
  },
  {
    file: 'src/canary/iam/deployer-statements.ts',
    tests: ['canary/iam/deployer-policy'],
    changes: [
      ['(vpc?.SubnetIds ?? []).length > 0', 'vpc !== undefined'],
      ["{ StringEquals: { 'kms:ViaService'", "{ StringLike: { 'kms:ViaService'"],
    ],
  },
  {
    file: 'src/canary/iam/iam-policy.ts',
    tests: ['canary/iam/execution-role-policy'],
    changes: [['/[*?$]/g', '/[*$]/g']],
  },
  {
    file: 'src/canary/manifest/cron.ts',
    tests: ['canary/manifest/schedule'],
    changes: [
      ["(dayOfMonth === '?') === (dayOfWeek === '?')", "dayOfMonth === '?' && dayOfWeek === '?'"],
      ["if (year !== '*') return", "if (year === '') return"],
      ['if (Math.min(...days) <= longest) return undefined', 'if (Math.min(...days) <= 31) return undefined'],
      ['first + DAY_MINUTES - (times.at(-1) ?? 0)', 'DAY_MINUTES - (times.at(-1) ?? 0)'],
      ['if (word !== -1) return word + 1', 'if (word !== -1) return word'],
      ['number >= least && number <= most', 'number >= least && number < most'],
      ['isOneDay ? DAY_MINUTES : overnight', 'overnight'],
    ],
  },
  {
    file: 'src/canary/manifest/references.ts',
    tests: ['canary/manifest/substitute'],
    changes: [
      ["if (dollar === '$') return whole.slice(1)", ''],
      ['env !== undefined && Object.hasOwn(env, name) ? env[name] : undefined', 'env?.[name]'],
      ['isKnown = false\n      if (env !== undefined)', 'if (env !== undefined)'],
    ],
  },
  {
    file: 'src/canary/manifest/rules/environment.ts',
    tests: ['canary/manifest/rules'],
    changes: [
      ['if (bytes <= ENVIRONMENT.mostBytes) return', 'if (bytes < ENVIRONMENT.mostBytes) return'],
      ['if (RESERVED_ENVIRONMENT.has(name)) {', 'if (RESERVED_ENVIRONMENT.has(text)) {'],
    ],
  },
  {
    file: 'src/canary/manifest/rules/environment.ts',
    tests: ['canary/manifest/golden'],
    changes: [['if (!isNamed && known === undefined) return', 'if (!isNamed || known === undefined) return']],
  },
  {
    file: 'src/canary/manifest/rules/run-config.ts',
    tests: ['canary/manifest/rules'],
    changes: [
      ['timeoutS <= intervalS) return', 'timeoutS < intervalS) return'],
      ['timeoutS < TIMEOUT_S.recommended', 'timeoutS <= TIMEOUT_S.recommended'],
      [
        'retries === RETRIES.most && timeoutS >= RETRIES.timeoutBelowS',
        'retries === RETRIES.most && timeoutS > RETRIES.timeoutBelowS',
      ],
    ],
  },
  {
    file: 'src/canary/manifest/rules/tags.ts',
    tests: ['canary/manifest/golden'],
    changes: [['.length > TAGS.most - OWN_COUNT) {', '.length > TAGS.most) {']],
  },
  {
    file: 'src/canary/manifest/rules/tags.ts',
    tests: ['canary/manifest/rules'],
    changes: [['if (length > TAGS.longestValue) {', 'if (length >= TAGS.longestValue) {']],
  },
  {
    file: 'src/canary/manifest/schedule.ts',
    tests: ['canary/deploy/watch'],
    changes: [['return /^rate\\(0 /', 'return /^rate\\(1 /']],
  },
  {
    file: 'src/canary/manifest/schedule.ts',
    tests: ['canary/manifest/schedule'],
    changes: [
      ['if (seconds <= LONGEST_RATE_S) return undefined', 'if (seconds < LONGEST_RATE_S) return undefined'],
      ["unit === 'hour' ? 3600 : 60", "unit === 'hour' ? 60 : 60"],
      ['return rate.seconds === 0 ? undefined : rate.seconds', 'return rate.seconds'],
    ],
  },
  {
    file: 'src/canary/manifest/substitute.ts',
    tests: ['canary/manifest/substitute', 'canary/manifest/load'],
    changes: [
      ['if (this.#overridden.has(pointer)) return', ''],
      [
        "if (typeof value !== 'number' && typeof value !== 'boolean') this.hidden.add(pointer)",
        "if (typeof value === 'number') this.hidden.add(pointer)",
      ],
    ],
  },
]

/** Mutants of src/canary, but for its folders: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/canary/bundle.ts',
    tests: ['canary/bundle'],
    changes: [
      ['base64Length({ zip }) < INLINE_LIMIT_BYTES', 'base64Length({ zip }) <= INLINE_LIMIT_BYTES'],
      ['Math.ceil(zip.byteLength / 3) * 4', 'zip.byteLength'],
      ['if (blueprintSha256 !== blueprint.sha256) throw changedSince(blueprint.path)', ''],
      ["new Date('1980-01-01T00:00:00Z')", 'new Date()'],
    ],
  },
  {
    file: 'src/canary/configuration-changes.ts',
    tests: ['canary/plan-left-out'],
    changes: [
      ['if (to === undefined || to === from) return []', 'if (to === from) return []'],
      ['isRemarkable && wanted(manifest, live) === undefined', 'isRemarkable'],
    ],
  },
  {
    file: 'src/canary/configuration-changes.ts',
    tests: ['canary/plan'],
    changes: [
      ["from === NONE ? 'added' : to === NONE ? 'removed' : 'changed'", "from === NONE ? 'added' : 'changed'"],
      ['const from = present(live) ?? usual', 'const from = present(live) ?? NONE'],
      ['[...new Set(ids)].sort()', '[...new Set(ids)]'],
      [".replace(/^s3:\\/\\//, '').replace(/\\/+$/, '')", ".replace(/^s3:\\/\\//, '')"],
    ],
  },
  {
    file: 'src/canary/configuration-changes.ts',
    tests: ['canary/plan', 'canary/plan-left-out'],
    changes: [['const SUFFIX = /^-[0-9a-f]{3}-[0-9a-f]{12}$/', 'const SUFFIX = /^-/']],
  },
  {
    file: 'src/canary/configuration.ts',
    tests: ['canary/plan'],
    changes: [
      ['present === undefined || interval === undefined ? present : Math.min(present, interval)', 'present'],
      ['Tags: { ...Object.fromEntries(userTagsOf(manifest)), ...tags }', 'Tags: tags'],
    ],
  },
  {
    file: 'src/canary/configuration.ts',
    tests: ['canary/configuration'],
    changes: [
      ['memoryInMB !== undefined && memoryInMB % 64 === 0', 'memoryInMB !== undefined'],
      ["live?.ProvisionedResourceCleanup === 'OFF' ? 'OFF' : 'AUTOMATIC'", "'AUTOMATIC'"],
      ["if (named === 'none') return wasInVpc ?", "if (named === 'none') return !wasInVpc ?"],
      ['EnvironmentVariables: manifest.RunConfig?.EnvironmentVariables ?? {},', ''],
      ['Schedule.DurationInSeconds ?? live.Schedule?.DurationInSeconds ?? 0', 'Schedule.DurationInSeconds ?? 0'],
      [
        'manifest.FailureRetentionPeriodInDays ?? live?.FailureRetentionPeriodInDays',
        'manifest.FailureRetentionPeriodInDays ?? live?.SuccessRetentionPeriodInDays',
      ],
    ],
  },
  {
    file: 'src/canary/differences.ts',
    tests: ['canary/plan'],
    changes: [
      ['schedule: schedule.length > 0,', 'schedule: false,'],
      ['return hidden?.has(pointerFromPath([', 'return !hidden?.has(pointerFromPath(['],
    ],
  },
  {
    file: 'src/canary/differences.ts',
    tests: ['canary/plan-hashes'],
    changes: [
      ['code.length + environment.length + configuration.length > 0', 'code.length + configuration.length > 0'],
      ['if (blueprint === undefined || zip === undefined) {', 'if (blueprint === undefined && zip === undefined) {'],
      ['if (blueprint !== bundle.blueprintSha256) {', 'if (blueprint === undefined) {'],
      ['if (zip !== bundle.sha256) {', 'if (zip === undefined) {'],
      ['if (before === after) return []', 'if (before === after || before === undefined) return []'],
      ['if (deployed === present) return []', 'if (deployed === present || present === undefined) return []'],
      ['if (deployed === present) return []', 'if (deployed === present || deployed === undefined) return []'],
    ],
  },
  {
    file: 'src/canary/make-plan.ts',
    tests: ['canary/plan-states'],
    changes: [
      ["if (isUnfinished(live) && NEVER_STARTED.has(live.Status?.State ?? '')) {", 'if (isUnfinished(live)) {'],
      ["['CREATING', 'READY', 'ERROR']", "['CREATING', 'READY']"],
      ["if (Status.State === 'DELETING') {", "if (Status.State === 'DELETED') {"],
      [
        "if (types.includes('multi-checks') || isOurs) return undefined",
        "if (types.includes('multi-checks')) return undefined",
      ],
    ],
  },
  {
    file: 'src/canary/make-plan.ts',
    tests: ['canary/plan-states', 'canary/plan'],
    changes: [["if (types.includes('multi-checks') || isOurs) return undefined", 'if (isOurs) return undefined']],
  },
  {
    file: 'src/canary/make-plan.ts',
    tests: ['canary/plan'],
    changes: [
      [
        "if (changes.length === 0) return { ...about, action: 'unchanged', live }",
        "if (changes.length === tags.length) return { ...about, action: 'unchanged', live }",
      ],
    ],
  },
  {
    file: 'src/canary/own-tags.ts',
    tests: ['canary/plan-hashes'],
    changes: [
      ['.sort(([a], [b]) => (a < b ? -1 : 1))\n    .map(', '.map('],
      ['/:layer:([^:]+:\\d+)$/', '/:layer:[^:]+:(\\d+)$/'],
    ],
  },
]

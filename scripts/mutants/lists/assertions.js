/** Mutants of src/assertions: which file, the tests that must notice, and `[exact text, what stands there instead]`. */
export const mutants = [
  {
    file: 'src/assertions/body.ts',
    tests: ['assertions/body'],
    changes: [
      ["const exists = text !== ''", "const exists = text.trim() !== ''"],
      ["if (assertion.target !== 'TEXT') return jsonBody", 'if (assertion.path !== undefined) return jsonBody'],
    ],
  },
  {
    file: 'src/assertions/certificate-expiry.ts',
    tests: ['assertions/ssl'],
    changes: [
      ['const left = leftMs / unitMs[unit]', 'const left = Math.round(leftMs / unitMs[unit])'],
      ["assertion.unit === 'HOURS' ? 'hours' : 'days'", "'days'"],
      ['leftMs < 0 ?', 'leftMs > 0 ?'],
    ],
  },
  {
    file: 'src/assertions/certificate.ts',
    tests: ['assertions/ssl'],
    changes: [
      ['Object.hasOwn(name, field) ? name[field] : undefined', "name[field] ?? ''"],
      [
        'if (!outcome.passed || assertion.regex === undefined) return outcome',
        'if (outcome.passed || assertion.regex === undefined) return outcome',
      ],
      ['actual: observation.invalidReason === undefined,', 'actual: observation.invalidReason !== undefined,'],
      ['name: observation.issuer,', 'name: observation.subject,'],
    ],
  },
  {
    file: 'src/assertions/cipher-suite.ts',
    tests: ['assertions/ssl'],
    changes: [
      ['[observation.cipher.name, observation.cipher.standardName]', '[observation.cipher.name]'],
      ['isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean)', 'fits.some(Boolean)'],
    ],
  },
  {
    file: 'src/assertions/evaluate.ts',
    tests: ['assertions/header'],
    changes: [
      ['if (outcome !== OUT_OF_TIME) return { expected, ...outcome }', 'return { expected, passed: true, ...outcome }'],
    ],
  },
  {
    file: 'src/assertions/evaluate.ts',
    tests: ['assertions/tcp'],
    changes: [['if (outcome !== undefined) return outcome', 'return outcome']],
  },
  {
    file: 'src/assertions/flag-comparison.ts',
    tests: ['assertions/ssl'],
    changes: [['const passed = actual === wanted', 'const passed = actual || actual === wanted']],
  },
  {
    file: 'src/assertions/flag-comparison.ts',
    tests: ['assertions/dns'],
    changes: [['const word = actual ? whenTrue : whenFalse', 'const word = wanted ? whenTrue : whenFalse']],
  },
  {
    file: 'src/assertions/header.ts',
    tests: ['assertions/header'],
    changes: [
      ['field.toLowerCase() === name)', 'field === assertion.headerName)'],
      ["fields.join(', ')", "(fields[0] ?? '')"],
      ['excluded ?? fields', 'fields'],
      ['if (isNegative(assertion.operator)) {', 'if (!isNegative(assertion.operator)) {'],
      ['const passed = exists === wanted', 'const passed = exists || exists === wanted'],
      ['return isCredentialName(name) ? MASK : value', 'return value'],
      ["if (name === 'set-cookie') return value", "if (name === 'cookie') return value"],
    ],
  },
  {
    file: 'src/assertions/json-body.ts',
    tests: ['assertions/body'],
    changes: [
      ['isNegative(assertion.operator) ? found.matches : [first]', '[first]'],
      ['isNegative(assertion.operator) ? found.matches : [first]', 'found.matches'],
      ["match.holds && !(operator === 'NOT_EQUALS' && isSame)", 'match.holds'],
      ['const passed = count > 0 === wanted', 'const passed = count > 1 === wanted'],
      ['if (first === undefined)', 'if (first === undefined && !isNegative(assertion.operator))'],
      ['if (!(error instanceof RangeError)) throw error', 'throw error'],
    ],
  },
  {
    file: 'src/assertions/json-body.ts',
    tests: ['runner/report/credentials-in-reports'],
    changes: [['isCredentialPath(assertion.path) ? () => MASK : show', 'show']],
  },
  {
    file: 'src/assertions/number-comparison.ts',
    tests: ['assertions/numbers'],
    changes: [
      ['return actual === wanted', 'return actual >= wanted'],
      ['return actual !== wanted', 'return actual > wanted'],
      ['return actual > wanted', 'return actual >= wanted'],
      ['return actual < wanted', 'return actual <= wanted'],
      ['if (!Number.isFinite(actual) || !Number.isFinite(wanted)) {', 'if (!Number.isFinite(wanted)) {'],
    ],
  },
  {
    file: 'src/assertions/record-count.ts',
    tests: ['assertions/dns'],
    changes: [
      ["responseCode !== 'NOERROR' && responseCode !== 'NXDOMAIN'", "responseCode === 'SERVFAIL'"],
      ["responseCode !== 'NOERROR' && responseCode !== 'NXDOMAIN'", "responseCode !== 'NOERROR'"],
    ],
  },
  {
    file: 'src/assertions/record-value.ts',
    tests: ['assertions/dns'],
    changes: [
      ['if (records.length === 0) {', 'if (records.length === 0 && !isNegative(operator)) {'],
      ['isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean)', 'fits.every(Boolean)'],
      ['isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean)', 'fits.some(Boolean)'],
      ["!isName || operator === 'REGEX_MATCH'", '!isName'],
      ["operator !== 'NOT_EQUALS' || record.type !== 'MX'", "record.type !== 'MX'"],
      [".replace(/\\.$/, '') : name)", ' : name)'],
      ["['CNAME', 'MX', 'NS']", "['CNAME', 'MX']"],
    ],
  },
  {
    file: 'src/assertions/response-data.ts',
    tests: ['assertions/tcp'],
    changes: [
      ['if (!observation.isConnected) {', "if (!observation.isConnected && assertion.operator !== 'NOT_CONTAINS') {"],
      ['actual.subarray(0, wanted.length).equals(wanted)', 'actual.includes(wanted)'],
      [
        'wanted.length <= actual.length && actual.subarray(actual.length - wanted.length).equals(wanted)',
        'actual.includes(wanted)',
      ],
      ['return actual.equals(wanted)', 'return actual.includes(wanted)'],
      ['return !actual.includes(wanted)', 'return !actual.equals(wanted)'],
      ["new RegExp(compiled.regex.source, 'i')", 'compiled.regex'],
    ],
  },
  {
    file: 'src/assertions/response-size.ts',
    tests: ['assertions/tcp'],
    changes: [['if (!observation.isConnected) {', 'if (observation.response === undefined) {']],
  },
  {
    file: 'src/assertions/response-time.ts',
    tests: ['assertions/numbers'],
    changes: [["assertion.operator === 'EQUALS' ? Math.round(spentMs) : spentMs", 'Math.round(spentMs)']],
  },
  {
    file: 'src/assertions/same-json.ts',
    tests: ['assertions/body'],
    changes: [
      ['mayHoldInexactNumber(a) || mayHoldInexactNumber(b)', 'mayHoldInexactNumber(a) && mayHoldInexactNumber(b)'],
      ['.sort(([a], [b]) => (a < b ? -1 : 1))', ''],
    ],
  },
  {
    file: 'src/assertions/status-code.ts',
    tests: ['assertions/numbers'],
    changes: [
      ['actual >= rangeMin && actual <= rangeMax', 'actual > rangeMin && actual <= rangeMax'],
      ['actual >= rangeMin && actual <= rangeMax', 'actual >= rangeMin && actual < rangeMax'],
      ['actual >= rangeMin && actual <= rangeMax', 'actual >= rangeMin || actual <= rangeMax'],
      ['...(rangeMin > rangeMax ?', '...(rangeMin >= rangeMax ?'],
    ],
  },
  {
    file: 'src/assertions/text-comparison.ts',
    tests: ['assertions/body'],
    changes: [
      ['return actual === wanted', 'return actual.trim() === wanted.trim()'],
      ['return !actual.includes(wanted)', 'return actual !== wanted'],
      ["compact !== '' && holds(", 'holds('],
    ],
  },
  {
    file: 'src/assertions/text-comparison.ts',
    tests: ['assertions/header'],
    changes: [
      ['return actual !== wanted', 'return !actual.includes(wanted)'],
      ['return actual.includes(wanted)', 'return actual.toLowerCase().includes(wanted.toLowerCase())'],
      ["operator === 'NOT_EQUALS' || operator === 'NOT_CONTAINS'", "operator === 'NOT_EQUALS'"],
      ['if (holds(operator, actual.toLowerCase(), wanted.toLowerCase()))', 'if (holds(operator, actual, wanted))'],
    ],
  },
  {
    file: 'src/assertions/ttl.ts',
    tests: ['assertions/dns'],
    changes: [
      ['Math.min(', 'Math.max('],
      ['if (observation.records.length === 0) {', 'if (observation.records.length < 0) {'],
    ],
  },
  {
    file: 'src/assertions/verdict.ts',
    tests: ['assertions/numbers'],
    changes: [['return { passed: false, actual, message,', 'return { passed: true, actual, message,']],
  },
]

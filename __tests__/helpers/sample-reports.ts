import type { Report } from '../../lib/runner/report/report.js'
import { assertionReport, diagnostic, reportOf, runReport, skippedStep, stepReport } from './report-parts.js'

const ORDERS = 'services/orders/blueprint-config.json'

const login = stepReport({
  key: '1',
  name: 'Login',
  target: 'https://staging.example.com/login',
  durationMs: 145,
  assertions: [
    assertionReport(),
    assertionReport({
      index: 1,
      type: 'RESPONSE_TIME',
      operator: 'LESS_THAN',
      expected: 'less than 500 ms',
      actual: '115 ms',
      message: 'Response time is 115 ms, as expected.',
    }),
  ],
  extracted: ['token'],
  inputs: [
    { name: 'base', source: '--var', value: 'https://staging.example.com' },
    { name: 'AWS_SECRET:orders/login:password', source: '--secret', value: '***' },
  ],
})

const everythingPassed: Report = reportOf([
  runReport({
    path: ORDERS,
    steps: [
      login,
      stepReport({ key: '2', name: 'Health' }),
      stepReport({
        key: '3',
        name: 'Certificate',
        checkerType: 'SSL',
        target: 'staging.example.com:443',
        durationMs: 61,
        timings: { dnsMs: null, connectMs: 11, tlsMs: 40, firstByteMs: null, totalMs: 51 },
        assertions: [
          assertionReport({
            type: 'CERTIFICATE_VALID',
            operator: null,
            description: 'trusted by everyone',
            expected: 'is valid',
            actual: 'valid',
            message: 'The certificate is valid.',
          }),
        ],
      }),
    ],
  }),
])

const mixed: Report = reportOf([
  runReport({
    path: ORDERS,
    diagnostics: [
      diagnostic({
        severity: 'warning',
        source: 'rule',
        code: 'STEP_WITHOUT_ASSERTION',
        message: 'Step 5 asserts nothing.',
        pointer: '/steps/5',
        line: 105,
        hint: 'Add an assertion.',
      }),
    ],
    steps: [
      login,
      stepReport({
        key: '2',
        name: 'Items',
        status: 'failed',
        target: 'https://staging.example.com/items?page=1',
        durationMs: 310,
        timings: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: 250, totalMs: 300 },
        inputs: [
          { name: 'rewrite', source: '--rewrite', value: 'https://api.example.com → https://staging.example.com' },
          { name: 'token', source: 'step 1', value: '***' },
        ],
        assertions: [
          assertionReport({
            status: 'failed',
            actual: '302',
            message: 'Status code is 302, expected it to equal 200.',
            hint: 'Redirects are not followed; use --follow-redirects to follow them.',
          }),
          assertionReport({
            index: 1,
            type: 'HEADER',
            operator: 'EXIST',
            expected: 'exists',
            actual: 'text/html',
            message: 'Header "content-type" exists.',
          }),
          assertionReport({
            index: 2,
            type: 'BODY',
            operator: 'EQUALS',
            description: 'first item is on sale',
            status: 'failed',
            expected: 'equals "sale"',
            actual: null,
            message: 'The body is not JSON, so that "$.items[0].state" cannot be looked up.',
          }),
        ],
        warnings: ['The answer is a redirect to https://staging.example.com/login, which was not followed.'],
      }),
      stepReport({
        key: '3',
        name: 'Search',
        status: 'errored',
        target: 'https://search.staging.example.com/',
        durationMs: 5000,
        timings: null,
        attempts: [
          { status: 'errored', durationMs: 21, error: { code: 'CONNECTION_REFUSED', message: 'Connection refused.' } },
          { status: 'errored', durationMs: 5000 },
        ],
        assertions: [assertionReport({ status: 'skipped', actual: null, message: 'Not evaluated.' })],
        error: {
          code: 'STEP_TIMEOUT',
          message: 'No answer from search.staging.example.com within 5000 ms.',
          hint: 'Raise "timeout" of the step.',
          pointer: '/steps/3/timeout',
        },
      }),
      skippedStep({
        key: '4',
        name: 'Detail',
        target: 'https://staging.example.com/items/${itemId}',
        skipReason: 'Not run: it needs ${itemId} from step 2, which failed.',
        assertions: [assertionReport({ status: 'skipped', actual: null, message: 'Not evaluated.' })],
      }),
      stepReport({
        key: '5',
        name: 'Flaky',
        flaky: true,
        durationMs: 90,
        attempts: [
          { status: 'errored', durationMs: 33, error: { code: 'CONNECTION_RESET', message: 'Connection reset.' } },
          { status: 'passed', durationMs: 90 },
        ],
      }),
    ],
  }),
  runReport({
    path: 'services/cart/blueprint-config.json',
    diagnostics: [
      diagnostic(),
      diagnostic({
        code: 'JSON_TRAILING_COMMA',
        source: 'syntax',
        message: 'A comma before "}" is not JSON.',
        line: 12,
        pointer: '',
      }),
    ],
  }),
  runReport({
    path: 'services/ping/blueprint-config.json',
    status: 'errored',
    steps: [stepReport({ key: '1', name: 'Ping' })],
    error: {
      code: 'NO_ASSERTION_EVALUATED',
      message: 'Not one assertion was evaluated.',
      hint: 'Give at least one step an assertion.',
    },
  }),
])

const interrupted: Report = reportOf([
  runReport({
    path: ORDERS,
    steps: [
      login,
      stepReport({
        key: '2',
        name: 'Items',
        status: 'errored',
        durationMs: 40,
        timings: null,
        error: { code: 'INTERRUPTED', message: 'The run was cancelled.' },
      }),
      skippedStep({ key: '3', name: 'Detail', skipReason: 'Not run: The run was interrupted before this step ended.' }),
    ],
  }),
])

/** The reports that every format has a golden file for. See hostile-report.ts for the one that means harm. */
export const SAMPLE_REPORTS = { passed: everythingPassed, mixed, interrupted, empty: reportOf([]) } as const

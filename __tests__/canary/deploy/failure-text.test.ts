import { expect, test } from '@jest/globals'
import { failedStepOf, failureText } from '../../../lib/canary/deploy/failure-text.js'

// The form of a recorded run of a multi-checks canary; the names are ours.
const recorded = [
  'Error: Step 3 - certificate failed during execution',
  '    at APIStepOrchestrator.executeSteps (/opt/lib/orchestration/APIStepOrchestrator.js:69:19)',
  '    at async Module.handler (/opt/blueprint.js:24:9)',
  "    at async Runtime.handler (file:///opt/index.mjs:38:13). Additional error: Step 3: certificate failed with 1 of 6 assertions failed: Certificate issuer O 'SSL Corporation' does not contains 'DigiCert'",
  '    at /opt/lib/orchestration/APIStepOrchestrator.js:145:27',
].join('\n')

test('both sentences of a failed run remain, without the stack between them', () => {
  expect(failureText(recorded)).toBe(
    "Step 3 - certificate failed during execution. Step 3: certificate failed with 1 of 6 assertions failed: Certificate issuer O 'SSL Corporation' does not contains 'DigiCert'",
  )
})

test('a reason of one sentence stays as it is', () => {
  expect(failureText('No test result returned')).toBe('No test result returned')
})

test('no reason at all is said', () => {
  expect(failureText('')).toBe('AWS gives no reason')
})

test.each([
  ['a recorded run', recorded, { key: '3', name: 'certificate' }],
  ['the first sentence alone', 'Error: Step 10 - a: b - c failed during execution', { key: '10', name: 'a: b - c' }],
  ['a run that timed out', 'Task timed out after 60 seconds', undefined],
  ['nothing', '', undefined],
])('the step that %s blames', (_, reason, step) => {
  expect(failedStepOf(reason)).toEqual(step)
})

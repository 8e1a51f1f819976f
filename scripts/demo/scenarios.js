import { reportsIn } from './reports.js'

const PULL_REQUEST = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'new-canary', repo: { full_name: 'acme/orders' } },
    base: { ref: 'main', repo: { full_name: 'acme/orders' } },
  },
}

/** The three pull requests of the demo: what each asks of the Action, and what has to come of it. */
export function scenarios({ staging, credentials, output }) {
  const reports = (name) => reportsIn(`${output}/${name}`)
  const atStaging = `https://api.orders.example.com=${staging}`
  const all = [
    {
      name: 'passes',
      about: 'The journey of an order. Staging answers 503 once; with a retry the step passes and is called flaky.',
      inputs: {
        files: 'examples/order-journey/blueprint-config.json',
        rewrites: atStaging,
        secrets: `canary/orders:user=${credentials.user}\ncanary/orders:password=${credentials.password}`,
        retries: '1',
        reports: reports('passes'),
      },
      expected: {
        exitCode: 0,
        outputs: { conclusion: 'passed', counts: [6, 0, 0, 0, 1] },
        annotations: ['warning 46'],
      },
      secrets: Object.values(credentials),
    },
    {
      name: 'fails',
      about: 'The storefront. Staging has a degraded database, a slow search and offers that break off.',
      inputs: {
        files: 'examples/storefront/blueprint-config.json',
        rewrites: atStaging,
        variables: `web=${staging}`,
        reports: reports('fails'),
      },
      expected: {
        exitCode: 1,
        outputs: { conclusion: 'failed', counts: [1, 2, 1, 1, 0] },
        annotations: ['error 40', 'error 61', 'error 68'],
      },
      secrets: [],
    },
    {
      name: 'invalid',
      about: 'A pull request with typos in its blueprint. Nothing is sent anywhere.',
      inputs: { files: 'examples/pull-request-with-typos/blueprint-config.json', reports: reports('invalid') },
      expected: {
        exitCode: 1,
        outputs: { conclusion: 'failed', counts: [0, 0, 0, 0, 0] },
        annotations: ['error 7', 'error 11', 'error 15', 'error 23', 'error 31', 'error 35'],
      },
      secrets: [],
    },
  ]
  return all.map((scenario) => ({ ...scenario, blueprint: scenario.inputs.files, event: PULL_REQUEST }))
}

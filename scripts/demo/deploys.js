/** The three deploys of the demo: a new canary, a change that passes its dry run, and one that the dry run stops. What is
 *  deployed is a copy of examples/health-check, whose blueprint grows. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportsIn } from './reports.js'

/** A push to main: the code may use the credentials of the repository. */
export const PUSH = { ref: 'refs/heads/main', repository: { full_name: 'acme/orders' } }

/** What each deploy asks of the Action, and what has to come of it. `emulator` and `staging` are URLs. */
export function deploys({ emulator, staging, credentials, output }) {
  const folder = join(output, 'canary').replaceAll('\\', '/')
  const common = {
    blueprint: `${folder}/blueprint-config.json`,
    event: PUSH,
    inputs: {
      mode: 'deploy',
      manifests: `${folder}/canary.json`,
      rewrites: `https://api.orders.example.com=${staging}`,
      secrets: `canary/orders:user=${credentials.user}\ncanary/orders:password=${credentials.password}`,
    },
    env: {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: PUSH.ref,
      AWS_ENDPOINT_URL: emulator,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      CANARY_ARTIFACT_BUCKET: 'acme-canary-artifacts',
      CANARY_ROLE_ARN: 'arn:aws:iam::123456789012:role/orders-canary',
    },
    secrets: Object.values(credentials),
  }
  const all = [
    {
      ...common,
      name: 'create',
      about: 'A new canary: verified against staging, created, dry-run against production, started.',
      prepare: () => writeCanary(folder, (blueprint) => blueprint),
      expected: {
        exitCode: 0,
        outputs: { conclusion: 'passed', counts: [2, 0, 0, 0, 0], action: 'created' },
        annotations: [],
        says: ['The new configuration is live.'],
      },
    },
    {
      ...common,
      name: 'update',
      about:
        'The blueprint asks for an answer within two seconds. The dry run passes, and the very same run is committed.',
      prepare: () => writeCanary(folder, withResponseTime),
      expected: {
        exitCode: 0,
        outputs: { conclusion: 'passed', counts: [2, 0, 0, 0, 0], action: 'updated' },
        annotations: [],
        says: ['The new configuration is live.'],
      },
    },
    {
      ...common,
      name: 'stopped',
      about: 'A new step asks for what staging has and production has not yet. The dry run stops it: nothing changes.',
      prepare: () => writeCanary(folder, (blueprint) => withReturns(withResponseTime(blueprint))),
      expected: {
        exitCode: 1,
        outputs: { conclusion: 'failed', counts: [3, 0, 0, 0, 0], action: 'dry-run-failed' },
        annotations: ['error 48'],
        says: ['The live canary is as it was before.'],
      },
    },
  ]
  return all.map((scenario) => ({
    ...scenario,
    inputs: { ...scenario.inputs, reports: reportsIn(`${output}/${scenario.name}`) },
  }))
}

async function writeCanary(folder, change) {
  await mkdir(folder, { recursive: true })
  const [manifest, blueprint] = await Promise.all(
    ['canary.json', 'blueprint-config.json'].map((name) => readFile(join('examples/health-check', name), 'utf8')),
  )
  await writeFile(join(folder, 'canary.json'), manifest)
  await writeFile(
    join(folder, 'blueprint-config.json'),
    `${JSON.stringify(change(JSON.parse(blueprint)), undefined, 2)}\n`,
  )
}

function withResponseTime({ steps, ...rest }) {
  const first = steps['1']
  const assertions = [...first.assertions, { type: 'RESPONSE_TIME', operator: 'LESS_THAN', value: 2000 }]
  return { ...rest, steps: { ...steps, 1: { ...first, assertions } } }
}

function withReturns({ steps, ...rest }) {
  const step = {
    stepName: 'returns-are-listed',
    checkerType: 'HTTP',
    url: '${api}/returns',
    httpMethod: 'GET',
    assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }],
  }
  return { ...rest, steps: { ...steps, 3: step } }
}

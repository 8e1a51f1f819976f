import { expect, test } from '@jest/globals'
import { validateBlueprint } from '../../../lib/blueprint/validate.js'
import type { Valid } from '../../../lib/blueprint/validated-file.js'
import { matchDiagnostics } from '../../../lib/canary/manifest/matches-schema.js'
import { schemaMismatches } from '../../../lib/canary/manifest/schema-mismatches.js'
import { blueprintOf, httpStep, tcpStep } from '../../helpers/lint.js'
import { manifestCodes, manifestOf, parsed } from '../../helpers/manifest.js'

function fileOf(steps: readonly object[], root: object = {}): Valid {
  const bytes = Buffer.from(JSON.stringify(blueprintOf(steps, root)))
  const file = validateBlueprint({ path: 'blueprint-config.json', bytes })
  if (!file.valid) throw new Error(`The test blueprint is not valid: ${JSON.stringify(file.diagnostics)}`)
  return file
}

function fits(manifest: object, file: Valid): string[] {
  return matchDiagnostics(parsed(manifestOf({ ...manifest })), file).map(({ code, pointer }) => `${code} ${pointer}`)
}

const slow = fileOf([httpStep({ timeout: 20_000, waitTime: 10 }), tcpStep({ timeout: 30_000 })])
const tooShort = 'MANIFEST_TIMEOUT_BELOW_STEPS'

test('a run that may be shorter than all waits and time-outs of its steps', () => {
  expect(fits({ RunConfig: { TimeoutInSeconds: 60 } }, slow)).toEqual([])
  expect(fits({ RunConfig: { TimeoutInSeconds: 59 } }, slow)).toEqual([`${tooShort} /RunConfig/TimeoutInSeconds`])
})

test('without a time-out the interval is what a run has, up to 840 seconds', () => {
  const long = fileOf([
    tcpStep({ timeout: 300_000 }),
    tcpStep({ stepName: 'b', timeout: 300_000 }),
    tcpStep({ stepName: 'c', timeout: 240_000 }),
  ])
  const longer = fileOf([
    tcpStep({ timeout: 300_000 }),
    tcpStep({ stepName: 'b', timeout: 300_000 }),
    tcpStep({ stepName: 'c', timeout: 241_000 }),
  ])
  expect(fits({ Schedule: { Expression: 'rate(1 minute)' } }, slow)).toEqual([])
  expect(fits({ Schedule: { Expression: 'rate(10 minutes)' } }, long)).toEqual([`${tooShort} /Schedule/Expression`])
  expect(fits({ Schedule: { Expression: 'rate(1 hour)' } }, long)).toEqual([])
  expect(fits({ Schedule: { Expression: 'rate(1 hour)' } }, longer)).toEqual([`${tooShort} /Schedule/Expression`])
  expect(fits({ Schedule: { Expression: 'rate(0 hour)' } }, longer)).toEqual([`${tooShort} /Schedule/Expression`])
})

test('steps that no run has time for are not told to raise the time-out of a run', () => {
  const hintFor = (timeout: number): string | undefined => {
    const steps = ['a', 'b', 'c'].map((stepName) => tcpStep({ stepName, timeout }))
    return matchDiagnostics(parsed(manifestOf({ RunConfig: { TimeoutInSeconds: 60 } })), fileOf(steps))[0]?.hint
  }
  expect(hintFor(280_000)).toMatch(/^Set it to 840 or more/)
  expect(hintFor(281_000)).toMatch(/^The most is 840/)
})

test('a time-out that comes from outside is not judged', () => {
  const manifest = { Schedule: { Expression: 'rate(1 minute)' }, RunConfig: { TimeoutInSeconds: '${env:ABSENT}' } }
  expect(fits(manifest, fileOf([tcpStep({ timeout: 61_000 })]))).toEqual([])
})

const secretVariable = fileOf([httpStep({ headers: { 'X-Api-Key': '${key}' } })], {
  variables: { key: '${AWS_SECRET:a}' },
})
const sigV4 = { type: 'SIGV4', service: 'execute-api', region: 'eu-west-1', roleArn: '${AWS_SECRET:role}' }
const ROLE = 'arn:aws:iam::123456789012:role/caller'
const direct = fileOf([httpStep({ headers: { 'X-Api-Key': '${AWS_SECRET:a}' } })])

test('secrets in variables and in SIGV4 authentication need syn-nodejs-5.2', () => {
  const warned = ['MANIFEST_RUNTIME_SECRETS /RuntimeVersion']
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.1' }, secretVariable)).toEqual(warned)
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.1' }, fileOf([httpStep({ authentication: sigV4 })]))).toEqual(warned)
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.2' }, secretVariable)).toEqual([])
  expect(fits({ RuntimeVersion: 'syn-nodejs-6.0' }, secretVariable)).toEqual([])
  expect(fits({ RuntimeVersion: 'syn-nodejs-3.0' }, direct)).toEqual([])
})

test.each([
  [
    'in the text of a variable',
    fileOf([httpStep({ headers: { A: '${key}' } })], { variables: { key: 'Bearer ${AWS_SECRET:a}' } }),
  ],
  [
    'in any member of SIGV4 authentication',
    fileOf([httpStep({ authentication: { ...sigV4, roleArn: ROLE, region: '${AWS_SECRET:r}' } })]),
  ],
])('a secret %s is not resolved before syn-nodejs-5.2', (_where, file) => {
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.1' }, file)).toEqual(['MANIFEST_RUNTIME_SECRETS /RuntimeVersion'])
})

const apiKey = { type: 'API_KEY', apiKey: '${AWS_SECRET:a}' }

test.each([
  ['a variable that is no secret', fileOf([httpStep({ headers: { A: '${key}' } })], { variables: { key: 'a' } })],
  ['SIGV4 authentication without a secret', fileOf([httpStep({ authentication: { ...sigV4, roleArn: ROLE } })])],
  ['a secret in another authentication', fileOf([httpStep({ authentication: apiKey })])],
])('%s is resolved by every runtime', (_what, file) => {
  expect(fits({ RuntimeVersion: 'syn-nodejs-3.0' }, file)).toEqual([])
})

test('assertions on headers that come several times need syn-nodejs-5.1', () => {
  const header = (headerName: string): Valid =>
    fileOf([httpStep({ assertions: [{ type: 'HEADER', headerName, operator: 'CONTAINS', value: 'a' }] })])
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.0' }, header('set-cookie'))).toEqual([
    'MANIFEST_RUNTIME_HEADERS /RuntimeVersion',
  ])
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.1' }, header('set-cookie'))).toEqual([])
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.0' }, header('content-type'))).toEqual([])
})

const quick = fileOf([httpStep({ timeout: 10_000 })])
const misfits = (source: object | string): string[] => schemaMismatches(parsed(source), quick).map(({ code }) => code)

test('a part of a manifest misfits only for what decides about the run', () => {
  expect(misfits({ RuntimeVersion: 'syn-nodejs-5.2' })).toEqual([])
  expect(misfits({ Name: 'NOT RIGHT', Tags: 5 })).toEqual([])
  expect(misfits({ RuntimeVersion: 'syn-nodejs-5.2', Code: { Handler: 'x' } })).toEqual(['MANIFEST_MEMBER_REFUSED'])
})

test('what AWS may well run is no misfit: an unknown runtime, headers that a runtime misreads', () => {
  const vary = fileOf([
    httpStep({
      timeout: 10_000,
      assertions: [{ type: 'HEADER', headerName: 'vary', operator: 'CONTAINS', value: 'a' }],
    }),
  ])
  expect(fits({ RuntimeVersion: 'syn-nodejs-5.0' }, vary)).toHaveLength(1)
  expect(schemaMismatches(parsed({ RuntimeVersion: 'syn-nodejs-5.0' }), vary)).toEqual([])
  expect(manifestCodes(manifestOf({ RuntimeVersion: 'syn-nodejs-99.0' }))).toHaveLength(0)
  expect(misfits({ RuntimeVersion: 'syn-nodejs-99.0' })).toEqual([])
})

test.each([
  [{ RuntimeVersion: 5 }, 'TYPE_WRONG'],
  [{ RuntimeVersion: '${env:ABSENT}' }, 'MANIFEST_VARIABLE_MISSING'],
  [{ RunConfig: [] }, 'TYPE_WRONG'],
  [{ RunConfig: { TimeoutInSeconds: '60' } }, 'TYPE_WRONG'],
  [{ Schedule: { Expression: 'hourly' } }, 'MANIFEST_SCHEDULE_INVALID'],
  [{ Blueprint: 1 }, 'TYPE_WRONG'],
  ['[]', 'TYPE_WRONG'],
])('%j does not pass as fitting', (source, code) => {
  expect(misfits(source)).toEqual([code])
})

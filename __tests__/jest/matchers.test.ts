import { expect, test } from '@jest/globals'
import { matchers, toBeValidBlueprint, toMatchCanary, toPassBlueprint } from '../../lib/jest/jest-matchers.js'
import { healthService } from '../helpers/health-service.js'
import { tempFolder } from '../helpers/temp-folder.js'

const status = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }
const step = { stepName: 'a', checkerType: 'HTTP', url: 'https://api.example.com/health', httpMethod: 'GET' }

function blueprint(members: object) {
  return { path: 'checks.json', content: JSON.stringify({ steps: { 1: { ...step, ...members } } }) }
}

const valid = blueprint({ assertions: [status] })

test('a valid blueprint, and why another one is not', () => {
  expect(toBeValidBlueprint(valid)).toMatchObject({ pass: true })
  const { pass, message } = toBeValidBlueprint(blueprint({ stepName: 'a b', assertions: [status] }))
  expect(pass).toBe(false)
  expect(message()).toMatch(/checks\.json:1:\d+: error NAME_INVALID/)
})

test('a blueprint that passes, and why another one does not', async () => {
  await using service = await healthService()
  const rewrites = { 'https://api.example.com': service.url }
  expect(await toPassBlueprint.call({}, valid, { rewrites })).toMatchObject({ pass: true })
  const failing = blueprint({ assertions: [{ ...status, value: 201 }] })
  const { pass, message } = await toPassBlueprint.call({}, failing, { rewrites })
  expect(pass).toBe(false)
  expect(message()).toContain('expected  equals 201')
})

test.each([
  ['that could not observe', blueprint({ url: 'http://127.0.0.1:1/', assertions: [status] })],
  ['that is not valid', blueprint({ stepName: 'a b' })],
])('a blueprint %s satisfies neither the matcher nor its negation', async (_, given) => {
  expect(await toPassBlueprint.call({}, given)).toMatchObject({ pass: false })
  await expect(toPassBlueprint.call({ isNot: true }, given)).rejects.toThrow('could not be judged')
})

test('a canary that runs the blueprint, and why others would not', async () => {
  await using folder = tempFolder({
    'blueprint-config.json': valid.content,
    'other.json': valid.content,
    'canary.json': '{ "RuntimeVersion": "syn-nodejs-3.0", "RunConfig": { "TimeoutInSeconds": 60 } }',
  })
  const manifest = `${folder.path}/canary.json`
  expect(toMatchCanary(`${folder.path}/blueprint-config.json`, manifest)).toMatchObject({ pass: true })
  expect(toMatchCanary(`${folder.path}/other.json`, manifest).message()).toContain('another file')
  const unfit = { Handler: 'index.handler', RuntimeVersion: 'syn-python-2.0', RunConfig: { TimeoutInSeconds: 3 } }
  expect(toMatchCanary(valid, unfit).message()).toMatch(/Handler[\s\S]*syn-nodejs-3\.0 or later[\s\S]*add up to 5 s/)
})

test('a member of a manifest that does not exist may have been the one that decides', () => {
  const { pass, message } = toMatchCanary(valid, { RunTimeVersion: 'syn-python-2.0' })
  expect({ pass, message: message() }).toMatchObject({
    pass: false,
    message: expect.stringContaining('Did you mean "RuntimeVersion"?'),
  })
})

test('without a manifest there is nothing to match', () => {
  const given: { readonly manifest?: object } = {}
  expect(() => Reflect.apply(toMatchCanary, undefined, [valid, given.manifest])).toThrow(
    'toMatchCanary takes the path of a canary manifest',
  )
})

test('inside of another matcher, where nobody awaits it, toPassBlueprint throws: a promise would pass', () => {
  expect.extend(matchers)
  const inside: unknown = Reflect.get(expect.not, 'toPassBlueprint')
  if (typeof inside !== 'function') throw new TypeError('There is no expect.not.toPassBlueprint.')
  expect(() => expect({ path: valid }).toEqual({ path: inside() })).toThrow('it has to be awaited')
})

test('what is thrown says what to do next', async () => {
  expect(() => toBeValidBlueprint('blueprint-confg.json')).toThrow(/does not exist.\n\nHint: /)
  const settings: object = { rewrite: {} }
  await expect(toPassBlueprint.call({}, valid, settings)).rejects.toThrow(
    'There is no setting "rewrite" in toPassBlueprint.\n\nHint: Did you mean "rewrites"?',
  )
})

test('expect takes them', () => {
  expect.extend(matchers)
  const extended: unknown = Reflect.get(expect(valid), 'toBeValidBlueprint')
  expect(typeof extended).toBe('function')
})

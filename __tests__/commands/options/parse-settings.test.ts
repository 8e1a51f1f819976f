import { expect, test } from '@jest/globals'
import { parseSettings } from '../../../lib/commands/options/parse-settings.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

function optionsOf(...layers: readonly unknown[]) {
  return parseSettings(
    layers.map((settings, index) => ({ source: `layer ${index + 1}`, settings })),
    new Redactor(),
  ).options
}

test('settings are read as the options of the command line', () => {
  const options = optionsOf({
    variables: { port: 80, isOn: true },
    rewrites: ['https://a.example.com=http://127.0.0.1:1'],
    resolve: 'a.example.com:443:127.0.0.1',
    secrets: { 'orders/login:password': 'swordfish' },
    allowedHosts: ['*.example.com'],
    followRedirects: true,
    retries: 2,
    timeout: '2m',
    concurrency: 8,
  })
  expect(options).toMatchObject({
    variables: [
      { name: 'port', value: '80', source: 'layer 1, variables' },
      { name: 'isOn', value: 'true' },
    ],
    rewrites: [{ from: 'https://a.example.com', to: 'http://127.0.0.1:1' }],
    resolve: [{ host: 'a.example.com', port: 443, address: '127.0.0.1' }],
    secrets: [{ name: 'orders/login', key: 'password', value: 'swordfish' }],
    allowHosts: ['*.example.com'],
    followRedirects: true,
    retries: 2,
    timeoutMs: 120_000,
    concurrency: 8,
  })
})

test('a number is a time limit in milliseconds', () => {
  expect(optionsOf({ timeout: 1500 }).timeoutMs).toBe(1500)
})

test('of two layers with the same setting the later one counts', () => {
  expect(optionsOf({ retries: 1, concurrency: 3 }, { retries: 2 })).toMatchObject({ retries: 2, concurrency: 3 })
})

test.each([
  [{ rewirtes: {} }, 'There is no setting "rewirtes" in layer 1.', 'Did you mean "rewrites"?'],
  [{ bail: true }, 'There is no setting "bail" in layer 1.', 'Use the --bail of the test framework.'],
])('%j does not exist, and the hint says what does', (settings, message, hint) => {
  expect(errorOf(() => optionsOf(settings))).toMatchObject({ code: 'OPTION_UNKNOWN', message, hint })
})

test.each([
  [null, 'The settings of layer 1 must be an object.'],
  [{ retries: 9 }, 'Setting "retries" in layer 1 must be a whole number from 0 to 5; it was "9".'],
  [{ retries: true }, 'Setting "retries" in layer 1 must be a number.'],
  [{ followRedirects: 'yes' }, 'Setting "followRedirects" in layer 1 must be true or false.'],
  [{ varsFile: ['a', 'b'] }, 'Setting "varsFile" in layer 1 must be a text.'],
  [{ variables: { a: {} } }, 'Setting "variables" in layer 1 must be names with texts; "a" has another value.'],
  [{ variables: { 'a=b': 'c' } }, 'Setting "variables" in layer 1 must be names without "="; one is "a=b".'],
])('%j is not of its form', (settings, message) => {
  expect(errorOf(() => optionsOf(settings))).toMatchObject({ code: 'OPTION_INVALID', message })
})

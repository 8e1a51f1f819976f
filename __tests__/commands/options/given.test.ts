import { describe, expect, test } from '@jest/globals'
import { givenSecrets } from '../../../lib/commands/options/given-secrets.js'
import { givenVariables } from '../../../lib/commands/options/given-variables.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf, rejectionOf } from '../../helpers/error-of.js'
import { tempFolder } from '../../helpers/temp-folder.js'

describe('variables', () => {
  test('come with the lowest precedence first: file, environment, options', async () => {
    await using folder = tempFolder({ 'vars.json': '{"base": "file", "n": 1.0, "on": true, "empty": ""}' })
    const variables = givenVariables(
      { varsFile: 'vars.json', variables: [{ name: 'base', value: 'option', source: '--var' }] },
      { cwd: folder.path, env: { CANARY_PREFLIGHT_VAR_base: 'env', CANARY_PREFLIGHT_VAR_blank: '', OTHER: 'x' } },
    )
    expect(variables).toEqual([
      { name: 'base', value: 'file', source: 'vars.json' },
      { name: 'n', value: '1.0', source: 'vars.json' },
      { name: 'on', value: 'true', source: 'vars.json' },
      { name: 'empty', value: '', source: 'vars.json' },
      { name: 'base', value: 'env', source: 'CANARY_PREFLIGHT_VAR_base' },
      { name: 'blank', value: '', source: 'CANARY_PREFLIGHT_VAR_blank' },
      { name: 'base', value: 'option', source: '--var' },
    ])
  })

  test('an environment variable that names none is refused', async () => {
    const env = { 'CANARY_PREFLIGHT_VAR_base-url': 'x' }
    const error = errorOf(() => givenVariables({ varsFile: undefined, variables: [] }, { cwd: '.', env }))
    expect(error).toMatchObject({ code: 'OPTION_INVALID', kind: 'usage' })
    expect(error.message).toContain('"CANARY_PREFLIGHT_VAR_base-url"')
  })

  test.each([
    ['{"a": "x",\n "b": null}', 'line 2, column 7: "b" must be a text, a number, true or false; it is null'],
    ['{"a": {"b": "c"}}', 'line 1, column 7: "a" must be a text, a number, true or false; it is an object'],
    ['["a"]', 'it must hold one object, not a list'],
    ['{"a": "1", "a": "2"}', 'line 1, column'],
    ['{"a-b": "1"}', '"a-b" cannot be the name of a variable'],
    ['{"__proto__": "1"}', '"__proto__" cannot be the name of a variable'],
    ['{a: 1}', 'line 1, column 2'],
    ['', 'line 1, column 1'],
    ['\u0000\u0001', 'line 1, column 1'],
  ])('the file %j is refused with its place', async (text, message) => {
    await using folder = tempFolder({ 'vars.json': text })
    const error = errorOf(() => givenVariables({ varsFile: 'vars.json', variables: [] }, { cwd: folder.path, env: {} }))
    expect(error).toMatchObject({ code: 'FILE_INVALID', kind: 'usage' })
    expect(error.message).toContain('The variables file "vars.json"')
    expect(error.message).toContain(message)
    expect(error.hint).toContain('{"baseUrl"')
  })

  test('a file that does not exist is named', async () => {
    const error = errorOf(() => givenVariables({ varsFile: 'no.json', variables: [] }, { cwd: '.', env: {} }))
    expect(error).toMatchObject({ code: 'FILE_NOT_FOUND', message: 'The variables file "no.json" does not exist.' })
  })
})

describe('secrets', () => {
  const read = async (text: string, redactor = new Redactor()) => {
    await using folder = tempFolder({ 'secrets.json': text })
    return givenSecrets({ secretsFile: 'secrets.json', secrets: [] }, { cwd: folder.path, redactor })
  }

  test('a text is the whole secret, an object is one and its keys too', async () => {
    const source = 'secrets.json'
    expect(await read('{"key": "hunter2", "db": {"user": "orders", "port": 12345678901234567890}}')).toEqual([
      { name: 'key', key: undefined, value: 'hunter2', source },
      { name: 'db', key: undefined, value: '{"user": "orders", "port": 12345678901234567890}', source },
      { name: 'db', key: 'user', value: 'orders', source, isMember: true },
      { name: 'db', key: 'port', value: '12345678901234567890', source, isMember: true },
    ])
  })

  test('any JSON object is a secret: what is no text in it is found in the whole, and learned', async () => {
    const redactor = new Redactor()
    const secrets = await read('{"db": {"k": ["hunter2"], "n": null, "o": {"p": "hunter3"}}}', redactor)
    expect(secrets.map(({ key }) => key)).toEqual([undefined])
    expect(redactor.clean('hunter2 hunter3')).toBe('*** ***')
  })

  test('all of them are learned', async () => {
    const redactor = new Redactor()
    await read('{"key": "hunter2", "db": {"user": "orders"}}', redactor)
    expect(redactor.clean('hunter2 orders')).toBe('*** ***')
  })

  test('--secret replaces the one of the same name and key', async () => {
    await using folder = tempFolder({ 's.json': '{"db": {"user": "from file", "password": "from file"}}' })
    const option = { name: 'db', key: 'user', value: 'from option', source: '--secret' }
    const secrets = givenSecrets(
      { secretsFile: 's.json', secrets: [option] },
      { cwd: folder.path, redactor: new Redactor() },
    )
    expect(secrets.filter(({ key }) => key === 'user')).toEqual([option])
    expect(secrets.map(({ key }) => key)).toContain('password')
  })

  test.each([
    '{"db": "hunter2hunter2"',
    '{"db": hunter2hunter2}',
    '{"db": "hunter2hunter2", "db": "hunter2hunter2"}',
    '"hunter2hunter2"',
    '{"db": ["hunter2hunter2"]}',
    '{"other": "abc", "db": "hunter2hunter2"}',
  ])('a file that cannot be used says where, and shows nothing of it: %s', async (text) => {
    const error = await rejectionOf(read(text))
    expect(error.kind).toBe('usage')
    expect(JSON.stringify([error.message, error.hint, String(error.cause)])).not.toContain('hunter2')
  })

  test('a secret too short to be redacted is refused by its name', async () => {
    expect((await rejectionOf(read('{"db": {"pin": 123}}'))).message).toContain('secret "db:pin" from secrets.json')
  })
})

test('errorOf tells a missing error from another one', () => {
  expect(() => errorOf(() => 1)).toThrow('nothing was thrown')
})

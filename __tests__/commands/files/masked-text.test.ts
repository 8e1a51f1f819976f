import { expect, test } from '@jest/globals'
import { validatedWithText } from '../../../lib/commands/files/file-book.js'

const step = (members: string): string =>
  `{"steps":{"1":{"stepName":"a","checkerType":"HTTP","url":"https://a.test/","httpMethod":"GET",${members}}}}`

/** Everything that can be shown of a blueprint. */
function shownOf(text: string): { readonly text: string; readonly messages: string } {
  const { file, text: masked } = validatedWithText({ path: 'blueprint-config.json', bytes: Buffer.from(text) })
  return { text: masked ?? '', messages: file.diagnostics.map(({ message }) => message).join('\n') }
}

test.each([
  ['in a list', '"authentication":{"type":"BASIC","username":"u","password":["hunter2", 98765]}'],
  ['in an object', '"authentication":{"type":"BASIC","username":"u","password":{"value":"hunter2","other":"98765"}}'],
  ['in a header that is a list', '"headers":{"X-Custom":["hunter2"]}'],
  ['behind an escape that does not exist', '"headers":{"X-Custom":"hunter2\\q"}'],
  ['behind a tab', '"headers":{"X-Custom":"\thunter2"}'],
  ['before a line break', '"headers":{"X-Custom":"hunter2\n"}'],
  ['where the object of an authentication belongs', '"authentication":"Bearer hunter2"'],
  ['in a list of authentications', '"authentication":["hunter2"]'],
  ['in a body, beside a syntax error', '"body":"{\\"password\\":\\"hunter2\\"}\\q"'],
])('no excerpt shows a credential %s', (_name, members) => {
  const { text, messages } = shownOf(step(members))
  expect(text).not.toMatch(/hunter2|98765/)
  expect(text).toHaveLength(step(members).length)
  expect(messages).not.toBe('')
})

test('the name of a member is no credential, whatever is wrong with its value', () => {
  const { text, messages } = shownOf(step('"authentication":{"type":"BASIC","username":"u","password":["hunter2"]}'))
  expect(text).toContain('"password":["*******"]')
  expect(messages).toContain('"password" of BASIC authentication must be a text')
})

test.each(['X-Session', 'X-Pwd', 'X-Auth', 'x-functions-key', 'X-Jwt', 'X-Otp', 'sessionToken'])(
  'the value of %s stands in no excerpt, whatever else is wrong in its line',
  (name) => {
    const { text, messages } = shownOf(step(`"headers":{"${name}":"hunter2"},"timeout":"long"`))
    expect(messages).toContain('timeout')
    expect(text).toContain(`"${name}":"*******"`)
  },
)

test('parameters of a query and of a form stand in no excerpt either', () => {
  const { text } = shownOf(step('"body":"a=1&session_id=hunter2&b=${x}&token=${y}","timeout":"long"'))
  expect(text).toContain('a=1&session_id=*******&b=${x}&token=${y}')
})

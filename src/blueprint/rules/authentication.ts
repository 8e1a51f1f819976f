import { type Item, textIn } from './item.ts'
import { knownText } from './known-text.ts'
import { type Finding, rule } from './rule.ts'
import type { View } from './view.ts'

type Code = 'BASIC_USERNAME_COLON' | 'ROLE_ARN_SUSPICIOUS' | 'AUTHENTICATION_EMPTY'

/** The values of `authentication` that its schema, any text, lets through. */
export const authentication = rule<Code>({
  codes: {
    BASIC_USERNAME_COLON: {
      severity: 'error',
      title: 'Colon in a user name',
      about: 'With HTTP Basic authentication the first colon ends the user name (RFC 7617, section 2).',
    },
    ROLE_ARN_SUSPICIOUS: {
      severity: 'warning',
      title: 'Not the ARN of a role',
      about: 'SIGV4 authentication assumes this role; its ARN has the form `arn:aws:iam::123456789012:role/name`.',
    },
    AUTHENTICATION_EMPTY: {
      severity: 'error',
      title: 'Empty credential',
      about: 'The schema accepts an empty text, but nobody can authenticate with it.',
    },
  },
  *check(view) {
    for (const step of view.steps) if (step.authentication !== undefined) yield* problems(step.authentication, view)
  },
})

function* problems(item: Item, view: View): Generator<Finding<Code>> {
  const type = textIn(item, 'type') ?? ''
  for (const name of neededBy.get(type) ?? []) {
    const value = textIn(item, name)
    if (value === undefined || knownText(value, view, 'x').text !== '') continue
    const message = `"${name}" is empty, and ${type} authentication needs it.`
    yield {
      code: 'AUTHENTICATION_EMPTY',
      pointer: `${item.pointer}/${name}`,
      message,
      hint: 'Fill it in, or use type NONE.',
    }
  }
  const username = type === 'BASIC' ? textIn(item, 'username') : undefined
  if (username !== undefined && knownText(username, view, 'x').text.includes(':')) {
    const message = 'A user name with a colon cannot be sent: the server reads what follows the colon as the password.'
    yield {
      code: 'BASIC_USERNAME_COLON',
      pointer: `${item.pointer}/username`,
      message,
      hint: 'Put the password into "password".',
    }
  }
  const roleArn = type === 'SIGV4' ? textIn(item, 'roleArn') : undefined
  if (roleArn === undefined || roleArn === '') return
  const known = knownText(roleArn, view, '1')
  if (!known.isComplete || /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(known.text)) return
  const message = 'This is not the ARN of an IAM role, which SIGV4 authentication has to assume.'
  const hint = 'It has the form arn:aws:iam::123456789012:role/name: two colons after "iam", twelve digits.'
  yield { code: 'ROLE_ARN_SUSPICIOUS', pointer: `${item.pointer}/roleArn`, message, hint }
}

// Not the user name or password of BASIC (RFC 7617 lets either be empty, and services take a token as one of them), and not
// a client secret (RFC 6749, section 2.3.1).
const neededBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['API_KEY', ['apiKey']],
  ['OAUTH_CLIENT_CREDENTIALS', ['clientId']],
  ['SIGV4', ['service', 'region', 'roleArn']],
])

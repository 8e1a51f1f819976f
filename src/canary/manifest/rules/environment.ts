import { ENVIRONMENT, LOG_SETTINGS, RESERVED_ENVIRONMENT } from '../../../aws-facts/limits.ts'
import type { Finding } from '../../../blueprint/rules/rule.ts'
import { either, quote } from '../../../blueprint/show.ts'
import { isCredentialName } from '../../../core/credential-names.ts'
import { isLiteral, knownCredentials } from '../../../core/credential-values.ts'
import { textsIn } from '../view.ts'
import { manifestRule } from './manifest-rule.ts'

type Code =
  | 'MANIFEST_ENVIRONMENT_RESERVED'
  | 'MANIFEST_ENVIRONMENT_TOO_LARGE'
  | 'MANIFEST_CREDENTIAL'
  | 'MANIFEST_LOG_SETTING'

export const environment = manifestRule<Code>({
  codes: {
    MANIFEST_ENVIRONMENT_RESERVED: {
      severity: 'error',
      title: 'An environment variable that Lambda sets',
      about: 'AWS Lambda reserves some names, and AWS refuses a canary that sets them.',
    },
    MANIFEST_ENVIRONMENT_TOO_LARGE: {
      severity: 'error',
      title: 'Environment variables of more than 4 KB',
      about: `Names and values together may have ${ENVIRONMENT.mostBytes} bytes.`,
    },
    MANIFEST_CREDENTIAL: {
      severity: 'warning',
      title: 'A credential in an environment variable',
      about:
        'The environment of a canary is no secret: whoever may read its function may read it. A blueprint takes its secrets from AWS Secrets Manager and needs no environment variable for them.',
    },
    MANIFEST_LOG_SETTING: {
      severity: 'warning',
      title: 'A log setting that the runtime does not know',
      about: 'The runtime documents which levels and formats it understands; what it does with others it does not.',
    },
  },
  *check(view) {
    const item = view.object('RunConfig', 'EnvironmentVariables')
    if (item === undefined) return
    const texts = textsIn(item)
    for (const { name, text, pointer } of texts) {
      if (RESERVED_ENVIRONMENT.has(name)) {
        const message = `${quote(name)} is reserved by AWS Lambda.`
        yield { code: 'MANIFEST_ENVIRONMENT_RESERVED', pointer, at: 'key', message, hint: 'Remove it: Lambda sets it.' }
      }
      yield* credential({ name, text, pointer })
      const values = Object.hasOwn(LOG_SETTINGS, name) ? LOG_SETTINGS[name] : undefined
      if (values !== undefined && !values.includes(text)) {
        const message = `${name} must be ${either(values)}; found ${text.length > LONGEST_SETTING ? 'a longer text' : view.show({ pointer, text })}.`
        const hint = values.includes(text.toUpperCase()) ? `Write "${text.toUpperCase()}".` : `Write "${values[0]}".`
        yield { code: 'MANIFEST_LOG_SETTING', pointer, message, hint }
      }
    }
    const bytes = texts.reduce((sum, { name, text }) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0)
    if (bytes <= ENVIRONMENT.mostBytes) return
    const message = `Environment variables may have ${ENVIRONMENT.mostBytes} bytes in all; these have ${bytes}.`
    const hint = 'Remove some. A blueprint reads its variables from its own file.'
    yield { code: 'MANIFEST_ENVIRONMENT_TOO_LARGE', pointer: item.pointer, at: 'key', message, hint }
  },
})

/** Of what could be meant as a level or a format; anything longer may be something else. */
const LONGEST_SETTING = 10

function* credential(variable: {
  readonly name: string
  readonly text: string
  readonly pointer: string
}): Generator<Finding<Code>> {
  const { name, text, pointer } = variable
  const isNamed = isCredentialName(name, 'likely') && isLiteral(text) && text.length >= 6 && !/^https?:/i.test(text)
  const [known] = knownCredentials(text)
  if (!isNamed && known === undefined) return
  const message = `${known?.what ?? `A credential, by the name ${quote(name)},`} would be readable in the canary's function.`
  const hint =
    'Put it into AWS Secrets Manager and write ${AWS_SECRET:name} in the blueprint, where it is needed; change it if it stands in the file.'
  yield { code: 'MANIFEST_CREDENTIAL', pointer, isSensitive: true, message, hint }
}

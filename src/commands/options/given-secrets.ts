import type { Node } from 'jsonc-parser'
import type { Redactor } from '../../core/redactor.ts'
import { likeness } from '../../core/secret-identity.ts'
import { quoted } from '../../core/visible.ts'
import type { GivenSecret } from '../../runner/options.ts'
import { learnJsonSecret } from '../../runner/secrets/json-secret.ts'
import { membersOf, nameOfType, readJsonObject } from '../files/json-object-file.ts'
import type { FileContext } from '../files/permitted-path.ts'
import { assertLearnable } from './pair-parsers.ts'

/** The secrets given for this run. One from `--secret` replaces the file's of the same name and key. */
export function givenSecrets(
  options: { readonly secretsFile: string | undefined; readonly secrets: readonly GivenSecret[] },
  context: FileContext & { readonly redactor: Redactor },
): readonly GivenSecret[] {
  if (options.secretsFile === undefined) return options.secrets
  const fromFile = secretsOfFile(options.secretsFile, context)
  const isReplaced = (secret: GivenSecret): boolean =>
    options.secrets.some(({ name, key }) => likeness(name, secret.name) >= 2 && key === secret.key)
  return [...fromFile.filter((secret) => !isReplaced(secret)), ...options.secrets]
}

function secretsOfFile(
  path: string,
  { cwd, root, redactor }: FileContext & { readonly redactor: Redactor },
): GivenSecret[] {
  const example = '{"orders/login": {"username": "...", "password": "..."}, "orders/key": "..."}'
  const members = readJsonObject({ cwd, root, path, noun: 'secrets file', example, isSecret: true })
  const secrets = members.flatMap(({ name, value, source, invalid }): GivenSecret[] => {
    if (value.type === 'string')
      return [{ name, key: undefined, value: redactor.learn(String(value.value)), source: path }]
    if (value.type !== 'object')
      throw invalid(`${quoted(name)} must be a text or an object; it is ${nameOfType(value.type)}`)
    // As in Secrets Manager, where the secret is the whole JSON text and a key picks one of its members.
    const whole: GivenSecret = { name, key: undefined, value: redactor.learn(source), source: path }
    learnJsonSecret(source, redactor)
    // Members of another kind are found in the whole.
    const keys = membersOf(value).flatMap(({ name: key, value: node }): GivenSecret[] => {
      const text = textOf(node, source.slice(node.offset - value.offset, node.offset - value.offset + node.length))
      return text === undefined ? [] : [{ name, key, value: redactor.learn(text), source: path, isMember: true }]
    })
    return [whole, ...keys]
  })
  for (const secret of secrets) assertLearnable(secret)
  return secrets
}

/** A number as it is written: one of twenty digits is an identifier, which must not be rounded. */
function textOf({ type, value }: Node, source: string): string | undefined {
  if (type === 'string') return String(value)
  return type === 'number' || type === 'boolean' ? source : undefined
}

import { codePointName } from '../show.ts'
import type { Part } from '../substitution.ts'
import { textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import { isOwnedBySchema } from './schema-fields.ts'
import { foreignCharacter, isSecretLike, secretProblem } from './secret-reference.ts'
import { looksLikeSecret } from './variables.ts'
import type { TextView, View } from './view.ts'

type Code = 'SECRET_MALFORMED' | 'SECRET_ARN' | 'SECRET_VISIBLE' | 'SECRET_IN_VARIABLE' | 'SECRET_IN_SIGV4'

/** References to AWS Secrets Manager: how they are written and where they stand. */
export const secrets = rule<Code>({
  codes: {
    SECRET_MALFORMED: {
      severity: 'error',
      title: 'Malformed reference to a secret',
      about:
        'A secret is written `${AWS_SECRET:name}` or `${AWS_SECRET:name:key}`. One sentence of the AWS documentation spells the prefix `aws_SECRET`; its examples, and this tool, have `AWS_SECRET` only.',
    },
    SECRET_ARN: {
      severity: 'warning',
      title: 'Secret given by its ARN',
      about: 'AWS documents the name of the secret here. The colons of an ARN look like those between name and key.',
    },
    SECRET_VISIBLE: {
      severity: 'warning',
      title: 'Secret where it can be seen',
      about:
        'URLs, host names, assertions and extractors end up in logs, reports and canary artifacts. AWS documents secrets for variables, authentication and request headers.',
    },
    SECRET_IN_VARIABLE: {
      severity: 'notice',
      title: 'Secret inside a variable',
      about: 'Runtimes before syn-nodejs-5.2 did not resolve secrets in `variables` (AWS release notes).',
    },
    SECRET_IN_SIGV4: {
      severity: 'notice',
      title: 'Secret in SIGV4 settings',
      about: 'Runtimes before syn-nodejs-5.2 did not resolve secrets in SIGV4 settings (AWS release notes).',
    },
  },
  *check(view) {
    for (const text of view.texts) {
      if (isOwnedBySchema(text) && !isHost(text)) continue
      for (const part of text.parts) {
        // Nothing of a description is sent: words about a secret may stand there.
        const isWords = part.kind === 'text' && text.path.at(-1) === 'description'
        const problem = isHost(text) || isWords ? undefined : formProblem(part, view)
        const finding = problem ?? placeProblem(part, text, view)
        const length = part.kind === 'text' ? part.text.length : part.length
        if (finding !== undefined) {
          yield { pointer: text.pointer, at: { offset: part.offset, length }, ...finding }
        }
      }
    }
  },
})

type Problem = Pick<Finding<Code>, 'code' | 'message' | 'hint' | 'at'>

function formProblem(part: Part, view: View): Problem | undefined {
  if (part.kind === 'malformed') {
    return isSecretLike(part.text) ? { code: 'SECRET_MALFORMED', ...secretProblem(part.text) } : undefined
  }
  if (part.kind === 'variable') {
    if (!looksLikeSecret(part.name) || view.variables.has(part.name) || view.extracted.has(part.name)) return undefined
    return {
      code: 'SECRET_MALFORMED',
      ...secretProblem(`\${${part.name}:}`),
      message: `\${${part.name}} names no secret.`,
    }
  }
  if (part.kind === 'text') return bareReference(part)
  if (part.name.startsWith('arn:')) {
    const message = 'The secret is given by its ARN; AWS documents its name here.'
    return {
      code: 'SECRET_ARN',
      message,
      hint: 'Use the name, the part after ":secret:" without the last hyphen and six characters.',
    }
  }
  const foreign = foreignCharacter(part.name)
  if (foreign === undefined) return undefined
  const message = `The name of a secret cannot hold the character ${codePointName(foreign)}.`
  const hint = 'Secrets Manager allows ASCII letters, digits and /_+=.@- in names.'
  return { code: 'SECRET_MALFORMED', message, hint }
}

/** `{AWS_SECRET:name}`, `$AWS_SECRET:name`: it is sent as it stands. */
function bareReference({ text, offset }: Extract<Part, { kind: 'text' }>): Problem | undefined {
  const match = /[$({]{0,2}\bAWS_SECRET:[^\s"'})]+[})]?/i.exec(text)
  if (match === null) return undefined
  const at = { offset: offset + match.index, length: match[0].length }
  const message = 'This looks like a reference to a secret, but it is not written as ${...} and is sent as it stands.'
  return { code: 'SECRET_MALFORMED', message, hint: 'Write ${AWS_SECRET:name} or ${AWS_SECRET:name:key}.', at }
}

function placeProblem(part: Part, text: TextView, view: View): Problem | undefined {
  if (text.step === undefined) {
    if (part.kind !== 'secret') return undefined
    const message = 'A secret inside a variable is resolved only by runtime syn-nodejs-5.2 and later.'
    const hint = 'Choose that runtime or a later one for the canary, or refer to the secret where it is used.'
    return { code: 'SECRET_IN_VARIABLE', message, hint }
  }
  const secret = secretBehind(part, view)
  if (secret === undefined) return undefined
  const where = visibleField(text)
  if (where !== undefined) {
    const message = `${secret} in ${where}, which logs and reports show.`
    return { code: 'SECRET_VISIBLE', message, hint: 'Send it in a request header or with "authentication".' }
  }
  const { authentication } = text.step
  if (text.path[0] !== 'authentication' || authentication === undefined) return undefined
  if (textIn(authentication, 'type') !== 'SIGV4') return undefined
  const message = `${secret} in SIGV4 settings, which only runtime syn-nodejs-5.2 and later resolve.`
  const hint = 'Choose that runtime or a later one for the canary. Role, service and region need not be secret.'
  return { code: 'SECRET_IN_SIGV4', message, hint }
}

function secretBehind(part: Part, view: View): string | undefined {
  if (part.kind === 'secret') return 'A secret stands'
  if (part.kind !== 'variable' || view.extracted.has(part.name)) return undefined
  return view.variables.get(part.name)?.holdsSecret === true
    ? `The variable "${part.name}" holds a secret and stands`
    : undefined
}

function visibleField(text: TextView): string | undefined {
  const [first] = text.path
  if (first === 'url') return 'a URL'
  if (isHost(text)) return 'a host name'
  if (first === 'assertions') return text.path[2] === 'description' ? 'a description' : 'an assertion'
  if (first === 'extractors') return 'an extractor'
  return text.path[1] === 'tokenUrl' ? 'a URL' : undefined
}

function isHost({ step, path }: TextView): boolean {
  return step !== undefined && path.length === 1 && ['hostname', 'domain', 'nameserver'].includes(path[0] ?? '')
}

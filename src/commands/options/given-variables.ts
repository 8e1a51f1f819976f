import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'
import type { GivenVariable } from '../../runner/options.ts'
import type { CommandContext } from '../context.ts'
import { nameOfType, readJsonObject } from '../files/json-object-file.ts'
import type { FileContext } from '../files/permitted-path.ts'
import { VARIABLE_NAME } from './pair-parsers.ts'

const ENV_PREFIX = 'CANARY_PREFLIGHT_VAR_'

/** The variables from outside the blueprint, lowest precedence first: file, environment, options. */
export function givenVariables(
  options: { readonly varsFile: string | undefined; readonly variables: readonly GivenVariable[] },
  context: Pick<CommandContext, 'cwd' | 'root' | 'env'>,
): readonly GivenVariable[] {
  const fromFile = options.varsFile === undefined ? [] : variablesOfFile(options.varsFile, context)
  return [...fromFile, ...variablesOfEnvironment(context.env), ...options.variables]
}

function variablesOfFile(path: string, { cwd, root }: FileContext): GivenVariable[] {
  const example = '{"baseUrl": "https://staging.example.com"}'
  const members = readJsonObject({ cwd, root, path, noun: 'variables file', example, isSecret: false })
  return members.map(({ name, value, source, invalid }) => {
    if (!VARIABLE_NAME.test(name)) {
      throw invalid(`${quoted(name)} cannot be the name of a variable, which is letters, digits and underscores`)
    }
    switch (value.type) {
      case 'string':
        return { name, value: String(value.value), source: path }
      case 'number':
      case 'boolean':
        // As it is written: a variable is text, and 1.0 must not become 1.
        return { name, value: source, source: path }
      default:
        throw invalid(`${quoted(name)} must be a text, a number, true or false; it is ${nameOfType(value.type)}`)
    }
  })
}

/** An empty value counts as given: falling back to the blueprint's own could mean production. */
function variablesOfEnvironment(env: CommandContext['env']): GivenVariable[] {
  return Object.entries(env).flatMap(([key, value]) => {
    if (!key.startsWith(ENV_PREFIX) || value === undefined) return []
    const name = key.slice(ENV_PREFIX.length)
    if (VARIABLE_NAME.test(name)) return [{ name, value, source: key }]
    throw new AppError(
      'OPTION_INVALID',
      `The environment variable ${quoted(key)} names no variable: ${quoted(name)} cannot be the name of one.`,
      { hint: `After ${ENV_PREFIX} comes a name of letters, digits and underscores that begins with a letter.` },
    )
  })
}

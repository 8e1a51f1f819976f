import { parseArgs } from 'node:util'
import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted, readable } from '../../core/visible.ts'
import { type CommandOptions, commandOptions, specOf } from './command-options.ts'
import type { CommandName, OptionSpec } from './option-spec.ts'
import { COMMANDS, OPTIONS, type OptionName } from './table.ts'
import type { Given } from './value-parsers.ts'

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly asked: CommandOptions }

/** Reads the arguments after the program's name. Throws OPTION_UNKNOWN and OPTION_INVALID. Secrets are learned here. */
export function parseCli(argv: readonly string[], redactor: Redactor): Invocation {
  const tokens = tokensOf(argv)
  const [first, ...positionals] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const isAsked = (name: string): boolean => tokens.some((token) => token.kind === 'option' && token.name === name)
  if (isAsked('help')) return { kind: 'help', command: commandNames.find((name) => name === first) }
  if (first === 'help') return { kind: 'help', command: commandNames.find((name) => name === positionals[0]) }
  if (isAsked('version')) return { kind: 'version' }

  const command = commandOf(first, tokens)
  const given = new Map<OptionName, Given[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const spec = specOfFlag(token.rawName, command)
    const value = givenOf(spec, token)
    const name = spec.alias === null ? spec.name : (spec.alias.name as OptionName)
    const earlier = given.get(name)
    if (earlier !== undefined && !spec.isRepeatable) assertSame(name, [...earlier, value])
    given.set(name, [...(earlier ?? []), value])
  }
  if (positionals.length > 0) {
    const files = filesOption(command, positionals)
    given.set(
      files,
      positionals.map((text) => ({ text, label: 'A file', source: 'argument' })),
    )
  }
  // The options are those of the command: the compiler does not see that the two stay together.
  return { kind: 'command', asked: { command, options: commandOptions(command, given, redactor) } as CommandOptions }
}

/** For an option that takes one value: twice is a mistake, but for two ways to say the same. */
function assertSame(name: OptionName, values: readonly Given[]): void {
  const [first, second] = values
  if (first === undefined || second === undefined) return
  if (first.source === second.source) {
    throw new AppError('OPTION_INVALID', `Option ${first.source} is given twice.`, {
      hint: 'Keep the one that is meant; only one value can be used.',
    })
  }
  if (first.text === second.text) return
  const isFlag = specOf(name).form.kind === 'flag'
  const [one, other] = values.map(({ source, text }) =>
    isFlag || source !== specOf(name).flag ? source : `${source} ${text}`,
  )
  throw new AppError('OPTION_INVALID', `${one} and ${other} contradict each other.`, {
    hint: 'Keep the one that is meant.',
  })
}

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>
type CliSpec = OptionSpec & { readonly name: OptionName; readonly flag: string }

const commandNames = Object.keys(COMMANDS) as readonly CommandName[]

const cliSpecs: readonly CliSpec[] = OPTIONS.flatMap((spec: OptionSpec & { readonly name: OptionName }) =>
  spec.flag === null ? [] : [{ ...spec, flag: spec.flag }],
)

function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(
    cliSpecs.map(({ flag, form }) => [
      flag.slice(2),
      { type: form.kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  return parseArgs({
    args: [...argv],
    options: {
      ...options,
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    allowPositionals: true,
    // Not strict: parseArgs would name neither the nearest option nor the command an option belongs to.
    strict: false,
    tokens: true,
  }).tokens
}

function commandOf(first: string | undefined, tokens: readonly Token[]): CommandName {
  const hint = `The commands are ${commandNames.slice(0, -1).join(', ')} and ${commandNames.at(-1)}; "canary-preflight --help" tells more.`
  if (first === undefined) {
    const unknown = tokens.find(
      (token) => token.kind === 'option' && !cliSpecs.some(({ flag }) => flag === token.rawName),
    )
    if (unknown?.kind === 'option') specOfFlag(unknown.rawName, undefined)
    throw new AppError('OPTION_UNKNOWN', 'No command was given.', { hint })
  }
  const command = commandNames.find((name) => name === first)
  if (command !== undefined) return command
  const looksLikeFile = /[./\\*]/.test(first)
  throw new AppError('OPTION_UNKNOWN', `There is no command ${quoted(first)}.`, {
    hint: looksLikeFile
      ? `Put the command before the files: canary-preflight validate ${readable(first, 80)}`
      : [didYouMean(first, commandNames), hint].filter((part) => part !== undefined).join(' '),
  })
}

/** What the arguments of a command are. */
function filesOption(command: CommandName, [first = '']: readonly string[]): 'files' | 'manifests' {
  if (command === 'emulator') {
    throw new AppError('OPTION_UNKNOWN', `The command emulator takes no files; ${quoted(first)} was given.`, {
      hint: 'Clients send it everything: "canary-preflight deploy" with AWS_ENDPOINT_URL, the AWS CLI with --endpoint-url.',
    })
  }
  return command === 'validate' || command === 'run' ? 'files' : 'manifests'
}

function specOfFlag(rawName: string, command: CommandName | undefined): CliSpec {
  const named = cliSpecs.filter(({ flag }) => flag === rawName)
  const spec = named.find(({ commands }) => command !== undefined && commands.includes(command)) ?? named[0]
  if (spec === undefined) {
    const own = cliSpecs.flatMap(({ flag, commands }) =>
      command === undefined || commands.includes(command) ? [flag] : [],
    )
    throw new AppError('OPTION_UNKNOWN', `There is no option ${readable(rawName, 80)}.`, {
      hint: [
        lengthened(rawName, own) ?? didYouMean(rawName, [...own, '--help', '--version']),
        `"canary-preflight ${command ?? ''} --help" lists the options.`.replace('  ', ' '),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    })
  }
  if (command !== undefined && !spec.commands.includes(command)) {
    throw new AppError('OPTION_UNKNOWN', `The command ${command} has no option ${rawName}.`, {
      hint:
        INSTEAD[`${command} ${rawName}`] ??
        `It belongs to ${spec.commands.join(' and ')}: ${COMMANDS[spec.commands[0] ?? 'run'].about}`,
    })
  }
  return spec
}

/** What does here what an option of that name does elsewhere. */
const INSTEAD: Readonly<Record<string, string>> = {
  'run --format':
    'A run writes reports: --report json=PATH to a file, --report json=- to the standard output, and so for each format.',
}

/** An option whose name was written in full: `--variable` for `--var`. */
function lengthened(rawName: string, flags: readonly string[]): string | undefined {
  const short = flags
    .filter((flag) => rawName.startsWith(flag) && !rawName.slice(flag.length).includes('-'))
    .sort((a, b) => b.length - a.length)[0]
  return short === undefined ? undefined : `Did you mean "${short}"?`
}

function givenOf(spec: CliSpec, token: OptionToken): Given {
  const given = { label: `Option ${spec.flag}`, source: spec.flag }
  if (spec.form.kind === 'flag') {
    if (token.value !== undefined) {
      throw new AppError('OPTION_INVALID', `Option ${spec.flag} takes no value.`, { hint: `Write ${spec.flag} alone.` })
    }
    return { ...given, text: spec.alias?.text ?? (spec.default === 'true' ? 'false' : 'true') }
  }
  if (token.value === undefined || (token.inlineValue === false && /^-./.test(token.value))) {
    throw new AppError('OPTION_INVALID', `Option ${spec.flag} needs a value: ${spec.flag} ${spec.placeholder ?? ''}.`, {
      hint: `A value that begins with a dash is written ${spec.flag}=-value.`,
    })
  }
  return { ...given, text: token.value }
}

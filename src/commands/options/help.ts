import type { CommandName, OptionSpec } from './option-spec.ts'
import { COMMANDS, OPTIONS } from './table.ts'

/** The usage text of one command, or of the program. Ends with a line break. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? programHelp() : commandHelp(command)
}

const WIDTH = 96

function programHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, { about }]) => entry(`  ${name}`, about, 18))
  return [
    ...wrap(
      'canary-preflight checks, executes and deploys multi-checks blueprints of Amazon CloudWatch Synthetics.',
      WIDTH,
    ),
    '',
    'Usage: canary-preflight COMMAND [FILE|DIR|GLOB ...] [OPTIONS]',
    '',
    'Commands:',
    ...commands,
    '',
    'Options:',
    entry('  -h, --help', 'Shows this text; after a command, its options.', 18),
    entry('  -V, --version', 'Shows the version.', 18),
    '',
    ...exitStatus,
    '',
  ].join('\n')
}

function commandHelp(command: CommandName): string {
  const options = OPTIONS.filter((spec: OptionSpec) => spec.flag !== null && spec.commands.includes(command))
  return [
    `Usage: canary-preflight ${command} ${ARGUMENTS[command].usage}[OPTIONS]`,
    '',
    ...wrap(COMMANDS[command].about, WIDTH),
    ...wrap(ARGUMENTS[command].about, WIDTH),
    '',
    'Options:',
    ...options.map((spec) => optionEntry(spec)),
    entry('  -h, --help', 'Shows this text.', COLUMN),
    '',
    ...exitStatus,
    '',
  ].join('\n')
}

const BLUEPRINTS = {
  usage: '[FILE|DIR|GLOB ...] ',
  about:
    'Without a file it takes every blueprint-config.json below the current folder, and every canary.json with the blueprint it names, outside node_modules.',
}
const MANIFESTS = {
  usage: '[MANIFEST|DIR|GLOB ...] ',
  about: 'Without a manifest it takes every canary.json below the current folder, outside node_modules.',
}
const ONE_MANIFEST = {
  usage: '[MANIFEST] ',
  about: 'Without a manifest it takes the one canary.json below the current folder, outside node_modules.',
}
/** What each command takes before its options, and what it takes without it. */
export const ARGUMENTS: Readonly<Record<CommandName, { readonly usage: string; readonly about: string }>> = {
  validate: BLUEPRINTS,
  run: BLUEPRINTS,
  package: ONE_MANIFEST,
  plan: MANIFESTS,
  deploy: MANIFESTS,
  'iam-policy': ONE_MANIFEST,
  cloudformation: ONE_MANIFEST,
  emulator: { usage: '', about: 'It listens on 127.0.0.1 until it is interrupted.' },
}

const COLUMN = 30

const exitStatus = [
  'Exit status: 0 good; 1 the answer is no (an invalid file, a step or a dry run that failed);',
  '             2 called wrongly; 3 could not do the job; 130 interrupted.',
]

function optionEntry(spec: OptionSpec): string {
  const hasShownDefault = spec.default !== null && spec.form.kind !== 'flag'
  const notes = [
    ...(spec.isRepeatable ? ['May be given several times.'] : []),
    ...(hasShownDefault ? [`Default: ${spec.default}.`] : []),
  ]
  const usage = spec.placeholder === null ? spec.flag : `${spec.flag} ${spec.placeholder}`
  return entry(`  ${usage}`, [spec.description, ...notes].join(' '), COLUMN)
}

/** The term, then the text beside it; on the next line when the term is too long. */
function entry(term: string, text: string, column: number): string {
  const lines = wrap(text, WIDTH - column).map((line) => `${' '.repeat(column)}${line}`)
  const [first, ...rest] = lines
  if (term.length + 2 > column || first === undefined) return [term, ...lines].join('\n')
  return [term.padEnd(column) + first.trimStart(), ...rest].join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
